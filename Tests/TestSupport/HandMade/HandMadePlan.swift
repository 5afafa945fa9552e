package import ResultsFormat
import StaffingDomain

/// The right results for ``HandMadeCase``, every number by hand.
package enum HandMadePlan {
  package static func tables() -> ResultTables {
    var tables = ResultTables(summary: summary())
    tables.assignments = [
      assignment("o1", "001", "LAND", .stays, 1), assignment("o2", "002", "LAND", .transferred, 0.5),
      assignment("o3", "002", "LAND", .pinned, 1), assignment("o4", "001", "ACCT", .positionChanged, 1),
      assignment("o5", "001", nil, .surplus, nil), assignment("o6", "002", nil, .leaving, nil),
      assignment("o7", "003", "LAND", .stays, 0.5),
    ]
    // o4 back: A/LAND is full, so surplus 5; A/ACCT loses 300; the change's 15 are saved: 290.
    // o2 back: A/LAND is full, so surplus 5; the second post of B/LAND loses 250; the 62 of the move are saved: 193.
    tables.transfers = [
      TransferRow(
        rank: 1, officer: Code("o4"), name: "Nguyễn Văn 4", fromCommune: Code("001"), fromCommuneName: "Xã An",
        fromPosition: Code("LAND"), toCommune: Code("001"), toCommuneName: "Xã An", toPosition: Code("ACCT"),
        distance: .zero, fitBefore: 1, fitAfter: 1, hoursRecovered: HoursPerMonth(290), allowance: .zero,
        reason: "The commune has no accountant."),
      // Of the bands 0.5 (any hardship) and 0.7 (hardship 1) the higher is paid.
      TransferRow(
        rank: 2, officer: Code("o2"), name: "Nguyễn Văn 2", fromCommune: Code("001"), fromCommuneName: "Xã An",
        fromPosition: Code("LAND"), toCommune: Code("002"), toCommuneName: "Phường Bình", toPosition: Code("LAND"),
        distance: Kilometres(20), fitBefore: 0.5, fitAfter: 0.5, hoursRecovered: HoursPerMonth(193),
        allowance: MillionDong(0.7), reason: "The ward lacks three officers."),
    ]
    tables.staffing = staffing()
    tables.vacancies = [
      VacancyRow(
        commune: Code("002"), position: Code("LAND"), postsEmpty: 2, uncovered: HoursPerMonth(200),
        why: "Nobody else may come.", remedy: "Recruit two.")
    ]
    tables.surplus = [
      SurplusRow(
        officer: Code("o5"), commune: Code("001"), position: Code("LAND"), bestAlternative: "002/LAND",
        missing: "A decision forbids it.")
    ]
    return tables
  }

  private static func assignment(
    _ officer: String, _ commune: String, _ position: String?, _ status: AssignmentStatus, _ fit: Double?
  ) -> AssignmentRow {
    AssignmentRow(
      officer: Code(officer), commune: Code(commune), position: position.map { Code($0) }, status: status, fit: fit)
  }

  private static func staffing() -> [StaffingRow] {
    func figures(
      _ capacity: Double, _ ratio: Double, _ shortage: Double, _ surplus: Double, _ uncovered: Double
    ) -> StaffingFigures {
      StaffingFigures(
        capacity: FullTimeEquivalents(capacity), ratio: ratio, shortage: FullTimeEquivalents(shortage),
        surplus: FullTimeEquivalents(surplus), uncovered: HoursPerMonth(uncovered))
    }
    func row(
      _ commune: String, _ position: String, _ required: Double, _ posts: Int, _ before: StaffingFigures,
      _ after: StaffingFigures, _ value: Double, last: Double
    ) -> StaffingRow {
      StaffingRow(
        commune: Code(commune), position: Code(position), required: FullTimeEquivalents(required), posts: posts,
        before: before, after: after, valueOfOneMoreOfficer: HoursPerMonth(value),
        valueOfLastOfficer: HoursPerMonth(last), valueHoldsFor: value > 0 ? 1 : 0, valueIsDegenerate: true)
    }
    return [
      row("001", "ACCT", 1, 1, figures(0, 0, 1, 0, 100), figures(1, 1, 0, 0, 0), 0, last: 300),
      row("001", "LAND", 1, 1, figures(3.5, 3.5, 0, 2.5, 0), figures(1, 1, 0, 0, 0), 0, last: 300),
      row("002", "LAND", 4, 4, figures(2, 0.5, 2, 0, 200), figures(2, 0.5, 2, 0, 200), 200, last: 250),
      row("003", "LAND", 1, 1, figures(1, 1, 0, 0, 0), figures(1, 1, 0, 0, 0), 0, last: 300),
    ]
  }

  private static func summary() -> ResultSummary {
    var counts = ResultSummary.Counts()
    counts.officers = 7
    counts.stays = 2
    counts.transfers = 1
    counts.positionChanges = 1
    counts.surplus = 1
    counts.leaving = 1
    counts.pinned = 1
    counts.posts = 7
    counts.vacancies = 2
    return ResultSummary(
      status: .optimal, objective: HoursPerMonth(482), bound: HoursPerMonth(482), gapTolerance: 0.0001,
      doNothing: HoursPerMonth(965), counts: counts, inputDigest: "digest", version: "0.1", strategy: "direct")
  }
}
