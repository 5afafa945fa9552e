public import Explanation
public import Planning
public import StaffingDomain

extension English {
  /// For example `With the officer there: the best plan loses 3.1 hours a month more`.
  public func outcome(
    _ outcome: PricedOutcome, of question: PricedQuestion, in problem: StaffingProblem
  ) -> String {
    let what = self.question(question, in: problem)
    switch outcome {
    case .priced(let plan):
      let isGain = question.officer == nil
      return "\(what): \(price(plan.extraHours, isGain: isGain)).\(shown(plan, isGain: isGain))"
    case .conflict(let conflict):
      let others = conflict.officers.map { text(of: $0, in: problem.staffingCase) }
      let people = others.isEmpty ? "" : "; it concerns \(others.joined(separator: ", ")) too"
      return
        "\(what): no plan can do that: \(cause(conflict.cause, of: problem.staffingCase))\(cited(conflict.sources))\(people)."
    case .undecided(let atLeast):
      let least = atLeast > Tolerances.shownHours ? " It costs at least \(figureOfHours(atLeast))." : ""
      return "\(what): not known; a limit came before a plan was found.\(least)"
    }
  }

  private func question(_ question: PricedQuestion, in problem: StaffingProblem) -> String {
    switch question {
    case .nextBest(_, let option?):
      "Next best, the officer \(predicate(of: option, in: problem))"
    case .nextBest(_, nil): "Anything else"
    case .placed: "With the officer there"
    case .oneMoreOfficer: "With one more officer there, and everybody else planned anew"
    }
  }

  /// What a price means for the best plan, with what is proved of it where the two plans are not proved to be the best.
  private func price(_ price: ExtraHours, isGain: Bool) -> String {
    if price.isExact, abs(price.value.value) < 0.001 {
      return isGain ? "the best plan gets no better" : "another plan is as good, nothing is lost"
    }
    let amount = isGain ? price.asGain : price
    let words = "plan loses \(figureOfHours(amount.value)) \(isGain ? "less" : "more")"
    guard !price.isExact else { return "the best \(words)" }
    return
      "the best \(words), as far as was found; proved: at least \(figure(amount.atLeast.value, decimals: 1)), at most "
      + figure(amount.atMost.value, decimals: 1)
  }

  /// The price of the plan that is shown, and what is proved of its names: for example ` The plan shown loses 5.9 hours a
  /// month more; none within 4.0 hours of the best changes fewer names.`; empty where nobody does anything else.
  private func shown(_ plan: PricedPlan, isGain: Bool) -> String {
    guard !plan.changes.isEmpty else { return "" }
    let hours = figureOfHours(isGain ? .zero - plan.shownHours : plan.shownHours)
    let cost = plan.aboveBest > Tolerances.shownHours ? "loses \(hours) \(isGain ? "less" : "more")" : "is as good"
    let proof =
      plan.changes.mayBeMoreThanNeeded
      ? "" : "; none within \(figure(plan.sliver.value, decimals: 1)) hours of the best changes fewer names"
    return " The plan shown \(cost)\(proof)."
  }

  /// For example `the limits leave no post for the officer`.
  public func cause(_ obstacle: OptionObstacle, of staffingCase: StaffingCase) -> String {
    switch obstacle {
    case .contradiction(let cause): self.cause(cause, of: staffingCase)
    case .noPostLeft: "the limits leave no post for the officer"
    case .notBothPosts: "the limits do not leave both posts for the officer"
    }
  }

  /// For example `O2 stays as Land officer in Phu Giao; under the plan holds no post`.
  public func change(_ change: ChangeLine, in problem: StaffingProblem) -> String {
    switch change {
    case .officer(let change):
      return
        "\(text(of: change.officer, in: problem.staffingCase)) \(predicate(change.after, in: problem)); under the plan "
        + predicate(change.before, in: problem)
    case .moreOfficers(let count): return "and \(count) officers more"
    case .recruits(let change):
      let cell = text(of: change.cell, in: problem.staffingCase)
      return "\(cell): \(count(change.after, "recruit")) instead of \(change.before)"
    case .sharedPosts(let change):
      let cell = text(of: change.cell, in: problem.staffingCase)
      return "\(cell): the pool does \(count(change.after, "post")) instead of \(change.before)"
    }
  }

  /// For example `3 officers may leave A (policy.yml: maximum_outflow_share) [outflow-cap]`.
  public func limit(_ limit: ExceededLimit, of staffingCase: StaffingCase) -> String {
    "\(meaning(limit.row.fact, of: staffingCase))\(cited(limit.row.sources)) [\(label(of: limit.rule))]"
  }

  /// For example `and 3 limits more`.
  public func moreLimits(_ count: Int) -> String { "and \(count) limits more" }

  /// Sources in brackets, with a space before; empty without any.
  func cited(_ sources: [InputReference]) -> String {
    sources.isEmpty ? "" : " (\(sources.map(\.description).joined(separator: ", ")))"
  }
}

// What officers do.
extension English {
  /// What an officer does under a plan, as the end of a sentence about the officer.
  func predicate(_ assignment: Assignment, in problem: StaffingProblem) -> String {
    let staffingCase = problem.staffingCase
    let person = staffingCase.officers[assignment.officer]
    let home = person.cell
    let besides = assignment.secondPosition.map { " and \(staffingCase.positions[$0].name)" } ?? ""
    let training = besides + after(assignment.courses, in: staffingCase)
    switch assignment.duty {
    case .stay: return "stays as \(text(of: home, in: staffingCase))\(training)"
    case .fill(let cell) where cell.commune == home.commune:
      return "becomes \(text(of: cell, in: staffingCase))\(training)"
    case .fill(let cell):
      let distance = problem.distances.distance(from: person.residence, to: cell.commune)
      let place = "\(staffingCase.communes[cell.commune].name)"
      return "goes as \(staffingCase.positions[cell.position].name)\(besides) in \(place), "
        + "\(figure(distance.value, decimals: 1)) km \(person.homeCommune == nil ? "away" : "from home")"
        + after(assignment.courses, in: staffingCase)
    case .pool(let position):
      return "serves the pool of \(staffingCase.positions[position].name) from "
        + staffingCase.communes[home.commune].name
    case .surplus: return "holds no post"
    case .outOfPlan: return problem.roles[assignment.officer.offset] == .outOfPlan(.away) ? "is away" : "leaves"
    }
  }

  /// What an officer might do, as the end of a sentence about the officer.
  func predicate(of option: OfficerOption, in problem: StaffingProblem) -> String {
    predicate(problem.assignment(of: option), in: problem)
  }
}
