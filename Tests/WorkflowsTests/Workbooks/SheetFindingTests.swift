import CaseFormat
import Foundation
import Reporting
import Spreadsheets
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import Workflows

/// What is found in a workbook is told in the words of the workbook: sheets, rows, headings, and cures for spreadsheets.
@Suite("Findings about workbooks")
struct SheetFindingTests {
  /// Sheets by their rows, as a planner might have typed them.
  static func workbook(_ sheets: [(String, [[SheetValue]])]) throws -> [UInt8] {
    let documents = sheets.map { name, rows in
      let width = rows.map(\.count).max() ?? 1
      let columns = (0..<width).map { place -> SheetColumn in
        guard let first = rows.first, place < first.count, case .text(let text) = first[place] else {
          return SheetColumn("", .wrapped)
        }
        return SheetColumn(text, .wrapped)
      }
      return SheetDocument(name, columns: columns, rows: Array(rows.dropFirst()))
    }
    return try WorkbookDocument(title: "Case", sheets: documents).bytes()
  }

  static func texts(_ row: [String]) -> [SheetValue] { row.map { $0.isEmpty ? .absent : .text($0) } }

  private static func reading(_ sheets: [(String, [[SheetValue]])]) throws -> CaseReading {
    CaseReader.read(try WorkbookSource(reading: workbook(sheets), vocabulary: .spoken))
  }

  private static let policy: (String, [[SheetValue]]) = (
    "policy", [texts(["key", "value"]), texts(["plan_date", "2026-01-01"])]
  )

  @Test("No sentence about a workbook names a file, a line or a form of CSV", arguments: LanguageCode.allCases)
  func noFiles(_ code: LanguageCode) throws {
    let shop = try Workshop()
    let file = shop.place("case.xlsx")
    _ = try TemplateRequest(file, from: try shop.copy("04-bad-data"), language: code.language).run()
    let reading = try CheckRequest(RequestedCase(RequestedCase.place(at: file))).run().reading
    #expect(reading.findings.count > 60)
    for finding in reading.findings {
      let text = FindingText(finding, in: code.language)
      let words = text.words.message + " " + text.words.remedy
      for wrong in [".csv", ".yml", "CSV", "yyyy-mm-dd", " on line ", "(line ", "year-month-day", "năm-tháng-ngày"] {
        #expect(!words.contains(wrong) && !text.place.contains(wrong), "\(text)")
      }
    }
  }

  @Test("Columns are named by the headings of the sheet, with their codes")
  func headings() throws {
    let reading = try Self.reading([
      Self.policy,
      (
        "Cán bộ, công chức",
        [
          Self.texts(["Mã CB\nofficer", "Ngày sinh của CB\nborn", "commune", "position"]),
          Self.texts(["O1", "31/12/1980", "00101", "LAND"]),
        ]
      ),
    ])
    let texts = reading.findings.map { FindingText($0, in: English()) }
    let born = try #require(texts.first { $0.code == .invalidDate })
    #expect(born.place == "'Cán bộ, công chức'!B2" && born.sheet == "Cán bộ, công chức" && born.cell == "B2")
    #expect(
      born.sentence
        == "Ngày sinh của CB (born) is '31/12/1980', which is not a date; type it as a date (dd/mm/yyyy) in a cell that "
        + "is not formatted as text: 1980-12-31 if the day comes first")
    let missing = try #require(texts.first { $0.code == .missingFile && $0.file == "communes.csv" })
    #expect(missing.place == "Communes")
    #expect(
      missing.sentence.hasPrefix("the workbook has no sheet 'Communes'; add a sheet 'Communes' with the columns "))
    #expect(missing.sentence.contains("(commune)"))
    let vietnamese = reading.findings.map { FindingText($0, in: Vietnamese()) }
    #expect(
      vietnamese.contains { $0.sentence.hasPrefix("“Ngày sinh của CB (born)” ghi “31/12/1980”, không phải là ngày; ") })
  }

  @Test(
    "Rows of sheets stand in the place of lines of files, what is in quotes as it is",
    arguments: [
      ("see posts.csv:17", "see row 17 of sheet 'Chỉ tiêu'"),
      ("add it to posts.csv, then", "add it to sheet 'Chỉ tiêu', then"),
      ("'posts.csv' is not on line 4", "'posts.csv' is not in row 4"),
      ("the officer's policy.yml", "the officer's sheet 'Policy'"),
      ("maximum_km 40", "\(English().label(of: PolicyKey.maximumDistance)) (maximum_km) 40"),
      ("(home_commune)", "(home_commune)"),
      ("unknown.csv:3", "unknown.csv:3"),
    ])
  func names(_ text: String, _ expected: String) {
    let names = SheetNames(
      WorkbookNames(sheets: [.table(.posts): "Chỉ tiêu", .policy: "Policy"]), in: English())
    #expect(names.spoken(text) == expected)
  }

  @Test("A workbook that is not there is no folder")
  func notThere() throws {
    let shop = try Workshop()
    let input = RequestedCase(RequestedCase.place(at: shop.place("nothere.xlsx")))
    let finding = try #require(try CheckRequest(input).run().reading.findings.first)
    #expect(finding.code == .missingFile)
    #expect(FindingText(finding, in: English()).words.message == "there is no such file")
    guard
      case .unusableCase(.errors(let errors)) = try TemplateRequest(
        shop.place("new.xlsx"), from: input, language: English()
      ).run()
    else {
      Issue.record("written")
      return
    }
    #expect(errors.first?.code == .missingFile)
  }

  @Test("A header that is said again further down is told once and is no row, labels over code names are one header")
  func repeatedHeader() throws {
    let header = ["commune", "name"]
    let bytes = try Self.workbook([
      Self.policy,
      (
        "communes",
        [
          Self.texts(["Mã đơn vị", "Tên đơn vị"]), Self.texts(header), Self.texts(["00101", "Phú An"]),
          Self.texts(header), Self.texts(["00102", "Tân Lộc"]), Self.texts(["Mã đơn vị\ncommune", "Tên đơn vị\nname"]),
          // Codes may be words of the header; a single one is none.
          Self.texts(["commune", "Tân Hòa"]), Self.texts(["name", ""]),
        ]
      ),
    ])
    let source = try WorkbookSource(reading: bytes, vocabulary: .spoken)
    #expect(
      CaseTexts(of: source).tables[.communes]?.rows == [
        ["00101", "Phú An"], ["00102", "Tân Lộc"], ["commune", "Tân Hòa"], ["name", ""],
      ])
    let told = CaseReader.read(source).findings.filter { $0.code == .repeatedHeader }
    #expect(told.map(\.line) == [4, 6] && told.allSatisfy { $0.severity == .error && $0.sheet == "communes" })
    #expect(
      told.first.map { FindingText($0, in: Vietnamese()).sentence }
        == "dòng này lặp lại tiêu đề của các cột nên không được đọc; xóa dòng này")
  }

  @Test("A header that is said again after many rows is told as well")
  func repeatedHeaderFarDown() throws {
    let rows = (1...60).map { Self.texts(["C\($0)", "Tên \($0)"]) }
    let header = Self.texts(["Mã đơn vị", "Tên đơn vị"])
    let bytes = try Self.workbook([Self.policy, ("communes", [header] + rows[..<40] + [header] + rows[40...])])
    let source = try WorkbookSource(reading: bytes, vocabulary: .spoken)
    #expect(CaseTexts(of: source).tables[.communes]?.rows.count == 60)
    #expect(CaseReader.read(source).findings.filter { $0.code == .repeatedHeader }.map(\.line) == [42])
  }

  @Test("Codes that are typed as numbers of more than 15 digits have lost some")
  func lostDigits() throws {
    let reading = try Self.reading([
      Self.policy,
      (
        "officers",
        [
          Self.texts(["officer", "commune", "position"]),
          [.number(1_234_567_890_123_450), .text("00101"), .text("LAND")],
          [.number(123_456_789_012_345), .text("00101"), .text("LAND")],
        ]
      ),
    ])
    let damaged = reading.findings.filter { $0.code == .spreadsheetCode }
    #expect(damaged.count == 1 && damaged.first?.line == 2)
    #expect(damaged.first.map { FindingText($0, in: English()).sentence.contains("format the column as text") } == true)
  }

  @Test("A sheet with a single row that is no header counts as empty, and says so")
  func noHeadings() throws {
    let reading = try Self.reading([Self.policy, ("bars", [Self.texts(["Không có", "x"])]), ("relations", [])])
    let findings = reading.findings.filter { $0.code == .emptyFile }
    #expect(findings.count == 1 && findings.first?.severity == .warning && findings.first?.place == "bars!1:1")
  }

  @Test("Names of sheets and words are found without their tones, as in imports")
  func withoutTones() throws {
    let bytes = try Self.workbook([
      ("can bo cong chuc", [Self.texts(["officer", "sex"]), Self.texts(["O1", "nu"])]),
      ("vi tri viec lam", [Self.texts(["position", "group"]), Self.texts(["LAND", "van hoa - xa hoi"])]),
    ])
    let texts = CaseTexts(of: try WorkbookSource(reading: bytes, vocabulary: .spoken))
    #expect(
      texts.tables[.officers]?.rows == [["O1", "female"]] || texts.tables[.officers]?.rows == [["female", "O1"]])
    #expect(texts.tables[.positions]?.rows.first?.contains("culture_society") == true)
  }

  @Test(
    "Days of early years come back as they were",
    arguments: ["1899-12-31", "1900-01-01", "1900-02-28", "1900-03-01", "1904-01-01", "1980-02-29"])
  func earlyDays(_ day: String) throws {
    let source = MemorySource(["officers.csv": Array("officer,born\nO1,\(day)\n".utf8)])
    let bytes = try CaseWorkbook(CaseTexts(of: source), in: English()).document.bytes()
    let again = CaseTexts(of: try WorkbookSource(reading: bytes, vocabulary: .spoken))
    #expect(again.tables[.officers]?.rows.first?.contains(day) == true)
  }
}
