import LinearProgramming
import Planning
import StaffingDomain
import Wording

extension Bracketed {
  func outcome(_ work: FruitlessWork) -> String {
    marked(english.outcome(work))
  }

  func remedy(for conflicts: [OrderConflict]) -> String {
    marked(english.remedy(for: conflicts))
  }

  var placeOfWaysOut: String { marked(english.placeOfWaysOut) }

  func unprovedPlan(_ plan: UnprovedPlan) -> String {
    marked(english.unprovedPlan(plan))
  }

  func shortfall(of folder: String, by hours: HoursPerMonth) -> String {
    marked(english.shortfall(of: folder, by: hours))
  }
}
