import Foundation
import Reporting
import Wording
import Workflows

extension Studio {
  /// The letters of a plan with the head of an office, as a page and as values, and the fields that templates may ask for.
  func letters(of scenario: String) throws -> [Output] {
    let input = try input(scenario)
    _ = try solved(input, into: "out")
    let office = try write(
      "office: out\nplace: again\nsignatories:\n  - title: Change\n    name: Tight\n", to: "again.yml")
    var request = LettersRequest(input, results: place("out"), file: place("letters.html"), language: language)
    request.office = office
    let outcome = try request.run()
    guard case .written(let letters) = outcome else { throw Unexpected(outcome) }
    let page = try String(contentsOf: place("letters.html"), encoding: .utf8)
    return [Output("letters", .html, page), Output("letters", .json, try letters.json())]
  }

  /// What is wrong with a template and with the description of an office, and why nobody gets a letter.
  func refusedLetters(of scenario: String) throws -> [Output] {
    let input = try input(scenario)
    _ = try solved(input, into: "out")
    var request = LettersRequest(input, results: place("out"), file: nil, language: language)
    request.template = try write(Self.wrongTemplate, to: "wrong.yml")
    request.office = try write("out: tight\nsignatories: torn\n", to: "torn.yml")
    let outcome = try request.run()
    guard case .unusableFiles(let office, let template) = outcome else { throw Unexpected(outcome) }
    let findings =
      office.map { FindingText($0, in: language).description }
      + template.map { FindingText($0, in: language).description }
    let absences = [LetterAbsence.officers(["out"]), .officers(["out", "again"]), .commune("out"), .plan]
    return [
      Output("findings of letters", .text, findings.joined(separator: "\n")),
      Output("absent letters", .text, absences.map { language.sentence($0) }.joined(separator: "\n")),
    ]
  }

  /// Mistakes of every kind that a template can have.
  private static let wrongTemplate = """
    {{out}} {{officer}} {{letters}} {{#count(letters)}}{{/count(letters)}} {{a b}} {{torn(title)}} {{count(title)}}
    {{#letters}}{{#letters}}{{/letters}}{{/letters}} {{/title}} {{{title}}} {{=<% %>=}} {{<out}} {{%out: torn}} {{>*out}}
    {{>wrong}} {{#title}} {{offficer}}
    {{
    """
}
