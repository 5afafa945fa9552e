internal import CaseFormat
internal import StaffingDomain
internal import Yams

extension MappingParser {
  private static let columnKeys = [
    "header", "letter", "value", "either", "filled", "join", "factor", "words", "dates", "numbers", "blank", "with",
  ]
  private static let sourceKeys = ["header", "letter", "value", "either", "filled", "join"]
  private static let wideKeys = ["across", "values", "under", "from", "to", "except"]

  /// The columns of the case that a sheet gives.
  func columns(_ node: Node, of table: CaseTable) -> [ColumnMapping] {
    guard let entries = entries(node, known: nil, of: .columns) else { return [] }
    return entries.list.compactMap { name, entry in
      column(named: name, of: table, entry.key).flatMap { column($0, entry.value, entry.key) }
    }
  }

  /// The column of a name; nil, with a finding, where the table has none.
  private func column(named name: String, of table: CaseTable, _ node: Node) -> CaseColumn? {
    let columns = CaseColumn.columns(of: table)
    if let column = columns.first(where: { $0.schema.name == name }) { return column }
    let known = columns.map(\.schema.name)
    let nearest = NearestName.suggestion(for: name, among: known)
    report(.unknownColumn(table, ValueParser.shown(name), nearest: nearest, known: known), node.mark)
    return nil
  }

  /// One column: a header alone, or keys.
  private func column(_ column: CaseColumn, _ node: Node, _ key: Node) -> ColumnMapping? {
    let name = column.schema.name
    guard node.mapping != nil else {
      guard let header = text(node, of: name) else { return nil }
      var mapping = ColumnMapping(column, .header(header))
      mapping.place = place(node.mark)
      return mapping
    }
    guard let entries = entries(node, known: Self.columnKeys, of: .column(name)) else { return nil }
    let given = Self.sourceKeys.filter { entries[$0] != nil }
    guard given.count == 1, let kind = given.first, let entry = entries[kind] else {
      if entries.isWhole { report(.notOneSource(column: name, keys: Self.sourceKeys), node.mark) }
      return nil
    }
    guard let source = source(kind, entry.value, column) else { return nil }
    if case .filled = source {
      for key in ["factor", "words", "dates", "numbers", "with"] {
        if let entry = entries[key] { report(.uselessKey(key: key, column: name, column.schema.type), entry.key.mark) }
      }
    }
    var mapping = ColumnMapping(column, source)
    mapping.place = place(key.mark)
    readForms(of: &mapping, entries)
    return mapping
  }

  /// How the cells of a column are written.
  private func readForms(of mapping: inout ColumnMapping, _ entries: MappingEntries) {
    let schema = mapping.column.schema
    for key in schema.type.uselessKeys {
      if let entry = entries[key] { report(.uselessKey(key: key, column: schema.name, schema.type), entry.key.mark) }
    }
    if let entry = entries["factor"], let text = text(entry.value, of: "factor") {
      mapping.factor = ConversionFactor(text)
      if text == "?" {
        report(.openFactor(column: schema.name), entry.value.mark)
      } else if mapping.factor == nil {
        report(.wrongForm(key: "factor", text: ValueParser.shown(text), .factor), entry.value.mark)
      }
    }
    if let entry = entries["words"] { mapping.words = words(entry.value, of: schema) }
    if let entry = entries["dates"] { mapping.dates = dateForms(entry.value) }
    if let entry = entries["numbers"] { mapping.numbers = decimalForm(entry.value) }
    if let entry = entries["blank"], let text = text(entry.value, of: "blank") {
      mapping.blank = text
      if let problem = schema.type.problem(of: text) {
        report(.value(.wrong(name: schema.name, problem)), place(entry.value.mark))
      }
    }
    if let entry = entries["with"] { mapping.narrowing = narrowing(entry.value, of: mapping.column) }
  }

  /// The columns that tell rows of one name apart.
  private func narrowing(_ node: Node, of column: CaseColumn) -> [NarrowingColumn] {
    guard case .reference(let table) = column.schema.type,
      let entries = entries(node, known: nil, of: .narrowing(column.schema.name))
    else { return [] }
    return entries.list.compactMap { name, entry in
      guard let other = self.column(named: name, of: table, entry.key) else { return nil }
      return text(entry.value, of: name).map { NarrowingColumn(other, .header($0)) }
    }
  }

  /// The columns of a sheet that are rows.
  func wide(_ node: Node, of table: CaseTable) -> WideMapping? {
    guard let entries = entries(node, known: Self.wideKeys, of: .wide) else { return nil }
    for key in ["across", "values"] where entries[key] == nil && entries.isWhole {
      report(.missingKey(key, .wide), node.mark)
    }
    guard let across = entries["across"], let values = entries["values"], let name = text(across.value, of: "across"),
      let column = column(named: name, of: table, across.value), let cells = cells(values, of: table)
    else { return nil }
    guard case .reference = column.schema.type else {
      report(.wrongForm(key: "across", text: name, .reference(table)), across.value.mark)
      return nil
    }
    var wide = WideMapping(across: column, values: cells)
    wide.place = place(node.mark)
    if let under = entries["under"] { wide.under = text(under.value, of: "under") }
    if let from = entries["from"] { wide.from = text(from.value, of: "from").map { .header($0) } }
    if let to = entries["to"] { wide.to = text(to.value, of: "to").map { .header($0) } }
    if let except = entries["except"] { wide.except = texts(except.value, of: "except") }
    return wide
  }

  /// The columns that rows with a text alone give; those of several are told by their numbering.
  func sections(_ node: Node, of table: CaseTable, wide: WideMapping?) -> [SectionMapping] {
    guard let items = node.sequence else { return section(node, of: table, wide: wide).map { [$0] } ?? [] }
    let sections = items.compactMap { section($0, of: table, wide: wide) }
    for (place, section) in sections.enumerated() where sections.count > 1 {
      if section.numbering == nil { report(.missingKey("numbering", .sections), node.mark) }
      if sections[..<place].contains(where: { $0.column == section.column }) {
        report(.columnTwice(section.column.schema.name), node.mark)
      } else if sections[..<place].contains(where: { $0.numbering == section.numbering }),
        let numbering = section.numbering
      {
        report(.wrongForm(key: "numbering", text: numbering.rawValue, .otherNumbering), node.mark)
      }
    }
    return sections
  }

  /// A column of names, words or texts that is not the name of the row itself, and how the rows that give it are numbered.
  private func section(_ node: Node, of table: CaseTable, wide: WideMapping?) -> SectionMapping? {
    guard let entries = entries(node, known: ["column", "numbering"], of: .sections) else { return nil }
    guard let entry = entries["column"] else {
      if entries.isWhole { report(.missingKey("column", .sections), node.mark) }
      return nil
    }
    guard let name = text(entry.value, of: "column"), let column = column(named: name, of: table, entry.value) else {
      return nil
    }
    guard column.mayHeadSections, wide?.across != column, wide?.values.column != column else {
      report(.wrongForm(key: "column", text: name, .sectionColumn), entry.value.mark)
      return nil
    }
    guard let given = entries["numbering"] else { return SectionMapping(column) }
    guard let text = text(given.value, of: "numbering") else { return nil }
    guard let numbering = SectionMapping.Numbering(rawValue: text) else {
      report(.wrongForm(key: "numbering", text: ValueParser.shown(text), .numbering), given.value.mark)
      return nil
    }
    return SectionMapping(column, numbered: numbering)
  }

  /// What the cells of a wide mapping are: a column, or `column` and how it is written.
  private func cells(_ values: MappingEntries.Entry, of table: CaseTable) -> ColumnMapping? {
    guard values.value.mapping != nil else {
      guard let name = text(values.value, of: "values") else { return nil }
      return column(named: name, of: table, values.value).map { ColumnMapping($0, .number(0)) }
    }
    let known = ["column"] + Self.columnKeys.filter { !Self.sourceKeys.contains($0) && $0 != "with" }
    guard let entries = entries(values.value, known: known, of: .values) else { return nil }
    guard let entry = entries["column"] else {
      report(.missingKey("column", .values), values.value.mark)
      return nil
    }
    guard let name = text(entry.value, of: "column"), let column = column(named: name, of: table, entry.value) else {
      return nil
    }
    var mapping = ColumnMapping(column, .number(0))
    mapping.place = place(values.key.mark)
    readForms(of: &mapping, entries)
    return mapping
  }
}

extension CaseColumn {
  /// Whether a text above several rows can be their cells of the column.
  var mayHeadSections: Bool {
    switch schema.type {
    case .reference, .word: true
    case .text: self != table.nameColumn
    case .code, .integer, .number, .yesNo, .date: false
    }
  }
}

extension ValueType {
  /// Keys of a mapping's column that say nothing about values of the type.
  fileprivate var uselessKeys: [String] {
    switch self {
    case .code: ["factor", "words", "dates", "numbers", "with", "join"]
    case .text: ["factor", "words", "dates", "numbers", "with"]
    case .reference: ["factor", "words", "dates", "numbers"]
    case .integer, .number: ["dates", "with", "join"]
    case .yesNo, .word: ["factor", "dates", "numbers", "with", "join"]
    case .date: ["factor", "words", "numbers", "with", "join"]
    }
  }
}
