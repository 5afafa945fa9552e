import LinearProgramming
import StaffingDomain

/// Makes a schedule of the point of a relaxation: units with a whole month keep it, the few others get theirs from a small
/// program; then all are free again who share a cell or a commune with these, until nothing gets better.
///
/// Whoever is held fast turns cells into constants, so that these programs are a small part of the whole one. Where they
/// end depends on nodes and never on time, so that the same point gives the same schedule.
struct ScheduleRounding {
  /// Nodes in which a small program is solved; its own bound is of no use, so that a good schedule is enough.
  private static let mostNodes = 40
  /// How often units are set free anew.
  private static let mostRounds = 4
  /// The part of the gap asked for that a small program leaves.
  private static let share = 0.1

  private let whole: ScheduleProgram
  private let solver: any Solver
  private let settings: SolveOptions
  private let control: SolveControl
  /// The month of each unit that has one.
  private let months: [Int?]

  /// Prepares.
  ///
  /// - Parameters:
  ///   - point: The best point of the relaxation.
  ///   - gap: Hours that the best schedule may be off.
  init(
    _ whole: ScheduleProgram, point: [Double], gap: Double, solver: any Solver, timeLimit: Double?,
    control: SolveControl
  ) {
    (self.whole, self.solver, self.control) = (whole, solver, control)
    months = whole.wholeMonths(at: point)
    var settings = SolveOptions()
    (settings.timeLimit, settings.nodeLimit, settings.gomoryCuts) = (timeLimit, Self.mostNodes, true)
    settings.absoluteGap = Self.share * gap
    self.settings = settings
  }

  /// The best schedule of all rounds; nil where there is none.
  ///
  /// - Throws: `LinearProgramError` where a program is malformed.
  func schedule() throws -> Schedule? {
    var free = Set(months.indices.filter { months[$0] == nil })
    var best = try solved(free, around: nil)
    for _ in 0..<Self.mostRounds where !control.isCancelled {
      let moved = best.map { best in
        months.indices.filter { months[$0] != nil && months[$0] != best.schedule.months[$0] }
      }
      let wider = neighbours(of: free.union(moved ?? []))
      guard let found = try solved(wider, around: best?.schedule), found.cost < (best?.cost ?? .infinity) else {
        if best != nil || wider == free { break }
        free = wider
        continue
      }
      let gain = (best?.cost ?? .infinity) - found.cost
      best = found
      if gain <= settings.absoluteGap { break }
    }
    return best?.schedule
  }

  /// Units with those with whom they share a cell or a commune that counts them.
  private func neighbours(of core: Set<Int>) -> Set<Int> {
    let units = whole.problem.units
    let cells = Set(core.flatMap { units[$0].cells })
    let communes =
      whole.problem.settings.perCommune == nil ? [] : Set(core.flatMap { units[$0].communes.map(\.commune) })
    return core.union(
      units.indices.filter { unit in
        units[unit].cells.contains(where: cells.contains)
          || units[unit].communes.contains { communes.contains($0.commune) }
      })
  }

  /// The best that a small program finds while all but some units keep their months.
  private func solved(_ free: Set<Int>, around best: Schedule?) throws -> (schedule: Schedule, cost: Double)? {
    var open = whole.open
    for unit in months.indices where !free.contains(unit) && open.first[unit] < open.last[unit] {
      guard let month = best?.months[unit] ?? months[unit] else { continue }
      open.fix(unit, to: month)
    }
    let part = ScheduleProgram(whole.problem, open: open)
    guard !part.isImpossible else { return nil }
    guard part.program.columnCount > 0, part.program.rowCount > 0 else {
      let schedule = Schedule(months: open.last)
      return (schedule, whole.problem.value(of: schedule).objective)
    }
    var settings = settings
    settings.startPoint = best.map { part.point(of: $0) }
    let found = try solver.solve(part.program, options: settings, control: control)
    return found.incumbent.map { (part.schedule(at: $0.values), $0.objective) }
  }
}

extension ScheduleProgram {
  /// The month of each unit to which a point of the relaxation gives one month alone.
  fileprivate func wholeMonths(at point: [Double]) -> [Int?] {
    var months: [Int?] = open.last
    var shares = [Double](repeating: 0, count: months.count)
    for (column, value) in zip(columns, point) {
      guard case .changes(let unit, let month) = column, value > Tolerances.integrality else { continue }
      shares[unit] += value
      months[unit] = value >= 1 - Tolerances.integrality ? month : nil
    }
    return months
  }
}
