public import StaffingDomain

/// A limit that the plan exceeds: `used > limit`, counted as the rule counts (``RuleName/unit``).
///
/// One fact for every rule that limits a number, so that a new one needs neither a fact nor an order of its own.
public struct LimitFact: Sendable, Hashable {
  /// The rule that sets the limit.
  public let rule: RuleName
  /// What is limited.
  public let subject: LimitSubject
  /// What the plan uses.
  public let used: Double
  /// The most that it may use; of a share it may lie beyond any count.
  public let limit: Double
  /// The heads of which `used` is a part, where the limit is a share of them.
  public let whole: Int?

  init(_ rule: RuleName, _ subject: LimitSubject, used: Double, limit: Double, of whole: Int? = nil) {
    (self.rule, self.subject, self.used, self.limit, self.whole) = (rule, subject, used, limit, whole)
  }

  /// A limit of heads or seats.
  init(_ rule: RuleName, _ subject: LimitSubject, used: Int, limit: Int) {
    self.init(rule, subject, used: Double(used), limit: Double(limit))
  }

  /// A limit of money, which is that of the whole case.
  init(_ rule: RuleName, used: MillionDong, limit: MillionDong) {
    self.init(rule, .all, used: used.value, limit: limit.value)
  }
}

/// What a limit is about, by the codes of the files.
public enum LimitSubject: Sendable, Hashable {
  /// The whole plan.
  case all
  /// A commune.
  case commune(Code<Commune>)
  /// A cell.
  case cell(CellCodes)
  /// A course.
  case course(Code<Course>)
  /// The recruits of a position; nil is all recruits together.
  case quota(Code<Position>?)
  /// The pool of a position in a province, which is nil where the case names none.
  case pool(Code<Position>, Code<Province>?)
}
