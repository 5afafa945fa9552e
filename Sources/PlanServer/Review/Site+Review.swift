internal import PlanStore
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// The review of a plan, and planning again.
extension Site {
  private static let rowsOfReview = 100
  private static let usualStability = 10.0
  private static let mostStability = 100_000.0

  func review(_ visit: Visit) async throws -> Answer {
    answer(visit, try await reviewPage(visit, try await askedPlan(visit, .view, .viewOwnUnit)))
  }

  /// The page, with what is wrong on it.
  func reviewPage(_ visit: Visit, _ asked: AskedPlan, problems: ProblemsView? = nil) async throws -> PartsView {
    let wording = visit.wording
    let decisions = try await store.decisions(about: asked.run.number)
    let choice = ReviewChoice(visit.query)
    let bySubject = Dictionary(uniqueKeysWithValues: decisions.map { ($0.subject, $0) })
    let isOpen = Self.refusal(of: .decide, visit, asked.run) == nil
    let page = ReviewPage(
      asked: asked, choice: choice, decisions: bySubject, wording: wording, token: isOpen ? visit.formToken : nil)
    let all = asked.plan.rows(for: visit.user)
    var parts = [PartView(links: Self.links(asked, visit), isRow: true)]
    if all.isEmpty {
      parts.append(PartView(paragraphs: [wording.label(ReviewPageLabel.nothingAsked)]))
    } else {
      let rows = choice.rows(all, bySubject)
      let from = visit.isFile ? 0 : min(max(0, Int(visit.query["from"]) ?? 0), rows.count)
      let shown = rows[from..<(visit.isFile ? rows.count : min(rows.count, from + Self.rowsOfReview))]
      parts += [page.head(all), page.list(shown, of: rows.count)]
      if shown.count < rows.count {
        parts.append(page.turns(from: from, shown.count, of: rows.count, perPage: Self.rowsOfReview))
      }
    }
    let isUnit = visit.user?.details.role == .unit
    let asks = Set(asked.plan.rows.map(\.subject))
    let earlier = isUnit ? [] : decisions.filter { !asks.contains($0.subject) }
    if !earlier.isEmpty { parts.append(page.earlier(earlier)) }
    if !isUnit, let recruits = page.recruits { parts.append(recruits) }
    if Self.refusal(of: .revise, visit, asked.run) == nil {
      parts.append(PartView(forms: [Self.againForm(visit, asked)]))
    }
    let title = asked.title(wording.label(ReviewPageLabel.review), wording)
    return PartsView(frame: FrameView(visit, title: title, problems: problems), parts: parts)
  }

  /// Why the user of a visit may not do something with a plan; nil where they may.
  static func refusal(of deed: PlanDeed, _ visit: Visit, _ run: PlanRun) -> PlanRefusal? {
    guard let role = visit.user?.details.role else { return .notOfRole(deed, run.planState, may: []) }
    let isAuthor = run.submittedBy != nil && run.submittedBy == visit.user?.number
    return PlanRights.refusal(of: deed, by: role, in: run.planState, isAuthor: isAuthor)
  }

  private static func links(_ asked: AskedPlan, _ visit: Visit) -> [LinkView] {
    let wording = visit.wording
    let life = LinkView(address: "\(asked.address)/life", text: wording.label(LifePageLabel.life))
    guard refusal(of: .view, visit, asked.run) == nil else { return [life] }
    let again = LinkView(address: "#again", text: wording.label(ReviewPageLabel.planAgain))
    return (refusal(of: .revise, visit, asked.run) == nil ? [again] : []) + [
      life,
      LinkView(address: "\(asked.address)/changes", text: wording.label(ChangesPageLabel.changes)),
      LinkView(address: "\(asked.address)/papers", text: wording.label(PapersPageLabel.papers)),
      LinkView(address: asked.address, text: wording.name(ofRun: asked.run.number)),
    ]
  }

  private static func againForm(_ visit: Visit, _ asked: AskedPlan, seconds problem: String? = nil) -> FormView {
    let wording = visit.wording
    let typed = { (name: String, usual: String) in
      visit.form.fields.contains { $0.name == name } ? visit.form[name] : usual
    }
    let seconds = typed("seconds", String(asked.run.settings.seconds))
    let stability = typed("stability", wording.figure(usualStability, decimals: 0))
    return FormView(
      id: "again", address: "\(asked.address)/review", token: visit.formToken,
      heading: wording.label(ReviewPageLabel.planAgain),
      paragraphs: [wording.label(ReviewPageLabel.planAgainIntroduction)],
      fields: [
        FieldView(
          id: "again-seconds", name: "seconds", label: wording.label(RunPageLabel.seconds), value: seconds,
          hint: wording.label(RunPageLabel.secondsHint),
          problem: Self.seconds(seconds) == nil ? wording.label(RunPageLabel.secondsHint) : nil),
        FieldView(
          id: "again-stability", name: "stability", label: wording.label(ReviewPageLabel.stability), value: stability,
          hint: wording.label(ReviewPageLabel.stabilityHint),
          problem: Self.stability(stability) == nil ? wording.label(ReviewPageLabel.stabilityHint) : nil),
      ], button: wording.label(ReviewPageLabel.planAgain))
  }

  private static func seconds(_ text: String) -> Int? {
    Int(TypedText.normalized(text)).flatMap { (1...mostSeconds).contains($0) ? $0 : nil }
  }

  private static func stability(_ text: String) -> Double? {
    Double(TypedText.normalized(text).replacing(",", with: ".")).flatMap { (0...mostStability).contains($0) ? $0 : nil }
  }

  func planAgain(_ visit: Visit) async throws -> Answer {
    let asked = try await askedPlan(visit, .revise)
    let wording = visit.wording
    guard let seconds = Self.seconds(visit.form["seconds"]),
      let stability = Self.stability(visit.form["stability"])
    else {
      let problems = [
        Self.seconds(visit.form["seconds"]) == nil ? wording.label(RunPageLabel.secondsHint) : nil,
        Self.stability(visit.form["stability"]) == nil ? wording.label(ReviewPageLabel.stabilityHint) : nil,
      ].compactMap(\.self)
      return answer(
        visit, try await reviewPage(visit, asked, problems: ProblemsView(problems, in: wording)), status: 422)
    }
    let run = asked.run
    let settings = RunSettings(
      values: run.settings.values, seconds: seconds,
      again: PlanAgain(base: run.number, stability: stability, orders: []), language: wording.code)
    let new = try await store.addRun(
      of: run.workplaceCase, version: run.version, settings: settings, by: visit.authorship)
    await keeper.pump()
    return .redirect(to: "/runs/\(new.number.rawValue)", done: .runAsked)
  }
}
