import Spreadsheets
import Testing

@Suite("Cells of workbooks")
struct CellTests {
  /// Rows of a sheet and the cells that they mean.
  struct Example: Sendable, CustomStringConvertible {
    let name: String
    let rows: String
    var texts: String?
    var styles: String?
    var properties = ""
    let cells: [String]
    var description: String { name }
  }

  static let examples = [
    Example(
      name: "types",
      rows: """
        <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="n"><v>-2.50</v></c><c r="C2" t="s"><v>0</v></c>\
        <c r="D2" t="str"><v> a </v></c><c r="E2" t="inlineStr"><is><t>b</t></is></c><c r="F2" t="b"><v>1</v></c>\
        <c r="G2" t="b"><v>0</v></c><c r="H2" t="e"><v>#N/A</v></c><c r="I2" t="d"><v>2025-07-01</v></c>\
        <c r="AA2" t="d"><v>2025-07-01T08:30:00.000Z</v></c></row>
        """,
      texts: "<si><t>Xã Tân Hưng</t></si>",
      cells: [
        "A2 number 1", "B2 number -2.5", "C2 text Xã Tân Hưng", "D2 text  a ", "E2 text b", "F2 yes", "G2 no",
        "H2 error #N/A", "I2 date 2025-07-01", "AA2 date 2025-07-01T08:30:00",
      ]),
    Example(
      name: "places that are not said",
      rows: "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c r=\"C2\"><v>3</v></c><c><v>4</v></c></row>"
        + "<row r=\"9\"><c><v>5</v></c></row><row><c r=\"b10\"><v>6</v></c></row>",
      cells: ["A1 number 1", "C1 number 2", "C2 number 3", "D2 number 4", "A9 number 5", "B10 number 6"]),
    Example(
      name: "empty cells",
      rows: """
        <row r="1"><c r="A1" s="1"/><c r="B1" t="s"><v>0</v></c><c r="C1" t="str"><f>""</f><v></v></c>\
        <c r="D1" t="inlineStr"><is><t></t></is></c><c r="E1" t="inlineStr"/><c r="F1"><v> </v></c></row>\
        <row r="3"><c r="A3"><v>3</v></c></row>
        """,
      texts: "<si/>", cells: ["A3 number 3"]),
    Example(
      name: "formulas",
      rows: """
        <row><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c><c><f>A1</f><v/></c><c t="str"><f>A1&amp;"x"</f><v>2x</v></c>\
        <c t="str"><f>A1</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="b"><f t="shared" si="0"/><v>1</v></c></row>
        """,
      cells: [
        "A1 = number 2", "B1 = uncached", "C1 = uncached", "D1 = text 2x", "E1 = uncached", "F1 = error #DIV/0!",
        "G1 = yes",
      ]),
    Example(
      name: "values that their types do not have",
      rows: """
        <row><c><v>abc</v></c><c><v>1e999</v></c><c><v>inf</v></c><c t="s"><v>1</v></c><c t="s"><v>-1</v></c>\
        <c t="b"><v>2</v></c><c t="d"><v>1/7/2025</v></c><c t="q"><v>1</v></c><c t="d"><v>2025-02-29</v></c></row>
        """,
      texts: "<si><t>a</t></si>",
      cells: [
        "A1 damaged notNumber(\"abc\")", "B1 damaged notNumber(\"1e999\")", "C1 damaged notNumber(\"inf\")",
        "D1 damaged noSuchText(\"1\")", "E1 damaged noSuchText(\"-1\")", "F1 damaged notYesNo(\"2\")",
        "G1 damaged notDate(\"1/7/2025\")", "H1 damaged unknownType(\"q\")", "I1 damaged notDate(\"2025-02-29\")",
      ]),
    Example(
      name: "numbers",
      rows: """
        <row><c><v>0.30000000000000004</v></c><c><v>1E-3</v></c><c><v>1.2E+20</v></c><c><v>-0</v></c>\
        <c><v>123456789012</v></c><c><v> 7 </v></c><c><v>+5</v></c><c><v>0.1</v></c><c><v>4.0</v></c></row>
        """,
      cells: [
        "A1 number 0.3", "B1 number 0.001", "C1 number 120000000000000000000", "D1 number 0", "E1 number 123456789012",
        "F1 number 7", "G1 number 5", "H1 number 0.1", "I1 number 4",
      ]),
    Example(
      name: "days by their style",
      rows: """
        <row><c s="1"><v>45839</v></c><c s="2"><v>45839.354166666664</v></c><c s="3"><v>0.5</v></c>\
        <c s="4"><v>1.5</v></c><c s="5"><v>101</v></c><c s="6"><v>0.15</v></c><c s="7"><v>12</v></c>\
        <c s="1"><v>-1</v></c><c s="1"><v>60</v></c><c s="99"><v>8</v></c><c s="1" t="str"><v>1/7/2025</v></c></row>
        """,
      styles: """
        <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm;@"/><numFmt numFmtId="165" formatCode="00000"/>\
        <numFmt numFmtId="166" formatCode="&quot;CB&quot;0000"/></numFmts>\
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>\
        <xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="46"/><xf numFmtId="165"/><xf numFmtId="10"/>\
        <xf numFmtId="166"/></cellXfs>
        """,
      cells: [
        "A1 date 2025-07-01", "B1 date 2025-07-01T08:30:00", "C1 time 12:00", "D1 duration 36:00",
        "E1 padded(width: 5, prefix: \"\") 00101", "F1 percent 0.15", "G1 padded(width: 4, prefix: \"CB\") CB0012",
        "H1 noDay -1", "I1 noDay 60", "J1 number 8", "K1 text 1/7/2025",
      ]),
    Example(
      name: "days since 1904", rows: "<row><c s=\"0\"><v>44377</v></c><c s=\"0\"><v>0</v></c></row>",
      styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", properties: "<workbookPr date1904=\"true\"/>",
      cells: ["A1 date 2025-07-01", "B1 date 1904-01-01"]),
  ]

  @Test(arguments: examples)
  func meaning(of example: Example) {
    let workbook = HandMadeWorkbook(
      rows: example.rows, texts: example.texts, styles: example.styles, properties: example.properties)
    let reading = Reading(workbook.bytes)
    #expect(reading.problem == nil)
    #expect(reading.cells == example.cells)
  }

  @Test
  func numbersKeepWhatIsWritten() throws {
    let workbook = try Workbook(reading: HandMadeWorkbook(rows: "<row><c><v>1E-3</v></c></row>").bytes)
    try workbook.read(workbook.sheets[0]) { row in
      #expect(row[1]?.content == .number(SheetNumber(0.001, written: "1E-3")))
      #expect(row[2] == nil)
      return true
    }
  }

  /// Thousands of rows of styled cells that hold nothing are not handed out.
  @Test
  func emptyRowsAreNotHandedOut() {
    let rows = (1...20_000).map { "<row r=\"\($0)\" s=\"1\" customFormat=\"1\"><c r=\"A\($0)\" s=\"1\"/></row>" }
    let reading = Reading(HandMadeWorkbook(rows: rows.joined() + "<row><c><v>1</v></c></row>").bytes)
    #expect(reading.cells == ["A20001 number 1"])
  }

  @Test
  func tellsWhatIsHiddenAndMerged() throws {
    var workbook = HandMadeWorkbook(
      rows: "<row hidden=\"1\"><c><v>1</v></c></row><row><c><v>2</v></c></row>",
      after:
        "<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B3:A2\"/><mergeCell ref=\"?\"/></mergeCells>"
    )
    workbook["xl/worksheets/sheet1.xml"] = workbook["xl/worksheets/sheet1.xml"]?.replacing(
      "<sheetData>", with: "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" max=\"9\"/></cols><sheetData>")
    let opened = try Workbook(reading: workbook.bytes)
    var hidden: [Bool] = []
    let summary = try opened.read(opened.sheets[0]) { row in
      hidden.append(row.isHidden)
      return true
    }
    #expect(hidden == [true, false])
    #expect(summary.mergedRanges.map(\.description) == ["A1:C1", "A2:B3"])
    #expect((1...5).filter(summary.isHidden(column:)) == [2, 3])
  }

  @Test
  func stopsWhereAsked() throws {
    let rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>x</v></bad>"
    let workbook = try Workbook(reading: HandMadeWorkbook(rows: rows).bytes)
    var numbers: [Int] = []
    try workbook.read(workbook.sheets[0]) { row in
      numbers.append(row.number)
      return row.number < 2
    }
    #expect(numbers == [1, 2])
  }
}
