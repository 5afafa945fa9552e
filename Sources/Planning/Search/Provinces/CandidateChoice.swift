import LinearProgramming
import StaffingDomain

/// Chooses one plan of each province such that together they keep the common limits at the least hours.
///
/// With one row for each province and one for each limit, the relaxation has at most as many provinces between two plans
/// as there are limits, so the program is solved at once. Source: Dantzig and Wolfe 1960.
struct CandidateChoice {
  /// The place of the chosen plan among the province's, by province.
  let chosen: [Int]

  /// Seconds, many times what it takes: a cancelled search needs its plans put together too, so nothing else ends it.
  private static let timeLimit = 10.0

  /// - Parameters:
  ///   - candidates: The plans of every province; the first of each keep the limits together.
  ///   - former: The choice so far, which is kept where no better one is found.
  ///   - tolerance: The gap at which the choice is good enough, hours a month.
  /// - Throws: Faults of the solver.
  init(
    _ candidates: [[ProvinceCandidate]], instead former: [Int], rules: CouplingRules, solver: any Solver,
    tolerance: Double
  ) throws {
    var program = LinearProgram(name: "provinces")
    let limits = rules.limits.map { program.addRow(lower: -.infinity, upper: $0.upper) }
    var starts: [Int] = []
    for plans in candidates {
      starts.append(program.columnCount)
      let one = program.addRow(lower: 1, upper: 1)
      for plan in plans {
        let use = zip(limits, plan.usage).filter { $1 != 0 }.map { LinearProgram.Entry(row: $0, value: $1) }
        program.addColumn(
          cost: plan.balance - plans[0].balance, upper: 1, isInteger: true,
          entries: [LinearProgram.Entry(row: one, value: 1)] + use)
      }
    }
    var options = SolveOptions()
    options.absoluteGap = tolerance
    var start = [Double](repeating: 0, count: program.columnCount)
    for (first, index) in zip(starts, former) { start[first + index] = 1 }
    options.startPoint = start
    options.timeLimit = CandidateChoice.timeLimit
    let result = try solver.solve(program, options: options, control: SolveControl())
    guard let values = result.incumbent?.values else {
      chosen = former
      return
    }
    chosen = zip(starts, candidates).map { start, plans in
      plans.indices.first { values[start + $0] > 1 - Tolerances.integrality } ?? 0
    }
  }
}
