public import StaffingDomain

/// A row that a rule adds to the program.
public struct RuleRow: Sendable, Hashable {
  /// What the row is about.
  public var subject: RuleSubject
  /// The least activity.
  public var lower: Double
  /// The greatest activity.
  public var upper: Double
  /// What the row says.
  public var fact: RuleRowFact
  /// The input behind it.
  public var sources: [InputReference]
  /// Hours a month for each unit above the greatest activity; nil where the row must be kept.
  public var penalty: HoursPerMonth?
  /// How many officers' worth the row may come to, where the limit does not say it; steers step lengths only.
  var size: Double?
}

extension RuleRow {
  /// A limit that says nothing but its number: a rule allows what the row is about so many of its unit.
  init(limit: Double, of rule: RuleName, for subject: RuleSubject, sources: [InputReference]) {
    self.init(
      subject: subject, lower: -.infinity, upper: limit, fact: .limit(rule, subject, limit), sources: sources)
  }
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
