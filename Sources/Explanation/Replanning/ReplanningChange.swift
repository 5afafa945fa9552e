public import Planning
public import StaffingDomain

/// An officer whose assignment differs from that of an earlier plan, with the reason.
public struct ReplanningChange: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// What the officer did under the earlier plan.
  public var was: Assignment
  /// What the officer does now.
  public var becomes: Assignment
  /// Why.
  public var reason: ReplanningReason
}

/// Why an officer does something else than under an earlier plan.
public enum ReplanningReason: Sendable, Hashable {
  /// The officer leaves before the middle of the horizon or is away, as the row says.
  case outOfPlan(PlanRole.Absence, SourceRow)
  /// A rule or a decision forbids the earlier second post.
  case secondForbidden(SecondPostGround)
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
  ///   - changed: The officers whose duty or second post differs, sorted.
  public func changes(since earlier: TransferPlan, of changed: [Ordinal<Officer>]) -> [ReplanningChange] {
    let reasons = ReplanningReasons(self, earlier: earlier, changed: changed)
    return changed.map { officer in
      ReplanningChange(
        officer: officer, was: earlier.assignments[officer.offset],
        becomes: plan.assignments[officer.offset], reason: reasons.reason(for: officer))
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
      let (before, after) = changedCells(of: officer)
      for cell in before { left[cell, default: []].append(officer) }
      for cell in after { taken[cell, default: []].append(officer) }
    }
  }

  /// The cells in which the officer held a post before and not now, and the other way round, main ones first.
  private func changedCells(of officer: Ordinal<Officer>) -> (before: [Cell], after: [Cell]) {
    let staffingCase = view.problem.staffingCase
    let held = [earlier, view.plan].map { plan in
      [plan.heldCell(of: officer, in: staffingCase), plan.secondCell(of: officer, in: staffingCase)].compactMap(\.self)
    }
    return (held[0].filter { !held[1].contains($0) }, held[1].filter { !held[0].contains($0) })
  }

  func reason(for officer: Ordinal<Officer>) -> ReplanningReason {
    if let reason = ruledOut(officer) { return reason }
    let (before, after) = changedCells(of: officer)
    return .choice(
      takesPostOf: after.lazy.compactMap { left[$0]?.first { $0 != officer } }.first,
      makesRoomFor: before.lazy.compactMap { taken[$0]?.first { $0 != officer } }.first, goingBack: goingBack(officer))
  }

  /// Why the officer may no longer do the same; nil where that is allowed.
  private func ruledOut(_ officer: Ordinal<Officer>) -> ReplanningReason? {
    let (problem, duty) = (view.problem, earlier.assignments[officer.offset].duty)
    if case .outOfPlan(let absence) = problem.roles[officer.offset] {
      let own = problem.staffingCase.officers[officer].source
      return .outOfPlan(absence, absence == .away ? lastAbsence(of: officer)?.source ?? own : own)
    }
    if let cell = earlier.heldCell(of: officer, in: problem.staffingCase) {
      let prohibitions = problem.prohibitions(of: officer, filling: cell)
      if let first = prohibitions.first(where: { duty != .stay || $0.rule != .pinned }) { return .forbidden(first) }
      if problem.cellBalance.posts(in: cell) == 0, duty != .stay { return .noPost(cell) }
      if let second = earlier.assignments[officer.offset].secondPosition,
        let ground = problem.grounds(against: officer, holding: cell, with: second).first
      {
        return .secondForbidden(ground)
      }
    }
    let option = problem.option(of: earlier.assignments[officer.offset])
    guard !problem.options(of: officer).contains(where: { $0.duty == option.duty }) else { return nil }
    return problem.decisions.orders(against: option).first.map { .decision($0) } ?? .notAllowed
  }

  /// The bar in force that keeps an officer away longest; nil without one.
  private func lastAbsence(of officer: Ordinal<Officer>) -> Bar? {
    let planDate = view.problem.staffingCase.policy.planDate
    let bars = view.problem.staffingCase.bars.filter {
      $0.officer == officer && $0.rule.isAbsence && $0.isInForce(on: planDate)
    }
    return bars.first { $0.until == nil } ?? bars.max { ($0.until ?? planDate) < ($1.until ?? planDate) }
  }

  private func goingBack(_ officer: Ordinal<Officer>) -> GoingBack {
    let option = view.problem.option(of: earlier.assignments[officer.offset])
    let present = view.present(officer)
    guard view.takenLastPosts(of: option, insteadOf: present).isEmpty else { return .postTaken }
    let limits = view.limits(of: option, insteadOf: present)
    guard limits.isEmpty else { return .stopped(limits) }
    if option.second == nil, let cell = option.heldCell, !view.cover(of: cell, without: present.option).hasRoom {
      return .postTaken
    }
    let change = view.change(to: option, insteadOf: present)
    return change.value > 0 ? .costs(change) : .costsNothing
  }
}
