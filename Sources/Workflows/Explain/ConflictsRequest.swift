public import Explanation
internal import LinearProgramming
public import Planning
public import Reporting
internal import StaffingDomain
internal import Workloads

/// Asks what dropping each row of the contradictions of a case would do.
public struct ConflictsRequest: Sendable {
  /// The case.
  public var input: RequestedCase
  /// The gap of every solve.
  public var gap = 0.0
  /// Seconds for each solve.
  public var timeLimit = 60.0

  /// Asks about a case.
  public init(_ input: RequestedCase) { self.input = input }

  /// Looks for contradictions and solves again without each of their rows.
  ///
  /// - Throws: Faults of the machine or the program; whatever is wrong with what was asked is an outcome.
  public func run(in session: SolverSession) throws -> ConflictsOutcome {
    do {
      let loaded = try LoadedCase(input)
      let (staffingCase, needs) = (loaded.staffingCase, try loaded.needs())
      let reoptimizer = session.reoptimizer(PlanningOptions(timeLimit: timeLimit, gapTolerance: gap))
      return try session.run {
        let problem = StaffingProblem(staffingCase, needs: needs)
        var survey = ConflictSurvey(
          problem, solver: session.soleSolver, control: session.control, reoptimizer: reoptimizer)
        return .surveyed(try survey.explanations(), of: problem)
      }
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch is OrdersUnchecked {
      return .ordersUnchecked
    }
  }
}

/// How looking for contradictions ended.
public enum ConflictsOutcome: Sendable {
  /// The contradictions, each with its ways out; none where the orders can be kept together.
  case surveyed([ConflictExplanation], of: StaffingProblem)
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// The work was cancelled before it was known whether orders contradict each other.
  case ordersUnchecked
}
