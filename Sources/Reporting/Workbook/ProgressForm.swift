public import CaseFormat
public import Scheduling
public import Spreadsheets
public import StaffingDomain
public import Wording

/// A workbook in which an office reports how far the changes of a plan have come: a row for each change, by month.
///
/// `cadre follow --progress` reads it as it is. Headings have their code names below them; the status is chosen from a list.
public struct ProgressForm: Sendable {
  /// A row of the form.
  public struct Row: Sendable, Hashable {
    /// The change.
    public var change: PostChange
    /// The month for which it is planned.
    public var planned: CalendarMonth
    /// What is known of it; nil where nothing is.
    public var entry: ProgressEntry?

    /// Creates a row.
    public init(_ change: PostChange, planned: CalendarMonth, entry: ProgressEntry? = nil) {
      (self.change, self.planned, self.entry) = (change, planned, entry)
    }
  }

  private let rows: [Row]
  private let staffingCase: StaffingCase
  private let language: any Language

  /// Prepares the form of some changes.
  public init(_ rows: [Row], in staffingCase: StaffingCase, language: any Language) {
    self.rows = rows.sorted { ($0.planned, $0.change.officer) < ($1.planned, $1.change.officer) }
    (self.staffingCase, self.language) = (staffingCase, language)
  }

  /// Prepares the form of changes that are followed, with what is known of them.
  public init(_ followUp: FollowUp, in staffingCase: StaffingCase, language: any Language) {
    self.init(
      followUp.changes.map { Row($0.change, planned: $0.planned, entry: $0.entry) }, in: staffingCase,
      language: language)
  }

  /// The workbook.
  public var document: WorkbookDocument {
    let columns = [
      column(.officer, .code, isRequired: true), column(.name), column(.from), column(.to), column(.planned),
      column(.status, .text, isRequired: true, statuses), column(.date, .date, isRequired: true, days),
      column(.until, .text), column(.note, .wrapped),
    ]
    var sheet = SheetDocument(
      language.progressSheet, preamble: [PreambleLine(language.progressHint)], columns: columns, rows: rows.map(cells))
    sheet.frozenColumns = 2
    return WorkbookDocument(title: language.progressSheet, sheets: [sheet])
  }

  private func cells(_ row: Row) -> [SheetValue] {
    let officer = staffingCase.officers[row.change.officer]
    let day = row.entry.map { DocumentDay(year: $0.date.year, month: $0.date.month, day: $0.date.day) }
    return [
      .text(officer.code.text), officer.name.map { .text($0) } ?? .absent, .text(place(row.change.before, row.change)),
      .text(place(row.change.after, row.change)), .text(language.month(row.planned)),
      row.entry.map { .text(language.label(of: $0.status)) } ?? .absent, day.map { .date($0) } ?? .absent,
      row.entry?.until.map { .text($0.description) } ?? .absent, row.entry?.note.map { .text($0) } ?? .absent,
    ]
  }

  private func place(_ holding: Holding, _ change: PostChange) -> String {
    guard let main = holding.main else { return language.label(of: change.kind) }
    let second = holding.second.map { [language.text(of: $0, in: staffingCase)] } ?? []
    return ([language.text(of: main, in: staffingCase)] + second).joined(separator: " + ")
  }

  private var statuses: ColumnValidation {
    let words = ProgressStatus.allCases.map { language.label(of: $0) }
    return ColumnValidation(
      .words(words),
      refusal: ValidationText(
        cutting: language.label(of: ProgressFileColumn.status),
        message: language.refusal(values: words.joined(separator: ", "))))
  }

  private var days: ColumnValidation {
    let plan = staffingCase.policy.planDate
    return ColumnValidation(.dates(from: DocumentDay(year: plan.year, month: plan.month, day: plan.day), to: nil))
  }

  private func column(
    _ column: ProgressFileColumn, _ form: CellForm, isRequired: Bool = false, _ validation: ColumnValidation? = nil
  ) -> SheetColumn {
    SheetColumn(
      "\(language.label(of: column))\n\(column.rawValue)", form, width: .automatic(most: 40), isRequired: isRequired,
      validation: validation)
  }

  private func column(_ column: ProgressFormColumn) -> SheetColumn {
    SheetColumn("\(language.label(of: column))\n\(column.rawValue)", .text, width: .automatic(most: 40))
  }
}
