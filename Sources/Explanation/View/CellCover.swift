import Planning
import StaffingDomain
import Workloads

/// Who and what takes up the posts of a cell: heads fill the first posts that are neither shared nor combined.
struct CellCover {
  /// Officers who hold one post, that of the cell, and recruits.
  var heads: Int
  /// The numbers of the posts whose work the pool does, sorted.
  var shared: [Int]
  /// Officers who hold the last post together with that of another cell; one at most where the rules are kept.
  var combined: Int
  /// How many posts the cell has.
  let posts: Int

  /// The numbers of the posts that are shared or combined, sorted.
  var taken: [Int] {
    combined > 0 && posts > 0 && shared.last != posts ? shared + [posts] : shared
  }

  /// Whether there is a post for another head.
  var hasRoom: Bool { heads + taken.count < posts }

  /// Whether the last post is free for one who holds another one too.
  var hasFreeLastPost: Bool { hasRoom && taken.last != posts }

  /// Takes an option's part in a cell out of the cover, or adds it.
  mutating func shift(_ option: OfficerOption, in cell: Cell, by sign: Int) {
    if option.second != nil {
      if option.heldCell == cell || option.secondCell == cell { combined += sign }
    } else if option.heldCell == cell {
      heads += sign
    }
  }
}

extension PlanView {
  /// Who and what takes up the posts of a cell under the plan.
  func cover(of cell: Cell) -> CellCover {
    CellCover(
      heads: heads(in: cell) + recruits(in: cell), shared: sharedPosts(in: cell), combined: combinations(in: cell),
      posts: problem.needs[cell].posts.count)
  }

  /// The same without what one officer does.
  func cover(of cell: Cell, without option: OfficerOption) -> CellCover {
    var cover = cover(of: cell)
    cover.shift(option, in: cell, by: -1)
    return cover
  }

  /// What the empty posts of a cell cost with another cover, less what they cost.
  func uncoveredChange(in cell: Cell, _ cover: CellCover) -> HoursPerMonth {
    let (need, former) = (problem.needs[cell], self.cover(of: cell))
    return need.uncoveredValue(heads: cover.heads, shared: cover.taken)
      - need.uncoveredValue(heads: former.heads, shared: former.taken)
  }

  /// What the empty posts of all cells cost more when an officer does something else, where two posts are held before or
  /// after: work that the pool can no longer do is given up.
  func coverChange(from present: Present, to next: OfficerOption) -> HoursPerMonth {
    var covers: [Cell: CellCover] = [:]
    let held = [present.option.heldCell, present.option.secondCell, next.heldCell, next.secondCell]
    for cell in held.compactMap(\.self) where covers[cell] == nil {
      var cover = cover(of: cell, without: present.option)
      cover.shift(next, in: cell, by: 1)
      covers[cell] = cover
    }
    var hours = HoursPerMonth.zero
    if let loss = present.poolRow.flatMap({ poolLosses[$0] }) {
      hours += loss.saved
      for (cell, numbers) in loss.givenUp {
        covers[cell, default: cover(of: cell)].shared.removeAll { numbers.contains($0) }
      }
    }
    return covers.sorted { $0.key < $1.key }.reduce(hours) { $0 + uncoveredChange(in: $1.key, $1.value) }
  }

  /// The cells whose last post is not free for an option that holds two, while nobody else does anything else.
  func takenLastPosts(of option: OfficerOption, insteadOf present: Present) -> [Cell] {
    guard option.second != nil else { return [] }
    return [option.heldCell, option.secondCell].compactMap(\.self).filter { cell in
      !cover(of: cell, without: present.option).hasFreeLastPost
    }
  }
}
