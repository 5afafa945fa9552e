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

  /// Officers who are away for more than half of the horizon; they are among ``heads``.
  public internal(set) var awayHeads = 0
  /// Officers who hold two posts.
  public internal(set) var combinedHeads = 0
  /// Last posts that are light enough to be held together with another one of the commune.
  public internal(set) var combinablePosts = 0
  /// Hours a month of these.
  public internal(set) var combinableHours = HoursPerMonth.zero
  /// Those of them that are vacant.
  public internal(set) var vacantCombinablePosts = 0
  /// Hours a month of the vacant ones.
  public internal(set) var vacantCombinableHours = HoursPerMonth.zero

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
    awayHeads += cell.awayHeads
    combinedHeads += cell.combinedHeads
    guard let last = cell.combinablePost else { return }
    combinablePosts += 1
    combinableHours += last.hours
    guard cell.isLastVacant else { return }
    vacantCombinablePosts += 1
    vacantCombinableHours += last.hours
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
  /// Officers who are away for more than half of the horizon.
  public let awayHeads: Int
  /// Officers who hold a post here as the first of two.
  public let combinedHeads: Int
  /// Posts without a holder; one that is the second of somebody's two has a holder.
  public let vacantPosts: Int
  /// Officers beyond the posts.
  public let surplusHeads: Int
  /// The last post, where it is light enough to be held together with another one of the commune.
  public let combinablePost: Post?
  /// Whether nobody holds the last post.
  public let isLastVacant: Bool

  /// Whether anybody holds a post, be it the second of two.
  public var isHeld: Bool { heads > 0 || vacantPosts < posts }

  init(need: CellNeed, roll: CellRoll, isCombinable: Bool) {
    cell = need.cell
    heads = roll.heads
    figures = WISNFigures(existing: roll.existing, required: need.requiredStaff)
    posts = need.posts.count
    // Who holds the last post together with another one holds no other post of the cell.
    let combined = roll.isLastCombined ? [need.posts.count] : []
    let others = roll.heads - (roll.isCombinedByOwn ? 1 : 0)
    let vacant = need.emptyPosts(heads: others, shared: combined)
    vacantPosts = vacant.count
    surplusHeads = max(0, others - (need.posts.count - combined.count))
    uncoveredHours = need.uncoveredHours(heads: others, shared: combined)
    uncoveredValue = need.uncoveredValue(heads: others, shared: combined)
    mismatchedHeads = roll.mismatched
    leavingHeads = roll.leaving
    awayHeads = roll.away
    combinedHeads = roll.isCombinedByOwn ? 1 : 0
    combinablePost = isCombinable ? need.posts.last : nil
    isLastVacant = vacant.last.map { $0.number == need.posts.count } ?? false
  }
}
