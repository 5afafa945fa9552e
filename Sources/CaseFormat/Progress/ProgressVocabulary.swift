public import StaffingDomain

/// What the sheet, the columns and the statuses of a progress in a workbook may be called besides their code names.
///
/// Languages give the names; no name stands for two things, which a test of the languages sees to.
public struct ProgressVocabulary: SheetTableNames {
  private var sheets: Set<String> = []
  private var places: [String: Int] = [:]
  private var statuses: [String: String] = [:]
  private var monthWords: Set<String> = []
  private var monthNames: [String: Int] = [:]

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

  /// Adds a word that may stand before the number of a month or of a year, perhaps without a space: `tháng`, `T`.
  public mutating func addMonthWord(_ word: String) { monthWords.insert(WorkbookVocabulary.plain(word)) }

  /// Adds a name of a month of the year, from 1.
  public mutating func add(_ name: String, forMonth month: Int) { monthNames[WorkbookVocabulary.plain(name)] = month }

  /// Whether a text is a word that says nothing but that a month or a year follows.
  func isMonthWord(_ text: String) -> Bool { monthWords.contains(WorkbookVocabulary.plain(text)) }

  /// The number that a part of a month means, of the month or of the year, for example of `4`, `T4` and `April`.
  func monthPart(_ text: String) -> Int? {
    let plain = WorkbookVocabulary.plain(text)
    if let month = monthNames[plain] { return month }
    let digits = plain.drop { !$0.isNumber }
    guard digits.count == plain.count || monthWords.contains(String(plain.dropLast(digits.count))) else { return nil }
    return (1...4).contains(digits.count) && digits.allSatisfy(\.isASCII) ? Int(digits) : nil
  }

  /// The header of a file by code names; what the vocabulary does not know stays.
  func header(_ texts: [String]) -> [String] {
    texts.map { text in place(ofHeading: text).map { columns[$0] } ?? text }
  }

  /// The status that a text stands for, or the text.
  func status(_ text: String) -> String { statuses[WorkbookVocabulary.plain(text)] ?? text }

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

  /// No column asks for yes or no, so that findings show what the spreadsheet does.
  func answer(_ isYes: Bool) -> String { isYes ? "TRUE" : "FALSE" }

  /// The status that a text stands for; nil where it is none, and for other columns.
  func word(_ text: String, at place: Int) -> String? {
    columns[place] == ProgressFileColumn.status.rawValue ? statuses[WorkbookVocabulary.plain(text)] : nil
  }
}
