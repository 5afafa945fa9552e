public import StaffingDomain
import Tables

/// A case as text, nothing checked: what its source has in the columns of the format, and the keys of its policy.
///
/// Whoever writes a case in another form, such as a workbook, starts from here, so that nothing is lost that reading
/// would refuse. Columns that the format does not know are left out.
public struct CaseTexts: Sendable, Hashable {
  /// A table.
  public struct Table: Sendable, Hashable {
    /// The columns of the schema that the source has, by their places in it.
    public var columns: [Int]
    /// The rows, each with the texts of these columns, trimmed and in NFC; blank rows are left out.
    public var rows: [[String]]
  }

  /// The tables that the source has.
  public private(set) var tables: [CaseTable: Table] = [:]
  /// The keys that the policy gives, with their values as they are written.
  public private(set) var policy: [PolicyKey: String] = [:]

  /// Reads a source.
  public init(of source: some CaseSource) {
    let log = FindingLog()
    var input = CaseInput(CaseSnapshot(of: source), log: log)
    for table in CaseTable.allCases where input.has(table) {
      tables[table] = input.text(of: table).map { Table($0) }
    }
    let (policy, _) = PolicyReader.read(
      bytes: input.policyBytes(), isFilePresent: input.hasPolicy, changes: [], overrides: [], log: log)
    self.policy = policy.given.mapValues(\.text)
  }
}

extension CaseTexts.Table {
  fileprivate init(_ table: EditableTable) {
    let places = HeaderNames(table.schema, table.header).places
    columns = places.indices.filter { places[$0] != nil }
    let used = places.compactMap { $0 }
    rows = table.rows.filter(\.isUsable).map { row in used.map { row.text($0) } }
  }
}

extension CaseTexts {
  /// The digest of what the case says, whatever form and order it is written in.
  ///
  /// SHA-256 in 64 hexadecimal digits over every table of the case by its name, with its rows sorted, the cells of every
  /// column of the schema in its order, and the policy's keys by their names. Numbers count by their value, texts in NFC
  /// without surrounding spaces, and a cell that is empty as if its column were not there.
  public var contentDigest: String {
    var hash = SHA256()
    for table in CaseTable.allCases {
      guard let texts = tables[table] else { continue }
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
    case .code, .reference, .text, .yesNo, .word, .date: return text
    }
  }
}
