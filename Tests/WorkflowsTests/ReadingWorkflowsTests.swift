import Auditing
import CaseFormat
import Foundation
import ResultsFormat
import StaffingDomain
import Testing
import Wording
import Workflows
import Workloads

/// Workflows that need no solver: check, diagnose, outlook, verify, export.
@Suite struct ReadingWorkflowsTests {
  @Test func checkingTellsWhetherTheCaseIsUsable() throws {
    let good = try CheckRequest(RequestedCase(.folder(Workshop.scenario("01-two-communes")))).run()
    #expect(good.isUsable())
    #expect(good.reading.staffingCase != nil)
    let bad = try CheckRequest(RequestedCase(.folder(Workshop.scenario("04-bad-data")))).run()
    #expect(!bad.isUsable())
    #expect(bad.reading.findings.contains { $0.code == .unknownCommune })
  }

  @Test func aWarningCountsOnlyStrictly() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    try shop.append("x\n", to: "oficers.csv", of: input)
    let outcome = try CheckRequest(input).run()
    #expect(outcome.isUsable())
    #expect(!outcome.isUsable(strictly: true))
  }

  @Test func aDiagnosisIsOfTheCaseOrACommune() throws {
    let input = RequestedCase(.folder(Workshop.scenario("01-two-communes")))
    let whole = try DiagnoseRequest(input).run()
    guard case .diagnosis(let diagnosis, let staffingCase) = whole else { throw Unexpected(whole) }
    let code = try #require(staffingCase.communes.first).code.text
    let one = try DiagnoseRequest(input, .staffing(commune: code)).run()
    guard case .diagnosis(let part, _) = one else { throw Unexpected(one) }
    #expect(part.communes.count == 1)
    #expect(diagnosis.communes.count == staffingCase.communes.count)
  }

  @Test func anUnknownNameBringsTheNearest() throws {
    let input = RequestedCase(.folder(Workshop.scenario("01-two-communes")))
    let whole = try DiagnoseRequest(input).run()
    guard case .diagnosis(_, let staffingCase) = whole else { throw Unexpected(whole) }
    let commune = try #require(staffingCase.communes.first)
    let named = try DiagnoseRequest(input, .staffing(commune: commune.name)).run()
    guard case .unknownName(let refusal) = named else { throw Unexpected(named) }
    #expect(
      refusal == .unknownCommune(commune.name, meant: MeantName(code: commune.code.text, name: commune.name)))
    let plain = try DiagnoseRequest(input, .receipt(cell: "nowhere")).run()
    guard case .unknownName(.noCell("nowhere", example: let example)) = plain else { throw Unexpected(plain) }
    let receipt = try DiagnoseRequest(input, .receipt(cell: example)).run()
    guard case .receipt = receipt else { throw Unexpected(receipt) }
  }

  @Test func anOutlookGoesToAFileOrAFolder() throws {
    let shop = try Workshop()
    let input = try shop.copy("05-competency")
    var request = OutlookRequest(input, years: 10, place: TablePlace(shop.place("posts.csv")), language: English())
    let file = try request.run()
    guard case .outlook(_, _, published: .file) = file else { throw Unexpected(file) }
    request.place = TablePlace(shop.place("outlook"))
    let folder = try request.run()
    guard case .outlook(_, _, published: .folder(let tables)) = folder else { throw Unexpected(folder) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: shop.place("outlook").path).count == tables)
    let again = try request.run()
    guard case .unusablePlace(let error) = again else { throw Unexpected(again) }
    #expect(error.code == .exists)
  }

  @Test func aDamagedFolderIsFound() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    let solved = try SolveRequest(shop.settings(input, results: "out")).run(in: Diary().session())
    guard case .written = solved else { throw Unexpected(solved) }
    let file = shop.place("out").appendingPathComponent(ResultFile.assignments.fileName)
    let text = try String(contentsOf: file, encoding: .utf8)

    // An edited cell breaks rules or digests; the files can still be read.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let swapped = ([lines[0], lines[2], lines[1]] + lines.dropFirst(3)).joined(separator: "\n")
    try Data(swapped.utf8).write(to: file)
    let edited = try VerifyRequest(input, results: shop.place("out"), version: "test").run()
    guard case .verified(let verification) = edited else { throw Unexpected(edited) }
    #expect(!verification.isClean)
    #expect(verification.audit?.violations.contains { $0.rule == .files(.editedFile) } == true)

    // A row with too few cells damages the file, so that nothing is audited.
    try Data((text + "x\n").utf8).write(to: file)
    let damaged = try VerifyRequest(input, results: shop.place("out"), version: "test").run()
    guard case .verified(let verification) = damaged else { throw Unexpected(damaged) }
    #expect(!verification.isClean)
    #expect(verification.audit == nil)
    #expect(verification.reading.findings.contains { $0.severity == .error })

    let missing = try VerifyRequest(input, results: shop.place("nowhere"), version: "test").run()
    guard case .unreadableResults(let error) = missing else { throw Unexpected(missing) }
    #expect(error.code == .missingFolder)
  }

  @Test func anExportedProgramReplacesNothingUnasked() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    var request = ExportRequest(input, file: shop.place("case.lp"))
    let first = try request.run()
    guard case .written(let rows, let columns) = first else { throw Unexpected(first) }
    #expect(rows > 0 && columns > 0)
    let second = try request.run()
    guard case .unusableFile(.exists) = second else { throw Unexpected(second) }
    request.mayReplace = true
    let third = try request.run()
    guard case .written = third else { throw Unexpected(third) }
  }
}
