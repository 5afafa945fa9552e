import Auditing
import CaseFormat
import Explanation
import Foundation
import Planning
import Reporting
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Workflows

/// The report of a plan: every figure is one of the results, in both languages, with pseudonyms, and on paper.
@Suite struct ReportWorkflowTests {
  /// A solved scenario and everything that its report may draw from.
  private struct Solved {
    let shop: Workshop
    let input: RequestedCase
    let loaded: LoadedCase
    let answers: Answers

    init(_ scenario: String) throws {
      shop = try Workshop()
      input = try shop.copy(scenario)
      let outcome = try SolveRequest(shop.settings(input, results: "out")).run(in: Diary().session())
      guard case .written(let tables, _) = outcome else { throw Unexpected(outcome) }
      loaded = try LoadedCase(input)
      let needs = try loaded.needs()
      answers = try Answers(
        results: shop.place("out"), of: loaded.staffingCase, needs: needs, audit: loaded.audit(tables, needs: needs),
        practice: Self.practice(loaded.staffingCase, needs, against: tables.summary.recovered),
        losses: Self.losses(
          try LoadedPlan(shop.place("out"), of: loaded, needs: needs).plan, loaded.staffingCase, needs))
    }

    /// What hours are lost by, by the model and not by the report; together they are the figures of the audit.
    private static func losses(
      _ plan: TransferPlan, _ staffingCase: StaffingCase, _ needs: StaffingNeeds
    ) -> [String: Double] {
      let problem = StaffingProblem(staffingCase, needs: needs)
      let today = PlanLosses(of: DoNothing.plan(problem).plan, in: problem)
      let losses = PlanLosses(of: plan, in: problem)
      var answers = ["change": losses.total.value - today.total.value]
      for part in LossPart.allCases {
        answers["today.\(part.rawValue)"] = today[part].value
        answers["plan.\(part.rawValue)"] = losses[part].value
        answers["change.\(part.rawValue)"] = losses[part].value - today[part].value
      }
      return answers
    }

    /// What everyday practice comes to, by the model and not by the report.
    private static func practice(
      _ staffingCase: StaffingCase, _ needs: StaffingNeeds, against recovered: HoursPerMonth
    ) -> [String: Double] {
      let problem = StaffingProblem(staffingCase, needs: needs)
      guard let plan = NearestVacancyPractice.plan(problem) else { return [:] }
      let objective = PlanView(plan, of: problem).value.objective
      let gain = DoNothing.plan(problem).value.objective - objective
      let moves = plan.assignments.filter { if case .fill = $0.duty { true } else { false } }
      let kilometres = moves.reduce(0.0) { sum, line in
        guard case .fill(let cell) = line.duty else { return sum }
        let home = staffingCase.officers[line.officer].commune
        return sum + problem.distances.distance(from: home, to: cell.commune).value
      }
      return [
        "objective": objective.value, "recovered": gain.value, "percent_of_plan": 100 * (gain / recovered),
        "transfers": Double(moves.count), "kilometres": kilometres,
      ]
    }

    /// What may stand on a page with digits and is no figure.
    func accounted(in language: any Language) throws -> AccountedNumbers {
      let needs = try loaded.needs()
      let plan = try LoadedPlan(shop.place("out"), of: loaded, needs: needs)
      let view = PlanView(plan.plan, of: StaffingProblem(loaded.staffingCase, needs: needs))
      return AccountedNumbers(
        of: loaded.staffingCase, called: input.name, tables: PlanTables.tables(checking: view, in: language),
        summary: plan.tables.summary, in: language)
    }

    func request(_ name: String = "report.html", _ language: any Language = English()) -> ReportRequest {
      ReportRequest(input, results: shop.place("out"), file: shop.place(name), language: language)
    }

    func page(_ request: ReportRequest) throws -> String {
      let outcome = try request.run()
      guard case .written = outcome else { throw Unexpected(outcome) }
      return try String(contentsOf: request.file, encoding: .utf8)
    }
  }

  private static let scenarios = [
    "01-two-communes", "02-province", "05-competency", "06-work-sharing", "07-combined-posts",
  ]

  @Test(arguments: scenarios)
  func everyFigureIsOneOfTheResults(_ scenario: String) throws {
    let solved = try Solved(scenario)
    var seen: Set<String> = []
    for language in LanguageCode.allCases.map(\.language) {
      var requests = [solved.request("\(language.code).html", language)]
      for (place, cell) in solved.loaded.staffingCase.someCells.enumerated() {
        var request = solved.request("\(language.code)-\(place).html", language)
        request.extent = .sheet(cell)
        requests.append(request)
      }
      for request in requests {
        let page = FiguresOfPage(try solved.page(request))
        let figures = page.printed.map(\.figure)
        #expect(figures.count >= (request.extent == .plan ? 40 : 1))
        for figure in figures {
          let answer = try #require(solved.answers.answer(figure.source), "nothing answers \(figure.source)")
          let value = try #require(Double(figure.value), "\(figure)")
          #expect(abs(value - answer) <= 1e-3 * max(0.01, abs(answer) * 1e-2), "\(figure), but \(answer)")
          seen.insert(String(figure.source.prefix { $0 != "?" && $0 != ":" }))
        }
        for printed in page.printed {
          #expect(printed.isShownRightly(in: language), "\(printed)")
        }
        let strays = try solved.accounted(in: language).strays(of: page)
        #expect(strays.isEmpty, "numbers from nowhere: \(strays.prefix(5))")
      }
    }
    #expect(
      seen.isSuperset(of: ["losses", "summary.json", "staffing.csv", "verify", "need", "receipt", "assignments.csv"]),
      "\(seen)")
  }

  @Test func bothLanguagesShowTheSameFigures() throws {
    let solved = try Solved("05-competency")
    let pages = try LanguageCode.allCases.map {
      FiguresOfPage.all(in: try solved.page(solved.request("\($0.rawValue).html", $0.language)))
    }
    #expect(Set(pages[0]) == Set(pages[1]) && pages[0].count > 100)
  }

  @Test func sentencesAreToldInTheLanguageOfTheReport() throws {
    let solved = try Solved("01-two-communes")
    let pages = try LanguageCode.allCases.map { try solved.page(solved.request("\($0.rawValue).html", $0.language)) }
    #expect(pages.map { $0.contains(" goes ") } == LanguageCode.allCases.map { $0 == .english })
    #expect(pages.map { $0.contains("được điều động từ") } == LanguageCode.allCases.map { $0 == .vietnamese })
  }

  @Test func theSameResultsGiveTheSameBytes() throws {
    let solved = try Solved("07-combined-posts")
    #expect(try solved.page(solved.request("a.html")) == solved.page(solved.request("b.html")))
  }

  @Test func pseudonymsHideNamesAndCodesAndNothingElse() throws {
    let solved = try Solved("05-competency")
    let plain = try solved.page(solved.request("plain.html"))
    var request = solved.request("hidden.html")
    request.usesPseudonyms = true
    let hidden = try solved.page(request)
    for officer in solved.loaded.staffingCase.officers {
      let words = [officer.code.text, officer.name ?? ""].filter { !$0.isEmpty }
      for word in words {
        let found = hidden.ranges(of: word).contains { range in
          let before = range.lowerBound > hidden.startIndex ? hidden[hidden.index(before: range.lowerBound)] : " "
          let after = range.upperBound < hidden.endIndex ? hidden[range.upperBound] : " "
          return !(before.isLetter || before.isNumber || after.isLetter || after.isNumber)
        }
        #expect(!found, "\(word)")
      }
    }
    let values = [plain, hidden].map { page in FiguresOfPage.all(in: page).map(\.value).sorted() }
    #expect(values[0] == values[1])
    request.file = solved.shop.place("again.html")
    #expect(try solved.page(request) == hidden, "the same officers always get the same codes")
  }

  @Test func aCommuneAndASheetStandAlone() throws {
    let solved = try Solved("05-competency")
    let commune = try #require(solved.loaded.staffingCase.communes.first)
    var request = solved.request("commune.html")
    request.extent = .commune(commune.code.text)
    let page = try solved.page(request)
    #expect(page.matches(of: #/<section /#).count == 2 && page.contains(commune.name))
    request.extent = .sheet("\(commune.code.text)/NOWHERE")
    request.file = solved.shop.place("sheet.html")
    let outcome = try request.run()
    guard case .unknownName(.unknownPosition("NOWHERE", _)) = outcome else { throw Unexpected(outcome) }
    #expect(!FileManager.default.fileExists(atPath: request.file.path))
  }

  @Test func nothingIsReplacedUnasked() throws {
    let solved = try Solved("01-two-communes")
    var request = solved.request()
    _ = try solved.page(request)
    let again = try request.run()
    guard case .unusableFile(.exists) = again else { throw Unexpected(again) }
    request.mayReplace = true
    _ = try solved.page(request)
  }

  @Test func editedResultsAreNotReported() throws {
    let solved = try Solved("01-two-communes")
    let file = solved.shop.place("out").appendingPathComponent("transfers.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacingOccurrences(of: "goes", with: "walks").utf8).write(to: file)
    let outcome = try solved.request().run()
    guard case .unusableResults(.violated) = outcome else { throw Unexpected(outcome) }
    #expect(try !solved.shop.entries.contains("report.html"))
  }

  @Test func anOfficeStandsAtTheHeadOrIsRefused() throws {
    let solved = try Solved("01-two-communes")
    let office = solved.shop.place("office.yml")
    var request = solved.request()
    request.office = office
    for (text, isGood) in [("office: Sở <Nội vụ>\nnumber: 7\n", true), ("ofice: x\n", false)] {
      try Data(text.utf8).write(to: office)
      let outcome = try request.run()
      switch outcome {
      case .written where isGood:
        let page = try String(contentsOf: request.file, encoding: .utf8)
        #expect(page.contains("Sở &lt;Nội vụ&gt;") && page.contains("No. 7"))
        try FileManager.default.removeItem(at: request.file)
      case .unusableOffice(let findings) where !isGood: #expect(findings.map(\.code) == [.unknownKey])
      default: throw Unexpected(outcome)
      }
    }
    #expect(try !solved.shop.entries.contains("report.html"))
  }

  @Test func hostileNamesStayTexts() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    let file = try #require(input.folder).appendingPathComponent("communes.csv")
    let name = try #require(try LoadedCase(input).staffingCase.communes.first).name
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacingOccurrences(of: name, with: "<b>&<script>").utf8).write(to: file)
    let solve = try SolveRequest(shop.settings(input, results: "out")).run(in: Diary().session())
    guard case .written = solve else { throw Unexpected(solve) }
    let request = ReportRequest(input, results: shop.place("out"), file: shop.place("r.html"), language: English())
    let outcome = try request.run()
    guard case .written = outcome else { throw Unexpected(outcome) }
    let page = try String(contentsOf: request.file, encoding: .utf8)
    #expect(page.contains("&lt;b&gt;&amp;&lt;script&gt;") && !page.contains("<script"))
  }

  @Test func aPageIsNeverCalledLikeItsPrint() throws {
    let solved = try Solved("01-two-communes")
    for name in ["report.pdf", "REPORT.PDF"] {
      for isPrinted in [true, false] {
        var request = solved.request(name)
        request.isPrinted = isPrinted
        let outcome = try request.run()
        guard case .unusableFile(.namedAsDocument) = outcome else { throw Unexpected(outcome) }
      }
    }
    #expect(try !solved.shop.entries.contains { $0.lowercased().hasSuffix(".pdf") })
  }

  @Test(arguments: ["02-province", "07-combined-posts"])
  func pseudonymsLeaveOutWhatIsAboutOnePerson(_ scenario: String) throws {
    let solved = try Solved(scenario)
    let told = ["from home", "limit of", "barred from transfer", "leaves on", "is away", "a decision", "relative"]
    let pages = try [false, true].map { hides in
      var request = solved.request("\(hides).html")
      request.usesPseudonyms = hides
      let page = try solved.page(request)
      // Before and after these the report tells of rules and methods.
      let start = try #require(page.range(of: "id=\"combinations\"")).lowerBound
      return page[start..<(try #require(page.range(of: "id=\"method\"")).lowerBound)]
    }
    let found = pages.map { page in told.filter { page.contains($0) } }
    #expect(!found[0].isEmpty && found[0].contains("from home"), "nothing of it is in the plain report: \(found[0])")
    #expect(found[1].isEmpty, "\(found[1])")
    let withheld = English().sentence(.withheld)
    #expect(!pages[0].contains(withheld))
    if scenario == "02-province" { #expect(pages[1].contains(withheld)) }
  }

  @Test func theFirstPageBridgesTodayAndThePlan() throws {
    let solved = try Solved("02-province")
    let page = try solved.page(solved.request())
    let brief = page[..<(page.range(of: "<section id=\"bridge\"")?.lowerBound ?? page.startIndex)]
    for words in ["The plan is proved to be the best", "Empty posts, by urgency", "Handing over and learning"] {
      #expect(brief.contains(words), "\(words)")
    }
    let figures = FiguresOfPage.all(in: page).filter { $0.source.hasPrefix("losses:change.") }
    let sum = figures.reduce(0.0) { $0 + (Double($1.value) ?? 0) }
    #expect(figures.count > 4)
    let total = FiguresOfPage.all(in: page).first { $0.source == "losses:change" }
    #expect(abs(sum - (Double(total?.value ?? "") ?? 0)) < 1e-3)
  }

  @Test(arguments: [
    ("no json", [OutlineFact.notJSON]), (#"{"type":"Point","coordinates":[1,2]}"#, [.noPolygons]),
    ("[1]", [.noPolygons]),
    (
      #"{"type":"Polygon","coordinates":[[[999,11],[107,11],[107,12],[106,11]]]}"#,
      [.notDegrees(at: "coordinates[0][0]", others: 0)]
    ),
    (
      #"{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[1,2]],"#
        + #"[[1,1],[2,1],[2,2],[1,1]],[[1,1],[585000,1190000],[2,2],[1,1]],7]}}]}"#,
      [
        .noRing(at: "features[0].geometry.coordinates[0]", others: 1),
        .notDegrees(at: "features[0].geometry.coordinates[2][1]", others: 0),
      ]
    ),
  ])
  func outlinesThatAreNotDrawnAreTold(_ text: String, _ facts: [OutlineFact]) throws {
    let solved = try Solved("01-two-communes")
    try Data(text.utf8).write(to: try #require(solved.input.folder).appendingPathComponent("boundaries.geojson"))
    let outcome = try solved.request().run()
    guard case .written(_, let findings) = outcome else { throw Unexpected(outcome) }
    #expect(Set(findings.map(\.fact)) == Set(facts) && findings.allSatisfy { $0.severity == .warning })
    for language in LanguageCode.allCases.map(\.language) {
      for finding in findings { #expect(!language.words(of: finding.fact).remedy.isEmpty) }
    }
  }

  @Test(
    arguments: [
      (#"{"type":"Polygon","coordinates":[[[106,11],[107,11],[107,12],[106,11]]]}"#, 2, false),
      (
        #"{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":"#
          + #"[[[[106,11],[107,11],[107,12],[106,11]]],[[[1,1],[2,1],[2,2],[1,1]]]]}}]}"#, 4, false
      ),
      ("no json", 0, true), (#"{"type":"Point","coordinates":[1,2]}"#, 0, true),
      (#"{"type":"Polygon","coordinates":[[[999,11],[107,11],[107,12],[106,11]]]}"#, 0, true),
    ])
  func outlinesAreDrawnWhereTheyAreThere(_ text: String, _ polygons: Int, _ isUnusable: Bool) throws {
    let solved = try Solved("01-two-communes")
    try Data(text.utf8).write(to: try #require(solved.input.folder).appendingPathComponent("boundaries.geojson"))
    let page = try solved.page(solved.request())
    #expect(page.matches(of: #/<polygon /#).count == polygons)
    #expect(page.contains(English().sentence(.unusableOutlines)) == isUnusable)
  }

  @Test func printingSaysWhatCameOfIt() throws {
    let solved = try Solved("01-two-communes")
    var request = solved.request()
    (request.isPrinted, request.mayReplace) = (true, true)
    let folder = solved.shop.place("programs")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    request.printer = PagePrinter(folders: [folder.path], seconds: 2)
    func printing() throws -> PrintRemark? {
      let outcome = try request.run()
      guard case .written(let printing, _) = outcome else { throw Unexpected(outcome) }
      return printing
    }
    #expect(try printing() == .noProgram)
    let program = folder.appendingPathComponent("weasyprint")
    let runs: [(String, PrintRemark)] = [
      ("exit 1", .failed(program: "weasyprint")), ("echo no paper > \"$2\"", .failed(program: "weasyprint")),
      ("exec sleep 60", .timedOut(program: "weasyprint", seconds: 2)), ("echo %PDF-1.7 > \"$2\"", .printed),
    ]
    for (script, remark) in runs {
      try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
      #expect(try printing() == remark)
      #expect(FileManager.default.fileExists(atPath: request.printedFile.path) == (remark == .printed))
    }
  }
}

extension StaffingCase {
  /// A few cells by their labels.
  fileprivate var someCells: [String] {
    communes.ordinals.prefix(2).flatMap { commune in
      positions.ordinals.prefix(3).map { label(of: Cell(commune: commune, position: $0)) }
    }
  }
}
