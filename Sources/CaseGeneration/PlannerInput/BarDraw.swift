import StaffingDomain

/// A legal bar of a made-up officer.
struct GeneratedBar: Sendable {
  let rule: BarRule
  let until: CalendarDate?
  let legalBasis: String
}

/// Draws legal bars for about 2 % of the officers, on grounds that fit their age and sex.
enum BarDraw {
  static func draw(for officer: GeneratedOfficer, planDate: CalendarDate, stream: inout RandomStream) -> GeneratedBar? {
    let (isBarred, place, months) = (stream.chance(0.021), stream.uniform(), stream.integer(2...30))
    guard isBarred else { return nil }
    let age = planDate.year - officer.born.year
    let until = planDate.adding(months: months)
    if officer.sex == .female, age < 41, place < 0.75 {
      return GeneratedBar(
        rule: .maternity, until: until, legalBasis: "Decree on civil servants: pregnancy or a child under 36 months")
    }
    if age >= 56, place < 0.6 {
      return GeneratedBar(
        rule: .nearRetirement, until: nil, legalBasis: "Decree on civil servants: close to the retirement age")
    }
    return other(place: place, until: until)
  }

  private static func other(place: Double, until: CalendarDate) -> GeneratedBar {
    switch place {
    case ..<0.3:
      GeneratedBar(
        rule: .illness, until: nil, legalBasis: "Decree on civil servants: grave illness, certified by a hospital")
    case ..<0.55:
      GeneratedBar(
        rule: .longStudy, until: until, legalBasis: "Decree on civil servants: study of more than 12 months")
    case ..<0.75:
      GeneratedBar(
        rule: .discipline, until: until, legalBasis: "Decree on civil servants: under disciplinary review")
    case ..<0.9:
      GeneratedBar(
        rule: .investigation, until: nil, legalBasis: "Decree on civil servants: under inspection or prosecution")
    default:
      GeneratedBar(
        rule: .conflictOfInterest, until: nil, legalBasis: "Law on prevention of corruption: conflict of interest")
    }
  }
}
