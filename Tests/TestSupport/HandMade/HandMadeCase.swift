package import StaffingDomain

/// A case small enough to check by hand, and a right plan for it.
///
/// Time: 240 days of 5 h are AWT = 1200 h a year, M = 100 h a month, 20 days a month. H = 12.
/// Handing over 120 h / 12 = 10 h a month; learning 180 h / 12 = 15 h a month.
/// Travel over 20 km at 40 km/h: 2 x 20 x 20 / 40 = 20 h a month, counted half: 10 h.
///
/// Posts (urgency 1 + 2 x (1 - (j - 1)/n), each post 100 h):
/// A/ACCT R = 1, n = 1, values 300; A/LAND R = 1, n = 1, values 300; B/LAND R = 4, n = 4, values 300 250 200 150;
/// C/LAND R = 1, n = 1, values 300.
///
/// Officers of today: o1 A/LAND; o2 A/LAND, half as competent; o3 B/LAND, fixed; o4 A/LAND, also an accountant;
/// o5 A/LAND, half time; o6 B/LAND, leaves in two months; o7 C/LAND, half as competent.
///
/// The plan: o2 goes to B/LAND, o4 becomes the accountant of A, o5 is surplus, the others stay, o6 is gone.
/// Objective: empty posts 3 and 4 of B/LAND 200 + 150 = 350; o2 mismatch 50, transfer 10 + 10, wish -8 = 62;
/// o4 position change 15; o5 surplus 5; o7 mismatch 50; in all 482.
/// Doing nothing: one of A/LAND stays, three are surplus 15; A/ACCT empty 300; B/LAND only o3, 250 + 200 + 150 = 600;
/// o7 50; in all 965. Recovered 483.
package enum HandMadeCase {
  package static let (communeA, communeB, communeC) = (Ordinal<Commune>(0), Ordinal<Commune>(1), Ordinal<Commune>(2))
  package static let (accountant, land) = (Ordinal<Position>(0), Ordinal<Position>(1))
  package static let (accounting, landLaw) = (Ordinal<Competency>(0), Ordinal<Competency>(1))

  package static func policy() -> Policy {
    var policy = Policy(planDate: CalendarDate.firstDay(ofYear: 2026))
    policy.workingDays = Days(240)
    policy.publicHolidays = .zero
    policy.annualLeave = .zero
    policy.sickLeave = .zero
    policy.otherAbsence = .zero
    policy.hoursPerDay = Hours(5)
    policy.urgencyExponent = 1
    policy.speed = KilometresPerHour(40)
    policy.surplusHours = HoursPerMonth(5)
    policy.maximumTransfers = 2
    policy.maximumOutflowShare = 0.25
    policy.allowanceBudget = MillionDong(0.7)
    return policy
  }

  package static func make() -> StaffingCase {
    var made = StaffingCase(
      policy: policy(), provinces: [Province(code: Code("P1")), Province(code: Code("P2"))], communes: communes(),
      positions: positions(),
      activities: [
        Activity(
          code: Code("AC"), name: "Kế toán", field: "finance", position: accountant, unitHours: Hours(1),
          source: SourceRow(table: .activities, line: 2)),
        Activity(
          code: Code("LD"), name: "Địa chính", field: "land", position: land, unitHours: Hours(1),
          source: SourceRow(table: .activities, line: 3)),
      ],
      workload: [(communeA, 0, 1200), (communeA, 1, 1200), (communeB, 1, 4800), (communeC, 1, 1200)].enumerated()
        .map { offset, row in
          WorkloadVolume(
            commune: row.0, activity: Ordinal(row.1), annualVolume: Double(row.2),
            source: SourceRow(table: .workload, line: offset + 2))
        },
      officers: officers())
    made.competencies = [
      Competency(
        code: Code("ACC"), name: "Accounting", category: .professional,
        source: SourceRow(table: .competencies, line: 2)),
      Competency(
        code: Code("LND"), name: "Land law", category: .professional, source: SourceRow(table: .competencies, line: 3)),
    ]
    made.requirements = [
      Requirement(
        position: accountant, competency: accounting, level: 2, isMandatory: true,
        source: SourceRow(table: .requirements, line: 2)),
      Requirement(position: land, competency: landLaw, level: 2, source: SourceRow(table: .requirements, line: 3)),
    ]
    made.distances = [(communeA, communeB, 20.0), (communeA, communeC, 30), (communeB, communeC, 70)].enumerated()
      .map { offset, row in
        DistanceRow(
          from: row.0, to: row.1, distance: Kilometres(row.2), source: SourceRow(table: .distances, line: offset + 2))
      }
    made.allowanceBands = [
      AllowanceBand(
        from: Kilometres(15), to: Kilometres(30), perMonth: MillionDong(0.5),
        source: SourceRow(table: .allowanceBands, line: 2)),
      AllowanceBand(
        from: Kilometres(15), hardship: 1, perMonth: MillionDong(0.7),
        source: SourceRow(table: .allowanceBands, line: 3)
      ),
    ]
    made.preferences = [
      Preference(
        officer: Ordinal(1), commune: communeB, hours: HoursPerMonth(-8),
        source: SourceRow(table: .preferences, line: 2))
    ]
    made.decisions = [
      Decision(officer: Ordinal(0), kind: .lock, commune: communeA, source: SourceRow(table: .decisions, line: 2)),
      Decision(officer: Ordinal(4), kind: .forbid, commune: communeB, source: SourceRow(table: .decisions, line: 3)),
      Decision(officer: Ordinal(6), kind: .refuse, source: SourceRow(table: .decisions, line: 4)),
    ]
    return made
  }

  private static func communes() -> [Commune] {
    [("001", "Xã An", 0, 2, 0), ("002", "Phường Bình", 1, nil, 0), ("003", "Xã Cao", 0, nil, 1)].enumerated().map {
      (offset, row: (String, String, Int, Int?, Int)) in
      Commune(
        code: Code(row.0), name: row.1, kind: .commune, location: Coordinate(latitude: 10, longitude: 106),
        establishment: row.3, hardship: row.2, province: Ordinal(row.4),
        source: SourceRow(table: .communes, line: offset + 2))
    }
  }

  private static func positions() -> [Position] {
    [
      Position(
        code: Code("ACCT"), name: "Kế toán", group: .office, rank: 2, source: SourceRow(table: .positions, line: 2)),
      Position(
        code: Code("LAND"), name: "Địa chính", group: .economy, rank: 1, source: SourceRow(table: .positions, line: 3)),
    ]
  }

  private static func officers() -> [Officer] {
    func officer(
      _ number: Int, _ commune: Ordinal<Commune>, land level: Int, accounting accountingLevel: Int = 0, rank: Int = 1,
      capacity: Double = 1, mobility: Mobility = .movable, leavesOn: String? = nil
    ) -> Officer {
      let row = SourceRow(table: .officers, line: number + 1)
      return Officer(
        code: Code("o\(number)"), name: number == 3 ? nil : "Nguyễn Văn \(number)", commune: commune, position: land,
        fullTimeEquivalent: FullTimeEquivalents(capacity), rank: rank, mobility: mobility,
        leavesOn: leavesOn.flatMap(CalendarDate.init(iso8601:)),
        competencies: [
          HeldCompetency(competency: accounting, level: accountingLevel, source: row),
          HeldCompetency(competency: landLaw, level: level, source: row),
        ], source: row)
    }
    return [
      officer(1, communeA, land: 2), officer(2, communeA, land: 1), officer(3, communeB, land: 2, mobility: .fixed),
      officer(4, communeA, land: 2, accounting: 2, rank: 2), officer(5, communeA, land: 2, capacity: 0.5),
      officer(6, communeB, land: 2, leavesOn: "2026-03-01"), officer(7, communeC, land: 1),
    ]
  }
}

extension CalendarDate {
  /// The first of January.
  package static func firstDay(ofYear year: Int) -> CalendarDate {
    guard let day = CalendarDate(year: year, month: 1, day: 1) else { preconditionFailure("no such year") }
    return day
  }
}
