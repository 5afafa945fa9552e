import ResultsFormat
import StaffingDomain

/// The right results for ``CompetencyCase``, every number by hand.
enum CompetencyPlan {
  static func tables() -> ResultTables {
    var tables = ResultTables(summary: summary())
    tables.assignments = [
      assignment("o01", "001", "CHAIR", .stays, 1), assignment("o02", "001", "CLERK", .stays, 1, ["C3"]),
      assignment("o03", "002", "TREAS", .transferred, 1, ["C2"]), assignment("o04", "001", "CLERK", .pool, 1),
      assignment("o05", "002", "CLERK", .pinned, 1, ["C1"]), assignment("o06", "002", "CLERK", .pool, 1),
      assignment("o07", "004", "CLERK", .stays, 0.25), assignment("o08", "001", "TREAS", .stays, 1),
      assignment("o09", "003", nil, .leaving, nil), assignment("o10", "003", nil, .surplus, nil),
    ]
    // o03 back: the two posts of A/CLERK are filled and shared, so surplus 5; the 38 of the move are saved; B/TREAS loses
    // 300, and B its only LAW 4, 40: 307.
    // o06 back: o03 has the post, so surplus 5; the change's 15 are saved; the pool of one officer can do one of its two
    // posts only, so one is empty, 200, without its overhead of 10: 180.
    tables.transfers = [
      transfer(1, "o03", 3, "001", "CLERK", "002", "TREAS", 20, 1, ["C2"], 307),
      transfer(2, "o06", 6, "002", "TREAS", "002", "CLERK", 0, 0.5, [], 180),
    ]
    tables.staffing = staffing()
    tables.vacancies = [
      VacancyRow(
        commune: Code("004"), position: Code("CLERK"), postsEmpty: 1, uncovered: HoursPerMonth(100), why: "Nobody.",
        remedy: "Recruit.")
    ]
    tables.surplus = [
      SurplusRow(
        officer: Code("o10"), commune: Code("003"), position: Code("CLERK"), bestAlternative: "003/CLERK",
        missing: "Nothing.")
    ]
    tables.training = [
      training("o02", "C3", "001", "CLERK", 12, 2), training("o03", "C2", "002", "TREAS", 36, 5),
      training("o05", "C1", "002", "CLERK", 24, 3),
    ]
    tables.recruits = [RecruitRow(commune: Code("003"), position: Code("CLERK"), recruits: 1)]
    tables.sharing = [sharing("o04", "001", "001", 100), sharing("o06", "002", "002", 100)]
    return tables
  }

  static func sharing(_ officer: String, _ from: String, _ to: String, _ hours: Double) -> SharingRow {
    SharingRow(
      officer: Code(officer), fromCommune: Code(from), toCommune: Code(to), position: Code("CLERK"), post: 2,
      hours: HoursPerMonth(hours))
  }

  static func training(
    _ officer: String, _ course: String, _ commune: String, _ position: String, _ hours: Double, _ cost: Double
  ) -> TrainingRow {
    TrainingRow(
      officer: Code(officer), course: Code(course), forCommune: Code(commune), forPosition: Code(position),
      hours: Hours(hours), cost: MillionDong(cost))
  }

  private static func assignment(
    _ officer: String, _ commune: String, _ position: String?, _ status: AssignmentStatus, _ fit: Double?,
    _ courses: [String] = []
  ) -> AssignmentRow {
    AssignmentRow(
      officer: Code(officer), commune: Code(commune), position: position.map { Code($0) }, status: status, fit: fit,
      courses: courses.map { Code($0) })
  }

  private static func transfer(
    _ rank: Int, _ officer: String, _ number: Int, _ from: String, _ old: String, _ to: String, _ new: String,
    _ kilometres: Double, _ fitBefore: Double, _ courses: [String], _ hours: Double
  ) -> TransferRow {
    TransferRow(
      rank: rank, officer: Code(officer), name: "Trần \(number)", fromCommune: Code(from),
      fromCommuneName: "Xã \(from.suffix(1))", fromPosition: Code(old), toCommune: Code(to),
      toCommuneName: "Xã \(to.suffix(1))", toPosition: Code(new), distance: Kilometres(kilometres),
      fitBefore: fitBefore, fitAfter: 1, courses: courses.map { Code($0) }, hoursRecovered: HoursPerMonth(hours),
      allowance: .zero, reason: "It recovers hours.")
  }

  private static func staffing() -> [StaffingRow] {
    func row(
      _ commune: String, _ position: String, _ required: Double, before: (Double, Double), after: (Double, Double),
      value: Double = 0
    ) -> StaffingRow {
      func figures(_ side: (capacity: Double, uncovered: Double)) -> StaffingFigures {
        StaffingFigures(
          capacity: FullTimeEquivalents(side.capacity), ratio: side.capacity / required,
          shortage: FullTimeEquivalents(max(0, required - side.capacity)),
          surplus: FullTimeEquivalents(max(0, side.capacity - required)), uncovered: HoursPerMonth(side.uncovered))
      }
      return StaffingRow(
        commune: Code(commune), position: Code(position), required: FullTimeEquivalents(required), posts: Int(required),
        before: figures(before), after: figures(after), valueOfOneMoreOfficer: HoursPerMonth(value),
        // In every cell one person holds the first post, which is worth 300.
        valueOfLastOfficer: HoursPerMonth(300), valueHoldsFor: value > 0 ? 1 : 0, valueIsDegenerate: true)
    }
    return [
      row("001", "CHAIR", 1, before: (1, 0), after: (1, 0)), row("001", "CLERK", 2, before: (3, 0), after: (2, 0)),
      row("001", "TREAS", 1, before: (1, 0), after: (1, 0)), row("002", "CLERK", 2, before: (1, 100), after: (2, 0)),
      row("002", "TREAS", 1, before: (1, 0), after: (1, 0)), row("003", "CLERK", 1, before: (1.5, 0), after: (1, 0)),
      row("004", "CLERK", 2, before: (1, 100), after: (1, 100), value: 200),
    ]
  }

  private static func summary() -> ResultSummary {
    var counts = ResultSummary.Counts()
    (counts.officers, counts.stays, counts.transfers, counts.pool) = (10, 4, 1, 2)
    (counts.surplus, counts.leaving, counts.pinned) = (1, 1, 1)
    (counts.posts, counts.vacancies, counts.recruits, counts.trained, counts.sharedPosts) = (10, 1, 1, 3, 2)
    var summary = ResultSummary(
      status: .optimal, objective: HoursPerMonth(601), bound: HoursPerMonth(601), gapTolerance: 0.0001,
      doNothing: HoursPerMonth(905), counts: counts, inputDigest: "digest", version: "0.1", strategy: "direct")
    func team(_ line: Int, _ commune: String, _ competency: String, _ penalty: Double) -> UnmetSoftRule {
      UnmetSoftRule(
        rule: "team-rule", source: "team_rules.csv:\(line)", commune: Code(commune), competency: Code(competency),
        missing: 1, penalty: HoursPerMonth(penalty))
    }
    summary.unmetSoftRules = [
      UnmetSoftRule(
        rule: "rotation", source: "officers.csv:2", commune: Code("001"), officer: Code("o01"), missing: 1,
        penalty: HoursPerMonth(100)), team(2, "003", "IT", 30), team(2, "004", "IT", 30), team(3, "001", "LAW", 25),
    ]
    return summary
  }
}
