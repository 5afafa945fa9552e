public import StaffingDomain

/// A case whose files are in memory, by name.
public struct MemorySource: CaseSource {
  private let names: PartNames
  private let files: [String: [UInt8]]

  /// Takes over the bytes of some files, for example of `officers.csv`.
  public init(_ files: [String: [UInt8]]) {
    self.files = files
    names = PartNames(files.keys)
  }

  /// The parts whose files there are.
  public var parts: Set<CasePart> { names.parts }

  /// Other files that look like tables or a policy.
  public var strangers: [String] { names.strangers }

  /// The names that stand for a part.
  public func spellings(of part: CasePart) -> [String] { names.spellings(of: part) }

  /// The bytes of a part's file.
  public func bytes(of part: CasePart) -> PartBytes {
    guard let name = names.spellings(of: part).first, let bytes = files[name] else { return .unreadable }
    return .whole(part.mostBytes.map { Array(bytes.prefix($0)) } ?? bytes)
  }
}
