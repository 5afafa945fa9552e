public import LinearProgramming
public import Planning
public import Reporting
public import ResultsFormat
import StaffingDomain
public import Wording
import Workloads

/// Asks what one more seat of each course is worth, and whom to train.
public struct TrainingRequest: Sendable {
  /// The case.
  public var input: RequestedCase
  /// Seconds for everything; nil means no limit.
  public var timeLimit: Double?
  /// Whether plans with one more of each of the most valuable seats are made too.
  public var confirmsPlans = false
  /// The gap of these plans; nil takes the policy's.
  public var gap: Double?
  /// Where the tables go; nil writes none.
  public var place: TablePlace?
  /// The workbook that the tables are written to besides; nil for none.
  public var workbook: WorkbookPlace?
  /// The language of what the tables say.
  public var language: any Language

  /// Asks about a case.
  public init(_ input: RequestedCase, language: any Language) { (self.input, self.language) = (input, language) }

  /// Values training.
  ///
  /// - Throws: Faults of the machine or the program; whatever is wrong with what was asked is an outcome.
  public func run(in session: SolverSession) throws -> TrainingOutcome {
    do {
      let destination = try StudyDestination(place, workbook, for: TrainingTables.fileNames, of: input)
      let loaded = try LoadedCase(input)
      let (staffingCase, needs) = (loaded.staffingCase, try loaded.needs())
      var options = TrainingValuation.Options()
      options.timeLimit = timeLimit
      options.planGap = confirmsPlans ? gap ?? staffingCase.policy.gapTolerance : nil
      let (problem, outcome) = try session.run { [options] in
        session.report(.step(.prepare))
        let problem = StaffingProblem(staffingCase, needs: needs)
        let valuation = TrainingValuation(
          problem, solver: session.soleSolver, options: options, control: session.control,
          onProgress: { session.report(.search($0)) })
        return (problem, try valuation.run())
      }
      switch outcome {
      case .conflicts(let conflicts): return .withoutPlan(.contradictoryOrders(conflicts, of: staffingCase))
      case .interrupted(let limit): return .nothingKnown(before: limit)
      case .value(let value):
        let tables = TrainingTables(value, of: problem, in: language)
        let published = try destination.publish(tables.all, main: tables.courses, in: language)
        return .valued(value, of: problem, published: published)
      }
    } catch let refusal as FileRefusal {
      return .unusableWorkbook(refusal)
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let error as ResultsError {
      return .unusablePlace(error)
    }
  }
}

/// What valuing training came to.
public enum TrainingOutcome: Sendable {
  /// The values.
  case valued(TrainingValue, of: StaffingProblem, published: TablePublication)
  /// The workbook may not be written where it was asked for, or cannot be made.
  case unusableWorkbook(FileRefusal)
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// Tables cannot be written to the place, or writing failed.
  case unusablePlace(ResultsError)
  /// Orders contradict each other.
  case withoutPlan(PlanRefusal)
  /// A limit came before any value.
  case nothingKnown(before: Termination.Limit)
}
