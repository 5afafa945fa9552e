import CaseFormat
import Foundation
import GLPKBackend
import LinearProgramming
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// The gap is a share of what can be recovered: posts that nobody can fill change neither it nor the plan.
@Suite struct RecoverableGapTests {
  /// A scenario with special zones far out at sea, each with posts that nobody reaches.
  private static func scenario(_ name: String, zones: Int, posts: Int) throws -> StaffingCase {
    var files = try files(of: name)
    let positions = try #require(files["positions.csv"].map { String(decoding: $0, as: UTF8.self) })
    let position = try #require(positions.split(separator: "\n")[1].split(separator: ",").first.map(String.init))
    // Codes that stand between those of the others, so that sums have to skip them.
    let communes = try #require(files["communes.csv"].map { String(decoding: $0, as: UTF8.self) })
    let own = communes.split(separator: "\n").dropFirst().compactMap { $0.split(separator: ",").first }
    let codes = (0..<zones).map { "\(own[$0 % own.count])Z\($0 / own.count)" }
    append(
      codes.map { code in
        [
          "commune": code, "name": "Zone \(code)", "kind": "special_zone", "latitude": "9.5", "longitude": "112.9",
          "province": "OUT",
        ]
      }, to: &files["communes.csv"])
    append(
      codes.map { ["commune": $0, "position": position, "posts": String(posts)] }, to: &files["posts.csv"],
      header: "commune,position,posts")
    let reading = CaseReader.read(MemorySource(files))
    return try #require(reading.staffingCase, "\(reading.findings)")
  }

  private static func files(of name: String) throws -> [String: [UInt8]] {
    let folder = Project.root.appendingPathComponent("scenarios/\(name)")
    var files: [String: [UInt8]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where file.hasSuffix(".csv") || file.hasSuffix(".yml") {
      files[file] = try [UInt8](Data(contentsOf: folder.appendingPathComponent(file)))
    }
    return files
  }

  private static func append(_ rows: [[String: String]], to file: inout [UInt8]?, header: String? = nil) {
    var text = file.map { String(decoding: $0, as: UTF8.self) } ?? (header ?? "") + "\n"
    let columns = text.prefix { $0 != "\n" && $0 != "\r\n" }.split(separator: ",", omittingEmptySubsequences: false)
    for row in rows { text += columns.map { row[String($0)] ?? "" }.joined(separator: ",") + "\n" }
    file = Array(text.utf8)
  }

  /// What every officer does, by codes.
  private static func duties(_ plan: TransferPlan?, _ staffingCase: StaffingCase) -> [String] {
    (plan?.assignments ?? []).map { assignment in
      let officer = staffingCase.officers[assignment.officer]
      let duty =
        switch assignment.duty {
        case .stay: "stay"
        case .surplus: "surplus"
        case .outOfPlan: "out of the plan"
        case .pool(let position): "pool \(staffingCase.positions[position].code)"
        case .fill(let cell):
          "\(staffingCase.communes[cell.commune].code)/\(staffingCase.positions[cell.position].code)"
        }
      let second = assignment.secondPosition.map { " and \(staffingCase.positions[$0].code)" } ?? ""
      return "\(officer.code): \(duty)\(second) \(assignment.courses.map { staffingCase.courses[$0].code.text })"
    }
  }

  private static func solve(
    _ staffingCase: StaffingCase, directly: Bool, gap: Double, timeLimit: Double? = nil
  ) throws -> PlanningResult {
    if directly { return try solveDirectly(staffingCase, gapTolerance: gap, timeLimit: timeLimit) }
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    let options = PlanningOptions(timeLimit: timeLimit, gapTolerance: gap)
    return try ColumnsStrategy(problem, solver: GLPKSolver(), options: options, control: SolveControl()).solve()
  }

  @Test(arguments: [
    (name: "02-province", transfers: 5, directly: false, posts: 10_000),
    ("02-province", 300, false, 10_000), ("05-competency", 300, false, 10_000), ("05-competency", 300, true, 60),
  ])
  func unreachablePostsChangeNeitherThePlanNorTheGap(
    _ given: (name: String, transfers: Int, directly: Bool, posts: Int)
  ) throws {
    var results: [(duties: [String], gap: Double, recovered: Double)] = []
    for zones in [0, 3, 50] {
      var staffingCase = try Self.scenario(given.name, zones: zones, posts: given.posts)
      staffingCase.policy.maximumTransfers = given.transfers
      // Recruits may fill posts wherever they are, and a rule for every commune asks something of a zone too.
      staffingCase.recruitment = []
      staffingCase.teamRules.removeAll { $0.commune == nil }
      let result = try Self.solve(staffingCase, directly: given.directly, gap: 1e-4)
      #expect(result.isOptimal, "\(zones) zones: \(result.termination), gap \(result.gap ?? -1)")
      results.append(
        (
          Self.duties(result.plan, staffingCase), try #require(result.gap),
          try #require(result.recovered).value
        ))
    }
    for result in results.dropFirst() {
      // Listing every option, the posts are columns that the solver sees: of plans as good it may find another one.
      if given.directly {
        #expect(abs(result.recovered - results[0].recovered) <= 2e-4 * results[0].recovered)
        continue
      }
      #expect(result.duties == results[0].duties)
      #expect(abs(result.gap - results[0].gap) <= 1e-9, "\(result.gap), \(results[0].gap)")
      #expect(areEqual(result.recovered, results[0].recovered), "\(result.recovered), \(results[0].recovered)")
    }
  }

  /// Seventy officers of whom hardly anybody's competencies are known: many plans are nearly as good as the best.
  @Test(arguments: [1, 25, 60], [true, false])
  func smallCasesAreProvedAsAWhole(_ rows: Int, _ directly: Bool) throws {
    var files = try Self.files(of: "05-competency")
    let held = try #require(files["officer_competencies.csv"].map { String(decoding: $0, as: UTF8.self) })
    let kept = held.split(separator: "\n").prefix(rows + 1).joined(separator: "\n") + "\n"
    files["officer_competencies.csv"] = Array(kept.utf8)
    let staffingCase = try #require(CaseReader.read(MemorySource(files)).staffingCase)
    let result = try Self.solve(staffingCase, directly: directly, gap: 1e-4, timeLimit: 120)
    #expect(result.isOptimal, "\(result.termination), gap \(result.gap ?? -1), \(result.effort.nodes) nodes")
  }

  @Test(arguments: [true, false]) func noPlanIsWorseThanDoingNothing(_ directly: Bool) throws {
    let staffingCase = try Self.scenario("02-province", zones: 0, posts: 0)
    for limit in [1e-9, 0.01] {
      let result = try Self.solve(staffingCase, directly: directly, gap: 0, timeLimit: limit)
      #expect(try #require(result.recovered).value >= 0, "\(result.termination)")
    }
  }

  @Test func theGapIsAShareOfWhatCanBeRecovered() {
    #expect(RecoverableGap.share(objective: 110, bound: 100, doNothing: 200) == 0.1)
    // Hours that nobody can recover stand in all three.
    #expect(RecoverableGap.share(objective: 1_000_110, bound: 1_000_100, doNothing: 1_000_200) == 0.1)
    #expect(RecoverableGap.share(objective: 99, bound: 100, doNothing: 200) == 0)
    // Where nothing can be recovered the hours themselves count.
    #expect(RecoverableGap.share(objective: 110, bound: 109.5, doNothing: 100) == 0.5)
    #expect(RecoverableGap.isClosed(objective: 110, bound: 100, doNothing: 200, tolerance: 0.1))
    #expect(!RecoverableGap.isClosed(objective: 110.01, bound: 100, doNothing: 200, tolerance: 0.1))
  }
}
