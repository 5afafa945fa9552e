public import ResultsFormat
public import Scheduling
public import StaffingDomain

extension MonthTables {
  /// The day of a month by which departments report.
  private static let dueDay = 25

  /// The rows of a month folder.
  ///
  /// - Parameters:
  ///   - misfit: Why what is still to come does not fit; nil where it does.
  ///   - ties: What the month is tied to.
  public init(
    _ followUp: FollowUp, of staffingCase: StaffingCase, misfit: ScheduleMisfit?, ties: MonthSummary.Ties
  ) {
    let staffing = followUp.cells.map { StaffingNowRow($0, in: staffingCase) }
    let slipping = followUp.slipping
    let summary = MonthSummary(
      month: followUp.month,
      dueBy: CalendarDate(clampingYear: followUp.month.year, month: followUp.month.month, day: Self.dueDay),
      monthsLeft: followUp.monthsLeft,
      states: Dictionary(
        uniqueKeysWithValues: ChangeState.allCases.map { ($0.rawValue, followUp.count(of: $0)) }),
      hours: (
        staffing.reduce(.zero) { $0 + $1.hoursPlanned }, staffing.reduce(.zero) { $0 + $1.hoursNow }
      ),
      slipping: (slipping.reduce(.zero) { $0 + $1.hoursSlipping }, slipping.count),
      fit: (misfit == nil, misfit?.leastMonths), ties: ties)
    self.init(
      progress: followUp.changes.map { ChangeProgressRow($0, in: staffingCase) }.sorted { $0.officer < $1.officer },
      staffing: staffing.sorted { ($0.commune, $0.position) < ($1.commune, $1.position) },
      decisions: followUp.decisions(of: staffingCase).map { DecisionRow($0.decision, in: staffingCase) },
      summary: summary)
  }
}

extension ChangeProgressRow {
  fileprivate init(_ followed: FollowedChange, in staffingCase: StaffingCase) {
    let (change, officer) = (followed.change, staffingCase.officers[followed.change.officer])
    self.init(
      officer: officer.code, name: officer.name ?? "", change: change.kind,
      toCommune: staffingCase.communes[change.after.main?.commune ?? officer.commune].code,
      toPosition: (change.after.main?.position ?? change.after.pool).map { staffingCase.positions[$0].code },
      month: followed.planned, reported: followed.entry?.status.rawValue ?? "", state: followed.state.rawValue,
      date: followed.entry?.date.description ?? "",
      expected: followed.expected, note: followed.entry?.note ?? "")
  }
}

extension StaffingNowRow {
  fileprivate init(_ cell: FollowedCell, in staffingCase: StaffingCase) {
    self.init(
      commune: staffingCase.communes[cell.cell.commune].code,
      position: staffingCase.positions[cell.cell.position].code, posts: cell.posts,
      heads: (cell.headsPlanned, cell.headsNow), empty: (cell.emptyPlanned, cell.emptyNow),
      hours: (cell.hoursPlanned, cell.hoursNow), slipping: cell.hoursSlipping, slipsFrom: cell.slipsFrom)
  }
}

extension DecisionRow {
  fileprivate init(_ decision: Decision, in staffingCase: StaffingCase) {
    self.init(
      officer: staffingCase.officers[decision.officer].code, decision: decision.kind.rawValue,
      commune: decision.commune.map { staffingCase.communes[$0].code },
      position: decision.position.map { staffingCase.positions[$0].code },
      decidedOn: decision.decidedOn?.description ?? "", note: decision.note ?? "")
  }
}
