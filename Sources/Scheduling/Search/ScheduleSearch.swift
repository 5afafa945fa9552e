public import LinearProgramming
public import StaffingDomain

/// How long to look for the best schedule, and how good is good enough.
public struct ScheduleOptions: Sendable {
  /// Seconds; nil means no limit.
  public var timeLimit: Double?
  /// The gap at which a schedule counts as optimal: a share of what moving at all can recover.
  public var gap = 0.0

  /// Creates options.
  public init(timeLimit: Double? = nil, gap: Double = 0) { (self.timeLimit, self.gap) = (timeLimit, gap) }
}

/// What a search found and proved.
public struct ScheduleResult: Sendable {
  /// The best schedule, settled.
  public let schedule: Schedule
  /// What it costs.
  public let value: ScheduleValue
  /// No schedule costs less; nil where nothing was proved.
  public let bound: Double?
  /// What nobody changing costs.
  public let noChange: Double
  /// What ended the search early.
  public let limit: Termination.Limit?
  /// The gap asked for.
  public let tolerance: Double

  /// `(objective - bound) / max(cost of no change - bound, 1)`; nil without a bound.
  public var gap: Double? { bound.map { max(0, value.objective - $0) / max(noChange - $0, 1) } }

  /// Whether it is proved that no schedule costs less, within rounding.
  public var isBest: Bool { gap.map { $0 <= Tolerances.gap } ?? false }

  /// Whether the gap is within the tolerance.
  public var isOptimal: Bool { gap.map { $0 <= max(tolerance, Tolerances.gap) } ?? false }
}

/// Looks for the schedule that costs the least, and proves it.
public struct ScheduleSearch {
  private let problem: ScheduleProblem
  private let solver: any Solver
  private let options: ScheduleOptions
  private let control: SolveControl
  private let started = ContinuousClock.now

  /// Prepares a search.
  public init(
    _ problem: ScheduleProblem, solver: any Solver, options: ScheduleOptions = ScheduleOptions(),
    control: SolveControl = SolveControl()
  ) {
    (self.problem, self.solver, self.options, self.control) = (problem, solver, options, control)
  }

  /// How a search ended.
  public enum Outcome: Sendable {
    /// With a schedule.
    case found(ScheduleResult)
    /// No schedule keeps the limits.
    case unfit
    /// A limit came before any schedule was found.
    case limited(Termination.Limit?)
    /// The solver failed, in its own words.
    case failed(String)
  }

  /// Searches: the relaxation first, which is nearly always whole, then branch and cut.
  ///
  /// - Throws: `LinearProgramError` where the program is malformed.
  public func run() throws -> Outcome {
    guard problem.conflicts.isEmpty else { return .unfit }
    let program = ScheduleProgram(problem)
    guard !program.isImpossible else { return .unfit }
    let start = FirstSchedule(problem).schedule()
    guard program.program.columnCount > 0, program.program.rowCount > 0 else {
      guard let start else { return .unfit }
      return .found(result(start, bound: problem.value(of: start).objective, limit: nil))
    }
    var settings = SolveOptions()
    settings.relaxed = true
    settings.timeLimit = options.timeLimit
    let relaxation = try solver.solve(program.program, options: settings, control: control)
    switch relaxation.termination.reason {
    case .infeasible: return .unfit
    case .failed, .unbounded:
      return start.map { .found(result($0, bound: nil, limit: nil)) }
        ?? .failed(relaxation.termination.detail)
    case .feasible, .noSolutionFound:
      let limit = relaxation.termination.limit
      return start.map { .found(result($0, bound: relaxation.bound, limit: limit)) } ?? .limited(limit)
    case .optimal: break
    }
    if let point = relaxation.incumbent?.values, program.isWhole(point) {
      return .found(result(program.schedule(at: point), bound: relaxation.bound, limit: nil))
    }
    return try branch(program, relaxation, start)
  }

  private func branch(_ program: ScheduleProgram, _ relaxation: SolveResult, _ start: Schedule?) throws -> Outcome {
    var settings = SolveOptions()
    settings.timeLimit = options.timeLimit.map { max(0, $0 - seconds) }
    settings.absoluteGap = options.gap * max(problem.valueOfNoChange.objective - (relaxation.bound ?? 0), 1)
    settings.gomoryCuts = true
    settings.startBasis = relaxation.basis
    settings.startPoint = start.map { program.point(of: $0) }
    let found = try solver.solve(program.program, options: settings, control: control)
    let bound = [found.bound, relaxation.bound].compactMap { $0 }.max()
    switch found.termination.reason {
    case .infeasible: return .unfit
    case .optimal, .feasible, .noSolutionFound, .unbounded, .failed:
      let point = found.incumbent.map { program.schedule(at: $0.values) } ?? start
      guard let point else {
        return found.termination.reason == .failed
          ? .failed(found.termination.detail) : .limited(found.termination.limit)
      }
      return .found(result(point, bound: bound, limit: found.termination.limit))
    }
  }

  private func result(_ schedule: Schedule, bound: Double?, limit: Termination.Limit?) -> ScheduleResult {
    let settled = ScheduleSettling(problem, schedule).settled()
    let value = problem.value(of: settled)
    return ScheduleResult(
      schedule: settled, value: value, bound: bound.map { rounded($0, value.objective) },
      noChange: problem.valueOfNoChange.objective, limit: limit, tolerance: options.gap)
  }

  /// A bound as it is told: it is the objective where it lies below by the solver's rounding alone, and never above.
  private func rounded(_ bound: Double, _ objective: Double) -> Double {
    bound >= objective - 2 * Tolerances.comparison * (1 + abs(objective)) ? objective : bound
  }

  private var seconds: Double {
    let (seconds, attoseconds) = started.duration(to: .now).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }
}
