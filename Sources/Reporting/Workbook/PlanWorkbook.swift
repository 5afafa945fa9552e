public import CaseFormat
public import ResultsFormat
public import Spreadsheets
public import StaffingDomain
import Tables
public import Wording

/// A plan as a workbook: an overview, who moves and why, combined posts, training, recruits, shared work, posts that stay
/// empty, surplus, and staff before and after, with a chart by position.
public struct PlanWorkbook: Sendable {
  let tables: ResultTables
  let names: CaseNames
  let language: any Language

  /// Says what a sentence says of the case's files; as it is where the case is in files.
  let spoken: @Sendable (String) -> String

  /// Prepares the workbook of a plan of a case.
  ///
  /// - Parameter workbook: What the workbook of the case calls its parts, for sentences to cite its sheets; nil for a
  ///   case of files.
  public init(
    _ tables: ResultTables, of staffingCase: StaffingCase, calling workbook: WorkbookNames? = nil,
    in language: any Language
  ) {
    (self.tables, names, self.language) = (tables, CaseNames(staffingCase), language)
    let sheets = workbook.map { SheetNames($0, in: language) }
    spoken = { sheets?.spoken($0) ?? $0 }
  }

  /// The workbook; sheets of files without rows are left out, but for the transfers.
  public var document: WorkbookDocument {
    var sheets = [overview, sheet(tables.transfers, colours: [.transfers(.hoursRecovered): [.bars(.good)]])]
    if !combined.isEmpty { sheets.append(combinedPosts) }
    append(tables.training, to: &sheets)
    append(tables.recruits, to: &sheets)
    append(tables.sharing, to: &sheets)
    append(tables.vacancies, to: &sheets, colours: [.vacancies(.uncoveredHours): [.bars(.error)]])
    append(tables.surplus, to: &sheets)
    sheets.append(positions)
    sheets.append(sheet(tables.staffing, colours: staffingColours))
    sheets.append(sheet(tables.assignments, colours: [:]))
    append(tables.changes, to: &sheets)
    append(tables.substitutes, to: &sheets)
    return WorkbookDocument(title: language.label(.overview), sheets: sheets)
  }

  /// How the numbers of a sheet are coloured, by its columns.
  typealias Colours = [ResultColumnName: [ConditionalColour.Rule]]

  private var staffingColours: Colours {
    [
      .staffing(.shortageAfter): [.greater(than: 0, .error)], .staffing(.surplusAfter): [.greater(than: 0, .warning)],
    ]
  }

  private func append<Row: ResultRow>(_ rows: [Row], to sheets: inout [SheetDocument], colours: Colours = [:]) {
    if !rows.isEmpty { sheets.append(sheet(rows, colours: colours)) }
  }

  /// The sheet of a file: its columns, with names behind codes.
  private func sheet<Row: ResultRow>(_ rows: [Row], colours: Colours) -> SheetDocument {
    let columns = Row.columns.map { PlanSheetPart($0, self, colours: colours) }
    var sheet = SheetDocument(language.label(of: Row.file), columns: columns.flatMap(\.columns), rowCount: rows.count) {
      row in columns.flatMap { $0.values(rows[row]) }
    }
    sheet.frozenColumns = 2
    sheet.printing = PrintSetup(.landscape)
    return sheet
  }
}

extension Language {
  /// The heading of the names behind the codes of a column.
  func heading(ofNamesOf table: CaseTable, _ label: String) -> String {
    table == .officers ? self.label(of: CaseColumn.officers(.name)) : name(of: label)
  }
}

/// A column of a file of results in a sheet: its cells, and the names of what they are codes of.
private struct PlanSheetPart<Row: ResultRow>: Sendable {
  let columns: [SheetColumn]
  let values: @Sendable (Row) -> [SheetValue]

  init(_ column: ResultColumn<Row>, _ workbook: PlanWorkbook, colours: PlanWorkbook.Colours) {
    let (names, language, spoken) = (workbook.names, workbook.language, workbook.spoken)
    let label = language.label(of: column.column)
    let rules = colours[column.column] ?? []
    let own = SheetColumn(
      label, CellForm(column), width: column.claim == nil ? .automatic(most: 30) : .characters(70),
      note: language.summary(of: column.column), colours: rules.map { ConditionalColour($0) })
    guard case .code(let table) = column.type, !Self.isNamed(column) else {
      columns = [own]
      values = { row in
        let value = SheetValue(column.value(row), column.type, names: names, language: language)
        guard column.claim != nil, case .text(let text) = value else { return [value] }
        return [.text(spoken(text))]
      }
      return
    }
    columns = [own, SheetColumn(language.heading(ofNamesOf: table, label), .text, width: .automatic(most: 40))]
    values = { row in
      let value = column.value(row)
      guard case .text(let code) = value else { return [.absent, .absent] }
      return [.text(code), names.name(of: code, in: table).map { .text($0) } ?? .absent]
    }
  }

  /// Whether the next column of the file has the names of a column's codes.
  private static func isNamed(_ column: ResultColumn<Row>) -> Bool {
    guard let place = Row.columns.firstIndex(where: { $0.column == column.column }) else { return false }
    let next = Row.columns.dropFirst(place + 1).first?.name
    return next == "\(column.name)_name" || next == "name"
  }
}

extension CellForm {
  /// How the cells of a column of results look.
  fileprivate init<Row: ResultRow>(_ column: ResultColumn<Row>) {
    switch column.type {
    case .text: self = column.claim == nil ? .text : .wrapped
    case .count: self = .count
    case .code, .codes: self = .code
    case .choice, .month: self = .text
    case .number(let unit, let decimals):
      self = .number(decimals: unit == .hoursPerMonth || unit == .kilometres ? 1 : min(decimals, 2))
    }
  }
}

extension SheetValue {
  /// A value of a cell of results, words by their labels and courses by their names.
  fileprivate init(_ value: CellValue, _ type: ResultType, names: CaseNames, language: any Language) {
    switch (value, type) {
    case (.empty, _): self = .absent
    case (.number(let number), .number(_, let decimals)):
      self = .number(DecimalText.rounded(number, decimals: decimals))
    case (.number(let number), _): self = .number(number)
    case (.count(let count), _): self = .count(count)
    case (.text(let text), .choice(let list)): self = .text(language.label(of: text, in: list) ?? text)
    case (.text(let text), .codes(let table)):
      let parts = text.split(separator: ";").map { names.name(of: String($0), in: table) ?? String($0) }
      self = parts.isEmpty ? .absent : .text(parts.joined(separator: "; "))
    case (.text(let text), _): self = text.isEmpty ? .absent : .text(text)
    }
  }
}

/// What the codes of a case stand for.
struct CaseNames: Sendable {
  private let names: [CaseTable: [String: String]]

  init(_ staffingCase: StaffingCase) {
    func named<Entity>(_ entities: some Sequence<Entity>, _ code: (Entity) -> String, _ name: (Entity) -> String?)
      -> [String: String]
    {
      var names: [String: String] = [:]
      for entity in entities { names[code(entity)] = name(entity) }
      return names
    }
    names = [
      .communes: named(staffingCase.communes, \.code.text, \.name),
      .positions: named(staffingCase.positions, \.code.text, \.name),
      .officers: named(staffingCase.officers, \.code.text, \.name),
      .courses: named(staffingCase.courses, \.code.text, \.name),
      .competencies: named(staffingCase.competencies, \.code.text, \.name),
    ]
  }

  /// The name behind a code of a table; nil where there is none.
  func name(of code: String, in table: CaseTable) -> String? { names[table]?[code] }
}
