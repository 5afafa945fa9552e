internal import LinearProgramming
public import StaffingDomain

/// A plan nearly as good as the best that changes few names against another plan, with what is proved of their number.
///
/// A name is changed where an officer does something else or follows other courses. Source: the article *Explanations*,
/// *What else changes*.
public struct FewNames: Sendable {
  /// The plan.
  public let plan: TransferPlan
  /// Its objective.
  public let objective: HoursPerMonth
  /// The names that it changes.
  public let count: Int
  /// No plan within the hours that were allowed changes fewer; 0 where nothing is proved.
  public let least: Int

  /// Whether no plan within the hours that were allowed is proved to change fewer.
  public var isFewest: Bool { count <= least }
}

extension Reoptimizer {
  /// Of all plans that lose little more than the one that was found, one that changes the fewest names.
  ///
  /// What differs for nothing is taken back first (``PlanAlignment``). Then a program over all options that can belong to a
  /// plan within the hours allowed looks for fewer names (``FewestNamesSearch``).
  ///
  /// - Parameters:
  ///   - solved: A solved problem.
  ///   - plan: The plan whose names are to be kept.
  ///   - staffingCase: The case of that plan; officers, communes, positions and courses are matched by code.
  ///   - kept: Officers whose names do not count.
  ///   - slack: Hours that the plan may lose more than the one that was found.
  ///   - nodes: Nodes of branch and bound at which the program is left: nearly all end within some ten. With 0 it is not solved,
  ///     and nothing is proved.
  /// - Returns: The plan; nil where none was found to start from.
  public func fewNames(
    of solved: SolvedPlan, against plan: TransferPlan, of staffingCase: StaffingCase,
    butFor kept: Set<Ordinal<Officer>> = [], within slack: HoursPerMonth, nodes: Int = 100
  ) -> FewNames? {
    guard let found = solved.result.plan else { return nil }
    let problem = solved.problem
    let earlier = EarlierPlan(plan, of: staffingCase, for: problem, butFor: kept)
    func named(_ plan: TransferPlan, least: Int) -> FewNames {
      FewNames(
        plan: plan, objective: PlanValue(of: plan, in: problem).objective, count: earlier.changedNames(in: plan),
        least: least)
    }
    func aligned(_ candidate: TransferPlan, _ slack: HoursPerMonth) -> TransferPlan {
      PlanAlignment(of: problem, toward: plan, of: staffingCase, keeping: kept, slack: slack).aligned(candidate)
    }
    let near = named(aligned(found, slack), least: 0)
    guard nodes > 0, near.count > 0, let memory = solved.memory else { return near }
    let limit = PlanValue(of: found, in: problem).balance + slack
    // What fails here costs names, not truth.
    guard
      let outcome = try? FewestNamesSearch(memory, earlier: earlier, limit: limit.value, start: near.plan)
        .run(by: solver, nodes: nodes, control: control)
    else { return near }
    let least = min(outcome.least, near.count)
    guard let draft = outcome.draft else { return named(near.plan, least: least) }
    let fewer = named(aligned(problem.plan(of: draft), .zero), least: least)
    let isBetter = (fewer.count, fewer.objective) < (near.count, near.objective)
    return isBetter ? fewer : named(near.plan, least: least)
  }
}
