public import LinearProgramming
public import StaffingDomain

/// What a caller asks of planning.
public struct PlanningOptions: Sendable {
  /// Wall-clock seconds for the whole solve; nil means no limit.
  public var timeLimit: Double?
  /// The gap at which a plan counts as optimal, as a share of what can be recovered.
  public var gapTolerance: Double
  /// Threads that price options side by side where the problem is one; the result does not depend on it.
  public var threads = 1
  /// Whether the problem is a part of another one, whose gap counts: then a stubborn gap of the part is left as it is.
  var isPart = false

  /// Creates options; the gap is the policy's `gap_tolerance` unless the caller knows better.
  public init(timeLimit: Double? = nil, gapTolerance: Double) {
    self.timeLimit = timeLimit
    self.gapTolerance = gapTolerance
  }

  var lanes: PricingLanes { PricingLanes(threads) }
}

/// The stages of planning, as progress and `summary.json` name them.
///
/// `divide`, `coupling` and `provinces` are those of a case solved province by province; the others are then sums over
/// provinces, which are solved side by side. `resolve` is solving again with a limit moved, as ``TrainingValuation`` does.
public enum PlanningStage: String, Sendable, CaseIterable {
  case divide
  case orders
  case options
  case coupling
  case provinces
  case program
  case start
  case relaxation
  case integer
  case resolve
}

/// A snapshot of a running solve, for the planner.
public struct PlanningProgress: Sendable {
  /// The stage.
  public var stage: PlanningStage
  /// The objective of the best plan so far.
  public var incumbent: Double?
  /// The best proved bound so far.
  public var bound: Double?
  /// Seconds since the start.
  public var seconds: Double
  /// The objective when nobody moves; nil before it is known.
  public var doNothing: Double?
  /// How many provinces are solved and how many there are; nil where the case is not solved province by province.
  public var provinces: (solved: Int, count: Int)?

  /// `(incumbent - bound) / max(do_nothing - bound, 1)`, where all are known.
  public var gap: Double? {
    guard let incumbent, let bound, let doNothing else { return nil }
    return RecoverableGap.share(objective: incumbent, bound: bound, doNothing: doNothing)
  }
}

/// A plan with its proof, or why there is none.
public struct PlanningResult: Sendable {
  /// How the solve ended.
  public var termination: Termination
  /// The best plan found.
  public var plan: TransferPlan?
  /// The plan's objective, recomputed from the model; nil without a plan.
  public var objective: HoursPerMonth?
  /// The proved bound: no plan can be better.
  public var bound: HoursPerMonth?
  /// The objective when nobody moves.
  public var doNothing: HoursPerMonth
  /// The orders that contradict each other or a rule; empty unless the program is infeasible.
  public var conflicts: [OrderConflict]
  /// Sizes and counts of the solve.
  public var effort: PlanningEffort
  /// The prices that proved the bound of the relaxation; none where the search had none.
  public var shadowPrices: [ShadowPrice] = []

  /// Whether the plan is proved to be within the gap tolerance of the best.
  public var isOptimal: Bool { termination.reason == .optimal }

  /// `(objective - bound) / max(do_nothing - bound, 1)`, the share of what can be recovered at all that the plan may leave;
  /// nil without a plan or a bound.
  public var gap: Double? {
    guard let objective, let bound else { return nil }
    return RecoverableGap.share(objective: objective.value, bound: bound.value, doNothing: doNothing.value)
  }

  /// Whether the gap is proved to be within a tolerance.
  func isWithin(_ tolerance: Double) -> Bool {
    guard let objective, let bound else { return false }
    return RecoverableGap.isClosed(
      objective: objective.value, bound: bound.value, doNothing: doNothing.value, tolerance: tolerance)
  }

  /// The most hours that a plan may lose to be within a gap tolerance of the bound; nil without a bound.
  public func limit(within tolerance: Double) -> HoursPerMonth? {
    // 0.999 keeps it clear of rounding.
    bound.map {
      $0 + HoursPerMonth(0.999 * tolerance * RecoverableGap.size(bound: $0.value, doNothing: doNothing.value))
    }
  }

  /// The same search with another plan, which it proves to be within a gap tolerance or not.
  ///
  /// - Parameters:
  ///   - plan: A plan of the same problem.
  ///   - objective: Its objective.
  ///   - tolerance: The gap at which it counts as optimal.
  public func holding(_ plan: TransferPlan, objective: HoursPerMonth, within tolerance: Double) -> PlanningResult {
    var result = self
    (result.plan, result.objective) = (plan, objective)
    result.termination =
      result.isWithin(tolerance)
      ? Termination(.optimal) : Termination(.feasible, limit: termination.limit, detail: termination.detail)
    return result
  }

  /// Hours a month recovered against doing nothing; nil without a plan.
  public var recovered: HoursPerMonth? { objective.map { doNothing - $0 } }
}

/// What ended a search before its gap was closed; nothing where it was closed.
struct SearchEnding: Equatable {
  /// A limit that came first.
  var limit: Termination.Limit?
  /// Where the solver could not go on: the plan and the bound found before are kept.
  var trouble: PlanningError?
}

extension PlanningResult {
  /// A search that has found nothing yet.
  ///
  /// - Parameter doNothing: The objective when nobody moves.
  init(doNothing: HoursPerMonth) {
    self.init(
      termination: Termination(.noSolutionFound), doNothing: doNothing, conflicts: [], effort: PlanningEffort())
  }

  /// Takes over what a search found, ties broken, and says how it ended.
  ///
  /// - Throws: ``PlanningError`` where the solver's trouble came before any plan.
  mutating func adopt(
    _ search: IncumbentSearch, tolerance: Double, ending: SearchEnding, problem: StaffingProblem
  ) throws {
    if let trouble = ending.trouble, search.value == nil { throw trouble }
    plan = search.plan.map { TieBreaking(problem: problem).canonical($0) }
    objective = plan.map { PlanValue(of: $0, in: problem).objective }
    bound = search.objectiveBound
    if search.isWithin(tolerance) {
      termination = Termination(.optimal)
    } else {
      termination = Termination(
        plan == nil ? .noSolutionFound : .feasible, limit: ending.limit, detail: ending.trouble?.solverWords ?? "")
    }
  }
}

/// Sizes and counts of a solve, and the seconds of its stages.
public struct PlanningEffort: Sendable {
  /// Options explicit: of all officers by the direct strategy, in the masters by column generation.
  public var options = 0
  /// Columns of the program.
  public var columns = 0
  /// Rows of the program.
  public var rows = 0
  /// Restricted masters solved; 0 where every option is listed.
  public var rounds = 0
  /// Simplex pivots.
  public var pivots = 0
  /// Nodes of branch and bound.
  public var nodes = 0
  /// Seconds of each stage, in the order of the stages.
  public var seconds: [(stage: PlanningStage, seconds: Double)] = []

  /// Creates an empty count.
  public init() {}
}

extension PlanningEffort {
  /// Adds the counts of another solve, and its seconds stage by stage.
  mutating func add(_ other: PlanningEffort) {
    options += other.options
    columns += other.columns
    rows += other.rows
    rounds += other.rounds
    pivots += other.pivots
    nodes += other.nodes
    add(other.seconds)
  }

  /// Adds seconds stage by stage.
  mutating func add(_ more: [(stage: PlanningStage, seconds: Double)]) {
    var sums: [PlanningStage: Double] = [:]
    for (stage, seconds) in seconds + more { sums[stage, default: 0] += seconds }
    seconds = PlanningStage.allCases.compactMap { stage in sums[stage].map { (stage, $0) } }
  }
}
