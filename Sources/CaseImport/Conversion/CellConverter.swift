internal import CaseFormat
internal import Spreadsheets
internal import StaffingDomain

/// A cell of a sheet that is to become one of the case, and where it stands.
struct CellPlace {
  let grid: SheetGrid
  let row: Int
  /// The column, from 1; nil where the row as a whole is meant.
  let column: Int?
}

/// Makes cells of the case out of those of a sheet; what cannot be made is a finding.
struct CellConverter {
  let mapping: ImportMapping
  let log: ImportLog
  let tally: NoteTally
  /// The rows that names may stand for, of the tables that are converted already.
  var indexes: [CaseTable: EntityIndex] = [:]
  /// The names that were most likely meant, as far as they were looked for.
  var names = NearestNames()

  /// The text of a cell of the case, empty for none; nil, with a finding, where there is none to be made.
  ///
  /// - Parameter narrowing: The texts of the columns that tell rows of one name apart.
  func convert(
    _ cell: SheetGrid.Cell?, _ column: ColumnMapping, at place: CellPlace, narrowing: [CaseColumn: String] = [:]
  ) -> String? {
    let schema = column.column.schema
    guard let cell = self.cell(cell, column, schema, place) else {
      if let blank = column.blank {
        tally.count(.blanks(column: schema.name, value: blank, cells: 0), place, column)
        return blank
      }
      guard schema.isRequired else { return "" }
      report(.empty(schema.type), schema, place)
      return nil
    }
    if case .unusable(let text) = cell {
      report(.unusable(ValueParser.shown(text)), schema, place)
      return nil
    }
    guard let text = value(of: cell, column, schema, place, narrowing) else { return nil }
    guard let problem = schema.type.problem(of: text) else { return text }
    log.add(place.grid.finding(.value(.wrong(name: schema.name, problem)), row: place.row, column: place.column))
    return nil
  }

  func report(_ fact: ImportCellFact, _ schema: ColumnSchema, _ place: CellPlace) {
    log.add(place.grid.finding(.cell(column: schema.name, fact), row: place.row, column: place.column))
  }

  /// The cell; nil for an empty one, and for a dash where no text belongs.
  private func cell(
    _ cell: SheetGrid.Cell?, _ column: ColumnMapping, _ schema: ColumnSchema, _ place: CellPlace
  ) -> SheetGrid.Cell? {
    guard case .text(let text)? = cell, CellConverter.isDash(text), schema.type != .text else { return cell }
    tally.count(.dashes(column: schema.name, cells: 0), place, column)
    return nil
  }

  private func value(
    of cell: SheetGrid.Cell, _ column: ColumnMapping, _ schema: ColumnSchema, _ place: CellPlace,
    _ narrowing: [CaseColumn: String]
  ) -> String? {
    switch schema.type {
    case .code, .text: cell.text
    case .reference(let table): reference(cell.text, to: table, column, place, narrowing)
    case .integer, .number: number(cell, column, schema, place)
    case .yesNo, .word: word(cell, column, schema, place)
    case .date: date(cell, column, schema, place)
    }
  }

  private func number(
    _ cell: SheetGrid.Cell, _ column: ColumnMapping, _ schema: ColumnSchema, _ place: CellPlace
  ) -> String? {
    let form = column.numbers ?? mapping.numbers
    var (value, isShare) = (0.0, false)
    switch cell {
    case .number(let number): (value, isShare) = (number.value, number.form == .percent)
    default:
      if let meaning = meaning(of: cell.text, in: column.words) ?? meaning(of: cell.text, in: numberWords) {
        tally.count(.word(column: schema.name, cell.text, word: meaning, cells: 0), place, column)
        return meaning
      }
      guard case .text(let text) = cell, let reading = form.read(text) else {
        report(.notANumber(ValueParser.shown(cell.text), form), schema, place)
        return nil
      }
      (value, isShare) = (reading.value, reading.isPercent)
      tally.count(.numbers(column: schema.name, form, cells: 0), place, column)
    }
    if isShare {
      tally.count(.percentages(column: schema.name, cells: 0), place, column)
    } else if let factor = column.factor {
      value = factor.applied(to: value)
      tally.count(.factor(column: schema.name, factor.text, cells: 0), place, column)
    }
    guard case .integer = schema.type else { return DecimalForm.text(value) }
    guard abs(value - value.rounded()) <= Tolerances.comparison else {
      report(.notWhole(DecimalForm.text(value)), schema, place)
      return nil
    }
    return DecimalForm.text(value.rounded())
  }

  /// The words of the mapping that are numbers, whatever the column.
  private var numberWords: [WordMeaning] { mapping.words.filter { DecimalForm.plain.read($0.word) != nil } }

  private func word(
    _ cell: SheetGrid.Cell, _ column: ColumnMapping, _ schema: ColumnSchema, _ place: CellPlace
  ) -> String? {
    let known = schema.type.wordList?.words ?? []
    let text = cell.text
    let common = mapping.words.filter { known.contains($0.word) }
    if let word = meaning(of: text, in: column.words) ?? meaning(of: text, in: common) {
      tally.count(.word(column: schema.name, text, word: word, cells: 0), place, column)
      return word
    }
    if let word = known.first(where: { $0 == text.lowercased() }) { return word }
    let names = column.words.map(\.text) + common.map(\.text) + known
    let nearest = NearestName.suggestion(for: text, among: names)
    report(.unknownWord(ValueParser.shown(text), nearest: nearest, words: known), schema, place)
    return nil
  }

  private func meaning(of text: String, in words: [WordMeaning]) -> String? {
    guard !words.isEmpty else { return nil }
    let key = ImportKey.label(text)
    return words.first { $0.text == text || !key.isEmpty && ImportKey.label($0.text) == key }?.word
  }

  private func date(
    _ cell: SheetGrid.Cell, _ column: ColumnMapping, _ schema: ColumnSchema, _ place: CellPlace
  ) -> String? {
    if case .date(let date) = cell { return String(date.text.prefix(10)) }
    let forms = column.dates ?? mapping.dates
    // A year is a number in most sheets.
    for form in forms {
      guard let date = form.read(cell.text) else { continue }
      tally.count(.dates(column: schema.name, form, cells: 0), place, column)
      return date
    }
    if case .number = cell {
      report(.numberForDate(cell.text), schema, place)
    } else {
      report(.notADate(ValueParser.shown(cell.text), forms), schema, place)
    }
    return nil
  }

  private func reference(
    _ text: String, to table: CaseTable, _ column: ColumnMapping, _ place: CellPlace, _ narrowing: [CaseColumn: String]
  ) -> String? {
    let schema = column.column.schema
    // Codes of a table that nothing is imported for are left to the check of the case.
    guard let index = indexes[table] else { return text }
    var text = text
    if let alias = index.alias(of: text) {
      tally.count(.word(column: schema.name, text, word: alias, cells: 0), place, column)
      text = alias
    }
    switch index.find(text, narrowing: narrowing) {
    case .code(let code): return code
    case .unknown:
      report(.unknownName(ValueParser.shown(text), table, nearest: names.nearest(to: text, in: index)), schema, place)
    case .several(let count): report(.ambiguousName(ValueParser.shown(text), table, count: count), schema, place)
    case .otherKind(let name): report(.otherKind(ValueParser.shown(text), table, name: name), schema, place)
    }
    return nil
  }
}
