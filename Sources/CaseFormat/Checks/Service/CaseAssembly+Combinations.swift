internal import StaffingDomain

extension CaseAssembly {
  /// Pairs of `combinations.csv` that are given twice, that nobody can hold, or that contradict `positions.csv`.
  func checkCombinations() {
    var known: [[Ordinal<Position>]: PositionPair] = [:]
    for pair in combinations.sorted(by: { $0.source < $1.source }) {
      let key = [min(pair.position, pair.other), max(pair.position, pair.other)]
      if let earlier = known[key] {
        let fact = CombinationFact.givenTwice(
          position: code(pair.position), other: code(pair.other), line: earlier.source.line)
        report(.note, .combination(fact), pair.source, at: CombinationColumn.with)
        continue
      }
      known[key] = pair
      check(pair)
    }
  }

  private func check(_ pair: PositionPair) {
    if positions[pair.position].isLeading, positions[pair.other].isLeading {
      let fact = CombinationFact.bothLead(position: code(pair.position), other: code(pair.other))
      report(.warning, .combination(fact), pair.source, at: CombinationColumn.with)
    }
    for (position, column) in [(pair.position, CombinationColumn.position), (pair.other, .with)]
    where uncombinable.contains(positions[position].source) {
      let fact = CombinationFact.notCombinable(position: code(position), positions[position].source)
      report(.warning, .combination(fact), pair.source, at: column)
    }
  }

  private func code(_ position: Ordinal<Position>) -> String { positions[position].code.text }
}
