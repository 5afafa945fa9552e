public import StaffingDomain
import Workloads

/// The optimum of a tiny case by trying every combination of options, written from the contract alone.
///
/// Officers choose one after the other; for every choice of all officers the best recruits and shared posts are
/// searched in turn. Choices that cannot become better than the best plan so far are passed over. It shares the posts
/// of `Workloads` (tested on their own) and nothing with the planning modules.
public struct BruteForce {
  /// The least objective; nil where the orders contradict each other.
  public private(set) var optimum: Double?
  /// A plan that has the least objective, one of perhaps many.
  public private(set) var plan: TransferPlan?
  /// How many choices of all officers were looked at.
  public private(set) var plans = 0

  private let staffingCase: StaffingCase
  private let people: [PlanRules.Person]
  private let rules: PlanRules
  private let bound: PlanBound
  private let options: [[OfficerOption]]
  private let kin: [Kin]
  private let prunes: Bool

  /// Searches a case.
  ///
  /// - Parameters:
  ///   - staffingCase: A case of a few officers.
  ///   - prunes: Whether to pass over what cannot be better; without it the search takes all combinations.
  public init(_ staffingCase: StaffingCase, prunes: Bool = true) {
    self.staffingCase = staffingCase
    self.prunes = prunes
    let people = BruteForce.people(staffingCase)
    self.people = people
    let rules = PlanRules(staffingCase, needs: StaffingNeeds(staffingCase), people: people)
    self.rules = rules
    bound = PlanBound(rules, people: people.count)
    let lister = OfficerOptions(staffingCase: staffingCase, teams: rules.teams, openPools: rules.openPools)
    options = people.map { lister.all(of: $0.officer.offset, isPinned: $0.isPinned) }
    kin = Kin.all(staffingCase, people: people)
    // A lock needs an option; an officer who leaves before the middle of the horizon has none.
    let hasLockedLeaver = staffingCase.decisions.contains { order in
      order.kind == .lock && !people.contains { $0.officer == order.officer }
    }
    if !hasLockedLeaver { search(PlanState(rules)) }
  }

  /// How many combinations of the officers' options there are, possible or not.
  public var combinations: Int {
    options.reduce(1) { $0.multipliedReportingOverflow(by: $1.count).overflow ? .max : $0 * $1.count }
  }

  /// The officers in the plan, the pinned ones first.
  private static func people(_ staffingCase: StaffingCase) -> [PlanRules.Person] {
    let policy = staffingCase.policy
    let middle = policy.planDate.adding(halfMonths: policy.horizonMonths)
    let end = policy.planDate.adding(months: policy.horizonMonths)
    var people: [PlanRules.Person] = []
    for (offset, officer) in staffingCase.officers.enumerated() {
      if let leaves = officer.leavesOn, leaves < middle { continue }
      let isBarred = staffingCase.bars.contains { bar in
        bar.officer.offset == offset && (bar.until == nil || policy.planDate <= bar.until ?? policy.planDate)
      }
      let leavesLater = officer.leavesOn.map { $0 < end } ?? false
      people.append(
        PlanRules.Person(officer: Ordinal(offset), isPinned: officer.mobility == .fixed || isBarred || leavesLater))
    }
    return people.filter(\.isPinned) + people.filter { !$0.isPinned }
  }

  private mutating func search(_ state: PlanState) {
    let place = state.chosen.count
    guard place < people.count else { return complete(state) }
    var floor = state.value - bound.gain(state)
    for later in (place + 1)..<people.count {
      let least = options[later].filter { state.admits($0, rules) }.map { optimistic($0, state) }.min()
      guard let least else { return }
      floor += least
    }
    let ranked = options[place].filter { admits($0, place, state) }
      .map { (least: optimistic($0, state), option: $0) }.sorted { $0.least < $1.least }
    for (least, option) in ranked {
      if prunes, let optimum, floor + least >= optimum - 1e-9 { return }
      var next = state
      next.take(option, rules)
      search(next)
    }
  }

  /// What an option adds to the objective at least, whatever the others do.
  private func optimistic(_ option: OfficerOption, _ state: PlanState) -> Double {
    state.extra(option, rules) - bound.poolGain(option, state)
  }

  private func admits(_ option: OfficerOption, _ place: Int, _ state: PlanState) -> Bool {
    state.admits(option, rules)
      && kin.allSatisfy { $0.allows(option, of: place, after: state.chosen, positions: staffingCase.positions) }
  }

  private mutating func complete(_ state: PlanState) {
    if prunes, let optimum, state.value - bound.gain(state) >= optimum - 1e-9 { return }
    plans += 1
    let completion = PlanCompletion(state, rules, atMost: prunes ? bound.recruitGain(state) : .infinity)
    let value = state.value - completion.gain
    guard value < optimum ?? .infinity else { return }
    optimum = value
    plan = decode(state, completion)
  }

  private func decode(_ state: PlanState, _ completion: PlanCompletion) -> TransferPlan {
    var assignments = staffingCase.officers.ordinals.map { Assignment(officer: $0, duty: .leaving) }
    for (person, option) in zip(people, state.chosen) {
      assignments[person.officer.offset].duty = option.duty
      assignments[person.officer.offset].courses = option.courses.map { Ordinal($0) }
    }
    var plan = TransferPlan(assignments: assignments)
    for index in rules.values.indices {
      let cell = Cell(commune: Ordinal(index / rules.positions), position: Ordinal(index % rules.positions))
      if completion.recruits[index] > 0 {
        plan.recruits.append(TransferPlan.Recruits(cell: cell, count: completion.recruits[index]))
      }
      plan.sharedPosts += completion.shared[index].map { TransferPlan.SharedPost(cell: cell, number: $0 + 1) }
    }
    return plan
  }
}

extension BruteForce {
  /// The least objective when every officer stays or is surplus, without training, recruits or sharing.
  ///
  /// Decisions and relations do not bind it; penalties of team rules and rotation count.
  /// Source: the formulation, *Doing nothing*.
  public static func doNothing(_ staffingCase: StaffingCase) -> Double? {
    var idle = staffingCase
    idle.decisions = []
    idle.policy.maximumTransfers = 0
    for rule in [CompetencyRule.training, .recruitment, .sharing, .relations] { idle = idle.without(rule) }
    return BruteForce(idle).optimum
  }

  /// The optimum of a case with one rule switched off; nil where the orders contradict each other without it too.
  public static func optimum(of staffingCase: StaffingCase, without rule: CompetencyRule) -> Double? {
    BruteForce(staffingCase.without(rule)).optimum
  }
}
