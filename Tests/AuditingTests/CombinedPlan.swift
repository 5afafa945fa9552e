import ResultsFormat
import StaffingDomain

/// The right results for ``CombinedCase``, every number by hand.
enum CombinedPlan {
  static func tables() -> ResultTables {
    var tables = ResultTables(summary: summary())
    tables.assignments = [
      row("o01", "001", "CHAIR", .stays), row("o02", "001", "LAND", .stays, ["C1"], second: "IT"),
      row("o03", "001", "JUST", .pinned, second: "ENV"), row("o04", "002", nil, .away),
      row("o05", "002", "LAND", .pinned), row("o06", "002", "JUST", .pinned),
      row("o07", "002", "IT", .transferred, second: "ADM"), row("o08", "001", "ADM", .pinned),
      row("o09", "001", nil, .leaving), row("o10", "002", "ENV", .pinned, second: "CUL"),
      row("o11", "001", nil, .surplus),
    ]
    // o07 back: A/JUST is held by o03, so surplus 5; the 95 of the move are saved; B/IT loses 90 and B/ADM 150.
    tables.transfers = [
      TransferRow(
        rank: 1, officer: Code("o07"), name: "Lê 7", fromCommune: Code("001"), fromCommuneName: "Xã 1",
        fromPosition: Code("JUST"), toCommune: Code("002"), toCommuneName: "Xã 2", toPosition: Code("IT"),
        distance: Kilometres(20), fitBefore: 1, fitAfter: 1, hoursRecovered: HoursPerMonth(150), allowance: .zero,
        reason: "Two posts stood empty.")
    ]
    tables.staffing = staffing()
    tables.vacancies = [
      VacancyRow(
        commune: Code("002"), position: Code("LAND"), postsEmpty: 1, uncovered: HoursPerMonth(100), why: "Nobody.",
        remedy: "Recruit.")
    ]
    tables.surplus = [
      SurplusRow(
        officer: Code("o11"), commune: Code("001"), position: Code("CUL"), bestAlternative: "", missing: "A post.")
    ]
    // LAND asks for nothing, so the course is for the second post.
    tables.training = [
      TrainingRow(
        officer: Code("o02"), course: Code("C1"), forCommune: Code("001"), forPosition: Code("IT"), hours: Hours(24),
        cost: MillionDong(3))
    ]
    return tables
  }

  static func row(
    _ officer: String, _ commune: String, _ position: String?, _ status: AssignmentStatus, _ courses: [String] = [],
    second: String? = nil
  ) -> AssignmentRow {
    AssignmentRow(
      officer: Code(officer), commune: Code(commune), position: position.map { Code($0) }, status: status,
      fit: position == nil ? nil : 1, courses: courses.map { Code($0) }, secondPosition: second.map { Code($0) },
      secondFit: second == nil ? nil : 1)
  }

  /// Officers of today and under the plan, split by the hours of their two posts where they hold two.
  private static func staffing() -> [StaffingRow] {
    func row(
      _ commune: String, _ position: String, _ required: Double, _ before: (Double, Double), _ after: (Double, Double),
      last: Double? = nil, value: Double = 0
    ) -> StaffingRow {
      func figures(_ side: (capacity: Double, uncovered: Double)) -> StaffingFigures {
        StaffingFigures(
          required: FullTimeEquivalents(required), capacity: FullTimeEquivalents(side.capacity),
          uncovered: HoursPerMonth(side.uncovered))
      }
      return StaffingRow(
        commune: Code(commune), position: Code(position), required: FullTimeEquivalents(required),
        posts: required > 1 ? 2 : required > 0 ? 1 : 0, before: figures(before), after: figures(after),
        valueOfOneMoreOfficer: HoursPerMonth(value), valueOfLastOfficer: last.map { HoursPerMonth($0) },
        valueHoldsFor: value > 0 ? 1 : 0, valueIsDegenerate: last != nil)
    }
    return [
      row("001", "ADM", 1, (2, 0), (1, 0), last: 300), row("001", "CHAIR", 1, (1, 0), (1, 0), last: 300),
      row("001", "CUL", 0, (1, 0), (0, 0)), row("001", "ENV", 0.2, (2.0 / 7, 0), (2.0 / 7, 0)),
      row("001", "IT", 0.4, (0, 40), (0.4, 0)), row("001", "JUST", 0.5, (12.0 / 7, 0), (5.0 / 7, 0)),
      row("001", "LAND", 0.6, (1, 0), (0.6, 0)), row("002", "ADM", 0.5, (0, 50), (0.625, 0)),
      row("002", "CUL", 0.3, (0, 30), (0.6, 0)), row("002", "ENV", 0.2, (1, 0), (0.4, 0)),
      row("002", "IT", 0.3, (0, 30), (0.375, 0)), row("002", "JUST", 0.5, (0.8, 0), (0.8, 0), last: 150),
      row("002", "LAND", 2, (1, 0), (1, 100), last: 300, value: 200),
    ]
  }

  private static func summary() -> ResultSummary {
    var counts = ResultSummary.Counts()
    (counts.officers, counts.stays, counts.transfers, counts.surplus) = (11, 2, 1, 1)
    (counts.leaving, counts.away, counts.pinned) = (1, 1, 5)
    (counts.posts, counts.vacancies, counts.trained) = (13, 1, 1)
    (counts.secondPosts, counts.secondPostsKept, counts.secondPostsTaken) = (4, 1, 3)
    (counts.secondPostsGivenUp, counts.rankDrops) = (1, 1)
    return ResultSummary(
      status: .optimal, objective: HoursPerMonth(371), bound: HoursPerMonth(371), gapTolerance: 0.0001,
      doNothing: HoursPerMonth(692), counts: counts, inputDigest: "digest", version: "0.1", strategy: "direct")
  }
}
