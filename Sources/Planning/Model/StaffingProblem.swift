public import StaffingDomain
public import Workloads

/// A case made ready for planning: the facts, what is ordered, every rule, and the prices that stand in for some.
///
/// Every step reads it and none changes it: problems that differ in orders, limits or prices share their facts. A class,
/// because a copy for every function that looks at one of its arrays would cost more than the look.
public final class StaffingProblem: Sendable {
  /// The case.
  public let staffingCase: StaffingCase
  /// What neither orders nor limits change.
  let facts: PlanningFacts
  /// What is decided beforehand about officers.
  private let orders: Orders
  /// The rules that couple officers besides `one-option` and `cell-balance`.
  public let rules: RuleBook
  private let prices: Prices
  /// What doing nothing comes to, once somebody asked.
  let doNothing: Once<(plan: TransferPlan, value: PlanValue)>

  /// The rules that `decisions.csv` speaks for.
  private struct Orders: Sendable {
    let decisions: Decisions
    let poolEligibility: PoolEligibility

    init(_ staffingCase: StaffingCase, _ facts: PlanningFacts) {
      decisions = Decisions(staffingCase)
      poolEligibility = PoolEligibility(sharing: facts.sharing, decisions: decisions)
    }
  }

  /// The prices that are not the model's own.
  private struct Prices: Sendable {
    var reward: CourseReward?
    var stability: Stability?
  }

  /// Prepares a case.
  public convenience init(_ staffingCase: StaffingCase, needs: StaffingNeeds) {
    self.init(staffingCase, PlanningFacts(staffingCase, needs: needs))
  }

  /// A case with facts that were prepared for it, or for one that differs in orders and limits at most.
  private convenience init(_ staffingCase: StaffingCase, _ facts: PlanningFacts) {
    self.init(
      staffingCase, facts, orders: Orders(staffingCase, facts), rules: RuleBook(staffingCase, facts), prices: Prices())
  }

  private init(
    _ staffingCase: StaffingCase, _ facts: PlanningFacts, orders: Orders, rules: RuleBook, prices: Prices,
    doNothing: Once<(plan: TransferPlan, value: PlanValue)> = Once()
  ) {
    (self.staffingCase, self.facts, self.orders, self.rules, self.prices) = (staffingCase, facts, orders, rules, prices)
    self.doNothing = doNothing
  }

  /// The same case with other rules or other prices.
  private func with(rules: RuleBook? = nil, prices: Prices? = nil) -> StaffingProblem {
    StaffingProblem(
      staffingCase, facts, orders: orders, rules: rules ?? self.rules, prices: prices ?? self.prices)
  }

  /// Rules `lock` and `forbid`.
  public var decisions: Decisions { orders.decisions }
  /// Rule `pool`.
  public var poolEligibility: PoolEligibility { orders.poolEligibility }
  /// A reward for an officer who follows a course; nil where the hours are the model's own.
  var reward: CourseReward? { prices.reward }
  /// Rule `stability`; nil where no earlier plan is to be kept.
  public var stability: Stability? { prices.stability }
  /// Rule `establishment`, as the case has it.
  public var establishment: Establishment { rules.establishment }
  /// Rule `allowance-budget`, as the case has it.
  public var allowanceBudget: AllowanceBudget { rules.allowanceBudget }
  /// Rule `recruitment-quota`, as the case has it.
  public var recruitment: RecruitmentQuotas { rules.recruitment }
  /// The rules that couple officers, by place.
  public var sideRules: [any RowRule] { rules.sides }
  /// Those that have rows, with their places.
  var activeRules: [(place: Int, rule: any RowRule)] { rules.active }
  /// The limits of every row of every one of them.
  var sideLimits: [[SideLimit]] { rules.limits }
}

// Problems that differ a little from another one.
extension StaffingProblem {
  /// The same problem with one more decision.
  public func adding(_ decision: Decision) -> StaffingProblem {
    var changed = staffingCase
    changed.decisions.append(decision)
    // Doing nothing carries out no decision, so it stays what it is.
    return StaffingProblem(
      changed, facts, orders: Orders(changed, facts), rules: rules, prices: prices, doNothing: doNothing)
  }

  /// The problem of the case under another policy, without cuts and without prices that are not the model's own.
  func under(_ policy: Policy) -> StaffingProblem {
    var changed = staffingCase
    changed.policy = policy
    return policy.differsInLimitsOnly(from: staffingCase.policy)
      ? StaffingProblem(changed, facts) : StaffingProblem(changed, needs: needs.under(policy))
  }

  /// The problem of the case with changes made, all of them to the rows of this case, without cuts and without prices that
  /// are not the model's own.
  package func applying(_ edits: [CaseEdit]) -> StaffingProblem {
    let changed = staffingCase.applying(edits)
    if edits.allSatisfy(\.leavesFacts) { return StaffingProblem(changed, facts) }
    return StaffingProblem(
      changed, needs: edits.contains(where: \.changesNeeds) ? StaffingNeeds(changed) : needs)
  }

  /// The same problem with a reward for an officer who follows a course: negative hours of the options with it.
  func rewarding(_ officer: Ordinal<Officer>, following course: Ordinal<Course>, by hours: HoursPerMonth)
    -> StaffingProblem
  {
    let reward = CourseReward(officer: officer, course: course, hours: hours, training: training)
    return with(prices: Prices(reward: reward, stability: stability))
  }

  /// The same problem with cuts; those it had are replaced.
  func cutting(_ cuts: PlanCuts) -> StaffingProblem {
    with(rules: rules.cutting(PoolCuts(cuts.pools, of: sharing), SubsetCuts(cuts.subsets)))
  }

  /// The cuts of the problem.
  var cuts: PlanCuts { PlanCuts(pools: rules.poolCuts.cuts, subsets: rules.subsetCuts.cuts) }

  /// The same problem with other limits of some side rules, by place: one for each row.
  func limited(by uppers: [Int: [Double]]) -> StaffingProblem { with(rules: rules.limited(by: uppers)) }

  /// The same problem with a price for whoever does something else than under an earlier plan.
  public func keeping(_ stability: Stability) -> StaffingProblem {
    with(prices: Prices(reward: reward, stability: stability))
  }
}

extension Policy {
  /// Whether another policy gives the same facts: it differs at most in what the rows of limits alone read.
  ///
  /// A test changes each of these keys and compares.
  fileprivate func differsInLimitsOnly(from other: Policy) -> Bool {
    var limited = other
    for key in PolicyKey.allCases where key.setsLimitsOnly { limited[key] = self[key] }
    return limited == self
  }
}

extension CaseEdit {
  /// Whether the change is one of limits or orders, so that the facts of the case stay what they are.
  ///
  /// A test makes every such change and compares.
  package var leavesFacts: Bool {
    switch self {
    case .policy(let key, _): key.setsLimitsOnly
    case .establishment, .seats, .quota, .newQuota, .withoutDecision: true
    case .ownDistance, .movable, .optionalRequirement, .posts, .newCourse, .teamRuleOfficers, .withoutRelation,
      .combinable,
      .newCombination:
      false
    }
  }
}
