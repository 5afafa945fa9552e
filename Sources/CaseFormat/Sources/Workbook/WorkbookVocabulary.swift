public import StaffingDomain

/// What sheets, columns and words of a case's workbook may be called besides their code names.
///
/// Languages give the names. No name stands for two things of one place, which a test of the languages sees to; of two
/// that would, the one that is added last counts.
public struct WorkbookVocabulary: Sendable {
  private var sheets: [String: CasePart] = [:]
  private var columns: [CaseTable: [String: Int]] = [:]
  private var keys: [String: PolicyKey] = [:]
  private var words: [WordPlace: [String: String]] = [:]
  private var answers: [String: String] = [:]
  private var policyColumns: [String: PolicyColumn] = [:]
  /// The names of words as languages write them.
  private var labels: Set<String> = []

  private struct WordPlace: Hashable {
    let table: CaseTable
    let column: Int
  }

  /// Creates a vocabulary of code names alone.
  public init() {
    for part in CasePart.allCases { add(part.sheetCode, for: part) }
    for schema in TableSchema.all {
      for (place, column) in schema.columns.enumerated() {
        add(column.name, forColumn: place, of: schema.table)
        for word in column.type.wordList?.words ?? [] { add(word, forWord: word, column: place, of: schema.table) }
      }
    }
    for key in PolicySchema.keys { add(key.name, for: key.key) }
    add("yes", forAnswer: true)
    add("no", forAnswer: false)
    for column in PolicyColumn.allCases { add(column.rawValue, for: column) }
  }

  /// Adds a name of a sheet.
  public mutating func add(_ name: String, for part: CasePart) { sheets[Self.plain(name)] = part }

  /// Adds a name of a column, by its place in the schema.
  public mutating func add(_ name: String, forColumn place: Int, of table: CaseTable) {
    columns[table, default: [:]][Self.plain(name)] = place
  }

  /// Adds a name of a key of the policy.
  public mutating func add(_ name: String, for key: PolicyKey) { keys[Self.plain(name)] = key }

  /// Adds a name of a column of the sheet of the policy.
  public mutating func add(_ name: String, for column: PolicyColumn) { policyColumns[Self.plain(name)] = column }

  /// Adds what a word of a column is called.
  public mutating func add(_ name: String, forWord word: String, column place: Int, of table: CaseTable) {
    labels.insert(name)
    words[WordPlace(table: table, column: place), default: [:]][Self.plain(name)] = word
  }

  /// Adds what yes or no is called.
  public mutating func add(_ name: String, forAnswer isYes: Bool) {
    labels.insert(name)
    answers[Self.plain(name)] = isYes ? "yes" : "no"
  }

  /// The part that a sheet holds; nil for a sheet of something else.
  func part(ofSheet name: String) -> CasePart? { sheets[Self.plain(name)] }

  /// Whether a name is nearly that of a sheet with a part, or that of a copy of one, such as `Officers (2)`.
  func isNearlyPart(_ name: String) -> Bool {
    let plain = Self.plain(name)
    return sheets.keys.contains { plain.hasPrefix($0) && plain.count <= $0.count + 4 }
      || NearestName.suggestion(for: plain, among: sheets.keys.sorted()) != nil
  }

  /// The place in the schema of the column that a heading names.
  ///
  /// A heading may have its code name on a line of its own, which decides.
  func column(named heading: String, of table: CaseTable) -> Int? {
    for line in Self.lines(heading) { if let place = columns[table]?[Self.plain(line)] { return place } }
    return nil
  }

  /// The key of the policy that a text names.
  func key(named text: String) -> PolicyKey? { keys[Self.plain(text)] }

  /// A value of a key of the policy with yes and no by their code words.
  func value(_ text: String, of key: PolicyKey) -> String {
    guard PolicySchema.keys.first(where: { $0.key == key })?.type == .yesNo else { return text }
    return answers[Self.plain(text)].flatMap { isMiswritten(text, $0) ? nil : $0 } ?? text
  }

  /// The column of the sheet of the policy that a heading names.
  func policyColumn(named heading: String) -> PolicyColumn? {
    for line in Self.lines(heading) { if let column = policyColumns[Self.plain(line)] { return column } }
    return nil
  }

  /// The lines of a heading, the last one first, then all of it.
  static func lines(_ heading: String) -> [String] {
    heading.split(whereSeparator: \.isNewline).reversed().map(String.init) + [heading]
  }

  /// The word that a text stands for in a column; nil where it is none.
  ///
  /// Labels count however they are written, code words as in a folder of tables: in small letters alone.
  func word(_ text: String, column place: Int, of table: CaseTable) -> String? {
    words[WordPlace(table: table, column: place)]?[Self.plain(text)].flatMap { isMiswritten(text, $0) ? nil : $0 }
  }

  /// Whether a text is a code word in capitals, and the label of none.
  private func isMiswritten(_ text: String, _ word: String) -> Bool {
    text != word && text.lowercased() == word && !labels.contains(text)
  }

  /// What of a name counts; a name without letters and digits counts as it is.
  static func plain(_ name: String) -> String {
    let key = LabelKey.key(of: name)
    return key.isEmpty ? name : key
  }
}

/// The columns of the sheet of the policy; the raw value is the code name.
public enum PolicyColumn: String, Sendable, Hashable, CaseIterable {
  /// The key, by its code name.
  case key
  /// What the key is called.
  case label
  /// Its value.
  case value
  /// The unit of the value.
  case unit
  /// What holds without a value.
  case defaultValue = "default"
  /// What the key says.
  case meaning
}

extension CasePart {
  /// The code name of a sheet with the part.
  public var sheetCode: String {
    switch self {
    case .policy: "policy"
    case .table(let table): table.rawValue
    }
  }
}
