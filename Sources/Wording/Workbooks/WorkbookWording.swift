public import StaffingDomain

/// The fixed texts of a case's workbook.
public enum TemplateLabel: Sendable, Hashable, CaseIterable {
  /// The name of the sheet that explains the others.
  case guideSheet
  /// The title of the sheet that explains.
  case title
  /// How to fill the workbook in, a line each.
  case fillRequired, keepHeadings, keepCodes, chooseWords, writeDates, leaveEmpty, checkIt
  /// The sheet with what was found, and its columns; the code stands in the last one.
  case findingSheet, place, severity, finding
  /// The columns of the sheet that explains.
  case sheet, code, needed, meaning
  /// Whether a sheet has to be filled in.
  case isNeeded, isOptional
}

/// The sheets of a plan's workbook that no file of results has.
public enum PlanSheetLabel: Sendable, Hashable, CaseIterable {
  /// The plan in a few figures.
  case overview
  /// Officers with two posts.
  case combinedPosts
  /// Posts and officers by position, before and after.
  case positions
  /// The columns of the overview.
  case figure, value
  /// The columns of the positions.
  case officersBefore, officersAfter
  /// The title of the chart over the positions.
  case chartTitle
}

/// The sheets of the workbooks of reports; the raw value is the name of the table.
public enum ReportSheet: String, Sendable, Hashable, CaseIterable {
  case sweepFutures = "sweep_futures"
  case sweepTransfers = "sweep_transfers"
  case sweepVacancies = "sweep_vacancies"
  case competenciesByYear = "competencies_by_year"
  case departures
  case emptyPosts = "empty_posts"
  case expiringCompetencies = "expiring_competencies"
  case positionsByYear = "positions_by_year"
  case rotations
  case budgetValue = "budget_value"
  case competencyValues = "competency_values"
  case courseValues = "course_values"
  case frontier
  case comparison
  case changes
  case differences
  case communes
  case positionTotals = "positions"
  case competencyGaps = "competency_gaps"
  case provinces
}

/// What a language says in workbooks.
public protocol WorkbookWording {
  /// A fixed text of a case's workbook.
  func label(_ label: TemplateLabel) -> String
  /// A fixed text of a plan's workbook.
  func label(_ label: PlanSheetLabel) -> String
  /// The name of a sheet of a report.
  func label(_ sheet: ReportSheet) -> String
  /// The heading of the names behind the codes of a column.
  func name(of heading: String) -> String
  /// What a reader sees who points at the heading of a column to fill in.
  ///
  /// - Parameters:
  ///   - summary: What the column says.
  ///   - values: What its cells may hold.
  ///   - unit: The unit of its numbers; nil for none.
  ///   - defaultText: What an empty cell stands for; nil where it means "not given".
  ///   - isRequired: Whether every cell has to be filled.
  func note(summary: String, values: String, unit: String?, defaultText: String?, isRequired: Bool) -> String
  /// What a program says that is given something else than a column takes.
  func refusal(values: String) -> String
  /// A severity in a cell.
  func word(_ severity: FindingSeverity) -> String
  /// A mark upon a cell in a workbook that was checked: what is wrong and how to mend it.
  func mark(_ findings: [FindingText]) -> String
}
