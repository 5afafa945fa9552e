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
    var waits = 0
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
      // Whoever only gives up posts waits in the program, which never costs more.
      let waiting = program.open.schedule(schedule)
      let waited = problem.changes.indices.map {
        problem.settings.from.months(until: problem.month(of: $0, in: waiting))
      }
      #expect(abs(program.program.objective(at: point) - brute.cost(waited)) < 1e-6, "seed \(seed)")
      #expect(brute.cost(waited) <= brute.cost(months) + 1e-6, "seed \(seed)")
      if waiting != schedule { waits += 1 }
      #expect(program.schedule(at: point) == waiting && program.isWhole(point))
      let report = checker.check(point, of: program.program, listed: .max)
      let rules = Set(report.worst.map { Self.rule($0.place, program) })
      #expect(rules == Set(brute.broken(months).map(Optional.some)), "seed \(seed)")
      for rule in brute.broken(months) { broken[rule, default: 0] += 1 }
    }
    #expect(broken[.perMonth, default: 0] >= 30 && broken[.perCommune, default: 0] >= 5)
    #expect(waits >= 30)
  }

  @Test("Units that are held fast leave a smaller program of the same costs")
  func heldUnits() throws {
    var seen = 0
    for seed in 0..<UInt64(1_500) {
      let tiny = TinyWaves(seed: seed)
      let (problem, brute) = (tiny.problem(), BruteWaves(tiny))
      guard problem.conflicts.isEmpty else { continue }
      var random = SeededGenerator(seed: seed)
      var open = OpenMonths(of: problem)
      guard open.openCount >= 2 else { continue }
      for unit in problem.units.indices where open.first[unit] < open.last[unit] && Bool.random(using: &random) {
        open.fix(unit, to: Int.random(in: open.first[unit]...open.last[unit], using: &random))
      }
      let whole = ScheduleProgram(problem)
      let part = ScheduleProgram(problem, open: open)
      guard open.openCount > 0, open.openCount < whole.open.openCount, !part.isImpossible else { continue }
      #expect(part.program.columnCount < whole.program.columnCount && part.program.rowCount <= whole.program.rowCount)
      let schedule = Schedule(
        months: problem.units.indices.map { Int.random(in: open.first[$0]...open.last[$0], using: &random) })
      let months = problem.changes.indices.map {
        problem.settings.from.months(until: problem.month(of: $0, in: schedule))
      }
      #expect(
        abs(part.program.objective(at: part.point(of: schedule)) - brute.cost(months)) < 1e-6, "seed \(seed)")
      seen += 1
    }
    #expect(seen >= 100)
  }

  @Test("A cell in which one unit alone has a choice gets no rows")
  func cellsOfOneUnit() {
    var alone = 0
    for seed in 0..<UInt64(400) {
      let program = ScheduleProgram(TinyWaves(seed: seed).problem())
      for row in program.rows {
        let (roster, month): (Int, Int)
        switch row {
        case .cover(let place, let at, _), .special(let place, let at, _), .shared(let place, let at, _, _),
          .floor(let place, let at):
          (roster, month) = (place, at)
        case .once, .month, .commune: continue
        }
        let cell = program.problem.rosters[roster]
        let units = Set(cell.parts.map(\.unit) + cell.shared.flatMap(\.units))
        let choosing = units.count { program.open.first[$0] <= month && month < program.open.last[$0] }
        #expect(choosing > 1, "seed \(seed)")
        alone += 1
      }
    }
    #expect(alone >= 50)
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
