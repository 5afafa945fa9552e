internal import LinearProgramming
public import Planning

extension English {
  /// For example `the solver failed in the province 'A' (it said: 'lost')`.
  public func sentence(_ error: PlanningError) -> String {
    let place = error.province.map { " in the province '\($0)'" } ?? ""
    return switch error.fact {
    case .solver(let words): "the solver failed\(place)\(said(words))"
    case .program(let program, let reason, let words):
      "\(self.words(program)) \(self.words(reason))\(place)\(said(words))"
    case .limit(let limit): "the solver came to \(self.words(limit))\(place)"
    case .missing(let part): "\(self.words(part)) is missing\(place)"
    case .ordersNotPlaced: "orders that agree could not be placed together\(place)"
    case .failedRepair(let faults): "the plan of a repair failed its check: \(faults.joined(separator: "; "))"
    case .missingResults(let scenario): "the results of '\(scenario)' are missing"
    }
  }

  /// For example `fault: the program stopped unexpectedly; it says: 'lost'`.
  public func unknownFault(_ words: String) -> String { fault("the program stopped unexpectedly; it says: '\(words)'") }

  /// The solver's own words as a citation; empty where it has none.
  private func said(_ words: String) -> String { words.isEmpty ? "" : " (it said: '\(words)')" }

  private func words(_ limit: Termination.Limit) -> String {
    switch limit {
    case .memory: "its limit of memory"
    case .iterations: "its limit of steps"
    case .nodes: "its limit of branches"
    case .time: "its time limit"
    case .cancelled: "its end by Ctrl-C"
    }
  }

  private func words(_ program: PlanningError.PlanningProgram) -> String {
    switch program {
    case .orders: "the check of the orders"
    case .relaxation: "the linear relaxation"
    case .master: "a master of the search"
    }
  }

  /// How a program ended, as the end of a sentence about it.
  private func words(_ reason: Termination.Reason) -> String {
    switch reason {
    case .optimal, .feasible: "has a solution that cannot be used"
    case .infeasible: "has no solution"
    case .unbounded: "has no bound"
    case .noSolutionFound: "brought no solution"
    case .failed: "failed"
    }
  }

  private func words(_ part: PlanningError.Part) -> String {
    switch part {
    case .firstPlan: "the first plan"
    case .firstMaster: "the first master of the search"
    case .relaxation: "the solved relaxation"
    case .point: "the point of the relaxation with its dual values"
    }
  }
}
