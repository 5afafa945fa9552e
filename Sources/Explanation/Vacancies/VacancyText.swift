import Planning
import StaffingDomain

// What was found out about a vacancy, in words.
extension PlanView {
  /// Why nobody fills a post.
  func why(_ findings: VacancyFindings) -> String {
    [officers(findings), sharing(findings), recruits(findings)].compactMap { $0 }.joined(separator: " ")
  }

  private func officers(_ findings: VacancyFindings) -> String {
    let survey = findings.candidates
    guard let best = survey.best else {
      guard let tally = findings.tally, !tally.obstacles.isEmpty else { return "There is no other officer." }
      let counts = tally.obstacles.map { "\($0.count) \(obstacle($0.rule, of: $0.count))" }
      return "No other officer may fill it: of \(Wording.count(tally.looked, "officer")), "
        + "\(counts.joined(separator: ", "))."
    }
    var text = "\(Wording.count(survey.eligible.count, "officer")) may fill it"
    if survey.trainedOnly > 0 { text += ", \(survey.trainedOnly) of them only after courses" }
    if let open = survey.open {
      return
        "\(text); giving it to \(mover(open)) would alone recover \(Wording.hours(.zero - open.change)), which the search "
        + "left open."
    }
    if let stopped = survey.stopped {
      return "\(text); giving it to \(mover(stopped.move)) would alone recover "
        + "\(Wording.hours(.zero - stopped.move.change)), but \(stopped.limits.meaning(in: problem.staffingCase))."
    }
    let (name, loss) = (
      "\(problem.describe(best.officer))\(problem.afterCourses(best.step.undertaking.bundle))",
      Wording.hours(max(best.change, .zero))
    )
    return survey.eligible.count == 1
      ? "\(text), but giving it to \(name) would alone lose \(loss)."
      : "\(text), but giving it to any one of them alone gains nothing: the best one, \(name), would lose \(loss)."
  }

  /// The officer of a move, with the courses as an insertion between commas.
  private func mover(_ move: CandidateSurvey.Move) -> String {
    let bundle = move.step.undertaking.bundle
    return problem.describe(move.officer) + (bundle == 0 ? "" : ",\(problem.afterCourses(bundle)),")
  }

  /// Giving a post to an officer, as an infinitive.
  private func giving(to officer: Ordinal<Officer>, _ step: Step) -> String {
    "give it to \(problem.describe(officer))\(problem.afterCourses(step.undertaking.bundle))"
  }

  private func sharing(_ findings: VacancyFindings) -> String? {
    let position = problem.staffingCase.positions[findings.cell.position].name
    switch findings.sharing {
    case .impossible: return nil
    case .dear(let cost, let value):
      return "To share its work would cost \(Wording.hours(cost)), no less than the \(Wording.number(value)) that it "
        + "recovers."
    case .nobody: return "Its work may be shared, but nobody serves the pool of \(position)."
    case .busy(_, let share, let officers, let left):
      return "Its work may be shared, but it takes \(Wording.fit(share)) of an officer, and the "
        + "\(Wording.count(officers, "officer")) of the pool of \(position) \(officers == 1 ? "has" : "have") time for "
        + "\(Wording.fit(left)) more."
    case .open(let saving, _):
      return
        "The pool of \(position) has time for its work, which would recover \(Wording.hours(saving)) and which the "
        + "search left open."
    }
  }

  private func recruits(_ findings: VacancyFindings) -> String {
    switch findings.recruit {
    case .dear(let cost, let value):
      return "A recruit would cost \(Wording.hours(cost)), no less than the \(Wording.number(value)) that he recovers."
    case .unlisted(let saving, _):
      let position = problem.staffingCase.positions[findings.cell.position].name
      return "A recruit would recover \(Wording.hours(saving)) above his cost, but recruitment.csv has no quota for "
        + "\(position)."
    case .stopped(let saving, let limits):
      return
        "A recruit would recover \(Wording.hours(saving)) above his cost, but \(limits.meaning(in: problem.staffingCase))."
    case .open(let saving):
      return "A recruit would recover \(Wording.hours(saving)) above his cost, which the search left open."
    }
  }

  /// What would fill a post.
  func remedy(_ findings: VacancyFindings) -> String {
    if findings.isLeftOpen { return "Solve again with a smaller gap or more time." }
    let steps = [moving(findings), waiving(findings), recruiting(findings), pooling(findings)].compactMap { $0 }
    guard !steps.isEmpty else {
      return "None that pays: one more officer here recovers \(Wording.hours(findings.value))."
    }
    return Wording.sentence(steps.joined(separator: "; or "))
  }

  private func moving(_ findings: VacancyFindings) -> String? {
    guard let (move, limits) = findings.candidates.stopped else { return nil }
    return "\(limits.mending(then: giving(to: move.officer, move.step))): recovers "
      + Wording.hours(.zero - move.change)
  }

  private func waiving(_ findings: VacancyFindings) -> String? {
    guard let near = findings.near, near.step.change <= Wording.noGain else { return nil }
    let clearing = "clear the one obstacle of \(problem.describe(near.officer)), who \(near.reason): "
    let giving = "give it to that officer\(problem.afterCourses(near.step.undertaking.bundle))"
    return "\(clearing)to \(near.limits.mending(then: giving)) then recovers \(Wording.hours(.zero - near.step.change))"
  }

  private func recruiting(_ findings: VacancyFindings) -> String? {
    switch findings.recruit {
    case .dear, .open: return nil
    case .unlisted(let saving, let limits):
      let steps = "set a quota in recruitment.csv" + (limits.isEmpty ? " and " : ", ")
      return "\(steps)\(limits.mending(then: "recruit")): recovers \(Wording.hours(saving))"
    case .stopped(let saving, let limits):
      return "\(limits.mending(then: "recruit")): recovers \(Wording.hours(saving))"
    }
  }

  private func pooling(_ findings: VacancyFindings) -> String? {
    let position = problem.staffingCase.positions[findings.cell.position].name
    switch findings.sharing {
    case .impossible, .dear, .open: return nil
    case .nobody(let saving, let share):
      return
        "find \(Wording.fit(share)) of an officer for the pool of \(position): recovers \(Wording.hours(saving)) less "
        + "what he costs"
    case .busy(let saving, let share, _, let left):
      return "find \(Wording.fit(share - left)) of an officer more for the pool of \(position): recovers "
        + "\(Wording.hours(saving)) less what he costs"
    }
  }

  /// What a rule means for those it stops, after their number: `12 lack the competence`.
  private func obstacle(_ rule: RuleName, of count: Int) -> String {
    let hasCourses = !problem.staffingCase.courses.isEmpty && problem.staffingCase.policy.maximumCourses > 0
    func verb(_ many: String, _ one: String) -> String { count == 1 ? one : many }
    return switch rule {
    case .pinned: "may not be moved"
    case .competence: "\(verb("lack", "lacks")) the competence\(hasCourses ? " even after courses" : "")"
    case .rank: "\(verb("lack", "lacks")) the rank"
    case .distance: "\(verb("live", "lives")) too far away"
    case .provinceBorder: "\(verb("belong", "belongs")) to another province"
    case .lock, .forbid: "\(verb("are", "is")) bound by a decision"
    case .couple, .relative: "\(verb("are", "is")) bound by a relation"
    case .oneOption, .cellBalance, .establishment, .maximumTransfers, .outflowCap, .allowanceBudget, .leaving,
      .preference, .training, .courseSeats, .trainingBudget, .recruitmentQuota, .pool, .sharing, .teamRule, .rotation,
      .stability:
      // Limits and prices stop nobody from being asked.
      "\(verb("are", "is")) stopped by \(rule.rawValue)"
    }
  }
}
