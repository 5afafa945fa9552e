public import ResultsFormat
internal import StaffingDomain
internal import Tables

extension English {
  /// What is wrong with a file of results, for example `the column 'fte' is missing`.
  public func words(_ fact: ResultsFact) -> FindingWords {
    let remedy =
      switch fact.folder {
      case .plan: "solve the case again with 'cadre solve'"
      case .waves: "write the waves folder again with 'cadre waves'"
      case .month: "write the month's folder again with 'cadre follow'"
      }
    return switch fact.damage {
    case .missingFile: FindingWords("the file is missing", remedy)
    case .unreadable: FindingWords("the file cannot be read", "check its permissions")
    // What is written by a program is not mended by hand.
    case .csv(let problem): FindingWords(words(problem).message, problem.needsNothing ? words(problem).remedy : remedy)
    case .missingColumn(let column): FindingWords("the column '\(column)' is missing", remedy)
    case .unknownColumn(let column):
      FindingWords("the column '\(column)' is not one of this file", "delete it, or \(remedy)")
    case .emptyCell(let column): FindingWords("\(column) is empty", remedy)
    case .wrongCell(let column, let text, let type):
      FindingWords("'\(text)' in \(column) is not \(value(of: type))", remedy)
    case .summaryNoObject: FindingWords("the file is not a JSON object", remedy)
    case .summaryKeyMissing(let key): FindingWords("the key '\(key)' is missing", remedy)
    case .summaryValueOfWrongType(let path): FindingWords("the value of '\(path)' has the wrong type", remedy)
    case .summaryValueUnknown(let path):
      FindingWords("the value of '\(path)' is not one that Cadre writes", remedy)
    }
  }

  /// For example `a decimal number (hours a month, 4 decimals)`.
  public func value(of type: ResultType) -> String {
    switch type {
    case .text: "text"
    case .month: "a month (2026-03)"
    case .count: "a whole number"
    case .code(let table): "a code of \(table.fileName)"
    case .codes(let table): "codes of \(table.fileName), joined with ;"
    case .choice(let list): "one of \(list.words.joined(separator: ", "))"
    case .number(let unit, let decimals): "a decimal number (\(brief(unit)), \(decimals) decimals)"
    }
  }

  /// A unit within brackets.
  private func brief(_ unit: MeasureUnit) -> String { unit == .fullTimeEquivalents ? "FTE" : text(of: unit) }
}
