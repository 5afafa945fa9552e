import Foundation
import Spreadsheets
import TestSupport
import Testing

/// What openpyxl and calamine read in a workbook, by `Tests/Workbooks/read.py`.
struct WorkbookReading: Decodable {
  /// The rows of every sheet by calamine, each value as its type and its text.
  let calamine: [String: [[[String]]]]
  /// Everything else by openpyxl; nil where only values were asked for.
  let openpyxl: Book?

  struct Book: Decodable {
    let title: String
    let author: String
    let created: String
    let active: String
    let sheets: [Sheet]
    let names: [String]

    func sheet(_ name: String) throws -> Sheet { try #require(sheets.first { $0.name == name }) }
  }

  struct Sheet: Decodable {
    let name: String
    let state: String
    let cells: [String: Cell]
    let frozen: String
    let filter: String
    let tab: String
    let widths: [String: Double]
    let hiddenColumns: [String]
    let columnLevels: [String: Int]
    let rowLevels: [String: Int]
    let hiddenRows: [Int]
    let heights: [String: Double]
    let lineHeight: Double
    let validations: [Validation]
    let colours: [Colour]
    let charts: [Chart]
    let printing: Printing
  }

  struct Cell: Decodable {
    let value: [String]
    let kind: String
    let form: String
    let fill: String?
    let note: String?
    let author: String?
    let font: [FontPart]
    let hasFrame: Bool
    let isBold: Bool
    let isWrapped: Bool
  }

  /// The name of the letters, or their size.
  enum FontPart: Decodable, Equatable {
    case name(String)
    case size(Double)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      self = if let name = try? value.decode(String.self) { .name(name) } else { .size(try value.decode(Double.self)) }
    }
  }

  struct Validation: Decodable {
    let cells: String
    let type: String
    let `operator`: String
    let formulas: [String]
    let prompt: [String]
    let refusal: [String]
    let style: String
    let allowsBlank: Bool
  }

  struct Colour: Decodable {
    let cells: String
    let type: String
    let `operator`: String
    let formulas: [String]
    let fill: String
    let scale: [String]
  }

  struct Chart: Decodable {
    struct Series: Decodable, Equatable {
      let name: String
      let categories: String
      let values: String
    }

    let type: String
    let direction: String
    let title: String
    let series: [Series]
  }

  struct Printing: Decodable {
    let orientation: String
    let paper: Int
    let fit: [Int]
    let rows: String
    let footer: String
    let isCentred: Bool
    let margins: [Double]
  }
}

extension WorkbookReading {
  /// Has a document written and read by others.
  static func of(_ document: WorkbookDocument, valuesOnly: Bool = false) throws -> WorkbookReading {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let file = folder.url.appendingPathComponent("book.xlsx")
    try Data(document.bytes()).write(to: file)
    let found = try WorkbookPrograms.run("read.py", [file.path] + (valuesOnly ? ["--values"] : []))
    return try JSONDecoder().decode(WorkbookReading.self, from: found)
  }

  /// What openpyxl reads in a document.
  static func book(_ document: WorkbookDocument) throws -> Book { try #require(try of(document).openpyxl) }
}

extension Trait where Self == ConditionTrait {
  /// Skips tests where there is nobody else to read workbooks.
  static var whereOthersRead: Self {
    .enabled(if: WorkbookPrograms.areThere, "openpyxl and calamine are missing; make test brings them")
  }
}
