import Spreadsheets
import Testing

@Suite("Texts of workbooks")
struct TextTests {
  /// A shared text, and what it means.
  struct Example: Sendable, CustomStringConvertible {
    let name: String
    let item: String
    let text: String
    var description: String { name }
  }

  static let examples = [
    Example(name: "plain", item: "<si><t>Nguyễn Văn Đức</t></si>", text: "Nguyễn Văn Đức"),
    Example(
      name: "runs",
      item: "<si><r><t>Phó </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">chủ </t></r><r><t>tịch</t></r></si>",
      text: "Phóchủ tịch"),
    Example(
      name: "phonetic runs",
      item: "<si><t>課きく</t><rPh sb=\"0\" eb=\"1\"><t>カ</t></rPh><phoneticPr fontId=\"1\"/></si>", text: "課きく"),
    Example(name: "blanks that count", item: "<si><t xml:space=\"preserve\"> a  b </t></si>", text: " a  b "),
    Example(name: "blanks that count, said above", item: "<si xml:space=\"preserve\"><t> a </t></si>", text: " a "),
    Example(name: "blanks that do not count", item: "<si>\n <t>\n a  b </t>\n</si>", text: "a  b"),
    Example(
      name: "entities", item: "<si><t>a &lt;&amp;&gt; &quot;b&quot; &#272;&#x1ECB;nh</t></si>", text: "a <&> \"b\" Định"
    ),
    Example(name: "sections", item: "<si><t><![CDATA[a<b>&c]]></t></si>", text: "a<b>&c"),
    Example(name: "escapes", item: "<si><t>a_x000D_\nb_x005F_x000D_c_x00e0_</t></si>", text: "a\r\nb_x000D_cà"),
    Example(name: "escapes of pairs", item: "<si><t>_xD83D__xDE00_</t></si>", text: "\u{1F600}"),
    Example(name: "half a pair", item: "<si><t>_xD83D_a</t></si>", text: "\u{FFFD}a"),
    Example(name: "what is no escape", item: "<si><t>_x12_ _xGGGG_ a_x000</t></si>", text: "_x12_ _xGGGG_ a_x000"),
    Example(
      name: "decomposed letters", item: "<si><t>Nguye\u{0302}\u{0303}n Đu\u{031B}\u{0301}c</t></si>", text: "Nguyễn Đức"
    ),
    Example(
      name: "foreign elements", item: "<si><t>a<x:y xmlns:x=\"z\">b</x:y>c</t><q xmlns=\"z\"><t>d</t></q></si>",
      text: "ac"),
    Example(name: "comments", item: "<si><!-- a --><t>b<!-- c -->d<?e f?></t></si>", text: "bd"),
  ]

  @Test(arguments: examples)
  func meaning(of example: Example) {
    let inline = example.item.replacing("<si", with: "<is").replacing("</si>", with: "</is>")
    let rows = "<row><c t=\"s\"><v>1</v></c><c t=\"inlineStr\">\(inline)</c></row>"
    let reading = Reading(HandMadeWorkbook(rows: rows, texts: "<si/>" + example.item).bytes)
    #expect(reading.problem == nil)
    #expect(scalars(reading.cells.first) == scalars("A1 text \(example.text)"))
    #expect(scalars(reading.cells.last) == scalars("B1 text \(example.text)"))
  }

  /// Texts that look alike are equal to Swift however they are composed; their scalars are not.
  private func scalars(_ text: String?) -> [Unicode.Scalar] { text.map { Array($0.unicodeScalars) } ?? [] }

  @Test
  func emptyTextsCount() {
    let rows = (0..<4).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
    let texts = "<si><t>a</t></si><si/><si><t/></si><si><t>d</t></si>"
    #expect(
      Reading(HandMadeWorkbook(rows: "<row>\(rows)</row>", texts: texts).bytes).cells == ["A1 text a", "D1 text d"])
  }

  @Test
  func oldFontsAreTold() throws {
    let workbook = HandMadeWorkbook(
      rows: """
        <row><c t="s" s="1"><v>0</v></c><c t="s" s="0"><v>0</v></c><c t="s" s="0"><v>1</v></c>\
        <c s="0" t="inlineStr"><is><r><rPr><rFont val="VNI-Times"/></rPr><t>b</t></r></is></c><c s="9"><v>1</v></c></row>
        """,
      texts: "<si><t>a</t></si><si><r><rPr><sz val=\"9\"/><rFont val=\".VnTimeH\"/></rPr><t>b</t></r></si>",
      styles: """
        <fonts><font><sz val="11"/><name val="Calibri"/></font><font><name val=".VnTime"/></font></fonts>\
        <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>\
        <dxfs><dxf><font><name val="Arial"/></font></dxf></dxfs>
        """)
    let opened = try Workbook(reading: workbook.bytes)
    try opened.read(opened.sheets[0]) { row in
      #expect(row.cells.map(\.font.name) == [".VnTime", "Calibri", ".VnTimeH", "VNI-Times", ""])
      #expect(row.cells.map(\.font.letters) == [.tcvn3, .unicode, .tcvn3Capitals, .vni, .unicode])
      return true
    }
  }
}
