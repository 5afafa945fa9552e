import Auditing
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Doing nothing where second posts of today link the cells of a commune.
@Suite struct DoNothingTests {
  @Test(arguments: [true, false], [true, false])
  func theLeastOfAllChoicesIsFound(_ hasEstablishment: Bool, _ hasTeamRules: Bool) async throws {
    let seen = Tally<String>()
    try await sideBySide(1...150) { seed in
      var commune = LinkedCommune.random(
        seed.isMultiple(of: 3) ? 3 : 5, officers: seed.isMultiple(of: 2) ? 6 : 7, alone: 0.2, seed: UInt64(seed))
      (commune.hasEstablishment, commune.hasTeamRules) = (hasEstablishment, hasTeamRules)
      let made = commune.make(seed: UInt64(seed))
      let problem = StaffingProblem(made, needs: StaffingNeeds(made))
      let (plan, value) = DoNothing.plan(problem)
      let least = leastOfAll(problem)
      #expect(abs(value.objective.value - least) <= 1e-9 * max(1, least), "seed \(seed): \(value.objective), \(least)")
      #expect(value.objective == PlanValue(of: plan, in: problem).objective, "seed \(seed)")
      seen.add("both", plan.assignments.count { $0.secondPosition != nil })
      let candidates = made.officers.count { $0.secondPosition != nil }
      if plan.assignments.contains(where: { $0.secondPosition != nil }) {
        seen.add("some of several", candidates > 1 ? 1 : 0)
      }
      if plan.assignments.contains(where: { $0.duty == .surplus }) { seen.add("surplus") }
    }
    #expect(seen["both"] >= 100 && seen["some of several"] >= 80 && seen["surplus"] >= 30, "\(seen.all)")
  }

  /// Every officer keeps both posts, one, or none, as far as the cells and the establishment have room.
  private func leastOfAll(_ problem: StaffingProblem) -> Double {
    var least = Double.infinity
    var plan = TransferPlan(
      assignments: problem.staffingCase.officers.ordinals.map { Assignment(officer: $0, duty: .stay) })
    func decide(_ place: Int) {
      guard place < plan.assignments.count else {
        if hasRoom(plan, problem) { least = min(least, PlanValue(of: plan, in: problem).objective.value) }
        return
      }
      for line in Self.lines(of: place, in: problem) {
        plan.assignments[place] = line
        decide(place + 1)
      }
    }
    decide(0)
    return least
  }

  private func hasRoom(_ plan: TransferPlan, _ problem: StaffingProblem) -> Bool {
    let officers = problem.staffingCase.officers
    var (alone, both, pinned) = ([Cell: Int](), [Cell: Int](), [Cell: Int]())
    var (heads, pinnedHeads) = (0, 0)
    for line in plan.assignments {
      let cell = officers[line.officer].cell
      if problem.roles[line.officer.offset].isPinned {
        pinned[cell, default: 0] += 1
        pinnedHeads += 1
      }
      guard line.duty == .stay else { continue }
      heads += 1
      if let second = line.secondPosition {
        both[cell, default: 0] += 1
        both[Cell(commune: cell.commune, position: second), default: 0] += 1
      } else {
        alone[cell, default: 0] += 1
      }
    }
    if let limit = problem.staffingCase.communes[0].establishment, heads > max(limit, pinnedHeads) { return false }
    return both.allSatisfy { $1 <= 1 }
      && Set(alone.keys).union(both.keys).allSatisfy { cell in
        let posts = problem.needs[cell].posts.count
        let overflow = max(0, pinned[cell, default: 0] - posts)
        return alone[cell, default: 0] + both[cell, default: 0] <= posts + overflow
      }
  }

  /// Large groups: chains, where millions of sets of officers could keep both posts, sparse and dense ones, and posts and
  /// officers who are all alike; against the audit, whose search is another one.
  @Test(arguments: ["chain", "sparse", "dense", "even"], ["", "establishment", "team rules"])
  func largeGroupsAgreeWithTheAudit(_ shape: String, _ limit: String) throws {
    var kept = 0
    for seed in UInt64(1)...3 {
      var commune =
        switch shape {
        case "chain": LinkedCommune.chain(30)
        case "sparse": LinkedCommune.random(30, officers: 26, seed: seed)
        default: LinkedCommune.random(16, officers: 40, seed: seed)
        }
      commune.isEven = shape == "even"
      (commune.hasEstablishment, commune.hasTeamRules) = (limit == "establishment", limit == "team rules")
      let made = commune.make(seed: seed)
      let problem = StaffingProblem(made, needs: StaffingNeeds(made))
      let (plan, value) = DoNothing.plan(problem)
      let summary = ResultSummary(
        status: .feasible, objective: .zero, bound: nil, gapTolerance: 0, doNothing: .zero,
        counts: ResultSummary.Counts(), inputDigest: "", version: "", strategy: "")
      let audited = PlanAudit.audit(made, needs: problem.needs, results: ResultTables(summary: summary))
        .recomputedDoNothing.value
      #expect(abs(value.objective.value - audited) <= 1e-9 * max(1, audited), "\(seed): \(value.objective), \(audited)")
      kept += plan.assignments.count { $0.secondPosition != nil }
    }
    #expect(kept >= 3, "\(kept)")
  }

  /// A hundred officers with any two of thirty positions, more than the audit looks at: it ends, and nobody doing
  /// something else would be better.
  @Test(arguments: [false, true], ["", "establishment", "team rules"])
  func hugeGroupsEnd(_ isEven: Bool, _ limit: String) throws {
    for seed in UInt64(1)...2 {
      var commune = LinkedCommune.random(30, officers: 100, seed: seed)
      commune.isEven = isEven
      (commune.hasEstablishment, commune.hasTeamRules) = (limit == "establishment", limit == "team rules")
      let made = commune.make(seed: seed)
      let problem = StaffingProblem(made, needs: StaffingNeeds(made))
      let (plan, value) = DoNothing.plan(problem)
      let single = made.officers.indices.flatMap { place in
        Self.lines(of: place, in: problem).map { line in
          var changed = plan
          changed.assignments[place] = line
          return changed
        }
      }
      for changed in single where hasRoom(changed, problem) {
        #expect(PlanValue(of: changed, in: problem).objective.value >= value.objective.value - 1e-6, "\(seed)")
      }
    }
  }

  /// What somebody may do without moving.
  private static func lines(of place: Int, in problem: StaffingProblem) -> [Assignment] {
    let officer = Ordinal<Officer>(place)
    var lines = [Assignment(officer: officer, duty: .stay)]
    if let second = problem.staffingCase.officers[officer].secondPosition {
      lines.append(Assignment(officer: officer, duty: .stay, secondPosition: second))
    }
    if !problem.roles[place].isPinned { lines.append(Assignment(officer: officer, duty: .surplus)) }
    return lines
  }
}
