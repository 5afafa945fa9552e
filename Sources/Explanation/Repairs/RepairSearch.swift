import Planning
import StaffingDomain
import Workloads

/// Finds the best ways out of what a plan leaves wanting: thinks of repairs, and solves the most promising again.
///
/// What is shown is what solving again says, never the estimate by which repairs are chosen.
public struct RepairSearch: Sendable {
  private let pricer: PlanPricer
  private let count: Int
  private let audit: @Sendable (PricedPlan) throws -> [String]
  /// What progress is told: repairs solved, and how many there are to solve.
  private let onProgress: @Sendable (Int, Int) -> Void

  /// Repairs solved again for each that is asked for.
  private static let solvesOfOne = 3

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - pricer: The plan and the best plan of the case as it is.
  ///   - count: How many repairs are wanted.
  ///   - audit: Checks the plan of a repair without the planning modules: what is wrong with it, empty where nothing is.
  public init(
    _ pricer: PlanPricer, count: Int, audit: @escaping @Sendable (PricedPlan) throws -> [String],
    onProgress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    (self.pricer, self.count, self.audit, self.onProgress) = (pricer, count, audit, onProgress)
  }

  /// The ways out of what is wanting; nil where nothing is.
  ///
  /// - Throws: Faults of the solver; ``PlanningError`` where a plan does not pass its check.
  public func answer(_ target: RepairTarget) throws -> RepairAnswer? {
    let wanting = target.wanting(in: pricer.view)
    guard wanting > 0 else { return nil }
    let (repairs, facts) = drafted(target)
    let tried = repairs.prefix(max(count * Self.solvesOfOne, count > 0 ? 8 : 0))
    var (found, gainless, undecided) = ([PricedRepair](), 0, 0)
    for (place, repair) in tried.enumerated() {
      onProgress(place, tried.count)
      switch try pricer.price(of: repair.edits) {
      case .priced(let plan):
        guard plan.extraHours.value <= Wording.noGain else {
          gainless += 1
          continue
        }
        found.append(try priced(repair, plan, target))
      case .conflict, .undecided: undecided += 1
      }
    }
    let ranked = found.enumerated().sorted { left, right in
      let (one, two) = (left.element, right.element)
      return (two.gain.value.value.rounded(to: 1e-6), one.peopleTouched, left.offset)
        < (one.gain.value.value.rounded(to: 1e-6), two.peopleTouched, right.offset)
    }.map(\.element)
    return RepairAnswer(
      target: target, wanting: wanting, repairs: Array(ranked.filter { $0.wantingAfter < wanting }.prefix(count)),
      elsewhere: Array(ranked.filter { $0.wantingAfter >= wanting }.prefix(count)), solved: tried.count,
      gainless: gainless, left: repairs.count - tried.count, undecided: undecided, facts: facts)
  }

  /// Repairs in the order in which they are solved, and what nobody can change.
  func drafted(_ target: RepairTarget) -> (repairs: [Repair], facts: [String]) {
    var draft = RepairDraft(StaffSurvey(pricer.view))
    var facts: [String] = []
    switch target {
    case .vacancy(let cell):
      var vacancy = VacancyRepairs(of: cell, into: draft)
      vacancy.addRecruits()
      vacancy.addPlaces()
      (draft, facts) = (vacancy.draft, vacancy.facts)
      draft.addCommonLimits()
    case .teamRule(let row): facts = draft.addRepairs(ofTeamRule: row)
    case .rotation(let officer): facts = draft.addRepairs(ofRotation: officer)
    }
    return (draft.ordered(), facts)
  }

  private func priced(_ repair: Repair, _ plan: PricedPlan, _ target: RepairTarget) throws -> PricedRepair {
    let faults = try audit(plan)
    guard faults.isEmpty else {
      throw PlanningError("the plan of a repair failed its check: \(faults.prefix(3).joined(separator: "; "))")
    }
    return PricedRepair(
      repair: repair, gain: plan.extraHours.asGain, plan: plan,
      money: RepairMoney(from: pricer.view.plan, of: pricer.view.problem, to: plan.plan, of: plan.problem),
      wantingAfter: repair.endsTheRule ? 0 : target.wanting(in: PlanView(plan.plan, of: plan.problem)))
  }
}

extension Repair {
  /// Whether a team rule is taken out: the rows after it are then others, and it asks for nothing.
  fileprivate var endsTheRule: Bool {
    edits.contains { if case .teamRuleOfficers(_, 0) = $0 { true } else { false } }
  }
}

extension RepairTarget {
  /// What is wanting under a plan: posts empty, officers missing, 1 for an officer who stays past the term.
  func wanting(in view: PlanView) -> Int {
    switch self {
    case .vacancy(let cell): return view.emptyPosts(in: cell).count
    case .teamRule(let row):
      return view.value.teamShortfalls.indices.contains(row) ? view.value.teamShortfalls[row] : 0
    case .rotation(let officer):
      return view.problem.rotation.isDue(officer) && view.plan.assignments[officer.offset].duty == .stay ? 1 : 0
    }
  }
}

extension RepairMoney {
  /// Allowances and training of one plan less those of another.
  init(from former: TransferPlan, of problem: StaffingProblem, to plan: TransferPlan, of changed: StaffingProblem) {
    func cost(_ plan: TransferPlan, _ problem: StaffingProblem) -> (MillionDong, MillionDong) {
      var (allowances, training) = (MillionDong.zero, MillionDong.zero)
      for assignment in plan.assignments {
        for course in assignment.courses { training += problem.staffingCase.courses[course].cost }
        guard case .fill(let cell) = assignment.duty else { continue }
        let home = problem.staffingCase.officers[assignment.officer].commune
        allowances += problem.allowanceBudget.allowance(from: home, to: cell.commune)
      }
      return (allowances, training)
    }
    let (before, after) = (cost(former, problem), cost(plan, changed))
    self.init(allowances: after.0 - before.0, training: after.1 - before.1)
  }
}

extension Double {
  fileprivate func rounded(to unit: Double) -> Double { (self / unit).rounded() * unit }
}
