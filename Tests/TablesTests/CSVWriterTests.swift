import Foundation
import Tables
import Testing

@Suite("CSV files written")
struct CSVWriterTests {
  @Test(
    "A cell that a spreadsheet would run gets an apostrophe; plain decimal numbers do not",
    arguments: [
      ("=1+1", "'=1+1"), ("+inf", "'+inf"), ("-nan", "'-nan"), ("-0x1p3", "'-0x1p3"), ("+1e5", "'+1e5"),
      ("-1.5", "-1.5"), ("+7", "+7"), ("-1.", "'-1."), ("-.5", "'-.5"), ("-", "'-"), ("@x", "'@x"), ("'=x", "''=x"),
      ("'", "'"), ("\u{FF1D}1+1", "'\u{FF1D}1+1"), ("\u{FF0B}7", "'\u{FF0B}7"), ("\u{FF0D}1.5", "'\u{FF0D}1.5"),
      ("'\u{FF20}x", "''\u{FF20}x"), ("a\u{FF1D}", "a\u{FF1D}"), ("O'Brien", "O'Brien"), ("-1.2.3", "'-1.2.3"),
    ])
  func guarded(cell: String, written: String) {
    var writer = CSVWriter(header: ["a"])
    writer.append([cell])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "a\n\(written)\n")
  }

  @Test("Any text comes back through the reader", arguments: 0..<40)
  func roundTrip(seed: UInt64) {
    var random = SplitMix(state: seed)
    let pieces = [
      "Nguyễn", "Đặng", "ử", "\"", "\"\"", "\n", "\r\n", ",", ";", "\t", "=", "+", "-", "@", "'", " ", "0", ".", "5",
      "𝔸", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
    let rows = (0..<50).map { _ in
      (0..<4).map { _ in (0..<Int(random.next() % 6)).map { _ in pieces[Int(random.next() % 24)] }.joined() } + ["end"]
    }
    var writer = CSVWriter(header: ["a", "b", "c", "d", "e"])
    for row in rows { writer.append(row) }
    var reader = CSVReader(bytes: writer.bytes, fileName: "x.csv")
    var read: [[String]] = []
    while let row = reader.nextRow() { read.append((0..<5).map { CSVWriter.unguarded(row[$0]) }) }
    #expect(reader.problems == [])
    #expect(read == rows)
  }
}

/// The generator SplitMix64: small, and the same on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
