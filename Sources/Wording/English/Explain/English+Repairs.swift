public import Explanation
public import Planning
public import StaffingDomain

extension English {
  /// For example `Land officer in Phu Giao, 2 posts empty`.
  public func wanting(_ answer: RepairAnswer, in problem: StaffingProblem) -> String {
    let staffingCase = problem.staffingCase
    switch answer.target {
    case .vacancy(let cell): return "\(text(of: cell, in: staffingCase)), \(count(answer.wanting, "post")) empty"
    case .teamRule(let row):
      let source = problem.teamRules.subjects[row].rule.source
      return "\(meaning(problem.teamRules.rows[row].fact, of: staffingCase)), \(answer.wanting) missing (\(source))"
    case .rotation(let officer):
      let person = staffingCase.officers[officer]
      return "\(text(of: officer, in: staffingCase)) stays as \(text(of: person.cell, in: staffingCase)) past the term "
        + "(\(person.source))"
    }
  }

  /// For example `Ways out: Land officer in Phu Giao, 2 posts empty`.
  public func title(of answer: RepairAnswer, in problem: StaffingProblem) -> String {
    "Ways out: \(wanting(answer, in: problem))"
  }

  /// For example `None was found: 8 repairs were solved again, and none mends it`.
  public func noRepair(solved: Int) -> String {
    "None was found: \(count(solved, "repair was", plural: "repairs were")) solved again, and none mends it."
  }

  /// For example `Raise maximum_transfers from 3 to 4 (policy.yml): recovers 31.2 hours a month. No post stays empty there;
  /// 1 officer does something else; no money more`.
  public func repair(_ repair: PricedRepair, of answer: RepairAnswer?, in problem: StaffingProblem) -> String {
    let changes = capitalized(changes(repair.repair.edits, in: problem))
    let recovery = "\(changes): recovers \(gain(repair.gain))\(shown(repair.plan))"
    guard let answer else { return recovery }
    let people =
      repair.peopleTouched == 0
      ? "nobody does anything else"
      : "\(count(repair.peopleTouched, "officer does", plural: "officers do")) something else"
    return "\(recovery). \(outcome(repair, of: answer)); \(people)\(money(repair.money))."
  }

  /// A gain, with what is proved of it where the two plans are not proved to be the best.
  private func gain(_ gain: ExtraHours) -> String {
    guard !gain.isExact else { return figureOfHours(gain.value) }
    return "\(figureOfHours(gain.value)) (proved: \(range(from: gain.atLeast, to: gain.atMost)))"
  }

  /// What the plan that is shown recovers where that is less, so that fewer people are touched.
  private func shown(_ plan: PricedPlan) -> String {
    guard plan.aboveBest > Tolerances.shownHours else { return "" }
    return " (\(figure(-plan.shownHours.value, decimals: 1)) as shown, with fewer names changed)"
  }

  private func outcome(_ repair: PricedRepair, of answer: RepairAnswer) -> String {
    switch answer.target {
    case .vacancy:
      repair.wantingAfter == 0
        ? "No post stays empty there" : "\(repair.wantingAfter) of \(answer.wanting) posts stay empty"
    case .teamRule:
      repair.repair.edits.contains(where: \.lowersTheAsk)
        ? "Less is asked for, and nothing else is better"
        : repair.wantingAfter == 0 ? "The rule is met" : "\(repair.wantingAfter) of \(answer.wanting) still missing"
    case .rotation: "The officer goes"
    }
  }

  private func money(_ money: RepairMoney) -> String {
    var parts: [String] = []
    func part(_ amount: MillionDong, _ what: String) {
      guard abs(amount.value) > 1e-9 else { return }
      let number = plainFigure((abs(amount.value) * 1e4).rounded() / 1e4)
      parts.append("\(number) million VND \(what) \(amount.value > 0 ? "more" : "less")")
    }
    part(money.allowances, "of allowances a month")
    part(money.training, "for courses")
    return parts.isEmpty ? "; no money more" : "; \(parts.joined(separator: ", "))"
  }

  /// For example `More seats`.
  public func name(of kind: RepairKind) -> String {
    switch kind {
    case .train: "More seats"
    case .openCourse: "A new course"
    case .recruit: "More recruits"
    case .widenRadius: "Longer ways"
    case .openBorder: "Open borders"
    case .lowerFloor: "A lower floor"
    case .transfers: "More transfers"
    case .outflow: "More leavers"
    case .establishment: "A larger establishment"
    case .budget: "More money"
    case .decision: "A decision taken back"
    case .mobility: "An officer who may move"
    case .combine: "Posts held together"
    case .rankDrop: "More ranks lost"
    case .posts: "More posts"
    case .lowerAsk: "Less asked for"
    }
  }

  /// For example `O2 is barred from transfer (maternity) (bars.csv:7), until 2026-08-01`.
  public func fact(_ fact: RepairFact, in staffingCase: StaffingCase) -> String {
    let grounds = fact.pins.map { "\(predicate($0.ground)) (\($0.source))" }
    let ends = fact.ends.isEmpty ? "" : ", \(list(fact.ends.map { "until \(date($0))" }))"
    return "\(text(of: fact.officer, in: staffingCase)) \(list(grounds))\(ends)"
  }

  /// For example `Nobody's to change: O2 is barred from transfer (maternity) (bars.csv:7), until 2026-08-01`.
  public func sentence(_ fact: RepairFact, in staffingCase: StaffingCase) -> String {
    "Nobody's to change: \(self.fact(fact, in: staffingCase))."
  }

  /// For example `8 repairs solved again and checked, 2 of them gain nothing`.
  public func effort(of answer: RepairAnswer) -> String {
    var parts = ["\(count(answer.solved, "repair")) solved again and checked"]
    if answer.gainless > 0 {
      parts.append("\(answer.gainless) of them \(answer.gainless == 1 ? "gains" : "gain") nothing")
    }
    if answer.outranked > 0 {
      parts.append("\(answer.outranked) of them only as far as to prove that they are no better than those shown")
    }
    if answer.undecided > 0 { parts.append("\(answer.undecided) cut short by a limit") }
    if answer.left > 0 { parts.append("\(answer.left) less promising ones left out") }
    return parts.joined(separator: ", ") + "."
  }

  /// For example `3 more soft rules are not met; --top N looks at more of them`.
  public func moreSoftRules(_ count: Int) -> String {
    "\(count) more soft rules are not met; --top N looks at more of them."
  }
}
