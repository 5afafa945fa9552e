public import Spreadsheets
public import StaffingDomain
public import Tables

/// A finding of `progress.csv`, or of a workbook in its place.
public typealias ProgressFinding = Finding<ProgressFact>

/// The columns of `progress.csv`.
public enum ProgressFileColumn: String, CaseIterable, Sendable, Hashable {
  /// The officer.
  case officer
  /// How far the change has come.
  case status
  /// The day on which it came so far.
  case date
  /// The month to which it is put off.
  case until
  /// Why.
  case note

  /// Whether the file may lack the column.
  var isOptional: Bool {
    switch self {
    case .officer, .status, .date: false
    case .until, .note: true
    }
  }
}

/// What the sheet of a workbook says besides of each change, for whoever fills it in; the raw value is the code name.
///
/// Readers pass these columns over, but for the name, which has to be that of the code.
public enum ProgressFormColumn: String, CaseIterable, Sendable, Hashable {
  /// The officer's name.
  case name
  /// What the officer holds today.
  case from
  /// What the officer holds under the plan.
  case to
  /// The month for which the change is planned.
  case planned
}

/// Why `progress.csv` does not say what it should, or says what cannot be.
public enum ProgressFact: FindingFact {
  /// It is not there, or the system does not let it be read.
  case unreadable
  /// It has more bytes than progress can have.
  case tooLong(bytes: Int)
  /// It breaks a rule of CSV.
  case csv(CSVProblem.Kind)
  /// It is a workbook that cannot be read.
  case workbook(WorkbookProblem)
  /// No row names any of the columns.
  case noHeader
  /// A column is not in the header.
  case missingColumn(ProgressFileColumn)
  /// There is no column of a name; the nearest of those that the header lacks, and all of these.
  case unknownColumn(String, nearest: String?, absent: [ProgressFileColumn])
  /// A column is named a second time.
  case columnTwice(ProgressFileColumn)
  /// A sheet of the form is hidden, so that it is not read.
  case hiddenSheet
  /// A visible sheet that is not read, as it lacks columns, although it has others of the form or codes of officers.
  case unreadSheet(missing: [ProgressFileColumn])
  /// A row below the last report that is not read, although it fills the officer or the status and more; what it says.
  case unreadRow(String)
  /// Rows below the last report, such as a signature, that are not read; what the first of them says.
  case footer(rows: Int, text: String)
  /// A cell that has to be filled is empty.
  case emptyCell(ProgressFileColumn)
  /// The formula of a cell has no result that the workbook keeps.
  case formula(ProgressFileColumn)
  /// A status is none; the nearest of those that there are.
  case unknownStatus(String, nearest: String?)
  /// A date is none.
  case noDate(String)
  /// A date is only one with the month first, which it is not taken for.
  case monthFirst(String, CalendarDate)
  /// A day could also be the one with day and month exchanged.
  case ambiguousDate(String, taken: CalendarDate, other: CalendarDate)
  /// A month is none.
  case noMonth(String)
  /// The case has no officer of a code; the nearest of those that it has.
  case unknownOfficer(String, nearest: String?)
  /// The name in a row is not that of its officer, whom the case may not name, but that of officers with other codes.
  case nameOfAnother(String, officer: String, name: String?, owners: [String])
  /// The name in a row is not that of its officer, nor anybody else's of the case.
  case otherName(String, officer: String, name: String)
  /// The plan asks nothing new of an officer.
  case withoutChange(String)
  /// An officer has a row already, in the same sheet or in another one that is named.
  case twice(String, line: Int, sheet: String?)
  /// Somebody changed before the first month of the waves.
  case beforeWaves(CalendarDate, first: CalendarMonth)
  /// Something happened before the plan was made.
  case beforePlan(CalendarDate, plan: CalendarDate)
  /// Something happened after the month that is reported.
  case future(CalendarDate, month: CalendarMonth)
  /// A refusal says no reason.
  case refusalWithoutReason(String)
  /// A change is put off to a month that is over, or that is reported.
  case untilOver(CalendarMonth, month: CalendarMonth)
  /// A change is put off to a month before the one for which it is planned.
  case untilBeforePlanned(CalendarMonth, planned: CalendarMonth)
  /// A change is put off to the month for which it is planned, which is no delay.
  case untilAsPlanned(CalendarMonth)
  /// A month is given to which something is put off that is not.
  case untilWithoutDelay(ProgressStatus)
  /// A delay says no month; it is taken to come never if nothing happens.
  case delayWithoutMonth(String)
  /// The month that is reported is none of the waves.
  case monthOutside(CalendarMonth, first: CalendarMonth, last: CalendarMonth)

  /// The stable code of the fact.
  public var code: FindingCode {
    switch self {
    case .unreadable, .workbook: .unreadableFile
    case .csv(let kind): kind == .noHeader ? .emptyFile : .notCSV
    case .missingColumn, .noHeader: .missingColumn
    case .unknownColumn: .unknownColumn
    case .columnTwice: .duplicateColumn
    case .emptyCell, .formula, .refusalWithoutReason, .delayWithoutMonth: .missingValue
    case .unknownStatus: .unknownWord
    case .noDate, .noMonth, .monthFirst, .ambiguousDate: .invalidDate
    case .unknownOfficer: .unknownOfficer
    case .nameOfAnother, .otherName, .withoutChange, .untilWithoutDelay, .untilAsPlanned, .tooLong, .hiddenSheet,
      .unreadSheet, .unreadRow, .footer:
      .invalidProgress
    case .twice: .duplicateRow
    case .beforeWaves, .beforePlan, .untilOver, .untilBeforePlanned: .datesInWrongOrder
    case .future: .dateInFuture
    case .monthOutside: .monthOutsideWaves
    }
  }
}
