import LinearProgramming
import StaffingDomain
import Workloads

/// One price for each common limit, and the bound that it proves at once.
///
/// Every province's own solve prices its share of a limit; the average over provinces, weighted by shares, is the price
/// for all. The cells of every province are priced anew under it by its network, exactly; the other prices of the
/// province stay as they are. That takes a hundredth of a solve and leaves a few hundredths of a percent.
struct CommonPricing {
  /// The price of each limit, 0 or less.
  let common: [Double]
  /// The bound of the whole problem.
  let bound: Double

  /// - Parameter own: The prices of every province's own solve.
  init(
    _ provinces: [ProvinceProblem], own: [DualPrices], shares: [[Double]], rules: CouplingRules, threads: Int,
    isOver: @escaping @Sendable () -> Bool
  ) throws {
    let common = CommonPricing.average(own, shares: shares, rules: rules)
    let looks = try SolvingThread.runSideBySide(order: Array(provinces.indices), threads: threads) { index in
      var prices = own[index]
      rules.set(common, in: &prices)
      let bound = Pricing(provinces[index].coefficients, prices: prices).balanceBound()
      if isOver() { return bound }
      let network = provinces[index].network(under: prices, isOver: isOver)
      return max(bound, Pricing(provinces[index].coefficients, prices: network).balanceBound())
    }
    self.common = common
    bound = rules.bound(looks, common: common)
  }

  private static func average(_ prices: [DualPrices], shares: [[Double]], rules: CouplingRules) -> [Double] {
    rules.limits.indices.map { index in
      let values = prices.map { rules.prices(in: $0)[index] }
      let weight = shares.reduce(0) { $0 + $1[index] }
      guard weight > 0 else { return values.min() ?? 0 }
      return zip(values, shares).reduce(0) { $0 + $1.0 * ($1.1[index] / weight) }
    }
  }
}
