internal import PlanStore
internal import StaffingDomain
internal import Wording
internal import Workplace

/// Deciding about what a plan asks of an officer.
extension Site {
  func decide(_ visit: Visit) async throws -> Answer {
    let asked = try await askedPlan(visit, .decide)
    let officer = visit.parameters["officer"] ?? ""
    let row = asked.plan.rows.first { $0.officer == officer }
    guard let subject = Self.subject(visit, officer) ?? row?.subject else { throw PageRefusal(.notFound) }
    let isList = !visit.form["list"].isEmpty
    do {
      let new = try await decide(visit, asked, subject)
      let list = AddressText.address("\(asked.address)/review", ReviewChoice(visit.query).query)
      let page = ReviewPage.address(of: officer, asked, ReviewChoice(visit.query))
      return .redirect(to: isList || row?.subject != subject ? list : page, done: new.isEmpty ? .takenBack : .decided)
    } catch let refusal as DecisionRefusal {
      if case .plan(let refusal) = refusal { throw PageRefusal(.plan(refusal)) }
      let (problems, status) = if case .problems(let problems) = refusal { (problems, 422) } else { ([], 409) }
      let told = problems.isEmpty ? refusal : nil
      guard let row, row.subject == subject else {
        let words = problems.isEmpty ? [visit.wording.sentence(refusal)] : problems.map { visit.wording.sentence($0) }
        let view = try await reviewPage(visit, asked, problems: ProblemsView(words, in: visit.wording))
        return answer(visit, view, status: status)
      }
      let now = try await store.decision(about: subject, of: asked.run.number).decision
      return answer(visit, officerPage(visit, asked, row, now, problems, refusal: told), status: status)
    }
  }

  /// What a form names that takes a decision about an earlier plan back; nil where it is about what this plan asks.
  private static func subject(_ visit: Visit, _ officer: String) -> ReviewSubject? {
    guard let kind = ReviewKind(rawValue: visit.form["kind"]) else { return nil }
    return ReviewSubject(
      officer: officer, kind: kind, commune: visit.form["commune"], position: visit.form["position"],
      second: visit.form["second"])
  }

  /// Checks a decision against the others and saves it; what others decided meanwhile is looked at again.
  private func decide(
    _ visit: Visit, _ asked: AskedPlan, _ subject: ReviewSubject
  ) async throws -> ReviewDecision {
    let entry = try DecisionForm.entry(visit.form, subject, today: LocalTime(store.now).date)
    let isAsked = asked.plan.rows.contains { $0.subject == subject }
    guard let version = Int(visit.form["version"]) else { throw PageRefusal(.notUnderstood) }
    var tries = 3
    while true {
      let (before, changes) = try await store.decision(about: subject, of: asked.run.number)
      // Of what this plan does not ask, an earlier decision can be taken back and nothing else.
      guard isAsked || before != nil && entry.verdict == nil else { throw PageRefusal(.notFound) }
      if let before, before.version != version { throw DecisionRefusal.changedMeanwhile(now: before) }
      let isOrder = entry.verdict?.isOrder == true
      if isOrder { try await check(visit, asked, subject, entry) }
      do {
        return try await store.decide(
          subject, entry, of: asked.run.number, version: version, checkedAt: isOrder ? changes : nil,
          by: visit.authorship)
      } catch DecisionRefusal.othersChanged where tries > 1 {
        tries -= 1
      }
    }
  }

  /// Whether any plan can hold a decision together with the others.
  private func check(
    _ visit: Visit, _ asked: AskedPlan, _ subject: ReviewSubject, _ entry: DecisionEntry
  ) async throws {
    let run = asked.run
    guard let version = try await store.version(run.version, of: run.workplaceCase) else {
      throw PageRefusal(.notFound)
    }
    let new = ReviewDecision(
      subject: subject, verdict: entry.verdict, reason: entry.reason, metOn: entry.metOn, version: 1, by: "",
      at: store.now)
    let others = try await store.decisions(about: run.number).filter { $0.subject != subject }
    let found = try await questions.contradictions(
      store.place(of: version.file), run.settings,
      orders: OrderText.whatIf(PlanOrder.all(of: others + [new]), besides: asked.plan.staffingCase),
      corrections: try await store.corrections(of: run.version, run.workplaceCase), about: subject.officer,
      visit.wording.code)
    guard let found else { throw DecisionRefusal.problems([DecisionProblem(.verdict, .notChecked)]) }
    guard found.isEmpty else {
      throw DecisionRefusal.problems(found.map { DecisionProblem(.verdict, .contradiction($0)) })
    }
  }
}
