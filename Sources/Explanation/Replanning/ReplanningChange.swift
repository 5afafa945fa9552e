public import Planning
public import StaffingDomain

/// An officer whose assignment differs from that of an earlier plan, with the reason.
public struct ReplanningChange: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// What the officer did under the earlier plan.
  public var was: Duty
  /// What the officer does now.
  public var becomes: Duty
  /// Why.
  public var reason: ReplanningReason
}

/// Why an officer does something else than under an earlier plan.
public enum ReplanningReason: Sendable, Hashable {
  /// The officer leaves before the middle of the horizon, as the row says.
  case leaves(SourceRow)
  /// A rule or a decision forbids the earlier post.
  case forbidden(PlacementGround)
  /// The earlier cell has no post any more.
  case noPost(Cell)
  /// A decision forbids what the officer did, which was to hold no post of another cell.
  case decision(Decision)
  /// The rules do not allow the earlier assignment any more.
  case notAllowed
  /// The officer may do as before: whose post is taken, for whom room is made, nil where for nobody, and what going back
  /// alone would come to.
  case choice(takesPostOf: Ordinal<Officer>?, makesRoomFor: Ordinal<Officer>?, goingBack: GoingBack)
}

/// What an officer going back alone would come to, while nobody else changes.
public enum GoingBack: Sendable, Hashable {
  /// Limits stop it.
  case stopped([ExceededLimit])
  /// Somebody else has the post.
  case postTaken
  /// The plan would lose these hours more.
  case costs(HoursPerMonth)
  /// It would cost nothing: other changes make the new assignment the better choice.
  case costsNothing
}

extension PlanView {
  /// What became otherwise since an earlier plan of the same officers, and why.
  ///
  /// A reason is the nearest of these that is so: a rule or a decision forbids what the officer did; the post is not there
  /// any more; somebody else's change frees the post that is taken or needs the one that is left; else what going back
  /// alone would cost.
  ///
  /// - Parameters:
  ///   - earlier: The earlier plan, with a line for every officer.
  ///   - changed: The officers whose duty differs, sorted.
  public func changes(since earlier: TransferPlan, of changed: [Ordinal<Officer>]) -> [ReplanningChange] {
    let reasons = ReplanningReasons(self, earlier: earlier, changed: changed)
    return changed.map { officer in
      ReplanningChange(
        officer: officer, was: earlier.assignments[officer.offset].duty,
        becomes: plan.assignments[officer.offset].duty, reason: reasons.reason(for: officer))
    }
  }
}

/// Why officers do something else than under an earlier plan.
private struct ReplanningReasons {
  private let view: PlanView
  private let earlier: TransferPlan
  /// Changed officers by the cell that they held before, and by the one they hold now.
  private var left: [Cell: [Ordinal<Officer>]] = [:]
  private var taken: [Cell: [Ordinal<Officer>]] = [:]

  init(_ view: PlanView, earlier: TransferPlan, changed: [Ordinal<Officer>]) {
    (self.view, self.earlier) = (view, earlier)
    for officer in changed {
      let (before, after) = cells(of: officer)
      if let before { left[before, default: []].append(officer) }
      if let after { taken[after, default: []].append(officer) }
    }
  }

  private func cells(of officer: Ordinal<Officer>) -> (before: Cell?, after: Cell?) {
    let staffingCase = view.problem.staffingCase
    return (earlier.heldCell(of: officer, in: staffingCase), view.plan.heldCell(of: officer, in: staffingCase))
  }

  func reason(for officer: Ordinal<Officer>) -> ReplanningReason {
    if let reason = ruledOut(officer) { return reason }
    let (before, after) = cells(of: officer)
    return .choice(
      takesPostOf: after.flatMap { left[$0]?.first { $0 != officer } },
      makesRoomFor: before.flatMap { taken[$0]?.first { $0 != officer } }, goingBack: goingBack(officer))
  }

  /// Why the officer may no longer do the same; nil where that is allowed.
  private func ruledOut(_ officer: Ordinal<Officer>) -> ReplanningReason? {
    let (problem, duty) = (view.problem, earlier.assignments[officer.offset].duty)
    if view.plan.assignments[officer.offset].duty == .leaving {
      return .leaves(problem.staffingCase.officers[officer].source)
    }
    if let cell = cells(of: officer).before {
      let prohibitions = problem.prohibitions(of: officer, filling: cell)
      if let first = prohibitions.first(where: { duty != .stay || $0.rule != .pinned }) { return .forbidden(first) }
      if problem.cellBalance.posts(in: cell) == 0, duty != .stay { return .noPost(cell) }
    }
    let option = problem.option(of: earlier.assignments[officer.offset])
    guard !problem.options(of: officer).contains(where: { $0.duty == option.duty }) else { return nil }
    return problem.decisions.orders(against: option).first.map { .decision($0) } ?? .notAllowed
  }

  private func goingBack(_ officer: Ordinal<Officer>) -> GoingBack {
    let option = view.problem.option(of: earlier.assignments[officer.offset])
    let present = view.present(officer)
    let limits = view.limits(of: option, insteadOf: present)
    guard limits.isEmpty else { return .stopped(limits) }
    if let cell = option.duty == .stay ? present.option.origin : cells(of: officer).before,
      view.emptyPosts(in: cell).isEmpty
    {
      return .postTaken
    }
    let change = view.change(to: option, insteadOf: present)
    return change.value > 0 ? .costs(change) : .costsNothing
  }
}
