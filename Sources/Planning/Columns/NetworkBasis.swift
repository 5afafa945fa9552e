import LinearProgramming
import StaffingDomain
import Workloads

/// The basis of a network solution: a forest of options over officers and cells, rooted at posts and at surplus.
///
/// Every officer's chosen option is basic. A cell whose price a post holds has that post basic and is a root; any other
/// cell has the option of its supporter basic at 0, which ties it to the supporter's own cell. As the prices are those
/// of the network solution, the basis is not only feasible but optimal under the side prices it was found under: the
/// simplex method starts where the network solver ended. Source: Ahuja, Magnanti and Orlin 1993, section 11.11.
struct NetworkBasis {
  private(set) var rows: MasterBasis
  /// The basic options of every officer, by place.
  private(set) var options: [[Int]]

  /// Builds the basis.
  ///
  /// - Parameters:
  ///   - assignment: What the network solution gives everybody.
  ///   - supporters: Who supports each cell; see ``NetworkSolution``.
  ///   - master: The options; those of the assignment and the supporters are among them.
  init(_ assignment: [Duty], supporters: [Int?], master: RestrictedMaster) {
    let problem = master.problem
    rows = MasterBasis(problem)
    options = [[Int]](repeating: [], count: assignment.count)
    var activity = RowActivity(problem: problem)
    for (place, duty) in assignment.enumerated() {
      guard let index = master.index(of: duty, for: place) else { continue }
      options[place] = [index]
      activity.add(master.relocation(of: master.columns[place][index], for: place))
    }
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      fill(row, posts: problem.needs[cell].posts.count, heads: activity.heads[row])
      if let place = supporters[row],
        let index = master.columns[place].firstIndex(where: { master.cellRow(of: $0, for: place) == row }),
        !options[place].contains(index)
      {
        options[place].append(index)
      } else {
        root(row, posts: problem.needs[cell].posts.count, heads: activity.heads[row])
      }
    }
    placeSides(problem, activity)
  }

  private mutating func fill(_ row: Int, posts: Int, heads: Int) {
    for post in 0..<min(heads, posts) { rows.posts[row][post] = .atUpper }
    // Whoever exceeds the posts is pinned, so the overflow is as large as it may be.
    if heads > posts, rows.posts[row].count > posts { rows.posts[row][posts] = .atUpper }
  }

  private mutating func root(_ row: Int, posts: Int, heads: Int) {
    if rows.posts[row].count > posts, heads >= posts {
      rows.posts[row][posts] = .basic
    } else if posts > 0 {
      rows.posts[row][max(0, min(heads, posts) - 1)] = .basic
    } else {
      // Nobody can be here: every column of the row is at 0.
      rows.cellRows[row] = .basic
    }
  }

  private mutating func placeSides(_ problem: StaffingProblem, _ activity: RowActivity) {
    var next = 0
    for (rule, side) in problem.sideRules.enumerated() {
      for (row, limit) in side.rows.enumerated() {
        let isOver = activity.activity(rule: rule, row: row) > limit.upper
        rows.sides[next] = isOver ? (.basic, .atLower) : (.atLower, .basic)
        next += 1
      }
    }
  }
}
