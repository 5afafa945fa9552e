import StaffingDomain
import TestSupport

/// A second case to check by hand, with courses, recruits, shared work, team rules, relations and rotation.
///
/// Time and prices are those of ``HandMadeCase``: M = 100 h a month, handing over 10, learning 15, A to B 20 km: 10 + 10.
///
/// Posts: every position has 100 h a post; one post is worth 300, of two posts the first 300, the second 200.
/// A: CHAIR 1, CLERK 2, TREAS 1; B: CLERK 2, TREAS 1; C: CLERK 1; D (another province): CLERK 2.
/// Half of a clerk's work is shareable, so only the second post of two may be shared.
///
/// CLERK asks for LAW 2 (mandatory) and IT 2, TREAS for LAW 4 (mandatory). Courses: C1 lifts LAW from 0 to 2, C2 from 2
/// to 4, C3 lifts IT from 0 to 2; 24, 36 and 12 h are 2, 3 and 1 h a month.
///
/// The plan: o01 stays as chair past the term (100). o02 stays, trained in IT (1). o03 goes to B as treasurer, trained in
/// law: 20 + 15 + 3 = 38. o04 serves the pool of clerks from A (0), o06 from B in a new position (15); they do the second
/// posts of A and B, each 10 of overhead. o05, fixed, is trained in law (2). o07 stays untrained (75), with one post empty
/// beside (200). o08 stays. o09 leaves. o10 is surplus (5), and a recruit (60) fills the post in C.
/// Team rules: IT 2 in every commune (30 each): C and D lack one; LAW 4 twice in A (25): one is missing; LAW 4 in B: o03.
/// Objective: 100 + 1 + 38 + 15 + 20 + 2 + 75 + 200 + 5 + 60 + 30 + 30 + 25 = 601.
///
/// Doing nothing: A: o01 100, o02 surplus 5, o03, o04 and o08 stay 0, LAW 25; B: o05 50, one post empty 200, o06 50,
/// LAW 40; C: o10 50 + 50, IT 30; D: 75 + 200, IT 30; in all 905. Recovered 304.
enum CompetencyCase {
  static let (communeA, communeB, communeC) = (Ordinal<Commune>(0), Ordinal<Commune>(1), Ordinal<Commune>(2))
  static let (chair, clerk, treasurer) = (Ordinal<Position>(0), Ordinal<Position>(1), Ordinal<Position>(2))
  static let (computing, law) = (Ordinal<Competency>(0), Ordinal<Competency>(1))

  static func make() -> StaffingCase {
    var policy = HandMadeCase.policy()
    policy.trainingBudget = MillionDong(10)
    policy.maximumOutflowShare = 1
    var made = StaffingCase(
      policy: policy, provinces: [Province(code: Code("P1")), Province(code: Code("P2"))], communes: communes(),
      positions: positions(), activities: activities(), workload: workload(), officers: officers())
    made.competencies = [("IT", "Computing"), ("LAW", "Law")].enumerated().map { offset, row in
      Competency(
        code: Code(row.0), name: row.1, category: .professional,
        source: SourceRow(table: .competencies, line: offset + 2))
    }
    made.requirements = [(clerk, law, 2, true), (clerk, computing, 2, false), (treasurer, law, 4, true)].enumerated()
      .map { offset, row in
        Requirement(
          position: row.0, competency: row.1, level: row.2, isMandatory: row.3,
          source: SourceRow(table: .requirements, line: offset + 2))
      }
    made.courses = [("C1", law, 0, 2, 24.0, 3.0, 1), ("C2", law, 2, 4, 36, 5, 1), ("C3", computing, 0, 2, 12, 2, nil)]
      .enumerated().map { (offset, row: (String, Ordinal<Competency>, Int, Int, Double, Double, Int?)) in
        Course(
          code: Code(row.0), name: row.0, competency: row.1, fromLevel: row.2, toLevel: row.3, hours: Hours(row.4),
          cost: MillionDong(row.5), seats: row.6, source: SourceRow(table: .courses, line: offset + 2))
      }
    made.distances = [
      DistanceRow(
        from: communeA, to: communeB, distance: Kilometres(20), source: SourceRow(table: .distances, line: 2))
    ]
    made.teamRules = [(nil, computing, 2, 1, 30.0), (communeA, law, 4, 2, 25), (communeB, law, 4, 1, 40)].enumerated()
      .map { (offset, row: (Ordinal<Commune>?, Ordinal<Competency>, Int, Int, Double)) in
        TeamRule(
          commune: row.0, competency: row.1, level: row.2, officers: row.3, penalty: HoursPerMonth(row.4),
          source: SourceRow(table: .teamRules, line: offset + 2))
      }
    made.relations = [(7, 1, RelationKind.couple), (0, 2, .relative), (0, 8, .couple)].enumerated().map { offset, row in
      Relation(
        officer: Ordinal(row.0), other: Ordinal(row.1), kind: row.2,
        source: SourceRow(table: .relations, line: offset + 2))
    }
    made.recruitment = [
      RecruitmentQuota(position: clerk, quota: 1, source: SourceRow(table: .recruitment, line: 2)),
      RecruitmentQuota(quota: 1, source: SourceRow(table: .recruitment, line: 3)),
    ]
    return made
  }

  private static func communes() -> [Commune] {
    [(4, 0), (3, 0), (1, 0), (nil, 1)].enumerated().map { (offset, row: (Int?, Int)) in
      Commune(
        code: Code("00\(offset + 1)"), name: "Xã \(offset + 1)", kind: .commune,
        location: Coordinate(latitude: 10, longitude: 106), establishment: row.0, province: Ordinal(row.1),
        source: SourceRow(table: .communes, line: offset + 2))
    }
  }

  private static func positions() -> [Position] {
    [
      Position(
        code: Code("CHAIR"), name: "Chủ tịch", group: .leadership, rank: 1, isLeading: true, rotationMonths: 60,
        source: SourceRow(table: .positions, line: 2)),
      Position(
        code: Code("CLERK"), name: "Hộ tịch", group: .office, rank: 1, source: SourceRow(table: .positions, line: 3)),
      Position(
        code: Code("TREAS"), name: "Thủ quỹ", group: .office, rank: 1, isRelativeSensitive: true,
        source: SourceRow(table: .positions, line: 4)),
    ]
  }

  private static func activities() -> [Activity] {
    [("CH", chair, 0.0), ("CL", clerk, 0.5), ("TR", treasurer, 0)].enumerated().map { offset, row in
      Activity(
        code: Code(row.0), name: row.0, field: "x", position: row.1, unitHours: Hours(1), shareableShare: row.2,
        source: SourceRow(table: .activities, line: offset + 2))
    }
  }

  private static func workload() -> [WorkloadVolume] {
    [(0, 0, 1), (0, 1, 2), (0, 2, 1), (1, 1, 2), (1, 2, 1), (2, 1, 1), (3, 1, 2)].enumerated().map { offset, row in
      WorkloadVolume(
        commune: Ordinal(row.0), activity: Ordinal(row.1), annualVolume: Double(1200 * row.2),
        source: SourceRow(table: .workload, line: offset + 2))
    }
  }

  private static func officers() -> [Officer] {
    func officer(
      _ number: Int, _ commune: Int, _ position: Ordinal<Position>, law lawLevel: Int = 0, computing level: Int = 0,
      capacity: Double = 1, mobility: Mobility = .movable, since: String? = nil, leavesOn: String? = nil
    ) -> Officer {
      let row = SourceRow(table: .officers, line: number + 1)
      return Officer(
        code: Code(number < 10 ? "o0\(number)" : "o\(number)"), name: "Trần \(number)", commune: Ordinal(commune),
        position: position, fullTimeEquivalent: FullTimeEquivalents(capacity), rank: 1, mobility: mobility,
        since: since.flatMap(CalendarDate.init(iso8601:)), leavesOn: leavesOn.flatMap(CalendarDate.init(iso8601:)),
        competencies: [
          HeldCompetency(competency: computing, level: level, source: row),
          HeldCompetency(competency: law, level: lawLevel, source: row),
        ], source: row)
    }
    return [
      officer(1, 0, chair, since: "2020-01-01"), officer(2, 0, clerk, law: 2),
      officer(3, 0, clerk, law: 2, computing: 2),
      officer(4, 0, clerk, law: 2, computing: 2), officer(5, 1, clerk, computing: 2, mobility: .fixed),
      officer(6, 1, treasurer, law: 2, computing: 2), officer(7, 3, clerk, law: 1), officer(8, 0, treasurer, law: 4),
      officer(9, 2, clerk, law: 2, leavesOn: "2026-03-01"), officer(10, 2, clerk, capacity: 0.5),
    ]
  }
}
