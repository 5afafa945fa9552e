import Foundation
import LetterTemplates
import ResultsFormat
import StaffingDomain
import Tables
import Testing
import Wording

@testable import Workflows

/// Letters with the months of waves.
@Suite struct LetterWavesTests {
  private func scheduled(
    _ scenario: String, _ body: (LettersWorkflowTests.Solved, LettersRequest, WavesTables) throws -> Void
  ) throws {
    let solved = try LettersWorkflowTests.Solved(scenario)
    let place = solved.shop.place("waves")
    let waves = WavesRequest(
      solved.input, results: solved.shop.place("out"), output: place, version: "test", language: English())
    let outcome = try waves.run(in: Diary().session())
    guard case .scheduled(let scheduled) = outcome else { throw Unexpected(outcome) }
    var request = solved.request()
    (request.waves, request.mayReplace) = (place, true)
    try body(solved, request, scheduled.tables)
  }

  @Test(
    "Dates are those of the months, and letters are in the order of months",
    arguments: ["05-competency", "02-province"])
  func dates(_ scenario: String) throws {
    try scheduled(scenario) { solved, request, waves in
      let letters = try solved.letters(request)
      let planDate = solved.staffingCase.policy.planDate
      let begin = CalendarMonth(of: planDate).adding(1).firstDay
      var (starts, courses, others): ([CalendarDate], Int, Int) = ([], 0, 0)
      for letter in letters {
        let code = Code<Officer>(try #require(letter.text(.officerCode)))
        let day = waves.months[code]?.firstDay ?? begin
        #expect(letter.text(.startDate) == English().date(day))
        if day != planDate { others += 1 }
        starts.append(day)
        let hours = solved.tables.training.filter { $0.officer == code }.reduce(0) { $0 + $1.hours.value }
        guard hours > 0 else {
          #expect(letter.text(.coursesEnd) == nil)
          continue
        }
        courses += 1
        // So many months of 80 hours, the first one that after the plan date.
        let months = Int((hours / 80).rounded(.up))
        let last = CalendarMonth(of: planDate).adding(months).lastDay
        #expect(letter.text(.coursesEnd) == English().date(last))
        if waves.months[code] != nil { #expect(last < day) }
        #expect(
          letter.entries(.facts).contains {
            $0.text(.factText)?.contains("from \(English().date(begin)) to \(English().date(last))") == true
          })
      }
      #expect(starts == starts.sorted() && Set(starts).count > 1 && others == letters.count)
      #expect((courses > 0) == !solved.tables.training.isEmpty)
      for day in Set(starts) {
        let communes = zip(letters, starts).filter { $0.1 == day }.compactMap { $0.0.text(.fromCommuneCode) }
        #expect(communes == communes.sorted())
      }
    }
  }

  @Test("Waves of another plan, of edited files or of nothing are refused with their place, and nothing is written")
  func refused() throws {
    try scheduled("05-competency") { solved, request, _ in
      let page = solved.shop.place("letters.html")
      func line() throws -> String {
        let outcome = try request.run()
        guard case .unusableWaves(let refusal) = outcome else { throw Unexpected(outcome) }
        #expect(!FileManager.default.fileExists(atPath: page.path))
        return refusal.ground.line(of: "waves", in: English())
      }
      let folder = try #require(request.waves)
      let file = folder.appendingPathComponent("waves.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
      let month = try #require(text.split(separator: "\n").dropFirst().first?.split(separator: ",")[2])
      try Data(text.replacing(month, with: "2031-01", maxReplacements: 1).utf8).write(to: file)
      #expect(try line().hasPrefix("waves: "))
      try Data(text.utf8).write(to: file)
      let summary = folder.appendingPathComponent("summary.json")
      let json = try String(contentsOf: summary, encoding: .utf8)
      let digest = try #require(json.split(separator: "\n").first { $0.contains("\"plan_digest\"") })
      let other = digest.replacing(/[0-9a-f]{8}/, with: "00000000", maxReplacements: 1)
      try Data(json.replacing(digest, with: other).utf8).write(to: summary)
      let told = try line()
      #expect(told.contains("summary.json") && told.contains("other-waves"), "\(told)")
      try FileManager.default.removeItem(at: folder)
      #expect(try !line().isEmpty)
    }
  }
}
