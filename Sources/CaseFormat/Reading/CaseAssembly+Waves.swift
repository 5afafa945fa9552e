import StaffingDomain
import Tables

extension CaseAssembly {
  func readWaves() {
    var seen = RowKeyIndex()
    readTable(MonthBoundColumn.self) { row in
      let officer = row.reference(.officer, &officerTarget)
      let month = row.month(.month)
      let notBefore = row.month(.notBefore)
      let notAfter = row.month(.notAfter)
      let note = row.text(.note)
      if !row.isBad, month == nil, notBefore == nil, notAfter == nil {
        row.report(.error, .row(.noMonth), at: .month)
      }
      // A month as a whole has to lie within the bounds: officers change on its first day.
      let fixed = month.map { CalendarMonth(of: $0).firstDay }
      for (earlier, later) in [
        ((MonthBoundColumn.notBefore, notBefore), (MonthBoundColumn.notAfter, notAfter)),
        ((.notBefore, notBefore), (.month, fixed)), ((.month, fixed), (.notAfter, notAfter)),
      ] {
        guard let first = earlier.1, let second = later.1, second < first else { continue }
        row.report(.error, .row(.dateBefore(row.dated(later.0, second), row.dated(earlier.0, first))), at: later.0)
      }
      for (column, day) in [(MonthBoundColumn.month, fixed), (.notAfter, notAfter)] {
        guard let planDate = policy.planDate, let day, CalendarMonth(of: day) < CalendarMonth(of: planDate) else {
          continue
        }
        row.report(.warning, .quality(.monthBeforePlan(row.dated(column, day), planDate: planDate)), at: column)
      }
      for (column, day) in [(MonthBoundColumn.month, fixed), (.notBefore, notBefore)] {
        guard let end = policy.horizonEnd, let day, day >= end else { continue }
        row.report(.warning, .quality(.monthPastHorizon(row.dated(column, day), end: end)), at: column)
      }
      guard !row.isBad, let officer else { return }
      row.checkUnique(RowKey(officer.offset), &seen, .officer)
      guard !row.isBad else { return }
      waves.append(
        MonthBound(
          officer: officer, month: month.map { CalendarMonth(of: $0) }, notBefore: notBefore, notAfter: notAfter,
          note: note, source: row.source))
    }
  }
}
