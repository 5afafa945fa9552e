public import StaffingDomain
import Workloads

/// The last post of a cell, the lightest: what may be held together with another one.
public struct LastPost: Sendable, Hashable {
  /// The cell's row in `cell-balance`.
  let row: Int
  /// The number of the post, which is that of the cell's posts.
  let number: Int
  /// The work of the post, hours a month.
  public let hours: HoursPerMonth
  /// The part of a full post that it is: `s_d = h_d / M`.
  public let share: Double
  /// What it costs that the post is empty, hours a month.
  let value: HoursPerMonth
}

/// Rule `combination`: an officer may hold the last posts of two cells of one commune, of positions that may be combined,
/// where `s_main + s_second <= maximum_load x f_i`.
///
/// Positions of one group whose `combinable` is yes may be combined; where `combinations.csv` has rows, exactly the pairs
/// that it lists. A leading position is never the second. Barred officers and those who leave within the horizon may not
/// combine; pinned ones only with the present position as the main one. Whoever holds two posts today may stay with both, if
/// both cells have a post. Source: the formulation, *Combined posts*.
public struct Combination: Sendable {
  /// The rule's name.
  public let name = RuleName.combination
  /// The most work of two posts as a share of an officer's working time; nil where nobody may combine.
  let maximumLoad: Double?
  /// The positions that may be second beside each position, sorted.
  public let partners: [[Ordinal<Position>]]
  private let lastPosts: [LastPost?]
  private let positionCount: Int
  private let mayCombineOf: [Bool]
  /// The second position that every officer holds today.
  private let heldToday: [Ordinal<Position>?]

  init(_ staffingCase: StaffingCase, needs: StaffingNeeds, cellBalance: CellBalance, roles: [PlanRole]) {
    let policy = staffingCase.policy
    maximumLoad = policy.maximumPositions > 1 ? policy.maximumLoad : nil
    partners = Combination.partners(staffingCase)
    positionCount = staffingCase.positions.count
    heldToday = staffingCase.officers.map(\.secondPosition)
    mayCombineOf = roles.map { role in
      switch role {
      case .free: true
      case .pinned(let pins): pins.allSatisfy(\.allowsCombining)
      case .outOfPlan: false
      }
    }
    let month = policy.monthlyWorkingTime
    var lastPosts = [LastPost?](repeating: nil, count: staffingCase.communes.count * staffingCase.positions.count)
    for (row, cell) in cellBalance.cells.enumerated() {
      guard let post = needs[cell].posts.last else { continue }
      lastPosts[cell.commune.offset * staffingCase.positions.count + cell.position.offset] = LastPost(
        row: row, number: post.number, hours: post.hours, share: month > .zero ? post.hours / month : 0,
        value: post.value)
    }
    self.lastPosts = lastPosts
  }

  private static func partners(_ staffingCase: StaffingCase) -> [[Ordinal<Position>]] {
    let positions = staffingCase.positions
    let listed = Set(staffingCase.combinations.flatMap { [[$0.position, $0.other], [$0.other, $0.position]] })
    return positions.ordinals.map { main in
      positions.ordinals.filter { second in
        guard main != second, !positions[second].isLeading else { return false }
        if !listed.isEmpty { return listed.contains([main, second]) }
        return positions[main].isCombinable && positions[second].isCombinable
          && positions[main].group == positions[second].group
      }
    }
  }

  /// Whether a position may be second beside another one.
  public func mayBeSecond(_ second: Ordinal<Position>, beside main: Ordinal<Position>) -> Bool {
    partners[main.offset].contains(second)
  }

  /// The last post of a cell; nil where it has none.
  public func lastPost(of cell: Cell) -> LastPost? {
    lastPosts[cell.commune.offset * positionCount + cell.position.offset]
  }

  /// The last post of the second cell of an option; nil where it holds one post or none.
  func secondPost(of option: OfficerOption) -> LastPost? { option.secondCell.flatMap { lastPost(of: $0) } }

  /// Whether an officer may hold two posts that are not those of today: neither barred nor leaving within the horizon.
  public func mayCombine(_ officer: Ordinal<Officer>) -> Bool { maximumLoad != nil && mayCombineOf[officer.offset] }

  /// Whether two last posts are light enough for somebody's working time.
  public func isLight(_ main: LastPost, _ second: LastPost, for time: FullTimeEquivalents) -> Bool {
    guard let maximumLoad else { return false }
    return main.share + second.share <= maximumLoad * time.value + Tolerances.comparison
  }

  /// Whether an option is to stay with both posts of today.
  func isHeldToday(_ option: OfficerOption) -> Bool {
    option.duty == .stay && option.second != nil && option.second == heldToday[option.officer.offset]
  }

  /// The second position that an officer holds today, where both cells have a post.
  public func heldToday(by officer: Ordinal<Officer>, in own: Cell) -> Ordinal<Position>? {
    guard let second = heldToday[officer.offset], second != own.position, lastPost(of: own) != nil,
      lastPost(of: Cell(commune: own.commune, position: second)) != nil
    else { return nil }
    return second
  }
}
