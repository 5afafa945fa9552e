public import LinearProgramming
import StaffingDomain

/// Finds out what more training would recover.
///
/// The relaxation is solved as ``ColumnsStrategy`` does, then to the last option; its prices say what seats and money are
/// worth. The most valuable seats are confirmed by solving again with one more, in the order of the prices: as no seat
/// recovers more than its price, the search knows when it has the best.
public struct TrainingValuation {
  /// What is asked for.
  public struct Options: Sendable {
    /// Wall-clock seconds; nil means no limit.
    public var timeLimit: Double?
    /// Courses whose next seat is confirmed by solving again.
    public var confirmedCourses = 10
    /// The gap of plans that confirm the same courses; nil leaves plans alone.
    public var planGap: Double?

    /// Creates options with every default.
    public init() {}
  }

  private let problem: StaffingProblem
  private let options: Options
  private let study: RelaxationStudy

  /// Prepares a valuation.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - solver: The linear-programming backend.
  ///   - options: What is asked for, and limits.
  ///   - control: Cancels the work; its own progress handler is not used.
  ///   - onProgress: Called on the solving thread at each stage and while the solver works.
  public init(
    _ problem: StaffingProblem, solver: any Solver, options: Options, control: SolveControl,
    onProgress: @escaping @Sendable (PlanningProgress) -> Void = { _ in }
  ) {
    (self.problem, self.options) = (problem, options)
    study = RelaxationStudy(
      problem: problem, solver: solver, control: control,
      clock: PlanningClock(limit: options.timeLimit, onProgress: onProgress))
  }

  /// Works on the calling thread.
  ///
  /// - Throws: ``PlanningError`` and errors of the backend, which are faults; contradictions and limits are outcomes.
  public func run() throws -> StudyOutcome<TrainingValue> { try study.run(value) }

  /// The relaxation that values start from.
  func solved() throws -> StudyOutcome<ExactRelaxation> { try study.solved() }

  /// What the prices say, then what re-solves say, as long as no limit comes.
  func value(_ base: ExactRelaxation) throws -> TrainingValue {
    var survey = TrainingSurvey(base)
    let interruption = try study.confirm(base) {
      try study.clock.run(.resolve) { try survey.confirm(courses: options.confirmedCourses) }
      if let gap = options.planGap { try confirmPlans(&survey, gap: gap) }
    }
    survey.value.interruption = interruption
    return survey.value
  }

  private func confirmPlans(_ survey: inout TrainingSurvey, gap: Double) throws {
    // The case as it is comes first; a seat more changes one limit of it.
    var memory: SolveMemory?
    func proof(_ problem: StaffingProblem) throws -> PlanProof {
      let (result, found) = try ColumnsStrategy(
        problem, solver: study.solver,
        options: PlanningOptions(timeLimit: study.clock.remaining, gapTolerance: gap), control: study.control,
        onProgress: study.clock.handler
      ).solve(from: memory)
      memory = memory ?? found
      guard let objective = result.objective, let bound = result.bound,
        result.termination.limit != .time, result.termination.limit != .cancelled
      else { throw RelaxationInterrupted(limit: result.termination.limit ?? .time) }
      return PlanProof(objective: objective, bound: bound)
    }
    survey.value.plan = try proof(problem)
    try survey.confirmPlans(courses: options.confirmedCourses, proof)
  }
}
