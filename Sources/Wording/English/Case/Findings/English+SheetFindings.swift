public import CaseFormat
public import StaffingDomain
import Tables

extension English {
  /// A sheet within a sentence.
  public func sheet(_ name: String) -> String { "sheet '\(name)'" }

  /// A row of a sheet within a sentence.
  public func row(_ number: Int, ofSheet name: String) -> String { "row \(number) of sheet '\(name)'" }

  /// A heading with its code name.
  public func heading(_ heading: String, code: String) -> String { "\(heading) (\(code))" }

  /// A heading within a sentence.
  public func column(_ heading: String) -> String { heading }

  /// A code name within a sentence.
  public func literal(_ name: String) -> String { name }

  /// A word that a cell holds within a sentence.
  public func choice(_ word: String, label: String?) -> String { label.map { "'\($0)'" } ?? word }

  /// What sentences say of files, and what they say of sheets in its place.
  public var sheetPhrases: [(ofFile: String, ofSheet: String)] {
    [
      ("on line ", "in row "), ("(line ", "(row "), ("(lines ", "(rows "), (" lines up to line ", " rows up to row "),
      ("two lines", "two rows"), ("this file", "this sheet"), ("the file", "the sheet"), ("The file", "The sheet"),
      (" write ", " type "),
    ]
  }

  /// What a workbook needs other words for than files.
  public func sheetWords(_ fact: CaseFact, _ names: SheetNames) -> FindingWords? {
    switch fact {
    case .file(let fact): sheetWords(fact, names)
    case .yaml(let fact): FindingWords(words(fact).message, settings)
    case .layout(let fact): sheetWords(fact, names)
    case .value(.wrong(let name, let problem)):
      sheetWords(problem).map { FindingWords("\(name) \($0.message)", $0.remedy) }
    case .value(.empty(let column, let type)):
      FindingWords("\(column) is empty", "fill it in with \(sheetObject(type))")
    case .reference(.damaged(_, _, let damage, _)), .reference(.damagedInTable(_, _, let damage, _, _)):
      FindingWords(words(of: fact).message, sheetRemedy(damage))
    case .plausibility(.damagedText(let text)) where text.damage != .foreignD:
      FindingWords(words(of: fact).message, sheetRemedy(text))
    case .policy(let fact): sheetWords(fact, names)
    default: nil
    }
  }

  private func sheetWords(_ fact: CaseFileFact, _ names: SheetNames) -> FindingWords? {
    func named(_ part: CasePart?) -> String { part.map { "'\(names.sheet($0))'" } ?? "" }
    switch fact {
    case .missingTable(let file, let user, let columns):
      guard let part = CasePart(fileName: file), case .table(let table) = part else { return nil }
      let headings = columns.map { names.column($0, of: table) ?? $0 }
      return FindingWords(
        "the workbook has no sheet \(named(part))"
          + (user.map { ", but sheet \(named(CasePart(fileName: $0))) names its rows" } ?? ""),
        "add a sheet \(named(part)) with the columns \(headings.joined(separator: ", "))")
    case .missingPolicy:
      return FindingWords(
        "the workbook has no sheet \(named(.policy))",
        "add it with the columns key and value, and at least a row for \(names.name("plan_date"))")
    case .unknownFile:
      return FindingWords(
        "the sheet is none of a case, though its name is nearly that of one, so it is not read",
        "if it is meant as one, give it the name that the template has; if not, nothing needs to be done")
    case .severalFiles(let sheets):
      return FindingWords(
        "the sheets \(list(sheets.map { "'\($0)'" })) stand for the same table, so it cannot be told which of them counts",
        "delete all but one, or rename those that do not count")
    case .unreadable:
      return FindingWords("the sheet cannot be read", "open the workbook in a spreadsheet and save it again")
    case .noFolder, .notAFolder, .noWorkbook, .workbook, .archive, .missingWhatIf, .spelled: return nil
    }
  }

  private func sheetWords(_ fact: LayoutFact, _ names: SheetNames) -> FindingWords? {
    switch fact {
    case .missingColumn(let table, let column):
      FindingWords(
        "the column '\(names.column(column, of: table) ?? column)' is missing", words(fact).remedy)
    case .csv(.noHeader):
      FindingWords("no row of the sheet names its columns", "put their headings in one row above the others")
    case .noRows: FindingWords("the sheet has no rows below its headings", words(fact).remedy)
    case .csv, .noHeadings, .repeatedHeader, .unnamedColumn, .unknownColumn, .spelledColumn, .columnTwice: nil
    }
  }

  private func sheetWords(_ problem: ValueProblem) -> FindingWords? {
    switch problem {
    case .notAnInteger: FindingWords(words(problem).message, "type it as a whole number, without a unit")
    case .notANumber: FindingWords(words(problem).message, "type it as a number, without a unit")
    case .percentage:
      FindingWords(words(problem).message, "type it as a number: a share such as 0.05, or 5 % in a cell of that format")
    case .decimalComma(let text, _, _):
      FindingWords(
        "is the text '\(text)' and no number",
        "type it as a number, with the decimal sign of your spreadsheet, in a cell that is not formatted as text")
    case .notYesNo: FindingWords(words(problem).message, "choose one of \(sheetWords(of: .yesNo))")
    case .unknownWord(_, let nearest, let words):
      FindingWords(
        self.words(problem).message,
        WordList.allCases.first { $0.words == words }.map { list in
          let guess = nearest.map { label(of: $0, in: list) ?? $0 }
          return (didYouMean(guess).map { "\($0) " } ?? "") + "choose one of \(sheetWords(of: list))"
        } ?? self.words(problem).remedy)
    case .notADate(_, let advice): FindingWords(words(problem).message, sheetRemedy(advice))
    case .outOfRange(_, let type):
      if case .date = type { nil } else { FindingWords(words(problem).message, outOfRange(problem, type)) }
    case .finerThanADong, .notACode, .noResult, .strangeCharacter: nil
    }
  }

  private func outOfRange(_ problem: ValueProblem, _ type: ValueType) -> String {
    let remedy = words(problem).remedy
    return remedy.hasPrefix("give ") ? "type " + remedy.dropFirst("give ".count) : remedy
  }

  private func sheetWords(of list: WordList) -> String {
    list.words.map { "'\(label(of: $0, in: list) ?? $0)'" }.joined(separator: ", ")
  }

  private func sheetObject(_ type: ValueType) -> String {
    if let list = type.wordList { return "one of \(sheetWords(of: list))" }
    if case .date = type { return "a date (dd/mm/yyyy)" }
    return object(of: type)
  }

  private func sheetRemedy(_ advice: DateAdvice) -> String {
    let typing = "type it as a date (dd/mm/yyyy) in a cell that is not formatted as text"
    return switch advice {
    case .dayNumber(let date): "it stands for \(self.date(date)): format the cell as a date"
    case .noSuchDay: "the calendar has no such day: type the right one as a date (dd/mm/yyyy)"
    case .dayFirst(let date): "\(typing): \(self.date(date)) if the day comes first"
    case .write(let date), .monthFirst(let date): "\(typing): \(self.date(date))"
    case .withTime(let advice): "leave out the time of day: \(sheetRemedy(advice))"
    case .yearAlone: "it is a year alone: \(typing); a day that nobody knows is left empty"
    case .monthAlone: "it is a month without a day: \(typing); a day that nobody knows is left empty"
    case .shortYear, .unknown: typing
    }
  }

  private func sheetRemedy(_ damage: CodeDamage) -> String {
    let form = "format the column as text before codes are typed or pasted"
    return switch damage {
    case .lostZeros(let whole), .decimals(let whole): "type '\(whole)'; \(form)"
    case .shortened, .day: "take the codes from their source again; \(form)"
    }
  }

  private func sheetRemedy(_ text: DamagedText) -> String {
    switch text.damage {
    case .lost: "take the texts from their source again: this workbook does not hold the letters any more"
    case .misreadUTF8: "take the texts from their source again, opened as UTF-8, or type them anew"
    case .tcvn3: "convert the texts from TCVN3 to Unicode"
    case .vni: "convert the texts from VNI to Unicode"
    case .foreignD: ""
    }
  }

  private var settings: String { "give each setting a row of its own, with its key and its value" }

  private func sheetWords(_ fact: PolicyFact, _ names: SheetNames) -> FindingWords? {
    switch fact {
    case .notKeys, .keyIsNoWord: FindingWords("the sheet is no list of settings", settings)
    case .missingKey(let key):
      FindingWords("\(key) is missing", "type its value in sheet '\(names.sheet(.policy))'")
    case .wordForNothing(_, let text, _):
      FindingWords(words(fact).message, "leave the cell empty if '\(text)' means that there is none")
    case .severalValues, .keyTwice, .setTwice, .unknownKey, .nothingToChange, .noWorkingTime: nil
    }
  }
}
