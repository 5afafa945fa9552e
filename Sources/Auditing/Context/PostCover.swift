import StaffingDomain
import Workloads

extension AuditContext {
  /// The posts of a cell that nobody fills or shares under the plan.
  ///
  /// Heads fill the first posts that are not shared.
  func emptyPosts(of cell: Cell) -> ArraySlice<Post> {
    emptyPosts(of: cell, heads: heads(in: cell), shared: sharing.numbers[cell] ?? [])
  }

  /// The same with other heads and other shared posts.
  func emptyPosts(of cell: Cell, heads: Int, shared: [Int]) -> ArraySlice<Post> {
    let posts = needs[cell].posts
    let open = shared.isEmpty ? posts[...] : posts.filter { !shared.contains($0.number) }[...]
    return open.dropFirst(max(0, heads))
  }

  /// What a post costs when the pool does its work.
  func sharingCost(of post: Post) -> Double { policy.sharingOverhead * post.hours.value }

  /// What the posts of a cell cost: those that stay empty by their value, shared ones by their overhead.
  func cost(of cell: Cell) -> Double { cost(of: cell, heads: heads(in: cell), shared: sharing.numbers[cell] ?? []) }

  /// The same with other heads and other shared posts.
  func cost(of cell: Cell, heads: Int, shared: [Int]) -> Double {
    var total = 0.0
    for post in emptyPosts(of: cell, heads: heads, shared: shared) { total += post.value.value }
    for number in shared { total += sharingCost(of: needs[cell].posts[number - 1]) }
    return total
  }
}
