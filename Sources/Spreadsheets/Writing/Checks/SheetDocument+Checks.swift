extension SheetDocument {
  /// What is wrong with the sheet apart from its name, columns, cells and charts; nil for nothing.
  var problem: SheetProblem? {
    sizeProblem ?? viewProblem ?? groupProblem ?? markProblem ?? preambleProblem
  }

  private var sizeProblem: SheetProblem? {
    guard rowCount >= 0, ruledRowCount >= 0 else { return .negativeRows }
    guard columns.count <= SheetLayout.columnLimit else { return .tooManyColumns(columns.count) }
    let above = preamble.count + 2
    // One row is left free below, for charts and filters of empty tables.
    guard max(rowCount, ruledRowCount) < SheetLayout.rowLimit - above else {
      return .tooManyRows(max(rowCount, ruledRowCount))
    }
    return columns.isEmpty && rowCount > 0 ? .rowsWithoutColumns : nil
  }

  private var viewProblem: SheetProblem? {
    guard (0...columns.count).contains(frozenColumns) else { return .frozenColumns(frozenColumns) }
    let margins = printing.margins
    let all = [margins.left, margins.right, margins.top, margins.bottom]
    return all.allSatisfy { (0...10).contains($0) } ? nil : .margins
  }

  private var groupProblem: SheetProblem? {
    let place = groups.firstIndex { group in
      group.rows.isEmpty || group.rows.lowerBound < 0 || group.rows.upperBound > rowCount
        || !(1...7).contains(group.level)
    }
    return place.map { .group($0) }
  }

  private var markProblem: SheetProblem? {
    var marked: Set<CellPosition> = []
    for (place, mark) in marks.enumerated() {
      guard (0..<max(rowCount, ruledRowCount)).contains(mark.row), columns.indices.contains(mark.column),
        marked.insert(CellPosition(row: mark.row, column: mark.column)).inserted
      else { return .mark(place) }
      let units = mark.note?.utf16.count ?? 0
      guard units <= DocumentText.limit else { return .noteTooLong(mark: place, units: units) }
    }
    return nil
  }

  private var preambleProblem: SheetProblem? {
    for (place, line) in preamble.enumerated() where line.text.utf16.count > DocumentText.limit {
      return .preambleTooLong(line: place, units: line.text.utf16.count)
    }
    return nil
  }
}

extension SheetColumn {
  /// What is wrong with the column apart from lists of other sheets; nil for nothing.
  var problem: ColumnProblem? {
    for text in [heading, codeName ?? "", note ?? ""] where text.utf16.count > DocumentText.limit {
      return .textTooLong(units: text.utf16.count)
    }
    switch width {
    case .characters(let width): guard (0...255).contains(width) else { return .width }
    case .automatic(let most): guard (1...255).contains(most) else { return .width }
    }
    switch form {
    case .number(let decimals), .share(let decimals):
      guard (0...15).contains(decimals) else { return .decimals(decimals) }
    default: break
    }
    guard (0...7).contains(outlineLevel) else { return .outlineLevel(outlineLevel) }
    if let problem = validation?.problem { return problem }
    return colours.allSatisfy(\.isPossible) ? nil : .colour
  }
}

extension ColumnValidation {
  /// What is wrong with the rule and its words; nil for nothing.
  fileprivate var problem: ColumnProblem? {
    for text in [prompt, refusal].compactMap({ $0 }) {
      let title = DocumentText.message(text.title).utf16.count
      let message = DocumentText.message(text.message).utf16.count
      if title > ValidationText.titleLimit { return .titleTooLong(units: title) }
      if message > ValidationText.messageLimit { return .messageTooLong(units: message) }
    }
    switch rule {
    case .anything, .entries: return nil
    case .words(let words):
      guard !words.isEmpty, !words.contains("") else { return .emptyList }
      let longest = words.map(\.utf16.count).max() ?? 0
      return longest > DocumentText.limit ? .textTooLong(units: longest) : nil
    case .counts(let from, let to): return ColumnValidation.isRange(from, to) ? nil : .limits
    case .numbers(let from, let to):
      let isFinite = [from, to].allSatisfy { $0?.isFinite ?? true }
      return isFinite && ColumnValidation.isRange(from, to) ? nil : .limits
    case .dates(let from, let to):
      let areDays = [from, to].allSatisfy { $0 == nil || $0?.serial != nil }
      return areDays && ColumnValidation.isRange(from?.serial, to?.serial) ? nil : .limits
    }
  }

  private static func isRange<Value: Comparable>(_ from: Value?, _ to: Value?) -> Bool {
    guard let from, let to else { return from != nil || to != nil }
    return from <= to
  }
}

extension ConditionalColour {
  /// Whether a workbook can have the rule.
  fileprivate var isPossible: Bool {
    switch rule {
    case .greater(let number, _), .less(let number, _): number.isFinite
    case .text(let text, _): !text.isEmpty && text.utf16.count <= 255
    case .scale, .bars: true
    }
  }
}
