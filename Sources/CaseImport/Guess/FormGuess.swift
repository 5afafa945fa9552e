internal import CaseFormat
internal import StaffingDomain

/// A cell that a guess looks at, and where it stands.
struct SeenCell {
  let cell: SheetGrid.Cell
  let row: Int
  let column: Int
}

/// How the cells of the mapped columns are written, as a guess by what each column holds.
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

  /// How one column is written, as far as its texts tell.
  struct Evidence {
    let place: String
    let column: CaseColumn
    /// The form of its numbers; nil where no text tells it.
    var numbers: DecimalForm?
    /// The forms of its dates; nil for columns of numbers.
    var dates: [DateForm]?
    /// The texts that are numbers or dates in several forms or in this one.
    let texts: Int
    /// Those of them that can be read in no other way.
    let certain: Int
  }

  private(set) var evidence: [Evidence] = []

  init(_ vocabulary: ImportVocabulary) { self.vocabulary = vocabulary }

  static let english = DecimalForm(decimal: ".", thousands: ",")

  /// Looks at the cells of a column, and completes its mapping: how they are written, and words that mean something else
  /// here.
  ///
  /// - Returns: What contradicts itself within the column.
  mutating func look(
    at cells: [SeenCell], of column: inout ColumnMapping, in grid: SheetGrid, table: Int
  ) -> [ImportNoteFact] {
    switch column.column.schema.type {
    case .date: return lookAtDates(cells, &column, grid)
    case .integer, .number:
      add(numberWords(cells), column.column, grid.place, table)
      return lookAtNumbers(cells, &column, grid)
    case .yesNo, .word: add(lookAtWords(cells, &column), column.column, grid.place, table)
    case .code, .reference, .text: break
    }
    return []
  }

  private mutating func add(_ texts: [String], _ column: CaseColumn, _ place: String, _ table: Int) {
    if !texts.isEmpty {
      unknownWords.append(UnknownWords(column: column, place: place, table: table, texts: texts))
    }
  }

  private mutating func lookAtDates(
    _ cells: [SeenCell], _ column: inout ColumnMapping, _ grid: SheetGrid
  ) -> [ImportNoteFact] {
    var (forms, texts): (Set<DateForm>, Int) = ([], 0)
    var (day, month): ([SeenCell], [SeenCell]) = ([], [])
    var (known, open): ([String: Set<DateForm>], Int) = ([:], 0)
    // Two digits are a year only where people were born.
    let all = DateForm.allCases.filter { !$0.hasShortYears || column.column == .officers(.born) }
    for seen in cells {
      if case .date = seen.cell { continue }
      let text = seen.cell.text
      let read = known[text] ?? Set(all.filter { $0.read(text) != nil })
      known[text] = read
      guard !read.isEmpty else { continue }
      texts += 1
      // On 05/05 both forms mean the same day.
      if read.count > 1, DateForm.dayFirst.read(text) != DateForm.monthFirst.read(text) { open += 1 }
      if read == [.dayFirst] { day.append(seen) }
      if read == [.monthFirst] { month.append(seen) }
      forms.formUnion(read)
    }
    guard texts > 0 else { return [] }
    // The month comes first only where more texts can be read in no other way.
    let isMonthFirst = month.count > day.count
    if forms.isSuperset(of: [.dayFirst, .monthFirst]) { forms.remove(isMonthFirst ? .dayFirst : .monthFirst) }
    let found = DateForm.allCases.filter(forms.contains)
    column.dates = found
    evidence.append(
      Evidence(place: grid.place, column: column.column, dates: found, texts: texts, certain: texts - open))
    guard let left = day.first, let right = month.first else { return [] }
    return [
      .mixedForms(
        column: column.column.schema.name, left.shown(in: grid), DateForm.dayFirst.rawValue, right.shown(in: grid),
        DateForm.monthFirst.rawValue, taken: found.map(\.rawValue))
    ]
  }

  private mutating func lookAtNumbers(
    _ cells: [SeenCell], _ column: inout ColumnMapping, _ grid: SheetGrid
  ) -> [ImportNoteFact] {
    var (own, english): ([SeenCell], [SeenCell]) = ([], [])
    var either = 0
    for seen in cells {
      guard case .text(let text) = seen.cell else { continue }
      switch (DecimalForm().read(text), Self.english.read(text)) {
      case (let left?, let right?) where left != right:
        // People have no decimals, and latitudes no thousands.
        switch (column.holds(left), column.holds(right)) {
        case (true, false): own.append(seen)
        case (false, true): english.append(seen)
        default: either += 1
        }
      case (.some, .some): break
      case (.some, nil): own.append(seen)
      case (nil, .some): english.append(seen)
      case (nil, nil): break
      }
    }
    let isEnglish = english.count > own.count
    let certain = isEnglish ? english.count : own.count
    if certain > 0 { column.numbers = isEnglish ? Self.english : DecimalForm() }
    if certain + either > 0 {
      evidence.append(
        Evidence(
          place: grid.place, column: column.column, numbers: column.numbers, texts: certain + either, certain: certain))
    }
    guard let left = own.first, let right = english.first else { return [] }
    return [
      .mixedForms(
        column: column.column.schema.name, left.shown(in: grid), DecimalForm().example, right.shown(in: grid),
        Self.english.example, taken: [(isEnglish ? Self.english : DecimalForm()).example])
    ]
  }

  /// The texts of a column of numbers that are words, each once.
  private func numberWords(_ cells: [SeenCell]) -> [String] {
    var (seen, words): (Set<String>, [String]) = ([], [])
    for case .text(let text) in cells.lazy.map(\.cell) {
      guard text.contains(where: \.isLetter), !CellConverter.isDash(text), DecimalForm().read(text) == nil,
        Self.english.read(text) == nil
      else { continue }
      if seen.insert(ImportKey.label(text)).inserted { words.append(text) }
    }
    return words
  }

  /// Finds out what words mean; the result are those whose meaning is not known, each once.
  private mutating func lookAtWords(_ cells: [SeenCell], _ column: inout ColumnMapping) -> [String] {
    guard let list = column.column.schema.type.wordList else { return [] }
    var (texts, seen, unknown): (Set<String>, Set<String>, [String]) = ([], [], [])
    for case .text(let text) in cells.lazy.map(\.cell) where texts.insert(text).inserted {
      let key = ImportKey.label(text)
      guard seen.insert(key).inserted, !list.words.contains(text.lowercased()), !CellConverter.isDash(text) else {
        continue
      }
      guard let word = vocabulary.word(text, in: list) else {
        unknown.append(text)
        continue
      }
      let known = words.first { $0.text == text || ImportKey.label($0.text) == key && !key.isEmpty }
      if let known, known.word != word {
        column.words.append(WordMeaning(text, means: word))
      } else if known == nil {
        words.append(WordMeaning(text, means: word))
      }
    }
    return unknown
  }
}

extension ColumnMapping {
  /// Whether a number may be one of the column in its unit; any may be where the unit is not known.
  fileprivate func holds(_ reading: DecimalForm.Reading) -> Bool {
    guard openUnits.isEmpty else { return true }
    let value = reading.isPercent ? reading.value : factor?.applied(to: reading.value) ?? reading.value
    return column.schema.type.problem(of: DecimalForm.text(value)) == nil
  }
}

extension SeenCell {
  /// The text with its place: `'12.5' (D7)`.
  func shown(in grid: SheetGrid) -> PlacedText { PlacedText(cell.text, at: grid.place(row: row, column: column)) }
}
