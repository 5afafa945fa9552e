public import LinearProgramming
public import StaffingDomain

/// How long to look for the best schedule, and how good is good enough.
public struct ScheduleOptions: Sendable {
  /// Seconds; nil means no limit.
  public var timeLimit: Double?
  /// The gap at which a schedule counts as optimal: a share of what moving at all can recover.
  public var gap = 0.0
  /// Nodes of branch and cut after which the best schedule is taken, so that a search ends without a limit of time, and at
  /// the same schedule on every machine; nil means no limit.
  public var nodeLimit: Int?

  /// Nodes of a search that nothing else limits: limits of communes leave a gap that branching closes slowly.
  public static let usualNodes = 200

  /// Creates options.
  public init(timeLimit: Double? = nil, gap: Double = 0, nodeLimit: Int? = nil) {
    (self.timeLimit, self.gap, self.nodeLimit) = (timeLimit, gap, nodeLimit)
  }
}

/// How far a search is.
public struct SearchProgress: Sendable, Hashable {
  /// Hours that the best schedule so far loses, with what cells with too few heads count besides.
  public var best: Double?
  /// No schedule loses fewer.
  public var bound: Double?
  /// What nobody changing loses.
  public var noChange: Double
  /// Seconds since the start.
  public var seconds: Double

  /// `(best - bound) / max(no change - bound, 1)`, where all are known.
  public var gap: Double? {
    guard let best, let bound else { return nil }
    return max(0, best - bound) / max(noChange - bound, 1)
  }
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
  private let onProgress: @Sendable (SearchProgress) -> Void
  private let started = ContinuousClock.now

  /// Prepares a search.
  public init(
    _ problem: ScheduleProblem, solver: any Solver, options: ScheduleOptions = ScheduleOptions(),
    control: SolveControl = SolveControl(), onProgress: @escaping @Sendable (SearchProgress) -> Void = { _ in }
  ) {
    (self.problem, self.solver, self.options, self.control) = (problem, solver, options, control)
    self.onProgress = onProgress
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

  /// Searches: the relaxation first, which is nearly always whole, then a schedule close to it, then branch and cut.
  ///
  /// - Throws: `LinearProgramError` where the program is malformed.
  public func run() throws -> Outcome {
    guard problem.conflicts.isEmpty else { return .unfit }
    let program = ScheduleProgram(problem)
    guard !program.isImpossible else { return .unfit }
    guard program.program.columnCount > 0, program.program.rowCount > 0 else {
      let only = Schedule(months: program.open.last)
      return .found(result(only, bound: problem.value(of: only).objective, limit: nil))
    }
    var settings = SolveOptions()
    settings.relaxed = true
    settings.timeLimit = options.timeLimit
    let relaxation = try solver.solve(program.program, options: settings, control: telling(nil, nil))
    let limit = relaxation.termination.limit
    switch relaxation.termination.reason {
    case .infeasible: return .unfit
    case .failed, .unbounded:
      return first.map { .found(result($0, bound: nil, limit: nil)) } ?? .failed(relaxation.termination.detail)
    case .feasible, .noSolutionFound:
      return first.map { .found(result($0, bound: relaxation.bound, limit: limit)) } ?? .limited(limit)
    case .optimal: break
    }
    guard let point = relaxation.incumbent?.values else { return .failed(relaxation.termination.detail) }
    if program.isWhole(point) {
      return .found(result(program.schedule(at: point), bound: relaxation.bound, limit: nil))
    }
    return try branch(program, relaxation, point)
  }

  /// A schedule that no relaxation helped to find; nil where it finds none.
  private var first: Schedule? {
    FirstSchedule(problem).schedule().map { ScheduleDescent(problem, $0).lowered() }
  }

  private func branch(_ program: ScheduleProgram, _ relaxation: SolveResult, _ point: [Double]) throws -> Outcome {
    let noChange = problem.valueOfNoChange.objective
    let gap = options.gap * max(noChange - (relaxation.bound ?? 0), 1)
    let start = try ScheduleRounding(
      program, point: point, gap: gap, solver: solver, timeLimit: remaining, control: telling(nil, relaxation.bound)
    ).schedule()
    let value = start.map { problem.value(of: $0).objective }
    if let start, let value, let bound = relaxation.bound, value - bound <= gap {
      return .found(result(start, bound: bound, limit: nil))
    }
    var settings = SolveOptions()
    (settings.timeLimit, settings.nodeLimit) = (remaining, options.nodeLimit)
    settings.absoluteGap = gap
    settings.gomoryCuts = true
    settings.startBasis = relaxation.basis
    settings.startPoint = start.map { program.point(of: $0) }
    let found = try solver.solve(program.program, options: settings, control: telling(value, relaxation.bound))
    let bound = [found.bound, relaxation.bound].compactMap { $0 }.max()
    switch found.termination.reason {
    case .infeasible: return .unfit
    case .optimal, .feasible, .noSolutionFound, .unbounded, .failed:
      guard let best = found.incumbent.map({ program.schedule(at: $0.values) }) ?? start ?? first else {
        return found.termination.reason == .failed
          ? .failed(found.termination.detail) : .limited(found.termination.limit)
      }
      return .found(result(best, bound: bound, limit: found.termination.limit))
    }
  }

  /// A control that tells how far the search is; a small program and a relaxation tell nothing of schedules but time.
  private func telling(_ best: Double?, _ bound: Double?) -> SolveControl {
    let (noChange, started, onProgress) = (problem.valueOfNoChange.objective, started, onProgress)
    return control.sharingCancellation { progress in
      let isWhole = best != nil && progress.phase == .branchAndCut
      onProgress(
        SearchProgress(
          best: isWhole ? [best, progress.incumbent].compactMap { $0 }.min() : best,
          bound: isWhole ? [bound, progress.bound].compactMap { $0 }.max() : bound, noChange: noChange,
          seconds: started.duration(to: .now).inSeconds))
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

  /// Seconds that are left; nil means no limit.
  private var remaining: Double? { options.timeLimit.map { max(0, $0 - started.duration(to: .now).inSeconds) } }
}

extension Duration {
  /// The duration in seconds.
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
