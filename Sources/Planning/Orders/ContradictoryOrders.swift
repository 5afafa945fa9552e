public import LinearProgramming
public import StaffingDomain

/// A limit came before it was known whether all orders can be kept together.
public struct OrdersUnchecked: Error, Sendable {
  /// The limit.
  public var limit: Termination.Limit
}

/// Finds orders that contradict the rules or each other.
///
/// Officers without a lock can always stay (pinned) or be surplus (free), and neither uses up a limit, so only orders
/// and relations can make the program infeasible. First every officer is looked at alone: orders that leave no option. Then the
/// locked and related officers together, on a small program of their options only: a minimal set of officers and limits that
/// cannot be kept together is found by deletion, reported, taken out, and the search repeated.
public struct ContradictoryOrders {
  private let problem: StaffingProblem
  private let solver: any Solver
  private let control: SolveControl
  private let timeLeft: () -> Double?

  /// Prepares a search.
  ///
  /// - Parameter timeLeft: Seconds until the search has to end; nil means no limit.
  public init(
    _ problem: StaffingProblem, solver: any Solver, control: SolveControl, timeLeft: @escaping () -> Double? = { nil }
  ) {
    self.problem = problem
    self.solver = solver
    self.control = control
    self.timeLeft = timeLeft
  }

  /// Every conflict: of single officers, or, where there are none, of officers among each other.
  ///
  /// - Throws: What ``jointConflicts(options:)`` throws.
  public func conflicts() throws -> [OrderConflict] {
    let lone = loneConflicts()
    let joint = try jointConflicts { problem.options(of: $0) }
    return lone + joint
  }

  /// The conflicts of single officers: orders that leave an officer nothing to do.
  public func loneConflicts() -> [OrderConflict] {
    orderedOfficers.compactMap { officer in
      if !problem.roles[officer.offset].isInPlan { return absenceConflict(officer) }
      return problem.hasOption(officer) ? nil : LoneConflictSearch(problem: problem, officer: officer).conflict()
    }
  }

  /// The conflicts of locked and related officers among each other; empty where the orders can be kept together.
  ///
  /// Needed only where no plan is known yet: a plan that keeps every order is proof enough.
  ///
  /// - Parameter options: The options of every officer, by ordinal.
  /// - Throws: ``PlanningError`` where the solver fails on the small program, ``OrdersUnchecked`` where the caller
  ///   cancelled or time was over.
  public func jointConflicts(options: @escaping (Ordinal<Officer>) -> [OfficerOption]) throws -> [OrderConflict] {
    let bound = problem.boundOfficers
    let listed = Dictionary(uniqueKeysWithValues: bound.map { ($0, options($0)) })
    var locked = bound.filter { listed[$0]?.isEmpty == false }
    var conflicts: [OrderConflict] = []
    let search = JointConflictSearch(problem: problem, solver: solver, control: control, timeLeft: timeLeft) {
      listed[$0] ?? options($0)
    }
    while let conflict = try search.minimalConflict(among: locked) {
      conflicts.append(conflict)
      locked.removeAll(where: conflict.officers.contains)
    }
    return conflicts
  }

  /// The officers about whom something was decided, sorted.
  private var orderedOfficers: [Ordinal<Officer>] { Set(problem.staffingCase.decisions.map(\.officer)).sorted() }

  /// A lock on an officer who is out of the plan; other orders on such an officer are moot.
  private func absenceConflict(_ officer: Ordinal<Officer>) -> OrderConflict? {
    guard case .outOfPlan(let absence) = problem.roles[officer.offset],
      let lock = problem.decisions.orders(for: officer).first(where: { $0.kind == .lock })
    else { return nil }
    let ground = problem.ground(of: officer, being: absence)
    return OrderConflict(
      officers: [officer], rules: [ground.rule, .lock].sorted { $0.rawValue < $1.rawValue },
      cause: .outOfPlan(officer, absence), sources: ([.row(lock.source)] + ground.sources).sorted())
  }
}

extension StaffingProblem {
  /// The officers whom orders or relations may leave no place, sorted; everybody else can stay or be surplus.
  ///
  /// They are the locked ones, couples who live apart or with one of these, and relatives who are both pinned or among
  /// these.
  var boundOfficers: [Ordinal<Officer>] {
    var bound = Set(
      staffingCase.decisions.map(\.officer).filter { decisions.isLocked($0) && roles[$0.offset].isInPlan })
    for couple in couples.couples
    where staffingCase.officers[couple.officer].commune != staffingCase.officers[couple.other].commune {
      bound.formUnion([couple.officer, couple.other])
    }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for couple in couples.couples where bound.contains(couple.officer) != bound.contains(couple.other) {
        bound.formUnion([couple.officer, couple.other])
        hasGrown = true
      }
    }
    func isHeld(_ officer: Ordinal<Officer>) -> Bool { bound.contains(officer) || roles[officer.offset].isPinned }
    let pairs = relatives.pairs.filter { isHeld($0.officer) && isHeld($0.other) }
    for pair in pairs { bound.formUnion([pair.officer, pair.other]) }
    return bound.sorted()
  }
}
