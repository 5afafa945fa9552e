internal import StaffingDomain
import Tables

/// Turns the cells of one row into values by the table's schema, and reports those that are none.
///
/// An accessor returns nil both for an empty optional cell and for a cell that was reported; ``isBad`` tells them apart.
/// Rows that were malformed are decoded without a word: their one finding has been made.
struct RowDecoder<Column: SchemaColumn> {
  /// The row.
  private(set) var row: CSVRow
  /// Whether the row had an error, so that it makes no entity.
  private(set) var isBad = false
  /// Figures of the table so far.
  private(set) var figures = TableFigures()
  let log: FindingLog
  let plan: ColumnPlan
  /// What is noted of the columns while rows are read.
  var survey: ColumnSurvey
  private var repeated = RepeatedFindings()

  init(places: [Int?], row: CSVRow, log: FindingLog) {
    plan = ColumnPlan(Column.schema, places: places)
    survey = ColumnSurvey(Column.schema)
    self.row = row
    self.log = log
  }

  /// Goes to a row.
  mutating func start(_ row: CSVRow) {
    self.row = row
    isBad = !row.isWellFormed
    figures.rows += 1
  }

  /// Closes a row: lets go of it and counts it.
  mutating func finish(_ released: CSVRow) {
    row = released
    if isBad { figures.badRows += 1 }
  }

  /// Makes the row bad without a word: another finding explains it.
  mutating func spoil() { isBad = true }

  /// Where the row stands.
  var source: SourceRow { SourceRow(table: Column.schema.table, line: row.line) }

  /// Where a cell starts, for checks across rows; the row where its column is missing.
  func place(of column: Column) -> CellPlace {
    let place = plan.places[column.rawValue]
    return CellPlace(line: place.map { row.line(of: $0) } ?? row.line, column: place.flatMap { row.column(of: $0) })
  }

  /// Reports a cell; an error makes the row bad, and malformed rows stay silent.
  mutating func report(_ severity: FindingSeverity, _ fact: CaseFact, at column: Column) {
    if severity == .error { isBad = true }
    guard row.isWellFormed else { return }
    let place = plan.places[column.rawValue]
    log.add(
      severity, fact, file: plan.file, line: place.map { row.line(of: $0) } ?? row.line,
      column: place.flatMap { row.column(of: $0) })
  }

  /// Reports what is told once for a column, at its first cell, however many others have it too; the rest of the row
  /// is as bad as with a finding of its own.
  mutating func report(
    _ severity: FindingSeverity, once cause: RepeatedFindings.Cause, at column: Column,
    _ fact: @escaping (Int) -> CaseFact
  ) {
    if severity == .error { isBad = true }
    guard row.isWellFormed else { return }
    guard !repeated.count(column.rawValue, cause, severity) else { return }
    repeated.add(column.rawValue, cause, severity, at: place(of: column), fact)
  }

  /// Tells what was noted to be told once for a column.
  func reportRepeated() { repeated.report(to: log, file: plan.file) }
}

extension RowDecoder {
  func name(of column: Column) -> String { plan.columns[column.rawValue].name }

  mutating func integer(_ column: Column) -> Int? {
    value(column) { bytes, type in
      guard case .integer(let range) = type else { return nil }
      return ValueParser.integer(bytes, range)
    }
  }

  mutating func number(_ column: Column) -> Double? {
    noteNumber(column)
    return value(column) { bytes, type in
      guard case .number(let range) = type else { return nil }
      return ValueParser.number(bytes, range)
    }
  }

  mutating func yesNo(_ column: Column) -> Bool? {
    value(column) { bytes, _ in ValueParser.yesNo(bytes) }
  }

  mutating func date(_ column: Column) -> CalendarDate? {
    value(column) { bytes, type in
      guard case .date(let years) = type else { return nil }
      return ValueParser.date(bytes, years: years)
    }
  }

  /// A date, or a month in place of its first day.
  mutating func month(_ column: Column) -> CalendarDate? {
    value(column) { bytes, type in
      guard case .date(let years) = type else { return nil }
      return ValueParser.month(bytes, years: years)
    }
  }

  mutating func word<Word: CaseIterable & RawRepresentable<String>>(_ column: Column, _: Word.Type) -> Word? {
    let place: Int? = value(column) { bytes, type in
      guard case .word(let list) = type else { return nil }
      return ValueParser.word(bytes, list.words)
    }
    return place.map { Word.allCases[Word.allCases.index(Word.allCases.startIndex, offsetBy: $0)] }
  }

  /// A date with the name of its column.
  func dated(_ column: Column, _ date: CalendarDate) -> NamedDate { NamedDate(name(of: column), date) }

  /// The text of a cell for a message.
  func shown(_ column: Column) -> String {
    plan.places[column.rawValue].map { ValueParser.shown(NormalForm.trimmed(row[$0])) } ?? ""
  }
}

extension RowDecoder {
  /// A cell that was parsed as it stands, or first has to be trimmed or composed.
  private enum Cell<Value> {
    case parsed(Result<Value, ValueProblem>?)
    case changed(CellText)
  }

  /// The parsed value of a cell, or of the schema's default where it is empty.
  @inline(__always)
  mutating func value<Value>(
    _ column: Column, _ parse: (UnsafeBufferPointer<UInt8>, ValueType) -> Result<Value, ValueProblem>?
  ) -> Value? {
    let index = column.rawValue
    if !plan.isRequired[index] { figures.optionalCells += 1 }
    guard let place = plan.places[index], !row.isEmpty(place) else { return missing(column, parse) }
    let cell: Cell<Value> = row.withBytes(of: place) { bytes in
      CellText.changed(bytes).map { .changed($0) } ?? .parsed(parse(bytes, plan.types[index]))
    }
    let result: Result<Value, ValueProblem>?
    switch cell {
    case .parsed(let parsed): result = parsed
    case .changed(let changed):
      noteChange(changed, at: column)
      if changed.text.isEmpty { return missing(column, parse) }
      var text = changed.text
      result = text.withUTF8 { parse($0, plan.types[index]) }
    }
    figures.filledCells += 1
    if !plan.isRequired[index] { figures.filledOptionalCells += 1 }
    switch result {
    case .success(let value): return value
    case .failure(.strangeCharacter(let text, let character)): reportStrange(.error, character, in: text, at: column)
    case .failure(let problem): report(.error, .value(.wrong(name: name(of: column), problem)), at: column)
    case nil: isBad = true
    }
    return nil
  }

  /// What an empty cell stands for: the default, nothing, or an error where the column is required.
  private mutating func missing<Value>(
    _ column: Column, _ parse: (UnsafeBufferPointer<UInt8>, ValueType) -> Result<Value, ValueProblem>?
  ) -> Value? {
    let index = column.rawValue
    if plan.isRequired[index] {
      isBad = true
      // A missing column has been reported once, with the header.
      if plan.places[index] != nil {
        let schema = plan.columns[index]
        report(.error, .value(.empty(column: schema.name, schema.type)), at: column)
      }
      return nil
    }
    guard plan.hasDefault[index], var text = plan.columns[index].defaultText else { return nil }
    return text.withUTF8 { try? parse($0, plan.types[index])?.get() }
  }

  private mutating func noteChange(_ changed: CellText, at column: Column) {
    guard row.isWellFormed else { return }
    figures.uncleanCells += 1
    let name = name(of: column)
    if let (character, text) = changed.edge {
      reportStrange(.warning, character, in: text, at: column)
    } else if changed.wasSpaced {
      report(.warning, .quality(.surroundingSpace(column: name, text: changed.text)), at: column)
    }
    if changed.wasDecomposed {
      report(.note, once: .decomposed, at: column) { .quality(.notNFC(column: name, others: $0)) }
    }
  }
}
