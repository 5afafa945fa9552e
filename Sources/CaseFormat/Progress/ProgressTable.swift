internal import StaffingDomain
import Tables

/// Rows that say how far changes have come, with their columns, from a file or a sheet.
struct ProgressTable {
  /// The sheet of a workbook; nil for a file.
  let sheet: String?
  /// The names of the columns, as code names where they are known.
  let header: [String]
  /// The row that names them.
  let headerRow: CSVRow
  /// The rows below.
  var rows: [CSVRow]
  private let vocabulary: ProgressVocabulary
  private let places: [ProgressFileColumn: Int]
  /// Whether it is `progress.csv` of a month folder, which has what was reported among what came of it.
  private let isOfMonth: Bool

  /// The columns of a month folder's `progress.csv` that only such a file has.
  private static let ofMonth: Set = ["reported", "state", "expected"]
  /// Those of its columns that say nothing of what was reported.
  private static let derived = ["name", "change", "to_commune", "to_position", "month"] + ofMonth

  init(
    sheet: String? = nil, header: [String], headerRow: CSVRow, rows: [CSVRow] = [], _ vocabulary: ProgressVocabulary
  ) {
    (self.sheet, self.header, self.headerRow, self.rows) = (sheet, header, headerRow, rows)
    self.vocabulary = vocabulary
    isOfMonth = Self.ofMonth.isSubset(of: header) && !header.contains(ProgressFileColumn.status.rawValue)
    let names: [ProgressFileColumn: String] = isOfMonth ? [.status: "reported", .until: "expected"] : [:]
    var places: [ProgressFileColumn: Int] = [:]
    for column in ProgressFileColumn.allCases {
      places[column] = header.firstIndex(of: names[column] ?? column.rawValue)
    }
    self.places = places
  }

  /// Whether any column is there.
  var namesColumns: Bool { !places.isEmpty }

  /// The columns that are missing.
  var missing: [ProgressFileColumn] { ProgressFileColumn.allCases.filter { !$0.isOptional && places[$0] == nil } }

  /// Columns that are named again, with their places.
  var repeated: [(column: ProgressFileColumn, place: Int)] {
    ProgressFileColumn.allCases.flatMap { column in
      header.indices.filter { header[$0] == column.rawValue }.dropFirst().map { (column, $0) }
    }
  }

  /// Columns that nobody knows, with their places.
  var unknown: [(name: String, place: Int)] {
    let known =
      ProgressFileColumn.allCases.map(\.rawValue) + ProgressFormColumn.allCases.map(\.rawValue)
      + (isOfMonth ? Self.derived : [])
    return header.enumerated().filter { !known.contains($0.element) }.map { ($0.element, $0.offset) }
  }

  /// The place of a column in a row.
  subscript(column: ProgressFileColumn) -> Int? { places[column] }

  /// What a row says in a column; statuses by their code words.
  func text(_ column: ProgressFileColumn, of row: CSVRow) -> String {
    guard let place = places[column] else { return "" }
    let text = CSVWriter.unguarded(row[place])
    switch column {
    case .status: return vocabulary.status(text)
    // A month folder says of every change when it comes; only that of a delay was reported.
    case .until where isOfMonth: return self.text(.status, of: row) == ProgressStatus.delayed.rawValue ? text : ""
    case .officer: return NormalForm.trimmed(text)
    case .date, .until, .note: return text
    }
  }

  /// The place of the officers' names, which only a form has.
  var namePlace: Int? { header.firstIndex(of: ProgressFormColumn.name.rawValue) }

  /// The name of a row's officer; nil where it gives none.
  func name(of row: CSVRow) -> String? {
    let name = namePlace.map { NormalForm.trimmed(CSVWriter.unguarded(row[$0])) }
    return name?.isEmpty == true ? nil : name
  }

  /// Whether a row fills the officer or the status, and another column of the form.
  func mayBeReport(_ row: CSVRow) -> Bool {
    guard !text(.officer, of: row).isEmpty || !text(.status, of: row).isEmpty else { return false }
    let form = ProgressFormColumn.allCases.contains { column in
      header.firstIndex(of: column.rawValue).map { !NormalForm.trimmed(row[$0]).isEmpty } ?? false
    }
    return form || ProgressFileColumn.allCases.count { !text($0, of: row).isEmpty } > 1
  }

  /// Whether a row says anything but whom it is about.
  func isReport(_ row: CSVRow) -> Bool {
    ProgressFileColumn.allCases.contains { $0 != .officer && !text($0, of: row).isEmpty }
  }
}
