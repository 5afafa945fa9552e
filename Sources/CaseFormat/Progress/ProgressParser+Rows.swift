import StaffingDomain
import Tables

// What a row says.
extension ProgressParser {
  /// Reads a row that says something.
  mutating func read(_ row: CSVRow, of table: ProgressTable) {
    func text(_ column: ProgressFileColumn) -> String { table.text(column, of: row) }
    let known = errors
    for column in ProgressFileColumn.allCases where !column.isOptional && text(column).isEmpty {
      report(.emptyCell(column), row, table[column])
    }
    // A sheet shows so what it cannot say.
    let formulas = table.sheet == nil ? [] : ProgressFileColumn.allCases.filter { text($0) == "=" }
    for column in formulas { report(.formula(column), row, table[column]) }
    guard formulas.isEmpty else { return }
    checkName(row, of: table)
    let officer = officer(text(.officer), row, table[.officer])
    let status = status(text(.status), row, table[.status])
    let date = date(text(.date), row, table[.date])
    let until = month(text(.until), row, table[.until])
    if let status, let date { checkDate(date, of: status, row, table[.date]) }
    if let status {
      checkUntil(until, given: text(.until), of: status, text(.officer), row, table[.until])
    }
    if status == .refused, text(.note).allSatisfy(\.isWhitespace) {
      report(.refusalWithoutReason(ValueParser.shown(text(.officer))), row, table[.note])
    }
    guard errors == known, let officer, let status, let date else { return }
    let note = text(.note)
    entries.append(
      ProgressEntry(
        officer: officer, status: status, date: date, until: until, note: note.isEmpty ? nil : note, line: row.line))
  }

  /// Compares the name that a form has beside a code with that of the officer: rows may have slipped.
  private mutating func checkName(_ row: CSVRow, of table: ProgressTable) {
    let (code, place) = (Code<Officer>(table.text(.officer, of: row)), table.namePlace)
    guard context.officers.contains(code), let name = table.name(of: row),
      let other = officers.otherName(name, than: code)
    else { return }
    let (shown, officer) = (ValueParser.shown(name), ValueParser.shown(code.text))
    let known = context.names[code].map(ValueParser.shown)
    switch (other, known) {
    case (.of(let owners), _):
      let codes = owners.map { ValueParser.shown($0.text) }
      report(.nameOfAnother(shown, officer: officer, name: known, owners: codes), row, place)
    case (.nobody, let known?):
      report(.otherName(shown, officer: officer, name: known), row, place, severity: .warning)
    case (.nobody, nil): break
    }
  }

  private mutating func status(_ text: String, _ row: CSVRow, _ place: Int?) -> ProgressStatus? {
    guard !text.isEmpty else { return nil }
    if let status = ProgressStatus(rawValue: text) { return status }
    let nearest = NearestName.suggestion(for: text, among: ProgressStatus.allCases.map(\.rawValue))
    report(.unknownStatus(ValueParser.shown(text), nearest: nearest), row, place)
    return nil
  }

  private mutating func date(_ text: String, _ row: CSVRow, _ place: Int?) -> CalendarDate? {
    guard !text.isEmpty else { return nil }
    guard let reading = dates.date(text) else {
      let shown = ValueParser.shown(text)
      report(dates.monthFirst(text).map { .monthFirst(shown, $0) } ?? .noDate(shown), row, place)
      return nil
    }
    // The other day can only be meant where it could have been reported.
    if let other = reading.other, other >= context.planDate, other <= context.month.lastDay {
      let fact = ProgressFact.ambiguousDate(ValueParser.shown(text), taken: reading.date, other: other)
      report(fact, row, place, severity: .warning)
    }
    return reading.date
  }

  private mutating func month(_ text: String, _ row: CSVRow, _ place: Int?) -> CalendarMonth? {
    guard !text.isEmpty else { return nil }
    if let month = dates.month(text) { return month }
    report(.noMonth(ValueParser.shown(text)), row, place)
    return nil
  }

  private mutating func checkDate(_ date: CalendarDate, of status: ProgressStatus, _ row: CSVRow, _ place: Int?) {
    if date > context.month.lastDay { report(.future(date, month: context.month), row, place) }
    if status == .done, date < context.first.firstDay {
      report(.beforeWaves(date, first: context.first), row, place)
    } else if date < context.planDate {
      report(.beforePlan(date, plan: context.planDate), row, place)
    }
  }

  private mutating func checkUntil(
    _ until: CalendarMonth?, given text: String, of status: ProgressStatus, _ officer: String, _ row: CSVRow,
    _ place: Int?
  ) {
    guard status == .delayed else {
      if !text.isEmpty { report(.untilWithoutDelay(status), row, place) }
      return
    }
    let planned = context.planned[Code(officer)]
    if let until, until <= context.month {
      report(.untilOver(until, month: context.month), row, place)
    } else if let until, let planned, until < planned {
      report(.untilBeforePlanned(until, planned: planned), row, place)
    } else if let until, until == planned {
      report(.untilAsPlanned(until), row, place, severity: .note)
    } else if text.isEmpty {
      report(.delayWithoutMonth(ValueParser.shown(officer)), row, place, severity: .warning)
    }
  }
}
