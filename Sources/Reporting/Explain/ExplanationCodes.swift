internal import Explanation
internal import Planning
internal import StaffingDomain
internal import Wording

/// What prices and changes are in JSON, with codes for everything.
struct ExplanationCodes: Sendable {
  let problem: StaffingProblem
  let language: any Language

  private var staffingCase: StaffingCase { problem.staffingCase }

  struct CellCodes: Encodable, Sendable {
    let commune: String
    let position: String
  }

  struct OfficerCodes: Encodable, Sendable {
    let officer: String
    let name: String?
  }

  struct DutyCodes: Encodable, Sendable {
    /// `stay`, `fill`, `pool`, `surplus`, `leaving` or `away`.
    let duty: String
    let commune: String?
    let position: String?
    /// The position of the same commune whose last post is held besides; nil where there is none.
    let secondPosition: String?
    let courses: [String]
  }

  struct Change: Encodable, Sendable {
    let officer: String
    let name: String?
    let before: DutyCodes
    let after: DutyCodes
  }

  struct Count: Encodable, Sendable {
    let commune: String
    let position: String
    let before: Int
    let after: Int
  }

  struct Limit: Encodable, Sendable {
    let rule: String
    let meaning: String
    let sources: [String]
  }

  struct Conflict: Encodable, Sendable {
    let rules: [String]
    let cause: String
    let officers: [String]
    let sources: [String]
  }

  /// A price, or why there is none; exactly one of `extraHours` and `conflict` is there, or `status` is `undecided`.
  struct Outcome: Encodable, Sendable {
    /// `priced`, `impossible` or `undecided`.
    let status: String
    var extraHours: Double?
    var atLeast: Double?
    var atMost: Double?
    /// The price of the plan whose changes are listed, and by how much it may lose more than the best.
    var shownExtraHours: Double?
    var sliver: Double?
    var changes: [Change]?
    var recruits: [Count]?
    var sharedPosts: [Count]?
    var mayBeMoreThanNeeded: Bool?
    var conflict: Conflict?
  }

  func cell(_ cell: Cell) -> CellCodes {
    CellCodes(
      commune: staffingCase.communes[cell.commune].code.text, position: staffingCase.positions[cell.position].code.text)
  }

  func officer(_ officer: Ordinal<Officer>) -> OfficerCodes {
    OfficerCodes(officer: staffingCase.officers[officer].code.text, name: staffingCase.officers[officer].name)
  }

  func duty(_ assignment: Assignment) -> DutyCodes {
    let home = staffingCase.officers[assignment.officer].cell
    let (name, place): (String, Cell?) =
      switch assignment.duty {
      case .stay: ("stay", home)
      case .fill(let cell): ("fill", cell)
      case .pool(let position): ("pool", Cell(commune: home.commune, position: position))
      case .surplus: ("surplus", nil)
      case .outOfPlan: (problem.roles[assignment.officer.offset] == .outOfPlan(.away) ? "away" : "leaving", nil)
      }
    let codes = place.map { cell($0) }
    return DutyCodes(
      duty: name, commune: codes?.commune, position: codes?.position,
      secondPosition: assignment.secondPosition.map { staffingCase.positions[$0].code.text },
      courses: assignment.courses.map { staffingCase.courses[$0].code.text })
  }

  func duty(_ option: OfficerOption) -> DutyCodes {
    duty(problem.assignment(of: option))
  }

  func sources(_ sources: [InputReference]) -> [String] { sources.map(\.description) }

  func limit(_ limit: ExceededLimit) -> Limit {
    Limit(
      rule: limit.rule.rawValue, meaning: language.meaning(limit.row.fact, of: staffingCase),
      sources: sources(limit.row.sources))
  }

  func outcome(_ outcome: PricedOutcome) -> Outcome {
    switch outcome {
    case .priced(let plan):
      return Outcome(
        status: "priced", extraHours: ExplanationNumber.hours(plan.extraHours.value),
        atLeast: ExplanationNumber.hours(plan.extraHours.atLeast),
        atMost: ExplanationNumber.hours(plan.extraHours.atMost),
        shownExtraHours: ExplanationNumber.hours(plan.shownHours), sliver: ExplanationNumber.hours(plan.sliver),
        changes: plan.changes.officers.map(change),
        recruits: plan.changes.recruits.map(count), sharedPosts: plan.changes.sharedPosts.map(count),
        mayBeMoreThanNeeded: plan.changes.mayBeMoreThanNeeded)
    case .conflict(let conflict):
      return Outcome(
        status: "impossible",
        conflict: Conflict(
          rules: conflict.rules.map(\.rawValue), cause: language.cause(conflict.cause, of: staffingCase),
          officers: conflict.officers.map { staffingCase.officers[$0].code.text }, sources: sources(conflict.sources)))
    case .undecided(let atLeast): return Outcome(status: "undecided", atLeast: ExplanationNumber.hours(atLeast))
    }
  }

  private func change(_ change: PlanChanges.Change) -> Change {
    let person = officer(change.officer)
    return Change(
      officer: person.officer, name: person.name, before: duty(change.before), after: duty(change.after))
  }

  private func count(_ count: PlanChanges.Count) -> Count {
    let codes = cell(count.cell)
    return Count(commune: codes.commune, position: codes.position, before: count.before, after: count.after)
  }
}
