import StaffingDomain
import TestSupport
import Testing

@testable import Scheduling

/// Schedules that no relaxation helps to find.
@Suite struct FirstScheduleTests {
  @Test("It keeps every limit, is found wherever there is one without limits of communes and couples, and is lowered")
  func againstEverySchedule() async throws {
    let sights = try await sideBySide(0..<UInt64(600)) { seed -> (found: Bool, gain: Bool, best: Bool) in
      var tiny = TinyWaves(seed: seed)
      tiny.settings.perCommune = nil
      tiny.staffingCase.relations = []
      let (problem, brute) = (tiny.problem(), BruteWaves(tiny))
      let least = brute.least()
      let first = FirstSchedule(problem).schedule()
      #expect((first != nil) == (least != nil), "seed \(seed)")
      guard let first, let least else { return (false, false, false) }
      func months(_ schedule: Schedule) -> [Int] {
        problem.changes.indices.map { problem.settings.from.months(until: problem.month(of: $0, in: schedule)) }
      }
      let lowered = ScheduleDescent(problem, first).lowered()
      #expect(brute.broken(months(first)).isEmpty && brute.broken(months(lowered)).isEmpty, "seed \(seed)")
      let (before, after) = (brute.cost(months(first)), brute.cost(months(lowered)))
      #expect(after <= before + 1e-6 && after >= least - 1e-6, "seed \(seed)")
      return (true, after < before - 1e-6, after < least + 1e-6)
    }
    let found = sights.count(where: \.found)
    #expect(found >= 200 && sights.count(where: \.gain) >= 10)
    // A search of single units and exchanges of two mostly ends at the best.
    #expect(sights.count(where: \.best) * 10 >= found * 8)
  }
}
