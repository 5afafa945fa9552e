internal import Foundation

/// Characters that look like others on the screen, most often for a keyboard of another script or a font of full width.
enum LookAlikes {
  /// What a character looks like; nil where it is not known to look like anything else.
  static func text(for scalar: Unicode.Scalar) -> String? {
    if let text = letters[scalar] ?? dashes[scalar] { return text }
    // Letters, digits and signs of other widths and styles, ligatures among them.
    guard scalar.value >= 0x80, scalar.properties.generalCategory != .spaceSeparator else { return nil }
    let plain = String(scalar).precomposedStringWithCompatibilityMapping
    return plain.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? plain : nil
  }

  /// Letters of other scripts in the shapes of Latin ones.
  ///
  /// Source: Unicode Technical Standard 39, section 4 (confusables): its letters of Cyrillic and Greek that have the shape
  /// of a letter of the Latin alphabet in every common font, and the other forms of D with the stroke of the Vietnamese
  /// one.
  private static let letters = pairs(cyrillic.from, cyrillic.to)
    .merging(pairs(greek.from, greek.to)) { first, _ in first }
    .merging(["\u{D0}": "\u{110}", "\u{189}": "\u{110}"]) { first, _ in first }

  private static let cyrillic = (
    from: "\u{410}\u{412}\u{421}\u{415}\u{41D}\u{406}\u{408}\u{41A}\u{41C}\u{41E}\u{420}\u{405}\u{422}\u{425}"
      + "\u{4AE}\u{51A}\u{51C}\u{430}\u{441}\u{501}\u{435}\u{4BB}\u{456}\u{458}\u{43E}\u{440}\u{51B}\u{455}"
      + "\u{475}\u{51D}\u{445}\u{443}",
    to: "ABCEHIJKMOPSTXYQWacdehijopqsvwxy"
  )

  private static let greek = (
    from: "\u{391}\u{392}\u{395}\u{396}\u{397}\u{399}\u{39A}\u{39C}\u{39D}\u{39F}\u{3A1}\u{3A4}\u{3A5}\u{3A7}"
      + "\u{3BF}\u{3BD}",
    to: "ABEZHIKMNOPTYXov"
  )

  /// Dashes, and the minus of mathematics.
  private static let dashes = pairs("\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}", "-------")

  /// Each character of a text with that in the same place of another one.
  private static func pairs(_ from: String, _ to: String) -> [Unicode.Scalar: String] {
    Dictionary(zip(from.unicodeScalars, to.unicodeScalars.map { String($0) })) { first, _ in first }
  }
}
