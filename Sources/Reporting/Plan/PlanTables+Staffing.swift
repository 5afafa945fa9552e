import Explanation
import Planning
import ResultsFormat
import StaffingDomain
import Workloads

extension PlanView {
  /// The rows of `staffing.csv`: every cell with posts, required staff or officers, before and after the plan.
  func staffingRows() -> [StaffingRow] {
    let staffingCase = problem.staffingCase
    var before: [Cell: CellHeads] = [:]
    var after: [Cell: CellHeads] = [:]
    for (officer, assignment) in zip(staffingCase.officers, plan.assignments) {
      before[officer.cell, default: CellHeads()].add(officer)
      if let cell = plan.heldCell(of: assignment.officer, in: staffingCase) {
        after[cell, default: CellHeads()].add(officer)
      }
    }
    for recruits in plan.recruits { after[recruits.cell, default: CellHeads()].addRecruits(recruits.count) }
    for post in plan.sharedPosts {
      let share = problem.sharing.share(of: post) ?? 0
      after[post.cell, default: CellHeads()].addShared(post.number, share: FullTimeEquivalents(share))
    }
    let cells = Set(problem.needs.cells).union(before.keys).union(after.keys).sorted()
    return cells.map { cell in
      let (need, value) = (problem.needs[cell], valueOfOfficers(in: cell))
      return StaffingRow(
        commune: staffingCase.communes[cell.commune].code, position: staffingCase.positions[cell.position].code,
        required: need.requiredStaff, posts: need.posts.count,
        before: (before[cell] ?? CellHeads()).figures(need), after: (after[cell] ?? CellHeads()).figures(need),
        valueOfOneMoreOfficer: value.oneMore, valueOfLastOfficer: value.last, valueHoldsFor: value.holdsFor,
        valueIsDegenerate: value.isDegenerate)
    }
  }
}

/// Officers of a cell, counted in heads and in capacity.
private struct CellHeads {
  var heads = 0
  var capacity = FullTimeEquivalents.zero
  private var shared: [Int] = []

  mutating func add(_ officer: Officer) {
    heads += 1
    capacity += officer.fullTimeEquivalent
  }

  /// A recruit works full time.
  mutating func addRecruits(_ count: Int) {
    heads += count
    capacity += FullTimeEquivalents(Double(count))
  }

  /// The pool's hours count where their work is.
  mutating func addShared(_ number: Int, share: FullTimeEquivalents) {
    shared.append(number)
    capacity += share
  }

  func figures(_ need: CellNeed) -> StaffingFigures {
    StaffingFigures(
      required: need.requiredStaff, capacity: capacity, uncovered: need.uncoveredHours(heads: heads, shared: shared))
  }
}
