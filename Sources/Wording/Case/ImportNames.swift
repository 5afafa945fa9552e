internal import CaseFormat
public import CaseImport
internal import StaffingDomain

extension Language {
  /// What was taken for what, with the columns of the case by their headings and code names.
  ///
  /// Planners know the headings; a mapping needs the code names.
  public func sentence(_ note: ImportNote) -> String {
    sentence(note.fact.renamed { heading(ofColumn: $0, in: note.table) })
  }

  /// Why a cell cannot be used, with the column by its heading and code name where every table calls it the same.
  public func words(ofCell fact: ImportCellFact, of column: String) -> FindingWords {
    words(fact, of: heading(ofColumn: column, in: nil))
  }

  /// The heading and the code name of a column of a table; its code name where there is none, or several.
  private func heading(ofColumn code: String, in table: CaseTable?) -> String {
    let tables = table.map { [$0] } ?? CaseTable.allCases
    let labels = Set(
      tables.compactMap { table in
        TableSchema.schema(of: table).column(named: code).map { label(of: $0.column) }
      })
    return labels.count == 1 ? labels.first.map { heading($0, code: code) } ?? code : code
  }
}

extension ImportNoteFact {
  /// The same of columns with other names.
  fileprivate func renamed(_ name: (String) -> String) -> ImportNoteFact {
    switch self {
    case .column(let column, let header, let letters): .column(name(column), header: header, letters: letters)
    case .constant(let column, let text): .constant(name(column), text)
    case .lostBirths(let column, let headers, let first, let cells):
      .lostBirths(column: name(column), headers, first: first, cells: cells)
    case .either(let column, let headers): .either(name(column), headers)
    case .joined(let column, let headers): .joined(name(column), headers)
    case .filled(let column, let header, let word, let cells):
      .filled(column: name(column), header: header, word: word, cells: cells)
    case .wide(let across, let values, let first, let last, let count):
      .wide(across: name(across), values: name(values), first: first, last: last, count: count)
    case .word(let column, let text, let word, let cells):
      .word(column: name(column), text, word: word, cells: cells)
    case .numbers(let column, let form, let cells): .numbers(column: name(column), form, cells: cells)
    case .dates(let column, let form, let cells): .dates(column: name(column), form, cells: cells)
    case .percentages(let column, let cells): .percentages(column: name(column), cells: cells)
    case .factor(let column, let factor, let cells): .factor(column: name(column), factor, cells: cells)
    case .blanks(let column, let value, let cells): .blanks(column: name(column), value: value, cells: cells)
    case .dashes(let column, let cells): .dashes(column: name(column), cells: cells)
    case .sections(let column, let sections, let giveCells):
      .sections(column: name(column), sections, giveCells: giveCells)
    case .missingColumns(let columns): .missingColumns(columns.map(name))
    case .unknownWords(let column, let texts): .unknownWords(column: name(column), texts)
    case .unknownNumbers(let column, let texts): .unknownNumbers(column: name(column), texts)
    case .unit(let column, let header, let factor): .unit(column: name(column), header: header, factor: factor)
    case .bracket(let column, let header, let text, let mayBeUnit):
      .bracket(column: name(column), header: header, text, mayBeUnit: mayBeUnit)
    case .numberForm(let column, let form, let texts, let certain):
      .numberForm(column: name(column), form, texts: texts, certain: certain)
    case .dateForms(let column, let forms, let texts, let certain):
      .dateForms(column: name(column), forms, texts: texts, certain: certain)
    case .mixedForms(let column, let left, let form, let right, let other, let taken):
      .mixedForms(column: name(column), left, form, right, other, taken: taken)
    default: self
    }
  }
}
