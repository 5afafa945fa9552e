import Foundation

/// The rules for the names of sheets.
///
/// libxlsxwriter 1.1.4 writes beyond its buffers where a name is too long for it, and knows capital letters of English alone;
/// names are checked before it sees them.
enum SheetName {
  /// The most UTF-16 units.
  static let limit = 31
  private static let refused = Set<Unicode.Scalar>(["[", "]", ":", "*", "?", "/", "\\"])

  /// What is wrong with a name; nil for nothing.
  static func problem(_ name: String) -> SheetNameProblem? {
    guard name.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return .empty }
    guard name.utf16.count <= limit else { return .tooLong(units: name.utf16.count) }
    let bad = name.unicodeScalars.first {
      refused.contains($0) || $0.properties.generalCategory == .control || DocumentText.isUnwritable($0)
    }
    if let bad { return .character(bad) }
    if name.hasPrefix("'") || name.hasSuffix("'") { return .apostrophe }
    return key(name) == "history" ? .reserved : nil
  }

  /// What is the same for names that spreadsheet programs do not tell apart.
  static func key(_ name: String) -> String { name.precomposedStringWithCanonicalMapping.lowercased() }

  /// The name as formulas have it.
  static func quoted(_ name: String) -> String { "'" + name.replacingOccurrences(of: "'", with: "''") + "'" }

  /// Whether the library puts a name into quotes by itself: not where it takes `2026` or `A1` for harmless.
  static func isQuotedByLibrary(_ name: String) -> Bool {
    name.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "."):
        false
      default: true
      }
    }
  }
}
