import LinearProgramming
import StaffingDomain
import Workloads

/// The part of a master's basis that is not about officers: cells, posts, overflows, supplies and the side rules' rows.
struct MasterBasis {
  /// The status of a post that the pool may do: its column, and the row that gives the post to one holder.
  typealias Sharing = (column: BasisStatus, row: BasisStatus)

  /// By cell row: whether the row itself is basic, which only a cell that nobody can fill is.
  var cellRows: [BasisStatus]
  /// The posts of every cell row, and its overflow as the last element where it has one.
  var posts: [[BasisStatus]]
  /// The recruits of the cell rows that may have some in the master.
  var recruits: [Int32: BasisStatus] = [:]
  /// The posts that the pool may do in the master, by place in ``Sharing/posts``.
  var shared: [Int32: Sharing] = [:]
  /// Excess and slack of every row of the side rules, one rule after the other.
  var sides: [(excess: BasisStatus, slack: BasisStatus)]

  /// A basis without cells: every side row has its slack basic.
  init(_ problem: StaffingProblem) {
    cellRows = problem.cellBalance.cells.map { _ in .fixed }
    posts = problem.cellBalance.cells.map { cell in
      [BasisStatus](
        repeating: .atLower,
        count: problem.needs[cell].posts.count + (problem.cellBalance.overflow(of: cell) > 0 ? 1 : 0))
    }
    sides = problem.sideRules.flatMap { $0.rows.map { _ in (.atLower, .basic) } }
  }

  /// Adds rows at the end of some side rules, with their slack basic.
  ///
  /// - Parameters:
  ///   - counts: How many rows each rule has.
  ///   - more: How many it is to have.
  mutating func extendSides(from counts: [Int], to more: [Int]) {
    var end = 0
    for (count, wanted) in zip(counts, more) {
      end += count
      let new = max(0, wanted - count)
      sides.insert(contentsOf: (0..<new).map { _ in (excess: .atLower, slack: .basic) }, at: end)
      end += new
    }
  }

  /// Adds the recruits of a cell row at 0; returns whether they are new.
  mutating func addRecruits(of row: Int) -> Bool {
    let row = Int32(truncatingIfNeeded: row)
    guard recruits[row] == nil else { return false }
    recruits[row] = .atLower
    return true
  }

  /// Adds a shared post at 0; returns whether it is new.
  mutating func addSharing(of index: Int) -> Bool {
    let index = Int32(truncatingIfNeeded: index)
    guard shared[index] == nil else { return false }
    shared[index] = (.atLower, .basic)
    return true
  }
}
