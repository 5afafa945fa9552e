public import Explanation
public import Planning
public import StaffingDomain

extension English {
  /// For example `2 contradictions, each to be ended`.
  public func contradictions(_ count: Int) -> String {
    count == 1 ? "1 contradiction" : "\(count) contradictions, each to be ended"
  }

  /// For example `1. O2 is locked, but leaves before the middle of the horizon. [leaving, lock]`.
  public func contradiction(
    _ conflict: OrderConflict, number: Int, of staffingCase: StaffingCase
  ) -> String {
    let rules = conflict.rules.map { label(of: $0) }.joined(separator: ", ")
    return "\(number). \(sentence(self.conflict(conflict, of: staffingCase))) [\(rules)]"
  }

  /// For example `Rows: decisions.csv:2, officers.csv:7`.
  public func rows(of conflict: OrderConflict) -> String { "Rows: \(sources(of: conflict))" }

  private func sources(of conflict: OrderConflict) -> String {
    conflict.sources.map(\.description).joined(separator: ", ")
  }

  /// For example `Take back the decision that O2 is locked to Phu Giao (decisions.csv:2). Then there is a plan that loses
  /// 1,203.4 hours a month, the best of these ways`.
  public func wayOut(
    _ way: ConflictExplanation.WayOut, best: HoursPerMonth?, in problem: StaffingProblem
  ) -> String {
    "\(sentence(changes(way.edits, in: problem))) \(effect(of: way, best: best, in: problem.staffingCase))"
  }

  private func effect(
    of way: ConflictExplanation.WayOut, best: HoursPerMonth?, in staffingCase: StaffingCase
  ) -> String {
    switch way.outcome {
    case .plan(let proof):
      let extra = best.map { proof.objective - $0 } ?? .zero
      let comparison =
        extra < Tolerances.shownHours
        ? "the best of these ways" : "\(figure(extra.value, decimals: 1)) more than the best of these ways"
      let left = way.remaining.count
      let others =
        left == 0
        ? "Then there is a plan"
        : "This contradiction ends, \(left) \(left == 1 ? "is" : "are") left; without \(left == 1 ? "it" : "them") there is a "
          + "plan"
      return "\(others) that loses \(figureOfHours(proof.objective)), \(comparison)."
    case .none(let conflicts):
      let causes = conflicts.map { "\(self.conflict($0, of: staffingCase)) (\(sources(of: $0)))" }
      return "Not enough: \(causes.joined(separator: "; "))."
    case .undecided: return "Not known: a limit came first."
    }
  }

  /// For example `O2 (An) leaves on 2026-08-01`.
  public func fact(_ fact: ConflictFact, in staffingCase: StaffingCase) -> String {
    switch fact {
    case .leaves(let officer, let day):
      "\(text(of: officer, in: staffingCase)) leaves on \(day.map { date($0) } ?? "a day unknown")"
    case .pinned(let officer, let pin, let end):
      "\(text(of: officer, in: staffingCase)) \(predicate(pin.ground))\(end.map { ", until \(date($0))" } ?? "")"
    case .away(let officer): "\(text(of: officer, in: staffingCase)) \(predicate(.away))"
    }
  }

  /// For example `Nobody's to drop: O2 (An) leaves on 2026-08-01`.
  public func sentence(_ fact: ConflictFact, in staffingCase: StaffingCase) -> String {
    "Nobody's to drop: \(self.fact(fact, in: staffingCase))."
  }

  /// For example `Each set of rows is minimal: without any one of them it can be kept. `.
  public func remark(onContradictions count: Int) -> String {
    let several =
      count > 1
      ? " Plans under one contradiction are those with the decisions and relations of the others set aside." : ""
    return
      "Each set of rows is minimal: without any one of them it can be kept. Other sets may contradict themselves too; "
      + "'not enough' names what is left then.\(several)"
  }
}

extension English {
  /// What stands in the way of orders: `Phu Giao may hold 12 officers by its establishment`.
  func cause(_ cause: ConflictCause, of staffingCase: StaffingCase) -> String {
    switch cause {
    case .outOfPlan(let officer, let absence): "\(text(of: officer, in: staffingCase)) \(predicate(absence))"
    case .decisions(let decisions):
      "the officer " + decisions.map { decision($0, of: staffingCase) }.joined(separator: ", and ")
    case .grounds(let facts): facts.map { clause($0, of: staffingCase) }.joined(separator: "; ")
    case .limits(let facts, _): facts.map { meaning($0, of: staffingCase) }.joined(separator: "; ")
    }
  }

  /// Why an officer is out of the plan, as the end of a sentence about the officer.
  func predicate(_ absence: PlanRole.Absence) -> String {
    switch absence {
    case .leaves: "leaves before the middle of the horizon"
    case .away: "is away for more than half of the horizon"
    }
  }

  private func clause(_ fact: PlacementGround.Fact, of staffingCase: StaffingCase) -> String {
    if case .noPost(let cell) = fact { return "\(staffingCase.label(of: cell)) has no post" }
    return "the officer \(reason(fact, of: staffingCase))"
  }

  /// For example `the orders for O7 (Lan) cannot be kept: the officer is marked as fixed`.
  public func conflict(_ conflict: OrderConflict, of staffingCase: StaffingCase) -> String {
    let people = conflict.officers.map { text(of: $0, in: staffingCase) }.joined(separator: ", ")
    let cause = cause(conflict.cause, of: staffingCase)
    return switch conflict.cause {
    case .outOfPlan(_, let absence): "\(people) is locked, but \(predicate(absence))"
    case .decisions, .grounds: "the orders for \(people) cannot be kept: \(cause)"
    case .limits(_, true): "the orders for \(people) cannot be kept together: \(cause)"
    case .limits(_, false): "no plan suits \(people): \(cause)"
    }
  }
}
