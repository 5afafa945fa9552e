public import CaseFormat
import Spreadsheets
public import StaffingDomain
import Tables

extension English {
  /// What is wrong with the progress, for example `the case has no officer 'O-17'`.
  public func words(of fact: ProgressFact, inSheet: Bool) -> FindingWords {
    switch fact {
    case .unreadable: FindingWords("the file cannot be read", "check its name and that you may read it")
    case .tooLong(let bytes):
      FindingWords(
        "the file has more than \(count(bytes, "byte")), which no progress has",
        "name the file that has a row for each officer of whom there is something to report")
    case .csv(let problem): progressWords(problem)
    case .workbook(let problem): progressWords(problem)
    case .noHeader:
      FindingWords(
        "no row names the columns",
        "let the first row be 'officer,status,date,until,note' and rows as 'O000123,done,2026-04-15,,' follow; a "
          + "workbook has the same columns in one of its sheets")
    case .missingColumn(let column):
      FindingWords(
        "there is no column \(name(column, inSheet))",
        "add it: \(list([ProgressFileColumn.officer, .status, .date].map { name($0, inSheet) })) are needed")
    case .unknownColumn(let text, let nearest, let absent):
      FindingWords(
        "there is no column '\(text)'",
        didYouMean(ProgressFileColumn.column(labelled: text, among: absent)?.rawValue ?? nearest)
          ?? "the columns are \(names(inSheet))")
    case .columnTwice(let column):
      FindingWords("there is a second column \(name(column, inSheet))", "delete or rename one of them")
    case .hiddenSheet:
      FindingWords("the sheet is hidden, so it is not read", "show it if its rows count, or delete it")
    case .unreadSheet(let missing):
      FindingWords(
        "the sheet is not read, as it lacks the \(missing.count == 1 ? "column" : "columns") "
          + list(missing.map { name($0, inSheet) }),
        "if its rows count, name its columns as in a sheet that is read; otherwise move it to another workbook")
    case .unreadRow(let text):
      FindingWords(
        "the row '\(text)' below the last officer is not read",
        "if it counts, write the officer's code, a status and a date; nothing needs to be done for a signature or a total"
      )
    case .footer(let rows, let text):
      FindingWords(
        "\(count(rows, "row")) below the last officer, from '\(text)' on, \(rows == 1 ? "is" : "are") not read",
        "nothing needs to be done for a signature or a total; a row that counts needs the officer's code, a status and "
          + "a date")
    case .emptyCell(let column): FindingWords("\(name(column, inSheet)) is empty", "fill it in, or delete the row")
    case .formula(let column):
      FindingWords("the formula in \(name(column, inSheet)) has no result in the file", "type the value itself")
    case .unknownStatus(let text, let nearest):
      FindingWords(
        "'\(text)' is no status",
        didYouMean(nearest) ?? "allowed are \(list(ProgressStatus.allCases.map { word($0, inSheet) }))")
    case .noDate(let text): FindingWords("'\(text)' is no date", "write it as in 2026-04-15 or 15/04/2026")
    case .monthFirst(let text, let date):
      FindingWords("'\(text)' is no date with the day first", "write \(dayFirst(date))")
    case .ambiguousDate(let text, let taken, let other):
      FindingWords(
        "'\(text)' is taken for \(date(taken)), the day first; it could be \(date(other))",
        "write \(date(taken)) or \(date(other))")
    case .noMonth(let text): FindingWords("'\(text)' is no month", "write it as in 2026-06 or 06/2026")
    case .unknownOfficer(let code, let nearest):
      FindingWords(
        "the case has no officer '\(code)'", didYouMean(nearest) ?? "write a code of officers.csv, or delete the row")
    case .nameOfAnother(let name, let officer, let known, let owners):
      FindingWords(
        "the name '\(name)' is that of \(list(owners.map { "'\($0)'" })), not of '\(officer)'"
          + (known.map { ", who is \($0)" } ?? ""),
        "see whether the row has slipped: write the code of the officer who is meant, or correct the name or empty its cell"
      )
    case .otherName(let name, let officer, let known):
      FindingWords(
        "the name '\(name)' is not that of officer '\(officer)', who is \(known)",
        "nothing needs to be done if the code is right; otherwise write the code of the officer who is meant")
    case .withoutChange(let code):
      FindingWords("the plan asks nothing new of officer '\(code)'", "delete the row; waves.csv lists who changes")
    case .twice(let code, let line, let sheet):
      FindingWords(
        "officer '\(code)' has a row already, \(inSheet ? "row" : "in line") \(line)"
          + (sheet.map { " of the sheet '\($0)'" } ?? ""),
        "keep the one that says how things stand now")
    case .refusalWithoutReason(let code):
      FindingWords("officer '\(code)' refused without a reason", "say in \(name(.note, inSheet)) why")
    case .untilAsPlanned(let until):
      FindingWords(
        "the change is planned for \(month(until)) anyway, so it does not count as put off",
        "nothing needs to be done; if it is put off, name a later month")
    case .untilWithoutDelay(let status):
      FindingWords(
        "\(name(.until, inSheet)) is filled, but the status is \(word(status, inSheet))",
        "empty it, or write the status \(word(.delayed, inSheet))")
    case .delayWithoutMonth(let code):
      FindingWords(
        "it is not said to which month the change of officer '\(code)' is put off",
        "fill in \(name(.until, inSheet)); without it the change is taken never to come")
    case .beforeWaves(let day, let first):
      FindingWords(
        "the change was done on \(date(day)), before the first month of the waves, \(month(first))",
        "correct the date, or spread the changes again with an earlier --from")
    case .beforePlan(let day, let plan):
      FindingWords("\(date(day)) is before the plan date, \(date(plan))", "correct the date")
    case .future(let day, let reported):
      FindingWords(
        "\(date(day)) is after the month of the report, \(month(reported))",
        "correct the date, leave the row out, or report a later month")
    case .untilOver(let until, let reported):
      FindingWords(
        "the change is put off to \(month(until)), which is not after the month of the report, \(month(reported))",
        "name a later month, or say what came of it")
    case .untilBeforePlanned(let until, let planned):
      FindingWords(
        "the change is put off to \(month(until)), but it is planned for \(month(planned)), which is later",
        "name a month after \(month(planned)), or leave the row out; for an earlier month, name it in waves.csv of the "
          + "case and spread the changes again")
    case .monthOutside(let reported, let first, let last):
      FindingWords(
        "\(month(reported)) is none of the months of the waves, \(month(first)) to \(month(last))",
        reported > last
          ? "plan what is left again with decisions.csv of the last month, and spread it from a new --from"
          : "name one of them")
    }
  }

  /// A file of another kind is saved as what progress may be.
  private func progressWords(_ problem: CSVProblem.Kind) -> FindingWords {
    switch problem {
    case .workbook, .markup: FindingWords(words(problem).message, "open it and save it as an Excel workbook (.xlsx)")
    default: words(problem)
    }
  }

  private func progressWords(_ problem: WorkbookProblem) -> FindingWords {
    switch problem {
    case .otherKind(.empty), .otherKind(.oldDocument), .otherKind(.textDocument), .otherKind(.presentation),
      .otherKind(.archive), .otherKind(.markup), .otherKind(.printDocument), .otherKind(.unknown):
      FindingWords(
        words(problem).message, "name the Excel workbook (.xlsx) or the CSV file in which the progress is reported")
    default: words(problem)
    }
  }

  /// A date as offices in Vietnam type it.
  private func dayFirst(_ date: CalendarDate) -> String {
    let parts = [date.day, date.month].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return (parts + ["\(date.year)"]).joined(separator: "/")
  }

  private func name(_ column: ProgressFileColumn, _ inSheet: Bool) -> String {
    "'\(inSheet ? heading(label(of: column), code: column.rawValue) : column.rawValue)'"
  }

  private func word(_ status: ProgressStatus, _ inSheet: Bool) -> String {
    inSheet ? "'\(label(of: status))'" : "'\(status.rawValue)'"
  }

  private func names(_ inSheet: Bool) -> String { list(ProgressFileColumn.allCases.map { name($0, inSheet) }) }
}
