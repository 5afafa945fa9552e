import Explanation
import Foundation
import Planning
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

/// The sentence about a transfer is true: going back is forced, and rules are asked anew.
@Suite struct TransferReasonTests {
  /// A transfer with its sentence and the plan in which the officer alone goes back or stays.
  private struct Transfer {
    let view: PlanView
    let officer: Ordinal<Officer>
    let reason: String
    let back: ForcedPlan
    let stay: ForcedPlan
    let isBackInPost: Bool

    init?(_ view: PlanView, _ officer: Ordinal<Officer>) {
      let problem = view.problem
      let option = problem.option(of: view.plan.assignments[officer.offset])
      reason = view.sentence(for: officer)
      guard option.isTransfer else { return nil }
      (self.view, self.officer) = (view, officer)
      stay = ForcedPlan(view).with(problem.option(of: officer, doing: .stay))
      // Room means an empty post without the officer, whose own second post may be it, and a place within the
      // establishment.
      let isFull = stay.exceeded.contains { meaning in
        problem.establishment.rows.contains { problem.meaning($0) == meaning }
      }
      let surplus = ForcedPlan(view).with(problem.option(of: officer, doing: .surplus))
      let without = PlanView(surplus.after, of: problem)
      isBackInPost = !without.emptyPosts(in: option.origin).isEmpty && !isFull
      guard isBackInPost else {
        back = surplus
        return
      }
      // Both posts of today are held again where both last posts are free and that is better.
      let person = problem.staffingCase.officers[officer]
      let second = person.secondPosition.map { Cell(commune: person.commune, position: $0) }
      func isFree(_ cell: Cell) -> Bool {
        without.emptyPosts(in: cell).contains { $0.number == problem.needs[cell].posts.count }
      }
      if let second, isFree(option.origin), isFree(second) {
        let both = ForcedPlan(view).with(problem.option(of: officer, doing: .stay, with: second.position))
        back = both.change < stay.change ? both : stay
      } else {
        back = stay
      }
    }

    func meanings(of rules: [RuleName], in plan: ForcedPlan) -> [String] {
      plan.exceeded.filter { meaning in
        view.problem.sideRules.contains { rule in
          rules.contains(rule.name) && rule.rows.contains { view.problem.meaning($0) == meaning }
        }
      }
    }
  }

  private static let best = transfers(ExplainedPlans.best())
  private static let open = transfers(ExplainedPlans.open())

  private static func transfers(_ views: [PlanView]) -> [Transfer] {
    views.flatMap { view in view.plan.assignments.compactMap { Transfer(view, $0.officer) } }
  }

  @Test func theLossIsThatOfGoingBackAlone() {
    var count = (positive: 0, decision: 0, relation: 0, open: 0)
    for transfer in Self.best + Self.open {
      let (loss, text) = (transfer.back.change, transfer.reason)
      #expect(abs(transfer.view.hoursRecovered(by: transfer.officer).value - loss) <= 1e-6)
      if abs(loss) >= 0.0500001 {
        count.positive += loss > 0 ? 1 : 0
        #expect(text.contains("without this step the province would lose") == (loss > 0), "\(text)")
        // Rounding may fall to either side.
        let figures = text.split(separator: " ").compactMap { Double($0) }
        #expect(figures.last.map { abs($0 - abs(loss)) <= 0.0501 } == true, "\(text), not \(loss)")
      }
      let isBackOpen = transfer.view.problem.options(of: transfer.officer).contains {
        $0.duty == (transfer.isBackInPost ? .stay : .surplus) && $0.bundle == 0
      }
      let relations = transfer.meanings(of: [.couple, .relative], in: transfer.back)
      if text.contains("a decision requires") {
        count.decision += 1
        #expect(!isBackOpen, "\(text)")
      }
      if text.contains("a relation requires") {
        count.relation += 1
        #expect(!relations.isEmpty, "\(text)")
      }
      if text.contains("the search left open") {
        count.open += 1
        #expect(isBackOpen && relations.isEmpty && loss < -0.05, "\(text)")
      }
    }
    #expect(count.positive >= 240 && count.decision >= 1 && count.relation >= 2 && count.open >= 20, "\(count)")
  }

  /// Between two offices stands how far they are apart, as in the column `distance_km`; whence the officer travels is told
  /// besides.
  @Test func theDistanceBetweenOfficesIsNotThatFromHome() {
    var count = (own: 0, other: 0)
    for transfer in Self.best + Self.open {
      let (problem, assignment) = (transfer.view.problem, transfer.view.plan.assignments[transfer.officer.offset])
      let person = problem.staffingCase.officers[transfer.officer]
      guard case .fill(let cell) = assignment.duty, cell.commune != person.commune else { continue }
      let apart = problem.distances.distance(from: person.commune, to: cell.commune)
      let way = " to \(English().text(of: cell, in: problem.staffingCase)), \(English().distance(apart)) away"
      let same = " to \(problem.staffingCase.communes[cell.commune].name), \(English().distance(apart)) away"
      #expect(transfer.reason.contains(way) || transfer.reason.contains(same), "\(transfer.reason)")
      if let home = person.homeCommune, home != person.commune {
        count.other += 1
        let fromHome = problem.distances.distance(from: home, to: cell.commune)
        #expect(transfer.reason.contains(" away, \(English().distance(fromHome)) from home: "), "\(transfer.reason)")
      } else {
        count.own += 1
        #expect(!transfer.reason.contains("from home"), "\(transfer.reason)")
      }
    }
    #expect(count.own >= 30 && count.other >= 30, "\(count)")
  }

  /// One officer holds the post of A and the other goes to B, which that one dislikes by 1000 hours: going back means surplus.
  @Test(arguments: [(DecisionKind.lock, "a decision requires"), (.forbid, "which the search left open")])
  func aLockRulesOutSurplusAndForbiddingDoesNot(_ kind: DecisionKind, _ text: String) throws {
    var staffingCase = TwoCommunes.make()
    let row = SourceRow(table: .preferences, line: 2)
    staffingCase.preferences = [
      Preference(officer: TwoCommunes.first, commune: TwoCommunes.other, hours: HoursPerMonth(1000), source: row)
    ]
    let commune = kind == .lock ? TwoCommunes.other : TwoCommunes.home
    staffingCase.decisions = [TwoCommunes.decision(kind, TwoCommunes.first, commune: commune)]
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    let plan = TransferPlan(assignments: [
      Assignment(officer: TwoCommunes.first, duty: .fill(TwoCommunes.target)),
      Assignment(officer: TwoCommunes.second, duty: .stay),
    ])
    let transfer = try #require(Transfer(PlanView(plan, of: problem), TwoCommunes.first))
    #expect(transfer.reason.contains(text), "\(transfer.reason)")
    #expect(abs(transfer.back.change - (TwoCommunes.post - TwoCommunes.move - 1000)) < 1e-9)
  }

  @Test func aBestPlanTakesNoStepThatGoingBackWouldMend() {
    for transfer in Self.best { #expect(!transfer.reason.contains("the search left open"), "\(transfer.reason)") }
  }

  @Test func relationsThatForbidToStayAreNamedWithTheirRows() {
    var count = (couple: 0, relative: 0)
    for transfer in Self.best + Self.open {
      let (couples, relatives) = (
        transfer.meanings(of: [.couple], in: transfer.stay), transfer.meanings(of: [.relative], in: transfer.stay)
      )
      for meaning in couples + relatives {
        #expect(transfer.reason.contains("\(meaning) (relations.csv:"), "\(transfer.reason)")
      }
      #expect(transfer.reason.contains("relations.csv:") == !(couples + relatives).isEmpty, "\(transfer.reason)")
      count.couple += couples.isEmpty ? 0 : 1
      count.relative += relatives.isEmpty ? 0 : 1
    }
    #expect(count.couple >= 10 && count.relative >= 10, "\(count)")
  }

  @Test func aTermThatIsOverIsNamedWithItsPenalty() {
    var due = 0
    for transfer in Self.best + Self.open {
      let penalty = transfer.view.problem.hours(of: transfer.officer, doing: .stay).rotation.value
      let clause = "and to stay there counts \(String(format: "%.1f", penalty)) hours a month"
      #expect(transfer.reason.contains(clause) == (penalty != 0), "\(transfer.reason)")
      due += penalty == 0 ? 0 : 1
    }
    #expect(due >= 20, "only \(due)")
  }

  @Test func teamRulesThatTheStepServesAreNamedWithTheirRows() {
    var served = 0
    for transfer in Self.best + Self.open {
      let problem = transfer.view.problem
      let missing = [transfer.view.plan, transfer.back.after].map { PlanValue(of: $0, in: problem).teamShortfalls }
      let worse = problem.teamRules.subjects.indices.filter { missing[1][$0] > missing[0][$0] }
      for row in worse.prefix(2) {
        let (rule, commune) = problem.teamRules.subjects[row]
        let name = problem.staffingCase.communes[commune].name
        #expect(
          transfer.reason.contains("\(name) needs ") && transfer.reason.contains("(\(rule.source))"),
          "\(transfer.reason)")
      }
      #expect(transfer.reason.contains("team_rules.csv:") == !worse.isEmpty, "\(transfer.reason)")
      served += worse.isEmpty ? 0 : 1
    }
    #expect(served >= 30, "only \(served)")
  }

  @Test func coursesAndSharedWorkAreNamed() {
    var (trained, pool) = (0, 0)
    for transfer in Self.best + Self.open {
      let assignment = transfer.view.plan.assignments[transfer.officer.offset]
      for course in assignment.courses {
        trained += 1
        #expect(transfer.reason.contains(transfer.view.problem.staffingCase.courses[course].name))
      }
      if assignment.courses.isEmpty { #expect(!transfer.reason.contains(" after ")) }
      guard case .pool(let position) = assignment.duty else { continue }
      pool += 1
      let staffingCase = transfer.view.problem.staffingCase
      let province = staffingCase.communes[staffingCase.officers[transfer.officer].commune].province
      let posts = transfer.view.plan.sharedPosts.filter {
        $0.cell.position == position && staffingCase.communes[$0.cell.commune].province == province
      }
      let count = posts.isEmpty ? "no post" : posts.count == 1 ? "1 post in" : "\(posts.count) posts in"
      #expect(transfer.reason.contains("the pool does the work of \(count)"), "\(transfer.reason)")
    }
    #expect(trained >= 30 && pool >= 10, "only \(trained), \(pool)")
  }

  @Test func whoIsNotTransferredHasNoReason() {
    for view in ExplainedPlans.best().prefix(60) {
      for assignment in view.plan.assignments where Transfer(view, assignment.officer) == nil {
        #expect(view.reason(for: assignment.officer) == nil)
      }
    }
  }
}
