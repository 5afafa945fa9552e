import LinearProgramming
import StaffingDomain
import Workloads

/// Finds common prices for the limits over all provinces, with prices of their own for the rows of each.
///
/// It is ``DualAscent`` on the whole problem, a province at a time and side by side: deflected subgradient steps of
/// Polyak's length with a falling target.
struct CouplingAscent {
  /// The best prices found, by part; those of the common limits are equal.
  private(set) var prices: [DualPrices]
  /// Their bound for the whole problem.
  private(set) var bound: Double
  /// What each part uses of each limit on the average of the last rounds: where there are ties, the relaxation's use.
  private(set) var usage: [[Double]]

  private let rules: CouplingRules
  private let parts: [OptionCoefficients]
  private let scales: [StepScale]
  private let threads: Int
  private let doNothing: Double

  /// The step's target at which nothing more is to be had, as a share of the first.
  private static let leastAgility = 0x1p-10
  /// How fast the averages forget.
  private static let memory = 0.95

  /// - Parameters:
  ///   - parts: The parts, each with the whole limits.
  ///   - prices: Prices to start from.
  ///   - doNothing: The balance when nobody moves.
  init(
    _ parts: [OptionCoefficients], prices: [DualPrices], rules: CouplingRules, doNothing: Double, threads: Int
  ) throws {
    self.doNothing = doNothing
    self.parts = parts
    self.prices = prices
    self.rules = rules
    self.threads = threads
    scales = parts.map { StepScale($0.space.problem) }
    usage = []
    let looks = try CouplingAscent.look(at: prices, parts: parts, threads: threads)
    bound = rules.bound(looks.map(\.bound), common: rules.prices(in: prices[0]))
    usage = looks.map { look in rules.limits.map { $0.upper - look.slope.sides[$0.place][$0.row] } }
  }

  private struct Look: Sendable {
    var bound: Double
    var slope: DualPrices
  }

  private static func look(at prices: [DualPrices], parts: [OptionCoefficients], threads: Int) throws -> [Look] {
    try SolvingThread.runSideBySide(order: Array(parts.indices), threads: threads) { part in
      let (bound, slope) = Pricing(parts[part], prices: prices[part]).boundAndSlope()
      return Look(bound: bound, slope: slope)
    }
  }

  /// Makes a number of steps.
  ///
  /// - Parameter agility: The first step's target above the bound, as a share of what can be recovered.
  mutating func run(rounds: Int, agility first: Double, isOver: () -> Bool) throws {
    var current = prices
    var directions = parts.map { DualPrices.zero(for: $0.space.problem) }
    var common = rules.limits.map { _ in 0.0 }
    var steps = AscentSteps(agility: first, scale: RecoverableGap.size(bound: bound, doNothing: doNothing))
    for _ in 0..<rounds where steps.agility > first * Self.leastAgility && !isOver() {
      let looks = try CouplingAscent.look(at: current, parts: parts, threads: threads)
      let value = rules.bound(looks.map(\.bound), common: rules.prices(in: current[0]))
      let hasGained = value > bound
      if hasGained { (bound, prices) = (value, current) }
      if steps.isToGoBack(afterGain: hasGained) { current = prices }
      remember(looks)
      for part in parts.indices {
        var slope = looks[part].slope
        rules.set(rules.limits.map { _ in 0 }, in: &slope)
        directions[part] = slope.moved(toward: directions[part], by: AscentSteps.deflection)
      }
      for (index, limit) in rules.limits.enumerated() {
        let used = looks.reduce(0) { $0 + limit.upper - $1.slope.sides[limit.place][limit.row] }
        common[index] += (1 - AscentSteps.deflection) * (limit.upper - used - common[index])
      }
      step(&current, along: directions, common: common, steps)
    }
  }

  private mutating func remember(_ looks: [Look]) {
    for (part, look) in looks.enumerated() {
      for (index, limit) in rules.limits.enumerated() {
        let used = limit.upper - look.slope.sides[limit.place][limit.row]
        usage[part][index] = CouplingAscent.memory * usage[part][index] + (1 - CouplingAscent.memory) * used
      }
    }
  }

  private func step(
    _ current: inout [DualPrices], along directions: [DualPrices], common: [Double], _ steps: AscentSteps
  ) {
    var square = 0.0
    for part in parts.indices { square += directions[part].square(scaledBy: scales[part], from: current[part]) }
    for (limit, slope) in zip(rules.limits, common) { square += slope * slope / max(1, abs(limit.upper)) }
    let size = steps.length(square: square)
    let moved = zip(rules.limits, zip(rules.prices(in: current[0]), common)).map { limit, values in
      min(0, values.0 + size * values.1 / max(1, abs(limit.upper)))
    }
    for part in parts.indices {
      current[part].step(along: directions[part], by: size, scale: scales[part])
      rules.set(moved, in: &current[part])
    }
  }
}
