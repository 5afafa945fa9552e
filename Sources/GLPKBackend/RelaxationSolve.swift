import LinearProgramming

/// Solves a linear program: calls GLPK, checks the point, tries once more after numerical trouble.
struct RelaxationSolve {
  let program: LinearProgram
  let options: SolveOptions
  let control: SolveControl
  let watch: StopWatch

  /// Runs it; the seconds of the effort are the caller's to fill in.
  func run() -> SolveResult {
    let relay = ProgressRelay(control, watch)
    var settings = GLPKCall.Settings(timeLimit: options.timeLimit, startBasis: options.startBasis)
    var answer = GLPKCall(program, options, settings).run(relay)
    var result = reading(answer)
    guard result.termination.reason == .failed, answer.ending == .ended else { return result }
    settings.isRobust = true
    settings.startBasis = nil
    settings.timeLimit = watch.remaining(of: options.timeLimit)
    let pivots = answer.pivots
    answer = GLPKCall(program, options, settings).run(relay)
    answer.retries += 1
    answer.pivots += pivots
    result = reading(answer)
    return result
  }

  /// The result that an answer amounts to.
  private func reading(_ answer: GLPKAnswer) -> SolveResult {
    let point = answer.values.flatMap(checked)
    var result = SolveResult(termination: termination(answer, isFeasible: point != nil))
    result.effort.pivots = answer.pivots
    result.basis = answer.basis
    switch result.termination.reason {
    case .optimal:
      result.incumbent = point
      result.dual = answer.dual
      result.bound = bound(answer, below: point)
    case .feasible:
      result.incumbent = point
      result.bound = bound(answer, below: point)
    case .unbounded:
      result.incumbent = point
    case .noSolutionFound:
      result.bound = bound(answer, below: nil)
    case .infeasible, .failed:
      break
    }
    return result
  }

  private func termination(_ answer: GLPKAnswer, isFeasible: Bool) -> Termination {
    let detail = answer.detail
    switch answer.ending {
    case .fault: return Termination.fault(detail)
    case .cancelled: return Termination(.noSolutionFound, limit: .cancelled, detail: detail)
    case .ended: break
    }
    switch answer.relaxation {
    case .optimal:
      return isFeasible
        ? Termination(.optimal, detail: detail)
        : Termination(.failed, detail: detail + "; its point breaks rows or bounds")
    case .infeasible: return Termination(.infeasible, detail: detail)
    case .unbounded: return Termination(.unbounded, detail: detail)
    case .feasible, .unknown:
      guard let limit = answer.relaxationLimit else { return Termination(.failed, detail: detail) }
      return Termination(isFeasible ? .feasible : .noSolutionFound, limit: limit, detail: detail)
    }
  }

  /// The point moved onto its bounds, if it keeps all rows.
  private func checked(_ values: [Double]) -> Incumbent? {
    let point = program.clipped(values, tolerance: options.checkTolerance)
    let checker = FeasibilityChecker(tolerance: options.checkTolerance, integralityTolerance: nil)
    guard checker.check(point, of: program, listed: 0).isFeasible else { return nil }
    return Incumbent(values: point, objective: program.objective(at: point))
  }

  /// The bound that the duals prove, never above a point that is known.
  private func bound(_ answer: GLPKAnswer, below point: Incumbent?) -> Double? {
    guard let duals = answer.dual?.rows,
      let bound = program.dualBound(rowDuals: duals, tolerance: options.feasibilityTolerance)
    else { return nil }
    return min(bound, point?.objective ?? .infinity)
  }
}

extension SolveOptions {
  /// What a point may break rows and bounds by, relative to their size: ten times what the simplex works with, because
  /// its own measure is a little different.
  var checkTolerance: Double { 10 * feasibilityTolerance }
}

extension LinearProgram {
  /// A point with every value that is outside its bounds by no more than the tolerance moved onto the bound.
  func clipped(_ values: [Double], tolerance: Double) -> [Double] {
    var values = values
    for column in 0..<min(columnCount, values.count) {
      let (lower, upper) = (columnLower[column], columnUpper[column])
      if values[column] < lower, values[column] >= lower - tolerance * max(1, abs(lower)) { values[column] = lower }
      if values[column] > upper, values[column] <= upper + tolerance * max(1, abs(upper)) { values[column] = upper }
    }
    return values
  }
}

extension Termination {
  /// The ending after a fatal error of GLPK.
  static func fault(_ detail: String) -> Termination {
    let isMemory = detail.contains("out of memory") || detail.contains("memory allocation limit")
    return Termination(.failed, limit: isMemory ? .memory : nil, detail: detail)
  }
}
