import StaffingDomain
import Workloads

/// Successive shortest augmenting paths on the cells, with arcs computed on the fly.
///
/// Officers enter one by one. An officer takes a free post, or takes another officer's, who moves on, or somebody holds none:
/// whatever path is cheapest, found by Dijkstra's algorithm over cells with reduced costs. Invariants after each
/// officer: `price_d` lies between the value of the last filled and the first empty post of d; every placed officer's
/// option has the least reduced hours of all of them. So the assignment of those who entered is optimal at every
/// moment (Ahuja, Magnanti, Orlin 1993, section 9.7; Jonker and Volgenant 1987 for the dense assignment).
///
/// Over 300 lines in one file: the search, its heap and its prices share private state that the hot loop has to see.
final class AugmentingPaths {
  /// What the searches know of a cell; together, because they need all of it at once.
  private struct CellState {
    var price: Double
    /// The least offer (distance plus price) of the current search: infinite before the first, and below every offer
    /// once the cell is settled.
    var offer = Double.infinity
    var distance = 0.0
    /// The predecessor on the path: who would take the post, and the hours of that.
    var predecessorHours = 0.0
    var predecessor: Int32 = -1
    var heads: Int32 = 0
  }

  private let space: OptionSpace
  private let explicitOptions: ExplicitOptions
  private let costs: ReducedCostTable
  /// The hours of the cheapest way to be in no cell, by person.
  private let idleHours: [Double]
  private let cells: ScratchArray<CellState>
  private let postStarts: ScratchArray<Int>
  /// Whether more officers are pinned to a cell than it has posts.
  private let overflows: ScratchArray<Bool>
  private let values: ScratchArray<Double>
  /// Free officers of a cell as a chain: the first of each cell, and the next of each person; -1 ends it.
  private let firstMember: ScratchArray<Int32>
  private let nextMember: ScratchArray<Int32>
  private let rows: ScratchArray<Int32>
  /// The hours of each placed person, with the penalties of side rules.
  private let placedHours: ScratchArray<Double>
  private(set) var isComplete = true
  private(set) var visits = 0

  // The lists of cells that officers of a residence with the same skills share (``OptionSpace/skilledLists``): where each
  // starts, the cost of each cell, and the least cost from there to the list's end.
  private let arcRows: ScratchArray<Int32>
  private let skilledStarts: ScratchArray<Int>
  private let arcCosts: ScratchArray<Double>
  private let arcCostsToCome: ScratchArray<Double>
  /// The least base from which the current search has offered each list of cells.
  private let listBase: ScratchArray<Double>
  private let listStamp: ScratchArray<Int32>
  /// The least cost less price in each list, as last seen; prices only fall, so it stays a lower limit.
  private let listLeast: ScratchArray<Double>
  /// No cell of the position has a higher price.
  private let greatestPrice: ScratchArray<Double>

  private var search: Int32 = 0
  private var heap = DistanceHeap()
  private var touched: [Int32] = []

  /// Where a search ends: with a free post of a cell, or with a person who then holds none.
  private enum End {
    case post(row: Int32)
    case idle(person: Int32)
  }

  /// - Parameters:
  ///   - idles: The cheapest way of each person to be in no cell.
  ///   - items: The posts of every cell row, the most valuable first.
  init(
    _ space: OptionSpace, explicit: ExplicitOptions, costs: ReducedCostTable, idles: [Pricing.Choice],
    items: [[PostItem]]
  ) {
    self.space = space
    self.costs = costs
    idleHours = idles.map(\.hours)
    explicitOptions = explicit
    let problem = space.problem
    let count = problem.cellBalance.cells.count
    let signatures = problem.teamSkills.signatureCount
    let people = space.people.count
    let lists = space.skilledLists.count
    var firstArcs = [0]
    for list in space.skilledLists {
      let arcs = Int(list.arcs)
      firstArcs.append(firstArcs[firstArcs.count - 1] + space.arcStarts[arcs + 1] - space.arcStarts[arcs])
    }
    let arcs = firstArcs[lists]
    skilledStarts = ScratchArray(firstArcs, or: 0)
    cells = ScratchArray(repeating: CellState(price: 0), count: count)
    firstMember = ScratchArray(repeating: -1, count: count)
    nextMember = ScratchArray(repeating: -1, count: people)
    rows = ScratchArray(repeating: -1, count: people)
    placedHours = ScratchArray(repeating: 0, count: people)
    arcCosts = ScratchArray(repeating: 0, count: arcs)
    arcCostsToCome = ScratchArray(repeating: 0, count: arcs)
    arcRows = ScratchArray(space.arcs.map(\.row), or: 0)
    listBase = ScratchArray(repeating: 0, count: lists)
    listStamp = ScratchArray(repeating: 0, count: lists)
    listLeast = ScratchArray(repeating: -.infinity, count: lists)
    greatestPrice = ScratchArray(repeating: -.infinity, count: space.positionCount)
    overflows = ScratchArray(repeating: false, count: count)
    var starts = [0]
    var values: [Double] = []
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let posts = items[row].map(\.value)
      values += posts
      starts.append(values.count)
      let pinned = problem.cellBalance.pinnedOfficers(in: cell)
      cells[row].heads = Int32(truncatingIfNeeded: min(pinned, posts.count))
      overflows[row] = pinned > posts.count
      // Where pinned officers exceed the posts, one head more or less is worth nothing.
      cells[row].price = pinned < posts.count ? posts[pinned] : pinned == posts.count ? posts.last ?? 0 : 0
      let position = cell.position.offset
      greatestPrice[position] = max(greatestPrice[position], cells[row].price)
    }
    postStarts = ScratchArray(starts, or: 0)
    self.values = ScratchArray(values, or: 0)
    for signature in 0..<signatures { prepareLists(of: signature) }
  }

  private func prepareLists(of signature: Int) {
    let journeys = costs.journeys(with: signature, in: space)
    for list in space.skilledStarts[signature]..<space.skilledStarts[signature + 1] {
      let shared = Int(space.skilledLists[list].arcs)
      let start = skilledStarts[list] - space.arcStarts[shared]
      var least = Double.infinity
      for index in (space.arcStarts[shared]..<space.arcStarts[shared + 1]).reversed() {
        let cost = journeys[Int(space.arcs[index].journey)]
        arcCosts[start + index] = cost
        least = min(least, cost)
        arcCostsToCome[start + index] = least
      }
    }
  }

  /// What each person holds: a row of `cell-balance`, or -1.
  var rowsOfPeople: [Int32] { rows.elements }
  /// What a head in each cell is worth.
  var cellPrices: [Double] { cells.elements.map(\.price) }
  /// Whose option to hold each cell is tight; see ``NetworkSolution/tightOptions``.
  var tightPeople: [Int?] { cells.elements.map { $0.predecessor < 0 ? nil : Int($0.predecessor) } }

  /// Raises every price as far as the optimum allows, so that each is held by something.
  ///
  /// After the last path many prices lie freely between two limits. Raised to the upper one, each cell is held by its
  /// last filled post or by a *tight option*: that of a person who would do as well in it, whose reduced cost is 0. The
  /// tight options make a forest, which is a basis of the program (see ``NetworkBasis``). One more search, from all posts and all surplus people at once.
  func raisePrices() {
    search += 1
    heap.removeAll()
    for row in 0..<cells.count {
      let price = cells[row].price
      let room = roomAbove(row)
      cells[row].distance = room
      cells[row].offer = room + price
      cells[row].predecessor = -1
      heap.insert(DistanceHeap.Entry(distance: room, row: Int32(truncatingIfNeeded: row)))
    }
    for place in space.people.indices where rows[place] < 0 && idleHours[place].isFinite {
      relax(from: place, at: -idleHours[place], limit: .infinity)
    }
    while let entry = heap.popMin() {
      let row = Int(entry.row)
      let cell = cells[row]
      if cell.offer == -.infinity || entry.distance > cell.distance { continue }
      cells[row].offer = -.infinity
      var member = firstMember[row]
      while member >= 0 {
        relax(from: Int(member), at: entry.distance - placedHours[Int(member)] + cell.price, limit: .infinity)
        member = nextMember[Int(member)]
      }
    }
    for row in 0..<cells.count where cells[row].distance.isFinite { cells[row].price += max(0, cells[row].distance) }
    touched.removeAll()
  }

  /// How far a cell's price may rise before its last filled post, its overflow or its first post holds it.
  private func roomAbove(_ row: Int) -> Double {
    let (heads, price) = (Int(cells[row].heads), cells[row].price)
    if overflows[row] { return max(0, -price) }
    if postStarts[row] == postStarts[row + 1] { return .infinity }
    return heads == 0 ? 0 : max(0, values[postStarts[row] + heads - 1] - price)
  }

  /// Lets everybody in; once `isOver`, only those who may not be surplus.
  ///
  /// The prices give a true bound wherever it ends.
  func run(isOver: () -> Bool) {
    var hasEnded = false
    for place in order() {
      if space.problem.roles[space.people[place].officer.offset].isPinned {
        rows[place] = space.people[place].homeRow
        continue
      }
      if !hasEnded { hasEnded = isOver() }
      if !hasEnded || !idleHours[place].isFinite { insert(place) }
    }
  }

  /// Those with the fewest positions open to them first, then those who do best where they are.
  ///
  /// The order does not change the optimum. This one halved the cells looked at on 4,500 officers, against the order
  /// of the file: later paths run over officers who can be pushed on.
  private func order() -> [Int] {
    let openings = space.people.indices.map { costs.openingStarts[$0 + 1] - costs.openingStarts[$0] }
    let stays = costs.stays.map(\.hours)
    return space.people.indices.sorted { left, right in
      (openings[left], stays[left], left) < (openings[right], stays[right], right)
    }
  }

  private func insert(_ place: Int) {
    search += 1
    heap.removeAll()
    var best = idleHours[place]
    var end = End.idle(person: Int32(truncatingIfNeeded: place))
    relax(from: place, at: 0, limit: best)
    while let entry = heap.popMin(), entry.distance < best {
      let row = Int(entry.row)
      let cell = cells[row]
      if cell.offer == -.infinity || entry.distance > cell.distance { continue }
      cells[row].offer = -.infinity
      visits += 1
      let next = postStarts[row] + Int(cell.heads)
      if next < postStarts[row + 1], entry.distance + cell.price - values[next] < best {
        best = entry.distance + cell.price - values[next]
        end = .post(row: entry.row)
      }
      var member = firstMember[row]
      while member >= 0 {
        let person = Int(member)
        let base = entry.distance - placedHours[person] + cell.price
        if base + idleHours[person] < best {
          best = base + idleHours[person]
          end = .idle(person: member)
        }
        relax(from: person, at: base, limit: best)
        member = nextMember[person]
      }
    }
    if best < .infinity { augment(place, end) } else { isComplete = false }
    for row in touched {
      let cell = Int(row)
      if best < .infinity, cells[cell].distance < best { cells[cell].price -= best - cells[cell].distance }
      cells[cell].offer = .infinity
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Offers the person's cells a path over the person.
  private func relax(from place: Int, at base: Double, limit: Double) {
    let person = space.people[place]
    let stay = costs.stays[place]
    if stay.hours < .infinity, rows[place] != person.homeRow { look(person.homeRow, stay.hours, place, base, limit) }
    if person.isExplicit {
      explicitOptions.forEach(of: place) {
        if $1.link < 0 { look($1.row, costs.explicit[$0], place, base, limit) }
      }
      return
    }
    for index in costs.openingStarts[place]..<costs.openingStarts[place + 1] {
      let opening = costs.openings[index]
      if let arc = space.homeArc(of: person, position: opening.position) {
        let team = costs.teams[Int(opening.signature) * space.communeCount + Int(person.commune)]
        look(arc.row, opening.hours + costs.journeys[Int(arc.journey)] + team, place, base, limit)
      }
      // Everybody of a residence shares its lists: one that was offered from a lower base cannot get better.
      let list = Int(opening.list)
      let offer = base + opening.hours
      if offer + listLeast[list] >= limit || (listStamp[list] == search && listBase[list] <= offer) { continue }
      listStamp[list] = search
      listBase[list] = offer
      lookThrough(list, opening: opening, place: place, base: base, limit: limit)
    }
  }

  /// Offers every cell of a list a path over a person: the innermost loop of all.
  private func lookThrough(_ list: Int, opening: OptionSpace.Opening, place: Int, base: Double, limit: Double) {
    let shared = Int(space.skilledLists[list].arcs)
    let start = skilledStarts[list] - space.arcStarts[shared]
    let (cells, rows) = (cells.base, arcRows.base)
    let (costs, toCome) = (arcCosts.base + start, arcCostsToCome.base + start)
    let room = limit - base - opening.hours
    let greatest = greatestPrice[Int(opening.position)]
    var least = Double.infinity
    for index in space.arcStarts[shared]..<space.arcStarts[shared + 1] {
      // The rest of the list lies too far, whatever its prices.
      if toCome[index] - greatest >= room {
        least = min(least, toCome[index] - greatest)
        break
      }
      let net = costs[index] - cells[Int(rows[index])].price
      least = min(least, net)
      if net < room { look(rows[index], opening.hours + costs[index], place, base, limit) }
    }
    listLeast[list] = least
  }

  @inline(__always)
  private func look(_ row: Int32, _ hours: Double, _ place: Int, _ base: Double, _ limit: Double) {
    let cell = cells.base + Int(row)
    let offer = base + hours
    guard offer < cell.pointee.offer, offer - cell.pointee.price < limit else { return }
    if cell.pointee.offer == .infinity { touched.append(row) }
    cell.pointee.offer = offer
    cell.pointee.distance = offer - cell.pointee.price
    cell.pointee.predecessor = Int32(truncatingIfNeeded: place)
    cell.pointee.predecessorHours = hours
    heap.insert(DistanceHeap.Entry(distance: cell.pointee.distance, row: row))
  }

  /// Moves everybody along the path one step on.
  private func augment(_ place: Int, _ end: End) {
    var row: Int32
    switch end {
    case .idle(let person):
      if Int(person) == place { return }
      row = rows[Int(person)]
      rows[Int(person)] = -1
      leave(person, row)
    case .post(let target): row = target
    }
    // The cell `row` has room now: whoever reached it takes it, and leaves room behind.
    while true {
      let person = Int(cells[Int(row)].predecessor)
      let former = rows[person]
      if former >= 0 { leave(Int32(truncatingIfNeeded: person), former) }
      rows[person] = row
      placedHours[person] = cells[Int(row)].predecessorHours
      nextMember[person] = firstMember[Int(row)]
      firstMember[Int(row)] = Int32(truncatingIfNeeded: person)
      cells[Int(row)].heads += 1
      if person == place { return }
      row = former
    }
  }

  private func leave(_ person: Int32, _ row: Int32) {
    cells[Int(row)].heads -= 1
    if firstMember[Int(row)] == person {
      firstMember[Int(row)] = nextMember[Int(person)]
      return
    }
    var before = firstMember[Int(row)]
    while before >= 0, nextMember[Int(before)] != person { before = nextMember[Int(before)] }
    if before >= 0 { nextMember[Int(before)] = nextMember[Int(person)] }
  }
}
