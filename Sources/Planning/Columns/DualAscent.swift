import StaffingDomain
import Workloads

/// Raises the Lagrangian bound by subgradient steps on all prices, those of the side rules included.
///
/// The network solution knows nothing of the side rules, and a master that starts without their prices pivots a long
/// way to find them. A hundred cheap rounds of pricing give prices good enough to start from: the steps are Polyak's
/// with a falling target, deflected, and scaled for each row by the number of officers that it can move. Source: Held,
/// Wolfe and Crowder 1974; Camerini, Fratta and Maffioli 1975 for the deflection.
struct DualAscent {
  /// The best prices found.
  private(set) var prices: DualPrices
  /// Their bound.
  private(set) var bound: Double

  private let pricer: OptionPricer
  private let scale: DualPrices

  init(_ pricer: OptionPricer, from prices: DualPrices) {
    self.pricer = pricer
    self.prices = prices
    bound = PricingRound(pricer, prices: prices).lagrangianBound()
    scale = DualPrices.stepScale(for: pricer.space.problem)
  }

  /// Makes a number of steps.
  mutating func run(rounds: Int, isOver: () -> Bool) {
    var current = prices
    var direction = DualPrices.zero(for: pricer.space.problem)
    var agility = 0.02
    var since = 0
    for _ in 0..<rounds where !isOver() {
      let round = PricingRound(pricer, prices: current)
      let (value, slope) = round.boundAndSlope()
      if value > bound {
        (bound, prices, since) = (value, current, 0)
      } else {
        since += 1
        if since == 8 {
          agility /= 2
          since = 0
          current = prices
        }
      }
      direction = slope.moved(toward: direction, by: 0.6)
      let length = max(1e-12, direction.square(scaledBy: scale))
      current.step(along: direction, by: agility * max(1, abs(bound)) / length, scale: scale)
    }
  }
}
