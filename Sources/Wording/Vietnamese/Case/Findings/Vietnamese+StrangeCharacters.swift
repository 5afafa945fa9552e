import CaseFormat
import StaffingDomain

extension Vietnamese {
  /// A character that is not what it looks like, for example `ký tự U+200B “ZERO WIDTH SPACE”, không nhìn thấy được`.
  func described(_ character: StrangeCharacter) -> String {
    let kind =
      switch character.kind {
      case .control: "là ký tự điều khiển"
      case .direction: "không nhìn thấy được và làm đổi chiều chữ viết"
      case .invisible: "không nhìn thấy được"
      case .space: "là một loại dấu cách khác"
      case .lookAlike(let text): "trông giống “\(text)”"
      case .digit(let digit): "là chữ số \(digit) của hệ chữ viết khác"
      }
    return "ký tự \(name(of: character)), \(kind)"
  }

  /// What mends a text with such a character.
  func remedy(_ character: StrangeCharacter) -> String {
    switch character.kind {
    case .control, .direction, .invisible: "xóa ký tự này: gõ lại nội dung, hoặc tìm ký tự này và thay bằng để trống"
    case .space: "ghi dấu cách thông thường, hoặc bỏ dấu cách"
    case .lookAlike(let text): "ghi “\(text)” thay cho ký tự này"
    case .digit(let digit): "ghi “\(digit)” thay cho ký tự này"
    }
  }

  /// The number of a character in Unicode and its name there; control characters have none.
  private func name(of character: StrangeCharacter) -> String {
    let digits = String(character.number, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = UInt32(exactly: character.number).flatMap(Unicode.Scalar.init)?.properties.name
    return [code, name.map(quoted) ?? controlName(character.number)].compactMap { $0 }.joined(separator: " ")
  }

  private func controlName(_ number: Int) -> String? {
    switch number {
    case 0x00: "(“NUL”)"
    case 0x07: "(chuông)"
    case 0x08: "(xóa lùi)"
    case 0x09: "(“Tab”)"
    case 0x0A: "(ngắt dòng)"
    case 0x0D: "(về đầu dòng)"
    case 0x1B: "(thoát)"
    case 0x7F: "(xóa)"
    default: nil
    }
  }
}
