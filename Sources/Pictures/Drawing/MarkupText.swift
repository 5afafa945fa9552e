/// Text as XML and HTML carry it.
public enum MarkupText {
  /// A text without what either reads as markup, inside of quotes or not, and without control characters, for which
  /// there is no place; those become spaces.
  public static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        if isAllowed(scalar) { result.unicodeScalars.append(scalar) } else { result += " " }
      }
    }
    return result
  }

  /// Marks that turn the direction of writing are no letters of any name.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
