internal import StaffingDomain

/// The table that references name: its codes, and what to say about a code that is not among them.
struct ReferenceTarget<Entity> {
  let table: CaseTable
  var index = CodeIndex<Entity>()
  /// Tables that named unknown codes which could not be judged, because some codes of the target are unreadable.
  private(set) var unjudged: Set<String> = []
  /// The first table that named a code although the target's file is missing.
  private(set) var namedWithoutFile: String?
  /// Codes that what-ifs took out, and by which change.
  var removed: [String: InputPlace] = [:]
  private var suggestions: [String: String?] = [:]

  /// A search goes through all codes: after this many comparisons remedies are general, so that a large table with
  /// wrong codes everywhere is checked in seconds.
  private var comparisonsLeft = 2_000_000

  init(_ table: CaseTable) { self.table = table }

  /// The entity that an unknown code most likely means: nothing of it should count as missing for a slip in its code.
  func likely(_ code: String) -> Ordinal<Entity>? {
    guard case .some(.some(var name)) = suggestions[code] else { return nil }
    if case .found(let ordinal) = name.withUTF8({ index.lookup($0) }) { return ordinal }
    return nil
  }

  /// What to report about an unknown code; nil where another finding explains it.
  mutating func unknown(_ code: String, from file: String) -> ReferenceFact? {
    guard index.isPresent else {
      if namedWithoutFile == nil { namedWithoutFile = file }
      return nil
    }
    guard index.isComplete else {
      unjudged.insert(file)
      return nil
    }
    if let change = removed[code] {
      return .takenOut(table, code: ValueParser.shown(code), by: change)
    }
    let nearest: String?
    if let known = suggestions[code] {
      nearest = known
    } else if comparisonsLeft > 0 {
      comparisonsLeft -= index.count
      nearest = NearestName.suggestion(for: code, among: index.codes)
      suggestions[code] = .some(nearest)
    } else {
      nearest = nil
    }
    return .unknown(table, code: ValueParser.shown(code), nearest: nearest)
  }
}
