internal import CaseFormat
internal import PlanStore
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workflows
internal import Workplace

/// The page of a run, and the one on which a run is asked for.
extension Site {
  func runPage(_ visit: Visit, _ run: PlanRun, _ problems: ProblemsView?) async throws -> PartsView {
    let wording = visit.wording
    let address = "/runs/\(run.number.rawValue)"
    let values = run.settings.values.map { "\($0.key): \($0.text)" }.joined(separator: "; ")
    var asked: [(String, String)] = [
      (wording.label(RunPageLabel.asked), "\(wording.moment(run.asked)), \(run.askedBy)"),
      (wording.label(RunPageLabel.seconds), wording.figure(run.settings.seconds)),
      (wording.label(RunPageLabel.values), values.isEmpty ? wording.label(RunPageLabel.noValues) : values),
    ]
    if let again = run.settings.again {
      asked += [
        (wording.label(ReviewPageLabel.madeFrom), wording.name(ofRun: again.base)),
        (wording.label(of: RunField.orders), wording.figure(again.orders.count)),
        (wording.label(ReviewPageLabel.stability), wording.figure(again.stability, decimals: 0)),
      ]
    }
    let image = PartView.ImageView(
      source: "\(address)/gap.svg", words: wording.label(RunPageLabel.pictureSummary),
      events: run.state.isOver ? nil : "\(address)/events")
    var parts = [
      PartView(
        remark: PartView.RemarkView(
          text: wording.summary(of: run), isGrave: [.failed, .interrupted].contains(run.state)),
        facts: PartView.FactListView(list: RunFacts.facts(of: run, wording)),
        image: run.state == .queued || run.progress == nil && run.state.isOver ? nil : image),
      PartView(
        facts: PartView.FactListView(
          list: asked.map { PartView.FactView(label: $0.0, text: $0.1) })),
    ]
    if !run.message.isEmpty {
      parts.append(
        PartView(
          title: PartView.TitleView(id: "message", text: wording.label(RunPageLabel.message)),
          paragraphs: run.message.split(separator: "\n").map(String.init)))
    }
    if run.state == .done {
      parts.insert(Self.nextSteps(address, wording), at: 0)
      parts.append(try results(of: run, address, wording))
    }
    if visit.user?.details.role.may(.planRuns) == true {
      parts.append(PartView(forms: [Self.form(of: run, address, visit)].compactMap(\.self)))
    }
    parts.append(
      PartView(links: [
        LinkView(
          address: Self.address(of: run.version, run.workplaceCase), text: wording.label(RunPageLabel.toVersion)),
        LinkView(address: "/runs", text: wording.label(RunPageLabel.backToRuns)),
      ]))
    let title = "\(wording.name(ofRun: run.number)): \(run.caseName), \(wording.name(ofVersion: run.version))"
    let frame = FrameView(visit, title: title, problems: problems, refresh: run.state.isOver ? nil : 5)
    return PartsView(frame: frame, parts: parts)
  }

  /// What is done with a plan.
  private static func nextSteps(_ address: String, _ wording: any Language) -> PartView {
    PartView(
      links: [
        LinkView(address: "\(address)/review", text: wording.label(ReviewPageLabel.review)),
        LinkView(address: "\(address)/changes", text: wording.label(ChangesPageLabel.changes)),
        LinkView(address: "\(address)/life", text: wording.label(LifePageLabel.life)),
        LinkView(address: "\(address)/papers", text: wording.label(PapersPageLabel.papers)),
      ], isRow: true)
  }

  private func results(of run: PlanRun, _ address: String, _ wording: any Language) throws -> PartView {
    PartView(
      title: PartView.TitleView(id: "results", text: wording.label(RunPageLabel.results)),
      links: try resultNames(of: run).map { LinkView(address: "\(address)/results/\($0)", text: $0) }, isRow: true)
  }

  private static func form(of run: PlanRun, _ address: String, _ visit: Visit) -> FormView? {
    let wording = visit.wording
    if run.state.isOver {
      return FormView(
        id: "again", address: "\(address)/again", token: visit.formToken, button: wording.label(RunPageLabel.again))
    }
    guard !run.isStopping else { return nil }
    return FormView(
      id: "stop", address: "\(address)/stop", token: visit.formToken, heading: wording.label(RunPageLabel.stop),
      paragraphs: [wording.label(RunPageLabel.stopIntroduction)], button: wording.label(RunPageLabel.stop))
  }

  func planPage(
    _ visit: Visit, _ asked: AskedVersion, _ problems: [String] = []
  ) async throws -> PartsView {
    let wording = visit.wording
    let place = RequestedCase.place(at: store.place(of: asked.version.file))
    let policy = try await workshop.reading { try CasePolicyRequest(RequestedCase(place)).run() }
    let typed = visit.form["seconds"]
    let seconds = FieldView(
      id: "plan-seconds", name: "seconds", label: wording.label(RunPageLabel.seconds),
      value: typed.isEmpty ? String(Self.usualSeconds) : typed, hint: wording.label(RunPageLabel.secondsHint))
    let fields = PolicySchema.keys.map { key in
      FieldView(
        id: "plan-\(key.name)", name: key.name, label: "\(wording.label(of: key.key)) (\(key.name))",
        value: visit.form[key.name], hint: Self.hint(of: key, policy[key.key], wording), isRequired: false)
    }
    let form = FormView(
      id: "plan", address: "\(asked.address)/plan", token: visit.formToken,
      paragraphs: [wording.label(RunPageLabel.planIntroduction), wording.label(RunPageLabel.fieldsIntroduction)],
      fields: [seconds] + fields, button: wording.label(RunPageLabel.start))
    let title = "\(wording.label(RunPageLabel.plan)): \(asked.title(wording))"
    let summary = problems.isEmpty ? nil : ProblemsView(problems, in: wording)
    let back = LinkView(address: asked.address, text: wording.label(FindingPageLabel.backToFindings))
    return PartsView(
      frame: FrameView(visit, title: title, problems: summary),
      parts: [PartView(forms: [form], links: [back])])
  }

  /// What a key does, in which unit, what the case gives, and what holds where it gives nothing.
  private static func hint(of key: PolicyKeyFormat, _ given: String?, _ wording: any Language) -> String {
    let unit = key.unit.map { "\(wording.label(RunPageLabel.unit)): \(wording.text(of: $0))." }
    let usual =
      given.map { "\(wording.label(RunPageLabel.inCase)): \($0)." }
      ?? key.defaultText.map { "\(wording.label(RunPageLabel.usual)): \($0)." }
    return [wording.summary(of: key.key), unit, usual].compactMap(\.self).joined(separator: " ")
  }
}
