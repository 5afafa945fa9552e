public import StaffingDomain

/// Why a rule does not let an officer fill a post, with the input that says so.
public struct Prohibition: Sendable, Hashable {
  /// The rule.
  public var rule: RuleName
  /// What stands in the way, in a planner's words, as the end of a sentence.
  public var reason: String
  /// The input rows and policy keys behind it.
  public var sources: [InputReference]

  /// Creates a prohibition.
  public init(rule: RuleName, reason: String, sources: [InputReference]) {
    self.rule = rule
    self.reason = reason
    self.sources = sources
  }
}

/// A rule that decides which posts an officer may fill.
///
/// A rule looks at the parts of an option separately, so that options need not be listed to apply it: what depends on
/// officer and position is asked once for each such pair, what depends on the journey once for each pair of
/// communes, and officers of one commune differ there only where the rule says so. Every method allows by default; a rule implements those that it speaks to. `allows…` is the fast
/// question that the enumeration asks, `prohibition…` the same answer with its reason, for explanations and
/// conflicts: the two must agree.
public protocol EligibilityRule: Sendable {
  /// The rule's name.
  var name: RuleName { get }
  /// Whether ``allows(_:toTakeUp:after:)`` depends on the training.
  var looksAtTraining: Bool { get }
  /// Whether the officer may take up the position anywhere, after some training or none.
  func allows(
    _ officer: Ordinal<Officer>, toTakeUp position: Ordinal<Position>, after training: TrainingOffer
  ) -> Bool
  /// Whether the officer may go to a commune over a distance.
  func allows(_ officer: Ordinal<Officer>, toGoTo commune: Ordinal<Commune>, over distance: Kilometres) -> Bool
  /// Whether officers of a commune may go to another one over a distance, as far as no officer's own limits are looked
  /// at: where it is false, none of them may.
  func allowsJourney(
    from origin: Ordinal<Commune>, to destination: Ordinal<Commune>, over distance: Kilometres
  ) -> Bool
  /// Whether the officer may be stopped from a journey that ``allowsJourney(from:to:over:)`` allows.
  ///
  /// All other officers of a commune are asked as one.
  func narrowsJourneys(of officer: Ordinal<Officer>) -> Bool
  /// The reason why an officer may not fill a post of a cell; nil where the rule allows it.
  func prohibition(of officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres) -> Prohibition?
}

extension EligibilityRule {
  /// Training does not matter.
  public var looksAtTraining: Bool { false }

  /// Allows every position.
  public func allows(
    _ officer: Ordinal<Officer>, toTakeUp position: Ordinal<Position>, after training: TrainingOffer
  ) -> Bool { true }

  /// Allows every journey.
  public func allows(
    _ officer: Ordinal<Officer>, toGoTo commune: Ordinal<Commune>, over distance: Kilometres
  ) -> Bool { true }

  /// Allows every journey.
  public func allowsJourney(
    from origin: Ordinal<Commune>, to destination: Ordinal<Commune>, over distance: Kilometres
  ) -> Bool { true }

  /// Treats all officers of a commune alike.
  public func narrowsJourneys(of officer: Ordinal<Officer>) -> Bool { false }
}
