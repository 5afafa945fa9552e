import StaffingDomain

/// Two communes and two positions with every kind of figure that a report shows.
///
/// Tân An: 3 land officers on 2 posts, no IT officer on 1 critical post. Hoà Bình: no land officer on 2 posts.
enum SampleCase {
  static func make() throws -> StaffingCase {
    guard let planDate = CalendarDate(iso8601: "2025-07-01") else { throw Missing.date }
    var policy = Policy(planDate: planDate)
    policy.minimumFit = 0.6
    var staffingCase = StaffingCase(
      policy: policy, provinces: [Province(code: Code(""))],
      communes: [
        commune("00001", "Xã Tân An", line: 2, digitalReadiness: 0.8), commune("00002", "Phường Hoà Bình", line: 3),
      ],
      positions: [position("IT", "IT officer", line: 2, isCritical: true), position("LAND", "Land officer", line: 3)],
      activities: [
        activity("A1", "Network support", position: 0, unitHours: 0.75, onlineShare: 0.6, line: 2),
        activity("A2", "Land certificates", position: 1, unitHours: 2, line: 3),
      ],
      workload: [
        volume(1200, commune: 0, activity: 0, line: 2), volume(1832, commune: 0, activity: 1, line: 3),
        volume(1900, commune: 1, activity: 1, line: 4),
      ],
      officers: [
        officer("O1", position: 1, line: 2, level: 4), officer("O2", position: 1, line: 3, level: 2),
        officer("O3", position: 1, line: 4, level: 3),
      ])
    staffingCase.allowances = [
      Allowance(
        position: Ordinal(1), name: "Meetings", kind: .category(share: 0.1),
        source: SourceRow(table: .allowances, line: 2)),
      Allowance(
        position: Ordinal(0), name: "Supervision",
        kind: .individual(hoursPerYear: Hours(183.2), commune: Ordinal(0)),
        source: SourceRow(table: .allowances, line: 3)),
    ]
    staffingCase.posts = [
      EstablishedPosts(
        cell: Cell(commune: Ordinal(0), position: Ordinal(1)), posts: 2, source: SourceRow(table: .posts, line: 2))
    ]
    staffingCase.competencies = [
      Competency(
        code: Code("Q1"), name: "Land law", category: .professional, source: SourceRow(table: .competencies, line: 2))
    ]
    staffingCase.requirements = [
      Requirement(
        position: Ordinal(1), competency: Ordinal(0), level: 4, source: SourceRow(table: .requirements, line: 2))
    ]
    staffingCase.courses = [
      Course(
        code: Code("K1"), name: "Land law in practice", competency: Ordinal(0), fromLevel: 3, toLevel: 4,
        hours: Hours(40), source: SourceRow(table: .courses, line: 2))
    ]
    return staffingCase
  }

  enum Missing: Error { case date }

  private static func commune(_ code: String, _ name: String, line: Int, digitalReadiness: Double = 1) -> Commune {
    Commune(
      code: Code(code), name: name, kind: .commune, location: Coordinate(latitude: 18, longitude: 105),
      digitalReadiness: digitalReadiness, source: SourceRow(table: .communes, line: line))
  }

  private static func position(_ code: String, _ name: String, line: Int, isCritical: Bool = false) -> Position {
    Position(
      code: Code(code), name: name, group: .economy, rank: 2, isCritical: isCritical,
      source: SourceRow(table: .positions, line: line))
  }

  private static func activity(
    _ code: String, _ name: String, position: Int, unitHours: Double, onlineShare: Double = 0, line: Int
  ) -> Activity {
    Activity(
      code: Code(code), name: name, field: "land", position: Ordinal(position), unitHours: Hours(unitHours),
      onlineShare: onlineShare, source: SourceRow(table: .activities, line: line))
  }

  private static func volume(_ annual: Double, commune: Int, activity: Int, line: Int) -> WorkloadVolume {
    WorkloadVolume(
      commune: Ordinal(commune), activity: Ordinal(activity), annualVolume: annual,
      source: SourceRow(table: .workload, line: line))
  }

  private static func officer(_ code: String, position: Int, line: Int, level: Int) -> Officer {
    Officer(
      code: Code(code), commune: Ordinal(0), position: Ordinal(position), rank: 2,
      competencies: [
        HeldCompetency(
          competency: Ordinal(0), level: level, source: SourceRow(table: .officerCompetencies, line: line))
      ],
      source: SourceRow(table: .officers, line: line))
  }
}
