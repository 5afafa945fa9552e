import StaffingDomain

/// What couples the groups of a commune beside second posts, where it matters: how choices of ``StayGroup`` add up.
struct StayCounting {
  /// The team rules that are counted.
  var rules: [StayProgram.Rule] = []
  /// The most free officers who may hold posts; nil where that is not counted.
  var room: Int?

  /// Whether all choices agree in heads and counts, so that only the gain matters.
  var isEmpty: Bool { rules.isEmpty && room == nil }

  /// Both choices together; nil where too many officers would hold posts.
  func sum(_ first: StayGroup.Choice, _ second: StayGroup.Choice) -> StayGroup.Choice? {
    var sum = first
    sum.gain += second.gain
    sum.heads += second.heads
    if let room, sum.heads > room { return nil }
    for (index, rule) in rules.enumerated() {
      sum.counts[index] = min(rule.missing, sum.counts[index] + second.counts[index])
    }
    sum.kept += second.kept
    return sum
  }

  /// The best of the choices that agree in heads and counts, the first of equal ones; in the order of their first ones.
  func best(_ choices: [StayGroup.Choice]) -> [StayGroup.Choice] {
    var places: [[Int]: Int] = [:]
    var kept: [StayGroup.Choice] = []
    for choice in choices {
      let key = choice.counts + [choice.heads]
      if let place = places[key] {
        if choice.gain > kept[place].gain { kept[place] = choice }
      } else {
        places[key] = kept.count
        kept.append(choice)
      }
    }
    return kept
  }

  /// Whether a choice takes no more heads than another one and counts in every rule as much.
  func isAsOpen(_ choice: StayGroup.Choice, as other: StayGroup.Choice) -> Bool {
    choice.heads <= other.heads && zip(choice.counts, other.counts).allSatisfy { $0 >= $1 }
  }
}
