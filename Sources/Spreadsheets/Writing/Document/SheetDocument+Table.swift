public import Tables

extension SheetDocument {
  /// A sheet of the columns of a table that are recorded, with the types that they have there.
  ///
  /// Values are those of the table's CSV file: numbers rounded to the decimals of their column, dates as days where they are
  /// some. Shares that readers see in percent are shares in the sheet too.
  /// - Parameters:
  ///   - name: The name on the tab.
  ///   - words: What the sheet says in words.
  public init(_ table: Table, name: String, words: TableWords) {
    let recorded = table.recorded
    let columns = recorded.map { column in
      SheetColumn(
        words.heading(column), CellForm(column, words), codeName: words.showsCodeNames ? column.fileName : nil,
        note: words.note(column))
    }
    self.init(name, columns: columns, rowCount: table.rowCount) { row in
      recorded.map { SheetValue($0.value(row), $0, words) }
    }
  }
}

/// What a sheet of a table says in words, which the table does not know.
public struct TableWords: Sendable {
  /// The heading of a column.
  public let heading: @Sendable (TableColumn) -> String
  /// What a reader sees who points at a heading; nil for nothing.
  public let note: @Sendable (TableColumn) -> String?
  /// How a reader calls a word of a column of choices.
  public let choice: @Sendable (_ column: TableColumn, _ word: String) -> String
  /// The word for yes.
  public let yes: String
  /// The word for no.
  public let no: String
  /// Whether the names in files stand below the headings.
  public let showsCodeNames: Bool

  /// Chooses words.
  public init(
    yes: String, no: String, showsCodeNames: Bool = false, heading: @escaping @Sendable (TableColumn) -> String,
    note: @escaping @Sendable (TableColumn) -> String? = { _ in nil },
    choice: @escaping @Sendable (_ column: TableColumn, _ word: String) -> String = { $1 }
  ) {
    (self.yes, self.no, self.showsCodeNames) = (yes, no, showsCodeNames)
    (self.heading, self.note, self.choice) = (heading, note, choice)
  }
}

extension CellForm {
  /// How a column of a table looks in a sheet.
  fileprivate init(_ column: TableColumn, _ words: TableWords) {
    switch (column.type, column.brief?.look) {
    case (.number, .percent(let decimals)?): self = .share(decimals: decimals)
    case (.number(let decimals), _): self = .number(decimals: decimals)
    case (.count, .signed?): self = .change
    case (.count, _): self = .count
    case (.text, _), (.choice, _): self = .text
    case (.code, _): self = .code
    case (.date, _): self = .date
    case (.yesNo, _): self = .yesNo(yes: words.yes, no: words.no)
    }
  }
}

extension SheetValue {
  /// A value of a table in a sheet.
  fileprivate init(_ value: TableValue, _ column: TableColumn, _ words: TableWords) {
    switch (value, column.type) {
    case (.text(let text), .date):
      let day = DocumentDay(iso: text).flatMap { $0.serial == nil ? nil : $0 }
      self = day.map { .date($0) } ?? .text(text)
    case (.text(let text), .choice): self = .text(words.choice(column, text))
    case (.text(let text), _): self = text.isEmpty ? .absent : .text(text)
    case (.yesNo(let isTrue), _): self = .yesNo(isTrue)
    case (.count(let count), _): self = .count(count)
    case (.number(let number), .number(let decimals)): self = .number(DecimalText.rounded(number, decimals: decimals))
    case (.number(let number), _): self = .number(number)
    case (.absent, _): self = .absent
    }
  }
}
