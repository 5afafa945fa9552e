import GLPKBackend
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import Scheduling

/// What is said where nothing fits, and the settings that are chosen where some are not given.
@Suite struct FitTests {
  @Test("The least changes that are named let a schedule fit, and one less does not")
  func leastChanges() async throws {
    let named = try await sideBySide(0..<UInt64(2_000)) { seed -> [Bool] in
      let tiny = TinyWaves(seed: seed)
      guard case .unfit = try tiny.search() else { return [false, false, false] }
      let fit = ScheduleFit(solver: GLPKSolver()) { tiny.problem($0) }
      let misfit = try fit.misfit(of: tiny.settings)
      #expect(English().lines(misfit, in: tiny.staffingCase).count >= 2, "seed \(seed)")
      func expect(_ least: Int?, _ change: (inout ScheduleSettings, Int) -> Void) throws -> Bool {
        guard let least else { return false }
        for (value, fits) in [(least, true), (least - 1, false)] where value > 0 {
          var other = tiny
          change(&other.settings, value)
          let isFound = if case .found = try other.search() { true } else { false }
          #expect(isFound == fits, "seed \(seed): \(value)")
        }
        return true
      }
      return [
        try expect(misfit.leastMonths) { $0.months = $1 },
        try expect(misfit.leastPerMonth) { $0.perMonth = $1 },
        try expect(misfit.leastPerCommune) { $0.perCommune = $1 },
      ]
    }
    for way in 0..<3 { #expect(named.count { $0[way] } >= 5, "\(way)") }
  }

  @Test("Settings that are not given are the least that fit")
  func chosenSettings() throws {
    var seen = 0
    for seed in 0..<UInt64(60) {
      let tiny = TinyWaves(seed: seed)
      let fit = ScheduleFit(solver: GLPKSolver()) { tiny.problem($0) }
      let chosen = try fit.settings(
        from: tiny.settings.from, months: nil, perMonth: nil, perCommune: nil, courseHours: 80)
      guard let perMonth = chosen.perMonth, perMonth > 0 else { continue }
      seen += 1
      var other = tiny
      other.settings = chosen
      let isFound = if case .found = try other.search() { true } else { false }
      #expect(isFound, "seed \(seed)")
      other.settings.perMonth = perMonth - 1
      let isUnfit = if case .unfit = try other.search() { true } else { false }
      #expect(isUnfit, "seed \(seed)")
      #expect(chosen.months >= 4)
    }
    #expect(seen >= 20)
  }
}
