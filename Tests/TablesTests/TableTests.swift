import Foundation
import Tables
import Testing

@Suite("Tables of typed columns")
struct TableTests {
  private struct Post: Sendable {
    var code = "00731"
    var name: String? = "Đặng Thị Ánh"
    var isOpen: Bool? = true
    var officers: Int? = 1_204
    var hours: Double? = 2_345.678_9
    var staff = Staff()
  }

  private struct Staff: Sendable { var share = 1.0 / 3 }

  private enum Kind: String { case open, closed }

  private static let columns: [Column<Post>] = [
    Column<Staff>.number("share", decimals: 4) { $0.share }.over(\.staff).grouped(in: "staff"),
    .code("post") { $0.code }.brief("post"),
    .text("name") { $0.name }.brief("name", mayShrink: true),
    .yesNo("open") { $0.isOpen }.brief("open?"),
    .choice("kind") { _ in Kind.open }.brief("kind").onlyRecorded,
    .count("officers") { $0.officers }.brief("officers"),
    .number("hours", decimals: 2, unit: "hours a month", "What is lost.") { $0.hours }
      .brief("lost", as: .fixed(decimals: 1)),
    .text("both") { "\($0.code)!" }.brief("together", alignment: .right).onlyBrief,
  ]

  private var table: Table {
    Table(
      "posts",
      [Post(), Post(code: "=1", name: nil, isOpen: false, officers: nil, hours: -0.001, staff: Staff(share: 0.25))],
      Self.columns)
  }

  @Test("A file has the recorded columns, with all decimals and guarded texts; groups set names apart")
  func csv() {
    #expect(table.fileName == "posts.csv")
    #expect(
      String(decoding: table.csv, as: UTF8.self) == """
        staff_share,post,name,open,kind,officers,hours
        0.3333,00731,Đặng Thị Ánh,yes,open,1204,2345.68
        0.2500,'=1,,no,open,,0.00

        """)
  }

  @Test("Rows in JSON are those of the file: rounded, yes and no as words, null for nothing")
  func rows() throws {
    let rows = try #require(
      try JSONSerialization.jsonObject(with: try JSONText.data(table)) as? [[String: Any]])
    #expect(rows.map { $0["hours"] as? Double } == [2345.68, 0])
    #expect(rows[1]["officers"] is NSNull && rows[1]["name"] is NSNull)
    #expect(rows.map { $0["open"] as? String } == ["yes", "no"])
    #expect(rows.map { $0["staff_share"] as? Double } == [0.3333, 0.25])
    #expect(rows[0]["both"] == nil)
  }

  @Test("Objects for programs have full precision, truth values, groups, and no key for nothing")
  func objects() throws {
    let objects = try #require(
      try JSONSerialization.jsonObject(with: try JSONText.data(table.objects)) as? [[String: Any]])
    #expect(objects[0]["hours"] as? Double == 2_345.678_9)
    #expect(objects.map { $0["open"] as? Bool } == [true, false])
    #expect(objects[1]["officers"] == nil && objects[1]["name"] == nil)
    #expect((objects[0]["staff"] as? [String: Any])?["share"] as? Double == 1.0 / 3)
  }

  @Test("A rounded column has the decimals of its type in objects too, and details stand beside the columns")
  func roundedAndDetailed() throws {
    struct Details: Encodable { let sources: [String] }
    let columns: [Column<Post>] = [
      .number("hours", decimals: 2) { $0.hours }.rounded,
      Column<Staff>.number("share", decimals: 2) { $0.share }.rounded.over(\.staff).grouped(in: "staff"),
    ]
    let posts = Table("posts", [Post(), Post(hours: -0.001)], columns).objects
    let objects = try #require(
      try JSONSerialization.jsonObject(
        with: try JSONText.data(posts.map { DetailedObject($0, Details(sources: ["a:1", "b:2"])) }))
        as? [[String: Any]])
    #expect(objects.map { $0["hours"] as? Double } == [2345.68, 0])
    #expect((objects[0]["staff"] as? [String: Any])?["share"] as? Double == 0.33)
    #expect(objects[1]["sources"] as? [String] == ["a:1", "b:2"])
  }

  @Test("A terminal may show words of the whole row instead of a value, which files and JSON keep")
  func words() throws {
    let column = Column<Post>.number("hours", decimals: 1) { $0.hours }.brief("lost") { $0.isOpen == true ? "no" : "" }
    let posts = [Post(), Post(isOpen: nil)]
    #expect(Table("posts", posts, [column]).brief(Style()).rows == [["no"], [""]])
    #expect(Table("posts", posts, [column]).brief(Style()).columns == [.number("lost")])
    #expect(Table("posts", posts, [column]).columns[0].value(1) == .number(2_345.678_9))
    #expect(Table("pairs", [posts], [column.over { $0[0] }]).brief(Style()).rows == [["no"]])
    #expect(Table("posts", posts, [column.onlyRecorded]).brief(Style()).columns.isEmpty)
  }

  @Test("A table on its side has a line for each brief column, and the rows side by side")
  func turned() {
    let posts = [Post(), Post(officers: nil)]
    #expect(
      Table("posts", posts, Self.columns).turned(Style(), corner: "post by post", headings: ["a", "b"]).text() == """
        post by post             a             b
        ------------  ------------  ------------
        post                 00731         00731
        name          Đặng Thị Ánh  Đặng Thị Ánh
        open?                   ja            ja
        officers              1204             -
        lost                2345,7        2345,7
        together            00731!        00731!

        """)
  }

  @Test("A terminal shows the brief columns under their headings, in the style of a language")
  func brief() {
    #expect(
      table.brief(Style()).text() == """
        post   name          open?  officers    lost  together
        -----  ------------  -----  --------  ------  --------
        00731  Đặng Thị Ánh  ja         1204  2345,7    00731!
        =1                   nein          -     0,0       =1!

        """)
    #expect(table.brief(Style(), limit: 1).rowCount == 1)
  }

  @Test("Numbers look as their column asks")
  func looks() {
    let columns: [Column<Double>] = [
      .number("a", decimals: 3) { $0 }.brief("fixed"), .number("b", decimals: 3) { $0 }.brief("plain", as: .plain),
      .number("c", decimals: 3) { $0 }.brief("%", as: .percent(decimals: 1)),
      .count("d") { Int($0) }.brief("signed", as: .signed),
      .number("e", decimals: 3) { _ in nil }.brief("none", absent: "n/a"),
    ]
    #expect(Table("looks", [1.5], columns).brief(Style()).rows == [["1,500", "1.5", "150,0", "+1", "n/a"]])
  }

  @Test("Values are taken from the rows when they are asked for, and beyond them there are none")
  func values() {
    #expect(table.columns[1].value(1) == .text("=1"))
    #expect(table.columns[1].value(2) == .absent)
    #expect(table.columns.map(\.unit).compactMap(\.self) == ["hours a month"])
    #expect(table.columns[6].description == "What is lost.")
  }
}

/// A style that no language has: decimals behind a comma.
private struct Style: NumberStyle {
  func figure(_ value: Double, decimals: Int) -> String {
    let text = String(format: "%.\(decimals)f", value).replacingOccurrences(of: ".", with: ",")
    return text.contains { "123456789".contains($0) } ? text : text.replacingOccurrences(of: "-", with: "")
  }
  func figure(_ count: Int) -> String { String(count) }
  func plainFigure(_ value: Double) -> String { "\(value)" }
  func signedFigure(_ count: Int) -> String { count > 0 ? "+\(count)" : "\(count)" }
  func word(_ isTrue: Bool) -> String { isTrue ? "ja" : "nein" }
}
