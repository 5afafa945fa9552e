import Foundation
import LetterTemplates
import ResultsFormat
import StaffingDomain
import Testing
import Wording

@testable import Workflows

/// A letter tells its officer nothing of anybody else.
@Suite struct LetterPrivacyTests {
  private static let scenarios = [
    "01-two-communes", "02-province", "05-competency", "06-work-sharing", "07-combined-posts",
  ]

  @Test("No letter of a scenario has the name or code of another officer or a file", arguments: scenarios)
  func scenario(_ name: String) throws {
    let solved = try LettersWorkflowTests.Solved(name)
    #expect(try Self.letters(of: solved).isEmpty == false)
  }

  @Test("A couple whom the results name stands in no letter, but a rule does")
  func relations() throws {
    let solved = try LettersWorkflowTests.Solved("05-competency")
    let retold = solved.tables.transfers.filter { $0.reason.contains("relations.csv") }
    try #require(!retold.isEmpty)
    for (language, rule) in [
      (English() as any Language, "a rule on placing officers"), (Vietnamese(), "quy tắc bố trí cán bộ, công chức"),
    ] {
      let texts = try Self.letters(of: solved, language)
      for word in ["relative", "couple", "người thân thích", "vợ chồng", "relation "] {
        #expect(!texts.contains { $0.localizedCaseInsensitiveContains(word) }, "\(word)")
      }
      #expect(texts.count { $0.contains(rule) } == retold.count)
    }
  }

  /// Every text of every letter, after it was looked at.
  @discardableResult
  private static func letters(
    of solved: LettersWorkflowTests.Solved, _ language: any Language = English()
  ) throws -> [String] {
    var request = solved.request(language)
    request.mayReplace = true
    let officers = solved.staffingCase.officers
    return try solved.letters(request).map { letter in
      let code = try #require(letter.text(.officerCode))
      let text = try String(decoding: JSONEncoder().encode(letter), as: UTF8.self).replacing("\\/", with: "/")
      #expect(!text.contains(".csv") && !text.contains(".yml"), "\(code): \(text)")
      let own = officers.first { $0.code.text == code }?.name
      for other in officers where other.code.text != code {
        #expect(!text.contains("\"\(other.code)\"") && !text.contains("(\(other.code))"))
        guard let name = other.name, name != own, !(own ?? "").contains(name) else { continue }
        #expect(!text.contains(name), "\(code) names \(other.code)")
      }
      return text
    }
  }
}
