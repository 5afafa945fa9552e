public import StaffingDomain

/// A decision for planning again, from the case or from what has come of a change.
public struct FollowedDecision: Sendable, Hashable {
  /// The decision; one that was made of a change has no line.
  public let decision: Decision
  /// The change that it comes from; nil where it is one of the case.
  public let state: ChangeState?
}

extension FollowUp {
  /// The decisions with which planning again takes up where the changes stand: those of the case, and new ones.
  ///
  /// Who has changed, or agrees to a change that has not come yet, is locked at the new main post (where only the
  /// second post changes, at the present one). Who declined refuses the new main post (or the new second one). Work
  /// of the pool, surplus, and a second post that is taken on or only given up are nothing that a decision can say. A lock of
  /// the case gives way to what the officer did or declined; all else of the case stays.
  public func decisions(of staffingCase: StaffingCase) -> [FollowedDecision] {
    let made = changes.compactMap { followed in
      Self.decision(of: followed).map { FollowedDecision(decision: $0, state: followed.state) }
    }
    let overruled = Set(made.map(\.decision.officer))
    let new = Set(made.map { Order($0.decision) })
    let kept = staffingCase.decisions.filter { decision in
      !new.contains(Order(decision)) && !(decision.kind == .lock && overruled.contains(decision.officer))
    }.map { FollowedDecision(decision: $0, state: nil) }
    return (kept + made).sorted { Order($0.decision) < Order($1.decision) }
  }

  /// Settled changes for which no decision can be written, or none that holds a second post that is taken on.
  public var undecidable: [FollowedChange] {
    changes.filter { Self.asksForDecision($0) && (Self.decision(of: $0) == nil || Self.takesSecondPost($0)) }
  }

  private static func takesSecondPost(_ followed: FollowedChange) -> Bool {
    let (before, after) = (followed.change.before.second, followed.change.after.second)
    return followed.entry?.status != .refused && after != nil && after != before
  }

  private static func asksForDecision(_ followed: FollowedChange) -> Bool {
    followed.entry.map { [.done, .agreed, .refused].contains($0.status) } ?? false
  }

  private static func decision(of followed: FollowedChange) -> Decision? {
    guard asksForDecision(followed), let entry = followed.entry else { return nil }
    let change = followed.change
    var decision = Decision(
      officer: change.officer, kind: entry.status == .refused ? .refuse : .lock, decidedOn: entry.date,
      note: entry.note, source: SourceRow(table: .decisions, line: 0))
    switch (change.kind, entry.status) {
    case (.transferred, _), (.positionChanged, _): decision.name(change.after.main)
    case (.secondPost, .refused):
      guard let second = change.after.second else { return nil }
      decision.name(second)
    case (.secondPost, _): decision.name(change.after.main)
    case (.pool, _), (.surplus, _): return nil
    }
    return decision
  }
}

extension Decision {
  fileprivate mutating func name(_ cell: Cell?) { (commune, position) = (cell?.commune, cell?.position) }
}

/// What a decision orders, whatever is noted of it.
private struct Order: Hashable, Comparable {
  private let officer: Ordinal<Officer>
  private let kind: String
  private let commune: Int
  private let position: Int

  init(_ decision: Decision) {
    (officer, kind) = (decision.officer, decision.kind.rawValue)
    (commune, position) = (decision.commune?.offset ?? -1, decision.position?.offset ?? -1)
  }

  static func < (left: Order, right: Order) -> Bool {
    (left.officer, left.kind, left.commune, left.position) < (right.officer, right.kind, right.commune, right.position)
  }
}
