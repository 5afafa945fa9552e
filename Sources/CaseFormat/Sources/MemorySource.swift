/// A case whose files are in memory, by name.
public struct MemorySource: CaseSource {
  /// The parts whose files there are.
  public let parts: Set<CasePart>
  /// Other files that look like tables or a policy.
  public let strangers: [String]
  private let files: [String: [UInt8]]

  /// Takes over the bytes of some files, for example of `officers.csv`.
  public init(_ files: [String: [UInt8]]) {
    self.files = files
    parts = Set(CasePart.allCases.filter { files[$0.fileName] != nil })
    strangers = StrangeNames.among(Array(files.keys))
  }

  /// The bytes of a part's file.
  public func bytes(of part: CasePart) -> PartBytes {
    guard let bytes = files[part.fileName] else { return .unreadable }
    return .whole(part.mostBytes.map { Array(bytes.prefix($0)) } ?? bytes)
  }
}
