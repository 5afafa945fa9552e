internal import CaseFormat
internal import StaffingDomain
internal import Tables

extension CellConverter {
  /// The cell of a column that a section gives to the rows below it; nil, with a finding, for a text that names nothing.
  func convert(_ section: SectionRow, _ column: CaseColumn, in grid: SheetGrid) -> String? {
    if let text = quietly(section, column, in: grid) { return text }
    let (schema, place) = (column.schema, CellPlace(grid: grid, row: section.row, column: section.column))
    let nearest: String? =
      switch schema.type {
      case .reference(let table): indexes[table].flatMap { names.nearest(to: section.text, in: $0) }
      case .word(let list):
        NearestName.suggestion(
          for: section.text, among: mapping.words.filter { list.words.contains($0.word) }.map(\.text) + list.words)
      default: nil
      }
    report(.unknownSection(ValueParser.shown(section.text), schema.type, nearest: nearest), schema, place)
    return nil
  }

  /// Whether the text of a row with the form of a section names something of a column.
  ///
  /// Where it names nothing, the row is one of the table, whose cells are then missed: a row is never left out for an
  /// error.
  func knows(_ section: SectionRow, _ column: CaseColumn) -> Bool {
    switch column.schema.type {
    case .reference(let table): indexes[table]?.knows(section.text) ?? true
    default: quietly(section, column, in: SheetGrid(file: "", sheet: nil, rows: [])) != nil
    }
  }

  private func quietly(_ section: SectionRow, _ column: CaseColumn, in grid: SheetGrid) -> String? {
    let quiet = CellConverter(mapping: mapping, log: ImportLog(), tally: NoteTally(), indexes: indexes)
    return quiet.convert(
      .text(section.text), ColumnMapping(column, .number(section.column)),
      at: CellPlace(grid: grid, row: section.row, column: section.column))
  }
}
