public import CaseFormat
internal import StaffingDomain

/// What headers, sheets and words of departments' tables are usually called.
///
/// The usual Vietnamese names stand here; languages add the labels that Cadre itself uses. Capitals, tones, spaces and marks
/// of punctuation do not count.
public struct ImportVocabulary: Sendable {
  private var columns: [CaseTable: [String: CaseColumn]] = [:]
  private var sheets: [(key: String, table: CaseTable)] = []
  private var words: [WordList: [String: String]] = [:]

  /// Creates a vocabulary of code names and the usual Vietnamese names.
  public init() {
    for column in CaseColumn.allCases { add(column.schema.name, for: column) }
    for (column, names) in Self.headers { for name in names.split(separator: "|") { add(String(name), for: column) } }
    for (table, names) in Self.sheets {
      for name in names.split(separator: "|") { sheets.append((ImportKey.label(String(name)), table)) }
    }
    for list in WordList.allCases { for word in list.words { add(word, for: word, in: list) } }
    for (list, meanings) in Self.words {
      for (word, names) in meanings {
        for name in names.split(separator: "|") { add(String(name), for: word, in: list) }
      }
    }
  }

  /// Adds a name of a column; the first of a name stays.
  public mutating func add(_ name: String, for column: CaseColumn) {
    let key = ImportKey.label(name)
    if !key.isEmpty, columns[column.table]?[key] == nil { columns[column.table, default: [:]][key] = column }
  }

  /// Adds a name of a word.
  public mutating func add(_ name: String, for word: String, in list: WordList) {
    let key = ImportKey.label(name)
    let text = key.isEmpty ? name : key
    if words[list]?[text] == nil { words[list, default: [:]][text] = word }
  }

  /// The column of a table that a header names, with what it says in brackets left aside where need be.
  func column(named header: String, of table: CaseTable) -> CaseColumn? {
    guard let known = columns[table] else { return nil }
    if let column = known[ImportKey.label(header)] { return column }
    let bare = ImportVocabulary.withoutBrackets(header)
    return known[ImportKey.label(bare)]
  }

  /// The table that the name of a sheet speaks of; nil where it speaks of none.
  func table(ofSheet name: String) -> CaseTable? {
    let key = " \(ImportKey.label(name)) "
    let found = sheets.filter { key.contains(" \($0.key) ") }
    return found.max { $0.key.count < $1.key.count }?.table
  }

  /// The word of a list that a text means.
  func word(_ text: String, in list: WordList) -> String? {
    let key = ImportKey.label(text)
    return words[list]?[key.isEmpty ? text : key]
  }

  /// Whether what a header of a column that holds no numbers says between brackets is nothing to look at: how to fill it in.
  func explains(_ bracket: String, _ column: CaseColumn) -> Bool {
    let key = ImportKey.label(bracket)
    let words = key.split(separator: " ").map(String.init)
    if let list = column.schema.type.wordList, words.allSatisfy({ word($0, in: list) != nil }) { return true }
    let forms = ["ngay thang nam", "dd mm yyyy", "mm yyyy", "yyyy", "nam nu", "neu co", "x", "hien nay", "hien tai"]
    return words.isEmpty || forms.contains(key) || words.allSatisfy { Int($0) != nil }
  }

  /// A header without what stands between brackets.
  static func withoutBrackets(_ header: String) -> String {
    var (text, depth) = ("", 0)
    for character in header {
      if character == "(" || character == "[" { depth += 1 }
      if depth == 0 { text.append(character) }
      if character == ")" || character == "]" { depth = max(0, depth - 1) }
    }
    return text
  }

  /// What a header says between brackets, from the left.
  static func brackets(of header: String) -> [String] {
    var (texts, depth): ([String], Int) = ([], 0)
    var text = ""
    for character in header {
      if character == ")" || character == "]" {
        depth = max(0, depth - 1)
        if depth == 0, !text.isEmpty {
          texts.append(text)
          text = ""
        }
      }
      if depth > 0 { text.append(character) }
      if character == "(" || character == "[" { depth += 1 }
    }
    // A bracket that is never closed says as much.
    return texts + (text.isEmpty ? [] : [text])
  }
}
