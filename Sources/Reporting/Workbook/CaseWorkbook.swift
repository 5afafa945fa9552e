public import CaseFormat
public import Spreadsheets
public import StaffingDomain
public import Wording

/// A case as a workbook to fill in or to mend: a sheet that explains, the policy, and a sheet for each table.
///
/// Headings say what a column is called and, on a second line, its code name, so that rows have the numbers that they
/// have in files and reasons cite the same rows. Words stand in the language; every language is read again.
public struct CaseWorkbook: Sendable {
  private let texts: CaseTexts?
  private let language: any Language
  private let findings: [CaseFinding]
  private let marks: CaseMarks
  private let own: [OwnSheetCopy]
  private let remarks: [CopyRemark]
  /// Rows below those that are there in which lists open and wrong values are refused.
  private static let emptyRows = 2_000

  /// Prepares a workbook.
  ///
  /// - Parameters:
  ///   - texts: The case that fills it; nil for an empty one.
  ///   - findings: What is wrong with the case, to be marked in the cells.
  ///   - own: Sheets of the case's workbook that hold no part of it, to be copied; nil for a case in no workbook.
  public init(
    _ texts: CaseTexts?, marking findings: [CaseFinding] = [], copying own: [OwnSheet]? = nil, in language: any Language
  ) {
    (self.texts, self.findings, self.language) = (texts, findings, language)
    marks = CaseMarks(findings, of: texts, in: language)
    let taken = Self.names(in: language)
    let copies = OwnSheetCopy.copies(of: own ?? [], besides: taken)
    self.own = copies
    let missing = (own ?? []).map(\.name).filter { name in !copies.contains { $0.name == name } }
    remarks =
      (texts?.leftOut.map { CopyRemark.without($0) } ?? []) + (missing.isEmpty ? [] : [.withoutSheets(missing)])
      + (own == nil ? [] : [.valuesAlone])
  }

  /// What a reader has to know of the workbook: what of the case is not in it, or not as it was.
  public var shortfalls: [CopyRemark] { remarks }

  /// The names of the sheets that every workbook of a case has in a language.
  public static func names(in language: any Language) -> [String] {
    [language.label(.guideSheet), language.label(.findingSheet)] + CasePart.allCases.map { language.label(of: $0) }
  }

  /// The workbook.
  public var document: WorkbookDocument {
    WorkbookDocument(
      title: language.label(.title),
      sheets: [guide] + (hasFindingSheet ? [findingSheet] : []) + [policy] + CaseTable.allCases.map { sheet(of: $0) }
        + own.map(\.document))
  }

  /// Whether there is something to tell in it: a template from a case with nothing but remarks has none.
  private var hasFindingSheet: Bool { !findings.isEmpty || remarks.contains(.valuesAlone) }

  private var findingSheet: SheetDocument {
    FindingSheet(
      findings, at: findings.map { marks.place(of: $0) }, remarks: remarks + [.rowsOfChecked], in: language
    ).document
  }

  private var guide: SheetDocument {
    let lines: [TemplateLabel] = [
      .fillRequired, .keepHeadings, .keepCodes, .chooseWords, .writeDates, .leaveEmpty, .checkIt,
    ]
    let columns = [
      SheetColumn(language.label(.sheet), .text), SheetColumn(language.label(.code), .code),
      SheetColumn(language.label(.needed), .text),
      SheetColumn(language.label(.meaning), .wrapped, width: .characters(90)),
    ]
    var rows: [[SheetValue]] = [
      [
        .text(language.label(of: CasePart.policy)), .text(CasePart.policy.sheetCode), .text(language.label(.isNeeded)),
        .absent,
      ]
    ]
    rows += TableSchema.all.map { schema in
      [
        .text(language.label(of: schema.table)), .text(schema.table.rawValue),
        .text(language.label(schema.isRequired ? .isNeeded : .isOptional)),
        .text(language.summary(of: schema.table)),
      ]
    }
    var sheet = SheetDocument(
      language.label(.guideSheet),
      preamble: [PreambleLine(language.label(.title), .title)] + lines.map { PreambleLine(language.label($0)) }
        + [PreambleLine("")], columns: columns, rows: rows)
    (sheet.hasFilter, sheet.freezesHeadings, sheet.tabColour) = (false, false, .faint)
    return sheet
  }

  private func sheet(of table: CaseTable) -> SheetDocument {
    let schema = TableSchema.schema(of: table)
    let texts = texts?.tables[table]
    let own = texts?.ownColumns.map { SheetColumn($0, .wrapped, width: .automatic(most: 40)) } ?? []
    let columns = CaseColumn.columns(of: table).map { column($0) } + own
    var sheet = SheetDocument(language.label(of: table), columns: columns, rowCount: texts?.rows.count ?? 0) { row in
      texts.map { cells(of: $0, row, schema) } ?? []
    }
    sheet.ruledRowCount = (texts?.rows.count ?? 0) + Self.emptyRows
    sheet.frozenColumns = 1
    sheet.tabColour = schema.isRequired ? .required : nil
    sheet.marks = marks.cells(of: table)
    return sheet
  }

  private func cells(of texts: CaseTexts.Table, _ row: Int, _ schema: TableSchema) -> [SheetValue] {
    var cells = [SheetValue](repeating: .absent, count: schema.columns.count)
    for (place, text) in zip(texts.columns, texts.rows[row]) {
      cells[place] = SheetValue(schema.columns[place].type.typed(text), in: language)
    }
    return texts.ownCells.isEmpty ? cells : cells + texts.ownCells[row].map { SheetValue(own: $0) }
  }

  private func column(_ column: CaseColumn) -> SheetColumn {
    let schema = column.schema
    let values = values(of: schema.type)
    return SheetColumn(
      "\(language.label(of: column))\n\(schema.name)", CellForm(schema.type, in: language),
      width: .automatic(most: 40), isRequired: schema.isRequired,
      note: language.note(
        summary: language.summary(of: column), values: values, unit: schema.unit.map { language.text(of: $0) },
        defaultText: schema.defaultText.map { shown($0, schema.type) }, isRequired: schema.isRequired),
      validation: validation(of: schema.type, named: language.label(of: column), values: values))
  }

  /// What cells of a type may hold, words by their labels.
  private func values(of type: ValueType) -> String {
    guard let list = type.wordList else { return language.value(of: type) }
    return list.words.map { language.label(of: $0, in: list) ?? $0 }.joined(separator: ", ")
  }

  private func shown(_ text: String, _ type: ValueType) -> String {
    guard case .word(let word, let list) = type.typed(text) else { return text }
    return language.label(of: word, in: list) ?? word
  }
}

extension CaseWorkbook {
  private func validation(of type: ValueType, named heading: String, values: String) -> ColumnValidation? {
    let refusal = ValidationText(cutting: heading, message: language.refusal(values: values))
    switch type {
    case .code, .text: return nil
    case .reference(let table):
      // Codes may come later than the rows that name them, so that others are asked about and not refused.
      return ColumnValidation(
        .entries(sheet: language.label(of: table), column: 0), refusal: refusal, isStrict: false)
    case .integer(let range):
      return ColumnValidation(.counts(from: range.lowerBound, to: range.upperBound), refusal: refusal)
    case .number(let range): return ColumnValidation(.numbers(from: range.lower, to: range.upper), refusal: refusal)
    case .yesNo, .word:
      let list = type.wordList
      let words = list?.words.map { word in list.flatMap { language.label(of: word, in: $0) } ?? word } ?? []
      return ColumnValidation(.words(words), refusal: refusal)
    case .date(let years):
      return ColumnValidation(
        .dates(
          from: DocumentDay(year: max(1900, years.lowerBound), month: 1, day: 1),
          to: DocumentDay(year: years.upperBound, month: 12, day: 31)), refusal: refusal)
    }
  }

  /// The policy: a row for each key, with the values that the case gives.
  private var policy: SheetDocument {
    let columns = PolicyColumn.allCases.map { column in
      SheetColumn(
        "\(language.label(of: column))\n\(column.rawValue)", column == .meaning ? .wrapped : .text,
        width: column == .meaning ? .characters(70) : .automatic(most: 45), isRequired: column == .value)
    }
    let rows = PolicySchema.keys.map { key in
      PolicyColumn.allCases.map { column -> SheetValue in
        switch column {
        case .key: .text(key.name)
        case .label: .text(language.label(of: key.key))
        case .value: texts?.policy[key.key].map { SheetValue(key.type.typed($0), in: language) } ?? .absent
        case .unit: key.unit.map { .text(language.text(of: $0)) } ?? .absent
        case .defaultValue: key.defaultText.map { SheetValue(key.type.typed($0), in: language) } ?? .absent
        case .meaning: .text("\(language.summary(of: key.key)) (\(values(of: key.type)))")
        }
      }
    }
    var sheet = SheetDocument(language.label(of: CasePart.policy), columns: columns, rows: rows)
    (sheet.frozenColumns, sheet.tabColour, sheet.hasFilter) = (2, .required, false)
    sheet.marks = marks.policy
    return sheet
  }
}

extension SheetValue {
  /// A typed text of a case as a cell, words by their labels.
  init(_ value: TypedText, in language: any Language) {
    switch value {
    case .empty: self = .absent
    // What no cell holds is cut, or stays text.
    case .text(let text): self = .text(String(decoding: text.utf16.prefix(32_000), as: UTF16.self))
    case .count(let count):
      self = count.magnitude > 999_999_999_999_999 ? .text("\(count)") : .count(count)
    case .number(let number): self = .number(number)
    case .date(let date):
      let day = DocumentDay(year: date.year, month: date.month, day: date.day)
      self = day.serial == nil ? .text(date.description) : .date(day)
    case .word(let word, let list): self = .text(language.label(of: word, in: list) ?? word)
    }
  }
}

extension CellForm {
  /// How cells of a type look.
  init(_ type: ValueType, in language: any Language) {
    switch type {
    case .code, .reference: self = .code
    case .text, .word, .yesNo: self = .text
    case .integer: self = .count
    // Numbers show all their decimals.
    case .number: self = .wrapped
    case .date: self = .date
    }
  }
}
