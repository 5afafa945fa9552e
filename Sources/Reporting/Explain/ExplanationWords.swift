internal import Explanation
internal import Planning
internal import StaffingDomain
import Tables

/// What explanations say in words: duties, prices, changes, contradictions.
struct ExplanationWords: Sendable {
  let problem: StaffingProblem

  private var staffingCase: StaffingCase { problem.staffingCase }

  /// Officers listed at most.
  static let mostChanges = 30

  /// What an officer does, as the end of a sentence about him.
  func duty(_ assignment: Assignment) -> String {
    let home = staffingCase.officers[assignment.officer].cell
    let courses = assignment.courses.map { staffingCase.courses[$0].name }
    let training = courses.isEmpty ? "" : " after \(courses.joined(separator: " and "))"
    switch assignment.duty {
    case .stay: return "stays as \(problem.place(home))\(training)"
    case .fill(let cell) where cell.commune == home.commune:
      return "becomes \(problem.place(cell))\(training)"
    case .fill(let cell): return "goes as \(problem.place(cell)), \(distance(home.commune, cell.commune))\(training)"
    case .pool(let position):
      return "serves the pool of \(staffingCase.positions[position].name) from "
        + staffingCase.communes[home.commune].name
    case .surplus: return "holds no post"
    case .leaving: return "leaves"
    }
  }

  /// What an officer does, as the end of a sentence about him.
  func duty(_ officer: Ordinal<Officer>, _ undertaking: Undertaking) -> String {
    duty(
      Assignment(
        officer: officer, duty: undertaking.duty, courses: problem.training.courses(of: undertaking.bundle)))
  }

  private func distance(_ origin: Ordinal<Commune>, _ destination: Ordinal<Commune>) -> String {
    "\(NumberText.fixed(problem.distances.distance(from: origin, to: destination).value, decimals: 1)) km away"
  }

  /// Hours a month with one decimal.
  func hours(_ hours: HoursPerMonth) -> String { "\(number(hours)) hours a month" }

  /// Hours with one decimal and without the unit.
  func number(_ hours: HoursPerMonth) -> String { NumberText.fixed(hours.value, decimals: 1) }

  /// What a price means for the best plan, with what is proved of it where the two plans are not proved to be the best.
  private func change(_ price: ExtraHours, isGain: Bool) -> String {
    if price.isExact, abs(price.value.value) < 0.001 {
      return isGain ? "the best plan gets no better" : "another plan is as good, nothing is lost"
    }
    let amount = isGain ? price.asGain : price
    let proof = "at least \(number(amount.atLeast)), at most \(number(amount.atMost))"
    let words = "plan loses \(hours(amount.value)) \(isGain ? "less" : "more")"
    return price.isExact ? "the best \(words)" : "the best \(words), as far as was found; proved: \(proof)"
  }

  /// A gain in hours a month, with what is proved of it where the two plans are not proved to be the best.
  func gain(_ gain: ExtraHours) -> String {
    gain.isExact
      ? hours(gain.value)
      : "\(hours(gain.value)) (proved: \(number(gain.atLeast)) to \(number(gain.atMost)))"
  }

  /// Sources in brackets, with a space before; empty without any.
  func cited(_ sources: [InputReference]) -> String {
    sources.isEmpty ? "" : " (\(sources.map(\.description).joined(separator: ", ")))"
  }

  /// What a plan changes besides what was asked for, one line each.
  ///
  /// - Parameter asked: The officer who was asked about; he is left out.
  func changes(
    _ changes: PlanChanges, butFor asked: Ordinal<Officer>?, most: Int = ExplanationWords.mostChanges
  ) -> [String] {
    let officers = changes.officers.filter { $0.officer != asked }
    var lines = officers.prefix(most).map { change in
      "\(problem.describe(change.officer)) \(duty(change.after)); under the plan \(duty(change.before))"
    }
    if officers.count > most { lines.append("and \(officers.count - most) officers more") }
    for count in changes.recruits {
      lines.append(
        "\(problem.place(count.cell)): \(count.after) recruit\(count.after == 1 ? "" : "s") instead of \(count.before)")
    }
    for count in changes.sharedPosts {
      lines.append(
        "\(problem.place(count.cell)): the pool does \(count.after) post\(count.after == 1 ? "" : "s") instead of \(count.before)"
      )
    }
    return lines
  }

  /// What solving again came to, as lines.
  ///
  /// - Parameters:
  ///   - asked: The officer who was asked about; nil for one more officer.
  ///   - what: What was forced, as the beginning of a sentence.
  func outcome(_ outcome: PricedOutcome, of asked: Ordinal<Officer>?, what: String, width: Int?) -> String {
    switch outcome {
    case .priced(let plan):
      let change = change(plan.extraHours, isGain: asked == nil)
      let lines = changes(plan.changes, butFor: asked)
      let text = Paragraph.text("\(what): \(change).", width: width, indent: 2, hanging: 2)
      guard !lines.isEmpty else {
        return text + Paragraph.text("Nobody else does anything different.", width: width, indent: 2)
      }
      let remark = plan.changes.mayBeMoreThanNeeded ? " (perhaps more than is needed)" : ""
      return text + "  What else changes\(remark):\n"
        + lines.map { Paragraph.text($0, width: width, indent: 4, hanging: 2) }.joined()
    case .conflict(let conflict):
      return Paragraph.text(
        "\(what): no plan can do that: \(self.conflict(conflict)).", width: width, indent: 2, hanging: 2)
    case .undecided(let atLeast):
      let least = atLeast.value > 0.05 ? " It costs at least \(hours(atLeast))." : ""
      return Paragraph.text(
        "\(what): not known; a limit came before a plan was found.\(least)", width: width, indent: 2, hanging: 2)
    }
  }

  /// A contradiction, as the end of a sentence.
  func conflict(_ conflict: OptionConflict) -> String {
    let others = conflict.officers.map { problem.describe($0) }
    let people = others.isEmpty ? "" : "; it concerns \(others.joined(separator: ", ")) too"
    return "\(conflict.cause)\(cited(conflict.sources))\(people)"
  }

  /// A limit, with the rule and the input behind it.
  func limit(_ limit: LimitStop) -> String { "\(limit.meaning)\(cited(limit.sources)) [\(limit.rule.rawValue)]" }
}
