internal import PlanStore
internal import StaffingDomain
internal import Wording
internal import Workplace

/// The parts of the page about the life of a plan.
struct LifePage {
  let visit: Visit
  let asked: AskedPlan
  /// How often decisions about the plan were changed.
  let decisionChanges: Int
  let steps: [PlanStep]
  let answers: [UnitAnswer]
  /// What was not done, and why; nil where nothing was asked for.
  let refused: (deed: PlanDeed, refusal: PlanStepRefusal)?

  private var wording: any Language { visit.wording }
  private var isUnit: Bool { visit.user?.details.role == .unit }

  /// Where the plan is, and what the page is for.
  var head: PartView {
    let run = asked.run
    return PartView(
      paragraphs: [wording.label(isUnit ? LifePageLabel.unitIntroduction : .lifeIntroduction)],
      facts: PartView.FactListView(list: [
        PartView.FactView(label: wording.label(LifePageLabel.state), text: wording.label(of: run.planState)),
        PartView.FactView(label: wording.label(LifePageLabel.digest), text: asked.plan.digest),
      ]))
  }

  /// The form of a step.
  func form(_ deed: PlanDeed) -> FormView {
    let id = "step-\(deed.rawValue)"
    return FormView(
      id: id, address: "\(asked.address)/life", token: visit.formToken,
      heading: wording.button(for: deed),
      paragraphs: [wording.summary(of: deed)],
      hidden: [
        FormView.Hidden(name: "deed", value: deed.rawValue),
        FormView.Hidden(name: "steps", value: String(asked.run.stepCount)),
        FormView.Hidden(name: "decisions", value: String(decisionChanges)),
      ],
      fields: [reason(id, hint: deed.needsReason ? .reasonNeeded : .reasonHint, of: deed)],
      button: wording.button(for: deed), isGrave: deed.needsReason)
  }

  /// The form in which a unit answers.
  func answerForm() -> FormView {
    let id = "answer"
    let own = answers.first { $0.unit == visit.user?.details.unit }
    let typed = refused?.deed == .answer ? visit.form["agrees"] : own.map { $0.agrees ? "yes" : "no" } ?? ""
    // Nothing is chosen before the unit has chosen: one careless press would agree for a commune.
    let choices = [("", LifePageLabel.noAnswer), ("yes", .agrees), ("no", .objects)].map { value, label in
      FieldView.Choice(value: value, text: wording.label(label), isChosen: value == typed)
    }
    return FormView(
      id: id, address: "\(asked.address)/answer", token: visit.formToken,
      heading: wording.label(LifePageLabel.answerForm),
      hidden: [
        FormView.Hidden(name: "version", value: String(own?.version ?? 0)),
        FormView.Hidden(name: "unit", value: visit.user?.details.unit ?? ""),
      ],
      fields: [
        FieldView(
          id: "\(id)-agrees", name: "agrees", label: wording.label(LifePageLabel.answer), choices: choices),
        reason(id, hint: .answerReasonHint, of: .answer, now: own?.reason ?? ""),
      ], button: wording.label(LifePageLabel.answerForm))
  }

  private func reason(_ id: String, hint: LifePageLabel, of deed: PlanDeed, now: String = "") -> FieldView {
    let isRefused = refused?.deed == deed
    let problem: String? =
      if isRefused, case .reason = refused?.refusal { refused.map { wording.sentence($0.refusal) } } else { nil }
    return FieldView(
      id: "\(id)-reason", name: "reason", label: wording.label(LifePageLabel.reason),
      value: isRefused ? visit.form["reason"] : now,
      hint: wording.label(hint), problem: problem, isRequired: hint == .reasonNeeded)
  }

  /// What units say, those first that object, and which have not answered; nil for a unit and before anything is asked of them.
  var answerList: PartView? {
    guard !isUnit, asked.run.planState != .draft else { return nil }
    let byUnit = Dictionary(uniqueKeysWithValues: answers.map { ($0.unit, $0) })
    let units = Set(asked.plan.rows.flatMap(\.communes)).union(byUnit.keys)
    let order = { (unit: String) in byUnit[unit].map { $0.agrees ? 2 : 0 } ?? 1 }
    let rows = units.sorted { (order($0), $0) < (order($1), $1) }.map { unit in
      let answer = byUnit[unit]
      let said = answer.map { wording.label($0.agrees ? LifePageLabel.agrees : .objects) }
      return TableView.RowView(cells: [
        .name(asked.plan.names.commune(unit)), .text(said ?? wording.label(LifePageLabel.noAnswer)),
        .text(answer?.reason ?? ""), .text(answer?.by ?? ""),
        answer.map { .moment($0.at, wording) } ?? .text(""),
      ])
    }
    let counts = wording.answers(
      agreed: answers.count(where: \.agrees), objected: answers.count { !$0.agrees }, of: units.count)
    return PartView(
      title: PartView.TitleView(id: "answers", text: wording.label(LifePageLabel.answers)), paragraphs: [counts],
      table: TableView(
        caption: wording.label(LifePageLabel.answers),
        headings: [LifePageLabel.unit, .answer, .reason, .by, .at].map {
          TableView.HeadingView(text: wording.label($0))
        }, rows: rows))
  }

  /// What was done, the last step first; reasons may speak of officers of other units, so that units see none.
  var stepList: PartView {
    let title = PartView.TitleView(id: "steps", text: wording.label(LifePageLabel.steps))
    guard !steps.isEmpty else {
      return PartView(title: title, paragraphs: [wording.label(LifePageLabel.noSteps)])
    }
    let rows = steps.reversed().map { step in
      TableView.RowView(
        cells: [
          .name(wording.button(for: step.deed)), .text(wording.label(of: step.after)), .moment(step.at, wording),
        ] + (isUnit ? [] : [.text(step.by), .text(step.reason)]))
    }
    return PartView(
      title: title,
      table: TableView(
        caption: wording.label(LifePageLabel.steps),
        headings: ([LifePageLabel.deed, .after, .at] + (isUnit ? [] : [.by, .reason])).map {
          TableView.HeadingView(text: wording.label($0))
        }, rows: rows))
  }

  var links: PartView {
    let review = LinkView(address: "\(asked.address)/review", text: wording.label(ReviewPageLabel.review))
    let run = LinkView(address: asked.address, text: wording.name(ofRun: asked.run.number))
    return PartView(links: isUnit ? [review] : [review, run])
  }
}
