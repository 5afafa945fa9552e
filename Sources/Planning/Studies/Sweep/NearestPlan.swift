import StaffingDomain

/// Of the plans that are proved to be good enough, one that differs little from a plan made before.
///
/// Within a gap plans are not unique, and a search that starts elsewhere may move other officers for nothing. So what
/// differs from the base plan for nothing is taken back (``PlanAlignment``); then, cheapest first, whole groups of
/// differences and chains of officers who make room for each other, as long as the plan stays within the gap. What is left
/// of the difference is worth more than what the proof left open.
struct NearestPlan {
  private let base: EarlierPlan
  private var revision: PlanRevision
  private var value: Double
  /// The most hours that the plan may lose.
  private let target: Double

  /// Chains beyond this length are rare, and their beginnings are looked at all the same.
  private static let longestChain = 40

  /// The plan for a problem nearest to a base plan, as far as is looked for.
  ///
  /// - Parameters:
  ///   - problem: A problem over the same officers, communes, positions and courses as the base plan's.
  ///   - result: The solve of the problem; its plan and bound say what is good enough.
  ///   - tolerance: The gap that is good enough.
  /// - Returns: The base plan where that is good enough; nil where there is no plan at all.
  static func plan(
    for problem: StaffingProblem, near base: TransferPlan, result: PlanningResult, tolerance: Double
  ) -> TransferPlan? {
    guard let found = result.plan, let objective = result.objective?.value else { return nil }
    let bound = result.bound?.value ?? -.infinity
    let doNothing = result.doNothing.value
    // 0.999 keeps it clear of rounding.
    let allowed = bound + 0.999 * tolerance * RecoverableGap.size(bound: bound, doNothing: doNothing)
    let rounding = Tolerances.comparison * max(1, abs(doNothing - objective))
    let target = max(allowed.isFinite ? allowed : objective, objective) + rounding
    if let known = problem.value(ofForeign: base)?.value, known <= target { return base }
    let aligned = PlanAlignment(of: problem, toward: base, of: problem.staffingCase).aligned(found)
    var nearest = NearestPlan(
      base: EarlierPlan(base, of: problem.staffingCase, for: problem), revision: PlanRevision(aligned, of: problem),
      value: PlanValue(of: aligned, in: problem).objective.value, target: target)
    while nearest.takeBackSome() {}
    // By the model once more: the sums on the way were differences.
    let plan = nearest.revision.plan
    guard let sum = problem.value(ofForeign: plan)?.value, sum <= target + rounding else { return found }
    return plan
  }

  /// Takes back what may be taken back, cheapest first; false where there is nothing.
  private mutating func takeBackSome() -> Bool {
    let problem = revision.problem
    let officers = problem.oneOption.officers.filter { base.differs($0, in: revision) }
    let groups = LinkedDifferences(between: base, and: revision).groups.compactMap {
      base.stepBack(officers: $0.officers, supplyRows: $0.supplyRows)
    }
    var found: [(step: PlanRevision.Step, price: HoursPerMonth, place: Int)] = []
    for step in groups + officers.compactMap({ cheapestChain(from: $0, among: officers) }) {
      guard !step.officers.isEmpty, let price = revision.price(of: step) else { continue }
      found.append((step, price, found.count))
    }
    found.sort { ($0.price, $0.place) < ($1.price, $1.place) }
    var hasChanged = false
    for (step, _, _) in found where step.officers.contains(where: { revision.options[$0.key.offset] != $0.value }) {
      guard let price = revision.price(of: step)?.value, value + price <= target else { continue }
      _ = revision.take(step)
      value += price
      hasChanged = true
    }
    return hasChanged
  }

  /// The cheapest beginning of the chain in which every officer goes back and makes whoever took that place go back, too.
  private mutating func cheapestChain(
    from officer: Ordinal<Officer>, among officers: [Ordinal<Officer>]
  ) -> PlanRevision.Step? {
    var members = [officer]
    var best: (step: PlanRevision.Step, price: HoursPerMonth)?
    while members.count <= Self.longestChain, let step = base.stepBack(officers: members, supplyRows: []) {
      if let price = revision.price(of: step), price < best?.price ?? HoursPerMonth(.infinity) { best = (step, price) }
      guard let cell = formerCell(of: members[members.count - 1]) else { break }
      let newcomer = officers.first { !members.contains($0) && self.cell(of: $0) == cell && formerCell(of: $0) != cell }
      guard let newcomer else { break }
      members.append(newcomer)
    }
    return best?.step
  }

  private func cell(of officer: Ordinal<Officer>) -> Cell? {
    revision.options[officer.offset].heldCell
  }

  private func formerCell(of officer: Ordinal<Officer>) -> Cell? {
    base.option(of: officer)?.heldCell
  }
}
