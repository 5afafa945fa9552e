import Testing

@testable import Auditing

@Suite("Who stays when nobody moves")
struct StayingChoiceTests {
  /// Every subset of the officers, one by one.
  private func plainMost(_ choice: StayingChoice) -> Double {
    let officers = choice.cells.enumerated().flatMap { index, cell in cell.candidates.map { (index, $0) } }
    return (0..<(1 << officers.count)).map { set -> Double in
      let staying = officers.indices.filter { set >> $0 & 1 == 1 }.map { officers[$0] }
      if let room = choice.room, staying.count > room { return -.infinity }
      var saving = 0.0
      for (index, cell) in choice.cells.enumerated() {
        let own = staying.filter { $0.0 == index }
        if own.count > cell.values.count { return -.infinity }
        saving += cell.values.prefix(own.count).reduce(0, +) - own.reduce(0) { $0 + $1.1.cost }
      }
      for (number, rule) in choice.rules.enumerated() {
        let count = staying.filter { $0.1.rules.contains(number) }.count
        saving += rule.penalty * Double(min(rule.missing, count))
      }
      return saving
    }.max() ?? 0
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
      choice.cells.append(StayingChoice.CellPart(values: values.sorted(by: >), candidates: candidates))
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
