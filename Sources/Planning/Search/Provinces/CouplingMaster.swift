import LinearProgramming
import StaffingDomain

/// Finds the common prices at which the provinces together use what the limits allow.
///
/// The relaxed plans of each province are columns of a small program: a mixture of plans of every province, such that all
/// keep the limits, at the least hours. The dual values of the limits are the next prices; the mixture's use of each limit says what
/// share a province is best given. Prices stay in a box around the best ones, which widens where it helps and is halved where
/// the bound does not rise. Source: Dantzig and Wolfe 1960; for the box du Merle, Villeneuve, Desrosiers and Hansen 1999.
struct CouplingMaster {
  /// What the program says.
  struct Answer {
    /// The next price of each limit, 0 or less.
    var prices: [Double]
    /// What each province uses in the best mixture.
    var usage: [[Double]]
    /// What the mixture comes to within the box: no prices in the box have a higher bound.
    var balance: Double
    /// Whether the box bound no price, so that the mixture keeps the limits.
    var isFree: Bool
  }

  private let rules: CouplingRules
  private var columns: [[RelaxedUse]]
  private var center: [Double]
  private var width: [Double]

  /// The first width: this much and this share of the price.
  private static let firstWidth = 1.0
  private static let firstShare = 0.25

  /// - Parameters:
  ///   - prices: Good prices.
  ///   - doubt: How wide the first box is against the usual: less than 1 where prices are known to be very good.
  init(_ rules: CouplingRules, near prices: [Double], provinces: Int, doubt: Double = 1) {
    self.rules = rules
    columns = [[RelaxedUse]](repeating: [], count: provinces)
    center = prices
    width = prices.map { doubt * (Self.firstWidth - Self.firstShare * $0) }
  }

  /// Adds a relaxed plan of a province.
  mutating func add(_ use: RelaxedUse, of province: Int) { columns[province].append(use) }

  /// Moves the box to better prices: it widens where they lie on its edge.
  mutating func advance(to prices: [Double]) {
    for index in center.indices where abs(prices[index] - center[index]) > 0.99 * width[index] { width[index] *= 2 }
    center = prices
  }

  /// Halves the box.
  mutating func shrink() { for index in width.indices { width[index] /= 2 } }

  /// Solves the program; nil where a province has no column or the solver none but trouble.
  ///
  /// - Throws: ``LinearProgramError`` where the program is malformed, which is a fault.
  func solve(by solver: any Solver) throws -> Answer? {
    try solve(columns, within: rules.limits.map(\.upper), by: solver)
  }

  /// Solves the program of some provinces with what the others leave of the limits.
  ///
  /// - Throws: ``LinearProgramError`` where the program is malformed, which is a fault.
  func solve(_ provinces: [Int], within uppers: [Double], by solver: any Solver) throws -> Answer? {
    try solve(provinces.map { columns[$0] }, within: uppers, by: solver)
  }

  private func solve(_ columns: [[RelaxedUse]], within uppers: [Double], by solver: any Solver) throws -> Answer? {
    guard columns.allSatisfy({ !$0.isEmpty }) else { return nil }
    var program = LinearProgram(name: "coupling")
    let limits = uppers.map { program.addRow(lower: $0, upper: $0) }
    var starts: [Int] = []
    for plans in columns {
      starts.append(program.columnCount)
      let one = program.addRow(lower: 1, upper: 1)
      for plan in plans {
        let use = zip(limits, plan.usage).filter { $1 != 0 }.map { LinearProgram.Entry(row: $0, value: $1) }
        program.addColumn(
          cost: plan.balance - plans[0].balance, entries: [LinearProgram.Entry(row: one, value: 1)] + use)
      }
    }
    let boxStart = program.columnCount
    for (index, row) in limits.enumerated() {
      program.addColumn(cost: width[index] - center[index], entries: [LinearProgram.Entry(row: row, value: -1)])
      program.addColumn(cost: -least(index), entries: [LinearProgram.Entry(row: row, value: 1)])
    }
    var options = SolveOptions()
    options.relaxed = true
    let result = try solver.solve(program, options: options, control: SolveControl())
    guard result.termination.reason == .optimal, let point = result.incumbent, let dual = result.dual else {
      return nil
    }
    let isFree = rules.limits.indices.allSatisfy { index in
      let allowance = Tolerances.feasibility * max(1, abs(uppers[index]))
      let (excess, slack) = (point.values[boxStart + 2 * index], point.values[boxStart + 2 * index + 1])
      return excess <= allowance && (slack <= allowance || least(index) == 0)
    }
    return Answer(
      prices: limits.map { min(0, dual.rows[$0]) },
      usage: zip(starts, columns).map { start, plans in mixture(of: plans, parts: point.values[start...]) },
      balance: point.objective + columns.reduce(0) { $0 + $1[0].balance }, isFree: isFree)
  }

  /// The least cost of a unit of a limit in the box.
  private func least(_ index: Int) -> Double { max(0, -center[index] - width[index]) }

  private func mixture(of plans: [RelaxedUse], parts: ArraySlice<Double>) -> [Double] {
    var usage = rules.limits.map { _ in 0.0 }
    for (plan, part) in zip(plans, parts) where part > 0 {
      for index in usage.indices { usage[index] += part * plan.usage[index] }
    }
    return usage
  }
}
