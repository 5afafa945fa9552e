/// What recruits and shared posts can recover at most: more than any completion does, so that no plan is cut off.
///
/// Every post counts for officers, recruits and the pool at once, and establishments do not count.
struct PlanBound {
  /// What a pool recovers at most with no member, one, two and so on, for each pool.
  private let poolGains: [[Double]]
  private let rules: PlanRules

  init(_ rules: PlanRules, people: Int) {
    self.rules = rules
    poolGains = (0..<rules.poolCount).map { PlanBound.gains(ofPool: $0, rules, members: people) }
  }

  /// What sharing a post recovers while it is empty, less its overhead.
  static func worth(_ cell: Int, _ post: Int, _ rules: PlanRules) -> Double {
    rules.values[cell][post] - rules.overhead * rules.hours[cell][post]
  }

  /// Parts of posts, best first by the hour: at least what whole posts recover, and concave in the members.
  private static func gains(ofPool pool: Int, _ rules: PlanRules, members: Int) -> [Double] {
    var items: [(size: Double, gain: Double)] = []
    for cell in rules.pools.indices where rules.pools[cell] == pool {
      for post in rules.values[cell].indices.suffix(rules.shareable[cell]) where worth(cell, post, rules) > 0 {
        items.append((rules.hours[cell][post] / rules.month, worth(cell, post, rules)))
      }
    }
    items.sort { $0.gain * $1.size > $1.gain * $0.size }
    return (0...members).map { count in
      // A little more room than there is, for the tolerance of the capacity.
      var room = Double(count) + 1e-8
      var gain = 0.0
      for item in items where count > 0 && room > 0 {
        gain += item.gain * min(1, room / item.size)
        room -= item.size
      }
      return gain
    }
  }

  /// What recruits and the pools recover at most after the officers decided so far.
  func gain(_ state: PlanState) -> Double {
    var gain = recruitGain(state)
    for pool in poolGains.indices { gain += poolGains[pool][state.members[pool]] }
    return gain
  }

  /// What one more member of the option's pool recovers at most.
  func poolGain(_ option: OfficerOption, _ state: PlanState) -> Double {
    guard let pool = option.pool else { return 0 }
    return poolGains[pool][state.members[pool] + 1] - poolGains[pool][state.members[pool]]
  }

  /// What recruits recover at most after the officers decided so far.
  func recruitGain(_ state: PlanState) -> Double {
    guard rules.totalQuota > 0 else { return 0 }
    var gains: [Double] = []
    for position in 0..<rules.positions where rules.quotas[position] > 0 {
      var own: [Double] = []
      for cell in stride(from: position, to: rules.values.count, by: rules.positions) {
        for value in rules.open(cell, isCombined: state.combined[cell]).dropFirst(state.heads[cell]) {
          if value <= rules.recruitHours { break }
          own.append(value - rules.recruitHours)
        }
      }
      gains += own.sorted(by: >).prefix(rules.quotas[position])
    }
    return gains.sorted(by: >).prefix(rules.totalQuota).reduce(0, +)
  }
}
