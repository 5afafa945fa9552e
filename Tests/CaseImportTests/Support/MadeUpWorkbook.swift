import Spreadsheets

/// A workbook with merged cells, fonts and texts, as departments make them.
struct MadeUpWorkbook {
  /// What a cell holds.
  enum Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    case text(String)
    case number(Double)
    /// A number shown as a day.
    case day(Int)
    /// A number shown in percent.
    case percent(Double)
    /// A text in the font `.VnTime`.
    case oldFont(String)
    case empty

    init(stringLiteral text: String) { self = text.isEmpty ? .empty : .text(text) }
    init(integerLiteral number: Int) { self = .number(Double(number)) }
    init(floatLiteral number: Double) { self = .number(number) }
  }

  private var sheets: [(name: String, rows: [[Cell]], merged: [String], isHidden: Bool)] = []

  /// Adds a sheet whose first row is row 1.
  mutating func add(_ name: String, _ rows: [[Cell]], merged: [String] = [], isHidden: Bool = false) {
    sheets.append((name, rows, merged, isHidden))
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var archive = StoredArchive()
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    func relationships(_ all: [(id: String, type: String, target: String)]) -> String {
      let elements = all.map { "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>" }
      return "<Relationships xmlns=\"\(package)\">\(elements.joined())</Relationships>"
    }
    archive.add("_rels/.rels", relationships([("r1", "officeDocument", "xl/workbook.xml")]))
    let list = sheets.enumerated().map { place, sheet in
      "<sheet name=\"\(escaped(sheet.name))\" sheetId=\"\(place + 1)\"\(sheet.isHidden ? " state=\"hidden\"" : "") r:id=\"r\(place + 1)\"/>"
    }
    archive.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(list.joined())</sheets></workbook>")
    let parts = sheets.indices.map { ("r\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
    archive.add("xl/_rels/workbook.xml.rels", relationships(parts + [("s", "styles", "styles.xml")]))
    archive.add(
      "xl/styles.xml",
      """
      <styleSheet xmlns="\(main)"><fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts>\
      <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="9" fontId="0"/>\
      <xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>
      """)
    for (place, sheet) in sheets.enumerated() {
      let merges = sheet.merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
      let rows = sheet.rows.enumerated().map { row($0.element, $0.offset + 1) }.joined()
      archive.add(
        "xl/worksheets/sheet\(place + 1).xml",
        "<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells></worksheet>")
    }
    return archive.bytes
  }

  private func row(_ cells: [Cell], _ number: Int) -> String {
    let texts = cells.enumerated().map { place, cell in
      let name = "\(CellReference(column: place + 1, row: number))"
      return switch cell {
      case .text(let text): "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
      case .oldFont(let text): "<c r=\"\(name)\" s=\"3\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
      case .number(let value): "<c r=\"\(name)\"><v>\(value)</v></c>"
      case .day(let day): "<c r=\"\(name)\" s=\"1\"><v>\(day)</v></c>"
      case .percent(let value): "<c r=\"\(name)\" s=\"2\"><v>\(value)</v></c>"
      case .empty: ""
      }
    }
    return "<row r=\"\(number)\">\(texts.joined())</row>"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
