/// How spreadsheets name columns and sheets in references.
public enum SheetReference {
  /// The letters of a column, for example `A` of 1 and `AB` of 28; empty below 1.
  public static func letters(of number: Int) -> String {
    var (rest, letters) = (number, "")
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest /= 26
    }
    return letters
  }

  /// The name of a sheet before an exclamation mark: in quotes where it holds more than letters, digits and `_`.
  public static func quoted(_ sheet: String) -> String {
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    let isPlain = sheet.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "_" || isDigit($0) }
    let startsWithDigit = sheet.unicodeScalars.first.map(isDigit) ?? true
    return isPlain && !startsWithDigit ? sheet : "'\(sheet.replacing("'", with: "''"))'"
  }
}
