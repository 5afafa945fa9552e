internal import Spreadsheets

/// A file of a department, in memory.
public struct ImportFile: Sendable {
  /// The name without folders, under which mapping and findings cite it.
  public let name: String
  /// Its bytes; nil where the system does not let it be read.
  public let bytes: [UInt8]?

  /// Creates a file.
  public init(name: String, bytes: [UInt8]?) { (self.name, self.bytes) = (name, bytes) }

  /// A longer file is not read.
  public static let mostBytes = 64 << 20

  /// Whether it is to be read as a workbook: what begins as one, and what is named like one.
  var isWorkbook: Bool {
    bytes?.starts(with: [0x50, 0x4B]) ?? false
      || ImportFile.workbookEndings.contains { name.lowercased().hasSuffix($0) }
  }

  /// What the file is that is neither a workbook nor a text of cells: a web page, an older workbook, a document; nil for
  /// either.
  var otherKind: FileKind? {
    guard let bytes, let kind = Workbook.otherKind(of: bytes) else { return nil }
    switch kind {
    case .text, .unknown: return isWorkbook ? kind : nil
    default: return kind
    }
  }

  private static let workbookEndings = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"]
}
