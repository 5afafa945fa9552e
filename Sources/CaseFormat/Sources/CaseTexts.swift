public import StaffingDomain
import Tables

/// A case as text, nothing checked: what its source has in the columns of the format, and the keys of its policy.
///
/// Whoever writes a case in another form, such as a workbook, starts from here, so that nothing is lost that reading
/// would refuse. Rows and files that cannot be told apart into cells are named in ``leftOut``.
public struct CaseTexts: Sendable, Hashable {
  /// A table.
  public struct Table: Sendable, Hashable {
    /// The columns of the schema that the source has, by their places in it.
    public var columns: [Int]
    /// The rows, each with the texts of these columns, trimmed and in NFC; blank rows are left out.
    public var rows: [[String]]
    /// The columns of the source that the format does not know, by their names.
    public var ownColumns: [String] = []
    /// Their texts, row by row; empty where there are none.
    public var ownCells: [[String]] = []
    /// Where the rows stand that were asked for, by their lines.
    public var lines: [Int: Line]
  }

  /// What of a source is not in its texts.
  public enum Remainder: Sendable, Hashable {
    /// Rows that break a rule of CSV, by the lines on which they start.
    case rows(CaseTable, lines: [Int])
    /// A part of which nothing can be read.
    case part(CasePart)
  }

  /// A line of a source that a finding may name.
  public struct Line: Sendable, Hashable {
    /// The row, from 0.
    public var row: Int
    /// The places in the schema of the cells, by their columns as findings name them.
    public var columns: [Int: Int]
  }

  /// The tables that the source has.
  public private(set) var tables: [CaseTable: Table] = [:]
  /// The keys that the policy gives, with their values as they are written.
  public private(set) var policy: [PolicyKey: String] = [:]

  /// What of the source is not here.
  public private(set) var leftOut: [Remainder] = []
  /// The keys of the policy by the lines on which they stand.
  public private(set) var policyLines: [Int: PolicyKey] = [:]

  /// Reads a source.
  ///
  /// - Parameter findings: What was found in it; the lines that they name can then be told.
  public init(of source: some CaseSource, locating findings: [CaseFinding] = []) {
    self.init(
      of: source, locating: Dictionary(grouping: findings, by: \.file).mapValues { Set($0.compactMap(\.line)) })
  }

  /// Reads a source.
  ///
  /// - Parameter wanted: Lines by the names of their files; where they are in the source can then be told.
  public init(of source: some CaseSource, locating wanted: [String: Set<Int>]) {
    let log = FindingLog()
    var input = CaseInput(CaseSnapshot(of: source), log: log)
    for table in CaseTable.allCases where input.has(table) {
      guard let text = input.text(of: table) else {
        leftOut.append(.part(.table(table)))
        continue
      }
      tables[table] = Table(text, locating: wanted[table.fileName] ?? [])
      let malformed = text.rows.filter { !$0.row.isWellFormed }.map(\.line)
      if !malformed.isEmpty { leftOut.append(.rows(table, lines: malformed)) }
    }
    let policyLog = FindingLog()
    let (policy, _) = PolicyReader.read(
      bytes: input.policyBytes(), isFilePresent: input.hasPolicy, changes: [], overrides: [], log: policyLog)
    self.policy = policy.written
    // One without any key has been read; it lacks the date.
    let isUnread = policyLog.sorted().contains { $0.severity == .error && $0.code != .missingKey }
    if input.hasPolicy, policy.written.isEmpty, isUnread { leftOut.append(.part(.policy)) }
    for (place, line) in String(decoding: policy.file, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      let name = line.prefix { $0 != ":" }
      policyLines[place + 1] = PolicySchema.key(named: String(name))?.key
    }
  }
}

extension CaseTexts.Table {
  fileprivate init(_ table: EditableTable, locating wanted: Set<Int>) {
    let places = HeaderNames(table.schema, table.header).places
    columns = places.indices.filter { places[$0] != nil }
    let used = places.compactMap { $0 }
    let usable = table.rows.filter(\.isUsable)
    rows = usable.map { row in used.map { row.text($0) } }
    let own = table.header.indices.filter { !used.contains($0) && !table.header[$0].isEmpty }
    ownColumns = own.map { table.header[$0] }
    if !own.isEmpty { ownCells = usable.map { row in own.map { row.text($0) } } }
    lines = [:]
    for (number, row) in usable.enumerated() where wanted.contains(row.line) {
      var columns: [Int: Int] = [:]
      for (column, place) in zip(self.columns, used) {
        if let position = row.row.column(of: place) { columns[position] = column }
      }
      lines[row.line] = CaseTexts.Line(row: number, columns: columns)
    }
  }
}

extension CaseTexts {
  /// The digest of what the case says, whatever form and order it is written in.
  ///
  /// SHA-256 in 64 hexadecimal digits over every table of the case by its name, with its rows sorted, the cells of every
  /// column of the schema in its order, and the policy's keys by their names. Numbers count by their value, words without capitals, texts in NFC
  /// without surrounding spaces, and a cell that is empty as if its column were not there.
  public var contentDigest: String {
    var hash = SHA256()
    for table in CaseTable.allCases {
      guard let texts = tables[table], !texts.rows.isEmpty else { continue }
      let schema = TableSchema.schema(of: table)
      let rows = texts.rows.map { row in
        var cells = [String](repeating: "", count: schema.columns.count)
        for (place, text) in zip(texts.columns, row) { cells[place] = schema.columns[place].type.plain(text) }
        return cells.joined(separator: "\u{1F}")
      }
      hash.update(Array("\(table.rawValue)\n\(rows.count)\n".utf8))
      for row in rows.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        hash.update(Array((row + "\u{1E}").utf8))
      }
    }
    for key in PolicySchema.keys {
      guard let text = policy[key.key] else { continue }
      hash.update(Array("\(key.name)\n\(key.type.plain(text))\n".utf8))
    }
    return hash.finalizeHexadecimal()
  }
}

extension ValueType {
  /// The one form of a text that stands for a value: numbers by their value, everything else as it is written.
  fileprivate func plain(_ text: String) -> String {
    var text = text
    switch self {
    case .integer, .number:
      guard !text.isEmpty, let number = text.withUTF8({ NumberParser.number($0) }) else { return text }
      return number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
    case .yesNo, .word: return wordList?.words.first { $0 == text.lowercased() } ?? text
    case .code, .reference, .text, .date: return text
    }
  }
}
