internal import CaseFormat
internal import StaffingDomain

/// The rows of a sheet that head the rows below them, as a guess by their form and by what their texts name.
enum SectionGuess {
  /// Whether a sheet may have sections: between its rows stand others with a text alone, and rows follow the first of them.
  ///
  /// - Parameter columns: The columns of the sheet that are columns of the table.
  static func mayHave(_ grid: SheetGrid, below row: Int, columns: [Int]) -> Bool {
    let used = Set(columns)
    var (isHeaded, ordinary) = (false, 0)
    for found in grid.rows where found.number > row {
      if SectionRow(found, used: used) != nil {
        isHeaded = true
      } else if isHeaded, used.count(where: { found[$0] != nil }) > 1 {
        ordinary += 1
      }
    }
    return ordinary > 0
  }

  /// The column that the sections of a sheet give; nil where there are none, or where they may be anything.
  ///
  /// A column whose names or words most of the texts are; else, where no row of it is known, the commune of officers; else
  /// a column of texts that the table needs and that no header names.
  static func column(
    of table: TableMapping, _ grid: SheetGrid, _ mapping: ImportMapping, _ names: [CaseTable: EntityIndex],
    _ vocabulary: ImportVocabulary
  ) -> CaseColumn? {
    let given = Set(table.columns.map(\.column))
    func sections(_ column: CaseColumn) -> [SectionRow] {
      var headed = table
      headed.sections = column
      let found = SheetBinding(headed, grid, log: ImportLog()).contents(mapping, NoteTally())
      guard let first = found.sections.first, found.rows.contains(where: { $0.number > first.row }) else { return [] }
      return found.sections.count <= found.rows.count ? found.sections : []
    }
    for column in CaseColumn.columns(of: table.table) where column.mayHeadSections {
      let known: (String) -> Bool
      switch column.schema.type {
      case .reference(let target):
        guard let index = names[target] else { continue }
        known = index.knows
      case .word(let list): known = { vocabulary.word($0, in: list) != nil }
      default: continue
      }
      let found = sections(column)
      if !found.isEmpty, found.count(where: { known($0.text) }) * 2 >= found.count { return column }
    }
    let unnamed = CaseColumn.columns(of: table.table).filter { column in
      guard column.schema.isRequired, column.mayHeadSections, !given.contains(column) else { return false }
      switch column.schema.type {
      case .reference(let target): return target == .communes && names[target] == nil
      case .text: return true
      default: return false
      }
    }
    return unnamed.first { !sections($0).isEmpty }
  }
}
