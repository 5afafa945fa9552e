import Testing

@testable import Spreadsheets

@Suite("Texts that a workbook can hold")
struct DocumentTextTests {
  @Test(
    "Cells keep every text as it is but for what would be read as something else",
    arguments: [
      ("", ""), ("Đặng Thị Ánh", "Đặng Thị Ánh"), ("=1+1", "=1+1"), ("a\tb\nc", "a\tb\nc"),
      ("a\r\nb\rc\r", "a\nb\nc\n"), ("a\u{7}b\u{1B}", "a_x0007_b_x001B_"),
      ("\u{0}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("_x0007_", "_x005F_x0007_"), ("_x00e9_x", "_x005F_x00e9_x"), ("_x007_", "_x007_"), ("_xyz_ _x", "_xyz_ _x"),
      ("_x_x0041_", "_x_x005F_x0041_"), ("\u{FFBF}\u{FEFF}ﾾ", "\u{FFBF}\u{FEFF}ﾾ"), ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
    ])
  func cell(_ text: String, _ expected: String) {
    #expect(Array(DocumentText.cell(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("Letters that come in parts stay in parts")
  func decomposed() {
    let text = "Nguye\u{302}\u{303}n"
    #expect(Array(DocumentText.cell(text).utf8) == Array(text.utf8))
    #expect(Array(DocumentText.cell(text + "\r").utf8) == Array((text + "\n").utf8))
  }

  @Test("Elsewhere control characters become spaces")
  func plain() {
    #expect(DocumentText.plain("a\u{1B}[1m\u{0}\r\nb\tc_x0007_") == "a [1m\u{FFFD}\nb\tc_x0007_")
    #expect(DocumentText.attribute("a\tb\nc") == "a b\nc")
    #expect(DocumentText.message("=A1") == "==A1")
    #expect(DocumentText.label("=A1") == " =A1")
    #expect(DocumentText.quoted("a \"b\"") == "\"a \"\"b\"\"\"")
  }

  @Test("Texts are cut between letters")
  func cut() {
    #expect(DocumentText.cut("abcdef", toUnits: 6) == "abcdef")
    #expect(DocumentText.cut("abcdefg", toUnits: 6) == "abcde…")
    #expect(DocumentText.cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", toUnits: 12) == "👩‍👩‍👧‍👦…")
    let long = String(repeating: "ổ", count: 300)
    let text = ValidationText(cutting: long, message: long)
    #expect(text.title.utf16.count == 32)
    #expect(text.message.utf16.count == 255)
  }

  @Test(
    "Names of sheets are those that spreadsheet programs take",
    arguments: [
      ("Kế hoạch", nil), (String(repeating: "ổ", count: 31), nil), ("O'Brien", nil), ("2026", nil),
      ("", .empty), (" \u{A0}", .empty), (String(repeating: "a", count: 32), .tooLong(units: 32)),
      (String(repeating: "👩", count: 16), .tooLong(units: 32)), ("a/b", .character("/")), ("a[1]", .character("[")),
      ("a\nb", .character("\n")), ("a\u{FFFF}", .character("\u{FFFF}")), ("'a", .apostrophe), ("a'", .apostrophe),
      ("History", .reserved),
    ] as [(String, SheetNameProblem?)])
  func sheetName(_ name: String, _ problem: SheetNameProblem?) { #expect(SheetName.problem(name) == problem) }

  @Test(
    "Lines are counted as texts are broken",
    arguments: [
      ("", 10, 1), ("mười chữ ở", 10, 1), ("mười chữ ởa", 10, 2), ("a\nb\n", 10, 3), ("abcdefghijk", 5, 3),
      ("a abcdefghijk b", 5, 4), ("Nguye\u{302}\u{303}n", 6, 1), ("abcde", 0, 5),
    ])
  func lines(_ text: String, _ columns: Int, _ count: Int) {
    #expect(WrappedCell.lines(of: text, columns: columns) == count)
  }

  @Test("Notes are large enough for their text, and not larger than a screen")
  func noteSize() {
    let short = NoteSize("Mã xã")
    let long = NoteSize(String(repeating: "Mã xã phải có trong bảng xã. ", count: 20))
    #expect(short.width < 100 && short.height < 40)
    #expect(long.width > 300 && long.height > 100)
    #expect(NoteSize("a\nb\nc").height > NoteSize("a").height)
    #expect(NoteSize(String(repeating: "dòng\n", count: 1_000)).height == 600)
  }
}
