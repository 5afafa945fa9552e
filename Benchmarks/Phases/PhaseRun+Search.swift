import LinearProgramming
@_spi(Stages) import Planning
import StaffingDomain
import Workflows

/// From the problem to a plan: the direct strategy, and column generation stage by stage and as a whole.
extension PhaseRun {
  static func prepare(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let staffingCase = try prepared.staffingCase()
    let needs = try prepared.needs()
    return {
      let stages = PreparedCase.stages(of: StaffingProblem(staffingCase, needs: needs))
      return PhaseOutcome(product: stages, counts: [.arcs: stages.arcs])
    }
  }

  static func options(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let staffingCase = try prepared.staffingCase()
    let needs = try prepared.needs()
    return {
      let options = StaffingProblem(staffingCase, needs: needs).allOptions()
      return PhaseOutcome(product: options, counts: [.options: options.count])
    }
  }

  static func program(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let problem = try prepared.problem()
    let options = problem.allOptions()
    return {
      let program = Formulation(problem, options: options).program
      return PhaseOutcome(
        product: program,
        counts: [.columns: program.columnCount, .rows: program.rowCount, .entries: program.entries.count])
    }
  }

  static func search(_ prepared: PreparedCase, by strategy: SearchStrategy) throws -> () throws -> PhaseOutcome {
    let problem = try prepared.problem()
    return {
      let result = try PreparedCase.solve(problem, by: strategy)
      let effort = result.effort
      return PhaseOutcome(
        product: result,
        counts: [
          .options: effort.options, .columns: effort.columns, .rows: effort.rows, .rounds: effort.rounds,
          .pivots: effort.pivots, .nodes: effort.nodes,
        ])
    }
  }

  static func start(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let stages = try prepared.stages()
    return {
      let start = stages.start()
      try check(start.bound, isBelow: start.objective)
      prepared.keep(start)
      return PhaseOutcome(product: start, counts: [.visits: start.visits])
    }
  }

  static func master(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let (stages, start) = (try prepared.stages(), try prepared.start())
    return {
      let master = try SolvingThread.run { try stages.master(after: start) }
      return PhaseOutcome(
        product: master,
        counts: [
          .options: master.options, .columns: master.columns, .rows: master.rows, .pivots: master.pivots,
        ])
    }
  }

  static func pricing(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let (stages, start) = (try prepared.stages(), try prepared.start())
    let hasMaster = prepared.model.phases.contains(.master)
    let master = hasMaster ? try SolvingThread.run { try stages.master(after: start) } : nil
    return {
      let pricing = try master.map(stages.pricing(after:)) ?? stages.pricing(after: start)
      try check(pricing.bound, isBelow: start.objective)
      return PhaseOutcome(product: pricing, counts: [.options: pricing.optionsFound])
    }
  }

  static func integer(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let (stages, start) = (try prepared.stages(), try prepared.start())
    let relaxation = try SolvingThread.run { try stages.relaxation(after: start) }
    return {
      let result = try PreparedCase.proved(SolvingThread.run { try stages.integer(after: relaxation) })
      return PhaseOutcome(product: result, counts: [.pivots: result.effort.pivots, .nodes: result.effort.nodes])
    }
  }

  private static func check(_ bound: Double, isBelow objective: Double?) throws {
    guard let objective else { throw PhaseFailure("the start found no plan") }
    if bound > objective + Tolerances.comparison * max(1, abs(objective)) {
      throw PhaseFailure("the bound \(bound) lies above a plan of \(objective)")
    }
  }
}
