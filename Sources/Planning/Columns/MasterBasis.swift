import LinearProgramming
import StaffingDomain
import Workloads

/// The part of a master's basis that is not about officers: cells, posts, overflows and the side rules' rows.
struct MasterBasis {
  /// By cell row: whether the row itself is basic, which only a cell that nobody can fill is.
  var cellRows: [BasisStatus]
  /// The posts of every cell row, and its overflow as the last element where it has one.
  var posts: [[BasisStatus]]
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
}
