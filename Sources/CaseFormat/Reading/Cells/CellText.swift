import Tables

/// A cell's text as codes and names are compared: trimmed and in NFC.
struct CellText {
  /// The text after both changes.
  let text: String
  /// Whether spaces were cut off.
  let wasSpaced: Bool
  /// The first of the characters cut off that is no ordinary space, with the text as it was; nil without any.
  let edge: (character: StrangeCharacter, text: String)?
  /// Whether characters had to be composed.
  let wasDecomposed: Bool

  /// The changed text; nil where the bytes are trimmed and in NFC as they stand, which is the rule.
  static func changed(_ bytes: UnsafeBufferPointer<UInt8>) -> CellText? {
    guard let first = bytes.first, let last = bytes.last else { return nil }
    let mayBeSpaced = first <= 0x20 || last <= 0x20 || startsWithSpace(bytes) || endsWithSpace(bytes)
    guard mayBeSpaced || mayBeDecomposed(bytes) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let trimmed = NormalForm.trimmed(text)
    let composed = NormalForm.composed(trimmed)
    let wasSpaced = trimmed.utf8.count != text.utf8.count
    let wasDecomposed = !composed.utf8.elementsEqual(trimmed.utf8)
    guard wasSpaced || wasDecomposed else { return nil }
    let edge = wasSpaced ? edge(of: text).map { ($0, text) } : nil
    return CellText(text: composed, wasSpaced: wasSpaced, edge: edge, wasDecomposed: wasDecomposed)
  }

  /// The first character that trimming cuts off and that is none of the spaces and line ends of ASCII.
  private static func edge(of text: String) -> StrangeCharacter? {
    let scalars = text.unicodeScalars
    let edges = [
      Array(scalars.prefix { NormalForm.isSpace($0) }), scalars.reversed().prefix { NormalForm.isSpace($0) }.reversed(),
    ]
    return edges.joined().first { $0.value >= 0x80 }.flatMap { StrangeCharacter($0) }
  }

  /// Whether bytes hold a character that NFC may change.
  ///
  /// Below U+0300 and in Latin Extended Additional (U+1E00 to U+1EFF), where Vietnamese letters are, it changes none.
  private static func mayBeDecomposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        offset += 1
      } else if byte < 0xCC {
        offset += 2
      } else if byte == 0xE1, offset + 1 < bytes.count, (0xB8...0xBB).contains(bytes[offset + 1]) {
        offset += 3
      } else {
        return true
      }
    }
    return false
  }

  /// Whether the first character is one of the spaces beyond ASCII; true in case of doubt.
  private static func startsWithSpace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[0] == 0xC2 || bytes[0] == 0xE2 || bytes[0] == 0xE3 || bytes[0] == 0xEF || bytes.starts(with: [0xE1, 0x9A])
  }

  /// Whether the last character may be one of the spaces beyond ASCII.
  private static func endsWithSpace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    if count >= 2, bytes[count - 2] == 0xC2 { return true }
    return count >= 3 && [0xE2, 0xE3, 0xEF].contains(bytes[count - 3])
      || count >= 3 && bytes[count - 3] == 0xE1 && bytes[count - 2] == 0x9A
  }
}
