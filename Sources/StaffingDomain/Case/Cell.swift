/// A commune and a position: the place where posts, officers and workload meet.
@frozen
public struct Cell: Hashable, Comparable, Sendable {
  /// The commune.
  public let commune: Ordinal<Commune>
  /// The position.
  public let position: Ordinal<Position>

  /// Creates the cell of a commune and a position.
  @inlinable
  public init(commune: Ordinal<Commune>, position: Ordinal<Position>) {
    self.commune = commune
    self.position = position
  }

  /// Orders by commune, then position.
  @inlinable
  public static func < (left: Cell, right: Cell) -> Bool {
    (left.commune, left.position) < (right.commune, right.position)
  }
}
