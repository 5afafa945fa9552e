public import StaffingDomain

/// What the sheet, the columns and the statuses of a progress in a workbook may be called besides their code names.
///
/// Languages give the names; no name stands for two things, which a test of the languages sees to.
public struct ProgressVocabulary: SheetTableNames {
  private var sheets: Set<String> = []
  private var places: [String: Int] = [:]
  private var statuses: [String: String] = [:]

  /// The code name of the sheet.
  public static let sheetCode = "progress"

  /// Creates a vocabulary of code names alone.
  public init() {
    addSheet(Self.sheetCode)
    for column in ProgressFileColumn.allCases { add(column.rawValue, for: column) }
    for column in ProgressFormColumn.allCases { add(column.rawValue, for: column) }
    for status in ProgressStatus.allCases { add(status.rawValue, for: status) }
  }

  /// Adds a name of the sheet.
  public mutating func addSheet(_ name: String) { sheets.insert(WorkbookVocabulary.plain(name)) }

  /// Adds a name of a column.
  public mutating func add(_ name: String, for column: ProgressFileColumn) { add(name, forColumn: column.rawValue) }

  /// Adds a name of a column that readers pass over.
  public mutating func add(_ name: String, for column: ProgressFormColumn) { add(name, forColumn: column.rawValue) }

  private mutating func add(_ name: String, forColumn code: String) {
    places[WorkbookVocabulary.plain(name)] = columns.firstIndex(of: code)
  }

  /// Adds a name of a status.
  public mutating func add(_ name: String, for status: ProgressStatus) {
    statuses[WorkbookVocabulary.plain(name)] = status.rawValue
  }

  /// Whether a sheet is called as one of progress is.
  func isSheet(_ name: String) -> Bool { sheets.contains(WorkbookVocabulary.plain(name)) }

  /// The code names of the columns, those that readers pass over last.
  var columns: [String] { ProgressFileColumn.allCases.map(\.rawValue) + ProgressFormColumn.allCases.map(\.rawValue) }

  /// Whether each of them has codes.
  var isCode: [Bool] { columns.map { $0 == ProgressFileColumn.officer.rawValue } }

  /// The place of the column that a heading names; the code name on a line of its own decides.
  func place(ofHeading heading: String) -> Int? {
    WorkbookVocabulary.lines(heading).lazy.compactMap { places[WorkbookVocabulary.plain($0)] }.first
  }

  /// The status that a text stands for; nil where it is none, and for other columns.
  func word(_ text: String, at place: Int) -> String? {
    columns[place] == ProgressFileColumn.status.rawValue ? statuses[WorkbookVocabulary.plain(text)] : nil
  }
}
