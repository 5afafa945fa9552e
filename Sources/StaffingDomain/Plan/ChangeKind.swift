/// How what an officer holds changes; the raw value names it in `waves.csv`.
public enum ChangeKind: String, CaseIterable, Sendable, Hashable {
  /// To another commune.
  case transferred
  /// To another position of the same commune.
  case positionChanged = "position_changed"
  /// To the pool of a position.
  case pool
  /// To no post.
  case surplus
  /// The second post alone is taken up, given up or another one.
  case secondPost = "second_post"
}
