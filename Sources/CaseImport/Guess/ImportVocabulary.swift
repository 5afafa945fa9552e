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

  /// What a header says between brackets; nil for nothing.
  static func bracket(of header: String) -> String? {
    guard let open = header.firstIndex(where: { $0 == "(" || $0 == "[" }) else { return nil }
    let rest = header[header.index(after: open)...]
    guard let close = rest.firstIndex(where: { $0 == ")" || $0 == "]" }) else { return nil }
    return String(rest[..<close])
  }
}
