public import LinearProgramming
public import StaffingDomain

/// Orders that no plan can keep together, with the input rows that contradict each other.
public struct OrderConflict: Sendable, Hashable {
  /// The officers concerned, sorted.
  public var officers: [Ordinal<Officer>]
  /// The rules that the orders run into, sorted by name.
  public var rules: [RuleName]
  /// What contradicts what, in a planner's words, as a sentence without a full stop.
  public var explanation: String
  /// What stands in the way alone: the end of ``explanation``.
  public var cause: String
  /// The contradicting rows of input, sorted; taking any one decision among them back ends this conflict.
  public var sources: [InputReference]
}

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

  /// The conflicts of single officers: orders that leave an officer nothing to do.
  ///
  /// - Parameter options: The options of every officer, by ordinal.
  public func loneConflicts(options: (Ordinal<Officer>) -> [OfficerOption]) -> [OrderConflict] {
    orderedOfficers.compactMap { officer in
      if problem.standings[officer.offset] == .outOfPlan { return leavingConflict(officer) }
      return options(officer).isEmpty ? loneConflict(officer) : nil
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
  private func leavingConflict(_ officer: Ordinal<Officer>) -> OrderConflict? {
    let locks = problem.decisions.orders(for: officer).filter { $0.kind == .lock }
    guard !locks.isEmpty else { return nil }
    let person = problem.staffingCase.officers[officer]
    return OrderConflict(
      officers: [officer], rules: [.leaving, .lock],
      explanation: "\(describe(officer)) is locked, but leaves before the middle of the horizon",
      cause: "\(describe(officer)) leaves before the middle of the horizon",
      sources: (locks.map { .row($0.source) } + [.row(person.source)]).sorted())
  }

  private func loneConflict(_ officer: Ordinal<Officer>) -> OrderConflict {
    let orders = problem.decisions.orders(for: officer)
    let named = targets(of: orders)
    var prohibitions: [Prohibition] = []
    for cell in named {
      for prohibition in problem.prohibitions(of: officer, filling: cell)
      where prohibition.rule != .lock && prohibition.rule != .forbid { prohibitions.append(prohibition) }
    }
    if named.isEmpty, case .pinned = problem.standings[officer.offset] {
      prohibitions = problem.prohibitions(of: officer, filling: problem.staffingCase.officers[officer].cell)
        .filter { $0.rule == .pinned }
    }
    if named.count > 1 {
      // A whole commune or position was named: one reason for each rule says enough.
      var seen: Set<RuleName> = []
      prohibitions = prohibitions.filter { seen.insert($0.rule).inserted }
    }
    let postless = named.filter { problem.cellBalance.posts(in: $0) == 0 }
    let reasons = unique(
      prohibitions.map { "the officer \($0.reason)" }
        + postless.map { "\(problem.staffingCase.label(of: $0)) has no post" })
    let rules: [RuleName] =
      prohibitions.map(\.rule) + (postless.isEmpty ? [] : [.cellBalance])
      + orders.map { $0.kind == .lock ? .lock : .forbid }
    let postSources = postless.flatMap { cell in
      problem.cellBalance.row(of: cell).map { problem.cellBalance.rows[$0].sources } ?? []
    }
    let why =
      reasons.isEmpty
      ? "the officer " + unique(orders.map(problem.decisions.describe)).joined(separator: ", and ")
      : reasons.joined(separator: "; ")
    return OrderConflict(
      officers: [officer], rules: unique(rules).sorted { $0.rawValue < $1.rawValue },
      explanation: "the orders for \(describe(officer)) cannot be kept: \(why)", cause: why,
      sources: unique(orders.map { .row($0.source) } + prohibitions.flatMap(\.sources) + postSources).sorted())
  }

  /// The cells that the locks of an officer name, the current one left out: one cell, or all cells with posts of a
  /// commune or of a position.
  private func targets(of orders: [Decision]) -> [Cell] {
    orders.flatMap { order -> [Cell] in
      guard order.kind == .lock, order.commune != nil || order.position != nil else { return [] }
      let current = problem.staffingCase.officers[order.officer].cell
      if let commune = order.commune, let position = order.position {
        let cell = Cell(commune: commune, position: position)
        return cell == current ? [] : [cell]
      }
      return problem.cellBalance.cells.filter { cell in
        cell != current && problem.cellBalance.posts(in: cell) > 0 && order.commune ?? cell.commune == cell.commune
          && order.position ?? cell.position == cell.position
      }
    }
  }

  private func describe(_ officer: Ordinal<Officer>) -> String { problem.describe(officer) }
}

extension StaffingProblem {
  /// The officers whom orders or relations may leave no place, sorted; everybody else can stay or be surplus.
  ///
  /// They are the locked ones, couples who live apart or with one of these, and relatives who are both pinned or among
  /// these.
  var boundOfficers: [Ordinal<Officer>] {
    var bound = Set(
      staffingCase.decisions.map(\.officer).filter { decisions.isLocked($0) && standings[$0.offset].isInPlan })
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
    func isHeld(_ officer: Ordinal<Officer>) -> Bool { bound.contains(officer) || standings[officer.offset].isPinned }
    let pairs = relatives.pairs.filter { isHeld($0.officer) && isHeld($0.other) }
    for pair in pairs { bound.formUnion([pair.officer, pair.other]) }
    return bound.sorted()
  }

  /// An officer's code, with the name where there is one.
  public func describe(_ officer: Ordinal<Officer>) -> String {
    let person = staffingCase.officers[officer]
    return person.name.map { "\(person.code) (\($0))" } ?? "\(person.code)"
  }
}

/// The elements of a sequence without later repetitions.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
