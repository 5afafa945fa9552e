import Planning
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Explanation

/// What the result files say in words holds for the best plans and for plans that are not: every claim is checked by
/// forcing the change that it speaks of and computing the plan anew.
@Suite struct ExplanationTruthTests {
  @Test func nothingIsLeftOpenByTheBestPlans() {
    var (vacancies, surplus, limits) = (0, 0, 0)
    for view in ExplainedPlans.best() {
      let staff = StaffSurvey(view)
      for findings in view.findings(staff) {
        vacancies += 1
        limits += findings.candidates.stopped == nil ? 0 : 1
        #expect(!findings.isLeftOpen, "\(view.why(findings))")
      }
      for (_, nearest) in view.alternatives(staff) {
        surplus += 1
        #expect(nearest?.isOpen != true)
      }
      for assignment in view.plan.assignments {
        #expect(!view.sentence(for: assignment.officer).contains("the search left open"))
      }
    }
    #expect(vacancies >= 300 && surplus >= 100 && limits >= 50, "only \(vacancies), \(surplus), \(limits)")
  }

  @Test(arguments: [true, false])
  func candidatesAndTheirGainsAreThoseOfForcedPlans(_ areBest: Bool) {
    var count = (open: 0, stopped: 0, trained: 0, near: 0, pool: 0)
    for view in areBest ? ExplainedPlans.best() : ExplainedPlans.open() {
      for findings in view.findings(StaffSurvey(view)) {
        let survey = findings.candidates
        let moves = Self.moves(to: findings.cell, in: view)
        #expect(Set(survey.eligible) == Set(moves.map(\.officer)))
        let untrained = Set(moves.filter { $0.bundle == 0 }.map(\.officer))
        #expect(survey.trainedOnly == Set(moves.map(\.officer)).subtracting(untrained).count)
        let forced = moves.map { ForcedPlan(view).with($0) }
        let least = forced.map(\.change).min()
        #expect(isClose(survey.best?.change.value, least), "\(view.why(findings)) by hand \(least ?? 0)")
        let isOpen = forced.contains { $0.change <= -0.0500001 && $0.exceeded.isEmpty }
        #expect((survey.open != nil) == isOpen, "\(view.why(findings))")
        for move in [survey.best, survey.open].compactMap({ $0 }) {
          let forced = ForcedPlan(view).with(move.step.option)
          #expect(isClose(forced.change, move.change.value))
          if case .pool = view.plan.assignments[move.officer.offset].duty { count.pool += 1 }
        }
        if let open = survey.open {
          count.open += 1
          #expect(ForcedPlan(view).with(open.step.option).exceeded.isEmpty)
        }
        #expect((survey.stopped != nil) == (!isOpen && least.map { $0 <= -0.05 } ?? false))
        if let (move, limits) = survey.stopped {
          count.stopped += 1
          count.trained += move.step.option.bundle > 0 ? 1 : 0
          let stopped = ForcedPlan(view).with(move.step.option)
          #expect(limits.map { view.problem.meaning($0.row) }.sorted() == stopped.exceeded, "\(view.why(findings))")
          #expect(isClose(stopped.change, move.change.value))
          #expect(limits.count == forced.filter { $0.change <= -0.0500001 }.map(\.exceeded.count).min())
        }
        if let near = findings.near {
          count.near += 1
          let forced = ForcedPlan(view).with(near.step.option)
          #expect(isClose(forced.change, near.step.change.value))
          #expect(forced.exceeded == near.limits.map { view.problem.meaning($0.row) }.sorted())
        }
      }
    }
    #expect(count.stopped >= 40 && count.trained >= 10 && count.near >= 40 && count.pool >= 5, "\(count)")
    #expect(areBest ? count.open == 0 : count.open >= 100, "\(count)")
  }

  @Test(arguments: [true, false])
  func recruitsAndSharedPostsDoWhatIsSaidOfThem(_ areBest: Bool) {
    var counts: [String: Int] = [:]
    for view in areBest ? ExplainedPlans.best() : ExplainedPlans.open() {
      for findings in view.findings(StaffSurvey(view)) {
        counts[checkRecruit(findings, in: view), default: 0] += 1
        counts[checkSharing(findings, in: view), default: 0] += 1
      }
    }
    let kinds = ["recruit dear", "unlisted", "recruit stopped", "impossible", "nobody", "sharing dear"]
    for kind in kinds { #expect(counts[kind, default: 0] >= 5, "\(kind): \(counts)") }
    for kind in ["recruit open", "sharing open"] where !areBest { #expect(counts[kind, default: 0] >= 5, "\(counts)") }
    #expect(counts["busy", default: 0] >= 3, "\(counts)")
  }

  private func checkRecruit(_ findings: VacancyFindings, in view: PlanView) -> String {
    let forced = ForcedPlan(view).withRecruit(in: findings.cell)
    let quotas = view.problem.staffingCase.recruitment
    let isListed = quotas.contains { $0.position == nil || $0.position == findings.cell.position }
    switch findings.recruit {
    case .dear(let cost, let value):
      #expect(isClose(forced.change, (cost - value).value) && forced.change > -0.0500001)
      return "recruit dear"
    case .unlisted(let saving, _):
      #expect(!isListed && isClose(-forced.change, saving.value))
      return "unlisted"
    case .stopped(let saving, let limits):
      // A quota of 0 for the position or in total closes it, whatever the other says.
      let zero = quotas.indices.filter {
        quotas[$0].quota == 0 && (quotas[$0].position ?? findings.cell.position) == findings.cell.position
      }.map { view.problem.meaning(view.problem.recruitment.rows[$0]) }
      let named = limits.map { view.problem.meaning($0.row) }
      #expect(Set(named).isSuperset(of: forced.exceeded) && Set(named).isSuperset(of: zero))
      #expect(!named.isEmpty && isListed && isClose(-forced.change, saving.value))
      if zero.isEmpty { #expect(named.sorted() == forced.exceeded) }
      return "recruit stopped"
    case .open(let saving):
      #expect(forced.exceeded.isEmpty && view.problem.recruitment.allows(findings.cell.position))
      #expect(isClose(-forced.change, saving.value) && forced.change <= -0.0499999)
      return "recruit open"
    }
  }

  private func checkSharing(_ findings: VacancyFindings, in view: PlanView) -> String {
    let posts = view.problem.sharing.posts.filter { $0.cell == findings.cell && !view.plan.sharedPosts.contains($0) }
    let forced = posts.map { ForcedPlan(view).sharing($0) }
    let least = forced.map(\.change).min() ?? 0
    let pool = view.plan.assignments.filter { assignment in
      let commune = view.problem.staffingCase.officers[assignment.officer].commune
      return assignment.duty == .pool(findings.cell.position)
        && view.problem.staffingCase.communes[commune].province
          == view.problem.staffingCase.communes[findings.cell.commune].province
    }.count
    let isOpen = forced.contains { $0.change <= -0.0500001 && $0.exceeded.isEmpty }
    #expect(findings.sharing.isOpen == isOpen)
    switch findings.sharing {
    case .impossible:
      #expect(posts.isEmpty)
      return "impossible"
    case .dear(let cost, let value):
      #expect(isClose(least, (cost - value).value) && least > -0.0500001)
      return "sharing dear"
    case .nobody(let saving, _):
      #expect(pool == 0 && isClose(-least, saving.value))
      return "nobody"
    case .busy(let saving, let share, let officers, let left):
      #expect(pool == officers && officers > 0 && share > left && isClose(-least, saving.value))
      return "busy"
    case .open(let saving, let post):
      #expect(isClose(-ForcedPlan(view).sharing(post).change, saving.value))
      return "sharing open"
    }
  }

  @Test(arguments: [true, false])
  func theAlternativeOfASurplusOfficerIsTheNearestOfAll(_ areBest: Bool) {
    var count = (stopped: 0, limited: 0, trained: 0, open: 0)
    for view in areBest ? ExplainedPlans.best() : ExplainedPlans.open() {
      let empty = view.problem.cellBalance.cells.filter { !view.emptyPosts(in: $0).isEmpty }
      for (officer, nearest) in view.alternatives(StaffSurvey(view)) {
        #expect((nearest == nil) == empty.isEmpty)
        guard let nearest else { continue }
        let options = view.problem.options(of: officer)
        let moves = options.filter { option in
          option.heldCell.map { empty.contains($0) } ?? false
        }
        #expect((nearest.obstacles == 0) == !moves.isEmpty)
        let forced = ForcedPlan(view).with(nearest.step.option)
        #expect(isClose(forced.change, nearest.step.change.value))
        guard nearest.obstacles == 0 else {
          count.stopped += 1
          continue
        }
        let all = moves.map { ForcedPlan(view).with($0) }
        let isOpen = all.contains { $0.change <= -0.0500001 && $0.exceeded.isEmpty }
        #expect(nearest.isOpen == isOpen)
        if !isOpen { #expect(isClose(all.map(\.change).min(), nearest.step.change.value)) }
        count.open += isOpen ? 1 : 0
        count.trained += nearest.step.option.bundle > 0 ? 1 : 0
        count.limited += !isOpen && forced.change <= -0.05 ? 1 : 0
      }
    }
    #expect(count.stopped >= 10 && count.limited >= 10 && count.trained >= 5, "\(count)")
    #expect(areBest ? count.open == 0 : count.open >= 20, "\(count)")
  }

  private func isClose(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= 1e-6 * max(1, abs(right))
  }

  /// Every way in which an officer who does not hold a cell may hold it, from the list of options.
  private static func moves(to cell: Cell, in view: PlanView) -> [OfficerOption] {
    view.problem.oneOption.officers.filter { view.plan.heldCell(of: $0, in: view.problem.staffingCase) != cell }
      .flatMap { officer in
        view.problem.options(of: officer).filter { option in
          option.heldCell == cell
        }
      }
  }
}
