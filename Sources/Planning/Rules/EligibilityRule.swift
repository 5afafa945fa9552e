public import StaffingDomain

/// A rule that decides which posts an officer may fill.
///
/// A rule looks at the parts of an option separately, so that options need not be listed to apply it: what depends on
/// officer and position is asked once for each such pair, what depends on the journey once for each pair of
/// communes, and officers of one commune differ there only where the rule says so. Every `allows…` allows by default; a
/// rule implements those that it speaks to. They are the fast questions that the enumeration asks; `ground…` is the same
/// answer with its reason, for explanations and conflicts: the two must agree. `ways…` says what would lift it.
public protocol EligibilityRule: Sendable {
  /// The rule's name.
  var name: RuleName { get }
  /// Whether ``allows(_:toTakeUp:after:)`` depends on the training.
  var looksAtTraining: Bool { get }
  /// Whether ``allows(_:toTakeUp:after:)`` is asked for main posts alone, not for the pool and second posts.
  var isAboutMainPosts: Bool { get }
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
  /// The ground that is told first for which an officer, as the officer is today, may not fill a post of a cell; nil where
  /// the rule allows it.
  func ground(against officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres) -> PlacementGround?
  /// Every ground for which an officer may not fill a post of a cell, each of them necessary: with all others lifted, it
  /// alone still forbids it. Empty where the rule allows it.
  func grounds(against officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres) -> [PlacementGround]
  /// The ways in which a planner may lift the rule for an officer and a cell, each a list of changes; empty where what
  /// stands in the way is a fact.
  ///
  /// - Parameter bundle: The courses that the officer would follow for it, as a place in ``Training/bundles``.
  func ways(
    lettingIn officer: Ordinal<Officer>, to cell: Cell, over distance: Kilometres, after bundle: Int32
  ) -> [[CaseEdit]]
}

extension EligibilityRule {
  /// Training does not matter.
  public var looksAtTraining: Bool { false }

  /// The pool and second posts are asked about too.
  public var isAboutMainPosts: Bool { false }

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

  /// The ground that is told first is the only one.
  public func grounds(
    against officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> [PlacementGround] {
    ground(against: officer, filling: cell, over: distance).map { [$0] } ?? []
  }
}
