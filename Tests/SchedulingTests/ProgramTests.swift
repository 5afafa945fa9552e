import LinearProgramming
import StaffingDomain
import TestSupport
import Testing

@testable import Scheduling

/// The program against the arithmetic of the brute force, schedule by schedule.
@Suite struct ProgramTests {
  @Test("The point of a schedule costs what the schedule does, and breaks the rows of the limits that it breaks")
  func points() throws {
    let checker = FeasibilityChecker(tolerance: 1e-6, integralityTolerance: 0)
    var broken: [BruteWaves.Rule: Int] = [:]
    for seed in 0..<UInt64(3_000) {
      let tiny = TinyWaves(seed: seed)
      let (problem, brute) = (tiny.problem(), BruteWaves(tiny))
      guard problem.conflicts.isEmpty, !problem.units.isEmpty else { continue }
      var random = SeededGenerator(seed: seed)
      let schedule = Schedule(months: problem.units.map { Int.random(in: $0.earliest...$0.latest, using: &random) })
      let months = problem.changes.indices.map {
        problem.settings.from.months(until: problem.month(of: $0, in: schedule))
      }
      let program = ScheduleProgram(problem)
      guard !program.isImpossible else { continue }
      let point = program.point(of: schedule)
      #expect(abs(program.program.objective(at: point) - brute.cost(months)) < 1e-6, "seed \(seed)")
      #expect(program.schedule(at: point) == schedule && program.isWhole(point))
      let report = checker.check(point, of: program.program, listed: .max)
      let rules = Set(report.worst.map { Self.rule($0.place, program) })
      #expect(rules == Set(brute.broken(months).map(Optional.some)), "seed \(seed)")
      for rule in brute.broken(months) { broken[rule, default: 0] += 1 }
    }
    #expect(broken[.perMonth, default: 0] >= 30 && broken[.perCommune, default: 0] >= 5)
  }

  /// The rule of what a point breaks; nothing else of the program may break.
  private static func rule(_ place: FeasibilityChecker.Place, _ program: ScheduleProgram) -> BruteWaves.Rule? {
    guard case .row(let row) = place else { return nil }
    return switch program.rows[row] {
    case .month: .perMonth
    case .commune: .perCommune
    case .once, .cover, .special, .shared, .floor: nil
    }
  }
}
