import Foundation
import LetterTemplates
import Reporting
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import Workflows

/// The files that letters are made of and go to.
@Suite struct LetterFilesTests {
  private func solved() throws -> (Workshop, RequestedCase) {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    let outcome = try SolveRequest(shop.settings(input, results: "out")).run(in: Diary().session())
    guard case .written = outcome else { throw Unexpected(outcome) }
    return (shop, input)
  }

  private func request(_ shop: Workshop, _ input: RequestedCase) -> LettersRequest {
    LettersRequest(input, results: shop.place("out"), file: shop.place("letters.html"), language: English())
  }

  private func write(_ text: String, to url: URL) throws { try Data(text.utf8).write(to: url) }

  @Test func anOwnTemplateIsUsedWithItsPartials() throws {
    let (shop, input) = try solved()
    var request = request(shop, input)
    request.template = shop.place("own.mustache")
    try write("{{#letters}}{{> who}}|{{/letters}}{{office}}\n", to: shop.place("own.mustache"))
    try write("{{officer_code}}>{{to_commune_code}}", to: shop.place("who.mustache"))
    try write("office: A & B\n", to: shop.place("office.yml"))
    request.office = shop.place("office.yml")
    let outcome = try request.run()
    guard case .written = outcome else { throw Unexpected(outcome) }
    let tables = try #require(try ResultsReader.read(shop.place("out")).tables)
    let expected = tables.transfers.map { "\($0.officer)>\($0.toCommune)" }.sorted()
    let text = try String(contentsOf: shop.place("letters.html"), encoding: .utf8)
    let parts = text.split(separator: "|").map(String.init)
    #expect(!expected.isEmpty && parts.dropLast().sorted() == expected && parts.last == "A &amp; B\n")
  }

  @Test func whatIsWrongWithTemplateAndOfficeIsToldAtOnceAndNothingIsWritten() throws {
    let (shop, input) = try solved()
    var request = request(shop, input)
    (request.template, request.office) = (shop.place("own.mustache"), shop.place("office.yml"))
    try write("{{#letters}}\n{{start_dat}}\n{{/letters}}\n{{> whom}}\n", to: shop.place("own.mustache"))
    try write("", to: shop.place("who.mustache"))
    try write("ofice: A\n", to: shop.place("office.yml"))
    let outcome = try request.run()
    guard case .unusableFiles(let office, let template) = outcome else { throw Unexpected(outcome) }
    #expect(office.map(\.place) == ["office.yml:1:1"])
    #expect(template.map(\.place) == ["own.mustache:2:1", "own.mustache:4:1"])
    let lines = template.map { FindingText($0, in: English()).description }
    #expect(
      lines[0] == "own.mustache:2:1: error: unknown-field: there is no field 'start_dat'; did you mean 'start_date'?")
    #expect(lines[1].contains("unknown-partial") && lines[1].contains("did you mean 'who'?"))
    #expect(!FileManager.default.fileExists(atPath: shop.place("letters.html").path))
  }

  @Test func nothingThatIsThereIsReplacedUnasked() throws {
    let (shop, input) = try solved()
    var request = request(shop, input)
    try write("mine", to: shop.place("letters.html"))
    guard case .unusableFile(.exists) = try request.run() else { return #expect(Bool(false)) }
    #expect(try String(contentsOf: shop.place("letters.html"), encoding: .utf8) == "mine")
    request.mayReplace = true
    // Not even what is asked for: the template itself.
    request.template = shop.place("letters.html")
    guard case .unusableFile(.isInput) = try request.run() else { return #expect(Bool(false)) }
    request.template = nil
    guard case .written = try request.run() else { return #expect(Bool(false)) }
    request.file = shop.place("out").appendingPathComponent("letters.html")
    guard case .unusableFile(.insideResults) = try request.run() else { return #expect(Bool(false)) }
    for name in ["letters.pdf", "letters.docx"] {
      request.file = shop.place(name)
      guard case .unusableFile(.namedAsDocument) = try request.run() else { return #expect(Bool(false)) }
    }
    let template = LetterTemplateRequest(shop.place("letters.html"), language: English())
    #expect(throws: FileRefusal.exists) { try template.run() }
  }

  @Test func resultsOfAnotherCaseOrEditedOnesGetNoLetters() throws {
    let (shop, input) = try solved()
    let other = try shop.copy("05-competency")
    guard case .unusableResults(.violated) = try request(shop, other).run() else { return #expect(Bool(false)) }
    let file = shop.place("out").appendingPathComponent("transfers.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    try write(text.replacing("the position there", with: "the place there"), to: file)
    guard case .unusableResults(.violated) = try request(shop, input).run() else { return #expect(Bool(false)) }
    #expect(!FileManager.default.fileExists(atPath: shop.place("letters.html").path))
  }

  @Test("The template that is printed makes the same letters", arguments: LanguageCode.allCases)
  func builtIn(_ code: LanguageCode) throws {
    let (shop, input) = try solved()
    _ = try LetterTemplateRequest(shop.place("own.mustache"), language: code.language).run()
    var request = request(shop, input)
    request.language = code.language
    _ = try request.run()
    let usual = try String(contentsOf: shop.place("letters.html"), encoding: .utf8)
    (request.template, request.mayReplace) = (shop.place("own.mustache"), true)
    let outcome = try request.run()
    guard case .written = outcome else { throw Unexpected(outcome) }
    #expect(try String(contentsOf: shop.place("letters.html"), encoding: .utf8) == usual && usual.contains("<article>"))
  }
}
