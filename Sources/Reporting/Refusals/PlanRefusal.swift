public import LinearProgramming
public import Planning
public import StaffingDomain
public import Wording

/// Why a search brought no plan.
public enum PlanRefusal: Error, Sendable {
  /// Orders contradict each other or a rule.
  case contradictoryOrders([OrderConflict], of: StaffingCase)
  /// A limit came before any plan.
  case noPlan(Termination)

  /// What is wrong, in lines: each contradiction with its rows under it.
  public func lines(in language: any Language) -> [String] {
    switch self {
    case .contradictoryOrders(let conflicts, let staffingCase):
      return Self.lines(conflicts, of: staffingCase, in: language.speaking(of: staffingCase))
    case .noPlan(let termination): return [language.outcome(.noPlan(termination))]
    }
  }

  private static func lines(
    _ conflicts: [OrderConflict], of staffingCase: StaffingCase, in language: any Language
  ) -> [String] {
    let lines =
      conflicts.flatMap { conflict in
        let rules = conflict.rules.map { language.label(of: $0) }.joined(separator: ", ")
        let words = language.conflict(conflict, of: staffingCase)
        return ["\(language.word(FindingSeverity.error)): \(words) [\(rules)]"]
          + conflict.sources.map { "  \($0)" }
      } + [language.remedy(for: conflicts)]
    return lines.map { language.spoken($0) }
  }
}
