import ArgumentParser
import LinearProgramming
import Planning
import StaffingDomain
import Wording

/// What the end of a search means for the command: a plan, or a message and an exit code.
struct PlanningEnding {
  private let result: PlanningResult
  private let staffingCase: StaffingCase

  init(_ result: PlanningResult, of staffingCase: StaffingCase) {
    (self.result, self.staffingCase) = (result, staffingCase)
  }

  /// The plan to write.
  ///
  /// - Throws: `ExitCodes.contradictoryOrders` or `ExitCodes.limitWithoutPlan`, the reason being on standard error.
  func plan() throws -> TransferPlan {
    guard result.conflicts.isEmpty else {
      throw Self.report(result.conflicts, of: staffingCase)
    }
    guard let plan = result.plan else {
      Terminal.note(withoutPlan)
      throw ExitCodes.limitWithoutPlan
    }
    return plan
  }

  /// Why there is no plan where no orders contradict each other.
  var withoutPlan: String {
    "No plan was found before \(cause); allow more time, or loosen the decisions."
  }

  /// Writes contradictions to standard error; returns the exit code for them.
  static func report(_ conflicts: [OrderConflict], of staffingCase: StaffingCase) -> ExitCode {
    for line in lines(conflicts, of: staffingCase) { Terminal.note(line) }
    Terminal.note(
      "'cadre explain' with the case alone, and the same --what-if and --set, shows what dropping each row would do.")
    return ExitCodes.contradictoryOrders
  }

  /// Contradictions in words, with the rows of each under it.
  static func lines(_ conflicts: [OrderConflict], of staffingCase: StaffingCase) -> [String] {
    var lines: [String] = []
    for conflict in conflicts {
      let rules = conflict.rules.map(\.rawValue).joined(separator: ", ")
      let contradiction = OutputLanguage.current.conflict(conflict, of: staffingCase)
      lines.append("error: contradictory-orders (\(rules)): \(contradiction)")
      lines += conflict.sources.map { "  \($0)" }
    }
    let hasRelations = conflicts.contains { $0.rules.contains(where: \.isAboutRelations) }
    lines.append(
      "\(conflicts.count == 1 ? "1 contradiction" : "\(conflicts.count) contradictions"); "
        + "take back one of the decisions \(hasRelations ? "or relations " : "")named under each, or change the limit "
        + "that it runs into.")
    return lines
  }

  /// Sentences that a reader of the results should know.
  var notes: [String] {
    guard result.termination.reason != .optimal else { return [] }
    let gap = result.gap.map { " It is at most \(Self.percent($0)) from the best." } ?? " No bound was proved."
    return ["The search ended at \(cause) with the best plan found so far.\(gap)"]
  }

  private var cause: String {
    switch result.termination.limit {
    case .time: "the time limit"
    case .cancelled: "Ctrl-C"
    case .memory: "the memory limit"
    case .iterations, .nodes: "the point where more rounds would gain little"
    case nil where !result.termination.detail.isEmpty: "numerical trouble in the solver (\(result.termination.detail))"
    case nil: "the limit of its precision"
    }
  }

  private static func percent(_ share: Double) -> String { "\((share * 1e6).rounded(.up) / 1e4) %" }
}
