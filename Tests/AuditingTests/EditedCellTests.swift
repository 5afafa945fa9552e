import Auditing
import Foundation
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

/// One cell of one result file, by column name.
struct CellOfFile: Sendable, CustomTestStringConvertible {
  let file: ResultFile
  let column: Int
  let name: String
  /// Whether the column is marked as one that no arithmetic can check.
  let isClaim: Bool
  var testDescription: String { "\(file.fileName) \(name)" }
}

@Suite("Cells edited in the written files")
struct EditedCellTests {
  private func withResults(_ tables: ResultTables = HandMadePlan.tables(), _ body: (URL) throws -> Void) throws {
    try Project.withTemporaryFolder { folder in
      let out = folder.appendingPathComponent("out")
      try ResultsWriter.stage(tables, for: out).publish()
      try body(out)
    }
  }

  private func audit(_ tables: ResultTables, of made: StaffingCase = HandMadeCase.make()) -> AuditReport {
    PlanAudit.audit(made, needs: StaffingNeeds(made), results: tables, origin: CaseOrigin(inputDigest: "digest"))
  }

  @Test("Results that were written and not touched are clean")
  func clean() throws {
    try withResults { out in
      let tables = try #require(try ResultsReader.read(out).tables)
      #expect(audit(tables).violations == [])
    }
    try withResults(CompetencyPlan.tables()) { out in
      let tables = try #require(try ResultsReader.read(out).tables)
      #expect(audit(tables, of: CompetencyCase.make()).violations == [])
    }
  }

  @Test("Any cell of any table, once changed, is noticed, by arithmetic where it is not free text", arguments: cells)
  func edited(cell: CellOfFile) throws {
    try withResults(CompetencyPlan.tables()) { out in
      let url = out.appendingPathComponent(cell.file.fileName)
      var lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
      var row = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      row[cell.column] = EditedCellTests.edited(row[cell.column])
      lines[1] = row.joined(separator: ",")
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
      let reading = try ResultsReader.read(out)
      guard let tables = reading.tables else {
        #expect(reading.findings.contains { $0.file == cell.file.fileName && $0.line == 2 })
        return
      }
      let rules = Set(audit(tables, of: CompetencyCase.make()).violations.map(\.rule))
      #expect(rules.contains(.files(.editedFile)))
      #expect(rules.count > 1 || EditedCellTests.freeTexts.contains(cell.name))
    }
  }

  @Test(
    "Any edit of the summary but its seconds is noticed",
    arguments: [
      ("\"version\" : \"0.1\"", "\"version\" : \"0.2\""), ("\"strategy\" : \"direct\"", "\"strategy\" : \"x\""),
      ("\"gap_tolerance\" : 0.0001", "\"gap_tolerance\" : 0.01"), ("\"notes\" : [", "\"notes\" : [\"all is well\""),
      ("\"set\" : [", "\"set\" : [\"surplus_hours=5\""), ("\"bound\" : 482", "\"bound\" : 481.99"),
    ])
  func editedSummary(old: String, new: String) throws {
    try withResults { out in
      let url = out.appendingPathComponent("summary.json")
      let text = try String(contentsOf: url, encoding: .utf8)
      #expect(text.contains(old))
      try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: url)
      let tables = try #require(try ResultsReader.read(out).tables)
      #expect(audit(tables).violations.contains { $0.rule == .files(.editedFile) && $0.file == "summary.json" })
    }
  }

  @Test("A violation names the file, the line of the edited row and the row of the case")
  func place() throws {
    try withResults { out in
      let url = out.appendingPathComponent("assignments.csv")
      let text = try String(contentsOf: url, encoding: .utf8)
      try Data(text.replacingOccurrences(of: "o3,002,LAND,pinned", with: "o3,001,LAND,transferred").utf8).write(to: url)
      let tables = try #require(try ResultsReader.read(out).tables)
      let violation = try #require(audit(tables).violations.first)
      #expect(
        violation.line(in: English())
          == "assignments.csv:4: pinned: officer 'o3' may not be moved, because the officer's mobility is fixed "
          + "(officers.csv:4)")
    }
  }

  @Test("The columns marked as claims are those that no arithmetic can check, and no others")
  func claims() {
    #expect(Set(EditedCellTests.cells.filter(\.isClaim).map(\.name)) == EditedCellTests.freeTexts)
  }

  /// Columns that no arithmetic can check.
  private static let freeTexts: Set<String> = ["reason", "why", "remedy", "best_alternative", "missing"]

  /// Another number, or another text.
  private static func edited(_ cell: String) -> String {
    if let number = Double(cell) { return cell.hasPrefix("0") && cell.count == 3 ? "009" : String(Int(number) + 1) }
    return cell + "x"
  }

  private static let cells: [CellOfFile] = {
    func cells<Row: ResultRow>(_: Row.Type) -> [CellOfFile] {
      Row.columns.enumerated().map { CellOfFile(file: Row.file, column: $0, name: $1.name, isClaim: $1.claim != nil) }
    }
    return cells(TransferRow.self) + cells(AssignmentRow.self) + cells(StaffingRow.self) + cells(VacancyRow.self)
      + cells(SurplusRow.self) + cells(TrainingRow.self) + cells(RecruitRow.self) + cells(SharingRow.self)
  }()
}
