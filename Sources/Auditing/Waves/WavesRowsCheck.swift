import ResultsFormat
import StaffingDomain

/// `waves.csv` has one row for every officer of whom the plan asks something new, by month, then officer.
enum WavesRowsCheck {
  static func violations(in context: WavesContext) -> [Violation] {
    let settings = context.settings
    let expected = context.changes.compactMap { change in
      row(change, month: context.months[change.officer] ?? settings.from, in: context.staffingCase)
    }.sorted { ($0.month, $0.officer) < ($1.month, $1.officer) }
    let comparison = TableComparison<WaveRow>(rule: .waves(.wavesFile)) { .officer($0.officer) }
    let last = settings.from.adding(max(0, settings.months - 1))
    let outside = context.waves.waves.filter { $0.month < settings.from || $0.month > last }.map { row in
      Violation(
        .waves(.monthRange), .wave(.outside(row.officer, row.month, first: settings.from, last: last)), at: row)
    }
    return comparison.violations(written: context.waves.waves, expected: expected) + outside
  }

  private static func row(
    _ change: WavesContext.Change, month: CalendarMonth, in staffingCase: StaffingCase
  ) -> WaveRow {
    let officer = staffingCase.officers[change.officer]
    let line = change.line
    let isPost = line.cell != nil
    return WaveRow(
      officer: officer.code, name: officer.name ?? "", month: month, change: change.kind,
      fromCommune: staffingCase.communes[officer.commune].code,
      fromPosition: staffingCase.positions[officer.position].code,
      fromSecond: officer.secondPosition.map { staffingCase.positions[$0].code },
      toCommune: staffingCase.communes[isPost ? line.commune : officer.commune].code,
      toPosition: (isPost || change.kind == .pool ? line.position : nil).map { staffingCase.positions[$0].code },
      toSecond: line.secondCell.map { staffingCase.positions[$0.position].code }, why: "")
  }
}
