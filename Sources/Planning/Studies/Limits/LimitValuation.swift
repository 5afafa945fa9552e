public import LinearProgramming
import StaffingDomain

/// Finds out what one more transfer, million, place or recruit is worth, and one fewer.
///
/// The relaxation over all options is solved to the end; its prices say what units are worth, and solving again with a unit
/// more and a unit fewer says what they really recover and cost, and how far that holds. Limits of the whole case are all
/// solved again; of those that each commune or position has, the most valuable. Which rules have such
/// limits is a trait of theirs; seats of courses are valued by ``TrainingValuation``.
public struct LimitValuation {
  /// What is asked for.
  public struct Options: Sendable {
    /// Wall-clock seconds; nil means no limit.
    public var timeLimit: Double?
    /// Limits of each rule that are confirmed by solving again.
    public var confirmedOfEachRule = 5

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
      problem: problem.openingQuotas(), solver: solver, control: control,
      clock: PlanningClock(limit: options.timeLimit, onProgress: onProgress))
  }

  /// Works on the calling thread.
  ///
  /// - Throws: ``PlanningError`` and errors of the backend, which are faults; contradictions and limits are outcomes.
  public func run() throws -> StudyOutcome<LimitValues> { try study.run(values) }

  /// The relaxation that values start from.
  func solved() throws -> StudyOutcome<ExactRelaxation> { try study.solved() }

  /// What the prices say, then what re-solves say, as long as no limit comes.
  func values(_ base: ExactRelaxation) throws -> LimitValues {
    var survey = LimitSurvey(base, of: problem)
    let interruption = try study.confirm(base) {
      try study.clock.run(.resolve) { try survey.confirm(options.confirmedOfEachRule) }
    }
    survey.values.interruption = interruption
    return survey.values
  }
}

extension StaffingProblem {
  /// The same problem with quotas of 0 that could be raised.
  ///
  /// A position with a quota of 0 has no recruits at all; with recruits and a limit of 0 the optimum is the same, and the
  /// limit has a price.
  func openingQuotas() -> StaffingProblem {
    guard staffingCase.recruitment.contains(where: { $0.quota == 0 }),
      let place = rules.place(of: .recruitmentQuota)
    else { return self }
    let closed = staffingCase.recruitment.indices.filter { staffingCase.recruitment[$0].quota == 0 }
    let uppers = sideLimits[place].map(\.upper)
    return applying(closed.map { .quota($0, 1) }).limited(by: [place: uppers])
  }
}
