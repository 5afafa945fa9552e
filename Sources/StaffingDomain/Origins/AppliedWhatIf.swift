/// A what-if with which a case was solved, as `summary.json` lists it.
public struct AppliedWhatIf: Sendable, Hashable, Codable {
  /// What the planner calls it.
  public var name: String
  /// The name of its file, without folders.
  public var file: String
  /// The SHA-256 digest of the file's bytes.
  public var sha256: String

  /// Creates an entry.
  public init(name: String, file: String, sha256: String) {
    (self.name, self.file, self.sha256) = (name, file, sha256)
  }
}
