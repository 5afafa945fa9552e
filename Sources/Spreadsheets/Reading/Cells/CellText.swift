internal import Tables

/// Texts of cells as they are meant: escapes decoded, in Unicode NFC.
enum CellText {
  /// The text that some bytes mean.
  ///
  /// - Parameter bytes: UTF-8, which the XML library has checked.
  static func text(_ bytes: [UInt8]) -> String {
    if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
    return NormalForm.composed(hasEscape(bytes[...]) ? decoded(bytes) : String(decoding: bytes, as: UTF8.self))
  }

  /// Whether bytes are in NFC for certain and without escapes: below U+0300 and from U+1E80 to U+1EFF, where all letters of
  /// Vietnamese are, no character composes with another or is a form of another.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "_"):
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "x") { return false }
        index += 1
      case 0..<0x80: index += 1
      case 0xC2...0xCB: index += 2
      case 0xE1:
        guard index + 1 < bytes.count, bytes[index + 1] == 0xBA || bytes[index + 1] == 0xBB else { return false }
        index += 3
      default: return false
      }
    }
    return true
  }

  private static func hasEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { unit(bytes, $0) != nil }
  }

  /// Decodes escapes: `_x000D_` stands for the UTF-16 code unit 000D.
  ///
  /// Source: ECMA-376, part 1, section 22.9.2.19 (ST_Xstring).
  private static func decoded(_ bytes: [UInt8]) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    var index = 0
    var start = 0
    while index < bytes.count {
      guard let unit = unit(bytes[...], index) else {
        index += 1
        continue
      }
      units.append(contentsOf: String(decoding: bytes[start..<index], as: UTF8.self).utf16)
      units.append(unit)
      index += escapeSize
      start = index
    }
    units.append(contentsOf: String(decoding: bytes[start...], as: UTF8.self).utf16)
    return String(decoding: units, as: UTF16.self)
  }

  /// The bytes of an escape.
  static let escapeSize = 7

  /// The code unit that an escape at some place stands for; nil where none is there.
  private static func unit(_ bytes: ArraySlice<UInt8>, _ index: Int) -> UInt16? {
    guard bytes[index] == UInt8(ascii: "_"), index + escapeSize <= bytes.endIndex,
      bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt16 = 0
    for place in index + 2..<index + 6 {
      guard let digit = ASCII.hexadecimalDigit(bytes[place]) else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  /// Whether a text is longer than a cell may hold.
  static func isTooLong(_ text: String, _ limits: WorkbookLimits) -> Bool {
    text.utf8.count > limits.textLength && text.utf16.count > limits.textLength
  }
}
