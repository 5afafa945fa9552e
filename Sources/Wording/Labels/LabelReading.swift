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
