import Foundation
import Testing

@testable import Tables

@Suite("Text tables")
struct TextTableTests {
  private func table(_ rows: [[String]], mayShrink: Bool = false) -> TextTable {
    var table = TextTable([.text("name", mayShrink: mayShrink), .number("posts")])
    for row in rows { table.append(row) }
    return table
  }

  @Test("Words stand left, numbers right, no line ends in spaces")
  func alignment() {
    let text = table([["Tân An", "7"], ["An", "1,204"], ["Only a name"]]).text()
    #expect(
      text == """
        name         posts
        -----------  -----
        Tân An           7
        An           1,204
        Only a name

        """)
  }

  @Test("Vietnamese names align alike, composed or with combining marks")
  func combiningMarks() {
    let name = "Xã Đường Hoà Bình Phước"
    let composed = name.precomposedStringWithCanonicalMapping
    let decomposed = name.decomposedStringWithCanonicalMapping
    #expect(composed.unicodeScalars.count < decomposed.unicodeScalars.count)
    let lines = table([[composed, "1"], [decomposed, "1"], [String(repeating: "x", count: 23), "1"]]).text()
      .split(separator: "\n").dropFirst(2)
    #expect(Set(lines.map { DisplayWidth.columns(of: String($0)) }) == [23 + 2 + 5])
    #expect(lines.allSatisfy { $0.hasSuffix("      1") })
  }

  @Test(
    "Letters take the columns that a terminal gives them",
    arguments: [
      ("abc", 3), ("Đắk Lắk", 7), ("e\u{302}\u{301}", 1), ("漢字", 4), ("한국", 4), ("Ｗ", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2),
      ("", 0), ("\u{200B}", 0), ("–—…", 3),
    ] as [(String, Int)])
  func widths(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test("Wide letters push their column by two")
  func wideLetters() {
    #expect(
      table([["漢字", "1"], ["abcd", "1"]]).text() == """
        name  posts
        ----  -----
        漢字      1
        abcd      1

        """)
  }

  @Test("A name cannot break a line, steer the terminal or turn the direction of writing")
  func controlCharacters() {
    let text = table([["a\u{1B}[31mb\nc\td\u{202E}e", "1"]]).text()
    #expect(text.split(separator: "\n").count == 3)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}") && !text.contains("\t"))
    #expect(text.contains("a [31mb c de"))
  }

  @Test(
    "Text is cut to columns with an ellipsis, never within a wide letter",
    arguments: [
      ("Thị trấn", 8, "Thị trấn"), ("Thị trấn", 5, "Thị …"), ("漢字漢字", 5, "漢字…"), ("漢字漢字", 4, "漢…"), ("abc", 1, "…"),
      ("abc", 0, ""),
    ] as [(String, Int, String)])
  func truncation(text: String, columns: Int, expected: String) {
    #expect(DisplayWidth.truncated(text, to: columns) == expected)
    #expect(DisplayWidth.columns(of: expected) <= columns)
  }

  @Test("Titles are broken between words where the terminal is too narrow, and never cut")
  func brokenTitles() {
    var table = TextTable([.text("Vị trí việc làm hiện nay", mayShrink: true), .number("Giờ công mỗi tháng")])
    table.append(["Địa chính – xây dựng", "1.234,5"])
    #expect(
      table.text(width: 36) == """
        Vị trí việc làm hiện    Giờ công mỗi
        nay                            tháng
        --------------------  --------------
        Địa chính – xây dựng         1.234,5

        """)
    for width in 1...60 {
      let lines = table.text(width: width).split(separator: "\n")
      let head = lines.prefix { !$0.hasPrefix("-") }.joined(separator: " ")
      #expect(!head.contains("…"))
      for word in table.columns.flatMap({ $0.title.split(separator: " ") }) { #expect(head.contains(word)) }
      #expect(lines.last?.hasSuffix("1.234,5") ?? false)
    }
  }

  @Test("A table wider than the terminal cuts names, never numbers")
  func shrinking() {
    let rows = [["Uỷ ban nhân dân phường Hoà Cường Bắc", "1,234,567"], ["An", "1"]]
    let narrow = table(rows, mayShrink: true).text(width: 30, indent: 2)
    for line in narrow.split(separator: "\n") { #expect(DisplayWidth.columns(of: String(line)) <= 30) }
    #expect(narrow.contains("1,234,567"))
    #expect(narrow.contains("Uỷ ban nhân dân …"))
    #expect(table(rows).text(width: 30) == table(rows).text())
    let tiny = table(rows, mayShrink: true).text(width: 3)
    #expect(tiny.contains("1,234,567") && tiny.contains("Uỷ ban …"))
    #expect(table(rows, mayShrink: true).text(width: 200) == table(rows).text())
  }
}
