import StaffingDomain
import TestSupport

/// A third case to check by hand, with combined posts, lost ranks, homes, absences, retirements and settling in.
///
/// Time and prices are those of ``HandMadeCase``: M = 100 h a month, handing over 10, learning 15, A to B 20 km: 10 +
/// 10. A second post costs a tenth of its hours, a lost rank 40. Who came after July 2025 is settling in.
///
/// Every cell has one post of value 3 x hours, but B/LAND two of 100 h, worth 300 and 200. Hours: A/ADM 100, A/CHAIR
/// 100, A/ENV 20, A/IT 40, A/JUST 50, A/LAND 60; B/ADM 50, B/CUL 30, B/ENV 20, B/IT 30, B/JUST 50. A/CUL has no post.
/// IT asks for computing at level 2 (mandatory); C1 lifts it from 0 to 2, 24 h are 2 h a month.
///
/// The plan: o01 stays as chair. o02 (A/LAND) takes A/IT besides, trained: 4 + 15 + 2 = 21. o03 (A/JUST, under a bar)
/// keeps A/ENV of another group: 2. o04 (B/LAND) is away without an end. o05 (B/LAND, fixed) lives in A: 10. o06
/// (B/JUST) is away for 73 of 365 days: 20. o07 goes from A/JUST to B/IT and B/ADM, a rank lower: 10 + 10 + 15 + 40 + 5
/// + 15 = 95. o08 (A/ADM) retires in September: pinned. o09 (A/ADM) retires in May. o10 (B/ENV, settling in) takes
/// B/CUL besides: 3 + 15 = 18. o11 (A/CUL, with A/ENV besides) is surplus: 5. One post of B/LAND stays empty: 200.
/// Objective: 21 + 2 + 10 + 20 + 95 + 18 + 5 + 200 = 371.
///
/// Doing nothing: o03 keeps both, 2; o07 and o11 are surplus, 10; A/IT 120, B/LAND 200, B/IT 90, B/ADM 150 and B/CUL 90
/// are empty; o05 10, o06 20; in all 692. Recovered 321.
enum CombinedCase {
  static let (communeA, communeB) = (Ordinal<Commune>(0), Ordinal<Commune>(1))
  static let adm = Ordinal<Position>(0)
  static let chair = Ordinal<Position>(1)
  static let cul = Ordinal<Position>(2)
  static let env = Ordinal<Position>(3)
  static let computer = Ordinal<Position>(4)
  static let justice = Ordinal<Position>(5)
  static let land = Ordinal<Position>(6)

  static func make() -> StaffingCase {
    var policy = HandMadeCase.policy()
    (policy.maximumTransfers, policy.allowanceBudget, policy.maximumOutflowShare) = (nil, nil, 1)
    policy.settlingMonths = 6
    var made = StaffingCase(
      policy: policy, provinces: [Province(code: Code("P1"))], communes: communes(), positions: positions(),
      activities: positions().ordinals.map { position in
        Activity(
          code: Code("a\(position.offset)"), name: "a", field: "x", position: position, unitHours: Hours(1),
          source: SourceRow(table: .activities, line: position.offset + 2))
      }, workload: workload(), officers: CombinedOfficers.all())
    made.competencies = [
      Competency(
        code: Code("COMP"), name: "Computing", category: .digital, source: SourceRow(table: .competencies, line: 2))
    ]
    made.requirements = [
      Requirement(
        position: computer, competency: Ordinal(0), level: 2, isMandatory: true,
        source: SourceRow(table: .requirements, line: 2))
    ]
    made.courses = [
      Course(
        code: Code("C1"), name: "C1", competency: Ordinal(0), fromLevel: 0, toLevel: 2, hours: Hours(24),
        cost: MillionDong(3), source: SourceRow(table: .courses, line: 2))
    ]
    made.distances = [
      DistanceRow(
        from: communeA, to: communeB, distance: Kilometres(20), source: SourceRow(table: .distances, line: 2))
    ]
    made.bars = [
      bar(2, .discipline, nil), bar(3, .maternity, nil), bar(5, .illness, CalendarDate(iso8601: "2026-03-14")),
    ]
    return made
  }

  static func bar(_ officer: Int, _ rule: BarRule, _ until: CalendarDate?) -> Bar {
    Bar(officer: Ordinal(officer), rule: rule, until: until, source: SourceRow(table: .bars, line: officer + 2))
  }

  private static func communes() -> [Commune] {
    [("001", nil as Int?), ("002", 5)].enumerated().map { offset, row in
      Commune(
        code: Code(row.0), name: "Xã \(offset + 1)", kind: .commune,
        location: Coordinate(latitude: 10, longitude: 106), establishment: row.1, province: Ordinal(0),
        source: SourceRow(table: .communes, line: offset + 2))
    }
  }

  private static func positions() -> [Position] {
    [
      ("ADM", PositionGroup.office, 1), ("CHAIR", .leadership, 3), ("CUL", .economy, 1), ("ENV", .economy, 1),
      ("IT", .office, 1), ("JUST", .office, 2), ("LAND", .office, 2),
    ].enumerated().map { offset, row in
      Position(
        code: Code(row.0), name: row.0, group: row.1, rank: row.2, isLeading: row.0 == "CHAIR",
        source: SourceRow(table: .positions, line: offset + 2))
    }
  }

  private static func workload() -> [WorkloadVolume] {
    let rows: [(Ordinal<Commune>, Ordinal<Position>, Double)] = [
      (communeA, adm, 1), (communeA, chair, 1), (communeA, env, 0.2), (communeA, computer, 0.4),
      (communeA, justice, 0.5), (communeA, land, 0.6), (communeB, adm, 0.5), (communeB, cul, 0.3), (communeB, env, 0.2),
      (communeB, computer, 0.3), (communeB, justice, 0.5), (communeB, land, 2),
    ]
    return rows.enumerated().map { offset, row in
      WorkloadVolume(
        commune: row.0, activity: Ordinal(row.1.offset), annualVolume: 1200 * row.2,
        source: SourceRow(table: .workload, line: offset + 2))
    }
  }
}

/// The officers of ``CombinedCase``.
private enum CombinedOfficers {
  static func all() -> [Officer] {
    typealias Case = CombinedCase
    return [
      officer(1, Case.communeA, Case.chair, rank: 3, since: "2020-01-01"),
      officer(2, Case.communeA, Case.land, rank: 2),
      officer(3, Case.communeA, Case.justice, rank: 2, second: Case.env),
      officer(4, Case.communeB, Case.land, rank: 2),
      officer(5, Case.communeB, Case.land, rank: 2, mobility: .fixed, home: Case.communeA),
      officer(6, Case.communeB, Case.justice, rank: 2),
      officer(7, Case.communeA, Case.justice, rank: 2, computing: 2),
      officer(8, Case.communeA, Case.adm, rank: 1, born: "1965-03-10", sex: .male),
      officer(9, Case.communeA, Case.adm, rank: 1, born: "1969-05-05", sex: .female),
      officer(10, Case.communeB, Case.env, rank: 1, since: "2025-10-01"),
      officer(11, Case.communeA, Case.cul, rank: 1, second: Case.env),
    ]
  }

  private static func officer(
    _ number: Int, _ commune: Ordinal<Commune>, _ position: Ordinal<Position>, rank: Int, computing: Int = 0,
    mobility: Mobility = .movable, born: String? = nil, sex: Sex? = nil, since: String? = nil,
    home: Ordinal<Commune>? = nil, second: Ordinal<Position>? = nil
  ) -> Officer {
    let row = SourceRow(table: .officers, line: number + 1)
    return Officer(
      code: Code(number < 10 ? "o0\(number)" : "o\(number)"), name: "Lê \(number)", commune: commune,
      position: position,
      rank: rank, mobility: mobility, born: born.flatMap(CalendarDate.init(iso8601:)), sex: sex,
      since: since.flatMap(CalendarDate.init(iso8601:)), homeCommune: home, secondPosition: second,
      competencies: [HeldCompetency(competency: Ordinal(0), level: computing, source: row)], source: row)
  }
}
