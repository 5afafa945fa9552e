internal import StaffingDomain
internal import Yams

extension WhatIfParser {
  /// The keys of a change of a table beside `table`.
  static let tableKeys = ["where", "set", "multiply", "add", "remove", "insert"]
  private static let actions = ["set", "multiply", "add", "remove", "insert"]

  func tableChange(_ entries: WhatIfEntries, _ place: WhatIfPlace) -> TableChange? {
    guard let node = entries["table"]?.value, let name = text(node, of: "table") else { return nil }
    guard let table = CaseTable(rawValue: name.text) else {
      let known = CaseTable.allCases.map(\.rawValue)
      report(
        .unknownTable, name.place, "the case format has no table '\(ValueParser.shown(name.text))'",
        NearestName.suggestion(for: name.text, among: known).map { "did you mean '\($0)'?" }
          ?? "the tables are \(known.joined(separator: ", "))")
      return nil
    }
    let schema = TableSchema.schema(of: table)
    let conditions = entries["where"].map { self.conditions($0.value, schema) } ?? []
    let given = Self.actions.filter { entries[$0] != nil }
    guard given.count == 1, let kind = given.first, let entry = entries[kind] else {
      if given.count > 1 || entries.isWhole {
        report(
          .invalidWhatIf, place,
          given.isEmpty
            ? "the change does not say what to do with the rows"
            : "the change holds \(given.joined(separator: " and ")), but a change does one thing",
          given.isEmpty ? "give one of \(Self.actions.joined(separator: ", "))" : "make \(given.count) changes of it")
      }
      return nil
    }
    if kind == "insert", let condition = entries["where"] {
      report(.invalidWhatIf, condition.key.mark, "insert adds rows and takes no where", "delete where")
    }
    guard let action = action(kind, entry, schema), let conditions else { return nil }
    return TableChange(table: table, conditions: conditions, action: action)
  }

  private func action(_ kind: String, _ entry: WhatIfEntries.Entry, _ schema: TableSchema) -> TableChange.Action? {
    switch kind {
    case "set": return cells(entry.value, schema, of: "set").map { .set($0) }
    case "multiply": return amounts(entry.value, schema, of: "multiply").map { .multiply($0) }
    case "add": return amounts(entry.value, schema, of: "add").map { .add($0) }
    case "remove":
      guard let word = text(entry.value, of: "remove") else { return nil }
      if word.text == "yes" { return .remove }
      report(
        .invalidYesNo, word.place, "remove is '\(ValueParser.shown(word.text))'", "write remove: yes, or delete it")
      return nil
    default: return insertedRows(entry.value, schema).map { .insert($0) }
    }
  }

  /// The conditions under `where`; nil where one of them is wrong.
  private func conditions(_ node: Node, _ schema: TableSchema) -> [RowCondition]? {
    guard let columns = columns(node, schema, of: "where", example: "a column and a value or a list") else {
      return nil
    }
    var isSound = true
    let conditions: [RowCondition] = columns.compactMap { column, entry in
      guard let values = texts(entry.value, of: column.name) else {
        isSound = false
        return nil
      }
      for value in values where !value.text.isEmpty && !isValue(value, of: column) { isSound = false }
      return RowCondition(column: column.name, values: values, place: place(entry.key.mark))
    }
    return isSound ? conditions : nil
  }

  /// The columns of a mapping with what stands under them; nil where one is unknown.
  private func columns(
    _ node: Node, _ schema: TableSchema, of noun: String, example: String
  ) -> [(column: ColumnSchema, entry: WhatIfEntries.Entry)]? {
    guard let mapping = node.mapping, !mapping.isEmpty else {
      report(.invalidWhatIf, node.mark, "\(noun) is not a list of columns", "give \(example)")
      return nil
    }
    var isSound = true
    var columns: [(column: ColumnSchema, entry: WhatIfEntries.Entry)] = []
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      guard let column = schema.column(named: name) else {
        isSound = false
        let known = schema.columns.map(\.name)
        report(
          .unknownColumn, key.mark, "\(schema.table.fileName) has no column '\(ValueParser.shown(name))'",
          NearestName.suggestion(for: name, among: known).map { "did you mean '\($0)'?" }
            ?? "the columns are \(known.joined(separator: ", "))")
        continue
      }
      columns.append((column, WhatIfEntries.Entry(key: key, value: value)))
    }
    return isSound ? columns : nil
  }

  /// The cells of a row; nil where one is wrong.
  private func cells(_ node: Node, _ schema: TableSchema, of noun: String) -> [TableChange.CellValue]? {
    guard let columns = columns(node, schema, of: noun, example: "a column and its value") else { return nil }
    let cells: [TableChange.CellValue] = columns.compactMap { column, entry in
      guard let value = text(entry.value, of: column.name) else { return nil }
      guard !value.text.isEmpty else {
        guard column.isRequired else { return TableChange.CellValue(column: column.name, value: value) }
        report(.missingValue, value.place, "\(column.name) is empty", "give \(column.type.phrase)")
        return nil
      }
      return isValue(value, of: column) ? TableChange.CellValue(column: column.name, value: value) : nil
    }
    return cells.count == columns.count ? cells : nil
  }

  private func amounts(_ node: Node, _ schema: TableSchema, of noun: String) -> [TableChange.CellAmount]? {
    guard let columns = columns(node, schema, of: noun, example: "a column and a number") else { return nil }
    let amounts: [TableChange.CellAmount] = columns.compactMap { column, entry in
      guard column.type.isNumeric else {
        report(
          .invalidWhatIf, entry.key.mark, "\(column.name) holds no numbers, so nothing can \(noun) it",
          "use set with \(column.type.phrase)")
        return nil
      }
      return amount(entry.value, of: "\(noun) \(column.name)").map {
        TableChange.CellAmount(column: column.name, amount: $0)
      }
    }
    return amounts.count == columns.count ? amounts : nil
  }

  private func insertedRows(_ node: Node, _ schema: TableSchema) -> [[TableChange.CellValue]]? {
    let nodes: [Node]
    if let items = node.sequence { nodes = Array(items) } else { nodes = [node] }
    guard !nodes.isEmpty else {
      report(.missingValue, node.mark, "insert is an empty list", "give a row, or a list of rows")
      return nil
    }
    let rows: [[TableChange.CellValue]] = nodes.compactMap { item in
      guard let cells = cells(item, schema, of: "insert") else { return nil }
      let missing = schema.columns.filter { column in column.isRequired && !cells.contains { $0.column == column.name }
      }
      guard missing.isEmpty else {
        let names = missing.map(\.name).joined(separator: ", ")
        report(
          .missingValue, item.mark, "the row for \(schema.table.fileName) gives no \(names)",
          "every row needs \(schema.columns.filter(\.isRequired).map(\.name).joined(separator: ", "))")
        return nil
      }
      return cells
    }
    return rows.count == nodes.count ? rows : nil
  }

  /// Whether a text is a value of a column; reported where it is not.
  private func isValue(_ value: PlacedText, of column: ColumnSchema) -> Bool {
    guard let problem = column.type.problem(of: value.text) else { return true }
    report(problem.code, value.place, "\(column.name) \(problem.predicate)", problem.remedy)
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
  func problem(of text: String) -> ValueProblem? {
    var text = text
    return text.withUTF8 { bytes in
      switch self {
      case .code, .reference, .text: return nil
      case .integer(let range): return ValueParser.integer(bytes, range).problem
      case .number(let range): return ValueParser.number(bytes, range).problem
      case .yesNo: return ValueParser.yesNo(bytes).problem
      case .word(let words): return ValueParser.word(bytes, words).problem
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
