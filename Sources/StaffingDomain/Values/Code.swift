/// The code that planners use for an entity, for example a commune's `00731`: text, so leading zeros stay.
///
/// Codes are kept in Unicode NFC and compared by their UTF-8 bytes, so that their order is the same on every machine
/// and in every locale.
public struct Code<Entity>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The text of the code, in NFC, without surrounding spaces.
  public let text: String

  /// Creates a code from text that is already in NFC.
  public init(_ text: String) { self.text = text }

  /// Orders codes by their UTF-8 bytes.
  public static func < (left: Code, right: Code) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// The text of the code.
  public var description: String { text }
}
