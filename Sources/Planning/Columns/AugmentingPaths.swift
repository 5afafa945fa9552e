import StaffingDomain
import Workloads

/// Successive shortest augmenting paths on the cells, with arcs computed on the fly.
///
/// Officers enter one by one. An officer takes a free post, or pushes another officer on, or somebody becomes surplus:
/// whatever path is cheapest, found by Dijkstra's algorithm over cells with reduced costs. Invariants after each
/// officer: `price_d` lies between the value of the last filled and the first empty post of d; every placed officer's
/// option has the least reduced hours of all of them. So the assignment of those who entered is optimal at every
/// moment (Ahuja, Magnanti, Orlin 1993, section 9.7; Jonker and Volgenant 1987 for the dense assignment).
final class AugmentingPaths {
  private let space: OptionSpace
  private let tolls: ScratchArray<Double>
  private let stayTolls: ScratchArray<Double>
  private let arcs: ScratchArray<OptionSpace.Arc>
  private let prices: ScratchArray<Double>
  private let postStarts: ScratchArray<Int>
  private let values: ScratchArray<Double>
  private let heads: ScratchArray<Int32>
  /// Free officers of a cell as a chain: the first of each cell, and the next of each person; -1 ends it.
  private let firstMember: ScratchArray<Int32>
  private let nextMember: ScratchArray<Int32>
  private let rows: ScratchArray<Int32>
  /// The hours of each placed person, with what side rules charge.
  private let placedHours: ScratchArray<Double>
  private let listedArcs: ListedArcs
  private var isComplete = true
  private var visits = 0

  // The state of one search, by cell row and by list; `stamp` tells which entries belong to the current search.
  private let distance: ScratchArray<Double>
  private let stamp: ScratchArray<Int32>
  private let isDone: ScratchArray<Bool>
  private let pusher: ScratchArray<Int32>
  private let pusherHours: ScratchArray<Double>
  /// The least base from which the current search has offered each list of cells.
  private let listBase: ScratchArray<Double>
  private let listStamp: ScratchArray<Int32>
  /// The least toll less price in each list, as last seen; prices only fall, so it stays a lower limit.
  private let listLeast: ScratchArray<Double>
  private var search: Int32 = 0
  private var heap = DistanceHeap()
  private var touched: [Int32] = []

  /// Where a search ends: with a free post of a cell, or with a person who becomes surplus.
  private enum End {
    case post(row: Int32)
    case surplus(person: Int32)
  }

  init(_ space: OptionSpace, listed: ListedArcs, tolls: [Double], stayTolls: [Double]) {
    self.space = space
    self.tolls = ScratchArray(tolls, or: 0)
    self.stayTolls = ScratchArray(stayTolls, or: 0)
    arcs = ScratchArray(space.arcs, or: OptionSpace.Arc(row: 0, journey: 0))
    let problem = space.problem
    let count = problem.cellBalance.cells.count
    let (people, lists) = (space.people.count, space.arcStarts.count - 1)
    heads = ScratchArray(repeating: 0, count: count)
    firstMember = ScratchArray(repeating: -1, count: count)
    nextMember = ScratchArray(repeating: -1, count: people)
    rows = ScratchArray(repeating: -1, count: people)
    placedHours = ScratchArray(repeating: 0, count: people)
    distance = ScratchArray(repeating: 0, count: count)
    stamp = ScratchArray(repeating: 0, count: count)
    isDone = ScratchArray(repeating: false, count: count)
    pusher = ScratchArray(repeating: -1, count: count)
    pusherHours = ScratchArray(repeating: 0, count: count)
    listBase = ScratchArray(repeating: 0, count: lists)
    listStamp = ScratchArray(repeating: 0, count: lists)
    listLeast = ScratchArray(repeating: -.infinity, count: lists)
    var starts = [0]
    var values: [Double] = []
    var prices: [Double] = []
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let posts = problem.needs[cell].posts.map(\.value.value)
      values += posts
      starts.append(values.count)
      let pinned = problem.cellBalance.pinnedOfficers(in: cell)
      heads[row] = Int32(truncatingIfNeeded: min(pinned, posts.count))
      // Where pinned officers exceed the posts, one head more or less is worth nothing.
      prices.append(pinned < posts.count ? posts[pinned] : pinned == posts.count ? posts.last ?? 0 : 0)
    }
    postStarts = ScratchArray(starts, or: 0)
    self.values = ScratchArray(values, or: 0)
    self.prices = ScratchArray(prices, or: 0)
    listedArcs = listed
  }

  var solution: NetworkSolution {
    NetworkSolution(rows: rows.elements, cellPrices: prices.elements, isComplete: isComplete, visits: visits)
  }

  /// Lets everybody in; once `isOver`, only those who may not be surplus.
  ///
  /// The prices give a true bound wherever it ends.
  func run(isOver: () -> Bool) {
    var hasEnded = false
    for place in space.people.indices {
      if space.problem.standings[space.people[place].officer.offset].isPinned {
        rows[place] = space.people[place].homeRow
        continue
      }
      if !hasEnded { hasEnded = isOver() }
      if !hasEnded || !space.people[place].surplusHours.isFinite { insert(place) }
    }
  }

  private func insert(_ place: Int) {
    search += 1
    heap.removeAll()
    touched.removeAll(keepingCapacity: true)
    var best = space.people[place].surplusHours
    var end = End.surplus(person: Int32(truncatingIfNeeded: place))
    relax(from: place, at: 0, limit: best)
    while let entry = heap.popMin(), entry.distance < best {
      let row = Int(entry.row)
      if isDone[row] || entry.distance > distance[row] { continue }
      isDone[row] = true
      visits += 1
      let next = postStarts[row] + Int(heads[row])
      if next < postStarts[row + 1], entry.distance + prices[row] - values[next] < best {
        best = entry.distance + prices[row] - values[next]
        end = .post(row: entry.row)
      }
      var member = firstMember[row]
      while member >= 0 {
        let person = Int(member)
        let base = entry.distance - placedHours[person] + prices[row]
        let surplus = space.people[person].surplusHours
        if base + surplus < best {
          best = base + surplus
          end = .surplus(person: member)
        }
        relax(from: person, at: base, limit: best)
        member = nextMember[person]
      }
    }
    guard best < .infinity else {
      isComplete = false
      return
    }
    for row in touched where distance[Int(row)] < best { prices[Int(row)] -= best - distance[Int(row)] }
    augment(place, end)
  }

  /// Offers the person's cells a path over the person.
  private func relax(from place: Int, at base: Double, limit: Double) {
    let person = space.people[place]
    if person.stayHours.isFinite, rows[place] != person.homeRow {
      look(person.homeRow, person.stayHours + stayTolls[Int(person.homeRow)], place, base, limit)
    }
    if person.isSpecial {
      listedArcs.forEach(of: place) { look($0.row, $1 + tolls[Int($0.journey)], place, base, limit) }
      return
    }
    for index in space.openingStarts[place]..<space.openingStarts[place + 1] {
      let opening = space.openings[index]
      if let arc = space.homeArc(of: person, position: opening.position) {
        look(arc.row, opening.hours + tolls[Int(arc.journey)], place, base, limit)
      }
      // Everybody from a commune shares its lists: one that was offered from a lower base cannot get better.
      let list = Int(person.commune) * space.positionCount + Int(opening.position)
      let listOffer = base + opening.hours
      if listOffer + listLeast[list] >= limit || (listStamp[list] == search && listBase[list] <= listOffer) { continue }
      listStamp[list] = search
      listBase[list] = listOffer
      var least = Double.infinity
      for index in space.arcStarts[list]..<space.arcStarts[list + 1] {
        let arc = arcs[index]
        let toll = tolls[Int(arc.journey)]
        least = min(least, toll - prices[Int(arc.row)])
        look(arc.row, opening.hours + toll, place, base, limit)
      }
      listLeast[list] = least
    }
  }

  @inline(__always)
  private func look(_ row: Int32, _ hours: Double, _ place: Int, _ base: Double, _ limit: Double) {
    let cell = Int(row)
    let candidate = base + hours - prices[cell]
    guard candidate < limit else { return }
    if stamp[cell] != search {
      stamp[cell] = search
      isDone[cell] = false
      touched.append(row)
    } else if isDone[cell] || candidate >= distance[cell] {
      return
    }
    distance[cell] = candidate
    pusher[cell] = Int32(truncatingIfNeeded: place)
    pusherHours[cell] = hours
    heap.insert(DistanceHeap.Entry(distance: candidate, row: row))
  }

  /// Moves everybody along the path one step on.
  private func augment(_ place: Int, _ end: End) {
    var row: Int32
    switch end {
    case .surplus(let person):
      if Int(person) == place { return }
      row = rows[Int(person)]
      rows[Int(person)] = -1
      leave(person, row)
    case .post(let target): row = target
    }
    // The cell `row` has room now: whoever reached it takes it, and leaves room behind.
    while true {
      let person = Int(pusher[Int(row)])
      let former = rows[person]
      if former >= 0 { leave(Int32(truncatingIfNeeded: person), former) }
      rows[person] = row
      placedHours[person] = pusherHours[Int(row)]
      nextMember[person] = firstMember[Int(row)]
      firstMember[Int(row)] = Int32(truncatingIfNeeded: person)
      heads[Int(row)] += 1
      if person == place { return }
      row = former
    }
  }

  private func leave(_ person: Int32, _ row: Int32) {
    heads[Int(row)] -= 1
    if firstMember[Int(row)] == person {
      firstMember[Int(row)] = nextMember[Int(person)]
      return
    }
    var before = firstMember[Int(row)]
    while before >= 0, nextMember[Int(before)] != person { before = nextMember[Int(before)] }
    if before >= 0 { nextMember[Int(before)] = nextMember[Int(person)] }
  }
}
