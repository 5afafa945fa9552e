public import CaseFormat
public import Scheduling
public import StaffingDomain

/// The parts of the report of a month, which their headings name.
public enum MonthPart: Sendable, Hashable, CaseIterable {
  /// The whole report.
  case report
  /// How things stand.
  case standing
  /// The months in pictures.
  case months
  /// Changes by month.
  case changes
  /// Hours lost by month.
  case hours
  /// What is due or late.
  case open
  /// What was put off.
  case delayed
  /// What was declined.
  case refused
  /// Where staffing differs from the waves.
  case staffing
  /// What slips if nothing happens.
  case slips
  /// What the months left have room for.
  case fit
  /// Decisions for planning again.
  case decisions
  /// Where the figures come from.
  case origin
}

/// The names of figures and columns of the report of a month.
public enum MonthLabel: Sendable, Hashable, CaseIterable {
  /// What a row is about.
  case officer, cell, month, state
  /// A change: to where, for which month it was planned, the day of what is reported, when it comes, and why.
  case to, planned, date, expected, reason
  /// Figures of a month or a cell, as the waves have them and as they are.
  case changesPlanned, changes, headsPlanned, headsNow, emptyPlanned, emptyNow, hoursPlanned, hoursNow
  /// Hours that months to come lose more, and from when on.
  case slipping, slipsFrom
  /// A line of a picture.
  case linePlanned, lineNow
  /// A decision.
  case decision
  /// Where the figures come from.
  case caseDigest, planDigest, wavesDigest, progressDigest, version
}

/// A sentence of the report of a month.
public enum MonthStatement: Sendable, Hashable {
  /// What the report is about, and by when it is due.
  case subject(CalendarMonth, dueBy: CalendarDate)
  /// How many changes are in a state.
  case count(ChangeState, SourcedFigure)
  /// How many months are left after the month.
  case monthsLeft(SourcedFigure)
  /// Hours lost in the month against the waves.
  case hours(now: SourcedFigure, planned: SourcedFigure)
  /// What if nothing happens means.
  case ifNothingHappens
  /// Cells that lose more hours in the months left.
  case slips(cells: SourcedFigure, hours: SourcedFigure)
  /// No cell loses more.
  case nothingSlips
  /// What is still to come fits the months left.
  case fits
  /// Decisions for planning again: all of them, and those that are new.
  case decisions(all: SourcedFigure, new: SourcedFigure)
  /// How they are used.
  case planAgain
  /// Settled changes of which no decision can be written, or none that says all of it.
  case undecidable(SourcedFigure)
  /// There is nobody or nothing to list.
  case nothing
  /// The staffing is that of the waves everywhere.
  case asPlanned
  /// What the picture of months shows.
  case chart
}

/// How a language speaks of the months in which changes are followed.
public protocol MonthWording {
  /// What a finding of `progress.csv`, or of a sheet of a workbook in its place, says, and how to mend it.
  func words(of fact: ProgressFact, inSheet: Bool) -> FindingWords
  /// The heading of a column of the sheet.
  func label(of column: ProgressFileColumn) -> String
  /// The heading of a column of the sheet that readers pass over.
  func label(of column: ProgressFormColumn) -> String
  /// What a status is called in the sheet.
  func label(of status: ProgressStatus) -> String
  /// The name of the sheet.
  var progressSheet: String { get }
  /// How the sheet is filled in.
  var progressHint: String { get }
  /// Words that stand before the number of a month or of its year, in the cells of the sheet.
  var monthWords: [String] { get }
  /// What a month of the year is called in the cells of the sheet, from 1; nothing where months are numbered.
  func monthNames(_ month: Int) -> [String]
  /// How a change stands.
  func label(of state: ChangeState) -> String
  /// The heading of a part.
  func monthTitle(_ part: MonthPart) -> String
  /// The name of a figure or a column.
  func monthCaption(_ label: MonthLabel) -> String
  /// A sentence with figures.
  func passage(_ statement: MonthStatement) -> Passage
}
