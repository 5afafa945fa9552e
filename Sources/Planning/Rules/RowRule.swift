public import StaffingDomain

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
  /// The most that one option uses of a row: what a limit is raised by so that there is room for any one more.
  var unit: Double { get }
  /// The change by which a planner raises the limit of a row to what is needed; nil where it is nobody's to raise.
  func edit(raising row: Int, to needed: Double) -> CaseEdit?
  /// Calls `body` with the rule's row and the coefficient, for every row in which the option has one.
  func forEachCoefficient(of option: OfficerOption, _ body: (_ row: Int, _ value: Double) -> Void)
  /// The same for a recruit of a cell.
  func forEachCoefficient(ofRecruitIn cell: Cell, _ body: (_ row: Int, _ value: Double) -> Void)
  /// The same for a post whose work the pool does.
  func forEachCoefficient(of post: TransferPlan.SharedPost, _ body: (_ row: Int, _ value: Double) -> Void)
}

extension RowRule {
  /// A head.
  public var unit: Double { 1 }

  /// Two communes, unless the rule says otherwise.
  public var scope: RuleScope { .journey }

  /// Recruits do not matter.
  public func forEachCoefficient(ofRecruitIn cell: Cell, _ body: (_ row: Int, _ value: Double) -> Void) {}

  /// Shared posts do not matter.
  public func forEachCoefficient(of post: TransferPlan.SharedPost, _ body: (_ row: Int, _ value: Double) -> Void) {}
}
