import StaffingDomain
import Testing
import Wording

@testable import CaseFormat

/// What languages call the parts of a case leads a workbook back to them.
@Suite("The vocabulary of workbooks")
struct VocabularyTests {
  private static let languages = LanguageCode.allCases.map(\.language)
  private static let vocabulary = WorkbookVocabulary(in: languages)

  @Test("sheets, columns and keys are found by their labels and code names")
  func parts() {
    for part in CasePart.allCases {
      for name in [part.sheetCode] + Self.languages.map({ $0.label(of: part) }) {
        #expect(Self.vocabulary.part(ofSheet: name) == part, "\(name)")
      }
    }
    for column in CaseColumn.allCases {
      for name in [column.schema.name] + Self.languages.map({ $0.label(of: column) }) {
        #expect(Self.vocabulary.column(named: name, of: column.table) == column.index, "\(name)")
      }
    }
    for key in PolicyKey.allCases {
      for name in [key.rawValue] + Self.languages.map({ $0.label(of: key) }) {
        #expect(Self.vocabulary.key(named: name) == key, "\(name)")
      }
    }
    for column in PolicyColumn.allCases {
      for name in [column.rawValue] + Self.languages.map({ $0.label(of: column) }) {
        #expect(Self.vocabulary.policyColumn(named: name) == column, "\(name)")
      }
    }
  }

  @Test("the sheet of progress, its columns and statuses are found by their labels and code names")
  func progress() {
    let vocabulary = ProgressVocabulary(in: Self.languages)
    func names<Value>(_ code: String, _ value: Value, _ label: (any Language, Value) -> String) -> [String] {
      let labels = Self.languages.map { label($0, value) }
      return [code, "\(labels[0])\n\(code)"] + labels
    }
    for name in names(ProgressVocabulary.sheetCode, (), { language, _ in language.progressSheet }) {
      #expect(vocabulary.isSheet(name) == !name.contains("\n"), "\(name)")
    }
    for column in ProgressFileColumn.allCases {
      for name in names(column.rawValue, column, { $0.label(of: $1) }) {
        #expect(vocabulary.place(ofHeading: name).map { vocabulary.columns[$0] } == column.rawValue, "\(name)")
      }
    }
    for column in ProgressFormColumn.allCases {
      for name in names(column.rawValue, column, { $0.label(of: $1) }) {
        #expect(vocabulary.place(ofHeading: name).map { vocabulary.columns[$0] } == column.rawValue, "\(name)")
      }
    }
    let place = vocabulary.columns.firstIndex(of: ProgressFileColumn.status.rawValue) ?? -1
    for status in ProgressStatus.allCases {
      for name in [status.rawValue] + Self.languages.map({ $0.label(of: status) }) {
        #expect(vocabulary.word(name, at: place) == status.rawValue, "\(name)")
      }
    }
  }

  @Test("words are found by their labels and themselves")
  func words() {
    for column in CaseColumn.allCases {
      guard let list = column.schema.type.wordList else { continue }
      for word in list.words {
        for name in [word] + Self.languages.compactMap({ $0.label(of: word, in: list) }) {
          #expect(Self.vocabulary.word(name, column: column.index, of: column.table) == word, "\(name)")
        }
      }
    }
    #expect(Self.vocabulary.value("Có", of: .retirements) == "yes")
    #expect(Self.vocabulary.value("không", of: .crossProvince) == "no")
    #expect(Self.vocabulary.value("No", of: .crossProvince) == "No")
    #expect(Self.vocabulary.value("Có", of: .speed) == "Có")
  }
}
