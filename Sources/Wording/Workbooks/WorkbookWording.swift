public import CaseFormat
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
  case findingSheet, place, checkedPlace, severity, finding
  /// The columns of the sheet that explains.
  case sheet, code, needed, meaning
  /// Whether a sheet has to be filled in.
  case isNeeded, isOptional
}

/// What a reader of a workbook that was made of a case has to know of it.
public enum CopyRemark: Sendable, Hashable {
  /// Rows that sentences name are those of the case that was checked.
  case rowsOfChecked
  /// Sheets and columns of the reader's own are there as values.
  case valuesAlone
  /// Sheets of the reader's own are not there, as their names are taken or none.
  case withoutSheets([String])
  /// Something of the case is not there.
  case without(CaseTexts.Remainder)
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
  case figure, number, hours, value
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

/// The columns of reports that no terminal shows, which workbooks show under a heading; the raw value is the name in files.
public enum RecordedColumn: String, Sendable, Hashable, CaseIterable {
  /// The number of a year.
  case year
  /// The first day of a year.
  case from
  /// The last day of a year.
  case to
  /// The code of a position.
  case position
  /// The name of a position.
  case positionName = "position_name"
  /// Officers who retire.
  case retirements
  /// Officers who leave otherwise.
  case otherDepartures = "other_departures"
  /// Posts that fall empty.
  case emptyPosts = "empty_posts"
  /// Rotations that fall due.
  case rotationsDue = "rotations_due"
  /// The code of a competency.
  case competency
  /// The name of a competency.
  case competencyName = "competency_name"
  /// Competencies that expire.
  case expiring
  /// Those of them that a post requires.
  case requiredByPost = "required_by_post"
  /// Those of them below a mandatory level.
  case belowMandatory = "below_mandatory"
  /// The number of a future.
  case future
  /// How a search ended.
  case status
  /// Hours that are lost.
  case objective
  /// No plan loses fewer hours.
  case bound
  /// Hours that are lost if nobody moves.
  case doNothing = "do_nothing"
  /// Hours that are recovered.
  case recovered
  /// Transfers of a plan.
  case transfers
  /// Cells with an empty post.
  case cellsWithVacancies = "cells_with_vacancies"
  /// Whether the base plan is kept.
  case keepsBasePlan = "keeps_base_plan"
  /// Hours that are lost with the base plan.
  case basePlanObjective = "base_plan_objective"
  /// Hours that the base plan loses more.
  case regret
  /// The budget of training.
  case trainingBudget = "training_budget"
  /// The part of a budget that is used.
  case used
  /// What a million more is worth in the relaxation.
  case priceOfAMillion = "price_of_a_million"
  /// Whether solving again confirmed a price.
  case confirmed
  /// What a million more recovers.
  case oneMoreMillion = "one_more_million"
  /// What a million fewer costs.
  case oneMillionFewer = "one_million_fewer"
  /// From where a price holds.
  case holdsFrom = "holds_from"
  /// Up to where a price holds.
  case holdsTo = "holds_to"
}

/// What a language says in workbooks.
public protocol WorkbookWording {
  /// A fixed text of a case's workbook.
  func label(_ label: TemplateLabel) -> String
  /// A fixed text of a plan's workbook.
  func label(_ label: PlanSheetLabel) -> String
  /// The name of a sheet of a report.
  func label(_ sheet: ReportSheet) -> String
  /// The heading of a column of a report that no terminal shows.
  func label(_ column: RecordedColumn) -> String
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
  /// What a reader of a workbook that was made of a case has to know, as a sentence.
  func sentence(_ remark: CopyRemark) -> String
  /// A severity in a cell.
  func word(_ severity: FindingSeverity) -> String
  /// A mark upon a cell in a workbook that was checked: what is wrong and how to mend it.
  func mark(_ findings: [FindingText]) -> String
}
