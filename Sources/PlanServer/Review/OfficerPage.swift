internal import ResultsFormat
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// The parts of the page about what a plan asks of one officer.
struct OfficerPage {
  let asked: AskedPlan
  let row: ReviewRow
  let choice: ReviewChoice
  let wording: any Language
  /// The folder of the plan as the program that explains calls it.
  let folder: String

  private var names: PlaceNames { asked.plan.names }

  /// How many of those are named in one cell who do something else.
  private static let mostMoves = 5

  func address(_ end: String = "") -> String { ReviewPage.address(of: row.officer, asked, choice, end) }

  var head: PartView {
    var facts: [(ReviewPageLabel, String)] = [
      (.kind, wording.label(of: row.subject.kind)), (.from, names.text(row.from, wording)),
      (.to, names.text(row.to, wording)),
    ]
    if let kilometres = row.kilometres { facts.append((.distance, wording.figure(kilometres, decimals: 1))) }
    if let hours = row.hours { facts.append((.recovered, wording.figure(hours, decimals: 1))) }
    if row.subject.kind != .surplus {
      facts.append((.rank, wording.label(row.dropsRank ? ReviewPageLabel.rankDrop : .rankKept)))
    }
    if !row.courses.isEmpty { facts.append((.courses, wording.list(row.courses))) }
    return PartView(
      facts: PartView.FactListView(
        list: facts.map { PartView.FactView(label: wording.label($0.0), text: $0.1) }))
  }

  /// The reason, as it was asked for, or as the plan has it in the language of the page; nil for none of both.
  func why(_ answer: ExplainSheet?) -> PartView? {
    let isOwnLanguage = asked.plan.tables.summary.language == wording.code && !row.reason.isEmpty
    let texts =
      answer?.officer.map { [$0.reason, $0.secondPost].compactMap(\.self) } ?? (isOwnLanguage ? [row.reason] : [])
    return texts.isEmpty ? nil : part("why", .why, texts)
  }

  // MARK: Answers

  /// What to ask, where it was not asked yet; the script asks what is told at once.
  func question(_ question: String, _ label: OfficerPageLabel, heading: OfficerPageLabel, isAtOnce: Bool) -> PartView {
    PartView(
      title: PartView.TitleView(id: question, text: wording.label(heading)),
      answer: PartView.AnswerView(
        address: AddressText.address(
          "\(asked.address)/review/\(AddressText.escaped(row.officer))/why", choice.query + [("question", question)]),
        text: wording.label(label), asking: wording.label(OfficerPageLabel.asking), isAtOnce: isAtOnce))
  }

  /// The next best, and what staying would cost.
  func otherwise(_ answer: ExplainSheet) -> [PartView] {
    var parts = why(nil) == nil ? [why(answer)].compactMap(\.self) : []
    if let officer = answer.officer {
      parts.append(
        officer.next.map { outcome($0, "next", .nextBest) }
          ?? part("next", .nextBest, [wording.label(OfficerPageLabel.noChoice)]))
    }
    if let staying = answer.whyNot { parts.append(placement(staying, "staying", .staying)) }
    if !parts.isEmpty { parts[parts.count - 1].paragraphs += notes(answer) }
    return parts
  }

  /// Who else could hold the post.
  func others(_ answer: ExplainSheet) -> PartView {
    let heading = OfficerPageLabel.others
    guard let post = answer.post, post.eligible > 0 else {
      return part("others", heading, [wording.label(OfficerPageLabel.nobodyElse)])
    }
    let priced = post.candidates.filter { $0.outcome != nil && $0.officer != row.officer }
    let labels = [
      wording.label(ReviewPageLabel.officer), wording.label(OfficerPageLabel.extraHours),
      wording.label(ChangesPageLabel.changedNames), wording.label(OfficerPageLabel.chain),
    ]
    let rows = priced.map { candidate in
      let moves = (candidate.outcome?.changes ?? []).filter { $0.officer != candidate.officer }
      let price = candidate.outcome?.hours
      return TableView.RowView(cells: [
        .name("\(candidate.name ?? candidate.officer) (\(candidate.officer))"),
        .number(price.map(text) ?? "–", price?.upperBound),
        .number(wording.figure(moves.count + 1), Double(moves.count + 1)),
        .text(candidate.outcome?.conflict?.cause ?? text(moves)),
      ])
    }
    var part = part(
      "others", heading,
      [wording.eligible(post.eligible), wording.label(OfficerPageLabel.othersIntroduction)] + notes(answer))
    if !rows.isEmpty {
      part.table = TableView(
        caption: wording.label(heading),
        headings: labels.enumerated().map { TableView.HeadingView(text: $1, isNumber: $0 == 1 || $0 == 2) }, rows: rows)
    }
    return part
  }

  /// What is to be known of all prices; the plan is called by its run, not by its place on the machine.
  private func notes(_ answer: ExplainSheet) -> [String] {
    (answer.notes ?? []).map { $0.replacing(folder, with: wording.name(ofRun: asked.run.number)) }
  }

  /// A price, or from where to where it is proved to be.
  private func text(_ hours: ClosedRange<Double>) -> String {
    let ends = [hours.lowerBound, hours.upperBound].map { wording.figure($0, decimals: 1) }
    return ends[0] == ends[1] ? ends[1] : ends.joined(separator: "–")
  }

  /// The first of those who do something else.
  private func text(_ moves: [ExplainSheet.Change]) -> String {
    guard !moves.isEmpty else { return wording.label(OfficerPageLabel.nobodyMoves) }
    let told = moves.prefix(Self.mostMoves).map { "\($0.name ?? $0.officer): \(text($0.after))" }
    return told.joined(separator: "; ") + (moves.count > Self.mostMoves ? "; …" : "")
  }

  /// Why another officer does not hold the post, or what it would cost.
  func another(_ answer: ExplainSheet, _ other: String) -> PartView {
    guard let placement = answer.whyNot else {
      return part("another", .another, [wording.label(OfficerPageLabel.noAnswer)])
    }
    var part = self.placement(placement, "another", .another)
    part.paragraphs += notes(answer)
    part.paragraphs.insert("\(asked.plan.name(of: other)) (\(other)): \(names.text(row.to, wording))", at: 0)
    return part
  }

  /// The form that asks about another officer.
  func anotherForm(_ typed: String, problem: OfficerPageLabel? = nil) -> PartView {
    var part = part("ask", .another, problem.map { [wording.label($0)] } ?? [])
    part.choice = PartView.ChoiceView(
      address: "\(asked.address)/review/\(AddressText.escaped(row.officer))/why",
      heading: wording.label(OfficerPageLabel.another),
      fields: [
        FieldView(
          id: "ask-other", name: "other", label: wording.label(OfficerPageLabel.otherOfficer), value: typed,
          hint: wording.label(OfficerPageLabel.otherHint), problem: problem.map { wording.label($0) })
      ], button: wording.label(OfficerPageLabel.askAnother),
      hidden: ([("question", "another")] + choice.query).filter { !$0.1.isEmpty }
        .map { FormView.Hidden(name: $0.0, value: $0.1) })
    if problem != nil { part.paragraphs = [] }
    return part
  }

  func part(_ id: String, _ heading: OfficerPageLabel, _ paragraphs: [String]) -> PartView {
    PartView(
      title: PartView.TitleView(id: id, text: wording.label(heading)), paragraphs: paragraphs, isAnswer: true)
  }

  private func placement(
    _ placement: ExplainSheet.Placement, _ id: String, _ heading: OfficerPageLabel
  ) -> PartView {
    if let outcome = placement.outcome { return self.outcome(outcome, id, heading) }
    guard !placement.obstacles.isEmpty else { return part(id, heading, [wording.label(OfficerPageLabel.alreadyThere)]) }
    let grounds = placement.obstacles.map { "\(wording.sentence(of: $0.reason)) \(wording.sentence(of: $0.remedy))" }
    return part(id, heading, [wording.label(OfficerPageLabel.forbidden)] + grounds)
  }

  private func outcome(_ outcome: ExplainSheet.Outcome, _ id: String, _ heading: OfficerPageLabel) -> PartView {
    if let conflict = outcome.conflict {
      return part(id, heading, [wording.label(OfficerPageLabel.impossible), wording.sentence(of: conflict.cause)])
    }
    guard let hours = outcome.hours else {
      return part(id, heading, [wording.label(OfficerPageLabel.undecided)])
    }
    var part = part(id, heading, [wording.extraHours(hours)])
    let changes = outcome.changes ?? []
    guard !changes.isEmpty else {
      part.paragraphs.append(wording.label(OfficerPageLabel.nobodyMoves))
      return part
    }
    let headings = [
      wording.label(ReviewPageLabel.officer), wording.label(OfficerPageLabel.underPlan),
      wording.label(OfficerPageLabel.then),
    ]
    part.table = TableView(
      caption: "\(wording.label(heading)): \(wording.label(OfficerPageLabel.chain))",
      headings: headings.map { TableView.HeadingView(text: $0) },
      rows: changes.map { change in
        TableView.RowView(cells: [
          .name("\(change.name ?? change.officer) (\(change.officer))"), .text(text(change.before)),
          .text(text(change.after)),
        ])
      })
    return part
  }

  private func text(_ duty: ExplainSheet.Duty) -> String {
    guard let commune = duty.commune, let position = duty.position else {
      return wording.label(ReviewPageLabel.noPost)
    }
    let place = HeldPlace(
      commune: commune, position: position, second: duty.secondPosition, isPool: duty.duty == "pool")
    return names.text(place, wording)
  }
}
