/// Names of rows and columns as exchange formats take them: unique, without blanks, at most 255 bytes.
///
/// Readable names are kept as far as the format allows: letters, digits and a few marks stay, everything else becomes an
/// underscore. Rows and columns without a name are called R1, R2, ... and C1, C2, ... by their place. A name met a second
/// time gets its place behind it.
struct ProgramNames {
  /// What a format allows beyond ASCII letters and digits.
  struct Alphabet {
    /// Other bytes that may stand anywhere.
    var marks: [UInt8]
    /// Bytes that may not stand first, digits included.
    var barredFirst: [UInt8]
    /// Whether bytes above 127 (UTF-8) may stand.
    var allowsUnicode: Bool

    /// Free-format MPS: fields are parted by blanks.
    static let mps = Alphabet(
      marks: Array("_.:;#%&()[]{}/,@+-=|~".utf8), barredFirst: Array("#+-.0123456789=".utf8), allowsUnicode: true)
    /// CPLEX-LP: operators part the names, and digits, dots and brackets at the front are read otherwise.
    static let lp = Alphabet(
      marks: Array("_.#%&(),@".utf8), barredFirst: Array(".0123456789#%&(),@".utf8), allowsUnicode: false)
  }

  static let longestName = 255
  /// A column fixed at 1 that carries the objective's constant.
  static let constantColumn = "constant_one"
  /// How near to a whole number a bound of an integer column counts as that number in a file.
  static let wholeBoundSlack = 1e-9

  let objective: String
  private(set) var rows: [String]
  private(set) var columns: [String]
  /// Names for the upper sides of range rows, where they become rows of their own.
  private(set) var upperSides: [LinearProgram.Row: String] = [:]

  init(_ program: LinearProgram, _ alphabet: Alphabet, reserved: Set<String> = [], splitsRanges: Bool = false) {
    // Rows and the objective share their names; columns have their own.
    var rowMaker = NameMaker(prefix: "R", alphabet: alphabet, used: reserved)
    objective = rowMaker.name("objective", place: 0)
    rows = program.rowNames.enumerated().map { rowMaker.name($0.element, place: $0.offset + 1) }
    if splitsRanges {
      for row in rows.indices where program.isRange(row) {
        upperSides[row] = rowMaker.name(rows[row] + "_upper", place: row + 1)
      }
    }
    var columnMaker = NameMaker(prefix: "C", alphabet: alphabet, used: reserved)
    columns = program.columnNames.enumerated().map { columnMaker.name($0.element, place: $0.offset + 1) }
  }
}

/// Makes one unique name after the other.
private struct NameMaker {
  let prefix: String
  let alphabet: ProgramNames.Alphabet
  var used: Set<String>

  mutating func name(_ wanted: String, place: Int) -> String {
    var name = wanted.isEmpty ? "\(prefix)\(place)" : sanitised(wanted)
    var attempt = 0
    while !used.insert(name.lowercased()).inserted {
      attempt += 1
      let suffix = attempt == 1 ? "_\(prefix)\(place)" : "_\(prefix)\(place)_\(attempt)"
      name = NameMaker.cut(sanitised(wanted.isEmpty ? prefix : wanted), ProgramNames.longestName - suffix.utf8.count)
      name += suffix
    }
    return name
  }

  private func sanitised(_ wanted: String) -> String {
    var text = ""
    for scalar in wanted.unicodeScalars { text.unicodeScalars.append(isAllowed(scalar) ? scalar : "_") }
    let bytes = Array(text.utf8)
    if let first = bytes.first, alphabet.barredFirst.contains(first) || NameMaker.looksLikeExponent(bytes) {
      text = "_" + text
    }
    return NameMaker.cut(text, ProgramNames.longestName)
  }

  /// Whether a name like "e12" behind a number would read as a part of it.
  private static func looksLikeExponent(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first == UInt8(ascii: "e") || first == UInt8(ascii: "E") else { return false }
    guard bytes.count > 1 else { return true }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[1])
  }

  private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else {
      return alphabet.allowsUnicode && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    default: return alphabet.marks.contains(byte)
    }
  }

  /// The longest front of a text that fits into so many bytes, without half a letter.
  private static func cut(_ text: String, _ bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var front = ""
    var length = 0
    for scalar in text.unicodeScalars {
      length += String(scalar).utf8.count
      guard length <= bytes else { break }
      front.unicodeScalars.append(scalar)
    }
    return front
  }
}

extension LinearProgram {
  /// Whether a row has two different finite bounds.
  func isRange(_ row: Row) -> Bool {
    rowLower[row].isFinite && rowUpper[row].isFinite && rowLower[row] < rowUpper[row]
  }
}
