public import CaseFormat
import StaffingDomain

extension English {
  /// What is wrong with a value, for example `km is empty`.
  public func words(_ fact: ValueFact) -> FindingWords {
    switch fact {
    case .wrong(let name, let problem):
      FindingWords("\(name) \(words(problem).message)", words(problem).remedy)
    case .empty(let column, let type):
      FindingWords("\(column) is empty", "fill it in with \(object(of: type))")
    case .strangeCharacter(let column, let text, let character, let others):
      FindingWords(
        "\(column) '\(text)' holds \(described(character))"
          + (others > 0 ? ", and so \(others == 1 ? "does" : "do") \(count(others, "more cell")) of the column" : ""),
        character.kind == .space && isAtEdge(character, of: text) ? "delete it" : remedy(character))
    }
  }

  private func isAtEdge(_ character: StrangeCharacter, of text: String) -> Bool {
    [text.unicodeScalars.first, text.unicodeScalars.last].contains { $0.map { Int($0.value) } == character.number }
  }

  /// Why a text is no value, for example `is '5o', which is not a whole number`.
  public func words(_ problem: ValueProblem) -> FindingWords {
    switch problem {
    case .notAnInteger(let text):
      FindingWords(
        "is '\(text)', which is not a whole number",
        "write digits only, without decimals, units or thousands separators")
    case .notANumber(let text):
      FindingWords(
        "is '\(text)', which is not a number",
        "write digits with a point for decimals, without units or thousands separators")
    case .percentage(let text):
      FindingWords("is '\(text)', which is a percentage", "write a share: 5 % is 0.05")
    case .decimalComma(let text, let point, let grouped):
      FindingWords(
        "is '\(text)', but numbers use a point",
        "write '\(point)'" + (grouped.map { ", or '\($0)' if the comma groups thousands" } ?? ""))
    case .finerThanADong(let text):
      FindingWords(
        "is \(text) million VND, which is no whole number of dong", "write at most six decimals: one dong is 0.000001")
    case .outOfRange(let text, let type):
      FindingWords("is \(text), which is out of range", "give \(range(of: type))" + (millions(text, type) ?? ""))
    case .notYesNo(let text):
      FindingWords("is '\(text)', which is neither yes nor no", "write yes or no")
    case .unknownWord(let text, let nearest, let words):
      FindingWords(
        "is '\(text)', which is not a word of this column",
        (didYouMean(nearest).map { "\($0) " } ?? "") + "allowed are \(words.joined(separator: ", "))")
    case .notADate(let text, let advice):
      FindingWords("is '\(text)', which is not a date", remedy(advice))
    case .notACode(let text):
      FindingWords(
        "is '\(text)', which is not a code", "use at most 64 characters, none of them damaged")
    case .noResult(let text):
      FindingWords(
        "is '\(text)', an error or a formula without a result", "open the table in a spreadsheet, mend the cell, save")
    case .strangeCharacter(let text, let character):
      FindingWords("is '\(text)', which holds \(described(character))", remedy(character))
    }
  }

  private func remedy(_ advice: DateAdvice) -> String {
    let format = "format the column as yyyy-mm-dd before saving"
    return switch advice {
    case .dayNumber(let date): "it looks like a spreadsheet's number for the day \(self.date(date)): \(format)"
    case .write(let date): "write \(self.date(date))"
    case .noSuchDay: "the calendar has no such day"
    case .dayFirst(let date): "write \(self.date(date)) if the day comes first; \(format)"
    case .monthFirst(let date): "write \(self.date(date)); \(format)"
    case .withTime(let advice): "leave out the time of day: \(remedy(advice))"
    case .yearAlone: "it is a year alone: \(wholeDate)"
    case .monthAlone: "it is a month without a day: \(wholeDate)"
    case .shortYear: "write all four digits of the year, as in 2025-07-01"
    case .unknown: "write year-month-day, for example 2025-07-01"
    }
  }

  private var wholeDate: String {
    "write year-month-day, for example 2025-07-01; a day that nobody knows is left empty"
  }

  /// What values of a type may be, for example `whole number, 0 to 5`.
  public func value(of type: ValueType) -> String {
    switch type {
    case .code: "code"
    case .reference(let table): "code in \(table.fileName)"
    case .text: "text"
    case .integer(let range): "whole number, \(range.lowerBound) to \(range.upperBound)"
    case .number(let range): "number, \(ends(of: range))"
    case .yesNo: "yes or no"
    case .word(let list): "one of " + list.words.joined(separator: ", ")
    case .date: "date (2025-07-01)"
    }
  }

  /// The type as the object of "give" or "fill in with".
  func object(of type: ValueType) -> String {
    switch type {
    case .code: "a code of its own"
    case .reference, .integer, .number, .date: "a \(value(of: type))"
    case .text: "a text"
    case .yesNo, .word: value(of: type)
    }
  }

  /// What a value of the type has to be to lie within its range.
  private func range(of type: ValueType) -> String {
    guard case .date(let years) = type else { return object(of: type) }
    return "a year from \(years.lowerBound) to \(years.upperBound)"
  }

  /// The unit of an amount that is too large to be in millions; nil for other values.
  private func millions(_ text: String, _ type: ValueType) -> String? {
    guard case .number(let range) = type, range.isMoney, let amount = Double(text), amount > range.upper else {
      return nil
    }
    return ", in \(millionsOfDong)"
  }

  /// How money is written, for example `millions of dong: 500,000 VND is 0.5`.
  var millionsOfDong: String { "millions of dong: 500,000 VND is 0.5" }

  /// The range in words, for example `above 0, at most 24`.
  private func ends(of range: NumberRange) -> String {
    let (low, high) = (plain(range.lower), plain(range.upper))
    return switch (range.includesLower, range.includesUpper) {
    case (true, true): "\(low) to \(high)"
    case (false, true): "above \(low), at most \(high)"
    case (true, false): "\(low) or more, below \(high)"
    case (false, false): "above \(low), below \(high)"
    }
  }
}
