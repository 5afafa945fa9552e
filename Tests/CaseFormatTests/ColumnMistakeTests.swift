import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseFormat

/// One mistake in one cell of the clean case.
struct ColumnMistake: Sendable, CustomStringConvertible {
  let table: CaseTable
  let column: String
  let cell: String
  let code: FindingCode
  var description: String { "\(table.fileName) \(column) = '\(cell)'" }

  /// The wrong cells that a column's schema lets one think of.
  static func all() -> [ColumnMistake] {
    TableSchema.all.flatMap { schema in schema.columns.flatMap { mistakes(of: $0, in: schema.table) } }
  }

  private static func mistakes(of column: ColumnSchema, in table: CaseTable) -> [ColumnMistake] {
    func mistake(_ cell: String, _ code: FindingCode) -> ColumnMistake {
      ColumnMistake(table: table, column: column.name, cell: cell, code: code)
    }
    var mistakes = column.isRequired ? [mistake("", .missingValue)] : []
    switch column.type {
    case .code:
      mistakes += ["\"a\nb\"", "a\u{1B}b"].map { mistake($0, .strangeCharacter) }
      mistakes.append(mistake(String(repeating: "a", count: 65), .invalidText))
    case .text: mistakes += ["a\u{1B}[31mb", "a\u{202E}b"].map { mistake($0, .strangeCharacter) }
    case .reference(let target):
      let code: FindingCode =
        switch target {
        case .communes: .unknownCommune
        case .positions: .unknownPosition
        case .activities: .unknownActivity
        case .officers: .unknownOfficer
        default: .unknownCompetency
        }
      mistakes.append(mistake("NOPE!", code))
      mistakes.append(mistake("NO\u{200E}PE!", .strangeCharacter))
      mistakes.append(mistake("1.08501E+11", .spreadsheetCode))
    case .integer(let range):
      mistakes += ["\u{FF11}", "٣"].map { mistake($0, .strangeCharacter) }
      mistakes += ["x", "1.0", "1e1", "+1", "0x1", "\"1,000\""].map { mistake($0, .invalidInteger) }
      mistakes += ["\(range.lowerBound - 1)", "\(range.upperBound + 1)", "99999999999999999999"].map {
        mistake($0, .outOfRange)
      }
    case .number(let range):
      mistakes += ["x", "nan", "inf", "0x1p3", ".5", "5.", "1 000", "1e999", "--1", "1.2.3"].map {
        mistake($0, .invalidNumber)
      }
      mistakes.append(mistake("\"0,5\"", .decimalComma))
      mistakes += [range.lower - 1, range.upper + 1].map { mistake(English().plain($0), .outOfRange) }
      if !range.includesLower { mistakes.append(mistake(English().plain(range.lower), .outOfRange)) }
      if !range.includesUpper { mistakes.append(mistake(English().plain(range.upper), .outOfRange)) }
    case .yesNo:
      mistakes += ["true", "Yes", "1", "y"].map { mistake($0, .invalidYesNo) }
      mistakes.append(mistake("y\u{AD}es", .strangeCharacter))
    case .word: mistakes += ["x", "Ward", "MOVABLE"].map { mistake($0, .unknownWord) }
    case .date(let years):
      mistakes += ["1/7/2025", "2025-02-29", "2025-7-1", "45839", "x", "2025-07-01T00:00", "1985", "1/7/85"].map {
        mistake($0, .invalidDate)
      }
      mistakes.append(mistake("\(years.lowerBound - 1)-01-01", .outOfRange))
    }
    return mistakes
  }
}

extension ColumnMistake {
  /// The table with the mistake in its first row, and the place of the mistake.
  func applied() -> (text: String, place: String)? {
    guard let clean = CleanCase.files[table.fileName] else { return nil }
    var lines = clean.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let place = lines[0].split(separator: ",").firstIndex(where: { $0 == column }) else { return nil }
    // The first row of the recruitment quotas has no position, so that nothing would be left of it.
    let line = table == .recruitment ? 2 : 1
    var cells = lines[line].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[place] = cell
    // The rest of the quoted text.
    if column == "legal_basis" { cells.removeSubrange((place + 1)...) }
    // hours_per_year may not stand beside share.
    if column == "hours_per_year" { cells[2] = "" }
    let position = cells[..<place].reduce(1) { $0 + $1.count + 1 }
    lines[line] = cells.joined(separator: ",")
    return (lines.joined(separator: "\n"), "\(table.fileName):\(line + 1):\(position)")
  }
}

@Suite("A mistake in one cell")
struct ColumnMistakeTests {
  @Test("is one error at that cell, whatever the column, and nothing follows from it", arguments: CaseTable.allCases)
  func mistakes(in table: CaseTable) throws {
    let folder = try TemporaryFolder(CleanCase.files)
    let mistakes = ColumnMistake.all().filter { $0.table == table }
    #expect(!mistakes.isEmpty)
    for mistake in mistakes {
      let (text, place) = try #require(mistake.applied())
      try folder.write(Array(text.utf8), to: table.fileName)
      let reading = try folder.read()
      #expect(reading.staffingCase == nil)
      // Where a row's own code cannot be read, what names it is not judged, and a note says so.
      let findings = reading.brief.filter { !$0.hasSuffix("references-not-checked") }
      #expect(findings == ["\(place) error \(mistake.code.rawValue)"], "\(mistake)")
    }
  }

  @Test("a missing required column is one error and nothing follows from it", arguments: TableSchema.all)
  func missingColumn(_ schema: TableSchema) throws {
    let folder = try TemporaryFolder(CleanCase.files)
    for column in schema.columns where column.isRequired {
      let name = schema.table.fileName
      let text = try #require(CleanCase.files[name])
      // A name that nobody takes for a slip of the column's.
      var header = String(text.prefix { $0 != "\n" }).split(separator: ",").map(String.init)
      let place = try #require(header.firstIndex(of: column.name))
      header[place] = "?????????????????????"
      try folder.write(Array((header.joined(separator: ",") + text.drop { $0 != "\n" }).utf8), to: name)
      let reading = try folder.read()
      let findings = reading.findings.filter { $0.severity == .error }
      #expect(findings.map(\.code) == [.missingColumn], "\(name) without \(column.name)")
      #expect(reading.findings.filter { $0.severity == .warning }.map(\.code) == [.unknownColumn])
    }
  }
}
