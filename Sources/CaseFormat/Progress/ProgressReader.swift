public import StaffingDomain
import Tables

/// What reading `progress.csv` came to.
public struct ProgressReading: Sendable {
  /// The rows, by officer; empty where any finding is an error.
  public let entries: [ProgressEntry]
  /// All problems of the file, sorted by line and column.
  public let findings: [ProgressFinding]

  /// Whether the rows can be used.
  public var isUsable: Bool { !findings.contains { $0.severity == .error } }
}

/// What the rows of `progress.csv` have to agree with.
public struct ProgressContext: Sendable {
  /// The officers of the case.
  public var officers: Set<Code<Officer>>
  /// The officers of whom the plan asks something new.
  public var changing: Set<Code<Officer>>
  /// The day on which the plan was made.
  public var planDate: CalendarDate
  /// The first month of the waves.
  public var first: CalendarMonth
  /// The last month of the waves.
  public var last: CalendarMonth
  /// The month that is reported.
  public var month: CalendarMonth

  /// Creates a context.
  public init(
    officers: Set<Code<Officer>>, changing: Set<Code<Officer>>, planDate: CalendarDate, first: CalendarMonth,
    last: CalendarMonth, month: CalendarMonth
  ) {
    (self.officers, self.changing, self.planDate) = (officers, changing, planDate)
    (self.first, self.last, self.month) = (first, last, month)
  }
}

/// Reads how far the changes of a plan have come: a CSV file with the columns of ``ProgressFileColumn``.
///
/// There is one row for an officer, which says how things stand; officers without a row have nothing to report. Every
/// problem is reported at once, with its place in the file.
public enum ProgressReader {
  /// Reads the bytes of a file; nil where it cannot be read.
  ///
  /// - Parameter fileName: What findings call it; its control characters are shown.
  public static func read(_ bytes: [UInt8]?, fileName: String, for context: ProgressContext) -> ProgressReading {
    var parser = ProgressParser(file: ControlCharacters.shown(inLabel: fileName), context: context)
    parser.checkMonth()
    parser.parse(bytes)
    let reading = ProgressReading(entries: [], findings: parser.findings.sorted())
    guard reading.isUsable else { return reading }
    return ProgressReading(
      entries: parser.entries.sorted { $0.officer < $1.officer }, findings: reading.findings)
  }
}

/// Turns one file into rows.
private struct ProgressParser {
  let file: String
  let context: ProgressContext
  var entries: [ProgressEntry] = []
  var findings: [ProgressFinding] = []
  private var lines: [Code<Officer>: Int] = [:]
  private lazy var sortedOfficers = context.officers.map(\.text).sorted()

  init(file: String, context: ProgressContext) { (self.file, self.context) = (file, context) }

  private typealias Places = [ProgressFileColumn: Int]

  private mutating func report(
    _ fact: ProgressFact, _ row: CSVRow, _ place: Int?, severity: FindingSeverity = .error
  ) {
    findings.append(
      ProgressFinding(
        severity, fact, file: file, line: place.map { row.line(of: $0) } ?? row.line,
        column: place.flatMap { row.column(of: $0) }))
  }

  mutating func checkMonth() {
    guard context.month < context.first || context.month > context.last else { return }
    let fact = ProgressFact.monthOutside(context.month, first: context.first, last: context.last)
    findings.append(ProgressFinding(.error, fact, file: "--month"))
  }

  mutating func parse(_ bytes: [UInt8]?) {
    guard let bytes else {
      findings.append(ProgressFinding(.error, .unreadable, file: file))
      return
    }
    var reader = CSVReader(bytes: bytes, fileName: file)
    var places: Places = [:]
    for column in ProgressFileColumn.allCases { places[column] = reader.header.firstIndex(of: column.rawValue) }
    if let header = reader.headerRow { checkHeader(reader.header, header, places) }
    if ProgressFileColumn.allCases.allSatisfy({ $0.isOptional || places[$0] != nil }) {
      while let row = reader.nextRow() { read(row, places) }
    }
    for problem in reader.problems {
      findings.append(
        ProgressFinding(
          problem.kind.severityInProgress, .csv(problem.kind), file: file, line: problem.line, column: problem.column))
    }
  }

  private mutating func checkHeader(_ header: [String], _ row: CSVRow, _ places: Places) {
    let known = ProgressFileColumn.allCases.map(\.rawValue)
    for column in ProgressFileColumn.allCases where !column.isOptional && places[column] == nil {
      findings.append(ProgressFinding(.error, .missingColumn(column), file: file, line: row.line))
    }
    for (place, name) in header.enumerated() where !known.contains(name) {
      let nearest = NearestName.suggestion(for: name, among: known)
      report(.unknownColumn(ValueParser.shown(name), nearest: nearest), row, place)
    }
  }

  private mutating func read(_ row: CSVRow, _ places: Places) {
    func text(_ column: ProgressFileColumn) -> String { places[column].map { CSVWriter.unguarded(row[$0]) } ?? "" }
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
    guard context.changing.contains(code) else {
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
    if let month = CalendarMonth(iso8601: text) { return month }
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
