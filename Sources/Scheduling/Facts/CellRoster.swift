public import StaffingDomain
import Workloads

/// How many officers take up the posts of a cell at a time.
struct Occupancy: Hashable {
  /// Officers who hold one post, that of the cell.
  var alone = 0
  /// Officers who hold the last post together with that of another cell.
  var combined = 0
  /// Officers whose main post is in the cell.
  var heads = 0

  static func + (left: Occupancy, right: Occupancy) -> Occupancy {
    Occupancy(
      alone: left.alone + right.alone, combined: left.combined + right.combined, heads: left.heads + right.heads)
  }

  static func - (left: Occupancy, right: Occupancy) -> Occupancy {
    Occupancy(
      alone: left.alone - right.alone, combined: left.combined - right.combined, heads: left.heads - right.heads)
  }

  /// What a holding is to a cell.
  init(of holding: Holding, in cell: Cell) {
    let isCombined = holding.second != nil
    if holding.main == cell {
      self.init(alone: isCombined ? 0 : 1, combined: isCombined ? 1 : 0, heads: 1)
    } else {
      self.init(combined: holding.second == cell ? 1 : 0)
    }
  }

  init(alone: Int = 0, combined: Int = 0, heads: Int = 0) {
    (self.alone, self.combined, self.heads) = (alone, combined, heads)
  }
}

/// A cell over the months: its posts, who stays, who comes and who goes.
struct CellRoster {
  /// What officers who change together are to the cell.
  struct Part {
    let unit: Int
    var before = Occupancy()
    var after = Occupancy()
  }

  /// A post whose work the pool does once all who do it have changed.
  struct Shared {
    let number: Int
    let units: [Int]
  }

  let cell: Cell
  /// The value of each post, never rising.
  let values: [Double]
  /// Who does not change, month by month: those who leave are there as long as they serve the whole month.
  var base: [Occupancy]
  /// Who changes, by unit.
  var parts: [Part] = []
  /// The shared posts, by number.
  var shared: [Shared] = []
  /// The lesser of the heads of today and those of the plan; 0 where the cell has no posts.
  var floor = 0

  init(_ cell: Cell, posts: [Post], months: Int) {
    self.cell = cell
    values = posts.map(\.value.value)
    base = [Occupancy](repeating: Occupancy(), count: months)
  }

  /// What a head below ``floor`` costs: the value of the post that it would hold, or of the last one beyond the posts.
  func price(ofHead number: Int) -> Double { values.isEmpty ? 0 : values[min(number, values.count) - 1] }

  /// What a month costs, with the posts that stay empty.
  func figures(_ occupancy: Occupancy, shared numbers: [Int]) -> CellMonth {
    var month = CellMonth(heads: occupancy.heads)
    var heads = occupancy.alone
    for place in values.indices {
      let number = place + 1
      let isTaken = numbers.contains(number) || (occupancy.combined > 0 && number == values.count)
      if isTaken { continue }
      if heads > 0 {
        heads -= 1
      } else {
        month.empty += 1
        month.hours += values[place]
      }
    }
    if occupancy.heads < floor {
      month.isBelow = true
      for number in max(0, occupancy.heads) + 1...floor { month.penalty += price(ofHead: number) }
    }
    return month
  }
}

/// A cell in a month.
struct CellMonth: Hashable {
  /// Officers whose main post is there.
  var heads: Int
  /// Posts that nobody fills, combines or shares.
  var empty = 0
  /// Hours lost: the value of the empty posts.
  var hours = 0.0
  /// Whether there are fewer heads than today and under the plan.
  var isBelow = false
  /// What that costs besides.
  var penalty = 0.0

  /// What a schedule is judged by.
  var cost: Double { hours + penalty }
}
