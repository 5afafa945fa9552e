public import Planning
public import StaffingDomain

/// What rules say: their limits, why an officer may not hold a post and what would lift that, and contradictory orders.
public protocol RuleWording {
  /// What a row of a rule says, as a sentence without a full stop.
  func meaning(_ fact: RuleRowFact, of staffingCase: StaffingCase) -> String
  /// What a planner would change so that a limit is kept, with the input to change, as an infinitive.
  func mending(_ rule: RuleName, source: InputReference?) -> String
  /// Why an officer may not hold a post, as the end of a sentence about the officer.
  func reason(_ fact: PlacementGround.Fact, of staffingCase: StaffingCase) -> String
  /// What would lift a ground, as a sentence without a full stop.
  func remedy(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String
  /// A ground for which an officer may only stay, as a list of an officer's grounds has it.
  func pin(_ ground: Pin.Ground) -> String
  /// Why an officer is barred from a transfer.
  func bar(_ rule: BarRule) -> String
  /// A decision, as the end of a sentence about the officer.
  func decision(_ decision: Decision, of staffingCase: StaffingCase) -> String
  /// What stands in the way of orders, without a full stop.
  func cause(_ cause: ConflictCause, of staffingCase: StaffingCase) -> String
  /// What contradicts what, as a sentence without a full stop.
  func conflict(_ conflict: OrderConflict, of staffingCase: StaffingCase) -> String
}
