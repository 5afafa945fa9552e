import CaseFormat
import StaffingDomain

extension English {
  /// A character that is not what it looks like, for example `U+200B ZERO WIDTH SPACE, a character that cannot be seen`.
  func described(_ character: StrangeCharacter) -> String {
    let kind =
      switch character.kind {
      case .control: "a control character"
      case .direction: "an unseen character that turns the direction of writing"
      case .invisible: "a character that cannot be seen"
      case .space: "a space of another kind"
      case .lookAlike(let text): "a character that looks like '\(text)'"
      case .digit(let digit): "the digit \(digit) of another script"
      }
    return "\(name(of: character)), \(kind)"
  }

  /// What mends a text with such a character.
  func remedy(_ character: StrangeCharacter) -> String {
    switch character.kind {
    case .control, .direction, .invisible: "delete it: type the text anew, or search for it and replace it by nothing"
    case .space: "write an ordinary space, or none"
    case .lookAlike(let text): "write '\(text)' in its place"
    case .digit(let digit): "write '\(digit)' in its place"
    }
  }

  /// The number of a character in Unicode and its name there; control characters have none.
  private func name(of character: StrangeCharacter) -> String {
    let digits = String(character.number, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = UInt32(exactly: character.number).flatMap(Unicode.Scalar.init)?.properties.name
    return [code, name ?? controlName(character.number)].compactMap { $0 }.joined(separator: " ")
  }

  private func controlName(_ number: Int) -> String? {
    switch number {
    case 0x00: "(NUL)"
    case 0x07: "(bell)"
    case 0x08: "(backspace)"
    case 0x09: "(tab)"
    case 0x0A: "(line break)"
    case 0x0D: "(carriage return)"
    case 0x1B: "(escape)"
    case 0x7F: "(delete)"
    default: nil
    }
  }
}
