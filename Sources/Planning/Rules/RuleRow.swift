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
///
/// Money is counted in whole dong: a limit missed by one dong is missed, and one met exactly is met, whatever the sum of
/// how many amounts. Other activities are heads, or shares of officers' time, which are real numbers.
struct SideLimit: Sendable {
  /// The greatest activity, in the unit of the row.
  let upper: Double
  /// Whether more is allowed at a price.
  let isSoft: Bool
  private let isMoney: Bool
  /// The greatest measure that keeps the limit.
  let greatest: Double

  /// A limit read from a row of a rule.
  init(_ row: RuleRow, of rule: RuleName) {
    (upper, isSoft, isMoney) = (row.upper, row.penalty != nil, rule.limitsMoney)
    guard isMoney else {
      greatest = upper + Tolerances.comparison * max(1, abs(upper))
      return
    }
    // A share of a limit need not be whole dong; what is whole but for the arithmetic is.
    let dong = MillionDong(upper).dong
    let isWhole = abs(upper * MillionDong.dongPerUnit - dong) <= Tolerances.wholeAmount
    greatest = isWhole ? dong : (upper * MillionDong.dongPerUnit).rounded(.down)
  }

  /// A coefficient in the unit that activities are summed in: whole dong for money.
  @inline(__always)
  func measure(of coefficient: Double) -> Double { isMoney ? MillionDong(coefficient).dong : coefficient }

  /// A sum of measures in the unit of the row.
  func activity(ofMeasure measure: Double) -> Double { isMoney ? MillionDong(dong: measure).value : measure }

  /// Whether a sum of measures is above a limit that must be kept.
  @inline(__always)
  func isExceeded(byMeasure measure: Double) -> Bool { !isSoft && measure > greatest }

  /// Whether an activity, in the unit of the row, is above a limit that must be kept.
  func isExceeded(by activity: Double) -> Bool { isExceeded(byMeasure: measure(of: activity)) }
}
