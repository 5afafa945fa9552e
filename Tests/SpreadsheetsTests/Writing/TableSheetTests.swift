import Foundation
import Spreadsheets
import Tables
import Testing

@Suite("Sheets of tables")
struct TableSheetTests {
  private struct Post: Sendable {
    var code = "00731"
    var name: String? = "=Đặng Thị Ánh"
    var since: String? = "2019-02-28"
    var isOpen: Bool? = true
    var officers: Int? = 1_204
    var hours: Double? = 2_345.678_9
    var share: Double? = 0.123_45
  }

  private enum Kind: String { case open }

  private static let columns: [Column<Post>] = [
    .code("post") { $0.code },
    .text("name", "Who holds it.") { $0.name },
    .date("since") { $0.since },
    .yesNo("open") { $0.isOpen },
    .choice("kind") { _ in Kind.open },
    .count("officers") { $0.officers },
    .count("change") { $0.officers.map { -$0 } }.brief("change", as: .signed),
    .number("hours", decimals: 2) { $0.hours }.grouped(in: "lost"),
    .number("share", decimals: 3) { $0.share }.brief("share", as: .percent(decimals: 1)),
    .text("both") { "\($0.code)!" }.brief("together").onlyBrief,
  ]

  private static let words = TableWords(
    yes: "có", no: "không", showsCodeNames: true, heading: { "Cột \($0.name)" },
    note: { $0.description.isEmpty ? nil : $0.description }, choice: { "\($0.name): \($1)" })

  private static func sheet(_ posts: [Post]) -> SheetDocument {
    SheetDocument(Table("posts", posts, columns), name: "Vị trí", words: words)
  }

  @Test("Recorded columns become columns of the same types")
  func columns() {
    let columns = Self.sheet([Post()]).columns
    #expect(
      columns.map(\.form) == [
        .code, .text, .date, .yesNo(yes: "có", no: "không"), .text, .count, .change, .number(decimals: 2),
        .share(decimals: 1),
      ])
    #expect(
      columns.map(\.codeName) == Self.columns.filter(\.isRecorded).map { $0.group.map { _ in "lost_hours" } ?? $0.name }
    )
    #expect(columns[1].heading == "Cột name" && columns[1].note == "Who holds it." && columns[0].note == nil)
  }

  @Test("Values are those of the file, with their types")
  func values() {
    let empty = Post(code: "", name: nil, since: nil, isOpen: nil, officers: nil, hours: nil, share: nil)
    let odd = Post(since: "2019-02-30", isOpen: false)
    let sheet = Self.sheet([Post(), empty, odd])
    let day = DocumentDay(year: 2019, month: 2, day: 28)
    #expect(
      sheet.row(0) == [
        .text("00731"), .text("=Đặng Thị Ánh"), .date(day), .yesNo(true), .text("kind: open"), .count(1_204),
        .count(-1_204),
        .number(2_345.68), .number(0.123),
      ])
    #expect(
      sheet.row(1) == [.absent, .absent, .absent, .absent, .text("kind: open")] + Array(repeating: .absent, count: 4))
    #expect(sheet.row(2)[2] == .text("2019-02-30") && sheet.row(2)[3] == .yesNo(false))
    #expect(sheet.rowCount == 3)
  }

  @Test("Others read what the table holds", .whereOthersRead)
  func read() throws {
    let reading = try WorkbookReading.of(WorkbookDocument(title: "", sheets: [Self.sheet([Post()])]))
    let rows = try #require(reading.calamine["Vị trí"])
    #expect(rows[1].map { $0[1] } == Self.sheet([]).columns.map { $0.codeName ?? "" })
    #expect(
      rows[2] == [
        ["text", "00731"], ["text", "=Đặng Thị Ánh"], ["day", "2019-02-28"], ["text", "có"], ["text", "kind: open"],
        ["number", "1204.0"], ["number", "-1204.0"], ["number", "2345.68"], ["number", "0.123"],
      ])
  }
}
