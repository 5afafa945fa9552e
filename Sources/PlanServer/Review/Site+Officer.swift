internal import Foundation
internal import PlanStore
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workflows
internal import Workplace

/// What a plan asks of one officer: why, what else could be, and what is decided.
extension Site {
  func planOfficer(_ visit: Visit) async throws -> Answer {
    let (asked, row) = try await askedRow(visit, .view, .viewOwnUnit)
    let decision = try await store.decision(about: row.subject, of: asked.run.number).decision
    return answer(visit, officerPage(visit, asked, row, decision))
  }

  /// The row of the officer that a visit asks for, among those that its user may see.
  private func askedRow(_ visit: Visit, _ deeds: PlanDeed...) async throws -> (AskedPlan, ReviewRow) {
    let asked = try await askedPlan(visit, deeds)
    let officer = visit.parameters["officer"] ?? ""
    guard let row = asked.plan.rows(for: visit.user).first(where: { $0.officer == officer }) else {
      throw PageRefusal(.notFound)
    }
    return (asked, row)
  }

  private func officerPage(
    _ visit: Visit, _ asked: AskedPlan, _ row: ReviewRow, _ decision: ReviewDecision?,
    _ problems: [DecisionProblem] = [], refusal: DecisionRefusal? = nil
  ) -> PartsView {
    let wording = visit.wording
    let choice = ReviewChoice(visit.query)
    let page = OfficerPage(asked: asked, row: row, choice: choice, wording: wording)
    let form = DecisionForm(visit: visit, subject: row.subject, decision: decision, problems: problems)
    let mayAsk = Self.refusal(of: .view, visit, asked.run) == nil
    let known = mayAsk ? questions.known(Self.question(row), of: asked, wording.code) : nil
    var parts = [page.head, page.why(known)]
    if let decision, !decision.isEmpty {
      parts.append(PartView(remark: PartView.RemarkView(text: wording.sentence(decision), isGrave: false)))
    }
    parts.append(
      Self.refusal(of: .decide, visit, asked.run) == nil
        ? PartView(forms: [form.view(page.address())])
        : PartView(paragraphs: [wording.label(OfficerPageLabel.othersDecide)]))
    if mayAsk {
      parts +=
        known.map { page.otherwise($0) } ?? [page.question("otherwise", .ask, heading: .otherwise, isAtOnce: true)]
      if let post = Self.post(row) {
        let others = questions.known(.others(post: post), of: asked, wording.code)
        parts.append(
          others.map { page.others($0) } ?? page.question("others", .others, heading: .others, isAtOnce: false))
        parts.append(page.anotherForm(""))
      }
    }
    parts.append(PartView(links: links(visit, asked, row, choice)))
    let title = "\(row.name) (\(row.officer))"
    let summary = refusal.map { ProblemsView(wording.sentence($0), in: wording) } ?? form.summary
    return PartsView(frame: FrameView(visit, title: title, problems: summary), parts: parts)
  }

  private func links(
    _ visit: Visit, _ asked: AskedPlan, _ row: ReviewRow, _ choice: ReviewChoice
  ) -> [LinkView] {
    let wording = visit.wording
    // Decisions do not choose here: a row that was just decided about would have no next one.
    var free = visit.query
    free.remove("decision")
    let rows = ReviewChoice(free).rows(asked.plan.rows(for: visit.user), [:])
    var links: [LinkView] = []
    if let place = rows.firstIndex(where: { $0.subject == row.subject }) {
      if place + 1 < rows.count {
        links.append(
          LinkView(
            address: ReviewPage.address(of: rows[place + 1].officer, asked, choice),
            text: "\(wording.label(OfficerPageLabel.following)): \(rows[place + 1].name)", key: "j"))
      }
      if place > 0 {
        links.append(
          LinkView(
            address: ReviewPage.address(of: rows[place - 1].officer, asked, choice),
            text: "\(wording.label(OfficerPageLabel.previous)): \(rows[place - 1].name)", key: "k"))
      }
    }
    let back = AddressText.address("\(asked.address)/review", choice.query)
    return links + [LinkView(address: back, text: wording.label(OfficerPageLabel.backToReview))]
  }

  // MARK: Questions

  /// The question about an officer: of one who changes also what staying would cost.
  private static func question(_ row: ReviewRow) -> PlanQuestion {
    let isElsewhere = ![.secondPost, .training].contains(row.subject.kind)
    return .officer(
      row.officer, home: isElsewhere ? row.from.position.map { "\(row.from.commune)/\($0)" } : nil)
  }

  /// The post that somebody else could hold; nil where none is asked for.
  private static func post(_ row: ReviewRow) -> String? {
    switch row.subject.kind {
    case .transfer, .positionChange: "\(row.subject.commune)/\(row.subject.position)"
    case .secondPost: row.subject.second.isEmpty ? nil : "\(row.subject.commune)/\(row.subject.second)"
    case .training, .pool, .surplus: nil
    }
  }

  func planAnswer(_ visit: Visit) async throws -> Answer {
    let (asked, row) = try await askedRow(visit, .view)
    let page = OfficerPage(
      asked: asked, row: row, choice: ReviewChoice(visit.query), wording: visit.wording)
    let parts: [PartView]
    switch (visit.query["question"], Self.post(row)) {
    case ("others", let post?):
      parts = try await ask(.others(post: post), asked, visit) { [page.others($0)] } ?? noAnswer(page, .others)
    case ("another", let post?): parts = try await another(page, post, asked, visit)
    default:
      parts =
        try await ask(Self.question(row), asked, visit) { page.otherwise($0) } ?? noAnswer(page, .otherwise)
    }
    let back = LinkView(address: page.address(), text: "\(row.name) (\(row.officer))")
    let title = "\(row.name): \(visit.wording.label(OfficerPageLabel.otherwise))"
    return answer(
      visit, PartsView(frame: FrameView(visit, title: title), parts: parts + [PartView(links: [back])]))
  }

  private func noAnswer(_ page: OfficerPage, _ heading: OfficerPageLabel) -> [PartView] {
    [page.part("none", heading, [page.wording.label(OfficerPageLabel.noAnswer)])]
  }

  private func another(
    _ page: OfficerPage, _ post: String, _ asked: AskedPlan, _ visit: Visit
  ) async throws -> [PartView] {
    let typed = TypedText.normalized(visit.query["other"])
    let officers = asked.plan.staffingCase.officers
    let named = officers.filter { $0.code.text == typed }
    let found =
      named.isEmpty ? officers.filter { $0.name.map(SearchFolding.folded) == SearchFolding.folded(typed) } : named
    guard found.count == 1, let other = found.first?.code.text else {
      return [page.anotherForm(typed, problem: .unknownOfficer)]
    }
    let parts = try await ask(.another(other, post: post), asked, visit) { [page.another($0, other)] }
    return (parts ?? noAnswer(page, .another)) + [page.anotherForm("")]
  }

  private func ask(
    _ question: PlanQuestion, _ asked: AskedPlan, _ visit: Visit, _ parts: (ExplainSheet) -> [PartView]
  ) async throws -> [PartView]? {
    guard let version = try await store.version(asked.run.version, of: asked.run.workplaceCase) else {
      throw PageRefusal(.notFound)
    }
    let file = store.place(of: version.file)
    return try await questions.answer(question, of: asked, file: file, visit.wording.code).map(parts)
  }

  // MARK: Deciding

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
