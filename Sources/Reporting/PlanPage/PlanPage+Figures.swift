import CaseFormat
import ResultsFormat
import StaffingDomain
import Tables
import Wording
import Workloads

extension SourcedFigure {
  /// A figure of the results, with some decimals for a reader.
  init(_ figure: ResultFigure, decimals: Int = 1) {
    if figure.isWhole {
      self.init(Int(figure.value), source: figure.source)
    } else {
      self.init(figure.value, decimals: decimals, source: figure.source)
    }
  }
}

// Figures and names that several parts show.
extension PlanPage {
  /// A count of the summary.
  func count(_ key: ResultSummary.Counts.CodingKeys) -> SourcedFigure { SourcedFigure(tables.summary.figure(key)) }

  /// A measure of the summary.
  func measure(_ measure: ResultSummary.Measure, decimals: Int = 1) -> SourcedFigure? {
    tables.summary.figure(measure).map { SourcedFigure($0, decimals: decimals) }
  }

  /// The sum of a column of `staffing.csv` over a commune.
  func sum(_ column: StaffingColumn, in commune: Code<Commune>) -> SourcedFigure {
    SourcedFigure(
      StaffingRow.sum(column, of: staffingOf[commune] ?? [], where: [.column(.commune, is: commune)]))
  }

  /// An officer by name and code.
  func name(of officer: Code<Officer>) -> String {
    names.name(of: officer.text, in: .officers).map { "\($0) (\(officer))" } ?? officer.text
  }

  /// A commune by name.
  func name(of commune: Code<Commune>) -> String { names.name(of: commune.text, in: .communes) ?? commune.text }

  /// A position by name.
  func name(of position: Code<Position>) -> String { names.name(of: position.text, in: .positions) ?? position.text }

  /// Courses by name.
  func names(of courses: [Code<Course>]) -> String {
    courses.map { names.name(of: $0.text, in: .courses) ?? $0.text }.joined(separator: "; ")
  }

  /// A figure in words alone, for labels of pictures.
  func text(_ figure: SourcedFigure) -> String { language.shown(figure).text }

  /// What a section says that has nothing to list.
  var nobody: PageBlock { .paragraph(Passage(language.sentence(.nobody))) }

  /// A table of rows of a file: figures by the file, row and column that they stand in.
  ///
  /// - Parameters:
  ///   - columns: The columns, in order.
  ///   - key: The columns that tell a row from all others.
  func table<Row: ResultRow>(_ rows: [Row], _ columns: [Row.Header], by key: [Row.Header], caption: String) -> PageTable
  {
    let declared = columns.compactMap { header in Row.columns.first { $0.name == header.rawValue } }
    return PageTable(
      caption: caption, source: Row.file.fileName,
      columns: declared.map { column in
        PageColumn(
          heading(of: column), isNumeric: column.type.isFigure, isWide: column.claim != nil,
          source: column.name)
      },
      rows: rows.map { row in
        PageRow(source: row.place(by: key), declared.map { cell($0.value(row), $0.type) })
      })
  }

  /// The heading of a column, of names where it shows names for codes.
  private func heading<Row: ResultRow>(of column: ResultColumn<Row>) -> String {
    let named = Row.columns.first { $0.name == column.name + "_name" }
    let label = language.label(of: (named ?? column).column)
    guard case .code(let table) = column.type else { return label }
    return table == .officers ? language.caption(.officer) : label
  }

  private func cell(_ value: CellValue, _ type: ResultType) -> Passage {
    switch (value, type) {
    case (.empty, _): ""
    case (.number(let number), .number(let unit, let decimals)):
      Passage(
        language.shown(SourcedFigure(number, decimals: min(decimals, Self.decimals(of: unit)), source: "")))
    case (.number(let number), _): Passage(language.shown(SourcedFigure(number, decimals: 1, source: "")))
    case (.count(let count), _): Passage(language.shown(SourcedFigure(count, source: "")))
    case (.text(let code), .code(.officers)): Passage(name(of: Code<Officer>(code)))
    case (.text(let code), .code(let table)): Passage(names.name(of: code, in: table) ?? code)
    case (.text(let codes), .codes): Passage(names(of: codes.split(separator: ";").map { Code(String($0)) }))
    case (.text(let word), .choice(let list)): Passage(language.label(of: word, in: list) ?? word)
    case (.text(let text), _): Passage(text)
    }
  }

  private static func decimals(of unit: MeasureUnit) -> Int {
    switch unit {
    case .share, .millionDong, .millionDongPerMonth: 2
    default: 1
    }
  }
}

extension ResultType {
  /// Whether cells hold numbers.
  fileprivate var isFigure: Bool {
    switch self {
    case .count, .number: true
    case .text, .code, .codes, .choice, .month: false
    }
  }
}
