public import StaffingDomain

/// One post of a cell: a place for one officer, with the work that waits for them.
public struct Post: Sendable, Hashable {
  /// The place in the cell, from 1; lower numbers fill first.
  public let number: Int
  /// The work of the post (`h_dj`).
  public let hours: HoursPerMonth
  /// How much an hour of it counts while the post is empty (`u_dj`).
  public let urgency: Double
  /// What an empty post costs (`v_dj`): the least `urgency x hours` of this and all earlier posts.
  ///
  /// The running minimum makes values fall with the number, so that a plan never skips a post to fill a later one.
  public let value: HoursPerMonth
}

/// What one cell needs: its workload, the staff that it takes and the posts.
public struct CellNeed: Sendable, Hashable {
  /// The commune and position.
  public let cell: Cell
  /// Service hours a year (`S_d`).
  public let serviceHours: Hours
  /// The part of ``serviceHours`` that officers in another commune may do, hours a year.
  public let shareableServiceHours: Hours
  /// `CAF_p = 1 / (1 - sum of the position's support shares)`, at least 1.
  public let categoryAllowanceFactor: Double
  /// `IAF_d = individual hours a year / AWT`, in full-time equivalents.
  public let individualAllowanceFactor: Double
  /// `R_d = S_d / AWT x CAF_p + IAF_d`, fractional.
  public let requiredStaff: FullTimeEquivalents
  /// `max(minimum_posts, round_WISN(R_d))`, whatever `posts.csv` says.
  public let computedPosts: Int
  /// The posts: ``computedPosts`` of them, or as many as the cell's row in `posts.csv` says.
  public let posts: [Post]
}

extension CellNeed {
  /// Whether the cell has any workload or post.
  public var isNeeded: Bool { requiredStaff > .zero || !posts.isEmpty }

  /// Hours a month that officers in another commune may do: `shareable service hours / 12 x CAF_p`.
  public var shareableHours: HoursPerMonth {
    HoursPerMonth(shareableServiceHours.value / 12 * categoryAllowanceFactor)
  }

  /// The posts whose work the pool may do: the last ones, as long as their hours together stay within ``shareableHours``.
  ///
  /// Whole posts, never parts of one. Source: the staffing needs, *Decisions*.
  public var shareablePosts: ArraySlice<Post> {
    guard shareableHours > .zero else { return [] }
    var sum = HoursPerMonth.zero
    var first = posts.endIndex
    let limit = shareableHours.value + Tolerances.comparison * max(1, shareableHours.value)
    while first > posts.startIndex {
      sum += posts[first - 1].hours
      if sum.value > limit { break }
      first -= 1
    }
    return posts[first...]
  }

  /// The posts that stay empty with a number of holders, who fill the first ones that are not shared.
  ///
  /// - Parameter shared: The numbers of the posts whose work the pool does.
  public func emptyPosts(heads: Int, shared: [Int] = []) -> ArraySlice<Post> {
    guard !shared.isEmpty else { return posts.dropFirst(max(heads, 0)) }
    return posts.filter { !shared.contains($0.number) }.dropFirst(max(heads, 0))
  }

  /// The hours of the posts that stay empty with a number of holders, hours a month.
  public func uncoveredHours(heads: Int, shared: [Int] = []) -> HoursPerMonth {
    emptyPosts(heads: heads, shared: shared).reduce(.zero) { $0 + $1.hours }
  }

  /// What the posts that are filled or shared with a number of holders are worth, hours a month; exactly 0 with nobody.
  public func coveredValue(heads: Int, shared: [Int] = []) -> HoursPerMonth {
    guard !shared.isEmpty else { return posts.prefix(max(heads, 0)).reduce(.zero) { $0 + $1.value } }
    var left = max(heads, 0)
    return posts.reduce(.zero) { sum, post in
      if shared.contains(post.number) { return sum + post.value }
      left -= 1
      return left >= 0 ? sum + post.value : sum
    }
  }

  /// What the posts that stay empty with a number of holders cost, hours a month.
  public func uncoveredValue(heads: Int, shared: [Int] = []) -> HoursPerMonth {
    emptyPosts(heads: heads, shared: shared).reduce(.zero) { $0 + $1.value }
  }
}
