/// What a number format makes of a number: a number of some form, or a day.
enum NumberStyle: Hashable, Sendable {
  /// A number.
  case number(NumberForm)
  /// A day, perhaps with a time.
  case date

  /// What the format of a number below 164 means, which files need not describe; nil for others.
  ///
  /// Those of East Asia and Thailand are told too.
  /// Source: ECMA-376, part 1, section 18.8.30 (numFmt).
  init?(builtIn number: Int) {
    switch number {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58, 71...74, 77, 81: self = .date
    case 18...21, 32...35, 45, 47, 55, 56, 75, 76, 78, 80: self = .number(.time)
    case 46, 79: self = .number(.duration)
    case 9, 10, 67, 68: self = .number(.percent)
    case 49: self = .number(.text)
    case 0..<164: self = .number(.plain)
    default: return nil
    }
  }
}

/// Finds out what a number format means, from its code: `dd/mm/yyyy;@`, `[h]:mm`, `00000`, `#,##0.00 "VND"`.
///
/// Only the first section counts, which is that of positive numbers.
/// Source: ECMA-376, part 1, section 18.8.31 (numFmts).
struct NumberFormatCode {
  /// What the format makes of numbers.
  var style: NumberStyle {
    if hasDate || months > 0 { return .date }
    if hasElapsed { return .number(.duration) }
    if hasTime { return .number(.time) }
    if hasText { return .number(.text) }
    if hasPercent { return .number(.percent) }
    return zeros >= 2 && !hasOtherDigits && !hasLaterLiteral
      ? .number(.padded(width: zeros, prefix: prefix)) : .number(.plain)
  }

  private var hasDate = false
  private var hasTime = false
  private var hasElapsed = false
  private var hasText = false
  private var hasPercent = false
  private var zeros = 0
  /// Whether there are digits that show no leading zeros, or anything between digits.
  private var hasOtherDigits = false
  private var prefix = ""
  private var hasLaterLiteral = false
  /// The letters `m` that stand for months.
  private var months = 0
  /// Whether the last letters of dates and times were hours, so that `m` after them means minutes.
  private var isAfterHours = false
  /// Whether the last letters were an `m` that `s` would make minutes.
  private var hasOpenMonth = false

  /// Reads a code.
  init(_ code: String) {
    var rest = Substring(code).unicodeScalars
    while let scalar = rest.first, scalar != ";" {
      rest.removeFirst()
      switch scalar {
      case "\"": addLiteral(NumberFormatCode.take(&rest, until: "\""))
      case "\\":
        addLiteral(String(String.UnicodeScalarView(rest.prefix(1))))
        rest = rest.dropFirst()
      case "_", "*": rest = rest.dropFirst()
      case "[": addBrackets(NumberFormatCode.take(&rest, until: "]"))
      default: add(scalar, &rest)
      }
    }
  }

  /// Takes what stands before a mark, and the mark.
  private static func take(_ rest: inout Substring.UnicodeScalarView, until mark: Unicode.Scalar) -> String {
    let end = rest.firstIndex(of: mark) ?? rest.endIndex
    let taken = String(rest[..<end])
    rest = rest[end...].dropFirst()
    return taken
  }

  private mutating func addLiteral(_ text: String) {
    if zeros > 0 { hasLaterLiteral = true } else { prefix += text }
  }

  /// Adds what stands in brackets: elapsed time; colours, conditions, currencies and languages say nothing of the kind.
  private mutating func addBrackets(_ text: String) {
    guard let first = text.lowercased().first, "hms".contains(first), text.lowercased().allSatisfy({ $0 == first })
    else { return }
    hasElapsed = true
    if hasOpenMonth, first == "s" { months -= 1 }
    (isAfterHours, hasOpenMonth) = (first == "h", false)
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView) {
    let letter = scalar.properties.lowercaseMapping
    switch letter {
    case "0":
      if hasLaterLiteral { hasOtherDigits = true }
      zeros += 1
    case "#", "?", ".", ",", "/": hasOtherDigits = true
    case "%": hasPercent = true
    case "@": hasText = true
    case "g", "e", "y", "d", "b", "h", "m", "s", "a": addLetter(letter, &rest)
    case "-", "+", "(", ")", ":", " ", "$", "\u{A0}": if zeros > 0 { hasLaterLiteral = true }
    default: addLiteral(String(scalar))
    }
  }

  /// Adds a letter, with those like it that follow.
  private mutating func addLetter(_ letter: String, _ rest: inout Substring.UnicodeScalarView) {
    if letter == "g", NumberFormatCode.drop("eneral", &rest) { return }
    if letter == "a" {
      if NumberFormatCode.drop("m/pm", &rest) || NumberFormatCode.drop("/p", &rest) { hasTime = true }
      return
    }
    if letter == "e", rest.first == "+" || rest.first == "-" {
      hasOtherDigits = true
      return
    }
    while let next = rest.first, next.properties.lowercaseMapping == letter { rest.removeFirst() }
    switch letter {
    case "h":
      (hasTime, isAfterHours, hasOpenMonth) = (true, true, false)
    case "s":
      if hasOpenMonth { months -= 1 }
      (hasTime, isAfterHours, hasOpenMonth) = (true, false, false)
    case "m":
      if isAfterHours { hasTime = true } else { months += 1 }
      (hasOpenMonth, isAfterHours) = (!isAfterHours, false)
    default:
      (hasDate, isAfterHours, hasOpenMonth) = (true, false, false)
    }
  }

  /// Drops letters if they come next, capitals or not.
  private static func drop(_ letters: String, _ rest: inout Substring.UnicodeScalarView) -> Bool {
    let next = rest.prefix(letters.unicodeScalars.count)
    guard String(next).lowercased() == letters else { return false }
    rest = rest.dropFirst(letters.unicodeScalars.count)
    return true
  }
}
