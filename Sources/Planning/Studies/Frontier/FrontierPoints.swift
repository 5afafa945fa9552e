import LinearProgramming
import StaffingDomain

/// The points of a frontier while they are worked on, and what they prove about each other.
struct FrontierPoints {
  private(set) var all: [FrontierPoint]
  private let axes: [FrontierAxis]
  /// The place of the next easier value on every axis, by place of the value; nil at the easiest, or where not known.
  private let easierValue: [[Int?]]

  init(axes: [FrontierAxis]) {
    self.axes = axes
    easierValue = axes.map { axis in
      var easier = [Int?](repeating: nil, count: axis.values.count)
      guard axis.relaxation != nil else { return easier }
      let order = axis.easiestFirst
      for (place, next) in zip(order, order.dropFirst()) { easier[next] = place }
      return easier
    }
    all = []
    for second in axes.count > 1 ? Array(axes[1].values.indices) : [] {
      for first in axes[0].values.indices { all.append(FrontierPoint(place: [first, second])) }
    }
    if axes.count == 1 { all = axes[0].values.indices.map { FrontierPoint(place: [$0]) } }
  }

  /// Every place: line by line, the easiest line and its easiest point first.
  var easiestFirst: [[Int]] {
    guard axes.count > 1 else { return axes[0].easiestFirst.map { [$0] } }
    return axes[1].easiestFirst.flatMap { second in axes[0].easiestFirst.map { [$0, second] } }
  }

  func index(of place: [Int]) -> Int { place[0] + (place.count > 1 ? place[1] * axes[0].values.count : 0) }

  /// The places that are one value easier on one axis.
  private func easierPlaces(than place: [Int]) -> [[Int]] {
    axes.indices.compactMap { axis in
      easierValue[axis][place[axis]].map { value in
        var easier = place
        easier[axis] = value
        return easier
      }
    }
  }

  /// The results of the easier neighbours that are known.
  private func easierResults(than place: [Int]) -> [(place: [Int], result: PlanningResult)] {
    easierPlaces(than: place).compactMap { easier in all[index(of: easier)].result.map { (easier, $0) } }
  }

  /// The best bound that easier points prove; nil where there is none.
  private func inheritedBound(_ place: [Int]) -> HoursPerMonth? {
    easierResults(than: place).compactMap(\.result.bound).max()
  }

  /// The best plan of easier points that is a plan here too.
  private func inheritedPlan(
    _ place: [Int], _ problem: StaffingProblem
  ) -> (place: [Int], plan: TransferPlan, objective: HoursPerMonth)? {
    var best: (place: [Int], plan: TransferPlan, objective: HoursPerMonth)?
    for (easier, result) in easierResults(than: place) {
      guard let plan = result.plan, let objective = problem.value(ofForeign: plan) else { continue }
      if best.map({ objective < $0.objective }) ?? true { best = (easier, plan, objective) }
    }
    return best
  }

  /// Whether easier points prove this one, which then needs no solve.
  mutating func settle(_ place: [Int], _ problem: StaffingProblem, tolerance: Double) -> Bool {
    let easier = easierResults(than: place)
    var result = PlanningResult(doNothing: DoNothing.plan(problem).value.objective)
    if let contradiction = easier.first(where: { $0.result.termination.reason == .infeasible }) {
      // What no plan can keep under wider limits, none can under tighter ones.
      result.termination = contradiction.result.termination
      result.conflicts = contradiction.result.conflicts
      all[index(of: place)].takenFrom = contradiction.place
    } else {
      guard let bound = inheritedBound(place), let known = inheritedPlan(place, problem) else { return false }
      (result.plan, result.objective, result.bound) = (known.plan, known.objective, min(bound, known.objective))
      guard result.isWithin(tolerance) else { return false }
      result.termination = Termination(.optimal)
      all[index(of: place)].takenFrom = known.place
      all[index(of: place)].figures = PlanFigures(of: known.plan, in: problem)
    }
    all[index(of: place)].result = result
    return true
  }

  /// Takes over a solve; what easier points know is used where it is better.
  mutating func take(
    _ result: PlanningResult, at place: [Int], _ problem: StaffingProblem, tolerance: Double
  ) {
    let point = index(of: place)
    all[point].isSolved = true
    all[point].result = result
    guard result.termination.reason != .infeasible else { return }
    if let inherited = inheritedBound(place) {
      all[point].result?.bound = max(result.bound ?? inherited, inherited)
    }
    all[point].figures = result.plan.map { PlanFigures(of: $0, in: problem) }
    if let known = inheritedPlan(place, problem), known.objective < result.objective ?? HoursPerMonth(.infinity) {
      adopt(known.plan, worth: known.objective, from: known.place, at: point, problem)
    }
    judge(point, tolerance: tolerance)
  }

  mutating func spend(_ seconds: Double, at place: [Int]) { all[index(of: place)].seconds = seconds }

  /// Takes over the points of a lane solved apart.
  mutating func adopt(_ places: [[Int]], of other: FrontierPoints) {
    for place in places { all[index(of: place)] = other.all[index(of: place)] }
  }

  /// Hands every bound on to the harder points where it is better than theirs, easiest first.
  ///
  /// - Parameter problem: Makes the problem and the tolerance of a point anew.
  mutating func passOnBounds(_ problem: (_ index: Int) -> (StaffingProblem, tolerance: Double)) {
    for place in easiestFirst {
      let point = index(of: place)
      guard let result = all[point].result, result.termination.reason != .infeasible,
        let inherited = inheritedBound(place), inherited > result.bound ?? HoursPerMonth(-.infinity)
      else { continue }
      all[point].result?.bound = inherited
      judge(point, tolerance: problem(point).tolerance)
    }
  }

  /// Hands every plan on to the easier points where it is better than what they have, hardest first.
  ///
  /// - Parameter problem: Makes the problem and the tolerance of a point anew: few need it.
  mutating func passOnPlans(_ problem: (_ index: Int) -> (StaffingProblem, tolerance: Double)) {
    for place in easiestFirst.reversed() {
      guard let harder = all[index(of: place)].result, let plan = harder.plan, let objective = harder.objective
      else { continue }
      for easier in easierPlaces(than: place).map(index) {
        guard let known = all[easier].result, objective < known.objective ?? HoursPerMonth(.infinity) else {
          continue
        }
        let (problem, tolerance) = problem(easier)
        guard let value = problem.value(ofForeign: plan), value < known.objective ?? HoursPerMonth(.infinity) else {
          continue
        }
        adopt(plan, worth: value, from: place, at: easier, problem)
        judge(easier, tolerance: tolerance)
      }
    }
  }

  private mutating func adopt(
    _ plan: TransferPlan, worth objective: HoursPerMonth, from place: [Int], at point: Int, _ problem: StaffingProblem
  ) {
    all[point].result?.plan = plan
    all[point].result?.objective = objective
    all[point].takenFrom = place
    all[point].figures = PlanFigures(of: plan, in: problem)
  }

  /// Says how a point ends with the plan and the bound that it has now.
  private mutating func judge(_ point: Int, tolerance: Double) {
    guard let result = all[point].result, let objective = result.objective else { return }
    // Bounds and plans come from different sums: they may cross by rounding, never by more.
    if let bound = result.bound { all[point].result?.bound = min(bound, objective) }
    if all[point].result?.isWithin(tolerance) ?? false {
      all[point].result?.termination = Termination(.optimal)
    } else if result.termination.reason != .feasible {
      all[point].result?.termination = Termination(
        .feasible, limit: result.termination.limit, detail: result.termination.detail)
    }
  }
}
