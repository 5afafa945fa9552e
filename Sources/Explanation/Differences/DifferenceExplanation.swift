import Planning
import StaffingDomain

/// What solving again without a change says about which change a difference is due to.
public enum DifferenceCause: Sendable, Hashable {
  /// There is only one change.
  case onlyChange
  /// The difference disappears without any one of these changes, by number from 1; confirmed by solving again.
  case changes([Int])
  /// The difference is still there without any one change: no single one is needed for it.
  case noSingleChange
  /// It is not known: some change could not be left out, or the gap of a plan without it leaves it open.
  case unknown
  /// The difference is worth no more than a gap leaves open, so nothing is claimed.
  case withinGap
}

/// A difference between two plans with the changed input behind it.
public struct ExplainedDifference: Sendable, Hashable {
  /// The difference.
  public let difference: OfficerDifference
  /// Which change it is due to.
  public let cause: DifferenceCause
  /// The changed input that touches the officer, or the officer at the end of the chain; nothing where none does.
  public let inputs: [ChangedInput]
  /// Why, in one or two sentences in a planner's words.
  public let why: String
}

/// Explains the differences between the plan of a case and that of a changed one.
public struct DifferenceExplainer {
  /// A plan of the case with all changes but one, compared with the plan without changes.
  public enum Trial: Sendable {
    /// It was solved, without the changes too, by number from 1, that build on the one left out.
    case solved(PlanDifference, dependents: [Int])
    /// It could not be: orders contradict each other, or a limit came first.
    case failed
  }

  private let officers: [OfficerDifference]
  private let changes: [InputChange]
  private let trials: [[Code<Officer>: OfficerDifference]?]
  private let dependents: [[Int]]
  private let grounds: GroundFinder
  private let chain: DifferenceChain

  /// Prepares explanations.
  ///
  /// - Parameters:
  ///   - difference: What differs between `before` and `after`.
  ///   - changes: The changes that make the later case of the earlier one.
  ///   - trials: For each change a plan without it, compared with `before`; not needed for a single change.
  public init(
    _ difference: PlanDifference, from before: PlanView, to after: PlanView, changes: [InputChange], trials: [Trial]
  ) {
    officers = difference.officers
    self.changes = changes
    self.trials = trials.map { trial in
      guard case .solved(let found, _) = trial else { return nil }
      return Dictionary(found.officers.map { ($0.officer, $0) }) { first, _ in first }
    }
    dependents = trials.map { if case .solved(_, let others) = $0 { others } else { [] } }
    let pair = CasePair(before.problem, after.problem)
    grounds = GroundFinder(
      pair: pair,
      index: ChangeIndex(changes, before: before.problem.staffingCase, after: after.problem.staffingCase))
    chain = DifferenceChain(difference.officers, pair: pair)
  }

  /// Every difference with its reason, in the order of the differences.
  public func explanations() -> [ExplainedDifference] {
    officers.indices.map { place in
      let cause = cause(of: officers[place])
      if cause == .withinGap {
        return ExplainedDifference(
          difference: officers[place], cause: cause, inputs: [], why: doubt(of: officers[place]))
      }
      let (ground, inputs) = ground(of: place, among: allowed(cause))
      return ExplainedDifference(
        difference: officers[place], cause: cause, inputs: inputs,
        why: [ground, conclusion(cause)].filter { !$0.isEmpty }.joined(separator: " "))
    }
  }

  private func cause(of difference: OfficerDifference) -> DifferenceCause {
    if difference.doubt != nil { return .withinGap }
    guard changes.count > 1 else { return .onlyChange }
    guard trials.count == changes.count else { return .unknown }
    let due = trials.indices.filter { trials[$0].map { $0[difference.officer] == nil } ?? false }
    if !due.isEmpty { return .changes(due.map { $0 + 1 }) }
    let isKnown = trials.allSatisfy { trial in trial?[difference.officer].map { $0.doubt == nil } ?? false }
    return isKnown ? .noSingleChange : .unknown
  }

  /// The changes whose rows may be named.
  private func allowed(_ cause: DifferenceCause) -> Set<Int>? {
    guard case .changes(let numbers) = cause else { return nil }
    return Set(numbers).union(numbers.flatMap { dependents[$0 - 1] })
  }

  private func ground(of place: Int, among allowed: Set<Int>?) -> (sentence: String, inputs: [ChangedInput]) {
    let own = grounds.ground(of: officers[place], among: allowed)
    func sentence(_ ground: DifferenceGround) -> (String, [ChangedInput]) {
      ("\(name(place)) \(ground.predicate).", ground.entries.map(\.input))
    }
    if let own, own.isDirect { return sentence(own) }
    let way = chain.way(from: place) { grounds.ground(of: officers[$0], among: allowed)?.isDirect ?? false }
    if let way, let first = way.first, let last = way.last,
      let end = grounds.ground(of: officers[last.next], among: allowed)
    {
      let step = "\(name(place)) \(first.predicate) \(name(first.next))"
      let chain = way.count == 1 ? ", who" : ". The chain ends \(way.count) officers on with \(name(last.next)), who"
      return ("\(step)\(chain) \(end.predicate).", end.entries.map(\.input))
    }
    if let own { return sentence(own) }
    guard changes.allSatisfy(\.isComplete) else {
      return ("More rows are changed than are listed; which of them ties \(name(place)) in is not known.", [])
    }
    return (
      "No changed row is about \(name(place)) or the officers whose posts are linked with this; limits that all share "
        + "tie them to the rest.", []
    )
  }

  private func conclusion(_ cause: DifferenceCause) -> String {
    switch cause {
    case .onlyChange, .withinGap: return ""
    case .changes(let numbers):
      let without = numbers.map { "without change \($0)\(dependence(of: $0))" }.joined(separator: ", or ")
      return "Solved again \(without), this is as before\(numbers.count > 1 ? ": it takes them together" : "")."
    case .noSingleChange:
      return "Solved again without any one of the changes, this is still so: no single one is needed for it."
    case .unknown:
      return "Which change it is due to is not known: not every change can be left out, or a gap leaves it open."
    }
  }

  /// The changes that are left out with one because they build on it.
  private func dependence(of change: Int) -> String {
    let others = dependents[change - 1]
    guard !others.isEmpty else { return "" }
    return " (and \(Wording.list(others.map(String.init))), which \(others.count == 1 ? "builds" : "build") on it)"
  }

  private func doubt(of difference: OfficerDifference) -> String {
    guard let doubt = difference.doubt else { return "" }
    let others = doubt.officers > 1 ? " together with \(Wording.count(doubt.officers - 1, "other officer"))" : ""
    func hours(_ hours: HoursPerMonth) -> String { "\(Wording.decimal(hours.value, 2)) hours a month" }
    switch doubt.side {
    case .later:
      let open =
        doubt.open.map { "no more than the \(Wording.decimal($0.value, 2)) that the gap leaves open" }
        ?? "and no bound was proved"
      return "Not proved to be needed: as before\(others) it would cost at most \(hours(doubt.price)), \(open)."
    case .earlier:
      return "Not proved to come from the changes: with it\(others) the earlier plan would have lost "
        + "\(hours(.zero - doubt.price)) less, which its gap left open."
    }
  }

  private func name(_ place: Int) -> String {
    let officer = officers[place]
    return officer.name.isEmpty ? "Officer \(officer.officer)" : officer.name
  }
}
