import Spreadsheets
import StaffingDomain
import Tables

/// Turns one file into rows.
struct ProgressParser {
  let context: ProgressContext
  private let file: String
  private let vocabulary: ProgressVocabulary
  /// The sheet that is read; nil for a file.
  private var sheet: String?
  /// How days are written, in all of the file.
  private(set) var dates: ProgressDates
  var entries: [ProgressEntry] = []
  private(set) var findings: [ProgressFinding] = []
  /// How many of the findings are errors, so that no row has to count them.
  private(set) var errors = 0
  private var places: [Code<Officer>: (line: Int, sheet: String?)] = [:]
  var officers: ProgressOfficers

  init(file: String, vocabulary: ProgressVocabulary, context: ProgressContext) {
    (self.file, self.vocabulary, self.context) = (file, vocabulary, context)
    dates = ProgressDates([], vocabulary)
    officers = ProgressOfficers(context)
  }

  mutating func report(
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
    if severity == .error { errors += 1 }
  }

  mutating func checkMonth() {
    guard context.month < context.first || context.month > context.last else { return }
    let fact = ProgressFact.monthOutside(context.month, first: context.first, last: context.last)
    findings.append(ProgressFinding(.error, fact, file: "--month"))
  }

  mutating func parse(_ bytes: [UInt8]?) {
    guard let bytes else { return report(.unreadable) }
    guard bytes.count <= ProgressReader.longestFile else { return report(.tooLong(bytes: ProgressReader.longestFile)) }
    // Workbooks are archives, which begin so.
    guard bytes.starts(with: Array("PK".utf8)) else { return parse(CSVReader(bytes: bytes, fileName: file)) }
    do throws(WorkbookProblem) {
      parse(try ProgressSheets(bytes, vocabulary, context))
    } catch {
      report(.workbook(error))
    }
  }

  private mutating func parse(_ source: CSVReader) {
    var reader = source
    if let row = reader.headerRow {
      var table = ProgressTable(header: vocabulary.header(reader.header), headerRow: row, vocabulary)
      var rows: [CSVRow] = []
      while let row = reader.nextRow() { rows.append(row) }
      if !table.namesColumns, let place = rows.prefix(Self.mostRowsBeforeHeader).firstIndex(where: isHeader) {
        // A form that was saved as CSV has its title above the columns.
        table = ProgressTable(header: header(of: rows[place]), headerRow: rows[place], vocabulary)
        rows.removeSubrange(...place)
      }
      if table.namesColumns {
        table.rows = rows
        read([table], repeatsAreTold: reader.problems.contains { $0.kind.isDuplicateColumn })
      } else if reader.problems.allSatisfy({ $0.kind.severityInProgress != .error }) {
        // Rows below a row that names nothing tell nothing; a file of another form is told as such.
        return report(.noHeader, line: row.line)
      }
    }
    for problem in reader.problems {
      report(.csv(problem.kind), line: problem.line, column: problem.column, problem.kind.severityInProgress)
    }
  }

  /// How many rows may stand above the names of the columns.
  private static let mostRowsBeforeHeader = 20

  private func header(of row: CSVRow) -> [String] {
    vocabulary.header((0..<row.count).map { NormalForm.trimmed(row[$0]) })
  }

  private func isHeader(_ row: CSVRow) -> Bool {
    let names = header(of: row)
    return [ProgressFileColumn.officer, .status].allSatisfy { names.contains($0.rawValue) }
  }

  private mutating func parse(_ found: ProgressSheets) {
    for hidden in found.hidden {
      sheet = hidden.name
      report(.hiddenSheet, found.read.isEmpty ? .error : hidden.saysSomething ? .warning : .note)
    }
    for unread in found.unread {
      sheet = unread.name
      report(.unreadSheet(missing: unread.missing), line: unread.line, column: unread.column, .warning)
    }
    sheet = nil
    guard !found.read.isEmpty || !found.hidden.isEmpty else { return report(.noHeader) }
    read(
      found.read.map { sheet in
        let texts = sheet.texts
        return ProgressTable(
          sheet: sheet.name, header: texts.header,
          headerRow: CSVRow(line: texts.headerLine, texts: texts.header, columns: texts.columns),
          rows: texts.rows.map { CSVRow(line: $0.line, texts: $0.cells, columns: texts.columns) }, vocabulary)
      })
  }

  /// Reads tables, whose days are written alike.
  private mutating func read(_ tables: [ProgressTable], repeatsAreTold: Bool = false) {
    dates = ProgressDates(tables.flatMap { table in table.rows.map { table.text(.date, of: $0) } }, vocabulary)
    for table in tables {
      sheet = table.sheet
      checkHeader(of: table, repeatsAreTold: repeatsAreTold)
      guard table.missing.isEmpty else { continue }
      let end = endOfReports(in: table)
      for row in table.rows[..<end] where table.isReport(row) { read(row, of: table) }
      let below = table.rows[end...].filter { table.isReport($0) }
      for row in below where table.mayBeReport(row) { report(.unreadRow(shown(row)), row, nil, severity: .warning) }
      let footer = below.filter { !table.mayBeReport($0) }
      if let first = footer.first { reportFooter(first, rows: footer.count) }
    }
    sheet = nil
  }

  private mutating func reportFooter(_ row: CSVRow, rows: Int) {
    report(.footer(rows: rows, text: shown(row)), line: row.line, column: nil, .note)
  }

  private func shown(_ row: CSVRow) -> String {
    let texts = (0..<row.count).map { NormalForm.trimmed(row[$0]) }.filter { !$0.isEmpty }
    return ValueParser.shown(texts.joined(separator: " "))
  }

  /// The place behind the last row that can be meant for an officer.
  ///
  /// A table without any such row is wrong as a whole, not a footer. Slips are looked for in so many rows below the last
  /// one that names somebody: it takes time, and what stands further down is told in any case.
  private mutating func endOfReports(in table: ProgressTable) -> Int {
    var end = table.rows.lastIndex { isAboutSomebody($0, of: table) }.map { $0 + 1 } ?? table.rows.startIndex
    var (place, searched) = (end, 0)
    while place < table.rows.endIndex, searched < Self.mostRowsWithSlips {
      let row = table.rows[place]
      (place, searched) = (place + 1, searched + 1)
      if isNearlyAboutSomebody(row, of: table) { (end, searched) = (place, 0) }
    }
    return end == table.rows.startIndex ? table.rows.endIndex : end
  }

  /// In how many rows below the last one about somebody slips are looked for.
  private static let mostRowsWithSlips = 200

  /// Whether a row names an officer, or says how things stand or when.
  private func isAboutSomebody(_ row: CSVRow, of table: ProgressTable) -> Bool {
    if context.officers.contains(Code(table.text(.officer, of: row))) { return true }
    if ProgressStatus(rawValue: table.text(.status, of: row)) != nil { return true }
    let date = table.text(.date, of: row)
    return dates.date(date) != nil || dates.monthFirst(date) != nil || dates.month(table.text(.until, of: row)) != nil
  }

  /// Whether a row nearly names an officer or a status.
  private mutating func isNearlyAboutSomebody(_ row: CSVRow, of table: ProgressTable) -> Bool {
    officers.nearest(to: table.text(.officer, of: row)) != nil
      || NearestName.suggestion(
        for: table.text(.status, of: row), among: ProgressStatus.allCases.map(\.rawValue)) != nil
  }

  /// Reports columns that are missing, repeated or unknown; a sheet may have some of its own.
  private mutating func checkHeader(of table: ProgressTable, repeatsAreTold: Bool) {
    for column in table.missing { report(.missingColumn(column), line: table.headerRow.line) }
    for (column, place) in repeatsAreTold ? [] : table.repeated {
      report(.columnTwice(column), table.headerRow, place)
    }
    let absent = ProgressFileColumn.allCases.filter { !table.header.contains($0.rawValue) }
    for (name, place) in table.unknown {
      let severity: FindingSeverity = sheet == nil ? .error : .warning
      let nearest = NearestName.suggestion(for: name, among: absent.map(\.rawValue))
      // A heading of several lines is told as one.
      let shown = ValueParser.shown(name.split(whereSeparator: \.isNewline).joined(separator: " "))
      report(
        .unknownColumn(shown, nearest: nearest, absent: absent), table.headerRow, place, severity: severity)
    }
  }

  mutating func officer(_ text: String, _ row: CSVRow, _ place: Int?) -> Code<Officer>? {
    guard !text.isEmpty else { return nil }
    let (code, shown) = (Code<Officer>(text), ValueParser.shown(text))
    guard context.officers.contains(code) else {
      report(.unknownOfficer(shown, nearest: officers.nearest(to: text)), row, place)
      return nil
    }
    if let first = places[code] {
      report(.twice(shown, line: first.line, sheet: first.sheet == sheet ? nil : first.sheet), row, place)
      return nil
    }
    places[code] = (row.line, sheet)
    guard context.planned[code] != nil else {
      report(.withoutChange(shown), row, place)
      return nil
    }
    return code
  }
}

extension CSVProblem.Kind {
  /// Whether a column is named twice in the same letters.
  fileprivate var isDuplicateColumn: Bool { if case .duplicateColumn = self { true } else { false } }

  /// How bad a problem of the form of `progress.csv` is.
  fileprivate var severityInProgress: FindingSeverity {
    switch self {
    case .blankLine, .emptyRow: .warning
    case .emptyRowsAtEnd, .repeatedMarks, .unlisted: .note
    default: .error
    }
  }
}
