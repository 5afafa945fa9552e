internal import StaffingDomain
internal import Yams

extension WhatIfParser {
  func tableChange(_ entries: WhatIfEntries, _ place: InputPlace) -> TableChange? {
    guard let node = entries["table"]?.value, let name = text(node, of: "table") else { return nil }
    guard let table = CaseTable(rawValue: name.text) else {
      let known = CaseTable.allCases.map(\.rawValue)
      let nearest = NearestName.suggestion(for: name.text, among: known)
      report(
        .table(.unknownTable(ValueParser.shown(name.text), nearest: nearest, known: known)), name.place)
      return nil
    }
    let schema = TableSchema.schema(of: table)
    let conditions = entries[.conditions].map { self.conditions($0.value, schema) } ?? []
    let given = TableChangeKey.actions.filter { entries[$0] != nil }
    guard given.count == 1, let kind = given.first, let entry = entries[kind] else {
      if given.count > 1 {
        report(.table(.severalActions(given.map(\.rawValue))), place)
      } else if entries.isWhole {
        report(.table(.noAction(known: TableChangeKey.actions.map(\.rawValue))), place)
      }
      return nil
    }
    if kind == .insert, let condition = entries[.conditions] {
      report(.table(.insertWithConditions), condition.key.mark)
    }
    guard let action = action(kind, entry, schema), let conditions else { return nil }
    return TableChange(table: table, conditions: conditions, action: action)
  }

  private func action(
    _ kind: TableChangeKey, _ entry: WhatIfEntries.Entry, _ schema: TableSchema
  ) -> TableChange.Action? {
    switch kind {
    case .conditions: return nil
    case .set: return cells(entry.value, schema, of: kind).map { .set($0) }
    case .multiply: return amounts(entry.value, schema, of: kind).map { .multiply($0) }
    case .add: return amounts(entry.value, schema, of: kind).map { .add($0) }
    case .remove:
      guard let word = text(entry.value, of: kind.rawValue) else { return nil }
      if word.text == "yes" { return .remove }
      report(.table(.removeUnclear(ValueParser.shown(word.text))), word.place)
      return nil
    case .insert: return insertedRows(entry.value, schema).map { .insert($0) }
    }
  }

  /// The conditions under `where`; nil where one of them is wrong.
  private func conditions(_ node: Node, _ schema: TableSchema) -> [RowCondition]? {
    guard let columns = columns(node, schema, of: .conditions) else { return nil }
    var isSound = true
    let conditions: [RowCondition] = columns.compactMap { column, entry in
      guard let values = texts(entry.value, of: column.name) else {
        isSound = false
        return nil
      }
      for value in values where !value.text.isEmpty && !isValue(value, of: column) { isSound = false }
      return RowCondition(column: column.name, values: values, place: place(entry.key.mark))
    }
    guard let (key, value) = node.mapping?.first(where: { $0.key.scalar?.string == RowCondition.line }) else {
      return isSound ? conditions : nil
    }
    guard let lines = lines(value), isSound else { return nil }
    return conditions + [RowCondition(column: RowCondition.line, values: lines, place: place(key.mark))]
  }

  /// Numbers of lines of a file, or of rows of a sheet, each in its one form; nil where one is none.
  private func lines(_ node: Node) -> [PlacedText]? {
    guard let values = texts(node, of: RowCondition.line) else { return nil }
    let lines: [PlacedText] = values.compactMap { value in
      if let problem = ValueType.integer(RowCondition.lines).problem(of: value.text) {
        report(problem, of: RowCondition.line, value.place)
        return nil
      }
      return PlacedText(text: Int(value.text).map(String.init) ?? value.text, place: value.place)
    }
    return lines.count == values.count ? lines : nil
  }

  /// The columns of a mapping with what stands under them; nil where one is unknown.
  private func columns(
    _ node: Node, _ schema: TableSchema, of key: TableChangeKey
  ) -> [(column: ColumnSchema, entry: WhatIfEntries.Entry)]? {
    guard let mapping = node.mapping, !mapping.isEmpty else {
      report(.table(.notColumns(key)), node.mark)
      return nil
    }
    var isSound = true
    let isCondition = key == .conditions
    var columns: [(column: ColumnSchema, entry: WhatIfEntries.Entry)] = []
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if isCondition, name == RowCondition.line { continue }
      guard let column = schema.column(named: name) else {
        isSound = false
        let known = schema.columns.map(\.name)
        let nearest = NearestName.suggestion(for: name, among: known)
        report(
          .table(.unknownColumn(schema.table, ValueParser.shown(name), nearest: nearest, known: known)), key.mark)
        continue
      }
      columns.append((column, WhatIfEntries.Entry(key: key, value: value)))
    }
    return isSound ? columns : nil
  }

  /// The cells of a row; nil where one is wrong.
  private func cells(_ node: Node, _ schema: TableSchema, of key: TableChangeKey) -> [TableChange.CellValue]? {
    guard let columns = columns(node, schema, of: key) else { return nil }
    let cells: [TableChange.CellValue] = columns.compactMap { column, entry in
      guard let value = text(entry.value, of: column.name) else { return nil }
      guard !value.text.isEmpty else {
        guard column.isRequired else { return TableChange.CellValue(column: column.name, value: value) }
        report(.table(.emptyCell(column: column.name, column.type)), value.place)
        return nil
      }
      return isValue(value, of: column) ? TableChange.CellValue(column: column.name, value: value) : nil
    }
    return cells.count == columns.count ? cells : nil
  }

  private func amounts(_ node: Node, _ schema: TableSchema, of key: TableChangeKey) -> [TableChange.CellAmount]? {
    guard let columns = columns(node, schema, of: key) else { return nil }
    let amounts: [TableChange.CellAmount] = columns.compactMap { column, entry in
      guard column.type.isNumeric else {
        report(.table(.notNumeric(column: column.name, key, column.type)), entry.key.mark)
        return nil
      }
      return amount(entry.value, of: "\(key.rawValue) \(column.name)").map {
        TableChange.CellAmount(column: column.name, amount: $0)
      }
    }
    return amounts.count == columns.count ? amounts : nil
  }

  private func insertedRows(_ node: Node, _ schema: TableSchema) -> [[TableChange.CellValue]]? {
    let nodes: [Node]
    if let items = node.sequence { nodes = Array(items) } else { nodes = [node] }
    guard !nodes.isEmpty else {
      report(.table(.noInsertedRows), node.mark)
      return nil
    }
    let rows: [[TableChange.CellValue]] = nodes.compactMap { item in
      guard let cells = cells(item, schema, of: .insert) else { return nil }
      let missing = schema.columns.filter { column in column.isRequired && !cells.contains { $0.column == column.name }
      }
      guard missing.isEmpty else {
        let fact = TableChangeFact.missingCells(
          schema.table, missing: missing.map(\.name), required: schema.requiredColumns)
        report(.table(fact), item.mark)
        return nil
      }
      return cells
    }
    return rows.count == nodes.count ? rows : nil
  }

  /// Whether a text is a value of a column; reported where it is not.
  private func isValue(_ value: PlacedText, of column: ColumnSchema) -> Bool {
    guard let problem = column.type.problem(of: value.text) else { return true }
    report(problem, of: column.name, value.place)
    return false
  }
}

extension ValueType {
  /// Whether values are numbers.
  var isNumeric: Bool {
    switch self {
    case .integer, .number: true
    default: false
    }
  }

  /// Why a text is no value of the type; references are not looked up.
  package func problem(of text: String) -> ValueProblem? {
    var text = text
    return text.withUTF8 { bytes in
      switch self {
      case .code, .reference: return ValueParser.code(bytes).problem ?? ValueParser.hidden(bytes)
      case .text: return ValueParser.text(bytes).problem
      case .integer(let range): return ValueParser.integer(bytes, range).problem
      case .number(let range): return ValueParser.number(bytes, range).problem
      case .yesNo: return ValueParser.yesNo(bytes).problem
      case .word(let list): return ValueParser.word(bytes, list.words).problem
      case .date(let years): return ValueParser.date(bytes, years: years).problem
      }
    }
  }
}

extension Result where Failure == ValueProblem {
  fileprivate var problem: ValueProblem? {
    if case .failure(let problem) = self { return problem }
    return nil
  }
}
