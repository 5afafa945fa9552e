/// What the coefficients of an option in a rule's rows depend on.
///
/// Column generation prices each part once for all options that share it; a test compares that with enumeration for
/// every rule.
public struct RuleScope: OptionSet, Sendable, Hashable {
  /// The set's bits.
  public let rawValue: Int

  /// Creates a set from its bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The journey of filling a post.
  ///
  /// Filling a post: the two communes. Staying: the cell. Serving the pool: the commune, and own position or not.
  public static let journey = RuleScope(rawValue: 1)
  /// The bundle.
  public static let training = RuleScope(rawValue: 2)
  /// Holding a post: the commune, and which skills of the team rules the officer has after training.
  public static let team = RuleScope(rawValue: 4)
  /// Serving the pool: the commune and the position; other options have none.
  public static let pool = RuleScope(rawValue: 8)
  /// Anything: the officers concerned are looked at one by one.
  public static let person = RuleScope(rawValue: 16)
  /// Holding two posts: both cells; other options have none.
  public static let combination = RuleScope(rawValue: 32)
  /// Every scope.
  static let any: RuleScope = [.journey, .training, .team, .pool, .person, .combination]
}
