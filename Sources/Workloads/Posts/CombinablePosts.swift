internal import StaffingDomain

/// Which last posts of a case may be held together with another one, as far as posts and positions tell.
///
/// Two last posts of a commune fit where one officer may hold their positions together and
/// `s_1 + s_2 <= maximum_load`: light enough for an officer who works full-time. Who that officer might be is the plan's
/// part. Source: the formulation, *Combined posts*.
struct CombinablePosts: Sendable {
  let needs: StaffingNeeds
  private let maximumLoad: Double
  private let month: HoursPerMonth
  /// The positions that may be held together with each position, sorted.
  private let partners: [[Ordinal<Position>]]

  /// Looks at the positions of a case.
  init(_ staffingCase: StaffingCase, needs: StaffingNeeds) {
    let policy = staffingCase.policy
    self.needs = needs
    maximumLoad = policy.maximumPositions > 1 ? policy.maximumLoad : -1
    month = policy.monthlyWorkingTime
    let positions = staffingCase.positions
    let listed = Set(staffingCase.combinations.flatMap { [[$0.position, $0.other], [$0.other, $0.position]] })
    partners = positions.ordinals.map { one in
      positions.ordinals.filter { other in
        // A position that leads is never the second of two.
        guard one != other, !positions[one].isLeading || !positions[other].isLeading else { return false }
        if !listed.isEmpty { return listed.contains([one, other]) }
        return positions[one].isCombinable && positions[other].isCombinable
          && positions[one].group == positions[other].group
      }
    }
  }

  /// The share of a full post that the last post of a cell is: `s_d = h_{d,n_d} / M`; 0 where it has none.
  func lastShare(_ cell: Cell) -> Double {
    guard let last = needs[cell].posts.last, month > .zero else { return 0 }
    return last.hours / month
  }

  /// Whether the last post of a cell fits with that of another cell of the commune.
  func isCombinable(_ cell: Cell) -> Bool {
    guard maximumLoad > 0, !needs[cell].posts.isEmpty else { return false }
    let own = lastShare(cell)
    return partners[cell.position.offset].contains { position in
      let other = Cell(commune: cell.commune, position: position)
      return !needs[other].posts.isEmpty && own + lastShare(other) <= maximumLoad + Tolerances.comparison
    }
  }
}
