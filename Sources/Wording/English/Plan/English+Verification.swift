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
      "\(rules) rules, \(rows) rows" + (sentences.map { ", \($0) sentences" } ?? "; sentences of another version")
    case .overrides(let overrides): "changed: \(overrides.map { "\($0.key)=\($0.text)" }.joined(separator: ", "))"
    case .whatIfs(let files): files.joined(separator: ", ")
    }
  }

  private func exact(_ hours: HoursPerMonth?) -> String {
    hours.flatMap { DecimalText.text($0.value, decimals: 6) } ?? "unknown"
  }

  /// For example `Verified: 'out' is a sound plan for 'my-case'.`.
  public func sentence(_ verdict: VerificationVerdict, on results: String, of caseFolder: String) -> String {
    let problems =
      switch verdict {
      case .sound, .soundWaves, .soundMonth: ""
      case .damaged(let places): count(places, "damaged place")
      case .broken(let violations): count(violations, "violation")
      }
    if verdict == .soundWaves { return "Verified: '\(results)' holds sound months of a plan for '\(caseFolder)'." }
    if verdict == .soundMonth { return "Verified: '\(results)' holds a sound month of a plan for '\(caseFolder)'." }
    return verdict == .sound
      ? "Verified: '\(results)' is a sound plan for '\(caseFolder)'."
      : "Verification failed: '\(results)' is not a sound plan for '\(caseFolder)' (\(problems))."
  }

  /// For example `and 12 more`.
  public func moreProblems(_ count: Int) -> String { "and \(count) more" }
}
