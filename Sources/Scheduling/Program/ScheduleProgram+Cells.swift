import LinearProgramming
import StaffingDomain

// What cells cost, month by month.
extension ScheduleProgram {
  /// Adds what a cell costs in every month.
  mutating func addCell(_ place: Int) {
    let roster = problem.rosters[place]
    let units = Set(roster.parts.map(\.unit) + roster.shared.flatMap(\.units))
    for month in 0..<problem.settings.months {
      let choosing = units.filter { isOpen($0, by: month) }
      if choosing.count > 1 {
        addCell(place, roster, month)
        continue
      }
      let waiting = cost(of: roster, month, after: nil)
      draft.constant += waiting
      guard let unit = choosing.first else { continue }
      let gain = cost(of: roster, month, after: unit) - waiting
      guard gain != 0 else { continue }
      for offset in 0...(month - open.first[unit]) { draft.addCost(gain, to: firstColumn[unit] + offset) }
    }
  }

  /// What a cell costs in a month once those who have no choice any more, and one who has, have changed.
  private func cost(of roster: CellRoster, _ month: Int, after unit: Int?) -> Double {
    roster.month(month) { $0 == unit ? month : open.last[$0] }.cost
  }

  /// A sum over the officers of a cell in a month.
  private func sum(_ roster: CellRoster, _ month: Int, _ count: (Occupancy) -> Int) -> LinearSum {
    var sum = LinearSum()
    sum.constant = Double(count(roster.base[month]))
    for part in roster.parts {
      sum.constant += Double(count(part.before))
      let step = count(part.after) - count(part.before)
      if step != 0 { add(Double(step), part.unit, by: month, to: &sum) }
    }
    return sum
  }

  private mutating func addCell(_ place: Int, _ roster: CellRoster, _ month: Int) {
    let alone = sum(roster, month, \.alone)
    let combined = sum(roster, month, \.combined)
    let heads = sum(roster, month, \.heads)
    let count = roster.values.count
    // Posts that one who holds two, or the pool, may take up.
    var specials: [Int: LinearProgram.Column] = [:]
    var fixedSpecials: Set<Int> = []
    for post in 1...max(1, count) where post <= count {
      addSpecial(place, roster, month, post, combined, &specials, &fixedSpecials)
    }
    let hasSpecials = !specials.isEmpty || !fixedSpecials.isEmpty
    // Without them a head below the floor is an empty post too: one column counts both.
    let isPlain = !hasSpecials && alone == heads && roster.floor <= count
    if count > 0 {
      var empty: [LinearProgram.Column] = []
      let certain = hasSpecials ? 0 : min(count, Int(max(0, alone.least)))
      for post in certain + 1...count + 1 where post <= count {
        let value = roster.values[post - 1] * (isPlain && post <= roster.floor ? 2 : 1)
        empty.append(addColumn(.empty(roster: place, month: month, post: post), cost: value))
      }
      let ends = fixedSpecials.union(specials.keys).map { $0 - 1 }.filter { $0 > certain && $0 < count } + [count]
      for end in Set(ends).sorted() where end > certain {
        var sum = alone
        for column in empty.prefix(end - certain) { sum.add(1, column) }
        for (post, column) in specials.sorted(by: { $0.key < $1.key }) where post <= end { sum.add(1, column) }
        sum.constant += Double(fixedSpecials.count { $0 <= end })
        addRow(.cover(roster: place, month: month, upTo: end), sum, lower: Double(end))
      }
    }
    if !isPlain { addFloor(place, roster, month, heads) }
  }

  private mutating func addSpecial(
    _ place: Int, _ roster: CellRoster, _ month: Int, _ post: Int, _ combined: LinearSum,
    _ specials: inout [Int: LinearProgram.Column], _ fixed: inout Set<Int>
  ) {
    var sources = post == roster.values.count ? combined : LinearSum()
    for shared in roster.shared where shared.number == post {
      if shared.units.isEmpty {
        sources.constant += 1
        continue
      }
      guard !shared.units.contains(where: { open.first[$0] > month }) else { continue }
      let column = addColumn(.shared(roster: place, month: month, post: post), cost: 0)
      for unit in shared.units {
        var sum = LinearSum()
        sum.add(-1, column)
        add(1, unit, by: month, to: &sum)
        addRow(.shared(roster: place, month: month, post: post, unit: unit), sum, lower: 0)
      }
      sources.add(1, column)
    }
    if sources.least >= 1 {
      fixed.insert(post)
    } else if !sources.terms.isEmpty {
      let column = addColumn(.special(roster: place, month: month, post: post), cost: 0)
      sources.add(-1, column)
      addRow(.special(roster: place, month: month, post: post), sources, lower: 0)
      specials[post] = column
    }
  }

  private mutating func addFloor(_ place: Int, _ roster: CellRoster, _ month: Int, _ heads: LinearSum) {
    let certain = Int(max(0, heads.least))
    guard certain < roster.floor else { return }
    var sum = heads
    for head in certain + 1...roster.floor {
      sum.add(1, addColumn(.missing(roster: place, month: month, head: head), cost: roster.price(ofHead: head)))
    }
    addRow(.floor(roster: place, month: month), sum, lower: Double(roster.floor))
  }
}
