internal import Foundation
internal import StaffingDomain
import Tables

/// The files of a case folder.
struct CaseSource {
  let folder: URL
  let log: FindingLog
  /// The names of all entries of the folder, sorted, then those of the tables that what-ifs added.
  private(set) var entries: [String]
  /// The files that were opened, in the order of reading.
  private(set) var files: [String] = []
  private var unreadable: Set<String> = []
  /// The tables that what-ifs changed.
  private var changed: [CaseTable: TextTable] = [:]
  /// Codes that what-ifs took out of their tables, and by which change.
  var removedCodes: [CaseTable: [String: InputPlace]] = [:]

  /// The name of the policy's file.
  static let policyFile = "policy.yml"

  /// Lists a folder; nil, with a finding, where there is none.
  ///
  /// - Throws: The system's error where the folder is there but cannot be listed.
  init?(folder: URL, log: FindingLog) throws {
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory)
    guard exists, isDirectory.boolValue else {
      log.add(.error, .file(exists ? .notAFolder : .noFolder), file: folder.lastPathComponent)
      return nil
    }
    self.folder = folder
    self.log = log
    entries = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    reportUnknownFiles()
  }

  /// The rows of a table; nil where the file is missing or cannot be opened (reported where the case needs it).
  mutating func rows(of schema: TableSchema) -> TableRows? {
    if let table = changed[schema.table] { return TableRows(table) }
    return reader(of: schema).map { TableRows($0) }
  }

  /// A table as text for what-ifs to change; nil where the file is missing or cannot be read.
  mutating func text(of table: CaseTable) -> TextTable? {
    if let known = changed[table] { return known }
    let schema = TableSchema.schema(of: table)
    guard entries.contains(table.fileName) else { return nil }
    guard let text = reader(of: schema).flatMap({ TextTable(schema, $0) }) else { return nil }
    changed[table] = text
    return text
  }

  /// Hands a table to a change and takes it back, without a copy of its rows.
  @discardableResult
  mutating func change<Result>(_ table: CaseTable, _ body: (inout TextTable) -> Result) -> Result? {
    guard var text = text(of: table) else { return nil }
    changed[table] = nil
    defer { changed[table] = text }
    return body(&text)
  }

  /// Adds a table that the folder does not have.
  mutating func create(_ table: CaseTable) {
    changed[table] = TextTable(new: TableSchema.schema(of: table))
    entries.append(table.fileName)
  }

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

  /// A reader of a table's file; nil where it is missing or cannot be opened.
  private mutating func reader(of schema: TableSchema) -> CSVReader? {
    let name = schema.table.fileName
    guard entries.contains(name) else {
      if schema.isRequired {
        log.add(
          .error, .file(.missingTable(schema.table, namedIn: nil, columns: schema.requiredColumns)), file: name)
      }
      return nil
    }
    // What-ifs may have asked for a file that cannot be read.
    guard !unreadable.contains(name) else { return nil }
    if !files.contains(name) { files.append(name) }
    guard isOrdinaryFile(name) else {
      unreadable.insert(name)
      return nil
    }
    do {
      return try CSVReader(contentsOf: folder.appendingPathComponent(name), fileName: name)
    } catch {
      unreadable.insert(name)
      reportUnreadable(name)
      return nil
    }
  }

  /// The bytes of the policy's file; nil where it is missing or cannot be read.
  mutating func policyBytes() -> [UInt8]? {
    guard entries.contains(Self.policyFile) else { return nil }
    files.append(Self.policyFile)
    guard isOrdinaryFile(Self.policyFile) else { return nil }
    do {
      let handle = try FileHandle(forReadingFrom: folder.appendingPathComponent(Self.policyFile))
      return [UInt8](try handle.read(upToCount: PolicyReader.longestFile + 1) ?? Data())
    } catch {
      reportUnreadable(Self.policyFile)
      return nil
    }
  }

  /// Whether the folder holds the policy's file.
  var hasPolicyFile: Bool { entries.contains(Self.policyFile) }

  /// Whether a name stands for a file with an end, links followed; opening a pipe would wait for ever.
  private func isOrdinaryFile(_ name: String) -> Bool {
    var status = stat()
    let isOrdinary =
      stat(folder.appendingPathComponent(name).path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    if !isOrdinary { reportUnreadable(name) }
    return isOrdinary
  }

  private func reportUnreadable(_ name: String) { log.add(.error, .file(.unreadable), file: name) }

  /// Warns of tables that nobody will read, most likely for a slip in their names.
  private func reportUnknownFiles() {
    let known = CaseTable.allCases.map(\.fileName) + [Self.policyFile]
    for entry in entries where !known.contains(entry) {
      let name = entry.lowercased()
      guard name.hasSuffix(".csv") || name.hasSuffix(".yml") || name.hasSuffix(".yaml"), !name.hasPrefix(".") else {
        continue
      }
      let nearest = NearestName.suggestion(for: entry, among: known)
      log.add(.warning, .file(.unknownFile(nearest: nearest)), file: entry)
    }
  }
}
