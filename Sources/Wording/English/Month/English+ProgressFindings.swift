public import CaseFormat
internal import StaffingDomain

extension English {
  /// What is wrong with `progress.csv`, for example `the case has no officer 'O-17'`.
  public func words(of fact: ProgressFact) -> FindingWords {
    switch fact {
    case .unreadable: FindingWords("the file cannot be read", "check its name and that you may read it")
    case .csv(let problem): words(problem)
    case .missingColumn(let column):
      FindingWords("there is no column '\(column.rawValue)'", "add it: officer, status and date are needed")
    case .unknownColumn(let name, let nearest):
      FindingWords(
        "there is no column '\(name)'",
        didYouMean(nearest) ?? "the columns are \(list(ProgressFileColumn.allCases.map(\.rawValue)))")
    case .emptyCell(let column): FindingWords("\(column.rawValue) is empty", "fill it in, or delete the row")
    case .unknownStatus(let text, let nearest):
      FindingWords(
        "'\(text)' is no status", didYouMean(nearest) ?? "allowed are done, agreed, delayed and refused")
    case .noDate(let text): FindingWords("'\(text)' is no date", "write it as in 2026-04-15")
    case .noMonth(let text): FindingWords("'\(text)' is no month", "write it as in 2026-06")
    case .unknownOfficer(let code, let nearest):
      FindingWords(
        "the case has no officer '\(code)'", didYouMean(nearest) ?? "write a code of officers.csv, or delete the row")
    case .withoutChange(let code):
      FindingWords("the plan asks nothing new of officer '\(code)'", "delete the row; waves.csv lists who changes")
    case .twice(let code, let line):
      FindingWords(
        "officer '\(code)' has a row already, in line \(line)", "keep the one that says how things stand now")
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
    case .refusalWithoutReason(let code):
      FindingWords("officer '\(code)' refused without a reason", "say in 'note' why")
    case .untilOver(let until, let reported):
      FindingWords(
        "the change is put off to \(month(until)), which is not after the month of the report, \(month(reported))",
        "name a later month, or say what came of it")
    case .untilWithoutDelay(let status):
      FindingWords(
        "'until' is filled, but the status is \(status.rawValue)", "empty it, or write the status 'delayed'")
    case .delayWithoutMonth(let code):
      FindingWords(
        "it is not said to which month the change of officer '\(code)' is put off",
        "fill in 'until'; without it the change is taken never to come")
    case .monthOutside(let reported, let first, let last):
      FindingWords(
        "\(month(reported)) is none of the months of the waves, \(month(first)) to \(month(last))",
        reported > last
          ? "plan what is left again with decisions.csv of the last month, and spread it from a new --from"
          : "name one of them")
    }
  }
}
