/// A place in a what-if file.
public struct InputPlace: Sendable, Hashable, CustomStringConvertible {
  /// The name of the file, without folders.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The position of the first character in its line, from 1.
  public let column: Int

  /// The form `dossiers.yml:4`.
  public var description: String { "\(file):\(line)" }
}
