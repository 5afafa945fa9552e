internal import CaseFormat
internal import StaffingDomain
internal import Yams

/// Turns the YAML of one file into a mapping; findings go to ``log``.
struct MappingParser {
  let file: String
  let log = ImportLog()

  static let keys = ["policy", "numbers", "dates", "words", "names", "skip", "end", "tables"]

  func parse(_ bytes: [UInt8]) -> ImportMapping? {
    guard bytes.count <= MappingReader.longestFile else {
      refuse(.tooLong(bytes: MappingReader.longestFile))
      return nil
    }
    guard let text = YAMLDocument.text(of: bytes) else {
      refuse(.notUTF8)
      return nil
    }
    do throws(YAMLDocument.Refusal) {
      guard let root = try YAMLDocument.root(of: text) else {
        refuse(.empty)
        return nil
      }
      return mapping(root)
    } catch {
      refuse(error.problem, line: error.line, column: error.column)
      return nil
    }
  }

  private func mapping(_ root: Node) -> ImportMapping? {
    guard let entries = entries(root, known: Self.keys, of: .mapping) else { return nil }
    var mapping = ImportMapping()
    if let policy = entries["policy"] { mapping.policy = self.policy(policy.value) }
    if let numbers = entries["numbers"].flatMap({ decimalForm($0.value) }) { mapping.numbers = numbers }
    if let dates = entries["dates"] { mapping.dates = dateForms(dates.value) }
    if let words = entries["words"] { mapping.words = self.words(words.value, of: nil) }
    if let names = entries["names"] { mapping.names = self.names(names.value) }
    if let skip = entries["skip"] { mapping.skip = texts(skip.value, of: "skip") }
    if let end = entries["end"] { mapping.end = texts(end.value, of: "end") }
    guard let tables = entries["tables"] else {
      report(.missingKey("tables", .mapping), root.mark)
      return nil
    }
    guard let items = tables.value.sequence, !items.isEmpty else {
      report(.notAList("tables"), tables.value.mark)
      return nil
    }
    mapping.tables = items.compactMap { table($0) }
    refuseDoubles(mapping.tables)
    return mapping
  }

  /// A sheet may feed several tables, and a table may come from several sheets, but not twice from one.
  private func refuseDoubles(_ tables: [TableMapping]) {
    var seen: Set<[String]> = []
    for table in tables where table.namesOf.isEmpty {
      let key = [table.table.rawValue, table.file ?? "", table.sheet ?? "", "\(table.headers)", "\(table.wide == nil)"]
      let across = table.wide.map { "\($0.under ?? "") \($0.from.map { "\($0)" } ?? "")" } ?? ""
      if !seen.insert(key + [across]).inserted { report(.sheetTwice(table.table), table.place) }
    }
  }

  private func policy(_ node: Node) -> [ImportMapping.PolicyEntry] {
    guard let entries = entries(node, known: PolicySchema.keys.map(\.name), of: .policy) else { return [] }
    return entries.list.compactMap { name, entry in
      guard let format = PolicySchema.key(named: name), let text = text(entry.value, of: name) else { return nil }
      if let problem = format.type.problem(of: text) {
        report(.value(.wrong(name: name, problem)), place(entry.value.mark))
        return nil
      }
      return ImportMapping.PolicyEntry(format.key, text)
    }
  }
}

extension MappingParser {
  private static let tableKeys = [
    "table", "file", "sheet", "headers", "rows", "columns", "wide", "sections", "names_of", "skip", "end",
  ]

  private func table(_ node: Node) -> TableMapping? {
    guard let entries = entries(node, known: Self.tableKeys, of: .table) else { return nil }
    guard let name = entries["table"] else {
      report(.missingKey("table", .table), node.mark)
      return nil
    }
    guard let text = text(name.value, of: "table") else { return nil }
    guard let table = CaseTable(rawValue: text) else {
      let known = CaseTable.allCases.map(\.rawValue)
      let nearest = NearestName.suggestion(for: text, among: known)
      report(.unknownTable(ValueParser.shown(text), nearest: nearest, known: known), name.value.mark)
      return nil
    }
    var mapping = TableMapping(table, headers: 1...1)
    mapping.place = place(node.mark)
    readSheet(of: &mapping, entries, node)
    if let columns = entries["columns"] { mapping.columns = self.columns(columns.value, of: table) }
    if let wide = entries["wide"] { mapping.wide = self.wide(wide.value, of: table) }
    if let sections = entries["sections"], entries["names_of"] == nil {
      mapping.sections = self.sections(sections.value, of: table, wide: mapping.wide)
    }
    if let skip = entries["skip"] { mapping.skip = texts(skip.value, of: "skip") }
    if let end = entries["end"] { mapping.end = texts(end.value, of: "end") }
    if let wide = mapping.wide {
      for column in mapping.columns where [wide.across, wide.values.column].contains(column.column) {
        report(.columnTwice(column.column.schema.name), column.place)
      }
    }
    if ["columns", "wide", "names_of"].allSatisfy({ entries[$0] == nil }), entries.isWhole {
      report(.missingKey("columns", .table), node.mark)
    }
    return mapping
  }

  /// Where the rows stand: in a sheet below its headers, or in the names of another table.
  private func readSheet(of mapping: inout TableMapping, _ entries: MappingEntries, _ node: Node) {
    if let entry = entries["names_of"] {
      mapping.namesOf = tableColumns(entry.value, for: mapping.table)
      for key in ["file", "sheet", "headers", "rows", "wide", "sections"] {
        if let other = entries[key] { report(.namesAndSheet(key: key), other.key.mark) }
      }
      return
    }
    mapping.file = entries["file"].flatMap { text($0.value, of: "file") }
    mapping.sheet = entries["sheet"].flatMap { text($0.value, of: "sheet") }
    if let headers = entries["headers"] {
      if let rows = rows(headers.value, of: "headers", isOpen: false), let first = rows.first, let last = rows.last {
        mapping.headers = first...last
      }
    } else if entries.isWhole {
      report(.missingKey("headers", .table), node.mark)
    }
    if let range = entries["rows"].flatMap({ rows($0.value, of: "rows", isOpen: true) }) { mapping.rows = range }
  }

  /// Rows as `5`, `5-6`, and where they may be open `7-`, `-120`.
  private func rows(_ node: Node, of key: String, isOpen: Bool) -> (first: Int?, last: Int?)? {
    guard let text = text(node, of: key) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { $0.filter { !$0.isWhitespace } }
    let numbers = parts.map { part in Int(part).flatMap { (1...1_048_576).contains($0) ? $0 : nil } }
    let isSound = zip(parts, numbers).allSatisfy { part, number in number != nil || isOpen && part.isEmpty }
    let range: (first: Int?, last: Int?) = (numbers.first ?? nil, numbers.last ?? nil)
    guard isSound, (1...2).contains(parts.count), parts != [""], (range.first ?? 1) <= (range.last ?? .max) else {
      report(.wrongForm(key: key, text: ValueParser.shown(text), isOpen ? .openRows : .rows), node.mark)
      return nil
    }
    return range
  }

  /// The columns of other tables whose texts name rows of a table: one or a list.
  private func tableColumns(_ node: Node, for table: CaseTable) -> [CaseColumn] {
    guard let items = node.sequence else { return tableColumn(node, for: table).map { [$0] } ?? [] }
    if items.isEmpty { report(.emptyKey("names_of"), node.mark) }
    return items.compactMap { tableColumn($0, for: table) }
  }

  private func tableColumn(_ node: Node, for table: CaseTable) -> CaseColumn? {
    guard let text = text(node, of: "names_of") else { return nil }
    let parts = text.split(separator: ".").map(String.init)
    let column =
      parts.count == 2
      ? CaseTable(rawValue: parts[0]).flatMap { other in
        CaseColumn.columns(of: other).first { $0.schema.name == parts[1] }
      } : nil
    guard let column, column.schema.type == .reference(table) else {
      let form: MappingForm = column == nil ? .tableColumn : .reference(table)
      report(.wrongForm(key: "names_of", text: ValueParser.shown(text), form), node.mark)
      return nil
    }
    return column
  }
}
