import StaffingDomain
import Workloads

/// Raises the Lagrangian bound by subgradient steps on all prices, those of the side rules included.
///
/// The network solution knows nothing of the side rules, and a master that starts without their prices pivots a long
/// way to find them. A hundred cheap rounds of pricing give prices good enough to start from: the steps are Polyak's
/// with a falling target (``AscentSteps``), deflected, and scaled for each row by the number of officers that it can move.
struct DualAscent {
  /// The best prices found.
  private(set) var prices: DualPrices
  /// Their bound.
  private(set) var bound: Double

  private let coefficients: OptionCoefficients
  private let lanes: PricingLanes
  private let scale: StepScale

  private let doNothing: Double

  /// - Parameter doNothing: The balance when nobody moves: steps go by what can be recovered.
  init(_ coefficients: OptionCoefficients, from prices: DualPrices, doNothing: Double, by lanes: PricingLanes = .one) {
    self.coefficients = coefficients
    self.lanes = lanes
    self.doNothing = doNothing
    self.prices = prices
    bound = Pricing(coefficients, prices: prices).balanceBound()
    scale = StepScale(coefficients.space.problem)
  }

  /// Makes a number of steps.
  mutating func run(rounds: Int, isOver: () -> Bool) {
    var current = prices
    var direction = DualPrices.zero(for: coefficients.space.problem)
    var steps = AscentSteps(scale: RecoverableGap.size(bound: bound, doNothing: doNothing))
    for _ in 0..<rounds where !isOver() {
      let pricing = Pricing(coefficients, prices: current, by: lanes)
      let (value, slope) = pricing.boundAndSlope(by: lanes)
      let hasGained = value > bound
      if hasGained { (bound, prices) = (value, current) }
      if steps.isToGoBack(afterGain: hasGained) { current = prices }
      direction = slope.moved(toward: direction, by: AscentSteps.deflection)
      let length = steps.length(square: direction.square(scaledBy: scale, from: current))
      current.step(along: direction, by: length, scale: scale)
    }
  }
}
