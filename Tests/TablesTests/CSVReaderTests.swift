import Foundation
import Tables
import TestSupport
import Testing

/// Rows as text: cells joined by `|`, each with its place.
private func read(_ text: String) -> (rows: [String], problems: [String]) {
  read(Array(text.utf8))
}

private func read(_ bytes: [UInt8]) -> (rows: [String], problems: [String]) {
  var reader = CSVReader(bytes: bytes, fileName: "t.csv")
  var rows: [String] = []
  while let row = reader.nextRow() {
    rows.append(
      (0..<row.count).map { "\(row.line(of: $0)):\(row.column(of: $0) ?? 0) \(row[$0])" }.joined(separator: "|"))
  }
  return (rows, reader.problems.map(\.description))
}

@Suite("CSV reader")
struct CSVReaderTests {
  /// A text, the rows that it means (line:column text of every cell), and the problems that it has.
  struct Example: Sendable, CustomStringConvertible {
    let name: String
    let text: String
    let rows: [String]
    var problems: [String] = []
    var description: String { name }
  }

  static let examples = [
    Example(name: "plain", text: "a,b\n1,2\n3,4\n", rows: ["2:1 1|2:3 2", "3:1 3|3:3 4"]),
    Example(name: "no line feed at the end", text: "a,b\n1,2", rows: ["2:1 1|2:3 2"]),
    Example(name: "empty last cell", text: "a,b\n1,\n,2\n1,", rows: ["2:1 1|2:3 ", "3:1 |3:2 2", "4:1 1|4:3 "]),
    Example(
      name: "rows of empty cells", text: "a,b\n,\n,,,\n1,2\n\"\"\n,,\n", rows: ["4:1 1|4:3 2"],
      problems: ["2 empty-row", "3 empty-row", "5 empty-rows-at-end"]),
    Example(name: "a named separator", text: "sep=;\na,1;b\n1;2\n", rows: ["3:1 1|3:3 2"]),
    Example(name: "a named separator in quotes", text: "\"sep=\t\"\r\na\tb\r\n1\t2\r\n", rows: ["3:1 1|3:3 2"]),
    Example(name: "a separator that is none", text: "sep=#\na#b\n", rows: [], problems: ["1:1 foreign-separator"]),
    Example(name: "bars between cells", text: "a|b\n1|2\n", rows: [], problems: ["1:1 foreign-separator"]),
    Example(
      name: "three byte-order marks", text: "\u{FEFF}\u{FEFF}\u{FEFF}\"a\",b\n1,2\n", rows: ["2:1 1|2:3 2"],
      problems: ["1:1 repeated-marks"]),
    Example(name: "byte-order mark", text: "\u{FEFF}a,b\n1,2\n", rows: ["2:1 1|2:3 2"]),
    Example(name: "CRLF", text: "a,b\r\n1,2\r\n\"3\",4\r\n", rows: ["2:1 1|2:3 2", "3:1 3|3:5 4"]),
    Example(name: "semicolons", text: "a;b\n1,5;2\n", rows: ["2:1 1,5|2:5 2"]),
    Example(name: "tabs", text: "a\tb\n1\t2;3\n", rows: ["2:1 1|2:3 2;3"]),
    Example(name: "separators within quotes of the header", text: "\"a,c\";b\n1;2\n", rows: ["2:1 1|2:3 2"]),
    Example(
      name: "quotes", text: "a,b\n\"x,y\",\"say \"\"hi\"\"\"\n\"\",z\n",
      rows: ["2:1 x,y|2:7 say \"hi\"", "3:1 |3:4 z"]),
    Example(
      name: "a quoted cell over three lines", text: "a,b,c\n1,\"x\ny\r\nz\",9\n4,5,6\n",
      rows: ["2:1 1|2:3 x\ny\r\nz|4:4 9", "5:1 4|5:3 5|5:5 6"]),
    Example(name: "columns count characters, not bytes", text: "a,b\nĐặng Thị,2\n", rows: ["2:1 Đặng Thị|2:10 2"]),
    Example(
      name: "decomposed characters count once", text: "a,b\na\u{0323}\u{0302},2\n",
      rows: ["2:1 a\u{0323}\u{0302}|2:3 2"]),
    Example(name: "trailing blank lines", text: "a,b\n1,2\n\n\n", rows: ["2:1 1|2:3 2"]),
    Example(
      name: "a blank line between rows", text: "a,b\n\n1,2\n", rows: ["3:1 1|3:3 2"], problems: ["2 blank-line"]),
    Example(
      name: "unterminated quote", text: "a,b\n1,\"x\n2,y\n", rows: ["3:1 2|3:3 y"],
      problems: ["2:3 unterminated-quote"]),
    Example(
      name: "a missing closing quote ends at the next opening one: the next row survives",
      text: "a,b\n1,\"x\n2,\"y\"\n", rows: ["3:1 2|3:3 y"], problems: ["3:4 text-after-quote"]),
    Example(
      name: "text after a closing quote", text: "a,b\n\"x\" y,1\n2,3\n", rows: ["3:1 2|3:3 3"],
      problems: ["2:4 text-after-quote"]),
    Example(
      name: "bare quote", text: "a,b\nx \"y\" z,1\n2,3\n", rows: ["3:1 2|3:3 3"], problems: ["2:3 bare-quote"]),
    Example(
      name: "too many cells", text: "a,b\n1,2,3\n4,5\n", rows: ["3:1 4|3:3 5"],
      problems: ["2:5 wrong-cell-count"]),
    Example(
      name: "too few cells", text: "a,b\n1\n4,5\n", rows: ["3:1 4|3:3 5"], problems: ["2 wrong-cell-count"]),
    Example(
      name: "NUL", text: "a,b\n1,x\u{0}y\n4,5\n", rows: ["3:1 4|3:3 5"], problems: ["2:3 nul-byte"]),
    Example(
      name: "stray carriage return", text: "a,b\n1,x\ry\n4,5\n", rows: ["3:1 4|3:3 5"],
      problems: ["2:4 stray-carriage-return"]),
    Example(
      name: "old Mac line ends", text: "a,b\r1,2\r", rows: [], problems: ["1:1 carriage-returns-only"]),
    Example(
      name: "old Mac line ends around a cell of two lines", text: "a,b\r1,\"x\ny\"\r", rows: [],
      problems: ["1:1 carriage-returns-only"]),
    Example(
      name: "duplicate column", text: "a,b,a\n1,2,3\n", rows: ["2:1 1|2:3 2|2:5 3"],
      problems: ["1:5 duplicate-column"]),
    Example(name: "empty", text: "", rows: [], problems: ["no-header"]),
    Example(name: "only a byte-order mark", text: "\u{FEFF}", rows: [], problems: ["no-header"]),
    Example(name: "blank first line", text: "\na,b\n1,2\n", rows: [], problems: ["no-header"]),
  ]

  @Test("reads what RFC 4180 means and refuses the rest", arguments: examples)
  func example(_ example: Example) {
    let result = read(example.text)
    #expect(result.rows == example.rows)
    #expect(result.problems == example.problems)
  }

  @Test(
    "bytes that are not UTF-8 are refused, each with its place",
    arguments: [
      [0xC3] as [UInt8], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ])
  func invalidUTF8(_ bytes: [UInt8]) {
    let result = read(Array("a,b\n1,".utf8) + bytes + Array("\n2,3\n".utf8))
    #expect(result.rows == ["3:1 2|3:3 3"])
    #expect(result.problems == ["2:3 not-utf-8"])
  }

  @Test("a file that is malformed throughout is read in bounded memory: problems beyond the limit are counted")
  func limit() {
    let rows = String(repeating: "\n", count: 12_000) + "1,2\n" + String(repeating: "1\n", count: 10_001)
    var reader = CSVReader(
      bytes: Array(("a,b\n" + rows + String(repeating: "\n", count: 12_000)).utf8), fileName: "t.csv")
    var count = 0
    while reader.nextRow() != nil { count += 1 }
    #expect(count == 1)
    #expect(reader.problems.filter { $0.kind == .blankLine }.count == 10_000)
    #expect(reader.problems.filter { $0.kind == .wrongCellCount(cells: 1, columns: 2) }.count == 10_000)
    #expect(
      reader.problems.suffix(2).map(\.kind) == [
        .unlisted(count: 2000, of: .blankLine), .unlisted(count: 1, of: .wrongCellCount(cells: 1, columns: 2)),
      ])
  }

  @Test("a file is read in pieces: rows and quoted cells across their borders stay whole")
  func pieces() throws {
    var text = "code,name\n"
    for row in 0..<20_000 { text += "C\(row),\"line one of \(row)\r\nline \"\"two\"\", ắ\"\r\n" }
    let folder = try TemporaryFolder(["t.csv": text])
    var reader = try CSVReader(contentsOf: folder.url.appendingPathComponent("t.csv"), fileName: "t.csv")
    var row = 0
    while let read = reader.nextRow() {
      #expect(read.line == 2 + 2 * row)
      #expect(read[0] == "C\(row)" && read[1] == "line one of \(row)\r\nline \"two\", ắ")
      row += 1
    }
    #expect(row == 20_000)
    #expect(reader.problems.isEmpty)
  }

  @Test(
    "UTF-16 is named as such, with a mark and without one",
    arguments: [[0xFF, 0xFE, 0x61, 0, 0x2C, 0] as [UInt8], [0x61, 0, 0x2C, 0, 0x62, 0], [0, 0x61, 0, 0x2C]])
  func utf16(_ bytes: [UInt8]) {
    #expect(read(bytes).problems == ["1:1 utf-16"])
  }

  @Test("a malformed row hands over the cells before the mistake")
  func fragments() throws {
    var reader = CSVReader(bytes: Array("code,name\nO1,\"x\nO2,y\n".utf8), fileName: "t.csv")
    let first = reader.nextRowOrFragment()
    let fragment = try #require(first)
    #expect(!fragment.isWellFormed)
    #expect(fragment[0] == "O1")
    let second = reader.nextRowOrFragment()
    let row = try #require(second)
    #expect(row.isWellFormed)
    #expect(row[0] == "O2")
    let end = reader.nextRowOrFragment()
    #expect(end == nil)
    #expect(reader.malformedRowCount == 1)
  }
}
