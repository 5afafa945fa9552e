import CaseFormat
import Foundation
import ResultsFormat
import StaffingDomain
import Testing

@testable import Wording

/// What languages call the parts of cases and results: every part by one name, every name for one part.
@Suite("Labels")
struct LabelTests {
  private static let languages = LanguageCode.allCases.map(\.language)

  /// A text that names something, and what it names.
  private typealias Name = (text: String, thing: String)

  /// Whether names that are alike but for capitals, tones, spaces and punctuation name the same.
  private func expectUnambiguous(_ names: [Name], _ place: String) {
    let things = Dictionary(grouping: names) { LabelKey.key(of: $0.text) }
    for (key, names) in things {
      #expect(!key.isEmpty && Set(names.map(\.thing)).count == 1, "\(place): \(names)")
    }
  }

  /// - Parameter codes: Words of a list, with one of which the summary may begin.
  private func expectSaid(_ words: LabelWords, codes: [String] = [], _ place: String) {
    #expect(words.label.first?.isUppercase == true && !words.label.hasSuffix("."), "\(place): \(words.label)")
    let beginsWithCode = codes.contains { words.summary.hasPrefix($0 + ":") }
    #expect(
      beginsWithCode || words.summary.first.map { $0.isUppercase || $0.isNumber } == true,
      "\(place): \(words.summary)")
    #expect(words.summary.hasSuffix("."), "\(place): \(words.summary)")
    for text in [words.label, words.summary] {
      #expect(text.trimmingCharacters(in: .whitespaces) == text && !text.contains("  "), "\(place): \(text)")
      let composed = text.precomposedStringWithCanonicalMapping
      #expect(text.unicodeScalars.elementsEqual(composed.unicodeScalars), "\(place): \(text)")
    }
  }

  @Test("sheets have names that workbooks take, each for one table or file, whatever the language")
  func sheets() {
    for language in Self.languages {
      let names =
        CasePart.allCases.map { language.label(of: $0) } + ResultFile.allCases.map { language.label(of: $0) }
      for name in names {
        #expect((1...31).contains(name.count) && name.utf16.count <= 31, "\(name)")
        #expect(!name.contains { "[]:*?/\\'".contains($0) }, "\(name)")
      }
      #expect(Set(names.map { $0.lowercased() }).count == names.count, "\(language.code)")
    }
    expectUnambiguous(
      CasePart.allCases.flatMap { part in
        [(part.sheetCode, "\(part)")] + Self.languages.map { ($0.label(of: part), "\(part)") }
      }, "sheets of a case")
    expectUnambiguous(
      ResultFile.allCases.flatMap { file in
        [(file.rawValue, "\(file)")] + Self.languages.map { ($0.label(of: file), "\(file)") }
      }, "sheets of results")
    for language in Self.languages {
      for table in CaseTable.allCases { expectSaid(language.words(of: table), "\(language.code) \(table)") }
      for file in ResultFile.allCases { expectSaid(language.words(of: file), "\(language.code) \(file)") }
    }
  }

  @Test("a heading names one column of a table, whatever the language", arguments: CaseTable.allCases)
  func columns(of table: CaseTable) {
    let columns = CaseColumn.columns(of: table)
    for language in Self.languages {
      #expect(Set(columns.map { language.label(of: $0) }).count == columns.count, "\(language.code) \(table)")
      for column in columns {
        let codes = column.schema.type.wordList?.words ?? []
        expectSaid(language.words(of: column), codes: codes, "\(language.code) \(column)")
      }
    }
    expectUnambiguous(
      columns.flatMap { column in
        [(column.schema.name, "\(column)")] + Self.languages.map { ($0.label(of: column), "\(column)") }
      }, "\(table)")
  }

  @Test("a heading names one column of a file of results, whatever the language", arguments: ResultFile.allCases)
  func columns(of file: ResultFile) {
    let columns = ResultColumnName.columns(of: file)
    for language in Self.languages {
      #expect(Set(columns.map { language.label(of: $0) }).count == columns.count, "\(language.code) \(file)")
      for column in columns { expectSaid(language.words(of: column), "\(language.code) \(column)") }
    }
    expectUnambiguous(
      columns.flatMap { column in
        [(column.header, "\(column)")] + Self.languages.map { ($0.label(of: column), "\(column)") }
      }, "\(file)")
  }

  @Test("a name of a setting names one key of the policy, whatever the language")
  func keys() {
    for language in Self.languages {
      for key in PolicyKey.allCases { expectSaid(language.words(of: key), "\(language.code) \(key)") }
    }
    expectUnambiguous(
      PolicyKey.allCases.flatMap { key in
        [(key.rawValue, "\(key)")] + Self.languages.map { ($0.label(of: key), "\(key)") }
      }, "policy")
    expectUnambiguous(
      PolicyColumn.allCases.flatMap { column in
        [(column.rawValue, "\(column)")] + Self.languages.map { ($0.label(of: column), "\(column)") }
      }, "columns of the policy")
  }

  @Test("a word has a label in every language, which leads back to it alone", arguments: WordList.allCases)
  func words(of list: WordList) throws {
    var names: [Name] = []
    for word in list.words {
      names.append((word, word))
      #expect(list.word(named: word) == word && list.word(named: " \(word.uppercased()) ") == word)
      for language in Self.languages {
        let label = try #require(language.label(of: word, in: list))
        names.append((label, word))
        // Yes and no are written in small letters where a case is: see CaseFormat.
        #expect(label.first?.isUppercase == true || list == .yesNo && label == word)
        #expect(list.word(named: label) == word && list.word(named: label.lowercased()) == word, "\(label)")
        #expect(list.word(named: label.decomposedStringWithCanonicalMapping) == word, "\(label)")
        #expect(list.word(named: LabelKey.key(of: label)) == word, "\(label)")
      }
    }
    expectUnambiguous(names, "\(list)")
    for language in Self.languages { #expect(language.label(of: "x", in: list) == nil) }
    #expect(list.word(named: "x") == nil && list.word(named: "") == nil)
  }

  @Test("words are recognized as people write them")
  func writtenWords() {
    #expect(WordList.positionGroup.word(named: "VAN HOA - XA HOI") == "culture_society")
    #expect(WordList.positionGroup.word(named: "Văn hoá – xã hội") == "culture_society")
    #expect(WordList.communeKind.word(named: "dac khu") == "special_zone")
    #expect(WordList.communeKind.word(named: "special zone") == "special_zone")
    #expect(WordList.yesNo.word(named: "CÓ") == "yes" && WordList.yesNo.word(named: "khong") == "no")
  }

  @Test("columns with words, and no others, have labels for them")
  func columnsWithWords() {
    for column in CaseColumn.allCases {
      let words = column.schema.type.wordList?.words ?? ["yes"]
      for word in words {
        #expect((Vietnamese().label(of: word, in: column) != nil) == (column.schema.type.wordList != nil), "\(column)")
      }
    }
  }

  @Test("words of results have labels, which differ")
  func resultWords() {
    for language in Self.languages {
      for list in ResultWordList.allCases {
        let labels = list.words.compactMap { language.label(of: $0, in: list) }
        #expect(labels.count == list.words.count && Set(labels).count == labels.count, "\(language.code) \(list)")
        #expect(language.label(of: "x", in: list) == nil)
      }
      let statuses = ResultSummary.Status.allCases.map { language.label(of: $0) }
      #expect(Set(statuses).count == statuses.count && !statuses.contains(""))
      #expect(MeasureUnit.allCases.allSatisfy { !language.text(of: $0).isEmpty })
    }
  }

  @Test("the columns of results are those that rows declare, in their order")
  func resultColumns() {
    func expectColumns<Row: ResultRow>(_: Row.Type) {
      #expect(Row.columns.map(\.column) == ResultColumnName.columns(of: Row.file))
      #expect(Row.columns.map(\.name) == ResultColumnName.columns(of: Row.file).map(\.header))
      #expect(Row.columns.allSatisfy { $0.column.file == Row.file })
    }
    expectColumns(TransferRow.self)
    expectColumns(AssignmentRow.self)
    expectColumns(StaffingRow.self)
    expectColumns(VacancyRow.self)
    expectColumns(SurplusRow.self)
    expectColumns(TrainingRow.self)
    expectColumns(RecruitRow.self)
    expectColumns(SharingRow.self)
    expectColumns(PriceRow.self)
    expectColumns(ChangeRow.self)
    expectColumns(SubstituteRow.self)
    expectColumns(WaveRow.self)
    expectColumns(MonthStaffingRow.self)
    expectColumns(ChangeProgressRow.self)
    expectColumns(StaffingNowRow.self)
    expectColumns(DecisionRow.self)
  }
}
