/// What the first bytes of a CSV file tell about all of it.
enum CSVFileStart {
  /// What makes of a file something else than CSV in UTF-8, so that nothing of it can be read; nil for the rest.
  ///
  /// - Parameter bytes: The first piece of the file.
  static func problem(of bytes: ArraySlice<UInt8>) -> CSVProblem.Kind? {
    if isUTF32(bytes) { return .utf32 }
    if isUTF16(bytes) { return .utf16 }
    if bytes.starts(with: misreadMark) { return .misread }
    if workbooks.contains(where: { bytes.starts(with: $0) }) { return .workbook }
    if isMarkup(bytes) { return .markup }
    if hasCarriageReturnsOnly(bytes) { return .carriageReturnsOnly }
    return hasCarriageReturnInFirstLine(bytes) ? .carriageReturnsToo : nil
  }

  /// The number of byte-order marks at the start.
  static func marks(of bytes: [UInt8]) -> Int {
    var count = 0
    while bytes.dropFirst(count * mark.count).starts(with: mark) { count += 1 }
    return count
  }

  /// A byte-order mark in UTF-8.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The mark taken for three letters of Windows-1252 and written as such.
  private static let misreadMark: [UInt8] = [0xC3, 0xAF, 0xC2, 0xBB, 0xC2, 0xBF]

  /// How workbooks begin: ZIP archives (`.xlsx`, `.ods`), compound files (`.xls`), and the streams of older `.xls` files
  /// (the first record of each, BOF, by version).
  private static let workbooks: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], [0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00],
    [0x09, 0x04, 0x06, 0x00], [0x09, 0x08, 0x08, 0x00], [0x09, 0x08, 0x10, 0x00],
  ]

  /// Whether a file begins as web pages do, which some programs call a table, or as XML.
  private static func isMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
    let blanks: Set = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    let text = String(decoding: bytes.prefix(1024).drop { blanks.contains($0) }.prefix(16), as: UTF8.self).lowercased()
    return ["<html", "<!doctype", "<?xml", "<table", "<meta", "<head", "<body", "<!--"].contains { text.hasPrefix($0) }
  }

  /// With a mark; or without one, where the first four bytes are one character of ASCII.
  private static func isUTF32(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return true }
    let zeros = bytes.prefix(4).map { $0 == 0 }
    return zeros == [false, true, true, true] || zeros == [true, true, true, false]
  }

  /// With a mark; or without one, where the first four bytes are two characters of ASCII: names of columns are.
  private static func isUTF16(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let start = Array(bytes.prefix(4))
    guard start.count == 4 else { return false }
    let zeros = start.map { $0 == 0 }
    return zeros == [false, true, false, true] || zeros == [true, false, true, false]
  }

  /// Whether the first line that a line feed ends holds a carriage return that ends a line before; those within quotes end
  /// none.
  private static func hasCarriageReturnInFirstLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isQuoted = false
    for (index, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "\n") where !isQuoted: return false
      case UInt8(ascii: "\r") where !isQuoted:
        if index + 1 < bytes.endIndex, bytes[index + 1] != UInt8(ascii: "\n") { return true }
      default: break
      }
    }
    return false
  }

  /// Whether lines end, and all with a carriage return alone; line feeds within quotes end none.
  private static func hasCarriageReturnsOnly(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isQuoted = false
    var hasReturn = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "\n") where !isQuoted: return false
      case UInt8(ascii: "\r") where !isQuoted: hasReturn = true
      default: break
      }
    }
    return hasReturn
  }
}
