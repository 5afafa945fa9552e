internal import CaseFormat
internal import Foundation
internal import StaffingDomain

/// The rows of a sheet that are no rows of its table, as a guess: totals, and what follows the table.
struct RowGuess {
  /// The beginnings of totals, as the sheet has them.
  private(set) var skip: [String] = []
  /// The beginnings of what follows.
  private(set) var end: [String] = []

  /// Looks at the first two texts of each row below the headers.
  init(_ grid: SheetGrid, below row: Int) {
    let rows = grid.rows.filter { $0.number > row }
    let starts = rows.map { row in Array(row.cells.compactMap { $0?.text }.prefix(2)) }
    let all = starts.flatMap(\.self)
    for text in all {
      if let total = RowGuess.total(text), !holds(skip, total), RowGuess.isOnly(total, among: all) {
        skip.append(total)
      }
    }
    for text in all {
      if let ending = RowGuess.ending(text), !holds(end, ending) { end.append(ending) }
    }
  }

  private func holds(_ texts: [String], _ text: String) -> Bool {
    texts.contains { ImportKey.name(text).hasPrefix(ImportKey.name($0)) }
  }

  /// The total that a text is: one of the usual words alone, or one of those that nothing else begins with.
  private static func total(_ text: String) -> String? {
    let key = ImportKey.name(text)
    for word in ImportVocabulary.totals {
      let start = ImportKey.name(word)
      if key == start { return NormalizedWord.shown(text) }
      if word.contains(" "), key.hasPrefix(start) { return String(NormalizedWord.shown(text).prefix(word.count)) }
    }
    return nil
  }

  /// Whether all texts that begin with a total are totals: `Cộng` begins the name of a commune, too.
  private static func isOnly(_ total: String, among texts: [String]) -> Bool {
    let start = ImportKey.name(total)
    let isLong = total.contains(" ")
    return texts.allSatisfy { text in
      let key = ImportKey.name(text)
      return isLong || key == start || !key.hasPrefix(start)
    }
  }

  /// The beginning of what follows a table; nil for other texts.
  private static func ending(_ text: String) -> String? {
    let key = ImportKey.name(text)
    if let word = ImportVocabulary.endings.first(where: { key.hasPrefix(ImportKey.name($0)) }) {
      return String(NormalizedWord.shown(text).prefix(word.count))
    }
    let label = " \(ImportKey.label(text)) "
    let isDay = label.contains(" ngay ") && label.contains(" thang ") && label.contains(" nam ")
    guard isDay, text.count < 80, let range = text.range(of: "ngày", options: .caseInsensitive) else { return nil }
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
