internal import CaseFormat
internal import Foundation
internal import StaffingDomain

/// The rows of a sheet that are no rows of its table, as a guess: totals, and what follows the table.
struct RowGuess {
  /// A row that begins as what follows a table, and the next one below that looks like a row of the table.
  struct Doubt: Equatable {
    let text: String
    let row: Int
    let next: Int
  }

  /// The beginnings of totals, as the sheet has them.
  private(set) var skip: [String] = []
  /// The beginning of what follows.
  private(set) var end: [String] = []
  /// Why no end was taken where something looks like one.
  private(set) var doubt: Doubt?

  /// A row with its first two texts, by which a mapping passes rows over.
  private struct Start {
    let row: SheetGrid.Row
    let texts: [String]

    /// Whether one of the texts begins as totals do; cheaper than their keys.
    var mayBeTotal: Bool {
      texts.contains { text in text.first.map { RowGuess.firstLetters.contains($0.lowercased()) } ?? false }
    }
  }

  /// Looks at the first two texts of each row below the headers.
  ///
  /// - Parameter columns: The columns of the sheet that are columns of the table.
  init(_ grid: SheetGrid, below row: Int, columns: [Int]) {
    let rows = grid.rows.filter { $0.number > row }
    let shape = RowShape(rows, columns: columns)
    let starts = rows.map { row in
      Start(row: row, texts: Array(row.cells.lazy.compactMap { $0?.text }.prefix(2)))
    }
    findTotals(starts, shape)
    findEnd(starts, shape)
  }

  /// Takes the beginnings of rows that can only be totals: no row that has texts of its own may begin so.
  private mutating func findTotals(_ starts: [Start], _ shape: RowShape) {
    let likely = starts.filter(\.mayBeTotal)
    for start in likely where shape.mayBeTotal(start.row) {
      for text in start.texts {
        let key = ImportKey.name(text)
        guard let total = RowGuess.total(text, key), !skip.contains(where: { key.hasPrefix(ImportKey.name($0)) }) else {
          continue
        }
        let beginnings = [total, NormalizedWord.shown(text)]
        if let found = beginnings.first(where: { RowGuess.areTotals($0, among: likely, shape) }) { skip.append(found) }
      }
    }
  }

  /// Whether all rows that begin with a text are totals: `Cộng` begins the name of a commune, `Tổng số` that of work, too, and
  /// both begin other totals.
  private static func areTotals(_ total: String, among starts: [Start], _ shape: RowShape) -> Bool {
    let beginning = ImportKey.name(total)
    let isLong = total.contains(" ")
    return starts.allSatisfy { start in
      let found = start.texts.map { ImportKey.name($0) }.filter { $0.hasPrefix(beginning) }
      return found.isEmpty
        || shape.mayBeTotal(start.row) && (isLong || found.allSatisfy { $0 == beginning || isLongTotal($0) })
    }
  }

  /// Whether a key begins with words that nothing but a total begins with.
  private static func isLongTotal(_ key: String) -> Bool {
    totals.contains { $0.word.contains(" ") && key.hasPrefix($0.start) }
  }

  /// The total that a text is: one of the usual words alone, or one of those that nothing else begins with.
  private static func total(_ text: String, _ key: String) -> String? {
    for (word, start) in totals {
      if key == start { return NormalizedWord.shown(text) }
      if word.contains(" "), key.hasPrefix(start) { return String(NormalizedWord.shown(text).prefix(word.count)) }
    }
    return nil
  }

  private static let totals = ImportVocabulary.totals.map { (word: $0, start: ImportKey.name($0)) }
  /// What totals begin with.
  private static let firstLetters = Set(ImportVocabulary.totals.compactMap { $0.first?.lowercased() })
  private static let endings = ImportVocabulary.endings.map { (word: $0, start: ImportKey.name($0)) }

  /// Takes the first row below all that look like rows of the table, where it begins as what follows a table does.
  private mutating func findEnd(_ starts: [Start], _ shape: RowShape) {
    let last = starts.lastIndex { shape.isRow($0.row) } ?? -1
    for (place, start) in starts.enumerated() where !shape.isRow(start.row) {
      let endings = start.texts.compactMap { text in RowGuess.ending(text).map { (text, $0) } }
      guard let (text, ending) = endings.first else { continue }
      if place < last {
        guard doubt == nil else { continue }
        let next = starts[place...].first { shape.isRow($0.row) }
        doubt = next.map { Doubt(text: text, row: start.row.number, next: $0.row.number) }
        continue
      }
      // A beginning that a row of the table has, too, would cut the table off there.
      let found = [ending, text].first { beginning in
        let cut = RowBeginnings([beginning])
        return !starts[..<place].contains { cut.match($0.row) != nil }
      }
      if let found {
        end = [found]
        return
      }
    }
  }

  /// The beginning of what follows a table; nil for other texts.
  private static func ending(_ text: String) -> String? {
    let key = ImportKey.name(text)
    if let (word, _) = endings.first(where: { key.hasPrefix($0.start) }) {
      return String(NormalizedWord.shown(text).prefix(word.count))
    }
    guard text.count < 80 else { return nil }
    let label = " \(ImportKey.label(text)) "
    let isDay = label.contains(" ngay ") && label.contains(" thang ") && label.contains(" nam ")
    guard isDay, let range = text.range(of: "ngày", options: .caseInsensitive) else { return nil }
    return String(text[..<range.upperBound])
  }
}

/// A word as a mapping shows it.
enum NormalizedWord {
  /// Without marks of punctuation at its end.
  static func shown(_ text: String) -> String {
    var text = text
    while let last = text.last, ":.,;".contains(last) { text.removeLast() }
    return text
  }
}
