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
  private let plan: ColumnPlan
  private var decomposed: [Int: DecomposedCells] = [:]

  private struct DecomposedCells {
    let line: Int
    let column: Int?
    var count: Int
  }

  init(places: [Int?], row: CSVRow, log: FindingLog) {
    plan = ColumnPlan(Column.schema, places: places)
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

  /// Tells one note for each column with characters that were not in NFC.
  func reportDecomposed() {
    for (column, cells) in decomposed.sorted(by: { $0.key < $1.key }) {
      log.add(
        .note, .quality(.notNFC(column: plan.columns[column].name, others: cells.count - 1)), file: plan.file,
        line: cells.line, column: cells.column)
    }
  }
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
    value(column) { bytes, type in
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

  mutating func word<Word: CaseIterable & RawRepresentable<String>>(_ column: Column, _: Word.Type) -> Word? {
    let place: Int? = value(column) { bytes, type in
      guard case .word(let words) = type else { return nil }
      return ValueParser.word(bytes, words)
    }
    return place.map { Word.allCases[Word.allCases.index(Word.allCases.startIndex, offsetBy: $0)] }
  }

  mutating func text(_ column: Column) -> String? {
    value(column) { bytes, _ in .success(String(decoding: bytes, as: UTF8.self)) }
  }

  /// The row's own code; nil where it is empty, unreadable or no code.
  mutating func code(_ column: Column) -> String? {
    value(column) { bytes, _ in
      let text = String(decoding: bytes, as: UTF8.self)
      let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
      if isPlain, text.count <= 64, !text.unicodeScalars.contains("\u{FFFD}") { return .success(text) }
      return .failure(.notACode(ValueParser.shown(text)))
    }
  }

  /// The ordinal of the entity that a cell names.
  ///
  /// A code of a row with errors makes this row bad without a word.
  mutating func reference<Entity>(_ column: Column, _ target: inout ReferenceTarget<Entity>) -> Ordinal<Entity>? {
    let lookup: CodeIndex<Entity>.Lookup? = value(column) { bytes, _ in .success(target.index.lookup(bytes)) }
    switch lookup {
    case .found(let ordinal): return ordinal
    case .broken: isBad = true
    case .unknown:
      let code = plan.places[column.rawValue].map { NormalForm.composed(NormalForm.trimmed(row[$0])) } ?? ""
      isBad = true
      if let fact = target.unknown(code, from: plan.file) { report(.error, .reference(fact), at: column) }
    case nil: break
    }
    return nil
  }

  /// The entity that a cell names, or most likely means where that code is unknown.
  func likelyReference<Entity>(
    _ column: Column, _ target: ReferenceTarget<Entity>, _ known: Ordinal<Entity>?
  ) -> Ordinal<Entity>? {
    if let known { return known }
    return plan.places[column.rawValue].flatMap { target.likely(NormalForm.composed(NormalForm.trimmed(row[$0]))) }
  }

  /// Whether a cell is empty or names a code that its table lacks; a code whose row has errors is there.
  func isUnresolved<Entity>(_ column: Column, _ target: ReferenceTarget<Entity>) -> Bool {
    guard let place = plan.places[column.rawValue] else { return true }
    var text = NormalForm.composed(NormalForm.trimmed(row[place]))
    if case .unknown = text.withUTF8({ target.index.lookup($0) }) { return true }
    return false
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
  private mutating func value<Value>(
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
      noteChange(changed, at: column, line: row.line(of: place), column: row.column(of: place))
      if changed.text.isEmpty { return missing(column, parse) }
      var text = changed.text
      result = text.withUTF8 { parse($0, plan.types[index]) }
    }
    figures.filledCells += 1
    if !plan.isRequired[index] { figures.filledOptionalCells += 1 }
    switch result {
    case .success(let value): return value
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

  private mutating func noteChange(_ changed: CellText, at column: Column, line: Int, column position: Int?) {
    guard row.isWellFormed else { return }
    figures.uncleanCells += 1
    if changed.wasSpaced {
      report(.warning, .quality(.surroundingSpace(column: name(of: column), text: changed.text)), at: column)
    }
    if changed.wasDecomposed {
      let first = DecomposedCells(line: line, column: position, count: 0)
      decomposed[column.rawValue, default: first].count += 1
    }
  }
}
