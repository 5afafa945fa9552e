import Planning
import StaffingDomain
import Wording

extension Bracketed {
  func meaning(_ fact: RuleRowFact, of staffingCase: StaffingCase) -> String {
    marked(english.meaning(fact, of: staffingCase))
  }

  func reason(_ fact: PlacementGround.Fact, of staffingCase: StaffingCase) -> String {
    marked(english.reason(fact, of: staffingCase))
  }

  func remedy(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String {
    marked(english.remedy(ground, of: staffingCase))
  }

  func reason(_ fact: SecondPostGround.Fact, of staffingCase: StaffingCase) -> String {
    marked(english.reason(fact, of: staffingCase))
  }

  func remedy(_ ground: SecondPostGround, of staffingCase: StaffingCase) -> String {
    marked(english.remedy(ground, of: staffingCase))
  }

  func conflict(_ conflict: OrderConflict, of staffingCase: StaffingCase) -> String {
    marked(english.conflict(conflict, of: staffingCase))
  }
}
