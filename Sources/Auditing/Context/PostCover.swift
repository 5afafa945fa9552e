import StaffingDomain
import Workloads

/// Who and what takes up the posts of a cell: heads fill the first posts that are neither shared nor combined.
struct PostCover {
  /// Officers who hold one post, and recruits.
  var heads: Int
  /// The numbers of the posts whose work the pool does, sorted.
  var shared: [Int]
  /// Officers who hold the last post together with that of another cell; one at most where the rules are kept.
  var combined: Int

  /// The numbers of the posts that are combined or shared.
  func taken(of posts: Int) -> Set<Int> {
    var taken = Set(shared)
    if combined > 0, posts > 0 { taken.insert(posts) }
    return taken
  }

  /// Whether a cell with a number of posts has one for another head.
  func hasRoom(among posts: Int) -> Bool { heads + taken(of: posts).count < posts }

  /// Whether the last of a number of posts is free for one who holds another post too.
  func hasFreeLastPost(among posts: Int) -> Bool { hasRoom(among: posts) && !taken(of: posts).contains(posts) }
}

extension AuditContext {
  /// Who and what takes up the posts of a cell under the plan.
  func cover(of cell: Cell) -> PostCover {
    PostCover(heads: heads(in: cell), shared: sharing.numbers[cell] ?? [], combined: combined[cell])
  }

  /// The posts of a cell that nobody fills, combines or shares under the plan.
  func emptyPosts(of cell: Cell) -> ArraySlice<Post> { emptyPosts(of: cell, cover(of: cell)) }

  /// The same with another cover.
  func emptyPosts(of cell: Cell, _ cover: PostCover) -> ArraySlice<Post> {
    let posts = needs[cell].posts
    let taken = cover.taken(of: posts.count)
    let open = taken.isEmpty ? posts[...] : posts.filter { !taken.contains($0.number) }[...]
    return open.dropFirst(max(0, cover.heads))
  }

  /// What a post costs when the pool does its work.
  func sharingCost(of post: Post) -> Double { policy.sharingOverhead * post.hours.value }

  /// What the posts of a cell cost: those that stay empty by their value, shared ones by their overhead.
  func cost(of cell: Cell) -> Double { cost(of: cell, cover(of: cell)) }

  /// The same with another cover.
  func cost(of cell: Cell, _ cover: PostCover) -> Double {
    var total = 0.0
    for post in emptyPosts(of: cell, cover) { total += post.value.value }
    for number in cover.shared { total += sharingCost(of: needs[cell].posts[number - 1]) }
    return total
  }
}
