public import LinearProgramming
public import Planning
import StaffingDomain
import Workloads

/// Solves a case again without each row of its contradictions.
///
/// Several contradictions are looked at one by one: the decisions and relations of the others are set aside, so that the
/// ways out of one can be compared by the plans that they lead to.
public struct ConflictSurvey {
  private let problem: StaffingProblem
  private let solver: any Solver
  private let control: SolveControl
  private let reoptimizer: Reoptimizer
  /// The last solve with a plan, from which the next one starts.
  private var last: SolvedPlan?

  /// Prepares a survey.
  ///
  /// - Parameters:
  ///   - solver: The backend for checks of the orders alone.
  ///   - control: Cancels them.
  ///   - reoptimizer: Solves the changed cases.
  public init(
    _ problem: StaffingProblem, solver: any Solver, control: SolveControl, reoptimizer: Reoptimizer
  ) {
    (self.problem, self.solver, self.control, self.reoptimizer) = (problem, solver, control, reoptimizer)
  }

  /// The contradictions of the case, each with its ways out; empty where the orders can be kept together.
  ///
  /// - Throws: ``PlanningError`` and errors of the backend; ``OrdersUnchecked`` where the caller cancelled.
  public mutating func explanations() throws -> [ConflictExplanation] {
    let conflicts = try conflicts(of: problem)
    return try conflicts.indices.map { index in
      let others = conflicts.indices.filter { $0 != index }.map { conflicts[$0] }
      return try explanation(of: conflicts[index], besides: others)
    }
  }

  private func conflicts(of problem: StaffingProblem) throws -> [OrderConflict] {
    try ContradictoryOrders(problem, solver: solver, control: control).conflicts()
  }

  private mutating func explanation(
    of conflict: OrderConflict, besides others: [OrderConflict]
  ) throws -> ConflictExplanation {
    // A row that both need is the way out's to drop, not to be set aside.
    let own = Set(rows(of: conflict))
    let aside = unique(others.flatMap(rows)).filter { !own.contains($0) }
    var ways: [ConflictExplanation.WayOut] = []
    for edits in edits(ending: conflict) { ways.append(try wayOut(edits, setting: aside, besides: others)) }
    let ranked = ways.enumerated().sorted { left, right in
      let (one, two) = (rank(left.element), rank(right.element))
      return (one.0, one.1, left.offset) < (two.0, two.1, right.offset)
    }
    return ConflictExplanation(conflict: conflict, waysOut: ranked.map(\.element), facts: facts(of: conflict))
  }

  private func rank(_ way: ConflictExplanation.WayOut) -> (Int, HoursPerMonth) {
    switch way.outcome {
    case .plan(let proof): (0, proof.objective)
    case .undecided: (1, .zero)
    case .none: (2, .zero)
    }
  }

  private mutating func wayOut(
    _ edits: [CaseEdit], setting aside: [CaseEdit], besides others: [OrderConflict]
  ) throws -> ConflictExplanation.WayOut {
    let remaining = others.isEmpty && aside.isEmpty ? [] : try conflicts(of: problem.applying(edits))
    let solved = try reoptimizer.solve(problem.applying(edits + aside), from: last)
    let result = solved.result
    guard let objective = result.objective else {
      let outcome: ConflictExplanation.Outcome = result.conflicts.isEmpty ? .undecided : .none(result.conflicts)
      return ConflictExplanation.WayOut(edits: edits, remaining: remaining, outcome: outcome)
    }
    last = solved
    let proof = PlanProof(objective: objective, bound: result.bound ?? HoursPerMonth(-.infinity))
    return ConflictExplanation.WayOut(edits: edits, remaining: remaining, outcome: .plan(proof))
  }

  /// The decisions and relations of a contradiction.
  private func rows(of conflict: OrderConflict) -> [CaseEdit] {
    let cited = Set(conflict.sources)
    let staffingCase = problem.staffingCase
    let decisions = staffingCase.decisions.indices.filter { cited.contains(.row(staffingCase.decisions[$0].source)) }
    let relations = staffingCase.relations.indices.filter { cited.contains(.row(staffingCase.relations[$0].source)) }
    return decisions.map { .withoutDecision($0) } + relations.map { .withoutRelation($0) }
  }

  /// Everything that ends a contradiction: each decision and relation, each limit, each rule about an officer.
  private func edits(ending conflict: OrderConflict) -> [[CaseEdit]] {
    let limits = conflict.limits.compactMap { problem.edit(raising: $0.rule, row: $0.row, to: $0.needed) }
    let rules = conflict.prohibitions.flatMap { prohibition in
      // Where courses would help, the orders would not contradict: only rules are lifted.
      problem.ways(lifting: prohibition.rule, from: prohibition.officer, holding: prohibition.cell)
    }
    return unique(rows(of: conflict).map { [$0] } + limits.map { [$0] } + rules)
  }

  /// What no planner can drop.
  private func facts(of conflict: OrderConflict) -> [ConflictFact] {
    conflict.officers.flatMap { officer -> [ConflictFact] in
      switch problem.roles[officer.offset] {
      case .outOfPlan(.leaves) where conflict.rules.contains(.leaving):
        let staffingCase = problem.staffingCase
        return [.leaves(officer, on: staffingCase.officers[officer].leavingDate(under: staffingCase.policy))]
      case .outOfPlan(.away) where conflict.rules.contains(.away): return [.away(officer)]
      case .pinned(let pins) where conflict.rules.contains(.pinned):
        return pins.filter { conflict.sources.contains(.row($0.source)) && !$0.isPlannersOwn }
          .map { .pinned(officer, $0, until: end(of: $0)) }
      default: return []
      }
    }
  }

  private func end(of pin: Pin) -> CalendarDate? {
    problem.staffingCase.bars.first { $0.source == pin.source }?.until
  }
}

/// The elements of a sequence without later repetitions.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
