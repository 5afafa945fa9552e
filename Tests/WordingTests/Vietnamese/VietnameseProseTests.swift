import Foundation
import ResultsFormat
import StaffingDomain
import Testing
import Wording

@testable import CaseFormat

/// Whatever a run says in Vietnamese is Vietnamese, in the terms of the glossary.
@Suite("Vietnamese prose")
struct VietnameseProseTests {
  @Test("No sentence holds English, nor a term that the glossary forbids", arguments: ProseTests.runs)
  func sentences(run: Run) throws {
    let folder = Studio.scenario(run.scenario)
    let given = try Self.data(of: folder)
    for output in try run.outputs(Studio(in: Vietnamese())) {
      let data = try KnownData(of: folder, names: Run.names + ["comparison"], in: output.form)
      // Lines break within names, too.
      for text in try output.texts.map({ $0.replacing(/\s+/, with: " ") }) {
        let foreign = data.prose(in: Self.withoutQuotes(text)).filter(Self.isForeign)
        #expect(foreign.isEmpty, "\(output.name) (\(output.form)): \(Set(foreign).sorted()) in \(text.prefix(400))")
        let forbidden = Self.forbidden.filter { Self.holds(text, $0) && !Self.holds(given, $0) }
        #expect(forbidden.isEmpty, "\(output.name) (\(output.form)): \(forbidden) in \(text.prefix(400))")
      }
    }
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
      ("ngăn", false), ("xã", false), ("hours", true),
    ])
  func foreign(_ word: String, _ isForeign: Bool) { #expect(Self.isForeign(word) == isForeign) }

  /// All that the files of a case say.
  private static func data(of folder: URL) throws -> String {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "csv" }
      .map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }.joined(separator: "\n")
  }

  /// A text without what it cites: data, commands and names of columns stand in quotes.
  private static func withoutQuotes(_ text: String) -> String {
    text.replacing(/“[^”]*”/, with: "“”").replacing(/[a-z_]+\.(csv|yml|json|svg)/, with: "")
      .replacing(/--[a-z-]+/, with: "")
  }

  /// Whether a word is no syllable of Vietnamese, or one that only English has.
  private static func isForeign(_ word: String) -> Bool {
    if word.contains(where: \.isNumber) || word.contains("_") || allowed.contains(word) { return false }
    return english.contains(word.lowercased()) || !VietnameseSyllable.isWellFormed(word)
  }

  /// Units, names of formats and programs, and signs of formulas.
  private static let allowed: Set<String> = [
    "km", "h", "MiB", "CSV", "YAML", "JSON", "UTF", "Unicode", "NFC", "Excel", "HTML", "GLPK", "Cadre", "cadre", "WISN",
    "AWT", "CAF", "IAF", "R", "M", "S", "max", "min", "csv", "yml", "json", "svg", "N", "P", "E", "x",
    // Placeholders behind options.
    "CODE", "COMMUNE", "POSITION",
  ]

  /// Words of English that are spelled like syllables of Vietnamese.
  private static let english: Set<String> = ["the", "and", "on", "at", "not", "be", "me", "it", "he", "she", "no"]

  /// What the glossary forbids.
  private static let forbidden = [
    "nhân viên", "thuyên chuyển", "luân chuyển", "điều chuyển", "khóa học", "khoá học", "kỹ năng", "thặng dư",
    "dư thừa",
    "kịch bản", "tối ưu hóa", "cải tiến", "anh ấy", "chị ấy", "ông ấy", "bà ấy", "giá bóng", "hàm mục tiêu", "biên lai",
    "hoá ", "hoà ", "thuỷ", "uỷ ", "qui định", "tỉ lệ",
  ]

  private static func holds(_ text: String, _ term: String) -> Bool { text.localizedCaseInsensitiveContains(term) }
}
