import Planning
import Reporting
import StaffingDomain
import Wording

extension PlanningResult {
  /// The plan of a search.
  ///
  /// - Throws: ``PlanRefusal`` where there is none.
  func plan(of staffingCase: StaffingCase) throws(PlanRefusal) -> TransferPlan {
    guard conflicts.isEmpty else { throw .contradictoryOrders(conflicts, of: staffingCase) }
    guard let plan else { throw .noPlan(termination) }
    return plan
  }

  /// What a reader of the plan should know about its proof; nothing where it is whole.
  func remarks(in language: any Language) -> [String] {
    if isOptimal { return [] }
    let hours = objective.flatMap { objective in bound.map { objective - $0 } }
    return [
      language.unprovedPlan(
        UnprovedPlan(termination, during: effort.seconds.last?.stage, gap: gap, hours: hours))
    ]
  }
}
