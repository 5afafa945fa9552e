public import StaffingDomain

/// What a case comes from: a folder, files in memory, or whatever else can hand out the bytes of its tables.
///
/// A source only hands out bytes. What they mean, what is wrong with them and what what-ifs make of them is for the
/// reader, which asks a source for each part once, so that a source may change while its case is in use.
public protocol CaseSource: Sendable {
  /// The parts of a case that it holds.
  var parts: Set<CasePart> { get }
  /// The names of what it holds besides and what looks like a part, most likely for a slip in the name; sorted.
  var strangers: [String] { get }
  /// The bytes of a part that it holds.
  func bytes(of part: CasePart) -> PartBytes
  /// The name under which findings cite a part.
  func name(of part: CasePart) -> String
  /// What the source calls its parts, where it is a workbook: findings then cite cells of sheets; nil for files.
  var workbook: WorkbookNames? { get }
  /// The names in the source that stand for a part, which differ in capitals alone; the first is that of what it hands out.
  func spellings(of part: CasePart) -> [String]
}

extension CaseSource {
  /// The name of the part's file.
  public func name(of part: CasePart) -> String { part.fileName }

  /// None: most sources have files.
  public var workbook: WorkbookNames? { nil }

  /// The name under which findings cite the part.
  public func spellings(of part: CasePart) -> [String] { [name(of: part)] }
}

extension CasePart {
  /// Whether plans depend on the part.
  var isOfPlan: Bool {
    switch self {
    case .policy: true
    case .table(let table): table.isOfPlan
    }
  }

  /// The most bytes that a source need hand out; nil where it is to hand out all.
  ///
  /// A longer policy is none, which the first byte too many shows.
  public var mostBytes: Int? {
    switch self {
    case .policy: PolicyReader.longestFile + 1
    case .table: nil
    }
  }
}

/// What a source has of a part.
public enum PartBytes: Sendable, Hashable {
  /// All of its bytes, or as many as ``CasePart/mostBytes`` says.
  case whole([UInt8])
  /// The bytes up to where the system refused to read on.
  case broken([UInt8])
  /// The cells of a table, from a source that has no bytes.
  case cells(TableTexts)
  /// Nothing: the part is there, but cannot be opened.
  case unreadable
}

/// The names of files by the part of a case that each stands for, however its letters are capitalized.
struct PartNames: Sendable {
  /// The names that stand for a part: the one of the format first, then by their letters.
  private let names: [CasePart: [String]]
  /// The names that stand for no part, but are those of tables or a policy by their looks; sorted.
  let strangers: [String]

  /// Sorts out names.
  init(_ files: some Sequence<String>) {
    let parts = Dictionary(uniqueKeysWithValues: CasePart.allCases.map { ($0.fileName, $0) })
    var names: [CasePart: [String]] = [:]
    var strangers: [String] = []
    for file in files {
      let plain = file.lowercased()
      if let part = parts[plain] {
        names[part, default: []].append(file)
      } else if [".csv", ".yml", ".yaml"].contains(where: plain.hasSuffix), !plain.hasPrefix(".") {
        strangers.append(file)
      }
    }
    for (part, spellings) in names where spellings.count > 1 {
      names[part] = spellings.sorted { ($0 == part.fileName ? 0 : 1, $0) < ($1 == part.fileName ? 0 : 1, $1) }
    }
    (self.names, self.strangers) = (names, strangers.sorted())
  }

  /// The parts that there are names for.
  var parts: Set<CasePart> { Set(names.keys) }

  /// The names that stand for a part; the first is the one to read.
  func spellings(of part: CasePart) -> [String] { names[part] ?? [] }
}
