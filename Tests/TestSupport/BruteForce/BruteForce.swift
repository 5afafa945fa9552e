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
  private let people: [Person]
  private let rules: PlanRules
  private let bound: PlanBound
  private let options: [[OfficerOption]]
  private let kin: [Kin]
  private let prunes: Bool
  /// What names are counted against; nil where the least objective is searched.
  private let counted: Names?
  /// The fewest names that a plan within the limit changes; nil without one, or where none are counted.
  private var fewest: Int?

  /// What names are counted against.
  private struct Names {
    let plan: TransferPlan
    let kept: Set<Ordinal<Officer>>
    let limit: Double
  }

  /// The fewest names that a plan within a limit changes, by looking at all of them; nil where none is within it.
  ///
  /// A name is changed where an officer does something else or follows other courses.
  ///
  /// - Parameters:
  ///   - plan: What names are counted against.
  ///   - kept: Officers whose names do not count.
  ///   - limit: The greatest objective.
  public static func fewestNames(
    _ staffingCase: StaffingCase, against plan: TransferPlan, butFor kept: Set<Ordinal<Officer>> = [],
    within limit: Double
  ) -> Int? {
    BruteForce(
      staffingCase, prunes: true, keeping: nil, counting: Names(plan: plan, kept: kept, limit: limit)
    ).fewest
  }

  /// Searches a case.
  ///
  /// - Parameters:
  ///   - staffingCase: A case of a few officers.
  ///   - prunes: Whether to pass over what cannot be better; without it the search takes all combinations.
  ///   - names: What it costs to do something else than under an earlier plan.
  public init(_ staffingCase: StaffingCase, prunes: Bool = true, keeping names: NamePrice? = nil) {
    self.init(staffingCase, prunes: prunes, keeping: names, counting: nil)
  }

  private init(_ staffingCase: StaffingCase, prunes: Bool, keeping names: NamePrice?, counting counted: Names?) {
    self.staffingCase = staffingCase
    (self.prunes, self.counted) = (prunes, counted)
    let people = Person.all(staffingCase)
    self.people = people
    let rules = PlanRules(staffingCase, needs: StaffingNeeds(staffingCase), people: people)
    self.rules = rules
    bound = PlanBound(rules, people: people.count)
    let lister = OfficerOptions(staffingCase: staffingCase, rules: rules)
    options = people.map { person in
      lister.all(of: person).map { names?.priced($0, of: person.officer, positions: rules.positions) ?? $0 }
    }
    kin = Kin.all(staffingCase, people: people)
    // A lock needs an option; an officer who is out of the plan has none.
    let hasLockedAbsentee = staffingCase.decisions.contains { order in
      order.kind == .lock && !people.contains { $0.officer == order.officer }
    }
    if !hasLockedAbsentee { search(PlanState(rules)) }
  }

  /// How many combinations of the officers' options there are, possible or not.
  public var combinations: Int {
    options.reduce(1) { $0.multipliedReportingOverflow(by: $1.count).overflow ? .max : $0 * $1.count }
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
      if floor + least > ceiling { return }
      var next = state
      next.take(option, rules)
      search(next)
    }
  }

  /// No plan above it is looked for.
  private var ceiling: Double {
    if let counted { return counted.limit }
    return prunes ? optimum.map { ($0 - 1e-9).nextDown } ?? .infinity : .infinity
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
    if state.value - bound.gain(state) > ceiling { return }
    plans += 1
    let completion = PlanCompletion(state, rules, atMost: prunes ? bound.recruitGain(state) : .infinity)
    let value = state.value - completion.gain
    if let counted {
      if value <= counted.limit { fewest = min(fewest ?? .max, changed(state, counted)) }
      return
    }
    guard value < optimum ?? .infinity else { return }
    optimum = value
    plan = decode(state, completion)
  }

  /// How many names a choice of all officers changes.
  private func changed(_ state: PlanState, _ names: Names) -> Int {
    zip(people, state.chosen).count { person, option in
      let before = names.plan.assignments[person.officer.offset]
      let second: Ordinal<Position>? = option.second.map { Ordinal($0 % rules.positions) }
      let isSame =
        before.duty == option.duty && before.secondPosition == second
        && before.courses == option.courses.map { Ordinal($0) }
      return !isSame && !names.kept.contains(person.officer)
    }
  }

  private func decode(_ state: PlanState, _ completion: PlanCompletion) -> TransferPlan {
    var assignments = staffingCase.officers.ordinals.map { Assignment(officer: $0, duty: .outOfPlan) }
    for (person, option) in zip(people, state.chosen) {
      assignments[person.officer.offset].duty = option.duty
      assignments[person.officer.offset].secondPosition = option.second.map { Ordinal($0 % rules.positions) }
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
  /// The least objective when every officer stays, with the second post of today or without it, or is surplus, without
  /// training, recruits, sharing or new combinations.
  ///
  /// Decisions and relations do not bind it; penalties of team rules and rotation count.
  /// Source: the formulation, *Doing nothing*.
  public static func doNothing(_ staffingCase: StaffingCase) -> Double? {
    var idle = staffingCase
    idle.decisions = []
    idle.policy.maximumTransfers = 0
    idle.policy.maximumPositions = 1
    for rule in [CompetencyRule.training, .recruitment, .sharing, .relations] { idle = idle.without(rule) }
    return BruteForce(idle).optimum
  }

  /// The optimum of a case with one rule switched off; nil where the orders contradict each other without it too.
  public static func optimum(of staffingCase: StaffingCase, without rule: CompetencyRule) -> Double? {
    BruteForce(staffingCase.without(rule)).optimum
  }
}
