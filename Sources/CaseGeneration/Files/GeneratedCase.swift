/// A file of a case folder.
public struct GeneratedFile: Sendable, Hashable {
  /// The name, for example `officers.csv`.
  public let name: String
  /// The contents in UTF-8.
  public let bytes: [UInt8]

  /// Creates a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A made-up case as the bytes of its files.
public struct GeneratedCase: Sendable {
  /// The files, in the order of the case format, `policy.yml` first.
  public let files: [GeneratedFile]
  /// Communes.
  public let communeCount: Int
  /// Officers.
  public let officerCount: Int
}
