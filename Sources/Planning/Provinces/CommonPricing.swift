import LinearProgramming
import StaffingDomain
import Workloads

/// The provinces after they were solved, under one price for each common limit: the bound of the whole, and which
/// province should have more of a limit and which less.
///
/// Every province's own solve prices its share. Where these prices differ, hours are lost: what a dear transfer would
/// gain in one province is more than a cheap one brings in another. The average is the price of the whole; the cells
/// of every province are priced anew under it, exactly, which keeps the bound close. How the network assignment answers
/// the change of price, from the province's own to the common one, says how much its share should change: a Newton step.
struct CommonPricing {
  /// The bound of the whole problem.
  let bound: Double
  /// The prices of the bound, by province.
  let prices: [DualPrices]
  /// What each province would use under the common prices, by limit.
  let wanted: [[Double]]
  /// What each province's plan costs beyond its part of the bound: its share of the gap of the whole.
  let losses: [Double]

  private struct Look: Sendable {
    var bound: Double
    var prices: DualPrices
    var wanted: [Double]
  }

  /// - Parameter fallback: Prices for provinces whose own solve gave none.
  init(
    _ provinces: [ProvinceProblem], solutions: [ProvinceSolution], fallback: [DualPrices], rules: CouplingRules,
    threads: Int, isOver: @escaping @Sendable () -> Bool
  ) throws {
    let own = zip(solutions, fallback).map { $0.prices ?? $1 }
    let common = CommonPricing.average(own, solutions: solutions, rules: rules)
    let looks = try SolvingThread.runSideBySide(order: Array(provinces.indices), threads: threads) { index in
      CommonPricing.look(
        at: provinces[index], solution: solutions[index], own: own[index], common: common, rules: rules, isOver: isOver)
    }
    prices = looks.map(\.prices)
    wanted = looks.map(\.wanted)
    bound = rules.bound(looks.map(\.bound), prices: looks.map(\.prices))
    losses = zip(looks, solutions).map { look, solution in
      var atShares = look.bound
      for (index, limit) in rules.limits.enumerated() {
        atShares -= common[index] * (limit.upper - solution.shares[index])
      }
      return solution.objective - atShares
    }
  }

  /// The price of each limit, the provinces weighted by their shares of it.
  private static func average(
    _ prices: [DualPrices], solutions: [ProvinceSolution], rules: CouplingRules
  ) -> [Double] {
    rules.limits.indices.map { index in
      var (sum, weight) = (0.0, 0.0)
      for (prices, solution) in zip(prices, solutions) {
        sum += rules.prices(in: prices)[index] * solution.shares[index]
        weight += solution.shares[index]
      }
      return weight > 0 ? sum / weight : prices.map { rules.prices(in: $0)[index] }.min() ?? 0
    }
  }

  private static func look(
    at province: ProvinceProblem, solution: ProvinceSolution, own: DualPrices, common: [Double], rules: CouplingRules,
    isOver: () -> Bool
  ) -> Look {
    var raw = own
    rules.set(common, in: &raw)
    let rawBound = PricingRound(province.pricer, prices: raw).lagrangianBound()
    let used = rules.usage(of: solution.plan, in: province.problem)
    if isOver() { return Look(bound: rawBound, prices: raw, wanted: used) }
    let before = province.network(under: own, rules: rules, isOver: isOver)
    let after = province.network(under: raw, rules: rules, isOver: isOver)
    let wanted = used.indices.map { max(0, used[$0] + 0.5 * (after.usage[$0] - before.usage[$0])) }
    let bound = PricingRound(province.pricer, prices: after.prices).lagrangianBound()
    return bound > rawBound
      ? Look(bound: bound, prices: after.prices, wanted: wanted) : Look(bound: rawBound, prices: raw, wanted: wanted)
  }
}
