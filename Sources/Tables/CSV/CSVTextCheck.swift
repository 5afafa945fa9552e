/// Looks for bytes that no text may hold: NUL, and sequences that are not UTF-8.
enum CSVTextCheck {
  /// The first such problem of a row, at the cell in which it lies.
  static func problem(
    in bytes: UnsafeBufferPointer<UInt8>, _ row: Range<Int>, _ cells: [CSVCell]
  ) -> CSVRowScanner.Problem? {
    var union: UInt8 = 0
    var hasNUL = false
    for offset in row {
      union |= bytes[offset]
      if bytes[offset] == 0 { hasNUL = true }
    }
    guard hasNUL || union >= 0x80 else { return nil }
    for cell in cells {
      let content = UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.end])
      let kind: CSVProblem.Kind
      if content.contains(0) {
        kind = .nulByte
      } else if !isUTF8(content) {
        kind = .notUTF8
      } else {
        continue
      }
      return CSVRowScanner.Problem(
        kind: kind, offset: cell.isQuoted ? cell.start - 1 : cell.start, line: cell.line, lineStart: cell.lineStart)
    }
    return nil
  }

  /// Whether bytes are well-formed UTF-8: no overlong forms, surrogates or values above U+10FFFF.
  static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      offset += 1
      if lead < 0x80 { continue }
      let (length, least, most) = continuation(after: lead)
      guard length > 0, offset + length <= bytes.count, (least...most).contains(bytes[offset]) else { return false }
      for index in offset + 1..<max(offset + 1, offset + length) where bytes[index] & 0xC0 != 0x80 { return false }
      offset += length
    }
    return true
  }

  /// The number of bytes that follow a lead byte (0 for none such), and the range of the first of them.
  private static func continuation(after lead: UInt8) -> (length: Int, least: UInt8, most: UInt8) {
    switch lead {
    case 0xC2...0xDF: (1, 0x80, 0xBF)
    case 0xE0: (2, 0xA0, 0xBF)
    case 0xED: (2, 0x80, 0x9F)
    case 0xE1...0xEF: (2, 0x80, 0xBF)
    case 0xF0: (3, 0x90, 0xBF)
    case 0xF1...0xF3: (3, 0x80, 0xBF)
    case 0xF4: (3, 0x80, 0x8F)
    default: (0, 0, 0)
    }
  }
}
