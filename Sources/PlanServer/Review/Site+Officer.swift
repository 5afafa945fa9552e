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

  func officerPage(
    _ visit: Visit, _ asked: AskedPlan, _ row: ReviewRow, _ decision: ReviewDecision?,
    _ problems: [DecisionProblem] = [], refusal: DecisionRefusal? = nil
  ) -> PartsView {
    let wording = visit.wording
    let choice = ReviewChoice(visit.query)
    let page = OfficerPage(
      asked: asked, row: row, choice: choice, wording: wording, folder: questions.folder(of: asked))
    let form = DecisionForm(visit: visit, subject: row.subject, decision: decision, problems: problems)
    let mayAsk = Self.refusal(of: .view, visit, asked.run) == nil
    let known = mayAsk ? questions.known(Self.question(row), of: asked, wording.code) : nil
    var parts = [PartView(links: links(visit, asked, row, choice), isRow: true), page.head]
    if let why = page.why(nil) { parts.append(why) }
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
          others.map { page.others($0) } ?? page.question("others", .askOthers, heading: .others, isAtOnce: false))
        parts.append(page.anotherForm(""))
      }
    }
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
      asked: asked, row: row, choice: ReviewChoice(visit.query), wording: visit.wording,
      folder: questions.folder(of: asked))
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
}
