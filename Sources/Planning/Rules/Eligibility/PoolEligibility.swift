public import StaffingDomain

/// Rule `pool`: `p = p_i` or every rule about taking up p allows it untrained, and `the province shares posts of p`: a free
/// officer may then serve the pool of p from the own commune.
///
/// Orders are read as if the pool were a post of the position in the own commune; a lock rules it out.
/// Source: the formulation, *The pool and shared posts*; the reading of orders is this project's.
public struct PoolEligibility: Sendable {
  /// The rule's name.
  public let name = RuleName.pool
  private let sharing: Sharing
  private let decisions: Decisions

  init(sharing: Sharing, decisions: Decisions) {
    self.sharing = sharing
    self.decisions = decisions
  }

  /// Whether the pool of a position is open from a commune at all.
  func isOpen(_ position: Ordinal<Position>, from commune: Ordinal<Commune>) -> Bool {
    sharing.row(of: position, in: commune) != nil
  }

  /// Whether the decisions about an officer let the officer serve the pool of a position.
  func isAllowed(_ officer: Ordinal<Officer>, serving position: Ordinal<Position>, from commune: Ordinal<Commune>)
    -> Bool
  {
    !decisions.isLocked(officer)
      && decisions.allows(officer, toHold: Cell(commune: commune, position: position))
  }
}
