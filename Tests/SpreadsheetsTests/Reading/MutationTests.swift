import Spreadsheets
import TestSupport
import Testing

/// Workbooks that something has damaged are read or refused: never with a crash, never without an end.
@Suite("Damaged workbooks")
struct MutationTests {
  private static let workbook = HandMadeWorkbook(
    rows: (1...40).map { row in
      """
      <row r="\(row)" hidden="0"><c r="A\(row)" s="1" t="s"><v>\(row % 5)</v></c><c r="B\(row)" s="2"><v>\(45_000 + row)</v></c>\
      <c r="C\(row)" t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>x_x000D_</t></r></is></c>\
      <c r="D\(row)"><f>A1&amp;B1</f><v>0.1</v></c><c r="E\(row)" t="d"><v>2025-07-01T08:30:00</v></c></row>
      """
    }.joined(separator: "\n"),
    after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
    texts:
      "<si/><si><t>Đặng</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si><si><t xml:space=\"preserve\"> c</t></si><si/>",
    styles: """
      <numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy\\ [h]:mm"/></numFmts><fonts><font><name val="A"/></font></fonts>\
      <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>
      """)

  /// A piece of XML that may be put anywhere.
  private static let pieces = [
    "<", ">", "</", "/>", "\"", "&", "&#0;", "&#x110000;", "<c>", "<row>", "</row>", "<v>", "<t>", "<is>", "</is>",
    "r=\"1\"", "9",
    "-", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE a>", "xmlns=\"b\"", "_xD800_", "\u{301}", "<sheetData>",
    "s=\"77\"", "e9",
  ]

  @Test
  func bytesAreFlippedCutAndRepeated() {
    var generator = SeededGenerator(seed: 1)
    let bytes = MutationTests.workbook.bytes
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0...Int.random(in: 0..<8, using: &generator) {
        let place = Int.random(in: 0..<damaged.count, using: &generator)
        damaged[place] = UInt8.random(in: 0...255, using: &generator)
      }
      if generator.chance(0.2) { damaged.removeLast(Int.random(in: 0..<damaged.count, using: &generator)) }
      if generator.chance(0.2) {
        let place = Int.random(in: 0...damaged.count, using: &generator)
        damaged.insert(contentsOf: bytes.suffix(Int.random(in: 0..<100, using: &generator)), at: place)
      }
      check(damaged)
    }
  }

  /// The end of an archive and its list of entries are few bytes of many, and say the most.
  @Test
  func listsOfEntriesAreDamaged() {
    var generator = SeededGenerator(seed: 2)
    let bytes = MutationTests.workbook.bytes
    for _ in 0..<200 {
      var damaged = bytes
      for _ in 0...Int.random(in: 0..<4, using: &generator) {
        let place = damaged.count - 1 - Int.random(in: 0..<500, using: &generator)
        damaged[place] = generator.chance(0.3) ? 255 : UInt8.random(in: 0...255, using: &generator)
      }
      check(damaged)
    }
  }

  @Test
  func partsAreDroppedExchangedAndMangled() {
    var generator = SeededGenerator(seed: 3)
    var read = 0
    for _ in 0..<400 {
      var workbook = MutationTests.workbook
      for _ in 0...Int.random(in: 0..<3, using: &generator) { mangle(&workbook, &generator) }
      if check(workbook.bytes) { read += 1 }
    }
    #expect(read > 20)
  }

  private func mangle(_ workbook: inout HandMadeWorkbook, _ generator: inout SeededGenerator) {
    guard let part = workbook.parts.randomElement(using: &generator) else { return }
    var content = part.content
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return workbook.set(part.name, nil)
    case 1: content = workbook.parts.randomElement(using: &generator)?.content ?? []
    case 2: content.removeLast(Int.random(in: 0...content.count, using: &generator))
    case 3:
      let start = Int.random(in: 0...content.count, using: &generator)
      content.removeSubrange(start..<min(content.count, start + Int.random(in: 0..<50, using: &generator)))
    case 4:
      if !content.isEmpty {
        content[Int.random(in: 0..<content.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
    default:
      let piece = MutationTests.pieces.randomElement(using: &generator) ?? ""
      content.insert(contentsOf: piece.utf8, at: Int.random(in: 0...content.count, using: &generator))
    }
    workbook.set(part.name, content)
  }

  /// Reads a workbook within a time that nothing of this size needs; tells whether all of it was read.
  @discardableResult
  private func check(_ bytes: [UInt8]) -> Bool {
    let clock = ContinuousClock()
    let start = clock.now
    let reading = Reading(bytes)
    #expect(clock.now - start < .seconds(2))
    if reading.problem == nil { #expect(reading.cells.count <= 400) }
    return reading.problem == nil
  }
}
