import StaffingDomain

/// The bytes of a case as its source handed them out once: what is read from them and their digest belong together,
/// whatever happens to the source meanwhile.
///
/// The bytes of a nation of 115,000 officers are some 40 MB, a twentieth of what planning it takes.
struct CaseSnapshot: Sendable {
  /// What the source holds, by part.
  private let contents: [CasePart: PartBytes]
  /// The names of parts that findings cite.
  private let names: [CasePart: String]
  /// The names in the source of parts that are not named as the format does, or several times.
  let spellings: [CasePart: [String]]
  /// Names of the source that look like parts.
  let strangers: [String]
  /// The digest that ties results to the case; nil where a part could not be read to its end.
  let digest: String?
  /// The digest of `waves.csv`, on which no plan depends; nil where there is none or it could not be read to its end.
  let boundsDigest: String?

  /// Asks a source for every part that it holds.
  init(of source: some CaseSource) {
    var contents: [CasePart: PartBytes] = [:]
    for part in source.parts { contents[part] = source.bytes(of: part) }
    self.contents = contents
    names = Dictionary(uniqueKeysWithValues: CasePart.allCases.map { ($0, source.name(of: $0)) })
    let spelled = source.parts.map { ($0, source.spellings(of: $0)) }.filter { $1 != [source.name(of: $0)] }
    spellings = Dictionary(uniqueKeysWithValues: spelled)
    strangers = source.strangers
    digest = InputDigest.digest(of: contents)
    boundsDigest = InputDigest.digest(of: .table(.waves), in: contents)
  }

  /// Whether the source holds a part.
  func holds(_ part: CasePart) -> Bool { contents[part] != nil }

  /// What the source has of a part; nil where it does not hold it.
  func bytes(of part: CasePart) -> PartBytes? { contents[part] }

  /// The name under which findings cite a part.
  func name(of part: CasePart) -> String { names[part] ?? part.fileName }
}
