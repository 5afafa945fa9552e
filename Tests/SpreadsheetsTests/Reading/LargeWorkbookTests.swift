import Spreadsheets
import Testing

/// A workbook as large as that of a province.
@Suite("Large workbooks")
struct LargeWorkbookTests {
  /// 4,500 officers of twelve columns and 47,000 competencies of four.
  static let workbook: HandMadeWorkbook = {
    var workbook = HandMadeWorkbook(
      rows: (1...4_500).map { row in
        let texts = (0..<10).map {
          "<c r=\"\(letters[$0])\(row)\" s=\"1\" t=\"s\"><v>\((row * 10 + $0) % 9_000)</v></c>"
        }
        return "<row r=\"\(row)\" spans=\"1:12\">\(texts.joined())<c r=\"K\(row)\" s=\"1\"><v>\(30_000 + row)</v></c>"
          + "<c r=\"L\(row)\"><v>0.\(row)</v></c></row>"
      }.joined(),
      texts: (0..<9_000).map { "<si><t>Nguyễn Thị Hạnh \($0)</t></si>" }.joined(),
      styles: "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>")
    workbook["xl/workbook.xml"] = workbook["xl/workbook.xml"]?.replacing(
      "</sheets>", with: "<sheet name=\"Competency\" r:id=\"rId9\"/></sheets>")
    workbook["xl/_rels/workbook.xml.rels"] = workbook["xl/_rels/workbook.xml.rels"]?.replacing(
      "</Relationships>",
      with:
        "<Relationship Id=\"rId9\" Type=\"\(HandMadeWorkbook.office)/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"
    )
    let rows = (1...47_000).map { row in
      """
      <row r="\(row)" spans="1:4"><c r="A\(row)" t="s"><v>\(row / 10)</v></c><c r="B\(row)" t="s"><v>\(row % 40)</v></c>\
      <c r="C\(row)"><v>\(row % 5)</v></c><c r="D\(row)" s="1"><v>\(44_000 + row % 2_000)</v></c></row>
      """
    }
    workbook["xl/worksheets/sheet2.xml"] =
      "<worksheet xmlns=\"\(HandMadeWorkbook.main)\"><sheetData>\(rows.joined())</sheetData></worksheet>"
    return workbook
  }()

  private static let letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"]

  @Test
  func everyCellIsRead() throws {
    let workbook = try Workbook(reading: LargeWorkbookTests.workbook.bytes)
    var counts: [Int] = []
    for sheet in workbook.sheets {
      var count = 0
      try workbook.read(sheet) { row in
        count += row.cells.count
        return true
      }
      counts.append(count)
    }
    #expect(counts == [54_000, 188_000])
  }
}
