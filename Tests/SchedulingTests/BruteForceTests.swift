import Auditing
import Reporting
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import Scheduling

/// The search against every schedule of tiny cases, and its audit.
@Suite struct BruteForceTests {
  private struct Sight {
    var found = false
    var mattering: Set<BruteWaves.Rule> = []
    var kinds: Set<ChangeKind> = []
    var isBelow = false
  }

  @Test("The proved schedule is the best of all, its waves pass the audit, and every rule matters somewhere")
  func everySchedule() async throws {
    let sights = try await sideBySide(0..<UInt64(400)) { try Self.look($0) }
    #expect(sights.count(where: \.found) >= 200)
    #expect(sights.count { !$0.found } >= 20)
    for rule in BruteWaves.Rule.allCases { #expect(sights.count { $0.mattering.contains(rule) } >= 3, "\(rule)") }
    for kind in ChangeKind.allCases { #expect(sights.count { $0.kinds.contains(kind) } >= 10, "\(kind)") }
    #expect(sights.count(where: \.isBelow) >= 5)
  }

  private static func look(_ seed: UInt64) throws -> Sight {
    let tiny = TinyWaves(seed: seed)
    let brute = BruteWaves(tiny)
    let least = brute.least()
    var sight = Sight()
    switch try tiny.search() {
    case .found(let result):
      sight.found = true
      let best = try #require(least, "seed \(seed): nothing fits")
      #expect(abs(result.value.objective - best) < 1e-6, "seed \(seed)")
      #expect(result.isOptimal && result.isBest, "seed \(seed)")
      #expect(try #require(result.bound) <= best + 1e-6, "seed \(seed)")
      let tables = WavesTables(
        result, of: tiny.problem(),
        ties: WavesTies(inputDigest: "", planDigest: "", boundsDigest: nil, version: "1"), in: English())
      let report = WavesAudit.audit(tiny.staffingCase, needs: tiny.needs, plan: tiny.results, waves: tables)
      #expect(report.violations.isEmpty, "seed \(seed): \(report.violations.map { $0.line(in: English()) })")
      for rule in BruteWaves.Rule.allCases {
        if let without = brute.least(without: rule), without < best - 1e-6 { sight.mattering.insert(rule) }
      }
      sight.kinds = Set(tiny.problem().changes.map(\.kind))
      sight.isBelow = result.value.cellsBelow > 0
    case .unfit:
      #expect(least == nil, "seed \(seed): something fits")
    case let other: Issue.record("seed \(seed): \(other)")
    }
    return sight
  }

  @Test("The audit finds the rules that any months break, and no others")
  func auditOfAnyMonths() async throws {
    let seen = try await sideBySide(0..<UInt64(300)) { seed -> Set<WavesRule> in
      let tiny = TinyWaves(seed: seed)
      let brute = BruteWaves(tiny)
      var random = SeededGenerator(seed: seed)
      let months = brute.changes.map { _ in Int.random(in: 0..<tiny.settings.months, using: &random) }
      let report = WavesAudit.audit(
        tiny.staffingCase, needs: tiny.needs, plan: tiny.results, waves: Self.tables(tiny, brute, months))
      let rules = Set(report.violations.compactMap { if case .waves(let rule) = $0.rule { rule } else { nil } })
      let broken = Set(brute.broken(months).map(Self.rule))
      #expect(rules.intersection(Self.ruled) == broken, "seed \(seed)")
      #expect(!rules.contains(.wavesFile) && !rules.contains(.monthRange), "seed \(seed)")
      let objective = try #require(report.recomputedObjective)
      #expect(abs(objective.value - brute.cost(months)) < 1e-6, "seed \(seed)")
      return broken
    }
    for rule in Self.ruled { #expect(seen.count { $0.contains(rule) } >= 5, "\(rule)") }
  }

  private static let ruled: Set<WavesRule> = [
    .perMonth, .perCommune, .coursesFirst, .coupleTogether, .monthBound,
  ]

  private static func rule(_ rule: BruteWaves.Rule) -> WavesRule {
    switch rule {
    case .perMonth: .perMonth
    case .perCommune: .perCommune
    case .courses: .coursesFirst
    case .couples: .coupleTogether
    case .bounds: .monthBound
    }
  }

  /// Tables with any months; those of the summary stay those of the first month.
  private static func tables(_ tiny: TinyWaves, _ brute: BruteWaves, _ months: [Int]) -> WavesTables {
    let problem = tiny.problem()
    let start = Schedule(months: problem.units.map { _ in 0 })
    let result = ScheduleResult(
      schedule: start, value: problem.value(of: start), bound: nil, noChange: 0, limit: nil, tolerance: 0)
    var tables = WavesTables(
      result, of: problem, ties: WavesTies(inputDigest: "", planDigest: "", boundsDigest: nil, version: "1"),
      in: English())
    for (change, month) in zip(brute.changes, months) {
      let code = tiny.staffingCase.officers[change.officer].code
      guard let place = tables.waves.firstIndex(where: { $0.officer == code }) else { continue }
      tables.waves[place].month = tiny.settings.from.adding(month)
    }
    tables.waves.sort { ($0.month, $0.officer) < ($1.month, $1.officer) }
    return tables
  }
}
