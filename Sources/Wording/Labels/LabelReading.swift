public import CaseFormat
internal import StaffingDomain
internal import Tables

extension WordList {
  /// The word of the list that a text names, by itself or by its label in any language; nil for none.
  ///
  /// Capitals, tones, spaces and marks of punctuation do not count, and đ is d: `van hoa - xa hoi` names
  /// `culture_society`.
  public func word(named text: String) -> String? { WordList.named[self]?[LabelKey.key(of: text)] }

  /// The words of the lists by the keys of their names.
  private static let named: [WordList: [String: String]] = Dictionary(
    uniqueKeysWithValues: allCases.map { list in
      let labels = LanguageCode.allCases.map(\.language).flatMap { language in
        list.words.map { (LabelKey.key(of: language.label(of: $0, in: list) ?? $0), $0) }
      }
      // No name stands for two words, which a test sees to.
      return (list, Dictionary(list.words.map { (LabelKey.key(of: $0), $0) } + labels) { first, _ in first })
    })
}

extension CaseTable {
  /// The code name of the column that a text calls by its label in any language, as sheets do and text files may not; nil for
  /// none.
  ///
  /// - Parameter names: The code names of the columns that may be meant.
  func column(labelled text: String, among names: [String]) -> String? {
    CaseColumn.columns(of: self).first { column in
      names.contains(column.schema.name) && isLabel(text) { $0.label(of: column) }
    }?.schema.name
  }
}

extension ProgressFileColumn {
  /// The column among some that a text calls by its label in any language; nil for none.
  static func column(labelled text: String, among columns: [ProgressFileColumn]) -> ProgressFileColumn? {
    columns.first { column in isLabel(text) { $0.label(of: column) } }
  }
}

/// Whether a text is a label in any language; capitals, tones, spaces and marks of punctuation do not count.
private func isLabel(_ text: String, _ label: (any Language) -> String) -> Bool {
  let key = LabelKey.key(of: text)
  return !key.isEmpty && LanguageCode.allCases.contains { LabelKey.key(of: label($0.language)) == key }
}

extension WorkbookVocabulary {
  /// What the parts of a case's workbook may be called in some languages, besides their code names.
  public init(in languages: [any Language]) {
    self.init()
    for language in languages { add(language) }
  }

  private mutating func add(_ language: any Language) {
    for part in CasePart.allCases { add(language.label(of: part), for: part) }
    for column in CaseColumn.allCases {
      add(language.label(of: column), forColumn: column.index, of: column.table)
      guard let list = column.schema.type.wordList else { continue }
      for word in list.words {
        guard let label = language.label(of: word, in: list) else { continue }
        add(label, forWord: word, column: column.index, of: column.table)
      }
    }
    for key in PolicyKey.allCases { add(language.label(of: key), for: key) }
    for column in PolicyColumn.allCases { add(language.label(of: column), for: column) }
    for answer in [true, false] { add(language.label(of: answer), forAnswer: answer) }
  }
}

extension ProgressVocabulary {
  /// What the sheet of progress may be called in some languages, and what stands in it, besides the code names.
  public init(in languages: [any Language]) {
    self.init()
    for language in languages {
      addSheet(language.progressSheet)
      for column in ProgressFileColumn.allCases { add(language.label(of: column), for: column) }
      for column in ProgressFormColumn.allCases { add(language.label(of: column), for: column) }
      for status in ProgressStatus.allCases { add(language.label(of: status), for: status) }
      for word in language.monthWords { addMonthWord(word) }
      for month in 1...12 { for name in language.monthNames(month) { add(name, forMonth: month) } }
    }
  }
}
