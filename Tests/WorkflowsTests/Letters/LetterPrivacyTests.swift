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

  @Test("Relations, bars and decisions of others stand in no letter")
  func relations() throws {
    let plain = try LettersWorkflowTests.Solved("02-province")
    // Everybody who is transferred is bound to the first of those who stay in the old commune.
    var lines = ""
    for row in plain.tables.transfers.filter({ $0.fromCommune != $0.toCommune }).prefix(12) {
      guard
        let other = plain.tables.assignments.first(where: {
          $0.status == .stays && $0.commune == row.fromCommune && $0.position == row.fromPosition
        })
      else { continue }
      lines += "\(row.officer),\(other.officer),relative\n"
    }
    try #require(!lines.isEmpty)
    let solved = try LettersWorkflowTests.Solved("02-province") { shop, input in
      let folder = try #require(input.folder)
      let file = folder.appendingPathComponent("relations.csv")
      if !FileManager.default.fileExists(atPath: file.path) {
        try Data("officer,other,kind\n".utf8).write(to: file)
      }
      try shop.append(lines, to: "relations.csv", of: input)
    }
    for language in LanguageCode.allCases.map(\.language) {
      let texts = try Self.letters(of: solved, language)
      for word in ["relative", "couple", "người thân thích", "vợ chồng", "relation "] {
        #expect(!texts.contains { $0.localizedCaseInsensitiveContains(word) }, "\(word)")
      }
    }
    // The results do retell them, so that there is something to keep back.
    #expect(solved.tables.transfers.contains { $0.reason.contains("relations.csv") })
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
