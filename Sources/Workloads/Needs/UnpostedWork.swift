public import StaffingDomain

/// Work that gets no post because each cell has too little of it.
///
/// WISN rounds a requirement of at most a tenth of an officer down to no post at all (``WISNRounding``). One such cell
/// does not matter; those of a province together may be the work of several officers, which no figure shows.
public struct UnpostedWork: Sendable {
  /// The work of one position.
  public struct OfPosition: Sendable, Hashable {
    /// The position.
    public let position: Ordinal<Position>
    /// How many cells have such work.
    public internal(set) var cells: Int
    /// The staff that it asks for together.
    public internal(set) var staff: FullTimeEquivalents
  }

  /// The positions with such work, most of it first, then by code.
  public let positions: [OfPosition]

  /// Adds up the requirements of the cells without posts, but for those to which `posts.csv` gives none.
  public init(_ needs: StaffingNeeds) {
    let decided = Set(needs.staffingCase.posts.map(\.cell))
    var sums: [Ordinal<Position>: OfPosition] = [:]
    for cell in needs.cells where needs[cell].computedPosts == 0 && !decided.contains(cell) {
      let staff = needs[cell].requiredStaff
      // What is beyond any number of posts has none either.
      guard staff > .zero, staff.value < 1 else { continue }
      sums[cell.position, default: OfPosition(position: cell.position, cells: 0, staff: .zero)].cells += 1
      sums[cell.position]?.staff += staff
    }
    positions = sums.values.sorted { ($1.staff, $0.position) < ($0.staff, $1.position) }
  }

  /// How many cells have such work.
  public var cells: Int { positions.reduce(0) { $0 + $1.cells } }

  /// The staff that it asks for together.
  public var staff: FullTimeEquivalents { positions.reduce(.zero) { $0 + $1.staff } }
}
