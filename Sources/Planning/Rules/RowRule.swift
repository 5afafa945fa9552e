public import StaffingDomain

/// A row that a rule adds to the program.
public struct RuleRow: Sendable, Hashable {
  /// What the row is about, in codes, for names in exports: `outflow-cap` of commune 00731 is `00731`.
  public var subject: String
  /// The least activity.
  public var lower: Double
  /// The greatest activity.
  public var upper: Double
  /// What the row says, in a planner's words, as a sentence without a full stop.
  public var meaning: String
  /// The input behind it.
  public var sources: [InputReference]
  /// Hours a month for each unit above the greatest activity; nil where the row must be kept.
  public var penalty: HoursPerMonth?
  /// How many officers' worth the row may come to, where the limit does not say it; steers step lengths only.
  var size: Double?
}

/// The limit of a row of a side rule.
struct SideLimit: Sendable {
  var upper: Double
  var isSoft: Bool

  /// Whether an activity is above a limit that must be kept.
  func isExceeded(by activity: Double) -> Bool {
    !isSoft && activity > upper + Tolerances.comparison * max(1, abs(upper))
  }
}

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
  /// Every scope.
  static let any: RuleScope = [.journey, .training, .team, .pool, .person]
}

/// A rule that couples officers by rows of the program.
///
/// A rule declares its rows and the coefficients of options, recruits and shared posts in each. Rows are numbered from 0
/// within the rule; the formulation gives them their places. The rows of side rules (every rule but `cell-balance`) are
/// upper limits.
public protocol RowRule: Sendable {
  /// The rule's name.
  var name: RuleName { get }
  /// What the coefficients of options depend on.
  var scope: RuleScope { get }
  /// The rule's rows, in an order that depends on the case only.
  var rows: [RuleRow] { get }
  /// Calls `body` with the rule's row and the coefficient, for every row in which the option has one.
  func forEachCoefficient(of relocation: Relocation, _ body: (_ row: Int, _ value: Double) -> Void)
  /// The same for a recruit of a cell.
  func forEachCoefficient(ofRecruitIn cell: Cell, _ body: (_ row: Int, _ value: Double) -> Void)
  /// The same for a post whose work the pool does.
  func forEachCoefficient(of post: TransferPlan.SharedPost, _ body: (_ row: Int, _ value: Double) -> Void)
}

extension RowRule {
  /// Two communes, unless the rule says otherwise.
  public var scope: RuleScope { .journey }

  /// Recruits do not matter.
  public func forEachCoefficient(ofRecruitIn cell: Cell, _ body: (_ row: Int, _ value: Double) -> Void) {}

  /// Shared posts do not matter.
  public func forEachCoefficient(of post: TransferPlan.SharedPost, _ body: (_ row: Int, _ value: Double) -> Void) {}
}
