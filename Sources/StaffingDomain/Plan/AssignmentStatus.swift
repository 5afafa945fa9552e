/// What an officer does under the plan, as `assignments.csv` says it.
public enum AssignmentStatus: String, CaseIterable, Sendable, Hashable {
  /// Keeps the current cell, though other options were open.
  case stays
  /// Goes to another commune, in whatever position.
  case transferred
  /// Takes another position in the same commune.
  case positionChanged = "position_changed"
  /// Serves the pool of a position from the current commune.
  case pool
  /// Holds no post, stays on the books of the current commune.
  case surplus
  /// Leaves before the middle of the horizon: not part of the plan.
  case leaving
  /// Is away for more than half of the horizon: holds a place of the establishment, but is not part of the plan.
  case away
  /// May not be moved, so keeps the current cell.
  case pinned
}
