import LinearProgramming
import StaffingDomain

/// The search for common prices: relaxations of all provinces at the same prices, and a program that says the next ones.
///
/// Each round proves a bound of the whole by itself: the sum of the provinces' penalized bounds, and what the limits pay.
struct PriceSearch {
  /// The best proved bound.
  private(set) var bound = -Double.infinity
  /// The prices of that bound.
  private(set) var common: [Double]
  /// The penalized bounds of the provinces at these prices.
  private(set) var penalizedBounds: [Double] = []
  /// What each province uses in the best mixture known.
  private(set) var usage: [[Double]]
  /// The relaxations; nil where a limit came before a province had one.
  private(set) var relaxations: [ProvinceRelaxation?]
  /// What ended a province early.
  private(set) var ending = SearchEnding()

  private let workers: ProvinceWorkers
  private let rules: CouplingRules
  private let shares: [[Double]]
  private let tolerance: Double
  private var master: CouplingMaster
  private var next: [Double]
  private var rounds = 0
  /// What a province's master and bound may differ by in the next round, as a share of what can be recovered.
  private var sharpness: Double

  /// Rounds at most.
  private static let mostRounds = 12
  /// What bound and mixture may differ by in the end, as a share of the tolerance.
  private static let enough = 0.25
  /// How wide the box around the first prices is where no work is shared: there the ascent leaves little to be found.
  private static let doubtWithoutPools = 0.25
  /// What the relaxations of a round may leave open.
  ///
  /// It is a share of what can be recovered in the first round, then of what bound and mixture differ by. While prices are far off, the last digits of a bound are worth nothing.
  private static let (firstSharpness, nextSharpness) = (4e-4, 0.2)

  /// Starts from the prices of an ascent.
  ///
  /// - Parameters:
  ///   - shares: What plans found on the way may use of each limit, by province.
  ///   - standIns: A plan of every province within its shares.
  ///   - tolerance: The gap of the whole to be reached, as a share of what can be recovered.
  init(
    _ workers: ProvinceWorkers, ascent: CouplingAscent, shares: [[Double]], standIns: [TransferPlan],
    rules: CouplingRules, tolerance: Double
  ) throws {
    (self.workers, self.rules, self.shares, self.tolerance) = (workers, rules, shares, tolerance)
    common = rules.prices(in: ascent.prices[0])
    next = common
    sharpness = max(tolerance / 4, Self.firstSharpness)
    usage = ascent.usage
    master = CouplingMaster(
      rules, near: common, provinces: shares.count, doubt: workers.sharesWork ? 1 : Self.doubtWithoutPools)
    relaxations = try workers.side { index, province, isOver in
      ProvinceRelaxation(
        province, under: ascent.prices[index], shares: shares[index], rules: rules, standIn: standIns[index],
        isOver: isOver)
    }
  }

  /// The prices of what some provinces leave of the limits for the others, and what each of these is best given of it.
  ///
  /// - Throws: Faults of the solver.
  func prices(for waiting: [Int], within rest: [Double]) throws -> CouplingMaster.Answer? {
    try master.solve(waiting, within: rest, by: workers.solver)
  }

  /// Solves every province at the next prices.
  ///
  /// - Parameters:
  ///   - search: The plan and the bound of the whole.
  ///   - timeShare: What it may take of the time that is left.
  /// - Returns: Whether another round may raise the bound.
  mutating func round(_ search: IncumbentSearch, timeShare: Double) throws -> Bool {
    rounds += 1
    let prices = next
    try workers.relax(
      &relaxations, at: prices, shares: shares, search: search, tolerance: tolerance, sharpness: sharpness,
      timeShare: timeShare, rules: rules)
    let solved = relaxations.compactMap(\.self)
    guard solved.count == shares.count else { return false }
    ending = solved.map(\.ending).first { $0 != SearchEnding() } ?? ending
    let bounds = solved.map(\.penalizedBound)
    let value = rules.bound(penalized: bounds, common: prices)
    for (index, relaxation) in solved.enumerated() {
      if let use = relaxation.use { master.add(use, of: index) }
    }
    if value > bound {
      if rounds > 1 { master.advance(to: prices) }
      (bound, common, penalizedBounds) = (value, prices, bounds)
    } else {
      master.shrink()
    }
    guard let answer = try master.solve(by: workers.solver) else { return false }
    usage = answer.usage
    next = answer.prices
    let recoverable = RecoverableGap.size(bound: bound, doNothing: search.doNothing.balance.value)
    let distance = (answer.balance - bound) / recoverable
    sharpness = max(tolerance / 4, min(sharpness, Self.nextSharpness * distance))
    return rounds < Self.mostRounds && ending == SearchEnding() && distance > Self.enough * tolerance
  }
}
