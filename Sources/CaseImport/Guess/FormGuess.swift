internal import CaseFormat
internal import StaffingDomain

/// How the cells of a mapped column are written, as a guess by what they hold.
struct FormGuess {
  let vocabulary: ImportVocabulary
  /// What words mean, by column and text; the first of a text stays.
  private(set) var words: [WordMeaning] = []
  /// Words whose meaning is not known.
  private(set) var unknownWords: [UnknownWords] = []

  /// Words of one column whose meaning is not known.
  struct UnknownWords {
    let column: CaseColumn
    /// The sheet.
    let place: String
    /// The place of the table in the mapping.
    let table: Int
    /// The words, each once.
    let texts: [String]

    /// Whether the words have to be given numbers.
    var areNumbers: Bool { column.schema.type.wordList == nil && column.schema.type != .yesNo }
  }
  /// The forms of dates that occur, the most frequent first.
  private var dateCounts: [DateForm: Int] = [:]
  /// The texts that are numbers in the Vietnamese form, in the English form, and in both.
  private var numberCounts = (vietnamese: 0, english: 0, both: 0)

  init(_ vocabulary: ImportVocabulary) { self.vocabulary = vocabulary }

  private static let english = DecimalForm(decimal: ".", thousands: ",")

  /// Looks at the cells of a column, and completes its mapping: the factor of its unit, words that mean something else here.
  mutating func look(
    at cells: [SheetGrid.Cell], of column: inout ColumnMapping, header: String, _ place: String, table: Int
  ) {
    switch column.column.schema.type {
    case .date: lookAtDates(cells)
    case .integer, .number:
      let unknown = lookAtNumbers(cells)
      add(unknown, column.column, place, table)
      column.factor = factor(column.column, header, cells)
    case .yesNo, .word: add(lookAtWords(cells, &column), column.column, place, table)
    case .code, .reference, .text: break
    }
  }

  private mutating func add(_ texts: [String], _ column: CaseColumn, _ place: String, _ table: Int) {
    if !texts.isEmpty {
      unknownWords.append(UnknownWords(column: column, place: place, table: table, texts: texts))
    }
  }

  private mutating func lookAtDates(_ cells: [SheetGrid.Cell]) {
    var counts: [DateForm: Int] = [:]
    for cell in cells {
      if case .date = cell { continue }
      for form in DateForm.allCases where form.read(cell.text) != nil { counts[form, default: 0] += 1 }
    }
    // The month comes first only where the day first makes no dates of more texts.
    let (day, month) = (counts[.dayFirst] ?? 0, counts[.monthFirst] ?? 0)
    counts[month > day ? .dayFirst : .monthFirst] = nil
    for (form, count) in counts { dateCounts[form, default: 0] += count }
  }

  /// Counts the forms of numbers; the result are the texts that are words, each once.
  private mutating func lookAtNumbers(_ cells: [SheetGrid.Cell]) -> [String] {
    var (seen, words): (Set<String>, [String]) = ([], [])
    for case .text(let text) in cells {
      switch (DecimalForm().read(text), Self.english.read(text)) {
      case (let left?, let right?): if left != right { numberCounts.both += 1 }
      case (.some, nil): numberCounts.vietnamese += 1
      case (nil, .some): numberCounts.english += 1
      case (nil, nil):
        guard text.contains(where: \.isLetter), !CellConverter.isDash(text) else { continue }
        if seen.insert(ImportKey.label(text)).inserted { words.append(text) }
      }
    }
    return words
  }

  /// Finds out what words mean; the result are those whose meaning is not known, each once.
  private mutating func lookAtWords(_ cells: [SheetGrid.Cell], _ column: inout ColumnMapping) -> [String] {
    guard let list = column.column.schema.type.wordList else { return [] }
    var (seen, unknown): (Set<String>, [String]) = ([], [])
    for case .text(let text) in cells where seen.insert(ImportKey.label(text)).inserted {
      guard !list.words.contains(text.lowercased()), !CellConverter.isDash(text) else { continue }
      guard let word = vocabulary.word(text, in: list) else {
        unknown.append(text)
        continue
      }
      let key = ImportKey.label(text)
      let known = words.first { $0.text == text || ImportKey.label($0.text) == key && !key.isEmpty }
      if let known, known.word != word {
        column.words.append(WordMeaning(text, means: word))
      } else if known == nil {
        words.append(WordMeaning(text, means: word))
      }
    }
    return unknown
  }

  /// The factor of the unit that a header names between brackets.
  private func factor(_ column: CaseColumn, _ header: String, _ cells: [SheetGrid.Cell]) -> ConversionFactor? {
    let unit = " \(ImportKey.label(ImportVocabulary.bracket(of: header) ?? header)) "
    func has(_ names: String...) -> Bool { names.contains { unit.contains(" \($0) ") } }
    // A percent sign in a cell says by itself that it is a share.
    let isPercent = unit.contains("%")
    let text: String? =
      switch column.schema.unit {
      case .hours?: has("phut") ? "1/60" : nil
      case .months?: has("nam") ? "12" : nil
      case .squareKilometres?: has("ha") ? "0.01" : nil
      case .residents?: has("nghin nguoi", "1000 nguoi") ? "1000" : nil
      case .kilometres?: has("m", "met") ? "0.001" : nil
      case .millionDong?, .millionDongPerMonth?:
        if has("nghin dong", "1000 dong") {
          "0.001"
        } else {
          has("trieu dong", "trieu") ? nil : has("dong") ? "1/1000000" : nil
        }
      case nil: isPercent && column.schema.type.isShare ? "0.01" : nil
      default: nil
      }
    return text.flatMap { ConversionFactor($0) }
  }

  /// How numbers are written, and by how many texts that shows.
  var numbers: (form: DecimalForm, texts: Int, certain: Int) {
    let isEnglish = numberCounts.english > numberCounts.vietnamese
    let certain = isEnglish ? numberCounts.english : numberCounts.vietnamese
    return (isEnglish ? Self.english : DecimalForm(), certain + numberCounts.both, certain)
  }

  /// The forms of dates that occur, the most frequent first.
  var dates: [DateForm] {
    let found = DateForm.allCases.filter { dateCounts[$0] ?? 0 > 0 }
    let sorted = found.enumerated().sorted { left, right in
      let counts = (dateCounts[left.element] ?? 0, dateCounts[right.element] ?? 0)
      return counts.0 != counts.1 ? counts.0 > counts.1 : left.offset < right.offset
    }
    return sorted.isEmpty ? [.dayFirst] : sorted.map(\.element)
  }
}

extension ValueType {
  /// Whether numbers are at most 1.
  fileprivate var isShare: Bool {
    if case .number(let range) = self { range.upper <= 1 } else { false }
  }
}
