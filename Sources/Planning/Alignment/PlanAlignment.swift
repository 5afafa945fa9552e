public import StaffingDomain

/// Compares the plan of a problem with an earlier plan, perhaps of another case: which differences have no need, and
/// what the others are worth.
///
/// Two solves of nearly the same case differ in more than they must: many plans are as good as the best, and the search
/// ends at any plan within the gap. So that a planner sees only differences that mean something, a plan is first taken
/// back toward the earlier one where that costs nothing; then each group of linked differences is priced by taking it
/// back.
public struct PlanAlignment: Sendable {
  private let problem: StaffingProblem
  private let earlier: EarlierPlan
  private let slack: HoursPerMonth

  /// Rounds of taking back; each starts where the one before found something.
  private static let rounds = 8
  /// Other groups that a group is taken back together with, at most.
  private static let partners = 60

  /// Prepares a comparison with an earlier plan.
  ///
  /// - Parameters:
  ///   - problem: The problem whose plans are compared.
  ///   - plan: The earlier plan.
  ///   - staffingCase: The case of the earlier plan; officers, communes, positions and courses are matched by code.
  ///   - kept: Officers who keep what they do, as it was asked for.
  ///   - slack: Hours that taking back may lose in all.
  public init(
    of problem: StaffingProblem, toward plan: TransferPlan, of staffingCase: StaffingCase,
    keeping kept: Set<Ordinal<Officer>> = [], slack: HoursPerMonth = .zero
  ) {
    (self.problem, self.slack) = (problem, slack)
    earlier = EarlierPlan(plan, of: staffingCase, for: problem, butFor: kept)
  }

  /// A plan as good or better that differs less from the earlier one.
  ///
  /// Groups of linked differences, pairs of groups and single officers are taken back, and officers of one cell exchange
  /// what they do, where every rule is kept and the objective gets no worse. The result depends on the two plans only.
  public func aligned(_ plan: TransferPlan) -> TransferPlan {
    var work = Work(revision: PlanRevision(plan, of: problem), allowance: allowance(plan))
    for _ in 0..<Self.rounds {
      let before = work.steps
      takeBackGroups(&work)
      takeBackOfficers(&work)
      exchange(&work)
      if work.steps == before { break }
    }
    return work.steps == 0 ? plan : work.revision.plan
  }

  /// A plan under way toward the earlier one.
  private struct Work {
    var revision: PlanRevision
    /// Rounding that all steps together may add to the objective.
    var allowance: Double
    var steps = 0

    /// Takes a step if it is allowed and costs nothing.
    mutating func takeIfFree(_ step: PlanRevision.Step) -> Bool {
      let (back, hours) = revision.take(step)
      if hours.value <= allowance, revision.keepsEveryLimit {
        allowance -= max(0, hours.value)
        steps += 1
        return true
      }
      _ = revision.take(back)
      return false
    }
  }

  private func allowance(_ plan: TransferPlan) -> Double {
    slack.value + Tolerances.comparison * max(1, abs(PlanValue(of: plan, in: problem).objective.value))
  }

  private func takeBackGroups(_ work: inout Work) {
    var stuck: [PlanRevision.Step] = []
    for group in LinkedDifferences(between: earlier, and: work.revision).groups {
      guard let step = earlier.stepBack(officers: group.officers, supplyRows: group.supplyRows) else { continue }
      if !work.takeIfFree(step) { stuck.append(step) }
    }
    // Where a limit is used up, one group can only go back together with another.
    for (place, step) in stuck.enumerated() where work.revision.price(of: step) == nil {
      for partner in stuck.indices.prefix(Self.partners) where partner != place {
        if work.takeIfFree(step.and(stuck[partner])) { break }
      }
    }
  }

  private func takeBackOfficers(_ work: inout Work) {
    for officer in problem.oneOption.officers where earlier.differs(officer, in: work.revision) {
      if let step = earlier.stepBack(officers: [officer], supplyRows: []), !step.officers.isEmpty {
        _ = work.takeIfFree(step)
      }
    }
  }

  /// Lets two officers of one cell exchange what they do where one of them then does the same as before.
  private func exchange(_ work: inout Work) {
    let officers = problem.oneOption.officers.filter {
      problem.roles[$0.offset] == .free && earlier.differs($0, in: work.revision)
    }
    let cells = Dictionary(grouping: officers) { problem.staffingCase.officers[$0].cell }
    for (_, members) in cells.sorted(by: { $0.key < $1.key }) {
      for (place, first) in members.enumerated() {
        for second in members[(place + 1)...] {
          let (left, right) = (work.revision.options[first.offset], work.revision.options[second.offset])
          let (exchanged, other) = (left.taking(over: right), right.taking(over: left))
          guard left != exchanged, isAgreement(exchanged) || isAgreement(other), !isAgreement(left),
            !isAgreement(right), problem.isOpen(exchanged), problem.isOpen(other)
          else { continue }
          _ = work.takeIfFree(PlanRevision.Step(officers: [first: exchanged, second: other]))
        }
      }
    }
  }

  private func isAgreement(_ option: OfficerOption) -> Bool { earlier.option(of: option.officer) == option }
}

extension PlanAlignment {
  /// Officers who do something else than before, linked by posts that one leaves and another takes up.
  public struct Difference: Sendable, Hashable {
    /// The officers, sorted.
    public var officers: [Ordinal<Officer>]
    /// What the plan's objective gets worse at most if they do as before; nil where no such plan was seen to be allowed.
    public var price: HoursPerMonth?
    /// How many officers, these included, do as before in the plan of that price.
    public var reverted: Int
  }

  /// What differs from the earlier plan, group by group, each with the price of taking it back.
  ///
  /// A price is that of a plan that keeps every rule: an upper limit of what doing as before costs. Groups that a limit
  /// does not let go back alone are taken back together with one other group, or with all.
  public func differences(in plan: TransferPlan) -> [Difference] {
    var revision = PlanRevision(plan, of: problem)
    let groups = LinkedDifferences(between: earlier, and: revision).groups
    let steps = groups.map { earlier.stepBack(officers: $0.officers, supplyRows: $0.supplyRows) }
    var found = zip(groups, steps).map { group, step in
      Difference(
        officers: group.officers, price: step.flatMap { revision.price(of: $0) }, reverted: group.officers.count)
    }
    func offer(_ price: HoursPerMonth, for places: [Int]) {
      let count = places.reduce(0) { $0 + groups[$1].officers.count }
      for place in places where found[place].price.map({ price < $0 }) ?? true {
        (found[place].price, found[place].reverted) = (price, count)
      }
    }
    let stuck = steps.indices.filter { steps[$0] != nil && found[$0].price == nil }
    for place in stuck {
      for partner in steps.indices.prefix(Self.partners) where partner != place {
        if let step = steps[place], let other = steps[partner], let price = revision.price(of: step.and(other)) {
          offer(price, for: [place, partner])
        }
      }
    }
    let whole = steps.compactMap(\.self)
    if whole.count == steps.count, whole.count > 1 {
      let all = whole.reduce(PlanRevision.Step()) { $0.and($1) }
      if let price = revision.price(of: all) { offer(price, for: Array(steps.indices)) }
    }
    return found.filter { !$0.officers.isEmpty }
  }

  /// What the plan's objective gets worse if one officer alone does as before, for every officer of whom that can be said.
  ///
  /// Officers whom a rule or a limit keeps from it, and those who do nothing else than before, are left out.
  public func pricesOfDoingAsBefore(in plan: TransferPlan) -> [Ordinal<Officer>: HoursPerMonth] {
    var revision = PlanRevision(plan, of: problem)
    var prices: [Ordinal<Officer>: HoursPerMonth] = [:]
    for officer in problem.oneOption.officers where earlier.differs(officer, in: revision) {
      guard let step = earlier.stepBack(officers: [officer], supplyRows: []), !step.officers.isEmpty else { continue }
      if let price = revision.price(of: step) { prices[officer] = price }
    }
    return prices
  }
}
