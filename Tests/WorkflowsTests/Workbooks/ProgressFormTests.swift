import CaseFormat
import Foundation
import Spreadsheets
import StaffingDomain
import Testing
import Wording

@testable import Workflows

/// What offices make of the form of progress: more sheets, hidden ones, repeated columns, signatures, days of any form.
@Suite struct ProgressFormTests {
  static let header = ["Mã cán bộ, công chức\nofficer", "Tình trạng", "Ngày", "Lùi đến tháng", "Lý do"]

  struct Sheet {
    var name: String
    var rows: [[SheetValue]]
    var isHidden = false

    init(_ name: String, _ rows: [[String]], isHidden: Bool = false) {
      (self.name, self.isHidden) = (name, isHidden)
      self.rows = rows.map(SheetFindingTests.texts)
    }
  }

  func read(
    _ sheets: [Sheet], officers: [String] = ["A1", "B2", "C3"], names: [String: String] = [:], month: String = "2026-03"
  ) throws -> ProgressReading {
    let documents = sheets.map { sheet in
      let width = sheet.rows.map(\.count).max() ?? 1
      let columns = (0..<width).map { place -> SheetColumn in
        guard let first = sheet.rows.first, place < first.count, case .text(let text) = first[place] else {
          return SheetColumn("", .wrapped)
        }
        return SheetColumn(text, .wrapped)
      }
      var document = SheetDocument(sheet.name, columns: columns, rows: Array(sheet.rows.dropFirst()))
      document.isHidden = sheet.isHidden
      return document
    }
    return try read(
      WorkbookDocument(title: "Progress", sheets: documents).bytes(), officers: officers, names: names, month: month)
  }

  private func read(
    _ bytes: [UInt8], officers: [String] = ["A1", "B2", "C3"], names: [String: String] = [:],
    month text: String = "2026-03"
  ) throws -> ProgressReading {
    let first = try #require(CalendarMonth(iso8601: "2026-02"))
    let last = try #require(CalendarMonth(iso8601: "2026-05"))
    let context = ProgressContext(
      officers: Set(officers.map { Code($0) }),
      names: Dictionary(uniqueKeysWithValues: names.map { (Code($0.key), $0.value) }),
      planned: [Code("A1"): last, Code("B2"): first, Code("C3"): first],
      planDate: CalendarDate(clampingYear: 2026, month: 1, day: 1), first: first, last: last,
      month: try #require(CalendarMonth(iso8601: text)))
    return ProgressReader.read(bytes, fileName: "form.xlsx", vocabulary: .spoken, for: context)
  }

  private func day(_ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(clampingYear: 2026, month: month, day: day)
  }

  @Test func everySheetOfTheFormIsRead() throws {
    let reading = try read([
      Sheet("Phòng A", [Self.header, ["A1", "đã thực hiện", "2026-03-02"]]),
      Sheet("Phòng B", [Self.header, ["B2", "từ chối", "2026-03-03", "", "ốm"]]),
    ])
    #expect(reading.findings.isEmpty && reading.entries.map(\.officer.text) == ["A1", "B2"], "\(reading.findings)")
    let twice = try read([
      Sheet("Phòng A", [Self.header, ["A1", "đã thực hiện", "2026-03-02"]]),
      Sheet("Phòng B", [Self.header, ["A1", "đồng ý", "2026-03-03"]]),
    ])
    #expect(twice.findings.map(\.fact) == [.twice("A1", line: 2, sheet: "Phòng A")])
    #expect(twice.findings.map(\.place) == ["'Phòng B'!A2"])
  }

  @Test func hiddenSheetsThatSaySomethingAreTold() throws {
    let (shown, hidden) = (
      Sheet("Tiến độ", [Self.header, ["A1", "đã thực hiện", "2026-03-02"]]),
      Sheet("Cũ", [Self.header, ["B2", "đã thực hiện", "2026-03-02"]], isHidden: true)
    )
    let both = try read([shown, hidden])
    #expect(both.isUsable && both.entries.map(\.officer.text) == ["A1"])
    #expect(both.findings.map(\.fact) == [.hiddenSheet] && both.findings.map(\.place) == ["Cũ"])
    let alone = try read([Sheet("Ghi chú", [["Bản nháp"]]), hidden])
    #expect(!alone.isUsable && alone.findings.map(\.fact) == [.hiddenSheet])
    // Without a status, or its column, a sheet may still say something.
    let days = Sheet("Nháp", [Self.header, ["B2", "", "2026-03-02"]], isHidden: true)
    let lacking = Sheet(
      "Phòng B", [["Mã cán bộ, công chức", "Trạng thái", "Ngày"], ["B2", "xong", "2026-03-02"]], isHidden: true)
    for sheet in [days, lacking] {
      let reading = try read([shown, sheet])
      #expect(reading.findings.map(\.fact) == [.hiddenSheet] && reading.findings.map(\.severity) == [.warning])
      #expect(reading.findings.map(\.sheet) == [sheet.name] && reading.isUsable)
    }
    // With an empty form nothing is lost; other hidden sheets, such as lists to choose from, are none.
    let empty = try read([shown, Sheet("Mẫu", [Self.header, ["B2", "", ""]], isHidden: true)])
    #expect(empty.findings.map(\.fact) == [.hiddenSheet] && empty.findings.map(\.severity) == [.note])
    #expect(try read([shown, Sheet("Danh mục", [["Danh mục"], ["B2"]], isHidden: true)]).findings.isEmpty)
  }

  @Test func aColumnThatIsNamedTwiceIsToldAtItsCell() throws {
    let reading = try read([
      Sheet("Tiến độ", [Self.header + ["officer"], ["A1", "đã thực hiện", "2026-03-02", "", "", "B2"]])
    ])
    #expect(reading.findings.map(\.fact) == [.columnTwice(.officer)] && reading.findings.map(\.cell) == ["F1"])
  }

  @Test(
    "a day is read in whatever form it was typed",
    arguments: [
      ("13/02/2026", 2, 13), ("13-2-2026", 2, 13), ("2026/02/13", 2, 13), ("2026-02-13T08:30:00", 2, 13),
      ("2026-02-13 00:00:00", 2, 13), ("13/02/2026 08:30", 2, 13),
    ])
  func day(_ text: String, _ month: Int, _ day: Int) throws {
    let reading = try read([Sheet("Tiến độ", [Self.header, ["A1", "done", text]])])
    #expect(reading.findings.isEmpty && reading.entries.map(\.date) == [self.day(month, day)], "\(reading.findings)")
  }

  @Test func dayAndMonthThatCouldBeExchangedAreTold() throws {
    let one = try read([Sheet("Tiến độ", [Self.header, ["A1", "done", "02/03/2026"]])])
    #expect(one.isUsable && one.entries.map(\.date) == [day(3, 2)])
    #expect(
      one.findings.map(\.fact) == [.ambiguousDate("02/03/2026", taken: day(3, 2), other: day(2, 3))])
    // Another day tells which comes first; and what could not have been reported yet is not meant.
    let told = try read([
      Sheet("Tiến độ", [Self.header, ["A1", "done", "02/03/2026"], ["B2", "done", "13/02/2026"]])
    ])
    #expect(told.findings.isEmpty && told.entries.map(\.date) == [day(3, 2), day(2, 13)])
    let late = try read([Sheet("Tiến độ", [Self.header, ["A1", "done", "02/05/2026"]])], month: "2026-05")
    #expect(late.findings.map(\.code) == [.invalidDate])
    let early = try read([Sheet("Tiến độ", [Self.header, ["A1", "done", "05/03/2026"]])])
    #expect(early.findings.isEmpty && early.entries.map(\.date) == [day(3, 5)])
  }

  @Test func aDayWithTheMonthFirstIsToldAndTurnsNoOtherRound() throws {
    let rows = [["A1", "done", "02/03/2026"], ["B2", "done", "03/02/2026"], ["C3", "done", "02/13/2026 08:30"]]
    let reading = try read([Sheet("Tiến độ", [Self.header] + rows)])
    #expect(
      reading.findings.map(\.fact) == [
        .ambiguousDate("02/03/2026", taken: day(3, 2), other: day(2, 3)),
        .ambiguousDate("03/02/2026", taken: day(2, 3), other: day(3, 2)), .monthFirst("02/13/2026 08:30", day(2, 13)),
      ])
    #expect(reading.findings.map(\.severity) == [.warning, .warning, .error])
    #expect(reading.findings.map(\.cell) == ["C2", "C3", "C4"])
    for language in [English(), Vietnamese()] as [any Language] {
      #expect(FindingText(try #require(reading.findings.last), in: language).sentence.contains("13/02/2026"))
    }
    // With the day first everywhere else it is still no day.
    let mixed = try read([Sheet("Tiến độ", [Self.header, ["A1", "done", "13/02/2026"], rows[2]])])
    #expect(mixed.findings.map(\.fact) == [.monthFirst("02/13/2026 08:30", day(2, 13))])
  }

  @Test(
    "a month is read in whatever form it was typed",
    arguments: [
      "2026-06", "06/2026", "6/2026", "tháng 6/2026", "Tháng 6 năm 2026", "T6/2026", "June 2026", "2026-06-01T00:00:00",
      "01/06/2026", "2026/06",
    ])
  func month(_ text: String) throws {
    let reading = try read([Sheet("Tiến độ", [Self.header, ["A1", "delayed", "2026-02-03", text]])])
    #expect(reading.findings.isEmpty && reading.entries.map(\.until?.description) == ["2026-06"], "\(reading.findings)")
  }

  @Test("what is no month stays none", arguments: ["6", "13/2026", "06/26", "quý 2/2026", "06/2026/x", "năm 2026"])
  func noMonth(_ text: String) throws {
    let reading = try read([Sheet("Tiến độ", [Self.header, ["A1", "delayed", "2026-02-03", text]])])
    #expect(reading.findings.map(\.fact) == [.noMonth(text)])
  }

  @Test func spacesAroundACodeAreNoneOfIt() throws {
    let reading = try read([Sheet("Tiến độ", [Self.header, [" A1\u{A0}", "done", "2026-03-02"]])])
    #expect(reading.findings.isEmpty && reading.entries.map(\.officer.text) == ["A1"], "\(reading.findings)")
    let file = try read(Array("officer,status,date\n\" B2 \",done,2026-03-02\n".utf8))
    #expect(file.isUsable && file.entries.map(\.officer.text) == ["B2"], "\(file.findings)")
  }

  @Test func whatASheetCannotSayIsToldInWords() throws {
    var sheet = Sheet("Tiến độ", [Self.header, ["A1", "", "2026-03-02"]])
    sheet.rows[1][1] = .yesNo(true)
    #expect(try read([sheet]).findings.map(\.fact) == [.unknownStatus("TRUE", nearest: nil)])
  }

  @Test func theFormSavedAsCSVIsReadInTheWordsOfALanguage() throws {
    let text = """
      Ghi tình trạng từng người;;;;;
      "Mã cán bộ, công chức
      officer";Họ và tên;Tình trạng;Ngày;Lùi đến tháng;Lý do
      A1;Trần An;đã thực hiện;13/02/2026;;
      B2;Lê Bình;lùi lại;14/02/2026;06/2026;ốm
      C3;Lý Ca;;;;

      """
    let reading = try read(Array(text.utf8))
    #expect(reading.findings.isEmpty, "\(reading.findings)")
    #expect(reading.entries.map(\.status) == [.done, .delayed])
    #expect(reading.entries.map(\.date) == [day(2, 13), day(2, 14)])
  }

  @Test(
    "a file of another kind is told to become what progress may be",
    arguments: [
      ("\u{3C}html>\n<table></table></html>\n", "save it as an Excel workbook (.xlsx)"),
      ("PK\u{5}\u{6}" + String(repeating: "\0", count: 18), "name the Excel workbook (.xlsx) or the CSV file"),
    ])
  func otherKind(_ text: String, _ remedy: String) throws {
    let finding = try #require(try read(Array(text.utf8)).findings.first)
    let sentence = FindingText(finding, in: English()).sentence
    #expect(sentence.contains(remedy) && !sentence.contains("folder"), "\(sentence)")
  }
}
