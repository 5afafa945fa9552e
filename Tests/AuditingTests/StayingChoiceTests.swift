import TestSupport
import Testing

@testable import Auditing

@Suite("Who stays when nobody moves")
struct StayingChoiceTests {
  /// Every subset of the officers who stay and of those who keep two posts, one by one.
  private func plainMost(_ choice: StayingChoice) -> Double {
    let officers = choice.cells.enumerated().flatMap { index, cell in cell.candidates.map { (index, $0) } }
    var most = -Double.infinity
    for kept in 0..<(1 << choice.links.count) {
      let links = choice.links.indices.filter { kept >> $0 & 1 == 1 }
      for set in 0..<(1 << officers.count) {
        let staying = officers.indices.filter { set >> $0 & 1 == 1 }.map { officers[$0] }
        most = max(most, saving(choice, staying, links))
      }
    }
    return most
  }

  /// What those who stay save, some of them with two posts; minus infinity where that is not possible.
  private func saving(
    _ choice: StayingChoice, _ staying: [(cell: Int, officer: StayingChoice.Candidate)], _ links: [Int]
  )
    -> Double
  {
    if let room = choice.room, staying.count > room { return -.infinity }
    // A free officer who keeps two posts stays.
    for link in links where choice.links[link].candidate != nil && !staying.contains(where: { $0.officer.link == link })
    {
      return -.infinity
    }
    var saving = 0.0
    for (index, cell) in choice.cells.enumerated() {
      let own = staying.filter { $0.cell == index }
      let (mains, seconds) = (
        links.filter { choice.links[$0].main == index }, links.filter { choice.links[$0].second == index }
      )
      let heads = own.count + cell.pinned
      let holders = mains.count + seconds.count
      if holders > 1 || heads + seconds.count > max(cell.posts.count, cell.pinned) { return -.infinity }
      if holders > 0, cell.posts.isEmpty { return -.infinity }
      let alone = heads - mains.count
      let open = holders > 0 ? cell.posts.dropLast() : cell.posts[...]
      saving += open.prefix(alone).reduce(0, +) + (holders > 0 ? cell.posts.last ?? 0 : 0)
      saving -= cell.posts.prefix(cell.pinned).reduce(0, +) + own.reduce(0) { $0 + $1.officer.cost }
    }
    for (number, rule) in choice.rules.enumerated() {
      let count = staying.filter { $0.officer.rules.contains(number) }.count
      saving += rule.penalty * Double(min(rule.missing, count))
    }
    return saving - links.reduce(0) { $0 + choice.links[$1].cost }
  }

  /// Links some officers of a choice, free and pinned, with the last posts of other cells.
  private func linked(_ plain: StayingChoice, _ seed: UInt64, share: Double, pinnedToo: Bool = true) -> StayingChoice {
    var random = SplitMix(state: seed &+ 77_777)
    var choice = plain
    for index in choice.cells.indices {
      let cell = choice.cells[index]
      let pinned = pinnedToo && random.chance(0.5) ? Int.random(in: 1...2, using: &random) : 0
      var candidates = cell.candidates
      for person in 0..<pinned + candidates.count where random.chance(share) {
        let second = Int.random(in: 0..<choice.cells.count, using: &random)
        let isPinned = person < pinned
        guard second != index, !cell.posts.isEmpty, isPinned || pinned < cell.posts.count else { continue }
        if !isPinned { candidates[person - pinned].link = choice.links.count }
        choice.links.append(
          StayingChoice.Link(
            main: index, second: second, cost: .random(in: -20...120, using: &random),
            candidate: isPinned ? nil : candidates[person - pinned]))
      }
      choice.cells[index] = StayingChoice.CellPart(posts: cell.posts, pinned: pinned, candidates: candidates)
    }
    // Links into cells whose posts are all held by pinned officers are no choice.
    let isOpen = choice.links.map { choice.cells[$0.second].pinned < choice.cells[$0.second].posts.count }
    guard isOpen.allSatisfy(\.self) else { return linked(plain, seed &+ 1, share: share, pinnedToo: pinnedToo) }
    return choice
  }

  @Test("With second posts the search finds what trying every subset finds", arguments: [0, 1, 3])
  func exactWithSecondPosts(rules: Int) async throws {
    let tally = Tally<String>()
    try await sideBySide(0..<150) { seed in
      let choice = linked(random(UInt64(seed), officers: 0...2, cells: 4, rules: rules), UInt64(seed), share: 0.75)
      let (found, bound) = choice.mostSaving()
      let plain = plainMost(choice)
      #expect(abs(found - plain) < 1e-9 && abs(bound - plain) < 1e-9, "seed \(seed): \(found), \(plain)")
      var without = choice
      without.links = []
      if without.mostSaving().found < plain - 1e-6 { tally.add("worth keeping") }
      if choice.links.count > 2 { tally.add("many links") }
    }
    #expect(tally["worth keeping"] > 40 && tally["many links"] > 30, "\(tally.all)")
  }

  @Test("A commune in which every third of a hundred officers holds two posts is searched to the end")
  func manySecondPosts() {
    for seed in 0..<6 {
      let rules = seed.isMultiple(of: 3) ? 0 : 4
      var choice = random(UInt64(seed), officers: 2...4, cells: 28, rules: rules)
      choice.room = seed.isMultiple(of: 2) ? 35 : nil
      let linked = linked(choice, UInt64(seed), share: 0.3, pinnedToo: false)
      let (found, bound) = linked.mostSaving()
      #expect(linked.links.count > 10)
      #expect(found == bound, "seed \(seed)")
    }
  }

  private func random(_ seed: UInt64, officers: ClosedRange<Int>, cells: Int, rules: Int) -> StayingChoice {
    var random = SplitMix(state: seed)
    var choice = StayingChoice(room: random.chance(0.5) ? Int.random(in: 0...8, using: &random) : nil)
    choice.rules = (0..<rules).map { _ in
      StayingChoice.Rule(
        missing: Int.random(in: 1...3, using: &random), penalty: Double.random(in: 1...200, using: &random))
    }
    for _ in 0..<cells {
      let values = (0..<Int.random(in: 0...4, using: &random)).map { _ in Double.random(in: 0...300, using: &random) }
      let candidates = (0..<Int.random(in: officers, using: &random)).map { _ in
        StayingChoice.Candidate(
          cost: .random(in: -50...300, using: &random), rules: (0..<rules).filter { _ in random.chance(0.4) })
      }
      choice.cells.append(StayingChoice.CellPart(posts: values.sorted(by: >), candidates: candidates))
    }
    return choice
  }

  @Test("The search finds what trying every subset finds", arguments: [0, 1, 2, 3, 6])
  func exact(rules: Int) {
    for seed in 0..<60 {
      let choice = random(UInt64(seed), officers: 0...4, cells: 3, rules: rules)
      let (found, bound) = choice.mostSaving()
      let plain = plainMost(choice)
      #expect(abs(found - plain) < 1e-9 && abs(bound - plain) < 1e-9, "seed \(seed): \(found), \(plain)")
    }
  }

  @Test("With too few states the truth lies between what is found and the bound", arguments: [1, 3])
  func limited(states: Int) {
    var isLoose = false
    for seed in 0..<60 {
      let choice = random(UInt64(seed), officers: 2...4, cells: 3, rules: 4)
      let (found, bound) = choice.mostSaving(stateLimit: states)
      let plain = plainMost(choice)
      #expect(found <= plain + 1e-9 && plain <= bound + 1e-9, "seed \(seed): \(found), \(plain), \(bound)")
      isLoose = isLoose || bound > found + 1e-6
    }
    #expect(isLoose)
  }

  @Test("A commune of a hundred officers and ten rules is searched to the end")
  func large() {
    for seed in 0..<5 {
      var choice = random(UInt64(seed), officers: 3...5, cells: 28, rules: 10)
      choice.room = seed.isMultiple(of: 2) ? 40 : nil
      let (found, bound) = choice.mostSaving()
      #expect(found == bound, "seed \(seed)")
    }
  }
}
