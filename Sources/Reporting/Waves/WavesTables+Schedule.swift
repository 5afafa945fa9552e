public import ResultsFormat
public import Scheduling
public import StaffingDomain
public import Wording

/// What ties waves to their case, their plan and their maker.
public struct WavesTies: Sendable, Hashable {
  /// The digest of the case.
  public var inputDigest: String
  /// The digest of the plan's summary.
  public var planDigest: String
  /// The digest of `waves.csv` of the case; nil where it has none.
  public var boundsDigest: String?
  /// The version of the program.
  public var version: String

  /// Creates the ties.
  public init(inputDigest: String, planDigest: String, boundsDigest: String?, version: String) {
    (self.inputDigest, self.planDigest, self.boundsDigest) = (inputDigest, planDigest, boundsDigest)
    self.version = version
  }
}

extension WavesTables {
  /// The rows of a waves folder.
  ///
  /// - Parameters:
  ///   - result: What the search found.
  ///   - problem: The plan's changes and the months.
  ///   - ties: What they are tied to.
  ///   - language: The language of the reasons.
  public init(_ result: ScheduleResult, of problem: ScheduleProblem, ties: WavesTies, in language: any Language) {
    let rows = WaveRow.rows(result.schedule, of: problem, isBest: result.isBest, in: language)
    let cells = problem.cells(under: result.schedule)
    let settings = problem.settings
    let months = settings.calendar.enumerated().map { place, month in
      WavesSummary.Month(
        month: month, moves: result.value.moves[place], changes: rows.count { $0.month == month },
        cellsBelow: cells.count { $0.month == place && $0.isBelow },
        hoursLost: HoursPerMonth(result.value.hours[place]))
    }
    let summary = WavesSummary(
      status: result.isOptimal ? .optimal : .feasible, objective: HoursPerMonth(result.value.objective),
      bound: result.bound.map { HoursPerMonth($0) }, gapTolerance: result.tolerance,
      hoursBelow: HoursPerMonth(result.value.penalties.reduce(0, +)), noChange: HoursPerMonth(result.noChange),
      settings: WavesSummary.Settings(
        from: settings.from, months: settings.months, perMonth: settings.perMonth, perCommune: settings.perCommune,
        courseHours: settings.courseHours),
      months: months, inputDigest: ties.inputDigest, planDigest: ties.planDigest, boundsDigest: ties.boundsDigest,
      version: ties.version, language: language.code)
    self.init(waves: rows, staffing: cells.map { MonthStaffingRow($0, in: problem) }, summary: summary)
  }
}

extension WaveRow {
  /// The rows of a schedule: by month, then officer.
  ///
  /// - Parameter isBest: Whether it is proved that no schedule loses fewer hours.
  public static func rows(
    _ schedule: Schedule, of problem: ScheduleProblem, isBest: Bool, in language: any Language
  ) -> [WaveRow] {
    zip(problem.changes, problem.reasons(for: schedule)).map { change, reason in
      WaveRow(
        change, in: problem.staffingCase, month: reason.month,
        why: language.why(reason, in: problem.staffingCase, isBest: isBest))
    }.sorted { ($0.month, $0.officer) < ($1.month, $1.officer) }
  }

  private init(_ change: PostChange, in staffingCase: StaffingCase, month: CalendarMonth, why: String) {
    func code(_ position: Ordinal<Position>?) -> Code<Position>? { position.map { staffingCase.positions[$0].code } }
    let officer = staffingCase.officers[change.officer]
    self.init(
      officer: officer.code, name: officer.name ?? "", month: month, change: change.kind,
      fromCommune: staffingCase.communes[officer.commune].code,
      fromPosition: staffingCase.positions[officer.position].code, fromSecond: code(officer.secondPosition),
      toCommune: staffingCase.communes[change.after.main?.commune ?? officer.commune].code,
      toPosition: code(change.after.main?.position ?? change.after.pool),
      toSecond: code(change.after.second?.position), why: why)
  }
}

extension MonthStaffingRow {
  fileprivate init(_ cell: ScheduledCell, in problem: ScheduleProblem) {
    self.init(
      commune: problem.staffingCase.communes[cell.cell.commune].code,
      position: problem.staffingCase.positions[cell.cell.position].code, month: problem.settings.month(cell.month),
      heads: cell.heads, leastHeads: cell.floor, posts: cell.posts, postsEmpty: cell.empty, isBelow: cell.isBelow,
      hoursLost: cell.hours)
  }
}
