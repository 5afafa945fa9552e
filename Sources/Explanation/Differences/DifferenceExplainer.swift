import Planning
import StaffingDomain

/// Explains the differences between the plan of a case and that of a changed one.
public struct DifferenceExplainer {
  /// A plan of the case with all changes but one, compared with the plan without changes.
  public enum ChangeTrial: Sendable {
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
    _ difference: PlanDifference, from before: PlanView, to after: PlanView, changes: [InputChange],
    trials: [ChangeTrial]
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
      let difference = officers[place]
      if let doubt = difference.doubt {
        return ExplainedDifference(difference: difference, cause: .withinGap, reason: .doubt(doubt))
      }
      let cause = cause(of: difference)
      return ExplainedDifference(
        difference: difference, cause: cause, reason: reason(for: place, among: allowed(cause)))
    }
  }

  private func cause(of difference: OfficerDifference) -> DifferenceCause {
    guard changes.count > 1 else { return .onlyChange }
    guard trials.count == changes.count else { return .unknown }
    let due = trials.indices.filter { trials[$0].map { $0[difference.officer] == nil } ?? false }
    if !due.isEmpty { return .changes(due.map { NeededChange($0 + 1, dependents: dependents[$0]) }) }
    let isKnown = trials.allSatisfy { trial in trial?[difference.officer].map { $0.doubt == nil } ?? false }
    return isKnown ? .noSingleChange : .unknown
  }

  /// The changes whose rows may be named.
  private func allowed(_ cause: DifferenceCause) -> Set<Int>? {
    guard case .changes(let needed) = cause else { return nil }
    return Set(needed.flatMap { [$0.number] + $0.dependents })
  }

  private func reason(for place: Int, among allowed: Set<Int>?) -> DifferenceReason {
    let own = grounds.ground(of: officers[place], among: allowed)
    if let own, own.isDirect { return .own(own) }
    let way = chain.way(from: place) { grounds.ground(of: officers[$0], among: allowed)?.isDirect ?? false }
    if let way, let first = way.first, let last = way.last,
      let ground = grounds.ground(of: officers[last.next], among: allowed)
    {
      let end = DifferenceChainEnd(officer: officers[last.next].namedOfficer, length: way.count)
      return .chain(first.tie, to: officers[first.next].namedOfficer, end, ground)
    }
    if let own { return .own(own) }
    return changes.allSatisfy(\.isComplete) ? .sharedLimits : .unlisted
  }
}
