import StaffingDomain
import Workloads

/// The posts of all cells one after the other, with what the bound asks of each: every round of pricing walks them all.
struct PostList: Sendable {
  /// A cell with posts or officers.
  struct Row: Sendable {
    /// Where the posts of the cell start, by number; the last one ends before those of the next row.
    var first: Int
    /// Posts of the cell.
    var count: Int
    /// The most officers above the posts; see ``CellBalance/overflow(of:)``.
    var overflow: Int
    /// The row of rule `last-post` of the cell; nil where nobody can combine its last post.
    var lastPostRow: Int?
  }

  /// By cell row.
  let rows: [Row]
  /// What each post is worth, hours a month.
  let values: [Double]
  /// The place of each post in ``Sharing/posts``, or -1.
  let shared: [Int32]

  init(_ problem: StaffingProblem) {
    var (rows, values): ([Row], [Double]) = ([], [])
    for cell in problem.cellBalance.cells {
      let posts = problem.needs[cell].posts
      rows.append(
        Row(
          first: values.count, count: posts.count, overflow: problem.cellBalance.overflow(of: cell),
          lastPostRow: problem.lastPosts.row(ofCell: cell)))
      values += posts.map(\.value.value)
    }
    var shared = [Int32](repeating: -1, count: values.count)
    for (index, post) in problem.sharing.posts.enumerated() {
      guard let row = problem.cellBalance.row(of: post.cell) else { continue }
      shared[rows[row].first + post.number - 1] = Int32(truncatingIfNeeded: index)
    }
    (self.rows, self.values, self.shared) = (rows, values, shared)
  }
}
