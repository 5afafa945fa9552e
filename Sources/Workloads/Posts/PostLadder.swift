internal import StaffingDomain

/// The posts of a position's cells, from the first to the last, with hours, urgency and value.
///
/// `h_dj = M x max(clamp(R_d - (j - 1), 0, 1), minimum_post_share where the post is guaranteed, else 0)`. Guaranteed
/// are the position's minimum posts and the posts that a row of `posts.csv` adds to the computed ones.
struct PostLadder: Sendable {
  let monthlyWorkingTime: HoursPerMonth
  let minimumPostShare: Double
  let minimumPosts: Int
  let urgency: Urgency

  init(policy: Policy, position: Position) {
    monthlyWorkingTime = policy.monthlyWorkingTime
    minimumPostShare = policy.minimumPostShare
    minimumPosts = position.minimumPosts
    urgency = Urgency(policy: policy, position: position)
  }

  /// The number of posts that the workload and the minimum ask for; nil where that is beyond any plausible number.
  func computedPosts(for requiredStaff: FullTimeEquivalents) -> Int? {
    guard let rounded = WISNRounding.posts(for: requiredStaff) else { return nil }
    return minimumPosts <= WISNRounding.largestNumberOfPosts ? max(minimumPosts, rounded) : nil
  }

  /// The share of a full post that post `number` carries.
  func share(ofPost number: Int, requiredStaff: FullTimeEquivalents, computedPosts: Int) -> Double {
    let workload = min(max(requiredStaff.value - Double(number - 1), 0), 1)
    return isGuaranteed(number, computedPosts: computedPosts) ? max(workload, minimumPostShare) : workload
  }

  /// Whether post `number` carries the minimum share although the workload may not reach it.
  func isGuaranteed(_ number: Int, computedPosts: Int) -> Bool {
    number <= minimumPosts || number > computedPosts
  }

  /// The posts of a cell with `count` of them.
  func posts(count: Int, requiredStaff: FullTimeEquivalents, computedPosts: Int) -> [Post] {
    guard count > 0 else { return [] }
    var posts: [Post] = []
    posts.reserveCapacity(count)
    var least = HoursPerMonth(.infinity)
    for number in 1...count {
      let hours =
        share(ofPost: number, requiredStaff: requiredStaff, computedPosts: computedPosts) * monthlyWorkingTime
      let urgency = urgency.ofPost(number, of: count)
      least = min(least, urgency * hours)
      posts.append(Post(number: number, hours: hours, urgency: urgency, value: least))
    }
    return posts
  }
}
