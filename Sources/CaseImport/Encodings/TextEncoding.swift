internal import CaseFormat
internal import Foundation

/// A way of writing Vietnamese letters in bytes.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// Unicode in bytes.
  case utf8 = "utf-8"
  /// Unicode in pairs of bytes, the lower first.
  case utf16LittleEndian = "utf-16le"
  /// Unicode in pairs of bytes, the higher first.
  case utf16BigEndian = "utf-16be"
  /// The code page of Windows, with tones as characters of their own.
  case windows1258 = "windows-1258"
  /// TCVN 5712, the encoding of fonts such as `.VnTime`.
  case tcvn3
  /// VNI for Windows, the encoding of fonts such as `VNI-Times`.
  case vni
  /// UTF-8 that was read as a code page of Windows.
  case misreadUTF8 = "misread-utf-8"
}

/// A text file in Unicode, with the encoding that it was in.
struct DecodedText {
  /// The text without marks at its start, in NFC.
  let text: String
  /// The encoding.
  let encoding: TextEncoding

  /// Finds out the encoding of a file's bytes; nil where it cannot be told.
  ///
  /// Marks at the start and zeros tell of UTF-16. What is UTF-8 is taken for it. Of the encodings of one byte for a letter,
  /// the one is taken in which the most words with letters beyond ASCII are Vietnamese syllables; at least four of five
  /// have to be.
  init?(_ bytes: [UInt8]) {
    if let order = DecodedText.orderOfUTF16(bytes) {
      guard let text = DecodedText.utf16(bytes, order) else { return nil }
      (self.text, encoding) = (DecodedText.plain(text), order)
      return
    }
    guard !bytes.contains(0) else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) {
      (self.text, encoding) = (DecodedText.plain(text), .utf8)
      return
    }
    let candidates: [DecodedText] = [
      DecodedText(Windows1258.text(bytes), .windows1258), DecodedText(OldLetters.tcvn3(latin: bytes), .tcvn3),
      DecodedText(OldLetters.vni(latin: bytes), .vni),
    ]
    let shares = candidates.map { DecodedText.syllableShare(of: $0.text) }
    guard let best = shares.max(), best >= 0.8, let place = shares.firstIndex(of: best) else { return nil }
    self = candidates[place]
  }

  private init(_ text: String, _ encoding: TextEncoding) {
    (self.text, self.encoding) = (DecodedText.plain(text), encoding)
  }

  /// A text in NFC, without marks at its start.
  private static func plain(_ text: String) -> String {
    var scalars = text.unicodeScalars
    while scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    return String(scalars).precomposedStringWithCanonicalMapping
  }

  /// The order of bytes of UTF-16, by its mark or by the zeros of characters of ASCII; nil for other encodings.
  private static func orderOfUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let start = bytes.prefix(512)
    guard start.count >= 4, bytes.count % 2 == 0 else { return nil }
    let zeros = start.indices.filter { start[$0] == 0 }
    let odd = zeros.count { $0 % 2 == 1 }
    guard zeros.count * 4 >= start.count else { return nil }
    if odd == zeros.count { return .utf16LittleEndian }
    return odd == 0 ? .utf16BigEndian : nil
  }

  private static func utf16(_ bytes: [UInt8], _ order: TextEncoding) -> String? {
    guard bytes.count % 2 == 0 else { return nil }
    let units = stride(from: 0, to: bytes.count, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return order == .utf16LittleEndian ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self)
  }

  /// The share of the words with letters beyond ASCII that are Vietnamese syllables; 0 where there are none.
  private static func syllableShare(of text: String) -> Double {
    var (words, syllables) = (0, 0)
    for word in text.split(whereSeparator: { !$0.isLetter }) where !word.utf8.allSatisfy({ $0 < 0x80 }) {
      words += 1
      if VietnameseSyllable.isWellFormed(String(word)) { syllables += 1 }
    }
    // What is no letter at all in a wrong encoding counts as a word that is none.
    let strange = text.unicodeScalars.count { $0.value >= 0x80 && !$0.properties.isAlphabetic && !allowed.contains($0) }
    return words == 0 ? 0 : Double(syllables) / Double(words + strange)
  }

  /// Marks beyond ASCII that stand in Vietnamese texts.
  private static let allowed = Set("–—‘’“”…•₫«»°²\u{A0}\u{300}\u{301}\u{303}\u{309}\u{323}".unicodeScalars)
}
