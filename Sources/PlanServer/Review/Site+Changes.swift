internal import PlanStore
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// A plan beside today, the plan submitted last, the one approved last, or another one.
extension Site {
  private static let rowsOfChanges = 200
  private static let mostPlans = 50

  func planChanges(_ visit: Visit) async throws -> Answer {
    let wording = visit.wording
    let asked = try await askedPlan(visit, .view)
    let run = asked.run
    let others = try await store.plans(of: run.workplaceCase, besides: run.number, limit: Self.mostPlans)
    let base = BasePlan(rawValue: visit.query["base"]) ?? (run.settings.again == nil ? .today : .other)
    let other = try await Self.found(base, visit, run, others, store)
    var parts = [
      PartView(
        paragraphs: [wording.label(ChangesPageLabel.changesIntroduction)],
        choice: Self.choice(asked, base, other, others, wording))
    ]
    if base == .today || other != nil {
      let plan = try await other.mapAsync { try await opened($0) }
      let comparison = PlanComparison(
        asked.plan, with: plan, isOwnBase: other != nil && other?.number == run.settings.again?.base)
      if let other, other.version != run.version {
        parts.append(
          PartView(remark: PartView.RemarkView(text: wording.label(ChangesPageLabel.otherVersion), isGrave: false)))
      }
      let title = other.map { wording.name(ofRun: $0.number) } ?? wording.label(of: BasePlan.today)
      parts += [Self.figures(comparison, title, wording), lines(comparison, asked, visit)]
    } else {
      parts.append(PartView(remark: PartView.RemarkView(text: wording.missing(base), isGrave: false)))
    }
    parts.append(
      PartView(links: [
        LinkView(address: "\(asked.address)/review", text: wording.label(ReviewPageLabel.review)),
        LinkView(address: asked.address, text: wording.name(ofRun: run.number)),
      ]))
    let title = asked.title(wording.label(ChangesPageLabel.changes), wording)
    return answer(visit, PartsView(frame: FrameView(visit, title: title), parts: parts))
  }

  /// The plan that is compared with; nil for today, and where there is none.
  private static func found(
    _ base: BasePlan, _ visit: Visit, _ run: PlanRun, _ others: [PlanRun], _ store: PlanStore
  ) async throws -> PlanRun? {
    switch base {
    case .today: return nil
    case .submitted, .approved:
      return try await store.newestPlan(of: run.workplaceCase, in: base.states, besides: run.number)
    case .other:
      let number = Int64(visit.query["run"]) ?? run.settings.again?.base.rawValue
      return others.first { $0.number.rawValue == number } ?? others.first
    }
  }

  private static func choice(
    _ asked: AskedPlan, _ base: BasePlan, _ other: PlanRun?, _ others: [PlanRun], _ wording: any Language
  ) -> PartView.ChoiceView {
    let bases = BasePlan.allCases.map {
      FieldView.Choice(value: $0.rawValue, text: wording.label(of: $0), isChosen: $0 == base)
    }
    var fields = [
      FieldView(
        id: "compare-base", name: "base", label: wording.label(ChangesPageLabel.base), choices: bases,
        isRequired: false)
    ]
    if !others.isEmpty {
      let plans = others.map { plan in
        FieldView.Choice(
          value: String(plan.number.rawValue),
          text: "\(wording.name(ofRun: plan.number)), \(wording.name(ofVersion: plan.version)), "
            + wording.label(of: plan.planState), isChosen: plan.number == other?.number)
      }
      fields.append(
        FieldView(
          id: "compare-run", name: "run", label: wording.label(ChangesPageLabel.otherPlan), choices: plans,
          isRequired: false))
    }
    return PartView.ChoiceView(
      address: "\(asked.address)/changes", heading: wording.label(ChangesPageLabel.base), fields: fields,
      button: wording.label(ReviewPageLabel.show))
  }

  private static func figures(_ comparison: PlanComparison, _ other: String, _ wording: any Language) -> PartView {
    let title = wording.label(ChangesPageLabel.figures)
    let headings = [wording.label(ChangesPageLabel.figureName), other, wording.label(ChangesPageLabel.thisPlan)]
    return PartView(
      title: PartView.TitleView(id: "figures", text: title),
      paragraphs: [wording.changedNames(comparison.lines.count, of: comparison.officers)],
      table: TableView(
        caption: title,
        headings: headings.enumerated().map { TableView.HeadingView(text: $1, isNumber: $0 > 0) },
        rows: comparison.figures.map { figure in
          let cells = [figure.before, figure.after].map { value in
            TableView.CellView.number(
              value.map { wording.figure($0, decimals: figure.decimals) } ?? "–", value)
          }
          let label = figure.label.map { wording.label($0) } ?? wording.label(RunPageLabel.bestPlan)
          return TableView.RowView(cells: [.name(label)] + cells)
        }))
  }

  private func lines(_ comparison: PlanComparison, _ asked: AskedPlan, _ visit: Visit) -> PartView {
    let wording = visit.wording
    let title = PartView.TitleView(id: "changes", text: wording.label(ChangesPageLabel.changedNames))
    guard !comparison.lines.isEmpty else {
      return PartView(title: title, paragraphs: [wording.label(ChangesPageLabel.noChanges)])
    }
    let from = visit.isFile ? 0 : min(max(0, Int(visit.query["from"]) ?? 0), comparison.lines.count - 1)
    let end = visit.isFile ? comparison.lines.count : min(comparison.lines.count, from + Self.rowsOfChanges)
    let labels = [
      wording.label(ReviewPageLabel.officer), wording.label(ChangesPageLabel.difference),
      wording.label(ChangesPageLabel.before), wording.label(ChangesPageLabel.after),
      wording.label(ChangesPageLabel.reason),
    ]
    let reviewed = Set(asked.plan.rows.map(\.officer))
    let rows = comparison.lines[from..<end].map { line in
      let address =
        reviewed.contains(line.officer)
        ? "\(asked.address)/review/\(AddressText.escaped(line.officer))" : nil
      return TableView.RowView(cells: [
        .name("\(line.name) (\(line.officer))", address: address), .text(wording.kind(line.kind)),
        .text(asked.plan.names.text(line.before, wording)), .text(asked.plan.names.text(line.after, wording)),
        .text(line.why),
      ])
    }
    func link(_ label: ReviewPageLabel, _ start: Int) -> LinkView {
      let query = [("base", visit.query["base"]), ("run", visit.query["run"]), ("from", String(start))]
      return LinkView(
        address: AddressText.address("\(asked.address)/changes", query), text: wording.label(label))
    }
    var links: [LinkView] = []
    if from > 0 { links.append(link(.previousRows, max(0, from - Self.rowsOfChanges))) }
    if end < comparison.lines.count { links.append(link(.nextRows, end)) }
    return PartView(
      title: title, paragraphs: [wording.range((from + 1)...end, of: comparison.lines.count)],
      table: TableView(
        caption: title.text, headings: labels.map { TableView.HeadingView(text: $0) }, rows: rows), links: links)
  }
}
