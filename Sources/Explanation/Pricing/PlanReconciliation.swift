import Planning
import StaffingDomain
import Workloads

/// Takes back what a plan does otherwise than another one without gaining anything by it, or hardly anything.
///
/// Best plans are seldom unique: two of them may differ in officers who could as well change places. What is left after
/// this is what the hours call for, as far as whole groups, chains of officers who follow each other from post to
/// post, and single officers can be taken back one after the other.
struct PlanReconciliation {
  /// The problem that the plan solves.
  private let problem: StaffingProblem
  /// The officers whose change was asked for.
  private let fixed: Set<Ordinal<Officer>>
  private let former: TransferPlan
  /// The plan with what could be taken back.
  private(set) var plan: TransferPlan
  /// Whether every group and chain was tried.
  private(set) var isComplete = true
  private let allowed: HoursPerMonth
  private var trials = 0

  /// Plans that are looked at before the search is cut short.
  private static let mostTrials = 600
  /// Officers of a chain at most.
  private static let longestChain = 6

  /// Compares a plan with a former one, and takes back what it can.
  ///
  /// - Parameter slack: Hours that taking back may lose in all.
  init(
    _ plan: TransferPlan, with former: TransferPlan, fixing fixed: Set<Ordinal<Officer>>, of problem: StaffingProblem,
    allowing slack: HoursPerMonth
  ) {
    (self.plan, self.former, self.fixed, self.problem) = (plan, former, fixed, problem)
    let objective = PlanValue(of: plan, in: problem).objective
    allowed = objective + slack + HoursPerMonth(Tolerances.comparison * max(1, abs(objective.value)))
    while takeBackSomething() {}
  }

  /// The officers whose assignment still differs and was not asked for, sorted.
  var officersChanged: [Ordinal<Officer>] {
    zip(plan.assignments, former.assignments).filter { $0 != $1 && !fixed.contains($0.officer) }.map(\.0.officer)
  }

  /// Something in which two plans differ.
  private enum Element: Hashable {
    case officer(Ordinal<Officer>)
    case recruits(Cell)
    case sharedPosts(Cell)
  }

  /// Where changes meet: a cell, a commune or a pool.
  private enum Node: Hashable {
    case cell(Cell)
    case commune(Ordinal<Commune>)
    case pool(Int)
  }

  private mutating func takeBackSomething() -> Bool {
    let elements = differences()
    guard !elements.isEmpty else { return false }
    if takeBack(elements) { return true }
    for isWide in [false, true] {
      var hasChanged = false
      for group in groups(of: elements, byCommune: isWide) where group.count < elements.count && takeBack(group) {
        hasChanged = true
      }
      if hasChanged { return true }
    }
    return elements.contains { takeBackChain([$0], among: elements) }
  }

  /// What differs and was not asked for, in a fixed order.
  private func differences() -> [Element] {
    let officers = officersChanged.map { Element.officer($0) }
    let covered = Set(problem.staffingCase.coveredPosts)
    let cells = Set((plan.recruits + former.recruits).map(\.cell)).sorted()
    let recruits = cells.filter { recruitCount(plan, $0) != recruitCount(former, $0) }.map { Element.recruits($0) }
    // The posts of a covered cell have other numbers than before.
    let sharing = Set((plan.sharedPosts + former.sharedPosts).map(\.cell)).subtracting(covered).sorted()
    let shared = sharing.filter { shares(plan, $0) != shares(former, $0) }.map { Element.sharedPosts($0) }
    return officers + recruits + shared
  }

  private func recruitCount(_ plan: TransferPlan, _ cell: Cell) -> Int {
    plan.recruits.reduce(0) { $1.cell == cell ? $0 + $1.count : $0 }
  }

  private func shares(_ plan: TransferPlan, _ cell: Cell) -> [TransferPlan.SharedPost] {
    plan.sharedPosts.filter { $0.cell == cell }
  }

  /// Takes elements back where that exceeds no limit and loses no hours.
  private mutating func takeBack(_ elements: [Element]) -> Bool {
    guard trials < Self.mostTrials else {
      isComplete = false
      return false
    }
    trials += 1
    var trial = plan
    for element in elements { revert(element, in: &trial) }
    var activity = RowActivity(problem: problem)
    for assignment in trial.assignments where assignment.duty != .leaving {
      activity.add(problem.relocation(of: assignment.officer, doing: problem.undertaking(of: assignment)))
    }
    activity.add(problem.supplies(of: trial))
    guard activity.keepsEveryLimit, PlanValue(of: trial, in: problem).objective <= allowed else { return false }
    plan = trial
    return true
  }

  private func revert(_ element: Element, in trial: inout TransferPlan) {
    switch element {
    case .officer(let officer): trial.assignments[officer.offset] = former.assignments[officer.offset]
    case .recruits(let cell):
      trial.recruits = (trial.recruits.filter { $0.cell != cell } + former.recruits.filter { $0.cell == cell })
        .sorted { $0.cell < $1.cell }
    case .sharedPosts(let cell):
      trial.sharedPosts = (trial.sharedPosts.filter { $0.cell != cell } + shares(former, cell)).sorted()
    }
  }

  /// Takes back a chain: whoever goes back to a post makes the officer who took it over go back too.
  private mutating func takeBackChain(_ chain: [Element], among elements: [Element]) -> Bool {
    if takeBack(chain) { return true }
    guard trials < Self.mostTrials, chain.count < Self.longestChain, let last = chain.last,
      let reclaimed = cell(of: last, under: former)
    else { return false }
    for element in elements where !chain.contains(element) && cell(of: element, under: plan) == reclaimed {
      if takeBackChain(chain + [element], among: elements) { return true }
    }
    return false
  }

  private func cell(of element: Element, under plan: TransferPlan) -> Cell? {
    switch element {
    case .officer(let officer): plan.heldCell(of: officer, in: problem.staffingCase)
    case .recruits(let cell), .sharedPosts(let cell): cell
    }
  }

  /// Elements that meet in a cell or a pool, or else in a commune, directly or through others; none that meets what
  /// was asked for.
  private func groups(of elements: [Element], byCommune isWide: Bool) -> [[Element]] {
    let asked = fixed.sorted().map { Element.officer($0) }
    let all = elements + asked
    var membersOf: [Node: [Int]] = [:]
    let nodesOf = all.map { nodes(of: $0, byCommune: isWide) }
    for (place, own) in nodesOf.enumerated() { for node in own { membersOf[node, default: []].append(place) } }
    var isSeen = [Bool](repeating: false, count: all.count)
    var groups: [[Element]] = []
    for start in all.indices where !isSeen[start] {
      var (group, open) = ([Int](), [start])
      isSeen[start] = true
      while let place = open.popLast() {
        group.append(place)
        for node in nodesOf[place] {
          for next in membersOf[node] ?? [] where !isSeen[next] {
            isSeen[next] = true
            open.append(next)
          }
        }
      }
      if group.allSatisfy({ $0 < elements.count }) { groups.append(group.sorted().map { all[$0] }) }
    }
    return groups
  }

  private func nodes(of element: Element, byCommune isWide: Bool) -> [Node] {
    let cells = [former, plan].compactMap { cell(of: element, under: $0) }
    var nodes: [Node] = isWide ? cells.map { .commune($0.commune) } : cells.map { .cell($0) }
    switch element {
    case .officer(let officer):
      for plan in [former, plan] {
        guard case .pool(let position) = plan.assignments[officer.offset].duty else { continue }
        nodes += pool(of: position, in: problem.staffingCase.officers[officer].commune)
      }
    case .sharedPosts(let cell): nodes += pool(of: cell.position, in: cell.commune)
    case .recruits: break
    }
    return nodes
  }

  private func pool(of position: Ordinal<Position>, in commune: Ordinal<Commune>) -> [Node] {
    problem.sharing.row(of: position, in: commune).map { [.pool($0)] } ?? []
  }
}
