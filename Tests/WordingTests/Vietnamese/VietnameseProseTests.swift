import Foundation
import ResultsFormat
import StaffingDomain
import Testing
import Wording

@testable import CaseFormat

/// Whatever a run says in Vietnamese is Vietnamese, in the terms of the glossary.
@Suite("Vietnamese prose")
struct VietnameseProseTests {
  /// What every scenario says by every command, besides the runs of all languages.
  private static let runs: [Run] =
    ProseTests.runs
    + ["02-province", "03-contradictory-orders", "05-competency", "06-work-sharing", "07-combined-posts"].flatMap {
      scenario in
      [
        Run("check", scenario) { try $0.checks(of: scenario) },
        Run("diagnose", scenario) { try $0.diagnoses(of: scenario) },
        Run("outlook", scenario) { try $0.outlooks(of: scenario) },
      ]
    }
    + ["02-province", "05-competency", "06-work-sharing", "07-combined-posts"].flatMap { scenario in
      [
        Run("compare", scenario) { try $0.comparisons(of: scenario, contradiction: "changes:\n  - none: 1\n") },
        Run("training", scenario) { try $0.training(of: scenario) },
        Run("sweep", scenario) { try $0.sweep(of: scenario) },
        Run("frontier", scenario) { try $0.frontier(of: scenario, vary: ["maximum_transfers=0,2,4"]) },
      ]
    } + [
      Run("solve", "02-province") { try $0.plan(of: "02-province") },
      Run("letters", "02-province") { try $0.letters(of: "02-province") },
      Run("explain", "02-province") { try $0.explanations(of: "02-province") },
      Run("verify", "07-combined-posts") { try $0.verifications(of: "07-combined-posts") },
      Run("frontier of two", "05-competency") {
        try $0.frontier(of: "05-competency", vary: ["maximum_transfers=0,4", "minimum_fit=0.3,0.5"])
      },
    ]

  @Test("No sentence holds English, nor a term that the glossary forbids", arguments: runs)
  func sentences(run: Run) throws {
    let folder = Studio.scenario(run.scenario)
    let given = try Self.data(of: folder)
    for output in try run.outputs(Studio(in: Vietnamese())) {
      // What `verify` finds is looked up by codes of rules.
      let data = try KnownData(
        of: folder, names: Self.names, in: output.form, sayingCodes: output.name.hasPrefix("verify"))
      // Lines break within names, too.
      for text in try output.texts.map({ $0.replacing(/\s+/, with: " ") }) {
        let foreign = data.prose(in: Self.withoutQuotes(text)).filter(Self.isForeign)
        #expect(foreign.isEmpty, "\(output.name) (\(output.form)): \(Set(foreign).sorted()) in \(text.prefix(400))")
        let forbidden = Self.forbidden.filter { Self.holds(text, $0) && !Self.holds(given, $0) }
        #expect(forbidden.isEmpty, "\(output.name) (\(output.form)): \(forbidden) in \(text.prefix(400))")
        let raw = output.form == .text ? Self.raw(in: text, of: output.name) : []
        #expect(raw.isEmpty, "\(output.name): \(raw)")
      }
    }
  }

  @Test(
    "Every line of English is noticed",
    arguments: ["01-two-communes", "05-competency"].flatMap { scenario in
      [
        Run("solve", scenario) { try $0.plan(of: scenario) },
        Run("explain", scenario) { try $0.explanations(of: scenario) },
        Run("outlook", scenario) { try $0.outlooks(of: scenario) },
        Run("diagnose", scenario) { try $0.diagnoses(of: scenario) },
        Run("check", scenario) { try $0.checks(of: scenario) },
      ]
    })
  func english(run: Run) throws {
    for output in try run.outputs(Studio(in: English())) where output.form == .text {
      let data = try KnownData(of: Studio.scenario(run.scenario), names: Self.names, in: .text, sayingCodes: false)
      for line in output.text.split(separator: "\n") {
        let prose = data.prose(in: Self.withoutQuotes(String(line)))
        #expect(prose.count < 3 || prose.contains(where: Self.isForeign), "\(output.name): \(line)")
      }
    }
  }

  /// What commands and tests call things.
  private static let names = Run.names + ["comparison"]

  /// What only files have: keys of the policy outside of brackets, dates and decimals as they are typed.
  ///
  /// Findings, changes of what-ifs and receipts cite the input, so that they are left out.
  private static func raw(in text: String, of name: String) -> [String] {
    guard !["check", "compare", "diagnose", "import", "receipt", "verify"].contains(where: name.hasPrefix) else {
      return []
    }
    let read = text.replacing(/policy\.yml: [a-z_]+/, with: "").replacing(
      /\([^()]*\)/, with: ""
    ).replacing(
      /\{[^{}]*\}/, with: ""
    ).replacing(/“[^”]*”/, with: "")
    let words = read.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    let typed = read.matches(of: /\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b|\b0\.[0-9]|\b[0-9]+\.[0-9]{1,2}\b/)
    return words.filter { PolicyKey(rawValue: $0) != nil && $0.contains("_") } + typed.map { String($0.output) }
  }

  @Test("No label and no summary holds English, nor a term that the glossary forbids")
  func labels() {
    let language = Vietnamese()
    let parts =
      CaseTable.allCases.map { language.words(of: $0) } + CaseColumn.allCases.map { language.words(of: $0) }
      + PolicyKey.allCases.map { language.words(of: $0) } + ResultFile.allCases.map { language.words(of: $0) }
      + ResultColumnName.allCases.map { language.words(of: $0) }
    let words = WordList.allCases.flatMap { list in list.words.compactMap { language.label(of: $0, in: list) } }
    let texts =
      parts.flatMap { [$0.label, $0.summary] } + words + MeasureUnit.allCases.map { language.text(of: $0) }
      + AssignmentStatus.allCases.map { language.label(of: $0) }
    for text in texts {
      let words = Self.withoutQuotes(text).split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
      let foreign = words.filter(Self.isForeign)
      #expect(foreign.isEmpty, "\(foreign) in \(text)")
      let forbidden = Self.forbidden.filter { Self.holds(text, $0) }
      #expect(forbidden.isEmpty, "\(forbidden) in \(text)")
    }
  }

  @Test(
    "What is foreign and what is not",
    arguments: [
      ("officer", true), ("The", true), ("and", true), ("điều", false), ("km", false), ("an", false), ("posts", true),
      ("ngăn", false), ("xã", false), ("hours", true), ("that", true), ("cut", true), ("cắt", false), ("tập", false),
      ("rotation", true), ("optimal", true), ("baseline", true), ("retirement", true), ("than", true), ("so", false),
    ])
  func foreign(_ word: String, _ isForeign: Bool) { #expect(Self.isForeign(word) == isForeign) }

  /// All that the files of a case say.
  private static func data(of folder: URL) throws -> String {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "csv" }
      .map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }.joined(separator: "\n")
  }

  /// A text without what it cites: data, commands and names of columns stand in quotes.
  static func withoutQuotes(_ text: String) -> String {
    text.replacing(/“[^”]*”/, with: "“”").replacing(/[a-z_]+\.(csv|yml|json|svg)/, with: "")
      .replacing(/--[a-z-]+/, with: "")
  }

  /// Whether a word is no syllable of Vietnamese, or one that only English has.
  static func isForeign(_ word: String) -> Bool {
    if word.contains(where: \.isNumber) || word.contains("_") || allowed.contains(word) { return false }
    let small = word.lowercased()
    return english.contains(small) || hasStopWithoutTone(small) || !VietnameseSyllable.isWellFormed(word)
  }

  /// Whether a word ends in p, t, c or ch and has no tone, as no syllable of Vietnamese does.
  private static func hasStopWithoutTone(_ word: String) -> Bool {
    guard ["p", "t", "c", "ch"].contains(where: word.hasSuffix), word.count > 1 else { return false }
    let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    return !word.decomposedStringWithCanonicalMapping.unicodeScalars.contains(where: tones.contains)
  }

  /// Units, names of formats and programs, and signs of formulas.
  private static let allowed: Set<String> = [
    "km", "h", "MiB", "CSV", "YAML", "JSON", "UTF", "Unicode", "NFC", "Excel", "HTML", "GLPK", "Cadre", "cadre", "WISN",
    "AWT", "CAF", "IAF", "PEM", "byte", "R", "M", "S", "max", "min", "csv", "yml", "json", "svg", "N", "P", "E", "x",
  ]

  /// Words of English that are spelled like syllables of Vietnamese, but for those that sentences need: `an`, `do`, `so`.
  private static let english: Set<String> = [
    "am", "and", "be", "by", "can", "day", "go", "he", "hem", "him", "in", "loan", "man", "may", "me", "men", "my",
    "no",
    "nor", "on", "pay", "pool", "ran", "run", "say", "she", "sum", "sun", "ten", "than", "the", "them", "then", "they",
    "thin", "thing", "to", "way", "we", "when", "you",
  ]

  /// What the glossary forbids.
  static let forbidden = [
    "nhân viên", "thuyên chuyển", "luân chuyển", "điều chuyển", "khóa học", "khoá học", "kỹ năng", "thặng dư",
    "dư thừa",
    "kịch bản", "tối ưu hóa", "cải tiến", "anh ấy", "chị ấy", "ông ấy", "bà ấy", "giá bóng", "hàm mục tiêu", "biên lai",
    "hoá ", "hoà ", "thuỷ", "uỷ ", "qui định", "tỉ lệ",
  ]

  static func holds(_ text: String, _ term: String) -> Bool { text.localizedCaseInsensitiveContains(term) }
}
