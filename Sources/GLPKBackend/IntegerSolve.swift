import CGLPK
import LinearProgramming

/// Solves a mixed-integer program: relaxation, branch and cut, then our own check of the point and of what is proved.
struct IntegerSolve {
  let program: LinearProgram
  let options: SolveOptions
  let control: SolveControl
  let watch: StopWatch

  /// Runs it; the seconds of the effort are the caller's to fill in.
  func run() -> SolveResult {
    guard let tightened = program.withWholeBounds(tolerance: options.integralityTolerance) else {
      return SolveResult(
        termination: Termination(.infeasible, detail: "an integer column has no whole number between its bounds"))
    }
    let start = options.startPoint.flatMap { point($0, of: tightened) }
    let settings = GLPKCall.Settings(
      timeLimit: options.timeLimit, heedsIntegers: true, startBasis: options.startBasis, startPoint: start)
    let relay = ProgressRelay(control, watch)
    var answer = GLPKCall(tightened, options, settings).run(relay)
    if answer.ending == .ended, answer.hasFailed {
      answer = answerAgain(tightened, settings, relay, after: answer)
    }
    return reading(answer, of: tightened, start: start)
  }

  private func answerAgain(
    _ tightened: LinearProgram, _ settings: GLPKCall.Settings, _ relay: ProgressRelay, after first: GLPKAnswer
  ) -> GLPKAnswer {
    var settings = settings
    settings.isRobust = true
    settings.timeLimit = watch.remaining(of: options.timeLimit)
    var second = GLPKCall(tightened, options, settings).run(relay)
    second.retries += 1
    second.pivots += first.pivots
    second.nodes += first.nodes
    // What the first try found and proved stays true.
    second.integerValues = second.integerValues ?? first.integerValues
    second.treeBound = second.treeBound ?? first.treeBound
    return second
  }

  private func reading(_ answer: GLPKAnswer, of tightened: LinearProgram, start: Incumbent?) -> SolveResult {
    if answer.ending == .ended, answer.relaxation == .unbounded {
      return unboundedOrInfeasible(answer, tightened)
    }
    let found = answer.integerValues.flatMap { point($0, of: tightened) ?? mended($0, tightened) }
    let incumbent = [start, found].compactMap { $0 }.min { $0.objective < $1.objective }
    let bound = bound(answer, tightened, incumbent)
    var result = SolveResult(termination: Termination(.failed), incumbent: incumbent, bound: bound)
    result.termination = termination(answer, result)
    if result.termination.reason == .infeasible { result.bound = nil }
    result.effort.pivots = answer.pivots
    result.effort.nodes = answer.nodes
    return result
  }

  private func termination(_ answer: GLPKAnswer, _ result: SolveResult) -> Termination {
    let detail = answer.detail
    let limit = answer.ending == .cancelled ? .cancelled : answer.treeLimit ?? answer.relaxationLimit
    let fault = Termination.fault(detail)
    if result.incumbent != nil {
      let isProved = answer.integer == .optimal && answer.integerValues != nil
      if isProved || isClosed(result) {
        return Termination(.optimal, detail: detail)
      }
      return Termination(.feasible, limit: answer.ending == .fault ? fault.limit : limit, detail: detail)
    }
    if answer.ending == .fault { return fault }
    if answer.relaxation == .infeasible || answer.integer == .infeasible {
      return Termination(.infeasible, detail: detail)
    }
    if limit != nil { return Termination(.noSolutionFound, limit: limit, detail: detail) }
    return Termination(.failed, detail: detail)
  }

  /// Whether the gap is within either of the tolerances.
  private func isClosed(_ result: SolveResult) -> Bool {
    guard let incumbent = result.incumbent, let bound = result.bound else { return false }
    let isNear = options.absoluteGap > 0 && incumbent.objective - bound <= options.absoluteGap
    return isNear || (result.gap ?? .infinity) <= options.gapTolerance
  }

  /// The better of what the relaxation's duals prove and what the tree proves.
  ///
  /// Branch and cut drops a node that cannot improve the incumbent by more than its objective tolerance, so with an
  /// incumbent it proves no more than the incumbent's objective less that tolerance.
  private func bound(_ answer: GLPKAnswer, _ tightened: LinearProgram, _ incumbent: Incumbent?) -> Double? {
    let relaxation = answer.dual.flatMap {
      tightened.dualBound(rowDuals: $0.rows, tolerance: options.feasibilityTolerance)
    }
    let pruned = incumbent.map {
      $0.objective - cadre_glpk_objective_tolerance() * (1 + abs($0.objective))
    }
    let isFinished = answer.integer == .optimal && answer.integerValues != nil
    let tree = isFinished ? pruned : answer.treeBound.map { min($0, pruned ?? .infinity) }
    guard let best = [relaxation, tree].compactMap({ $0 }).max() else { return nil }
    return min(best, incumbent?.objective ?? .infinity)
  }

  /// The point with its integers rounded and its values within bounds, if it keeps all rows.
  private func point(_ values: [Double], of tightened: LinearProgram) -> Incumbent? {
    guard values.count == tightened.columnCount else { return nil }
    var values = values
    for column in values.indices where tightened.isInteger[column] {
      let whole = values[column].rounded()
      guard abs(values[column] - whole) <= options.integralityTolerance else { return nil }
      // Adding 0 turns a minus zero into a zero.
      values[column] = whole + 0
    }
    values = tightened.clipped(values, tolerance: options.checkTolerance)
    let checker = FeasibilityChecker(
      tolerance: options.checkTolerance, integralityTolerance: options.integralityTolerance)
    guard checker.check(values, of: tightened, listed: 0).isFeasible else { return nil }
    return Incumbent(values: values, objective: tightened.objective(at: values))
  }

  /// The best point with the same whole numbers, where rounding them broke a row.
  private func mended(_ values: [Double], _ tightened: LinearProgram) -> Incumbent? {
    var fixed = tightened
    for column in values.indices where tightened.isInteger[column] {
      let whole = values[column].rounded()
      guard tightened.columnLower[column] <= whole, whole <= tightened.columnUpper[column] else { return nil }
      fixed.setBounds(of: column, lower: whole, upper: whole)
    }
    var options = options
    options.startBasis = nil
    // One linear program, short beside the tree; a limit or a cancellation that came before must not lose the point.
    options.timeLimit = 10
    let solve = RelaxationSolve(program: fixed, options: options, control: SolveControl(), watch: StopWatch())
    return solve.run().incumbent.flatMap { point($0.values, of: tightened) }
  }

  /// The relaxation has no bound: the program has none either if it has any integer point (its data being rational).
  private func unboundedOrInfeasible(_ answer: GLPKAnswer, _ tightened: LinearProgram) -> SolveResult {
    var probe = tightened
    for column in 0..<probe.columnCount { probe.setCost(of: column, to: 0) }
    var options = options
    options.timeLimit = watch.remaining(of: options.timeLimit)
    let solve = IntegerSolve(program: probe, options: options, control: control, watch: StopWatch())
    var result = solve.run()
    result.bound = nil
    result.effort.pivots += answer.pivots
    guard let found = result.incumbent else { return result }
    result.incumbent = Incumbent(values: found.values, objective: tightened.objective(at: found.values))
    result.termination = Termination(
      .unbounded, detail: answer.detail + "; the relaxation is unbounded and an integer point exists")
    return result
  }
}

extension GLPKAnswer {
  /// Whether numerical trouble, not a limit, kept it from an answer.
  fileprivate var hasFailed: Bool {
    if hasTree { return integer == .unknown && treeLimit == nil && !isGapReached || treeCode == 0x05 }
    return (relaxation == .unknown || relaxation == .feasible) && relaxationLimit == nil
  }
}
