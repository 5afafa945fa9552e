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

  /// Whether it begins as an archive, as workbooks do, or as an older workbook; anything else is text.
  var isWorkbook: Bool {
    guard let bytes else { return false }
    return bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }
}
