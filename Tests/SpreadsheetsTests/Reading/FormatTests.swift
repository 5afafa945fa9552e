import Testing

@testable import Spreadsheets

@Suite("Number formats, numbers, days and references")
struct FormatTests {
  static let codes: [(String, NumberStyle)] = [
    ("General", .number(.plain)), ("GENERAL", .number(.plain)), ("0", .number(.plain)), ("#,##0", .number(.plain)),
    ("0.00", .number(.plain)), ("0.00E+00", .number(.plain)), ("# ?/?", .number(.plain)), ("", .number(.plain)),
    ("#,##0\\ \"₫\"", .number(.plain)), ("[$₫-42A]#,##0", .number(.plain)), ("[Red][>5]0;[Blue]0", .number(.plain)),
    ("_-* #,##0\\ _d_-;\\-* #,##0\\ _d_-", .number(.plain)), ("\"dd/mm\"0", .number(.plain)),
    ("00000", .number(.padded(width: 5, prefix: ""))), ("00000;@", .number(.padded(width: 5, prefix: ""))),
    ("\"CB-\"000", .number(.padded(width: 3, prefix: "CB-"))), ("\\X00", .number(.padded(width: 2, prefix: "X"))),
    ("00\" người\"", .number(.plain)), ("00-00", .number(.plain)), ("00.0", .number(.plain)),
    ("0%", .number(.percent)), ("0.0\\%", .number(.plain)), ("@", .number(.text)),
    ("dd/mm/yyyy", .date), ("[$-42A]dd/mm/yyyy;@", .date), ("d-mmm", .date), ("mmm-yy", .date), ("mmmm", .date),
    ("yyyy", .date), ("dd\"/\"mm\"/\"yyyy", .date), ("[$-F800]dddd, mmmm dd, yyyy", .date), ("d/m/yy h:mm", .date),
    ("[$-1010000]yyyy/mm/dd;@", .date), ("e/m/d", .date), ("\"ngày\" dd \"tháng\" mm", .date), ("m/s", .number(.time)),
    ("h:mm", .number(.time)), ("h:mm:ss AM/PM", .number(.time)), ("mm:ss.0", .number(.time)),
    ("hh A/P", .number(.time)),
    ("[h]:mm:ss", .number(.duration)), ("[mm]:ss", .number(.duration)), ("[ss].00", .number(.duration)),
    ("m/d h:mm", .date), ("h:mm d/m", .date), ("\"", .number(.plain)), ("[", .number(.plain)), ("\\", .number(.plain)),
  ]

  @Test(arguments: codes)
  func meaning(of code: String, is style: NumberStyle) {
    #expect(NumberFormatCode(code).style == style)
  }

  static let builtIn: [(Int, NumberStyle?)] = [
    (0, .number(.plain)), (4, .number(.plain)), (9, .number(.percent)), (14, .date), (17, .date), (18, .number(.time)),
    (22, .date), (30, .date), (45, .number(.time)), (46, .number(.duration)), (49, .number(.text)), (164, nil),
    (-1, nil),
  ]

  @Test(arguments: builtIn)
  func meaning(ofFormat number: Int, is style: NumberStyle?) {
    #expect(NumberStyle(builtIn: number) == style)
  }

  static let numbers: [(String, String)] = [
    ("0", "0"), ("-0.0", "0"), ("1.50", "1.5"), ("-12.25", "-12.25"), ("0.30000000000000004", "0.3"),
    ("0.1", "0.1"), ("1.1000000000000001", "1.1"), ("33.333333333333336", "33.3333333333333"), ("1e-7", "0.0000001"),
    ("1.5E+3", "1500"), ("9007199254740992", "9007199254740992"), ("1e16", "10000000000000000"),
    ("12345678901234567890", "12345678901234600000"),
    ("5e-324", "0." + String(repeating: "0", count: 323) + "5"),
    ("1e21", "1000000000000000000000"), ("0.99999999999999999", "1"), ("99999.999999999985", "100000"),
    ("123456789.123456789", "123456789.123457"), ("-1e-3", "-0.001"), (".5", "0.5"), ("5.", "5"),
  ]

  @Test(arguments: numbers)
  func text(of written: String, is text: String) throws {
    let value = try #require(SheetNumber.value(of: Array(written.utf8)[...]))
    #expect(SheetNumber(value, written: written).text == text)
  }

  @Test(
    "Times are told as they are shown, not as parts of a day",
    arguments: [
      ("0.25", NumberForm.duration, "6:00"), ("0.0625", .time, "1:30"), ("1.5", .duration, "36:00"),
      ("0.00034722222222222224", .duration, "0:00:30"), ("0.25", .plain, "0.25"), ("-1", .duration, "-1"),
    ])
  func time(_ written: String, _ form: NumberForm, is text: String) throws {
    let value = try #require(SheetNumber.value(of: Array(written.utf8)[...]))
    #expect(SheetNumber(value, written: written, form: form).text == text)
  }

  @Test(arguments: ["", "-", "e", "1e", "0x10", "nan", "infinity", "1,5", "1 2", "1e400", "--1", "."])
  func isNoNumber(_ text: String) {
    #expect(SheetNumber.value(of: Array(text.utf8)[...]) == nil)
  }

  @Test
  func codesHaveTheirZeros() {
    let form = NumberForm.padded(width: 5, prefix: "")
    let texts = [101.0, 123_456, -7, 0, 1.5].map { SheetNumber($0, written: "", form: form).text }
    #expect(texts == ["00101", "123456", "-7", "00000", "1.5"])
  }

  static let days: [(Double, Bool, String?)] = [
    (1, false, "1900-01-01"), (59, false, "1900-02-28"), (60, false, nil), (61, false, "1900-03-01"), (0, false, nil),
    (0.5, false, nil), (367, false, "1901-01-01"), (36_585, false, "2000-02-29"), (45_839, false, "2025-07-01"),
    (45_839.5, false, "2025-07-01T12:00:00"), (45_838.999_999_9, false, "2025-07-01"), (2_958_465, false, "9999-12-31"),
    (2_958_466, false, nil), (-1, false, nil), (1e300, false, nil), (0, true, "1904-01-01"), (59, true, "1904-02-29"),
    (44_377, true, "2025-07-01"), (2_957_003, true, "9999-12-31"),
  ]

  @Test(arguments: days)
  func day(of number: Double, from1904: Bool, is text: String?) {
    #expect(CellDate(days: number, from1904: from1904)?.text == text)
  }

  static let dates: [(String, String?)] = [
    ("2025-07-01", "2025-07-01"), ("2024-02-29", "2024-02-29"), ("2025-02-29", nil),
    ("2025-07-01T00:00:00", "2025-07-01"),
    ("2025-07-01T08:30", "2025-07-01T08:30:00"), ("2025-07-01T08:30:05.25Z", "2025-07-01T08:30:05"),
    ("2025-07-01T24:00:00", nil), ("2025-07-01T08:60:00", nil), ("2025-07-01 08:30:00", nil), ("08:30:00", nil),
    ("2025-07-01T", nil), ("2025-7-1", nil), ("1/7/2025", nil), ("", nil), ("2025-07-01T08:30:00.", nil),
    ("2025-07-01T08:30:0", nil), ("0000-01-01", nil),
  ]

  @Test(arguments: dates)
  func date(of text: String, is date: String?) {
    #expect(CellDate(iso: Array(text.utf8))?.text == date)
  }

  static let references: [(String, Int, Int)] = [
    ("A1", 1, 1), ("Z9", 26, 9), ("AA10", 27, 10), ("XFD1048576", 16_384, 1_048_576), ("ZZZ9999999", 18_278, 9_999_999),
  ]

  @Test(arguments: references)
  func place(of text: String, column: Int, row: Int) {
    #expect(CellReference(text) == CellReference(column: column, row: row))
    #expect(CellReference(column: column, row: row).description == text)
  }

  @Test(arguments: ["", "A", "1", "1A", "A0", "A01", "$A$1", "AAAA1", "A12345678", "A1:B2", "Ä1", "A-1", "A1 ", "@1"])
  func isNoReference(_ text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test
  func rangesHaveTheirCorners() throws {
    let range = try #require(CellRange("C2:A5"))
    #expect(range.description == "A2:C5")
    #expect(CellRange("b7")?.description == "B7")
    #expect(range.contains(CellReference(column: 2, row: 5)))
    #expect(!range.contains(CellReference(column: 4, row: 5)))
    #expect(CellRange("A1:B2:C3") == nil)
    #expect(CellRange(":") == nil)
    #expect(CellReference.letters(ofColumn: 702) == "ZZ")
    #expect(CellReference.letters(ofColumn: 703) == "AAA")
  }
}
