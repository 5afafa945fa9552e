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

  func unprovedPlan(_ termination: Termination, gap: Double?) -> String {
    marked(english.unprovedPlan(termination, gap: gap))
  }

  func shortfall(of folder: String, by hours: HoursPerMonth) -> String {
    marked(english.shortfall(of: folder, by: hours))
  }
}
