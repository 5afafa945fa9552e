import ResultsFormat
import StaffingDomain
internal import Tables

extension English {
  /// For example `objective`.
  public func label(_ label: VerificationLabel) -> String {
    switch label {
    case .objective: "objective"
    case .recovered: "recovered"
    case .status: "status"
    case .checked: "checked"
    case .policy: "policy"
    case .whatIf: "what-if"
    }
  }

  /// For example `optimal, gap 0.000032 (the bound itself is the solver's)`.
  public func figure(_ figure: VerificationFigure) -> String {
    switch figure {
    case .objective(let hours): "\(exact(hours)) hours a month, computed again from the files"
    case .hoursOfMonths(let hours): "\(exact(hours)) hours over all months, computed again from the files"
    case .recovered(let hours): "\(exact(hours)) hours a month"
    case .status(let status, let gap):
      status.rawValue
        + (gap.map { ", gap \(DecimalText.text($0, decimals: 6) ?? "?") (the bound itself is the solver's)" }
          ?? ", nothing proved")
    case .checked(let rules, let rows, let sentences):
      count(rules, "rule") + ", " + count(rows, "row")
        + (sentences.map { ", " + count($0, "sentence") } ?? "; sentences of another version")
    case .overrides(let overrides): "changed: \(overrides.map { "\($0.key)=\($0.text)" }.joined(separator: ", "))"
    case .whatIfs(let files): files.joined(separator: ", ")
    }
  }

  private func exact(_ hours: HoursPerMonth?) -> String {
    hours.flatMap { DecimalText.text($0.value, decimals: 6) } ?? "unknown"
  }

  /// For example `Verified: 'out' is a sound plan for 'my-case'.`.
  public func sentence(_ verdict: VerificationVerdict, on results: String, of caseFolder: String) -> String {
    func failed(_ folder: ResultFile.Folder, _ problems: String) -> String {
      "Verification failed: '\(results)' \(holds(folder, isSo: false)) for '\(caseFolder)' (\(problems))."
    }
    return switch verdict {
    case .sound(let folder): "Verified: '\(results)' \(holds(folder, isSo: true)) for '\(caseFolder)'."
    case .damaged(let folder, let places): failed(folder, count(places, "damaged place"))
    case .broken(let folder, let violations): failed(folder, count(violations, "violation"))
    }
  }

  private func holds(_ folder: ResultFile.Folder, isSo: Bool) -> String {
    switch folder {
    case .plan: isSo ? "is a sound plan" : "is not a sound plan"
    case .waves: isSo ? "holds sound months of a plan" : "does not hold sound months of a plan"
    case .month: isSo ? "holds a sound month of a plan" : "does not hold a sound month of a plan"
    }
  }

  /// For example `and 12 more`.
  public func moreProblems(_ count: Int) -> String { "and \(count) more" }
}
