internal import StaffingDomain

extension CaseChanges {
  mutating func apply(_ change: TableChange, at place: InputPlace, _ effect: inout ChangeEffect) {
    if case .insert(let rows) = change.action { return insert(rows, into: change.table, at: place, &effect) }
    guard let table = source.text(of: change.table) else { return reportAbsent(change.table, at: place) }
    guard let rows = rows(of: table, matching: change.conditions, at: place) else { return }
    let changed = ChangedRows(table: change.table, count: rows.count, conditions: change.conditions.texts)
    switch change.action {
    case .set(let cells):
      set(cells, in: rows, of: change.table, at: place, &effect)
      effect.deed = .set(cells.map { NamedText(column: $0.column, text: $0.value.text) }, changed)
    case .multiply(let amounts):
      calculate(amounts, in: rows, of: change.table, at: place, &effect) { $0 * $1 }
      effect.deed = .multiplied(amounts.map { NamedAmount(column: $0.column, amount: $0.amount) }, changed)
    case .add(let amounts):
      calculate(amounts, in: rows, of: change.table, at: place, &effect) { $0 + $1 }
      effect.deed = .added(amounts.map { NamedAmount(column: $0.column, amount: $0.amount) }, changed)
    case .remove:
      remove(rows, from: change.table, at: place, &effect)
      effect.deed = .removed(changed)
    case .insert: break
    }
  }

  /// The places of the rows that hold what the conditions ask for; nil, with findings, where nothing does.
  private func rows(
    of table: EditableTable, matching conditions: [RowCondition], at place: InputPlace
  ) -> [Int]? {
    let wanted = conditions.map { Set($0.values.map(\.text)) }
    let columns = conditions.map { table.place(of: $0.column) }
    let isLine = conditions.map { $0.column == RowCondition.line }
    var seen = [Set<String>](repeating: [], count: conditions.count)
    var rows: [Int] = []
    for (index, row) in table.rows.enumerated() where row.isUsable {
      var isMatch = true
      for number in conditions.indices {
        let text = isLine[number] ? String(row.line) : columns[number].map { row.text($0) } ?? ""
        if wanted[number].contains(text) { seen[number].insert(text) } else { isMatch = false }
      }
      if isMatch { rows.append(index) }
    }
    var isSound = true
    for (condition, seen) in zip(conditions, seen) {
      for value in condition.values where !seen.contains(value.text) {
        isSound = false
        report(missing(value, in: table, column: condition.column), at: value.place)
      }
    }
    guard isSound else { return nil }
    guard rows.isEmpty else { return rows }
    report(.noRowMatches(table.schema.table, conditions.texts), at: conditions.first?.place ?? place)
    return nil
  }

  /// The fact that no row of a column holds a text.
  func missing(_ value: PlacedText, in table: EditableTable, column: String) -> ChangeFact {
    .noRowHas(
      table.schema.table, column: column, text: ValueParser.shown(value.text),
      advice(for: value.text, in: table, column: column))
  }

  private mutating func set(
    _ cells: [TableChange.CellValue], in rows: [Int], of name: CaseTable, at place: InputPlace,
    _ effect: inout ChangeEffect
  ) {
    var replaced: Set<String> = []
    source.change(name) { table in
      for cell in cells {
        guard table.place(of: cell.column) != nil || !cell.value.text.isEmpty else { continue }
        let column = table.place(adding: cell.column)
        let isCode = table.schema.column(named: cell.column)?.type == .code
        for index in rows {
          let before = table.rows[index].text(column)
          guard before != cell.value.text else { continue }
          effect.note(table.source(table.rows[index]), cell.column, before: before, after: cell.value.text)
          table.rows[index].set(column, to: cell.value.text, by: place)
          if isCode { replaced.insert(before) }
        }
      }
    }
    for code in replaced { noteRemoved(code, from: name, by: place) }
  }

  /// Multiplies or adds; an empty cell counts as its default, and stays empty where it has none.
  private mutating func calculate(
    _ amounts: [TableChange.CellAmount], in rows: [Int], of name: CaseTable, at place: InputPlace,
    _ effect: inout ChangeEffect, _ combine: (Double, Double) -> Double
  ) {
    for amount in amounts {
      let hasMatch = source.change(name) { table in
        guard let schema = table.schema.column(named: amount.column) else { return false }
        guard table.place(of: amount.column) != nil || schema.defaultText != nil else { return false }
        let column = table.place(adding: amount.column)
        var hasMatch = false
        for index in rows {
          let given = table.rows[index].text(column)
          let before = given.isEmpty ? schema.defaultText ?? "" : given
          guard !before.isEmpty else { continue }
          hasMatch = true
          // What is no number is reported when the table is read.
          guard let value = ChangedNumber.value(before) else { continue }
          let result = combine(value, amount.amount)
          guard result != value else { continue }
          let after = ChangedNumber.text(result, of: schema.type)
          effect.note(table.source(table.rows[index]), amount.column, before: before, after: after)
          if after != before { table.rows[index].set(column, to: after, by: place) }
        }
        return hasMatch
      }
      if hasMatch == false {
        report(.allEmpty(name, column: amount.column), at: place)
      }
    }
  }

  private mutating func remove(
    _ rows: [Int], from name: CaseTable, at place: InputPlace, _ effect: inout ChangeEffect
  ) {
    var codes: [String] = []
    source.change(name) { table in
      let code = table.schema.columns.first { $0.type == .code }?.name
      for index in rows {
        let row = table.rows[index]
        effect.note(table.source(row), nil, before: table.name(row), after: nil)
        if let code { codes.append(table.text(row, code)) }
      }
      table.removeRows(at: Set(rows))
    }
    for code in codes { noteRemoved(code, from: name, by: place) }
  }

  private mutating func insert(
    _ rows: [[TableChange.CellValue]], into name: CaseTable, at place: InputPlace, _ effect: inout ChangeEffect
  ) {
    if !source.has(name) { source.create(name) }
    source.change(name) { table in
      for cells in rows {
        let row = table.append(cells.map { ($0.column, $0.value.text) }, by: place)
        effect.note(table.source(row), nil, before: nil, after: table.name(row))
      }
    }
    effect.deed = .inserted(rows: rows.count, name)
  }
}

extension EditableTable {
  /// Takes rows out; the others keep their lines.
  mutating func removeRows(at places: Set<Int>) {
    guard !places.isEmpty else { return }
    var kept: [EditableRow] = []
    kept.reserveCapacity(rows.count - places.count)
    for (index, row) in rows.enumerated() where !places.contains(index) { kept.append(row) }
    rows = kept
  }
}
