import Foundation
import StaffingDomain
import Tables

/// Reads one result file into typed rows; every cell that does not fit becomes a finding.
struct ResultTableReader<Row: ResultRow> {
  /// The rows read, without those that have an error.
  private(set) var rows: [Row] = []
  /// What is wrong with the file.
  private(set) var findings: [Finding] = []

  private let columns = Row.columns
  private let fileName = Row.file.fileName

  /// Reads the bytes of the file.
  init(bytes: [UInt8]) {
    var reader = CSVReader(bytes: bytes, fileName: fileName)
    let places = columns.map { reader.header.firstIndex(of: $0.name) }
    if reader.headerRow != nil { checkHeader(reader.header, places) }
    if places.allSatisfy({ $0 != nil }) {
      while let row = reader.nextRow() { read(row, places.compactMap { $0 }) }
    }
    findings += reader.problems.map { Finding($0, file: reader.fileName) }
  }

  private mutating func checkHeader(_ header: [String], _ places: [Int?]) {
    for (column, place) in zip(columns, places) where place == nil {
      findings.append(
        Finding(
          .error, .missingColumn, file: fileName, line: 1, message: "the column '\(column.name)' is missing",
          remedy: "solve the case again"))
    }
    for name in header where !columns.contains(where: { $0.name == name }) {
      findings.append(
        Finding(
          .error, .unknownColumn, file: fileName, line: 1, message: "the column '\(name)' is not one of this file",
          remedy: "delete it, or solve the case again"))
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
      findings.append(
        Finding(
          .error, ResultTableReader.code(of: column, text), file: fileName, line: source.line(of: place),
          column: source.column(of: place),
          message: text.isEmpty
            ? "\(column.name) is empty" : "'\(text)' in \(column.name) is not \(column.type.expectation)",
          remedy: "solve the case again"))
    }
    if isWhole { rows.append(row) }
  }

  private static func code(of column: ResultColumn<Row>, _ text: String) -> FindingCode {
    if text.isEmpty { return .missingValue }
    switch column.type {
    case .count: return .invalidInteger
    case .number: return .invalidNumber
    case .choice: return .unknownWord
    case .text, .code, .codes: return .invalidText
    }
  }
}

extension ResultType {
  /// What a cell of the type must be, for messages and the format page.
  var expectation: String {
    switch self {
    case .text: "text"
    case .count: "a whole number"
    case .code(let table): "a code of \(table.fileName)"
    case .codes(let table): "codes of \(table.fileName), joined with ;"
    case .choice(let words): "one of \(words.joined(separator: ", "))"
    case .number(let unit, let decimals): "a decimal number (\(unit), \(decimals) decimals)"
    }
  }
}
