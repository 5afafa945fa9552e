public import LinearProgramming
import StaffingDomain

/// What a study of the relaxation came to, or why there is nothing.
public enum StudyOutcome<Value> {
  /// What was found.
  case value(Value)
  /// Orders that contradict each other or a rule.
  case conflicts([OrderConflict])
  /// A limit came before the relaxation was solved.
  case interrupted(Termination.Limit)
}

extension StudyOutcome: Sendable where Value: Sendable {}

/// A study that starts from the relaxation over all options, solved to the end, and solves it again with limits moved.
struct RelaxationStudy {
  let problem: StaffingProblem
  let solver: any Solver
  let control: SolveControl
  let clock: PlanningClock

  /// The gap at which smoothed column generation hands over: its cuts are found by then.
  private static let firstGap = 1e-5

  /// Solves the relaxation and looks at it.
  ///
  /// - Throws: ``PlanningError`` and errors of the backend, which are faults; contradictions and limits are outcomes.
  func run<Value>(_ look: (ExactRelaxation) throws -> Value) throws -> StudyOutcome<Value> {
    switch try solved() {
    case .value(let base): .value(try look(base))
    case .conflicts(let conflicts): .conflicts(conflicts)
    case .interrupted(let limit): .interrupted(limit)
    }
  }

  /// Checks the orders and solves the relaxation to the end.
  func solved() throws -> StudyOutcome<ExactRelaxation> {
    let orders = ContradictoryOrders(problem, solver: solver, control: control) { clock.remaining }
    let lone = clock.run(.orders) { orders.loneConflicts() }
    guard lone.isEmpty else { return .conflicts(lone) }
    do {
      let watch = PreparationWatch(clock, control)
      let stages = try clock.run(.options) {
        try ColumnsStages(
          problem, solver: solver, options: PlanningOptions(gapTolerance: Self.firstGap), after: nil,
          looking: watch.look)
      }
      let start = clock.run(.start) { stages.start(alwaysLeavesMaster: true, clock: clock, control: control) }
      if start.objective == nil {
        let joint = try clock.run(.orders) { try orders.jointConflicts { problem.options(of: $0) } }
        guard joint.isEmpty else { return .conflicts(joint) }
      }
      guard let base = try clock.run(.relaxation, { try relaxation(after: start, by: stages) }) else {
        return .interrupted(control.isCancelled ? .cancelled : .time)
      }
      return .value(base)
    } catch let unchecked as OrdersUnchecked {
      return .interrupted(unchecked.limit)
    } catch let interrupted as RelaxationInterrupted {
      return .interrupted(interrupted.limit)
    } catch let ended as PreparationEnded {
      return .interrupted(ended.limit)
    }
  }

  /// The relaxation, solved to the end; nil where a limit came before there was anything to solve.
  private func relaxation(
    after start: ColumnsStages.Start, by stages: ColumnsStages
  ) throws -> ExactRelaxation? {
    guard start.leavesMaster else { return nil }
    let relaxation = try stages.relaxation(after: start, clock: clock, control: control)
    if let limit = relaxation.ending.limit { throw RelaxationInterrupted(limit: limit) }
    if let trouble = relaxation.ending.trouble { throw trouble }
    var base = ExactRelaxation(relaxation, solver: solver, clock: clock, control: control)
    try base.solve()
    return base
  }

  /// Confirms by solving again, as long as no limit comes.
  ///
  /// - Returns: What left re-solves out; nil where everything was done.
  /// - Throws: Errors of the backend.
  func confirm(_ base: ExactRelaxation, _ resolve: () throws -> Void) throws -> ResolveInterruption? {
    (clock.bound, clock.incumbent) = (base.value, nil)
    do {
      try resolve()
      return nil
    } catch let interrupted as RelaxationInterrupted {
      return ResolveInterruption(interrupted.limit)
    } catch let trouble as PlanningError {
      return .solver(trouble)
    }
  }
}
