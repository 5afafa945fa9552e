import CaseFormat
import Foundation
import LinearProgramming
import Pictures
import PlanningSupport
import ResultsFormat
import StaffingDomain
import Tables
import TestSupport
import Testing
import Wording
import Workloads

@testable import Planning
@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The table, the text, the plot and the JSON of a frontier, and the plot's scale.
@Suite struct FrontierReportTests {
  /// Two communes: nobody may go, or one officer may; recruits do not exist.
  private func view(_ arguments: [String], of staffingCase: StaffingCase = TwoCommunes.make()) throws -> FrontierView {
    let solved = try SolvedFrontier(staffingCase, arguments)
    let keys = try arguments.map { argument in
      let variation = try PolicyVariation(argument)
      return FrontierKey(name: variation.format.name, unit: variation.format.unit, texts: variation.texts)
    }
    return FrontierView(solved.curve, keys: keys, of: staffingCase, title: "An & <Bình>")
  }

  @Test func theTableHoldsTheHoursWorkedOutByHand() throws {
    let table = FrontierTables(try view(["maximum_transfers=0,1,3"]), in: English()).points
    let lines = String(decoding: table.csv, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(
      lines[0]
        == "maximum_transfers,status,objective,bound,gap,do_nothing,recovered,transfers,vacancies,"
        + "allowances_million_vnd,training_cost_million_vnd,recruits,hours_per_unit,hours_per_unit_least,"
        + "hours_per_unit_most,solved,seconds,combined_officers")
    #expect(lines[1].hasPrefix("0,optimal,458.000,458.000,0.00000000,458.000,0.000,0,1,0.000,0.000,0,,,,yes,"))
    #expect(
      lines[2].hasPrefix(
        "1,optimal,15.452,15.452,0.00000000,458.000,442.548,1,0,0.000,0.000,0,442.5476,442.5476,442.5476,no,"))
    #expect(lines[3].hasPrefix("3,optimal,15.452,15.452,0.00000000,458.000,442.548,1,0,0.000,0.000,0,0.0000,"))
  }

  @Test func officersWithTwoPostsAreCounted() throws {
    var staffingCase = TwoCommunes.make()
    staffingCase.officers.removeLast()
    staffingCase.workload.removeLast()
    staffingCase.workload[0].annualVolume = 0.4 * 1832
    staffingCase.addPosition("SMALL", work: 0.3)
    let table = FrontierTables(try view(["maximum_positions=1,2"], of: staffingCase), in: English()).points
    let lines = String(decoding: table.csv, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines[1].hasPrefix("1,") && lines[1].hasSuffix(",0") && lines[2].hasSuffix(",1"), "\(lines)")
  }

  @Test func whereTheKeyFallsTheValueOfAUnitKeepsItsSign() throws {
    // The post of the other commune is 10 km away: 5 km less and it is lost.
    let view = try view(["maximum_km=12,8"])
    let marginal = try #require(view.marginalValue(of: view.curve.points[1]))
    #expect(areEqual(marginal.hours, (TwoCommunes.post - TwoCommunes.move) / 4))
    #expect(marginal.least <= marginal.hours && marginal.hours <= marginal.most)
    let prices = try self.view(["handover_hours=120,240"])
    let price = try #require(prices.marginalValue(of: prices.curve.points[1]))
    #expect(areEqual(price.hours, -1.0 / 12), "an hour of handing over counts a twelfth a month, and is lost")
    #expect(price.most <= 0)
  }

  @Test func theElbowIsSaidOnlyWhereItIsProved() throws {
    let view = try view(["maximum_transfers=0,1,2,3"])
    let elbow = try #require(view.elbow)
    #expect(elbow.point.place == [1] && elbow.rest < 1e-6 && areEqual(elbow.range, TwoCommunes.post - TwoCommunes.move))
    #expect(
      FrontierReport(view, in: English()).text().contains(
        "From maximum_transfers = 1 on, what is beyond recovers nothing of"))
    #expect(try self.view(["maximum_transfers=1,2,3"]).elbow == nil, "nothing is recovered by the range")
    #expect(try self.view(["maximum_transfers=0,1,2", "maximum_km=20,30"]).elbow == nil)
  }

  @Test func contradictionsAreSaidOnceWithTheirPoints() throws {
    var staffingCase = TwoCommunes.make()
    staffingCase.decisions = [TwoCommunes.decision(.lock, TwoCommunes.first, commune: TwoCommunes.other)]
    let view = try view(["maximum_km=5,8,20"], of: staffingCase)
    let text = FrontierReport(view, in: English()).text()
    #expect(text.components(separatedBy: "Contradictory orders at 5, 8: ").count == 2, "\(text)")
    #expect(text.contains("decisions.csv:2"))
    let table = FrontierTables(view, in: English()).points
    #expect(String(decoding: table.csv, as: UTF8.self).contains("\n5,contradictory,,,,458.000,,,,,,,,,,no,"))
    let json = try JSONSerialization.jsonObject(with: Data(try view.json(in: English()).utf8)) as? [String: Any]
    let contradictions = try #require(json?["contradictions"] as? [[String: Any]])
    #expect(contradictions.map { $0["values"] as? [Double] } == [[5], [8]])
    let svg = FrontierPlot(view, in: English()).svg
    #expect(svg.contains("maximum_km 5: contradictory orders"))
  }

  @Test func jsonHasTheRowsOfTheTable() throws {
    let json = try JSONSerialization.jsonObject(
      with: Data(try view(["maximum_transfers=0,1", "minimum_fit=0.25,0.5"]).json(in: English()).utf8))
    let document = try #require(json as? [String: Any])
    let keys = try #require(document["keys"] as? [[String: Any]])
    #expect(keys.map { $0["name"] as? String } == ["maximum_transfers", "minimum_fit"])
    #expect(keys.map { $0["eased_by"] as? String } == ["higher", "lower"])
    #expect(keys[0]["unit"] as? String == "officers")
    let points = try #require(document["points"] as? [[String: Any]])
    #expect(points.map { $0["maximum_transfers"] as? Double } == [0, 1, 0, 1])
    #expect(points.map { $0["minimum_fit"] as? Double } == [0.25, 0.25, 0.5, 0.5])
    #expect(points.allSatisfy { $0["status"] as? String == "optimal" })
  }

  @Test(arguments: [
    ["maximum_transfers=0,1,3"], ["maximum_transfers=1"], ["recruit_hours=0:100:10"],
    ["maximum_transfers=0,1", "minimum_fit=0.1:0.9:0.04"], ["maximum_km=5,20", "maximum_transfers=0,1,2"],
  ])
  func thePlotIsWellFormedAndTheSameTwice(_ arguments: [String]) throws {
    let first = FrontierTables(try view(arguments), in: English()).plot
    #expect(first.name == "frontier.svg")
    #expect(FrontierTables(try view(arguments), in: English()).plot == first)
    let reader = PlotReader()
    let parser = XMLParser(data: Data(first.bytes))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    let variations = try arguments.map { try PolicyVariation($0) }
    #expect(reader.count["circle"] == variations.reduce(1) { $0 * $1.values.count })
    #expect(reader.texts.contains { $0.hasPrefix("An & <Bình>: hours recovered by \(variations[0].format.name)") })
    #expect(reader.texts.contains("hours a month recovered"))
    // White below everything, and every number within the drawing.
    #expect(
      String(decoding: first.bytes, as: UTF8.self).contains("<rect width=\"900\" height=\"540\" fill=\"#ffffff\"/>"))
    #expect(reader.places.allSatisfy { $0 >= 0 && $0 <= 900 }, "\(reader.places)")
    let lines = variations.count > 1 ? variations[1].values.count : 1
    #expect(reader.count["polyline"] ?? 0 == (variations[0].values.count > 1 ? lines : 0))
  }

  @Test func theArticleNamesEveryColumn() throws {
    let article = try String(
      contentsOf: Project.root.appendingPathComponent("Sources/Planning/Planning.docc/FrontierAndSweep.md"),
      encoding: .utf8)
    let problem = StaffingProblem(TwoCommunes.make(), needs: StaffingNeeds(TwoCommunes.make()))
    let base = PlanningResult(
      termination: Termination(.optimal), doNothing: .zero, conflicts: [], effort: PlanningEffort())
    let sweep = SweepTables(
      SweepOutcome(base: base, problem: problem, outcomes: [], asked: 0, interruption: nil), in: English())
    #expect(sweep.all.map(\.fileName) == SweepTables.fileNames)
    for table in [FrontierTables(try view(["maximum_transfers=0,1"]), in: English()).points] + sweep.all {
      let line = try #require(article.split(separator: "\n").first { $0.contains("| `\(table.fileName)`") })
      for column in table.recorded where column.name != "maximum_transfers" {
        #expect(line.contains("`\(column.name)`"), "\(table.fileName): \(column.name)")
      }
    }
  }

  static let scales: [(from: Double, to: Double, ticks: [Double], decimals: Int)] = [
    (0, 300, [0, 50, 100, 150, 200, 250, 300], 0), (0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1], 1),
    (3, 3, [2.7, 2.8, 2.9, 3, 3.1, 3.2, 3.3], 1), (0, 0, [-1, -0.5, 0, 0.5, 1], 1),
    (-120, 43_268, [-10_000, 0, 10_000, 20_000, 30_000, 40_000, 50_000], 0),
    (0.25, 0.35, [0.24, 0.26, 0.28, 0.3, 0.32, 0.34, 0.36], 2),
  ]

  @Test(arguments: scales)
  func ticksAreRound(_ from: Double, _ to: Double, _ ticks: [Double], _ decimals: Int) {
    let scale = AxisScale(from: from, to: to, count: 7)
    #expect(scale.decimals == decimals)
    #expect(
      scale.ticks.count == ticks.count && zip(scale.ticks, ticks).allSatisfy { abs($0 - $1) < 1e-9 }, "\(scale.ticks)")
    #expect(scale.share(from) >= 0 && scale.share(to) <= 1)
  }

  @Test func barsGrowByEighths() {
    #expect(BlockBar.text(share: 0.5, width: 4) == "██")
    #expect(BlockBar.text(share: 0.28125, width: 4) == "█▏")
    #expect(BlockBar.text(share: 1.5, width: 2) == "██")
    #expect(BlockBar.text(share: -1, width: 4).isEmpty && BlockBar.text(share: .nan, width: 4).isEmpty)
  }
}

/// Counts elements and collects texts and places of a drawing.
private final class PlotReader: NSObject, XMLParserDelegate {
  private(set) var count: [String: Int] = [:]
  private(set) var texts: [String] = []
  private(set) var places: [Double] = []
  private var open = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    count[name, default: 0] += 1
    for (key, value) in attributes where ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy"].contains(key) {
      places.append(Double(value) ?? -1)
    }
    open = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { open += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    texts.append(open)
  }
}
