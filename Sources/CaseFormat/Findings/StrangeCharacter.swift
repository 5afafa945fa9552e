/// A character of a text that nobody sees as what it is: it cannot be seen, acts on the screen, or looks like another one.
public struct StrangeCharacter: Sendable, Hashable {
  /// The character's number in Unicode.
  public let number: Int
  /// What is strange about it.
  public let kind: Kind

  /// What is strange about a character.
  public enum Kind: Sendable, Hashable {
    /// It controls a terminal or a printer: the control codes C0 and C1.
    case control
    /// It turns the direction of writing, so that a text reads as what it is not.
    case direction
    /// It cannot be seen.
    case invisible
    /// It looks like a space.
    case space
    /// It looks like another character, or like several.
    case lookAlike(String)
    /// It is a digit of another script.
    case digit(Int)
  }

  /// Names what is strange about a character; nil for all that are what they look like.
  init?(_ scalar: Unicode.Scalar) {
    guard let kind = Kind(of: scalar) else { return nil }
    (number, self.kind) = (Int(scalar.value), kind)
  }

  /// What a text holds in the character's place where somebody types it: nothing, a space, or what it looks like.
  var plain: String {
    switch kind {
    case .control, .direction, .invisible: ""
    case .space: " "
    case .lookAlike(let text): text
    case .digit(let digit): "\(digit)"
    }
  }

  /// Whether it passes for another visible character; all others have no place in a code.
  var isLookAlike: Bool {
    switch kind {
    case .lookAlike, .digit: true
    case .control, .direction, .invisible, .space: false
    }
  }

  /// Whether no text may hold a character: it acts on whatever shows the text.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool { Kind.forbidden(scalar) != nil }
}

extension StrangeCharacter.Kind {
  fileprivate init?(of scalar: Unicode.Scalar) {
    guard !(0x20...0x7E).contains(scalar.value) else { return nil }
    let category = scalar.properties.generalCategory
    if let forbidden = Self.forbidden(scalar) {
      self = forbidden
    } else if let text = LookAlikes.text(for: scalar) {
      self = .lookAlike(text)
    } else if category == .decimalNumber, let digit = scalar.properties.numericValue.flatMap(Int.init(exactly:)) {
      self = .digit(digit)
    } else if category == .spaceSeparator {
      self = .space
    } else if scalar.properties.isDefaultIgnorableCodePoint
      || [.format, .lineSeparator, .paragraphSeparator].contains(category)
    {
      self = .invisible
    } else {
      return nil
    }
  }

  /// The kind of a character that acts on whatever shows it; nil for all others.
  fileprivate static func forbidden(_ scalar: Unicode.Scalar) -> Self? {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: .control
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: .direction
    default: nil
    }
  }
}

extension StrangeCharacter {
  /// The first strange character of a text; nil where all are plain.
  static func first(in text: String) -> StrangeCharacter? {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      ? nil : text.unicodeScalars.lazy.compactMap { StrangeCharacter($0) }.first
  }

  /// A text as somebody would type it who sees it.
  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      if let strange = StrangeCharacter(scalar) { plain += strange.plain } else { plain.unicodeScalars.append(scalar) }
    }
    return plain
  }

  /// The first character that no text may hold, and where it stands; tabs and line ends may be there.
  package static func firstControl(in text: String) -> (character: StrangeCharacter, index: String.Index)? {
    let scalars = text.unicodeScalars
    guard text.utf8.contains(where: mayBelongToControl) else { return nil }
    for index in scalars.indices where isForbidden(scalars[index]) {
      switch scalars[index] {
      case "\t", "\n": continue
      case "\r":
        let next = scalars.index(after: index)
        if next < scalars.endIndex, scalars[next] == "\n" { continue }
      default: break
      }
      return StrangeCharacter(scalars[index]).map { ($0, index) }
    }
    return nil
  }

  /// The first character of a cell that no text may hold.
  static func firstControl(in bytes: UnsafeBufferPointer<UInt8>) -> StrangeCharacter? {
    guard bytes.contains(where: mayBelongToControl) else { return nil }
    return firstControl(in: String(decoding: bytes, as: UTF8.self))?.character
  }

  /// Whether a byte of UTF-8 occurs in characters that no text may hold: few others share their first bytes.
  private static func mayBelongToControl(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
  }
}
