import Spreadsheets
import StaffingDomain
import Tables

/// Turns one file into rows.
struct ProgressParser {
  private let file: String
  private let context: ProgressContext
  /// The sheet of a workbook; nil for a file.
  private var sheet: String?
  private(set) var entries: [ProgressEntry] = []
  private(set) var findings: [ProgressFinding] = []
  private var lines: [Code<Officer>: Int] = [:]
  private lazy var sortedOfficers = context.officers.map(\.text).sorted()

  init(file: String, context: ProgressContext) { (self.file, self.context) = (file, context) }

  private typealias Places = [ProgressFileColumn: Int]

  private mutating func report(
    _ fact: ProgressFact, _ row: CSVRow, _ place: Int?, severity: FindingSeverity = .error
  ) {
    let (line, column) = (place.map { row.line(of: $0) }, place.flatMap { row.column(of: $0) })
    report(fact, line: line ?? row.line, column: column, severity)
  }

  private mutating func report(
    _ fact: ProgressFact, line: Int? = nil, column: Int? = nil, _ severity: FindingSeverity = .error
  ) {
    let finding = ProgressFinding(severity, fact, file: file, line: line, column: column)
    findings.append(sheet.map { finding.cited(in: $0) } ?? finding)
  }

  mutating func checkMonth() {
    guard context.month < context.first || context.month > context.last else { return }
    let fact = ProgressFact.monthOutside(context.month, first: context.first, last: context.last)
    findings.append(ProgressFinding(.error, fact, file: "--month"))
  }

  mutating func parse(_ bytes: [UInt8]?, _ vocabulary: ProgressVocabulary) {
    guard let bytes else { return report(.unreadable) }
    guard bytes.count <= ProgressReader.longestFile else { return report(.tooLong(bytes: ProgressReader.longestFile)) }
    // Workbooks are archives, which begin so.
    guard bytes.starts(with: Array("PK".utf8)) else { return parse(CSVReader(bytes: bytes, fileName: file)) }
    do throws(WorkbookProblem) {
      guard let found = try ProgressSheet(bytes, vocabulary) else { return report(.noHeader) }
      parse(found, vocabulary)
    } catch {
      report(.workbook(error))
    }
  }

  private mutating func parse(_ source: CSVReader) {
    var reader = source
    if let row = reader.headerRow {
      let places = places(in: reader.header)
      if !places.isEmpty {
        checkHeader(reader.header, row, places, known: [])
      } else if reader.problems.allSatisfy({ $0.kind.severityInProgress != .error }) {
        // Rows below a row that names nothing tell nothing; a file of another form is told as such.
        return report(.noHeader, line: row.line)
      }
      if isWhole(places) { while let row = reader.nextRow() { read(row, places) } }
    }
    for problem in reader.problems {
      report(.csv(problem.kind), line: problem.line, column: problem.column, problem.kind.severityInProgress)
    }
  }

  private mutating func parse(_ found: ProgressSheet, _ vocabulary: ProgressVocabulary) {
    sheet = found.name
    let texts = found.texts
    let places = places(in: texts.header)
    let row = CSVRow(line: texts.headerLine, texts: texts.header, columns: texts.columns)
    checkHeader(texts.header, row, places, known: ProgressFormColumn.allCases.map(\.rawValue))
    guard isWhole(places) else { return }
    for row in texts.rows { read(CSVRow(line: row.line, texts: row.cells, columns: texts.columns), places) }
  }

  private func places(in header: [String]) -> Places {
    var places: Places = [:]
    for column in ProgressFileColumn.allCases { places[column] = header.firstIndex(of: column.rawValue) }
    return places
  }

  private func isWhole(_ places: Places) -> Bool {
    ProgressFileColumn.allCases.allSatisfy { $0.isOptional || places[$0] != nil }
  }

  /// Reports columns that are missing or unknown; a sheet may have some of its own.
  private mutating func checkHeader(_ header: [String], _ row: CSVRow, _ places: Places, known others: [String]) {
    let known = ProgressFileColumn.allCases.map(\.rawValue)
    for column in ProgressFileColumn.allCases where !column.isOptional && places[column] == nil {
      report(.missingColumn(column), line: row.line)
    }
    for (place, name) in header.enumerated() where !known.contains(name) && !others.contains(name) {
      let nearest = NearestName.suggestion(for: name, among: known.filter { !header.contains($0) })
      let severity: FindingSeverity = sheet == nil ? .error : .warning
      report(.unknownColumn(ValueParser.shown(name), nearest: nearest), row, place, severity: severity)
    }
  }

  private mutating func read(_ row: CSVRow, _ places: Places) {
    func text(_ column: ProgressFileColumn) -> String { places[column].map { CSVWriter.unguarded(row[$0]) } ?? "" }
    // A form has a row for every change; one that only names it has nothing to report.
    if ProgressFileColumn.allCases.allSatisfy({ $0 == .officer || text($0).isEmpty }) { return }
    let known = findings.count { $0.severity == .error }
    for column in ProgressFileColumn.allCases where !column.isOptional && text(column).isEmpty {
      report(.emptyCell(column), row, places[column])
    }
    let officer = officer(text(.officer), row, places)
    let status = status(text(.status), row, places)
    let date = date(text(.date), row, places)
    let until = month(text(.until), row, places)
    if let status, let date { checkDate(date, of: status, row, places) }
    if let status { checkUntil(until, given: text(.until), of: status, text(.officer), row, places) }
    if status == .refused, text(.note).allSatisfy(\.isWhitespace) {
      report(.refusalWithoutReason(ValueParser.shown(text(.officer))), row, places[.note])
    }
    guard findings.count(where: { $0.severity == .error }) == known, let officer, let status, let date else { return }
    let note = text(.note)
    entries.append(
      ProgressEntry(
        officer: officer, status: status, date: date, until: until, note: note.isEmpty ? nil : note, line: row.line))
  }

  private mutating func officer(_ text: String, _ row: CSVRow, _ places: Places) -> Code<Officer>? {
    guard !text.isEmpty else { return nil }
    let (code, shown) = (Code<Officer>(text), ValueParser.shown(text))
    guard context.officers.contains(code) else {
      let nearest = NearestName.suggestion(for: text, among: sortedOfficers)
      report(.unknownOfficer(shown, nearest: nearest), row, places[.officer])
      return nil
    }
    if let line = lines[code] {
      report(.twice(shown, line: line), row, places[.officer])
      return nil
    }
    lines[code] = row.line
    guard context.planned[code] != nil else {
      report(.withoutChange(shown), row, places[.officer])
      return nil
    }
    return code
  }

  private mutating func status(_ text: String, _ row: CSVRow, _ places: Places) -> ProgressStatus? {
    guard !text.isEmpty else { return nil }
    if let status = ProgressStatus(rawValue: text) { return status }
    let nearest = NearestName.suggestion(for: text, among: ProgressStatus.allCases.map(\.rawValue))
    report(.unknownStatus(ValueParser.shown(text), nearest: nearest), row, places[.status])
    return nil
  }

  private mutating func date(_ text: String, _ row: CSVRow, _ places: Places) -> CalendarDate? {
    guard !text.isEmpty else { return nil }
    if let date = CalendarDate(iso8601: text) { return date }
    report(.noDate(ValueParser.shown(text)), row, places[.date])
    return nil
  }

  private mutating func month(_ text: String, _ row: CSVRow, _ places: Places) -> CalendarMonth? {
    guard !text.isEmpty else { return nil }
    if let month = CalendarMonth(iso8601: text) ?? CalendarDate(iso8601: text).map({ CalendarMonth(of: $0) }) {
      return month
    }
    report(.noMonth(ValueParser.shown(text)), row, places[.until])
    return nil
  }

  private mutating func checkDate(
    _ date: CalendarDate, of status: ProgressStatus, _ row: CSVRow, _ places: Places
  ) {
    if date > context.month.lastDay { report(.future(date, month: context.month), row, places[.date]) }
    if status == .done, date < context.first.firstDay {
      report(.beforeWaves(date, first: context.first), row, places[.date])
    } else if date < context.planDate {
      report(.beforePlan(date, plan: context.planDate), row, places[.date])
    }
  }

  private mutating func checkUntil(
    _ until: CalendarMonth?, given text: String, of status: ProgressStatus, _ officer: String, _ row: CSVRow,
    _ places: Places
  ) {
    guard status == .delayed else {
      if !text.isEmpty { report(.untilWithoutDelay(status), row, places[.until]) }
      return
    }
    if let until, until <= context.month {
      report(.untilOver(until, month: context.month), row, places[.until])
    } else if let until, let planned = context.planned[Code(officer)], until < planned {
      report(.untilBeforePlanned(until, planned: planned), row, places[.until])
    } else if text.isEmpty {
      report(.delayWithoutMonth(ValueParser.shown(officer)), row, places[.until], severity: .warning)
    }
  }
}

extension CSVProblem.Kind {
  /// How bad a problem of the form of `progress.csv` is.
  fileprivate var severityInProgress: FindingSeverity {
    switch self {
    case .blankLine, .emptyRow: .warning
    case .emptyRowsAtEnd, .repeatedMarks, .unlisted: .note
    default: .error
    }
  }
}
