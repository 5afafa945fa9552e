public import StaffingDomain

/// WISN rounding: from a fractional staff requirement to whole posts.
///
/// With `k = floor(R)`: `k` where `R - k <= min(0.1 x max(k, 1), 0.5)`, else `k + 1`. So a small team gets the next
/// post early (1.1 -> 1, 1.2 -> 2), a large one from a half on (5.5 -> 5, 5.51 -> 6). Source: WHO, Workload Indicators
/// of Staffing Need, user's manual, rounding table; the limit is compared with ``Tolerances/comparison``.
public enum WISNRounding {
  /// The largest requirement that is turned into posts; above it the input is wrong, not the commune.
  ///
  /// The largest commune has about 70 posts in all. The limit keeps a slip of the keyboard from filling the memory.
  public static let largestNumberOfPosts = 10_000

  /// The whole posts of a requirement; nil where it is not a number from 0 to ``largestNumberOfPosts``.
  public static func posts(for requiredStaff: FullTimeEquivalents) -> Int? {
    let required = requiredStaff.value
    guard required >= 0, required <= Double(largestNumberOfPosts) else { return nil }
    let whole = required.rounded(.down)
    let limit = min(0.1 * max(whole, 1), 0.5)
    return Int(whole) + (required - whole <= limit + Tolerances.comparison ? 0 : 1)
  }
}
