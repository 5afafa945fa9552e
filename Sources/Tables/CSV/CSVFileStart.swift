/// What the first bytes of a CSV file tell about all of it.
enum CSVFileStart {
  /// What makes of a file something else than CSV in UTF-8, so that nothing of it can be read; nil for the rest.
  ///
  /// - Parameter bytes: The first piece of the file.
  static func problem(of bytes: ArraySlice<UInt8>) -> CSVProblem.Kind? {
    if isUTF16(bytes) { return .utf16 }
    if bytes.starts(with: misreadMark) { return .misread }
    if workbooks.contains(where: { bytes.starts(with: $0) }) { return .workbook }
    return hasCarriageReturnsOnly(bytes) ? .carriageReturnsOnly : nil
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

  /// How workbooks begin: ZIP archives (`.xlsx`, `.ods`) and compound files (`.xls`).
  private static let workbooks: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
  ]

  /// With a mark; or without one, where the first four bytes are two characters of ASCII: names of columns are.
  private static func isUTF16(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let start = Array(bytes.prefix(4))
    guard start.count == 4 else { return false }
    let zeros = start.map { $0 == 0 }
    return zeros == [false, true, false, true] || zeros == [true, false, true, false]
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
