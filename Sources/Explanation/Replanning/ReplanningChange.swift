import Planning
public import StaffingDomain

/// An officer whose assignment differs from that of an earlier plan, with the reason.
public struct ReplanningChange: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// What the officer did under the earlier plan.
  public var was: Duty
  /// What the officer does now.
  public var becomes: Duty
  /// Why, as a sentence.
  public var why: String
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
        becomes: plan.assignments[officer.offset].duty, why: reasons.why(officer))
    }
  }

  /// A duty of an officer in words, for example `Land officer in Phu Giao` or `surplus in Phu Giao`.
  public func words(of duty: Duty, for officer: Ordinal<Officer>) -> String {
    let home = problem.staffingCase.officers[officer].cell
    let commune = problem.staffingCase.communes[home.commune].name
    switch duty {
    case .stay: return "\(problem.place(home)) (stays)"
    case .fill(let cell): return problem.place(cell)
    case .pool(let position): return "pool of \(problem.staffingCase.positions[position].name) in \(commune)"
    case .surplus: return "surplus in \(commune)"
    case .leaving: return "leaves"
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

  func why(_ officer: Ordinal<Officer>) -> String {
    if let reason = ruledOut(officer) { return Wording.sentence(reason) }
    let (before, after) = cells(of: officer)
    var parts: [String] = []
    if let after, let first = left[after]?.first(where: { $0 != officer }) {
      parts.append("takes the post that \(view.problem.describe(first)) held in the earlier plan")
    }
    if let before, let first = taken[before]?.first(where: { $0 != officer }) {
      parts.append("makes room for \(view.problem.describe(first))")
    }
    parts.append(price(of: officer))
    return Wording.sentence(Wording.list(parts))
  }

  /// Why the officer may no longer do the same; nil where he may.
  private func ruledOut(_ officer: Ordinal<Officer>) -> String? {
    let (problem, duty) = (view.problem, earlier.assignments[officer.offset].duty)
    if view.plan.assignments[officer.offset].duty == .leaving {
      return "leaves before the middle of the horizon (\(problem.staffingCase.officers[officer].source))"
    }
    if let cell = cells(of: officer).before {
      let prohibitions = problem.prohibitions(of: officer, filling: cell)
      if let first = prohibitions.first(where: { duty != .stay || $0.rule != .pinned }) {
        return RuleTexts.reason(first.fact, of: problem.staffingCase) + citation(first.sources)
      }
      if problem.cellBalance.posts(in: cell) == 0, duty != .stay {
        return "\(problem.place(cell)) has no post any more"
      }
    }
    let undertaking = problem.undertaking(of: earlier.assignments[officer.offset])
    if !problem.options(of: officer).contains(where: { $0.duty == undertaking.duty }) {
      guard let order = problem.decisions.orders(against: undertaking, of: officer).first else {
        return "the rules do not allow the earlier assignment any more"
      }
      return RuleTexts.decision(order, of: problem.staffingCase) + citation([.row(order.source)])
    }
    return nil
  }

  private func citation(_ sources: [InputReference]) -> String {
    sources.isEmpty ? "" : " (\(Wording.list(sources.map(\.description))))"
  }

  private func price(of officer: Ordinal<Officer>) -> String {
    let undertaking = view.problem.undertaking(of: earlier.assignments[officer.offset])
    let present = view.present(officer)
    let limits = view.limits(when: officer, doing: undertaking, insteadOf: present)
    guard limits.isEmpty else { return "going back alone is stopped: \(limits.meaning(in: view.problem.staffingCase))" }
    if let cell = undertaking.duty == .stay ? present.relocation.origin : cells(of: officer).before,
      view.emptyPosts(in: cell).isEmpty
    {
      return "going back alone would find the post taken"
    }
    let change = view.change(when: officer, doing: undertaking, insteadOf: present)
    return change.value > 0
      ? "going back alone would cost \(Wording.hours(change))" : "other changes make it the better choice"
  }
}
