internal import CaseFormat
internal import StaffingDomain

/// Collects what was taken for what, and counts what happened in many cells.
final class NoteTally {
  private var notes: [ImportNote] = []
  private var counts: [ImportNote: Int] = [:]
  private var order: [ImportNote] = []

  /// Adds a note.
  func add(_ place: String, _ table: CaseTable?, _ fact: ImportNoteFact) {
    let note = ImportNote(place, table, fact)
    if !notes.contains(note) { notes.append(note) }
  }

  /// Counts a cell for a note, whose number of cells is filled in at the end.
  func count(_ fact: ImportNoteFact, _ place: CellPlace, _ column: ColumnMapping) {
    let note = ImportNote(place.grid.place, column.column.table, fact)
    if counts.updateValue(counts[note, default: 0] + 1, forKey: note) == nil { order.append(note) }
  }

  /// All notes: those about sheets first, then those about columns, then all others, each in the order in which they came.
  var all: [ImportNote] {
    let counted = order.map { note in ImportNote(note.place, note.table, note.fact.with(cells: counts[note] ?? 0)) }
    return (notes + counted).enumerated().sorted { left, right in
      let ranks = (left.element.fact.rank, right.element.fact.rank)
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left.offset < right.offset
    }.map(\.element)
  }
}

extension ImportNoteFact {
  /// The place of the fact among those of its sheet.
  fileprivate var rank: Int {
    switch self {
    case .sheet: 0
    case .column, .constant, .wide, .either, .joined: 1
    default: 2
    }
  }

  /// The fact with a number of cells.
  fileprivate func with(cells: Int) -> ImportNoteFact {
    switch self {
    case .word(let column, let text, let word, _): .word(column: column, text, word: word, cells: cells)
    case .numbers(let column, let form, _): .numbers(column: column, form, cells: cells)
    case .dates(let column, let form, _): .dates(column: column, form, cells: cells)
    case .percentages(let column, _): .percentages(column: column, cells: cells)
    case .factor(let column, let factor, _): .factor(column: column, factor, cells: cells)
    case .blanks(let column, let value, _): .blanks(column: column, value: value, cells: cells)
    case .filled(let column, let header, let word, _):
      .filled(column: column, header: header, word: word, cells: cells)
    case .dashes(let column, _): .dashes(column: column, cells: cells)
    default: self
    }
  }
}
