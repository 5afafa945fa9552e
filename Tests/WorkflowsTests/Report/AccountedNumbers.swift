import CaseFormat
import Foundation
import ResultsFormat
import StaffingDomain
import Tables
import Wording

extension PrintedFigure {
  /// Whether the text is how the language shows the value: of so many decimals, as a percentage, or with a sign.
  func isShownRightly(in language: any Language) -> Bool {
    guard let value = Double(figure.value) else { return false }
    let point: Character = language.code == .vietnamese ? "," : "."
    let isPercentage = text.hasSuffix("%")
    let digits = text.drop { $0 == "+" }.filter { $0 != "%" && $0 != " " }
    let decimals = digits.lastIndex(of: point).map { digits[$0...].count - 1 } ?? 0
    // The value of the page is cut to six decimals, so that half a unit may have been on either side.
    return [0, -5e-7, 5e-7].contains { hair in
      let shown =
        isPercentage
        ? language.percentage(value + hair, decimals: decimals)
        : decimals == 0 ? language.figure(Int(value)) : language.figure(value + hair, decimals: decimals)
      return (text.hasPrefix("+") ? "+" : "") + shown == text
    } && (decimals > 0 || isPercentage || value == value.rounded())
  }
}

/// Numbers that a page may print outside of its figures.
///
/// Those of names, codes, dates, digests, claims of the results, and fixed words. Everything else that looks like a number is a stray.
struct AccountedNumbers {
  private var tokens: Set<Substring> = []
  private var sentences: Set<String> = []

  init(
    of staffingCase: StaffingCase, called name: String, tables: ResultTables, summary: ResultSummary,
    in language: any Language
  ) {
    tokens.formUnion(Self.numbers(in: name))
    sentences.formUnion(tables.transfers.map(\.reason))
    sentences.formUnion(tables.vacancies.flatMap { [$0.why, $0.remedy] })
    sentences.formUnion(tables.surplus.flatMap { [$0.missing, $0.bestAlternative] })
    for text in Self.names(of: staffingCase) + Self.origin(staffingCase, summary, in: language)
      + Self.words(of: language)
    {
      tokens.formUnion(Self.numbers(in: text))
    }
  }

  /// The words with numbers that nothing accounts for; in pictures, those that stand in no figure of the page either.
  func strays(of page: FiguresOfPage) -> [String] {
    let shown = Set(page.printed.flatMap { Self.numbers(in: $0.text) })
    return page.words.compactMap { words in
      let text = words.text.trimmingCharacters(in: .whitespacesAndNewlines)
      guard !sentences.contains(text) else { return nil }
      let numbers = Self.numbers(in: text)
      return numbers.allSatisfy { tokens.contains($0) || words.isInPicture && shown.contains($0) } ? nil : text
    }
  }

  /// The words of a text that have digits, without the marks around them.
  private static func numbers(in text: String) -> [Substring] {
    text.split { $0.isWhitespace || "()[];:“”'\"".contains($0) }.compactMap { word in
      guard word.contains(where: \.isNumber) else { return nil }
      var token = word
      while let last = token.last, ".,".contains(last) { token.removeLast() }
      return token
    }
  }

  private static func names(of staffingCase: StaffingCase) -> [String] {
    var names = staffingCase.communes.flatMap { [$0.code.text, $0.name] }
    names += staffingCase.positions.flatMap { [$0.code.text, $0.name] }
    names += staffingCase.officers.flatMap { [$0.code.text, $0.name ?? "", "\($0.source)"] }
    names += staffingCase.competencies.flatMap { [$0.code.text, $0.name] }
    names += staffingCase.activities.flatMap { [$0.code.text, $0.name] }
    names += staffingCase.courses.flatMap { [$0.code.text, $0.name] }
    names += staffingCase.allowances.map(\.name)
    names += staffingCase.teamRules.map { "\($0.source)" }
    for commune in staffingCase.communes { names += staffingCase.positions.map { "\(commune.code)/\($0.code)" } }
    return names
  }

  private static func origin(
    _ staffingCase: StaffingCase, _ summary: ResultSummary, in language: any Language
  ) -> [String] {
    [language.date(staffingCase.policy.planDate), summary.inputDigest, summary.ownDigest, summary.version]
  }

  /// Fixed words of the report that hold numbers: the ends of ranges, and what counts as even on the map.
  private static func words(of language: any Language) -> [String] {
    let limits = [0, 10, 20, 30, 40, 50, 75, 100]
    let ranges = zip(limits, limits.dropFirst().map { Optional($0) } + [nil]).flatMap { from, to in
      [
        language.sentence(.rangeOfDistance(from: from, to: to)),
        language.sentence(.shortRangeOfDistance(from: from, to: to)),
      ]
    }
    return ranges + MapKey.allCases.map { language.label($0) }
  }
}
