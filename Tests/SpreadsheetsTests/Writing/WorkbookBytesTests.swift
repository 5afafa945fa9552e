import Foundation
import Synchronization
import Testing

@testable import Spreadsheets

@Suite("Bytes of workbooks")
struct WorkbookBytesTests {
  /// A document with something of everything.
  private static var document: WorkbookDocument {
    let words = ColumnValidation(.words((0..<99).map { "Từ \($0)" }), prompt: ValidationText(title: "a", message: "b"))
    let columns = [
      SheetColumn("Mã", .code, codeName: "code", isRequired: true, note: "c", validation: words),
      SheetColumn("Số", .count, colours: [ConditionalColour(.less(than: 0, .error)), ConditionalColour(.bars(.good))]),
      SheetColumn("Ngày", .date), SheetColumn("Tỷ lệ", .share(decimals: 1)), SheetColumn("Giờ", .number(decimals: 3)),
    ]
    var sheet = SheetDocument("Tờ", columns: columns, rowCount: 50) { row in
      [.text("\(row)"), .count(row - 9), .date(DocumentDay(year: 2026, month: 7, day: 1)), .number(0.5), .number(1.5)]
    }
    sheet.marks = (0..<40).map { CellMark(row: $0, column: $0 % 5, CellMark.Kind.allCases[$0 % 4], note: "\($0)") }
    sheet.groups = [RowGroup(3..<6)]
    sheet.charts = [ChartDocument(.bars, sheet: "Tờ", rows: 0..<9, categories: 0, series: [.init("a", column: 1)])]
    return WorkbookDocument(title: "Thử", sheets: [sheet])
  }

  @Test("The same document has the same bytes, on many threads at once too")
  func deterministic() async throws {
    let first = try Self.document.bytes()
    let all = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try Self.document.bytes() } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(all.allSatisfy { $0 == first })
    #expect(WorkbookCompleteness.isComplete(first))
  }

  @Test("Parts of the file carry the first day of 1980, never the present one")
  func partDates() throws {
    let bytes = try Self.document.bytes()
    let headers = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x01, 0x02]] as [[UInt8]]
    for (header, offset) in zip(headers, [10, 12]) {
      let places = bytes.indices.filter { bytes[$0...].starts(with: header) }
      #expect(places.count > 10)
      for place in places { #expect(Array(bytes[(place + offset)..<(place + offset + 4)]) == [0, 0, 0x21, 0]) }
    }
  }

  @Test("The temporary file is private and does not stay")
  func temporaryFile() throws {
    var path = ""
    do {
      let file = try WorkbookFile()
      path = file.path
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
      try Data([1, 2, 3]).write(to: URL(fileURLWithPath: path), options: [])
      #expect(try file.bytes() == [1, 2, 3])
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("Rows are asked for once, in order")
  func lazyRows() throws {
    let asked = AskedRows()
    let sheet = SheetDocument("Tờ", columns: [SheetColumn("a", .count)], rowCount: 1_000) { row in
      asked.add(row)
      return [.count(row)]
    }
    _ = try WorkbookDocument(title: "", sheets: [sheet]).bytes()
    #expect(asked.rows == Array(0..<1_000))
  }

  @Test("A file whose parts end too early is not taken for a workbook")
  func completeness() throws {
    let bytes = try Self.document.bytes()
    #expect(!WorkbookCompleteness.isComplete(Array(bytes.dropLast(400))))
    #expect(!WorkbookCompleteness.isComplete([]))
    for (start, end, isWhole) in [
      ("<?xml version=\"1.0\"?>\n<sst a=\"b\"><si/></sst>", "<si/></sst>", true), ("<a><b/></a>\n", "</a>\n", true),
      ("<a b=\"c\"/>", "<a b=\"c\"/>", true), ("<a><b/>", "<a><b/>", false), ("<a><b></b>", "</b>", false),
      ("", "", false),
      ("<a>text", "text", false),
    ] {
      #expect(WorkbookCompleteness.endsAsItBegan(Array(start.utf8), Array(end.utf8)) == isWhole, "\(start)")
    }
  }
}

/// The rows that a document was asked for.
private final class AskedRows: Sendable {
  private let list = Mutex<[Int]>([])

  var rows: [Int] { list.withLock { $0 } }

  func add(_ row: Int) { list.withLock { $0.append(row) } }
}
