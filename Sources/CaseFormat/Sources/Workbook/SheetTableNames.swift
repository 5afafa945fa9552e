internal import StaffingDomain

/// What the columns and the words of one table may be called in a sheet.
protocol SheetTableNames: Sendable {
  /// The code names of the columns, by place.
  var columns: [String] { get }
  /// Whether each of them has codes.
  var isCode: [Bool] { get }
  /// The place of the column that a heading names.
  func place(ofHeading heading: String) -> Int?
  /// The word that a text stands for in a column; nil where it is none.
  func word(_ text: String, at place: Int) -> String?
  /// What a cell says that holds yes or no.
  func answer(_ isYes: Bool) -> String
}

extension SheetTableNames {
  func answer(_ isYes: Bool) -> String { isYes ? "yes" : "no" }
}

/// The names of a table of a case.
struct CaseTableNames: SheetTableNames {
  let columns: [String]
  let isCode: [Bool]
  private let table: CaseTable
  private let vocabulary: WorkbookVocabulary

  init(_ table: CaseTable, _ vocabulary: WorkbookVocabulary) {
    (self.table, self.vocabulary) = (table, vocabulary)
    let schema = TableSchema.schema(of: table)
    columns = schema.columns.map(\.name)
    isCode = schema.columns.map { column in
      switch column.type {
      case .code, .reference: true
      case .text, .integer, .number, .yesNo, .word, .date: false
      }
    }
  }

  func place(ofHeading heading: String) -> Int? { vocabulary.column(named: heading, of: table) }

  func word(_ text: String, at place: Int) -> String? { vocabulary.word(text, column: place, of: table) }
}
