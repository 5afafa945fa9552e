public import Planning
public import StaffingDomain

/// What a language says of the values of limits.
public protocol LimitsWording {
  /// What the values are about, with the bound as it is.
  func limitsIntroduction(bound: HoursPerMonth) -> String
  /// The most that a unit more can be worth, where only the price is known.
  func atMost(_ price: HoursPerMonth) -> String
  /// What came before everything was solved again.
  func interruption(_ interruption: ResolveInterruption) -> String
}
