import Foundation
import Reporting
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import LetterTemplates

/// The list of fields, in the documentation and by `--fields`.
@Suite struct LetterFieldsPageTests {
  @Test("the page of the fields is that of the program (CADRE_RECORD=1 writes it)")
  func letterFieldsPage() throws {
    let page = Project.root.appendingPathComponent("Sources/LetterTemplates/LetterTemplates.docc/LettersToOfficers.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let parts = text.components(separatedBy: Self.marks)
    try #require(parts.count == 3)
    let expected = "\n\n" + LetterFieldList(in: English()).markdown + "\n"
    if Project.records {
      try Data((parts[0] + Self.marks + expected + Self.marks + parts[2]).utf8).write(to: page)
    } else {
      #expect(parts[1] == expected, "run CADRE_RECORD=1 swift test --filter letterFieldsPage")
    }
  }

  /// What stands before and behind the list.
  private static let marks = "<!-- list of fields -->"

  @Test("Every field is described with an example, in every language", arguments: LanguageCode.allCases)
  func descriptions(_ code: LanguageCode) {
    let language = code.language
    let described = LetterField.allCases.map { language.description(of: $0) }
    #expect(described.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
    #expect(LetterField.allCases.allSatisfy { !language.example(of: $0).isEmpty })
    let text = LetterFieldList(in: language).text
    for field in LetterField.allCases { #expect(text.contains("  \(field.rawValue) (")) }
  }

  @Test("The built-in template asks for nothing that letters do not have", arguments: LanguageCode.allCases)
  func layout(_ code: LanguageCode) {
    let text = LetterLayout.text(in: code.language)
    let reading = LetterTemplate.read(TemplateSource(fileName: "built-in", bytes: Array(text.utf8)))
    #expect(reading.template != nil && reading.findings.isEmpty)
  }
}
