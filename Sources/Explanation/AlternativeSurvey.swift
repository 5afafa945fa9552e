import Planning
import StaffingDomain
import Workloads

/// The cells with empty posts under a plan, commune by commune, and what stops officers from them.
struct EmptyPosts {
  let view: PlanView
  let index: ObstacleIndex
  /// The cells with empty posts of every commune, sorted.
  let cells: [[Cell]]

  init(_ view: PlanView) {
    self.view = view
    index = ObstacleIndex(view.problem)
    var cells = [[Cell]](repeating: [], count: view.problem.staffingCase.communes.count)
    for cell in view.problem.cellBalance.cells where !view.emptyPosts(in: cell).isEmpty {
      cells[cell.commune.offset].append(cell)
    }
    self.cells = cells
  }
}

/// An empty post that an officer might take up.
struct Alternative {
  /// The cell of the post.
  var cell: Cell
  /// How many rules stop the officer from it.
  var obstacles: Int
  /// The change of the objective when the officer takes it up; negative is better.
  var change: HoursPerMonth

  /// Whether fewer rules stand in the way, or as few and the change is better; of equal ones the first cell counts.
  fileprivate func precedes(_ other: Alternative?) -> Bool {
    guard let other else { return true }
    return (obstacles, change, cell) < (other.obstacles, other.change, other.cell)
  }
}

/// The empty posts as the officers of one commune see them.
struct AlternativeSurvey {
  private let posts: EmptyPosts
  /// The journeys to every commune.
  private let journeys: [JourneyObstacles]
  /// The communes with empty posts by the number of rules that stop everybody from the journey, the own one first.
  private let destinations: [[Ordinal<Commune>]]

  init(from origin: Ordinal<Commune>, to posts: EmptyPosts) {
    self.posts = posts
    journeys = posts.index.journeys(from: origin)
    var destinations: [[Ordinal<Commune>]] = [[]]
    for commune in posts.cells.indices.map({ Ordinal<Commune>($0) }) where !posts.cells[commune.offset].isEmpty {
      let level = commune == origin ? 0 : journeys[commune.offset].common.count
      while destinations.count <= level { destinations.append([]) }
      destinations[level].append(commune)
    }
    self.destinations = destinations
  }

  /// The post that comes nearest to suiting an officer of the commune; nil where none stays empty.
  func nearest(for officer: Ordinal<Officer>) -> Alternative? {
    var nearest: Alternative?
    for (level, communes) in destinations.enumerated() {
      // From here on every post has as many obstacles as the journey at least.
      if let nearest, nearest.obstacles < level { break }
      for commune in communes {
        for cell in posts.cells[commune.offset] { consider(cell, for: officer, against: &nearest) }
      }
    }
    return nearest
  }

  private func consider(_ cell: Cell, for officer: Ordinal<Officer>, against nearest: inout Alternative?) {
    let obstacles = posts.index.obstacles(of: officer, holding: cell, after: journeys[cell.commune.offset]).count
    if let nearest, nearest.obstacles < obstacles { return }
    let change = posts.view.change(when: officer, does: posts.view.duty(of: officer, holding: cell))
    let alternative = Alternative(cell: cell, obstacles: obstacles, change: change)
    if alternative.precedes(nearest) { nearest = alternative }
  }
}
