internal import StaffingDomain
import Tables

/// The input of a case while it is read: what its source had, with the tables that what-ifs changed on top.
///
/// It reports what is wrong with getting at a part, each problem once.
struct CaseInput {
  let log: FindingLog
  private let snapshot: CaseSnapshot
  /// The tables that what-ifs changed or added.
  private var changed: [CaseTable: EditableTable] = [:]
  /// The parts that were opened.
  private var opened: Set<CasePart> = []
  private var unreadable: Set<CasePart> = []
  /// Codes that what-ifs took out of their tables, and by which change.
  var removedCodes: [CaseTable: [String: InputPlace]] = [:]

  /// Starts with the bytes of a source; warns of what nobody will read, most likely for a slip in its name.
  init(_ snapshot: CaseSnapshot, log: FindingLog) {
    (self.snapshot, self.log) = (snapshot, log)
    reportStrangers()
    reportSpellings()
  }

  /// Whether the case has a table, one that a what-if added included.
  func has(_ table: CaseTable) -> Bool { snapshot.holds(.table(table)) || changed[table] != nil }

  /// Whether the case has a policy.
  var hasPolicy: Bool { snapshot.holds(.policy) }

  /// The names of the parts that were opened, sorted.
  var files: [String] { opened.map(snapshot.name(of:)).sorted() }

  /// The rows of a table; nil where it is missing or cannot be opened (reported where the case needs it).
  mutating func rows(of schema: TableSchema) -> TableRows? {
    if let table = changed[schema.table] ?? cells(of: schema) { return TableRows(table) }
    return reader(of: schema).map { TableRows($0) }
  }

  /// The bytes of the policy; nil where it is missing or cannot be read.
  mutating func policyBytes() -> [UInt8]? {
    guard let content = open(.policy) else { return nil }
    guard case .whole(let bytes) = content else {
      reportUnreadable(.policy)
      return nil
    }
    return bytes
  }

  /// A reader of a table as its source has it; nil where it is missing or cannot be opened.
  private mutating func reader(of schema: TableSchema) -> CSVReader? {
    let part = CasePart.table(schema.table)
    guard let content = open(part) else {
      if schema.isRequired { reportMissing(schema) }
      return nil
    }
    // What-ifs may have asked for a part that cannot be read.
    guard !unreadable.contains(part) else { return nil }
    let name = snapshot.name(of: part)
    switch content {
    case .whole(let bytes): return CSVReader(pieces: bytes, fileName: name)
    case .broken(let bytes): return CSVReader(pieces: bytes, breaksOff: true, fileName: name)
    // Those have no bytes to read.
    case .cells: return nil
    case .unreadable:
      unreadable.insert(part)
      reportUnreadable(part)
      return nil
    }
  }

  /// A table whose source hands out cells; nil where it has bytes, or none.
  private mutating func cells(of schema: TableSchema) -> EditableTable? {
    let part = CasePart.table(schema.table)
    guard case .cells(let texts) = snapshot.bytes(of: part) else { return nil }
    opened.insert(part)
    return EditableTable(schema, texts)
  }

  private mutating func open(_ part: CasePart) -> PartBytes? {
    guard let content = snapshot.bytes(of: part) else { return nil }
    opened.insert(part)
    return content
  }
}

extension CaseInput {
  private func reportMissing(_ schema: TableSchema) {
    let name = snapshot.name(of: .table(schema.table))
    log.add(.error, .file(.missingTable(file: name, namedIn: nil, columns: schema.requiredColumns)), file: name)
  }

  private func reportUnreadable(_ part: CasePart) {
    log.add(.error, .file(.unreadable), file: snapshot.name(of: part))
  }

  private func reportSpellings() {
    for (part, names) in snapshot.spellings {
      if names.count > 1 {
        log.add(.error, .file(.severalFiles(names)), file: snapshot.name(of: part))
      } else if let name = names.first {
        log.add(.note, .file(.spelled(as: snapshot.name(of: part))), file: name)
      }
    }
  }

  private func reportStrangers() {
    let known = CaseTable.allCases.map(\.fileName) + [CasePart.policy.fileName]
    for name in snapshot.strangers {
      let nearest = NearestName.suggestion(for: name, among: known)
      log.add(.warning, .file(.unknownFile(nearest: nearest)), file: name)
    }
  }
}

/// What what-ifs do with tables before they are read.
extension CaseInput {
  /// A table as text for what-ifs to change; nil where it is missing or cannot be read.
  mutating func text(of table: CaseTable) -> EditableTable? {
    if let known = changed[table] { return known }
    guard has(table) else { return nil }
    let schema = TableSchema.schema(of: table)
    guard let text = cells(of: schema) ?? reader(of: schema).flatMap({ EditableTable(schema, $0) }) else { return nil }
    changed[table] = text
    return text
  }

  /// Hands a table to a change and takes it back, without a copy of its rows.
  @discardableResult
  mutating func change<Result>(_ table: CaseTable, _ body: (inout EditableTable) -> Result) -> Result? {
    guard var text = text(of: table) else { return nil }
    changed[table] = nil
    defer { changed[table] = text }
    return body(&text)
  }

  /// Adds a table that the source does not have.
  mutating func create(_ table: CaseTable) { changed[table] = EditableTable(new: TableSchema.schema(of: table)) }

  /// Which changes made the rows that findings are about what they are, by file and line.
  func traces(of findings: [CaseFinding]) -> [String: [Int: ChangeTrace]] {
    var lines: [String: Set<Int>] = [:]
    for finding in findings { if let line = finding.line { lines[finding.file, default: []].insert(line) } }
    var traces: [String: [Int: ChangeTrace]] = [:]
    for (name, table) in changed {
      guard let wanted = lines[name.fileName] else { continue }
      for row in table.rows where wanted.contains(row.line) {
        guard let change = row.change else { continue }
        traces[name.fileName, default: [:]][row.line] = row.isAdded ? .rowAdded(by: change) : .rowChanged(by: change)
      }
    }
    return traces
  }
}
