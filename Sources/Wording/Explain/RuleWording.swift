public import Planning
public import StaffingDomain

/// What rules say: their limits, why an officer may not hold a post and what would lift that, and contradictory orders.
public protocol RuleWording {
  /// What a row of a rule says, as a sentence without a full stop.
  func meaning(_ fact: RuleRowFact, of staffingCase: StaffingCase) -> String
  /// Why an officer may not hold a post, as the end of a sentence about the officer.
  func reason(_ fact: PlacementGround.Fact, of staffingCase: StaffingCase) -> String
  /// Why an officer may not hold a second post, as the end of a sentence about the officer.
  func reason(_ fact: SecondPostGround.Fact, of staffingCase: StaffingCase) -> String
  /// What would lift a ground, as a sentence without a full stop.
  func remedy(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String
  /// What would lift a ground against a second post, as a sentence without a full stop.
  func remedy(_ ground: SecondPostGround, of staffingCase: StaffingCase) -> String
  /// What contradicts what, as a sentence without a full stop.
  func conflict(_ conflict: OrderConflict, of staffingCase: StaffingCase) -> String
}
