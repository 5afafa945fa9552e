import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import Scheduling

/// Why a month: every ground that is given holds, and none is missing.
@Suite struct ReasonTests {
  @Test("Whoever changes later than possible does so for a ground that holds")
  func groundsHold() throws {
    var kinds: [String: Int] = [:]
    for seed in 0..<UInt64(1_500) {
      let tiny = TinyWaves(seed: seed)
      guard case .found(let result) = try tiny.search() else { continue }
      let (problem, brute) = (tiny.problem(), BruteWaves(tiny))
      let months = problem.changes.indices.map {
        problem.settings.from.months(until: problem.month(of: $0, in: result.schedule))
      }
      let cost = brute.cost(months)
      for (place, reason) in problem.reasons(for: result.schedule).enumerated() {
        #expect(reason.month == problem.month(of: place, in: result.schedule))
        #expect(!English().why(reason, in: tiny.staffingCase, isBest: true).isEmpty)
        guard case .delayed(let delays) = reason.timing else {
          kinds["earliest", default: 0] += 1
          continue
        }
        for delay in delays {
          for month in delay.months {
            var other = months
            for (companion, change) in problem.changes.enumerated()
            where companion == place || reason.companions.contains(change.officer) {
              other[companion] = problem.settings.from.months(until: month)
            }
            check(delay.ground, brute, other, cost, isLast: month == delay.months.last, &kinds)
          }
        }
      }
    }
    for kind in ["earliest", "month", "commune", "hours"] { #expect(kinds[kind, default: 0] >= 10, "\(kind)") }
  }

  private func check(
    _ ground: MonthReason.Ground, _ brute: BruteWaves, _ months: [Int], _ cost: Double, isLast: Bool,
    _ kinds: inout [String: Int]
  ) {
    switch ground {
    case .monthFull:
      kinds["month", default: 0] += 1
      #expect(brute.broken(months).contains(.perMonth))
    case .communeFull:
      kinds["commune", default: 0] += 1
      #expect(brute.broken(months).contains(.perCommune))
    case .hours(let lost, _, _):
      kinds["hours", default: 0] += 1
      let more = brute.cost(months) - cost
      #expect(isLast ? abs(more - lost) < 1e-6 : more > 1e-9)
    case .nothing: Issue.record("a settled schedule leaves nobody later without a ground")
    }
  }

  @Test("A month more loses the hours that are named")
  func hoursOfWaiting() throws {
    var seen = 0
    for seed in 0..<UInt64(100) {
      let tiny = TinyWaves(seed: seed)
      guard case .found(let result) = try tiny.search() else { continue }
      let (problem, brute) = (tiny.problem(), BruteWaves(tiny))
      let months = result.schedule.months
      guard problem.units.allSatisfy({ $0.changes.count == 1 }) else { continue }
      for (place, reason) in problem.reasons(for: result.schedule).enumerated() {
        var other = months
        other[place] += 1
        #expect(abs(max(0, brute.cost(other) - brute.cost(months)) - reason.hoursOfWaiting) < 1e-6)
        if reason.hoursOfWaiting > 0 { seen += 1 }
      }
    }
    #expect(seen >= 50)
  }
}
