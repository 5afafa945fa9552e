import StaffingDomain

/// A legal bar of a made-up officer.
struct GeneratedBar: Sendable {
  let rule: BarRule
  let until: CalendarDate?
  let legalBasis: String
}

/// Draws legal bars for about 2 % of the officers, on grounds that fit their age and sex.
///
/// Maternity leave, illness and long study keep an officer from working; the other grounds only from being moved. Maternity
/// leave lasts six months, so that what is left of it is less.
enum BarDraw {
  static func draw(for officer: GeneratedOfficer, planDate: CalendarDate, stream: inout RandomStream) -> GeneratedBar? {
    let (isBarred, place, months) = (stream.chance(0.021), stream.uniform(), stream.integer(2...30))
    guard isBarred else { return nil }
    let age = planDate.year - officer.born.year
    if officer.sex == .female, age < 41, place < 0.75 {
      return motherhood(isOnLeave: place < 0.45, months: months, planDate: planDate)
    }
    if age >= 56, place < 0.6 {
      return GeneratedBar(
        rule: .nearRetirement, until: nil, legalBasis: "Decree on civil servants: close to the retirement age")
    }
    return other(place: place, months: months, planDate: planDate)
  }

  /// Women of an age at which children are born who are on maternity leave, besides those drawn with all bars.
  private static let shareOnLeave = 0.025

  /// Maternity leave of an officer whom nothing else keeps in place; nil for most.
  static func leave(for officer: GeneratedOfficer, planDate: CalendarDate, stream: inout RandomStream) -> GeneratedBar?
  {
    let (isOnLeave, months) = (stream.chance(shareOnLeave), stream.integer(0...4))
    let age = planDate.year - officer.born.year
    guard isOnLeave, officer.sex == .female, age < 41, !officer.isBarred, !officer.isFixed, officer.leavesOn == nil
    else {
      return nil
    }
    return motherhood(isOnLeave: true, months: months, planDate: planDate)
  }

  /// Up to six months of leave, and three years from birth in which a mother is not moved against her will.
  private static func motherhood(isOnLeave: Bool, months: Int, planDate: CalendarDate) -> GeneratedBar {
    isOnLeave
      ? GeneratedBar(
        rule: .maternity, until: planDate.adding(months: 1 + months % 5),
        legalBasis: "Labour Code, article 139: maternity leave of six months")
      : GeneratedBar(
        rule: .other, until: planDate.adding(months: months),
        legalBasis: "Decree on civil servants: a child under 36 months")
  }

  private static func other(place: Double, months: Int, planDate: CalendarDate) -> GeneratedBar {
    switch place {
    case ..<0.3:
      GeneratedBar(
        rule: .illness, until: planDate.adding(months: 1 + months % 9),
        legalBasis: "Decree on civil servants: grave illness, certified by a hospital")
    case ..<0.55:
      GeneratedBar(
        rule: .longStudy, until: planDate.adding(months: months),
        legalBasis: "Decree on civil servants: study of more than 12 months")
    case ..<0.75:
      GeneratedBar(
        rule: .discipline, until: planDate.adding(months: months),
        legalBasis: "Decree on civil servants: under disciplinary review")
    case ..<0.9:
      GeneratedBar(
        rule: .investigation, until: nil, legalBasis: "Decree on civil servants: under inspection or prosecution")
    default:
      GeneratedBar(
        rule: .conflictOfInterest, until: nil, legalBasis: "Law on prevention of corruption: conflict of interest")
    }
  }
}
