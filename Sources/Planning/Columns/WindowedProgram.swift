import LinearProgramming
import StaffingDomain

/// The program over all options whose reduced hours lie within a window of the bound, with the master's solution.
struct WindowedProgram {
  let formulation: Formulation
  /// What no plan with an option outside the window can be below.
  let outsideBound: Double
  /// Whether every option lies within the window.
  let isWhole: Bool
  /// The relaxation of the master as a solution of this program, with the reduced costs of the bound's prices.
  let relaxation: SolveResult

  init(_ generation: ColumnGeneration, window: Double, incumbent: [Duty]?) {
    var master = generation.master
    let round = PricingRound(generation.pricer, prices: generation.center)
    let space = generation.pricer.space
    var isWhole = true
    for place in space.people.indices {
      let least = round.best(of: place).hours
      round.forEachOption(of: place, upTo: .greatestFiniteMagnitude) { choice in
        if choice.hours - least <= window {
          master.add(space.duty(choice, of: place), to: place)
        } else {
          isWhole = false
        }
      }
      if let incumbent { master.add(incumbent[place], to: place) }
    }
    formulation = master.formulation()
    self.isWhole = isWhole
    outsideBound = isWhole ? .infinity : generation.bound + window * (1 - Tolerances.feasibility)
    relaxation = WindowedProgram.relaxation(
      of: master, formulation: formulation, round: round, bound: generation.bound)
  }

  private static func relaxation(
    of master: RestrictedMaster, formulation: Formulation, round: PricingRound, bound: Double
  ) -> SolveResult {
    let problem = round.pricer.space.problem
    let program = formulation.program
    var reduced = [Double](repeating: 0, count: program.columnCount)
    for place in problem.oneOption.officers.indices {
      let least = round.best(of: place).hours
      for column in formulation.optionStarts[place]..<formulation.optionStarts[place + 1] {
        let option = formulation.options[column]
        let relocation = Relocation(origin: problem.staffingCase.officers[option.officer].cell, duty: option.duty)
        reduced[column] = round.reducedHours(of: relocation, hours: option.hours.value) - least
      }
    }
    let values = master.optionValues
    let point = values + [Double](repeating: 0, count: program.columnCount - values.count)
    return SolveResult(
      termination: Termination(.optimal),
      incumbent: Incumbent(values: point, objective: program.objective(at: point)), bound: bound,
      dual: DualSolution(rows: [], reducedCosts: reduced), basis: master.basis)
  }
}
