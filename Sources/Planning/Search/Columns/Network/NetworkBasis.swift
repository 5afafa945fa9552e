import LinearProgramming
import StaffingDomain
import Workloads

/// The basis of a network solution: a forest of options over officers and cells, rooted at posts and at idle officers.
///
/// Every officer's chosen option is basic. A cell whose price a post holds has that post basic and is a root, or the
/// recruits who would fill the post; any other cell has its tight option basic at 0, which ties it to the
/// cell that the same officer holds. As the prices are those of the network solution, the basis is not only feasible but optimal under
/// the side prices it was found under: the simplex method starts where the network solver ended. Source: Ahuja, Magnanti
/// and Orlin 1993, section 11.11.
struct NetworkBasis {
  private(set) var rows: MasterBasis
  /// The basic options of every officer, by place.
  private(set) var options: [[Int]]

  /// Builds the basis.
  ///
  /// - Parameters:
  ///   - assignment: What everybody does.
  ///   - items: The posts of every cell row as the network saw them.
  ///   - tightOptions: The tight option of each cell that has one; see ``NetworkSolution``.
  ///   - master: The options; those of the assignment and the tight ones are among them.
  init(
    _ assignment: [OptionKey], items: [[PostItem]], tightOptions: [(place: Int, key: OptionKey)?],
    master: RestrictedMaster
  ) {
    let problem = master.problem
    rows = master.rowBasis
    for row in rows.posts.indices {
      rows.cellRows[row] = .fixed
      for index in rows.posts[row].indices { rows.posts[row][index] = .atLower }
    }
    options = [[Int]](repeating: [], count: assignment.count)
    var activity = RowActivity(problem: problem)
    for (place, key) in assignment.enumerated() {
      guard let index = master.index(of: key, for: place) else { continue }
      options[place] = [index]
      activity.add(master.option(of: master.columns[place][index], for: place))
    }
    for row in problem.cellBalance.cells.indices {
      let hasRecruits = fill(row, items: items[row], heads: activity.heads[row], activity: &activity, problem)
      if !hasRecruits, let tight = tightOptions[row],
        let index = master.index(of: tight.key, for: tight.place),
        !options[tight.place].contains(index)
      {
        options[tight.place].append(index)
      } else {
        root(row, items: items[row], heads: activity.heads[row], hasRecruits: hasRecruits)
      }
    }
    placeSides(problem, activity)
  }

  /// Puts the posts of a cell where officers, recruits and the pool leave them; returns whether it has recruits.
  private mutating func fill(
    _ row: Int, items: [PostItem], heads: Int, activity: inout RowActivity, _ problem: StaffingProblem
  ) -> Bool {
    for item in items.prefix(heads) { rows.posts[row][item.post] = .atUpper }
    // Whoever exceeds the posts is pinned, so the overflow is as large as it may be.
    if heads > items.count, rows.posts[row].count > items.count { rows.posts[row][items.count] = .atUpper }
    var recruits = 0
    for item in items.dropFirst(heads) {
      switch item.cover {
      case .empty: break
      case .recruit:
        guard rows.recruits[Int32(truncatingIfNeeded: row)] != nil else { continue }
        rows.posts[row][item.post] = .atUpper
        recruits += 1
      case .shared(let index):
        let key = Int32(truncatingIfNeeded: index)
        guard rows.shared[key] != nil else { continue }
        rows.shared[key] = (.basic, .atUpper)
        activity.add(problem.sharing.posts[index])
      }
    }
    if recruits > 0 { activity.addRecruits(recruits, toRow: row) }
    return recruits > 0
  }

  private mutating func root(_ row: Int, items: [PostItem], heads: Int, hasRecruits: Bool) {
    let key = Int32(truncatingIfNeeded: row)
    if hasRecruits {
      rows.recruits[key] = .basic
    } else if rows.posts[row].count > items.count, heads >= items.count {
      rows.posts[row][items.count] = .basic
    } else if !items.isEmpty {
      let item = items[max(0, min(heads, items.count) - 1)]
      if item.cover == .recruit, heads > 0, rows.recruits[key] != nil {
        rows.recruits[key] = .basic
      } else {
        if case .shared(let index) = item.cover, rows.shared[Int32(truncatingIfNeeded: index)] != nil, heads > 0 {
          rows.shared[Int32(truncatingIfNeeded: index)] = (.basic, .atUpper)
        }
        rows.posts[row][item.post] = .basic
      }
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
