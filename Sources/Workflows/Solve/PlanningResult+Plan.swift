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
    isOptimal ? [] : [language.unprovedPlan(termination, gap: gap)]
  }
}
