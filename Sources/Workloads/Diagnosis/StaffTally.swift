public import StaffingDomain

/// Officers and posts of a group of cells (a commune, a position, a province), added up.
public struct StaffTally: Sendable, Hashable {
  /// Officers in post on the plan date.
  public internal(set) var heads = 0
  /// Existing capacity against required staff.
  public internal(set) var figures = WISNFigures(existing: .zero, required: .zero)
  /// Posts.
  public internal(set) var posts = 0
  /// Posts without a holder.
  public internal(set) var vacantPosts = 0
  /// Officers beyond the posts of their cell.
  public internal(set) var surplusHeads = 0
  /// Cells with a vacant post.
  public internal(set) var cellsWithVacancies = 0
  /// Cells with more officers than posts.
  public internal(set) var cellsWithSurplus = 0
  /// Hours a month of the vacant posts.
  public internal(set) var uncoveredHours = HoursPerMonth.zero
  /// Cost of the vacant posts, hours a month weighed by urgency.
  public internal(set) var uncoveredValue = HoursPerMonth.zero
  /// Officers whose competence fit in their own post is under the policy's minimum.
  public internal(set) var mismatchedHeads = 0
  /// Officers who leave before the middle of the horizon; they are among ``heads``.
  public internal(set) var leavingHeads = 0

  /// Officers less posts: above 0 too many, below 0 too few.
  public var balance: Int { heads - posts }

  mutating func add(_ cell: CellStaffing) {
    heads += cell.heads
    figures = figures + cell.figures
    posts += cell.posts
    vacantPosts += cell.vacantPosts
    surplusHeads += cell.surplusHeads
    cellsWithVacancies += cell.vacantPosts > 0 ? 1 : 0
    cellsWithSurplus += cell.surplusHeads > 0 ? 1 : 0
    uncoveredHours += cell.uncoveredHours
    uncoveredValue += cell.uncoveredValue
    mismatchedHeads += cell.mismatchedHeads
    leavingHeads += cell.leavingHeads
  }
}

/// One cell's officers against its need.
public struct CellStaffing: Sendable, Hashable {
  /// The commune and position.
  public let cell: Cell
  /// Officers in post on the plan date.
  public let heads: Int
  /// Existing capacity against required staff.
  public let figures: WISNFigures
  /// Posts.
  public let posts: Int
  /// Hours a month of the posts without a holder.
  public let uncoveredHours: HoursPerMonth
  /// Cost of the posts without a holder, hours a month weighed by urgency.
  public let uncoveredValue: HoursPerMonth
  /// Officers whose competence fit is under the policy's minimum.
  public let mismatchedHeads: Int
  /// Officers who leave before the middle of the horizon.
  public let leavingHeads: Int

  /// Posts without a holder.
  public var vacantPosts: Int { max(0, posts - heads) }
  /// Officers beyond the posts.
  public var surplusHeads: Int { max(0, heads - posts) }

  init(need: CellNeed, roll: CellRoll) {
    cell = need.cell
    heads = roll.heads
    figures = WISNFigures(existing: roll.existing, required: need.requiredStaff)
    posts = need.posts.count
    uncoveredHours = need.uncoveredHours(heads: roll.heads)
    uncoveredValue = need.uncoveredValue(heads: roll.heads)
    mismatchedHeads = roll.mismatched
    leavingHeads = roll.leaving
  }
}
