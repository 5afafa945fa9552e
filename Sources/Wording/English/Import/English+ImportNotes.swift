import CaseFormat
public import CaseImport
import StaffingDomain

extension English {
  /// What was taken for what, for example `'Nữ' is female for sex, in 12 cells`.
  public func sentence(_ fact: ImportNoteFact) -> String {
    switch fact {
    case .sheet(let headers, let rows):
      headers.count == 1
        ? "headers in row \(headers.lowerBound), \(count(rows, "row"))"
        : "headers in rows \(headers.lowerBound) to \(headers.upperBound), \(count(rows, "row"))"
    case .column(let column, let header, let letters): "\(column): column \(letters), '\(header)'"
    case .constant(let column, let text): "\(column): '\(text)' for every row"
    case .either(let column, let headers):
      "\(column): whichever of the columns \(headers.map { "'\($0)'" }.joined(separator: ", ")) is filled"
    case .joined(let column, let headers):
      "\(column): the texts of \(headers.map { "'\($0)'" }.joined(separator: ", ")) joined"
    case .filled(let column, let header, let word, let cells):
      "\(column): \(word) where '\(header)' is filled, in \(count(cells, "row"))"
    case .wide(let across, let values, let first, let last, let columns):
      "\(count(columns, "column")) from '\(first)' to '\(last)' become rows: headers are \(across), cells \(values)"
    case .madeCodes(let number): "codes made of \(count(number, "name"))"
    case .madeRows(let number, let column):
      "\(count(number, "row")) made of the names of \(column.table.rawValue).\(column.schema.name)"
    case .word(let column, let text, let word, let cells): "\(column): '\(text)' is \(word), in \(count(cells, "cell"))"
    case .numbers(let column, let form, let cells):
      "\(column): texts are numbers written as \(form.example), in \(count(cells, "cell"))"
    case .dates(let column, let form, let cells):
      "\(column): texts are dates written as \(form.rawValue), in \(count(cells, "cell"))" + firstDay(form)
    case .percentages(let column, let cells): "\(column): percentages are shares, in \(count(cells, "cell"))"
    case .factor(let column, let factor, let cells): "\(column): multiplied by \(factor), in \(count(cells, "cell"))"
    case .blanks(let column, let value, let cells):
      "\(column): empty cells stand for '\(value)', in \(count(cells, "cell"))"
    case .dashes(let column, let cells): "\(column): dashes stand for nothing, in \(count(cells, "cell"))"
    case .merged(let cells): "\(count(cells, "cell")) filled from a merged cell above"
    case .spellings(let name, let others):
      "'\(name)' is also spelled \(others.map { "'\($0)'" }.joined(separator: ", "))"
    case .skipped, .columnNumbers, .repeatedHeaders, .loneTexts, .blankRows, .ended, .noEnd, .encoding, .letters,
      .unusedSheet, .hiddenSheet, .hiddenSheetUsed, .together, .copyOfSheet, .sameOfficers, .unusedHeaders,
      .unusedColumns, .unknownSheet, .missingColumns, .missingTables, .unknownWords, .unknownNumbers, .sections,
      .planDate, .numberForm, .dateForms,
      .mixedForms, .unit, .bracket, .unitAbove, .lostBirths, .sectionsOfOneKind:
      sentenceOfRest(fact)
    }
  }

  private func sentenceOfRest(_ fact: ImportNoteFact) -> String {
    switch fact {
    case .skipped(let text, let rows):
      "\(count(rows.count, "row")) beginning with '\(text)' passed over: \(rows.map(String.init).joined(separator: ", "))"
    case .columnNumbers(let row): "row \(row) with the numbers of the columns passed over"
    case .repeatedHeaders(let rows):
      "\(count(rows.count, "row")) with the headers once more passed over: \(rows.map(String.init).joined(separator: ", "))"
    case .sections(let column, let sections, let giveCells):
      (giveCells
        ? "\(count(sections.count, "section row")), \(column) of the rows below: "
        : "\(count(sections.count, "section row")) passed over, for \(column) has a column of its own: ")
        + sections.map { "'\($0.text)' (row \($0.row))" }.joined(separator: ", ")
    case .loneTexts(let rows):
      "\(count(rows.count, "row")) with a text alone not understood, to be put under skip: or sections:: "
        + shown(rows)
    case .blankRows(let number): "\(count(number, "row")) without any mapped cell passed over"
    case .ended(let text, let row, let left):
      "the table ends before row \(row), which begins with '\(text)'; \(count(left, "row")) from there on left out"
    case .noEnd(let text, let row, let next):
      "row \(row), '\(text)', looks like the end of the table, but row \(next) like one of it: no end was taken"
    case .encoding(let encoding): "converted from \(encoding.rawValue)"
    case .letters(let encoding, let cells): "\(count(cells, "cell")) converted from \(encoding.rawValue)"
    case .unusedSheet: "not in the mapping, left out"
    case .hiddenSheet(let rows): "hidden, with \(count(rows, "row")): left out unless the mapping names it"
    case .hiddenSheetUsed: "hidden, and taken as the mapping says"
    case .together(let places): "\(places.count) sheets are taken together: \(list(places))"
    case .copyOfSheet(let place, let same, let rows):
      "looks like a copy of \(place), left out: \(same) of \(count(rows, "row")) stand there, too"
    case .lostBirths(let column, let headers, let first, let cells):
      "\(column): \(count(cells, "cell")) under \(headers.map { "'\($0)'" }.joined(separator: ", ")) with days or years of birth, "
        + "first '\(first.text)' (\(first.place)), gave the sex alone: put them into a column of their own"
    case .sectionsOfOneKind(let rows):
      "looks like officers below rows with a text alone, but both the communes and the positions stand in such rows, and "
        + "nothing tells one from the other: number them in two ways (I, II and 1, 2), or give one of them a column: "
        + shown(rows)
    case .sameOfficers(let number, let name, let first, let second):
      "\(count(number, "row")) have the name and day of birth of another, for example '\(name)': \(first) and \(second)"
    case .unusedHeaders(let headers): "left out: \(headers.map { "'\($0)'" }.joined(separator: ", "))"
    case .unusedColumns(let letters):
      "left out: \(count(letters.count, "column")) without a header, though filled: \(letters.joined(separator: ", "))"
    case .unknownSheet: "taken for no table"
    case .missingColumns(let columns): "not found: \(columns.joined(separator: ", "))"
    case .missingTables(let tables): "no sheet was found for \(list(tables.map(\.rawValue)))"
    case .unknownWords(let column, let texts):
      "\(column): not understood: \(texts.map { "'\($0)'" }.joined(separator: ", "))"
    case .unknownNumbers(let column, let texts):
      "\(column): words without numbers, to be written under words: \(texts.map { "'\($0)'" }.joined(separator: ", "))"
    case .planDate(let date, let cell?): "plan_date \(date), from \(cell)"
    case .planDate(let date, nil): "plan_date \(date): no sheet says one, so this is today"
    case .numberForm(let column, let form, let texts, let certain):
      "\(column): numbers are written as \(form.example): " + evidence(texts, certain)
    case .dateForms(let column, let forms, let texts, let certain):
      "\(column): dates are written as \(forms.map(\.rawValue).joined(separator: " or ")): " + evidence(texts, certain)
        + (forms.contains(where: \.hasShortYears) ? shortYears : "")
    case .mixedForms(let column, let left, let form, let right, let other, let taken):
      "\(column): contradicts itself: '\(left.text)' (\(left.place)) is written as \(form), "
        + "'\(right.text)' (\(right.place)) as \(other); taken: \(taken.joined(separator: " or "))"
    case .bracket(let column, let header, let text, true):
      "\(column): the unit '\(text)' in '\(header)' is not understood: write its factor in place of ?, or 1"
    case .bracket(let column, let header, let text, false): "\(column): '\(text)' in '\(header)' is not understood"
    case .unitAbove(let text): "'\(text.text)' (\(text.place)) gives a unit that no column was taken to have"
    case .unit(let column, let header, let factor): "\(column): multiplied by \(factor) for the unit in '\(header)'"
    case .sheet, .column, .constant, .either, .joined, .filled, .wide, .madeCodes, .madeRows, .word, .numbers, .dates,
      .percentages, .factor, .blanks, .dashes, .merged, .spellings:
      sentence(fact)
    }
  }

  private func shown(_ rows: [ImportSection]) -> String {
    rows.prefix(20).map { "'\($0.text)' (row \($0.row))" }.joined(separator: ", ") + (rows.count > 20 ? "..." : "")
  }

  private func evidence(_ texts: Int, _ certain: Int) -> String {
    "\(count(texts, "text")), \(certain) of which can be read in no other way"
  }

  private func firstDay(_ form: DateForm) -> String {
    switch form {
    case .month: "; the first of the month is meant"
    case .year: "; 1 January is meant"
    case .shortYear: "\(shortYears); 1 January is meant"
    case .shortDayFirst: shortYears
    case .dayFirst, .monthFirst, .yearFirst: ""
    }
  }

  private var shortYears: String {
    "; from 00 to \(DateForm.firstShortYear % 100 - 1) they are years from 2000 on, from \(DateForm.firstShortYear % 100) "
      + "to 99 years from \(DateForm.firstShortYear) on"
  }

  /// The lines at the head of a guessed mapping.
  public var mappingHead: [String] {
    [
      "A guess. Look at every line, correct it, then: cadre import FILE... --mapping THIS-FILE -o CASE",
      "Under columns: the column of the case first, then the header in the sheet. Keys: see the article MappingFormat.",
    ]
  }

  /// What stands behind the day of the plan in a guessed mapping.
  public var mappingPlanDate: String { "the day for which the plan is made" }

  /// For example `Not found, to be added: rank`.
  public func mappingMissing(_ columns: [String]) -> String {
    "Not found or not certain, to be checked: \(columns.joined(separator: ", "))"
  }

  /// For example `rank: write the number of each word into words: above; Chuyên viên: ?`.
  public func mappingUnknownWords(_ unknown: UnknownColumnWords) -> String {
    (unknown.areNumbers
      ? "\(unknown.column): write the number of each word in place of ? and move it to words: above: "
      : "\(unknown.column): write what each word means in place of ? and move it to words: above: ")
      + MappingWriter.wordsToFill(unknown.words)
  }

  /// For example `unit_hours: write what numbers in 'công đoạn' are multiplied by in place of ?, or 1 for as they are`.
  public func mappingOpenUnits(_ column: String, _ units: [String]) -> String {
    "\(column): write what numbers in \(units.map { "'\($0)'" }.joined(separator: ", ")) are multiplied by in place of ?, "
      + "or 1 for as they are"
  }

  /// For example `24 cells: G8, G9, G10...`.
  public func places(_ first: [String], of count: Int, areCells: Bool) -> String {
    "\(self.count(count, areCells ? "cell" : "line")): \(first.joined(separator: ", "))"
      + (first.count < count ? "..." : "")
  }

  /// For example `8 tables with 120 rows`.
  public func verdict(tables: Int, rows: Int, findings: Int) -> String {
    findings > 0
      ? "\(count(findings, "error")); nothing was written"
      : "\(count(tables, "table")) with \(count(rows, "row"))"
  }

  /// For example `a mapping of 8 tables`.
  public func verdictOfGuess(tables: Int) -> String { "a mapping of \(count(tables, "table"))" }

  /// The heading above what belongs to no sheet.
  public var importHeading: String { "all files" }
}
