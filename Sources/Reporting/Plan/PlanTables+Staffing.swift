import Explanation
import Planning
import ResultsFormat
import StaffingDomain
import Workloads

extension PlanView {
  /// The rows of `staffing.csv`: every cell with posts, required staff or officers, before and after the plan.
  func staffingRows() -> [StaffingRow] {
    let staffingCase = problem.staffingCase
    let (before, after) = (staffBefore(), staffAfter())
    let cells = Set(problem.needs.cells).union(before.keys).union(after.keys).sorted()
    return cells.map { cell in
      let (need, value) = (problem.needs[cell], valueOfOfficers(in: cell))
      let today = before[cell] ?? CellStaffing()
      return StaffingRow(
        commune: staffingCase.communes[cell.commune].code, position: staffingCase.positions[cell.position].code,
        required: need.requiredStaff, posts: need.posts.count,
        before: today.figures(need, empty: today.emptyPosts(of: need)),
        after: (after[cell] ?? CellStaffing()).figures(need, empty: emptyPosts(in: cell)),
        valueOfOneMoreOfficer: value.oneMore, valueOfLastOfficer: value.last, valueHoldsFor: value.holdsFor,
        valueIsDegenerate: value.isDegenerate)
    }
  }

  /// Everybody of today, those who leave and those who are away included.
  private func staffBefore() -> [Cell: CellStaffing] {
    var staff: [Cell: CellStaffing] = [:]
    for (officer, person) in zip(problem.staffingCase.officers.ordinals, problem.staffingCase.officers) {
      let second = problem.combination.heldToday(by: officer, in: person.cell)
      add(officer, in: person.cell, second.map { Cell(commune: person.commune, position: $0) }, to: &staff)
    }
    return staff
  }

  /// The officers in the plan with the posts that they hold, recruits, and the hours that the pool does.
  private func staffAfter() -> [Cell: CellStaffing] {
    var staff: [Cell: CellStaffing] = [:]
    for assignment in plan.assignments {
      guard let cell = plan.heldCell(of: assignment.officer, in: problem.staffingCase) else { continue }
      add(assignment.officer, in: cell, plan.secondCell(of: assignment.officer, in: problem.staffingCase), to: &staff)
    }
    // A recruit works full time.
    for recruits in plan.recruits {
      staff[recruits.cell, default: CellStaffing()].capacity += FullTimeEquivalents(Double(recruits.count))
    }
    // The pool's hours count where their work is.
    for post in plan.sharedPosts {
      staff[post.cell, default: CellStaffing()].capacity += FullTimeEquivalents(problem.sharing.share(of: post) ?? 0)
    }
    return staff
  }

  /// Adds an officer with the working time: who holds two posts counts in both cells, in proportion to their work.
  private func add(
    _ officer: Ordinal<Officer>, in main: Cell, _ second: Cell?, to staff: inout [Cell: CellStaffing]
  ) {
    let time = problem.workingTimes[officer.offset]
    staff[main, default: CellStaffing()].heads += 1
    guard let second else {
      staff[main, default: CellStaffing()].capacity += time
      return
    }
    let shares = [main, second].map { problem.combination.lastPost(of: $0)?.share ?? 0 }
    let part = shares[0] + shares[1] > 0 ? shares[0] / (shares[0] + shares[1]) : 1
    staff[main, default: CellStaffing()].capacity += part * time
    staff[main, default: CellStaffing()].withSecond += 1
    staff[second, default: CellStaffing()].capacity += (1 - part) * time
    staff[second, default: CellStaffing()].seconds += 1
  }
}

/// Officers of a cell, counted in heads and in capacity.
private struct CellStaffing {
  /// Officers whose main post is in the cell.
  var heads = 0
  /// Those of them who hold a second post too.
  var withSecond = 0
  /// Officers whose second post is in the cell.
  var seconds = 0
  var capacity = FullTimeEquivalents.zero

  /// The posts that stay empty: one of those with two posts holds the last one, first one whose second it is, and everybody
  /// else fills the first ones.
  func emptyPosts(of need: CellNeed) -> ArraySlice<Post> {
    guard withSecond + seconds > 0 else { return need.emptyPosts(heads: heads) }
    return need.emptyPosts(heads: seconds == 0 ? heads - 1 : heads, shared: [need.posts.count])
  }

  func figures(_ need: CellNeed, empty: ArraySlice<Post>) -> StaffingFigures {
    StaffingFigures(
      required: need.requiredStaff, capacity: capacity, uncovered: empty.reduce(.zero) { $0 + $1.hours })
  }
}
