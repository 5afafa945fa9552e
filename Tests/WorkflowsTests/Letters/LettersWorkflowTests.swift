import CaseFormat
import Foundation
import LetterTemplates
import ResultsFormat
import StaffingDomain
import Tables
import TestSupport
import Testing
import Wording

@testable import Workflows

/// Letters to officers: to whom, what they say, and what they never say.
@Suite struct LettersWorkflowTests {
  private static let scenarios = ["02-province", "05-competency", "07-combined-posts"]

  /// A solved scenario with its files as they were written.
  struct Solved {
    let shop: Workshop
    let input: RequestedCase
    let tables: ResultTables
    let staffingCase: StaffingCase

    init(
      _ scenario: String, _ language: any Language = English(),
      _ edit: (Workshop, RequestedCase) throws -> Void = { _, _ in }
    )
      throws
    {
      shop = try Workshop()
      input = try shop.copy(scenario)
      try edit(shop, input)
      let style = ResultsStyle(language: language, version: "test")
      let settings = SolveSettings(input, destination: shop.place("out"), style: style)
      let outcome = try SolveRequest(settings).run(in: Diary().session())
      guard case .written = outcome else { throw Unexpected(outcome) }
      tables = try #require(try ResultsReader.read(shop.place("out")).tables)
      staffingCase = try #require(try CheckRequest(input).run().reading.staffingCase)
    }

    func request(_ language: any Language = English()) -> LettersRequest {
      LettersRequest(input, results: shop.place("out"), file: shop.place("letters.html"), language: language)
    }

    func letters(_ request: LettersRequest) throws -> [LetterRecord] {
      let outcome = try request.run()
      guard case .written(let letters) = outcome else { throw Unexpected(outcome) }
      return letters.document.entries(.letters)
    }

    var page: String { get throws { try String(contentsOf: shop.place("letters.html"), encoding: .utf8) } }

    /// Who is asked to change, by the files alone.
    var changed: Set<String> {
      var changed = Set(tables.transfers.map(\.officer.text))
      for row in tables.assignments {
        let today = staffingCase.officers.first { $0.code == row.officer }?.secondPosition
        let second = row.secondPosition != today.map { staffingCase.positions[$0].code }
        let holdsPosts = row.position != nil
        if !row.courses.isEmpty || (second && holdsPosts) { changed.insert(row.officer.text) }
      }
      return changed
    }

    /// Who holds no post under the plan, by the files alone.
    var surplus: Set<String> {
      Set(tables.assignments.filter { $0.status == .surplus }.map(\.officer.text))
    }
  }

  @Test(
    "A letter for each officer who is asked to change or left without a post, and for nobody else", arguments: scenarios
  )
  func recipients(_ scenario: String) throws {
    let solved = try Solved(scenario)
    let letters = try solved.letters(solved.request())
    let codes = letters.compactMap { $0.text(.officerCode) }
    #expect(Set(codes) == solved.changed.union(solved.surplus) && codes.count == Set(codes).count && codes.count > 20)
    let page = try solved.page
    #expect(page.components(separatedBy: "<article>").count - 1 == codes.count)
    for letter in letters { #expect(!letter.entries(.changes).isEmpty && letter.text(.reason) != nil) }
    // Nobody who leaves or is away is asked anything.
    let absent = solved.tables.assignments.filter { [.leaving, .away].contains($0.status) }.map(\.officer.text)
    #expect(Set(absent).isDisjoint(with: codes))
    let surplus = letters.filter { $0.isSet(.isSurplus) }
    #expect(Set(surplus.compactMap { $0.text(.officerCode) }) == solved.surplus)
    #expect(surplus.allSatisfy { $0.text(.toPosition) == nil && $0.text(.toCommune) == nil })
    #expect(surplus.allSatisfy { $0.entries(.facts).count == 2 && $0.entries(.courses).isEmpty })
    let heading = English().text(of: .surplusSubject)
    #expect(page.components(separatedBy: heading).count - 1 == surplus.count)
  }

  @Test("Every fact of a letter is that of the files", arguments: scenarios, LanguageCode.allCases)
  func facts(_ scenario: String, _ code: LanguageCode) throws {
    let language = code.language
    let solved = try Solved(scenario, language)
    let page = { try solved.page }
    let letters = try solved.letters(solved.request(language))
    let html = try page()
    var (transfers, courses, sources) = (0, 0, 0)
    for letter in letters {
      let officer = try #require(letter.text(.officerCode))
      let row = solved.tables.transfers.first { $0.officer.text == officer }
      let assignment = try #require(solved.tables.assignments.first { $0.officer.text == officer })
      let person = try #require(solved.staffingCase.officers.first { $0.code.text == officer })
      if letter.isSet(.isSurplus) { continue }
      #expect(letter.text(.toCommuneCode) == assignment.commune.text)
      #expect(letter.text(.toPositionCode) == assignment.position?.text)
      #expect(letter.text(.secondPositionCode) == assignment.secondPosition?.text)
      #expect(letter.text(.fitAfter) == assignment.fit.map { language.number($0, decimals: 2) })
      #expect(letter.text(.officerName) == person.name)
      #expect(letter.text(.startDate) == language.date(solved.staffingCase.policy.planDate))
      #expect(letter.isSet(.isTransfer) == (assignment.status == .transferred))
      #expect(letter.isSet(.isPositionChange) == (row != nil && assignment.status != .transferred))
      let training = solved.tables.training.filter { $0.officer.text == officer }
      #expect(letter.entries(.courses).compactMap { $0.text(.courseCode) } == assignment.courses.map(\.text))
      #expect(Set(training.map(\.course)) == Set(assignment.courses))
      for entry in letter.entries(.courses) {
        let course = try #require(training.first { $0.course.text == entry.text(.courseCode) })
        #expect(entry.text(.courseHours) == language.plainFigure(course.hours.value))
        #expect(entry.text(.courseCost) == language.plainFigure(course.cost.value))
        courses += 1
      }
      guard let row else {
        #expect(letter.text(.distanceKm) == nil && letter.text(.allowance) == nil && letter.text(.nextBest) == nil)
        continue
      }
      transfers += 1
      let reason = try #require(letter.text(.reason))
      // The sentence of the results without rows of the case; where a relation asks for the step, without that.
      if row.reason.contains(".csv") { sources += 1 } else { #expect(reason == row.reason) }
      #expect(letter.text(.fromCommune) == row.fromCommuneName && letter.text(.toCommune) == row.toCommuneName)
      #expect(letter.text(.fromPositionCode) == row.fromPosition.text)
      #expect(letter.text(.distanceKm) == language.number(row.distance.value, decimals: 1))
      #expect(letter.text(.fitBefore) == language.number(row.fitBefore, decimals: 2))
      #expect(letter.text(.hoursRecovered) == language.number(row.hoursRecovered.value, decimals: 1))
      let money = row.allowance.value
      #expect(letter.text(.allowance) == (money > 0 ? language.plainFigure(money) : nil))
      #expect(letter.text(.nextBest) != nil)
      #expect(html.contains(Self.escaped(reason)))
    }
    #expect(sources < transfers)
    #expect(transfers == solved.tables.transfers.count && (courses > 0) == !solved.tables.training.isEmpty)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }

  @Test func lettersAreSortedByCommuneGivenNameAndCodeAndAreTheSameEachTime() throws {
    let solved = try Solved("07-combined-posts")
    var request = solved.request()
    let letters = try solved.letters(request)
    let first = try solved.page
    request.mayReplace = true
    _ = try solved.letters(request)
    #expect(try solved.page == first)
    let communes = letters.compactMap { $0.text(.fromCommuneCode) }
    #expect(communes == communes.sorted() && Set(communes).count > 2)
    for commune in Set(communes) {
      let given = letters.filter { $0.text(.fromCommuneCode) == commune }
        .compactMap { $0.text(.officerName)?.split(separator: " ").last.map(String.init) }
      #expect(given == VietnameseNames.sorted(given))
    }
  }

  @Test func sentencesAreToldAnewInAnotherLanguage() throws {
    let solved = try Solved("05-competency", English())
    var request = solved.request(Vietnamese())
    let vietnamese = try solved.letters(request)
    request.file = nil
    request.language = English()
    let english = try solved.letters(request)
    #expect(vietnamese.count == english.count)
    for (one, other) in zip(vietnamese, english) {
      #expect(one.text(.officerCode) == other.text(.officerCode) && one.text(.reason) != other.text(.reason))
    }
    #expect(vietnamese.contains { $0.text(.reason)?.contains("điều động") == true })
    #expect(vietnamese.allSatisfy { $0.text(.startDate) == "01/01/2026" })
  }

  @Test("Bars are never told, not even to those who follow a course while they may not be moved")
  func bars() throws {
    let solved = try Solved("05-competency") { shop, input in
      try shop.append("O08,discipline,,SECRET-BASIS\nO21,illness,,SECRET-BASIS\n", to: "bars.csv", of: input)
    }
    let pinned = solved.tables.assignments.filter { $0.status == .pinned && !$0.courses.isEmpty }.map(\.officer.text)
    try #require(pinned.contains("O08"))
    for language in LanguageCode.allCases.map(\.language) {
      var request = solved.request(language)
      request.mayReplace = true
      let letters = try solved.letters(request)
      #expect(letters.contains { $0.text(.officerCode) == "O08" })
      let page = try solved.page
      #expect(!page.contains("SECRET-BASIS") && !page.contains("bars.csv"))
      for rule in BarRule.allCases where rule != .other {
        #expect(!page.localizedCaseInsensitiveContains(language.label(of: rule)))
      }
      #expect(!page.localizedCaseInsensitiveContains("kỷ luật") && !page.contains("discipline"))
    }
  }

  @Test func namesThatAreMarkupAreEscaped() throws {
    let hostile = "<img src=x onerror=alert(1)>"
    let solved = try Solved("05-competency") { _, input in
      for file in ["officers.csv", "communes.csv"] {
        let url = try #require(input.folder).appendingPathComponent(file)
        let text = try String(contentsOf: url, encoding: .utf8)
          .replacing("Nguyễn Ngọc Mạnh", with: hostile).replacing("Tân Trạch", with: "<script>x</script>")
        try Data(text.utf8).write(to: url)
      }
    }
    let letters = try solved.letters(solved.request())
    #expect(letters.contains { $0.text(.officerName) == hostile })
    let page = try solved.page
    #expect(!page.contains("<img") && !page.contains("<script") && page.contains("&lt;img src=x onerror=alert(1)&gt;"))
  }

  @Test func thePageAsksForNothingFromAnywhere() throws {
    let solved = try Solved("05-competency")
    _ = try solved.letters(solved.request())
    let page = try solved.page
    for word in ["<script", "http:", "https:", "src=", "href=", "url(", "@import", "<link"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("size: A4; margin: 20mm 15mm 20mm 30mm"))
    #expect(page.contains("\"Times New Roman\", \"Liberation Serif\", Tinos, serif"))
  }

  @Test func oneOfficerOneCommuneOrNobody() throws {
    let solved = try Solved("05-competency")
    var request = solved.request()
    request.file = nil
    request.extent = .officers(["O16", "O08"])
    #expect(try solved.letters(request).compactMap { $0.text(.officerCode) }.sorted() == ["O08", "O16"])
    request.extent = .commune("00502")
    #expect(try solved.letters(request).allSatisfy { $0.text(.fromCommuneCode) == "00502" })
    request.extent = .officers(["O16", "O01"])
    guard case .nothing(.officers(["O01"])) = try request.run() else { return #expect(Bool(false)) }
    request.extent = .officers(["O016"])
    guard case .unknownName(.unknownOfficer("O016", _)) = try request.run() else { return #expect(Bool(false)) }
    request.extent = .commune("99999")
    guard case .unknownName(.unknownCommune("99999", _)) = try request.run() else { return #expect(Bool(false)) }
    #expect(!FileManager.default.fileExists(atPath: solved.shop.place("letters.html").path))
  }

  @Test func pseudonymsHideNamesAndCodes() throws {
    let solved = try Solved("05-competency")
    var request = solved.request()
    request.usesPseudonyms = true
    let letters = try solved.letters(request)
    #expect(letters.count == solved.changed.union(solved.surplus).count)
    #expect(letters.allSatisfy { $0.text(.officerName) == nil })
    let page = try solved.page
    for officer in solved.staffingCase.officers {
      #expect(!page.contains("(\(officer.code))"))
      if let name = officer.name { #expect(!page.contains(name)) }
    }
  }
}

/// Given names as Vietnamese lists have them, by a rule of its own: letters without tones first.
private enum VietnameseNames {
  static func sorted(_ names: [String]) -> [String] {
    names.sorted { left, right in
      let keys = [left, right].map(key)
      return keys[0] == keys[1] ? false : keys[0].lexicographicallyPrecedes(keys[1])
    }
  }

  private static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
  private static let tones: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  /// The letters' places, then those of the tones.
  private static func key(_ name: String) -> [Int] {
    var (letters, marks): ([Int], [Int]) = ([], [])
    for character in name.lowercased() {
      let scalars = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
      let tone = scalars.compactMap { tones.firstIndex(of: $0) }.first.map { $0 + 1 } ?? 0
      let plain = String(String.UnicodeScalarView(scalars.filter { !tones.contains($0) }))
        .precomposedStringWithCanonicalMapping
      letters.append(alphabet.firstIndex(of: plain.first ?? " ") ?? -1)
      marks.append(tone)
    }
    return letters + [-2] + marks
  }
}
