import CaseFormat
import Foundation
import Planning
import StaffingDomain
import TestSupport
import Testing

/// Cases without any of the rules of communes cost what they cost before there were such rules.
///
/// The numbers are those of the program of that time: its brute force of the random cases, `cadre solve --gap 0.000000001` of
/// the scenarios. None of them may ever be recorded anew.
@Suite struct FormerOptimumTests {
  typealias Way = CompetencyPlanningTests.Way

  /// The optima of ``TinyCase/random(seed:)`` from seed 1 on; nil where orders contradict each other.
  private static let random: [Double?] = [
    1210.337343, 2133.255390, 1216.786956, 1109.800453, 2897.978147, 820.269357, 1731.789008, 2535.542383,
    1872.387070, 1108.356606, 2740.189293, 1662.745803, 2332.016424, 555.670500, 623.717790, 1846.895808, 2483.656712,
    1063.490897, 4593.502600, 2513.154135, 5279.916939, 6604.713826, 1767.205212, 2100.530950, 7928.452175, nil,
    1032.313811, 2036.850212, 2178.172165, 1415.301284, 3056.872942, 2928.526169, 2756.942202, 1324.824337, 59.520000,
    1526.765083, 1785.702674, 1122.796869, 587.373200, 2412.905148,
  ]

  /// Those of ``TinyCase/competency(seed:)``.
  private static let competency: [Double?] = [
    nil, 2439.398085, nil, 1354.076697, 3431.873983, 1290.691921, 2722.745675, 2492.715009, 1118.524938, 812.631606,
    3022.563177, 818.368907, 1972.293224, 639.870581, 766.571208, 2112.286616, 2790.023378, nil, 4399.960549,
    4104.925158, 5767.405625, 5886.276274, 1458.745906, 1963.699668, 8304.932175, nil, 1372.320558, 1985.504571,
    2750.246919, nil, 3119.299609, 3123.769679, 2858.551417, 1444.219834, 402.010000, 2126.338770, 1855.724524,
    1491.745867, 494.657718, 3751.817447,
  ]

  /// What doing nothing costs in ``TinyCase/competency(seed:)``.
  private static let idle: [Double?] = [
    1561.980469, 2698.475390, 2880.699179, 1849.890453, 3964.574410, 1315.489357, 1956.359008, 3591.098453,
    2497.600147, 1197.236606, 3052.739293, 2453.189649, 3124.831914, 743.931415, 1195.696105, 2424.632850,
    4306.056672, 1312.080897, 5105.802600, 4236.709311, 5792.126629, 7137.684712, 2149.465212, 3555.148449,
    8962.504666, 5093.387475, 2022.377184, 2867.720469, 3049.722165, 2137.731284, 4607.438087, 4641.310431,
    3720.968780, 3029.579782, 684.720000, 2301.172156, 2159.491543, 1953.916869, 863.733200, 3766.545148,
  ]

  @Test(arguments: [nil] + Way.allCases.map(Optional.init))
  func randomCasesCostWhatTheyDid(_ way: Way?) throws {
    for (offset, (random, competency)) in zip(Self.random, Self.competency).enumerated() {
      let seed = UInt64(offset + 1)
      for (staffingCase, former) in [
        (TinyCase.random(seed: seed), random), (TinyCase.competency(seed: seed), competency),
      ] {
        // Without a strategy, the yardstick itself.
        let objective = try way.map { try $0.solve(staffingCase).objective?.value } ?? BruteForce(staffingCase).optimum
        #expect((objective == nil) == (former == nil), "seed \(seed)")
        guard let objective, let former else { continue }
        #expect(abs(objective - former) <= 1e-6 * max(1, abs(former)), "seed \(seed): \(objective), then \(former)")
      }
    }
  }

  @Test func doingNothingCostsWhatItDid() throws {
    for (offset, former) in Self.idle.enumerated() {
      let seed = UInt64(offset + 1)
      let (idle, expected) = (BruteForce.doNothing(TinyCase.competency(seed: seed)), try #require(former))
      #expect(abs(try #require(idle) - expected) <= 1e-6 * max(1, abs(expected)), "seed \(seed)")
    }
  }

  /// Homes, second positions and absences that a scenario has got since are taken out, and its policy is the former one.
  @Test(arguments: [("01-two-communes", 96.34127), ("05-competency", 1662.179546), ("06-work-sharing", 1525.627632)])
  func scenariosCostWhatTheyDid(_ name: String, _ former: Double) throws {
    let folder = Project.root.appendingPathComponent("scenarios/\(name)")
    let staffingCase = try #require(CaseReader.read(folder).staffingCase).withoutCommuneRules
    for way in Way.allCases {
      let objective = try #require(way.solve(staffingCase, gap: 1e-9).objective).value
      #expect(abs(objective - former) <= 1e-6 * former, "\(way): \(objective), then \(former)")
    }
    // Their tables have none of the new columns, so that the keys of the policy alone make them what they were.
    let keys = ["maximum_positions": "1", "rank_drop_hours": "0", "maximum_rank_drop": "4", "retirements": "no"]
    let reading = try CaseReader.read(folder, overrides: keys.map { PolicyOverride(key: $0.key, text: $0.value) })
    let read = try #require(reading.staffingCase)
    #expect(!read.bars.contains { $0.rule.isAbsence } && read.combinations.isEmpty)
    #expect(read.officers.allSatisfy { $0.homeCommune == nil && $0.secondPosition == nil })
    #expect(read.policy == staffingCase.policy && read.officers == staffingCase.officers)
    let objective = try #require(try Way.direct.solve(read, gap: 1e-9).objective).value
    #expect(abs(objective - former) <= 1e-6 * former, "as it is read: \(objective), then \(former)")
  }
}
