import LinearProgramming
import StaffingDomain
import Workloads

/// The basis of a network solution: a forest of options over officers and cells, rooted at posts and at surplus.
///
/// Every officer's chosen option is basic. A cell whose price is the value of its last filled or first empty post has that
/// post basic and is a root; any other cell hangs on a root by an option that is as good as the one chosen (a *tight*
/// option), which is basic at 0. As the prices are those of the network solution, this basis is not only feasible but
/// optimal for the side prices it was found under: the simplex method starts at the end of the network's own work.
struct NetworkBasis {
  private let pricer: OptionPricer
  private let master: RestrictedMaster
  private let prices: DualPrices
  private let assignment: [Duty]
  private let supporters: [Int32]
  private(set) var basis: MasterBasis
  /// The basic options of every officer, by place.
  private(set) var basic: [[Int]]
  /// Cells that hang on no root: their marginal post was made basic, at a value that is not their price.
  private(set) var looseCells = 0
  private var isRooted: [Bool]
  private var postStarts: [Int] = []
  private var overflowIndices: [Int?] = []
  private var heads: [Int]

  /// Builds the basis.
  ///
  /// - Parameters:
  ///   - assignment: What the network solution gives everybody; each option must be in the master.
  ///   - prices: Its prices, with those of the side rules it was found under.
  init(
    _ assignment: [Duty], supporters: [Int32], under prices: DualPrices, master: RestrictedMaster, pricer: OptionPricer
  ) {
    self.supporters = supporters
    self.pricer = pricer
    self.master = master
    self.prices = prices
    self.assignment = assignment
    let problem = master.problem
    basis = MasterBasis(problem)
    basic = [[Int]](repeating: [], count: assignment.count)
    isRooted = [Bool](repeating: false, count: problem.cellBalance.cells.count)
    heads = [Int](repeating: 0, count: problem.cellBalance.cells.count)
    chooseOptions()
    placePosts()
    growForest()
    placeSides()
  }

  private func row(of duty: Duty, _ place: Int) -> Int {
    let problem = master.problem
    let origin = problem.staffingCase.officers[problem.oneOption.officers[place]].cell
    let cell = Relocation(origin: origin, duty: duty).heldCell
    return cell.flatMap { problem.cellBalance.row(of: $0) } ?? -1
  }

  private mutating func chooseOptions() {
    for (place, duty) in assignment.enumerated() {
      if let index = master.index(of: duty, for: place) { basic[place] = [index] }
      let row = row(of: duty, place)
      if row >= 0 { heads[row] += 1 }
    }
  }

  /// Posts up to the heads are filled; roots get a basic post or overflow.
  private mutating func placePosts() {
    let problem = master.problem
    for cell in problem.cellBalance.cells {
      postStarts.append(basis.posts.count)
      basis.posts += [BasisStatus](repeating: .atLower, count: problem.cellBalance.posts(in: cell))
    }
    for cell in problem.cellBalance.cells {
      let hasOverflow = problem.cellBalance.pinnedOfficers(in: cell) > problem.cellBalance.posts(in: cell)
      overflowIndices.append(hasOverflow ? basis.posts.count : nil)
      if hasOverflow { basis.posts.append(.atLower) }
    }
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let posts = problem.needs[cell].posts
      let filled = min(heads[row], posts.count)
      for post in 0..<filled { basis.posts[postStarts[row] + post] = .atUpper }
      if let overflow = overflowIndices[row], heads[row] >= posts.count {
        basis.posts[overflow] = .basic
        isRooted[row] = true
        continue
      }
      guard supporters[row] < 0 else { continue }
      if posts.isEmpty {
        // Nobody can be here: the row has no column that is not at 0.
        basis.cellRows[row] = .basic
      } else {
        basis.posts[postStarts[row] + max(0, filled - 1)] = .basic
      }
      isRooted[row] = true
    }
    looseCells = 0
  }

  /// Hangs every cell that no post holds on the option of its supporter.
  private mutating func growForest() {
    for (row, cell) in master.problem.cellBalance.cells.enumerated() where !isRooted[row] {
      let place = Int(supporters[row])
      if place >= 0, let index = index(ofRow: row, cell: cell, for: place), !basic[place].contains(index) {
        basic[place].append(index)
        isRooted[row] = true
      }
    }
  }

  private func index(ofRow row: Int, cell: Cell, for place: Int) -> Int? {
    let isHome = Int(pricer.space.people[place].homeRow) == row
    return master.index(of: isHome ? .stay : .fill(cell), for: place)
  }

  private mutating func placeSides() {
    let problem = master.problem
    var activity = RowActivity(problem: problem)
    for (place, duty) in assignment.enumerated() {
      let origin = problem.staffingCase.officers[problem.oneOption.officers[place]].cell
      activity.add(Relocation(origin: origin, duty: duty))
    }
    var next = 0
    for (rule, side) in problem.sideRules.enumerated() {
      for (row, limit) in side.rows.enumerated() {
        let isOver = activity.activity(rule: rule, row: row) > limit.upper
        basis.sides[next] = isOver ? (.basic, .atLower) : (.atLower, .basic)
        next += 1
      }
    }
  }
}
