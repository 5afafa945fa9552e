/// The font of a cell, which tells whether its bytes mean the letters that they seem to be.
public struct SheetFont: Sendable, Hashable {
  /// The letters that a font shows.
  public enum Letters: Sendable, Hashable {
    /// Those that its text says.
    case unicode
    /// Those of TCVN 5712 (ABC): `.VnTime` and its kin.
    case tcvn3
    /// Those of TCVN 5712 as capitals, whatever the text says: `.VnTimeH` and its kin.
    case tcvn3Capitals
    /// Those of VNI: `VNI-Times` and its kin.
    case vni
  }

  /// The name; empty where none is said.
  public let name: String
  /// The letters that it shows.
  public let letters: Letters

  /// Creates a font by its name.
  public init(_ name: String) {
    self.name = name
    let plain = name.lowercased()
    if plain.hasPrefix(".vn") {
      letters = name.hasSuffix("H") ? .tcvn3Capitals : .tcvn3
    } else {
      letters = plain.hasPrefix("vni-") || plain.hasPrefix("vni ") ? .vni : .unicode
    }
  }

  /// The font where none is said.
  static let unknown = SheetFont("")
}
