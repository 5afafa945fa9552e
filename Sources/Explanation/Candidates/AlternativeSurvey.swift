import Planning
import StaffingDomain
import Workloads

/// The cells with empty posts under a plan, commune by commune, and what stops officers from them.
struct EmptyPosts {
  let staff: StaffSurvey
  /// The cells with empty posts of every commune, sorted, with the value of one more officer.
  let cells: [[(cell: Cell, gain: HoursPerMonth)]]

  init(_ staff: StaffSurvey) {
    self.staff = staff
    let (view, problem) = (staff.view, staff.view.problem)
    var cells = [[(cell: Cell, gain: HoursPerMonth)]](repeating: [], count: problem.staffingCase.communes.count)
    for cell in problem.cellBalance.cells {
      if let post = view.emptyPosts(in: cell).first { cells[cell.commune.offset].append((cell, post.value)) }
    }
    self.cells = cells
  }
}

/// An empty post that an officer might take up.
struct Alternative {
  /// The cell of the post.
  var cell: Cell
  /// How many rules stop the officer from it, whatever the courses.
  var obstacles: Int
  /// Whether taking it up pays and exceeds no limit.
  var isOpen: Bool
  /// How the officer would hold it best; where it is open, in the best way that exceeds no limit.
  var step: PlacementStep

  /// Whether fewer rules stand in the way, or as few and it alone is open, or the change is better; of equal ones the
  /// first cell counts.
  fileprivate func precedes(_ other: Alternative?) -> Bool {
    guard let other else { return true }
    return (obstacles, isOpen ? 0 : 1, step.change, cell)
      < (other.obstacles, other.isOpen ? 0 : 1, other.step.change, other.cell)
  }
}

/// The empty posts as the officers of one residence see them.
struct AlternativeSurvey {
  private let posts: EmptyPosts
  /// The journeys to every commune.
  private let journeys: [JourneyObstacles]
  /// The communes with empty posts by the number of rules that stop everybody from the journey, the own one first.
  private let destinations: [[Ordinal<Commune>]]

  init(from origin: Residence, to posts: EmptyPosts) {
    self.posts = posts
    journeys = posts.staff.index.journeys(from: origin)
    var destinations: [[Ordinal<Commune>]] = [[]]
    for commune in posts.cells.indices.map({ Ordinal<Commune>($0) }) where !posts.cells[commune.offset].isEmpty {
      let level = commune == origin.commune ? 0 : journeys[commune.offset].common.count
      while destinations.count <= level { destinations.append([]) }
      destinations[level].append(commune)
    }
    self.destinations = destinations
  }

  /// The post that comes nearest to suiting an officer of the residence; nil where none stays empty.
  func nearest(for officer: Ordinal<Officer>) -> Alternative? {
    var nearest: Alternative?
    for (level, communes) in destinations.enumerated() {
      // From here on every post has as many obstacles as the journey at least.
      if let nearest, nearest.obstacles < level { break }
      for commune in communes {
        for (cell, gain) in posts.cells[commune.offset] { consider(cell, gain, for: officer, against: &nearest) }
      }
    }
    return nearest
  }

  private func consider(
    _ cell: Cell, _ gain: HoursPerMonth, for officer: Ordinal<Officer>, against nearest: inout Alternative?
  ) {
    let staff = posts.staff
    let present = staff.present[officer.offset]
    let obstacles = staff.index.obstacles(of: officer, holding: cell, after: journeys[cell.commune.offset])
    if let nearest, nearest.obstacles < obstacles.count { return }
    // With an obstacle no training opens the post, so the officer is looked at untrained.
    let best =
      obstacles.isEmpty ? staff.view.bestStep(of: officer, holding: cell, insteadOf: present, gaining: gain) : nil
    let untrained = staff.view.problem.option(of: officer, doing: staff.view.duty(of: officer, holding: cell))
    let step =
      best
      ?? PlacementStep(
        option: untrained, change: staff.view.change(to: untrained, insteadOf: present))
    var alternative = Alternative(cell: cell, obstacles: obstacles.count, isOpen: false, step: step)
    if best != nil, step.change <= Tolerances.noGain, mayBeOpen(alternative, against: nearest),
      staff.view.quickStops(present, holding: cell) == 0
    {
      let least = staff.view.leastStopped(of: officer, holding: cell, insteadOf: present, gaining: gain, best: step)
      if least.limits.isEmpty { (alternative.isOpen, alternative.step) = (true, least.step) }
    }
    if alternative.precedes(nearest) { nearest = alternative }
  }

  /// Whether it matters if a post is open: an open one that is better may be known already.
  private func mayBeOpen(_ alternative: Alternative, against nearest: Alternative?) -> Bool {
    guard let nearest, nearest.isOpen else { return true }
    return (alternative.step.change, alternative.cell) < (nearest.step.change, nearest.cell)
  }
}

extension PlanView {
  /// The duty of an officer who holds a cell: staying where it is the current one.
  func duty(of officer: Ordinal<Officer>, holding cell: Cell) -> Duty {
    problem.staffingCase.officers[officer].cell == cell ? .stay : .fill(cell)
  }
}
