import Foundation
import StaffingDomain
import Tables

/// Reads one result file into typed rows; every cell that does not fit becomes a finding.
struct ResultTableReader<Row: ResultRow> {
  /// The rows read, without those that have an error.
  private(set) var rows: [Row] = []
  /// What is wrong with the file.
  private(set) var findings: [ResultsFinding] = []

  private let columns = Row.columns
  private let file = Row.file

  /// Reads the bytes of the file.
  init(bytes: [UInt8]) {
    var reader = CSVReader(bytes: bytes, fileName: file.fileName)
    let places = columns.map { reader.header.firstIndex(of: $0.name) }
    if reader.headerRow != nil { checkHeader(reader.header, places) }
    if places.allSatisfy({ $0 != nil }) {
      while let row = reader.nextRow() { read(row, places.compactMap { $0 }) }
    }
    findings += reader.problems.map { ResultsFinding($0, file: file) }
  }

  private mutating func report(_ damage: ResultsDamage, line: Int, column: Int? = nil) {
    findings.append(
      ResultsFinding(
        .error, ResultsFact(damage, in: file.folder), file: file.fileName, line: line, column: column))
  }

  private mutating func checkHeader(_ header: [String], _ places: [Int?]) {
    for (column, place) in zip(columns, places) where place == nil {
      report(.missingColumn(column.name), line: 1)
    }
    for name in header where !columns.contains(where: { $0.name == name }) {
      report(.unknownColumn(name), line: 1)
    }
  }

  private mutating func read(_ source: CSVRow, _ places: [Int]) {
    var row = Row.blank
    row.line = source.line
    var isWhole = true
    for (column, place) in zip(columns, places) {
      let text = CSVWriter.unguarded(source[place])
      guard !column.read(text, &row) else { continue }
      isWhole = false
      let damage: ResultsDamage =
        text.isEmpty
        ? .emptyCell(column: column.name) : .wrongCell(column: column.name, text: text, column.type)
      report(damage, line: source.line(of: place), column: source.column(of: place))
    }
    if isWhole { rows.append(row) }
  }
}
