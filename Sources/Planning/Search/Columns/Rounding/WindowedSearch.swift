import LinearProgramming
import StaffingDomain

/// Closes the gap where the relaxation is fractional: branch and bound over a window of all options.
///
/// An option whose reduced hours exceed the officer's least by more than `window` cannot belong to a plan below
/// `bound + window`. So a program over the options within the window proves the smaller of its own bound and `bound +
/// window` for the whole problem, and any plan it finds is a plan of the whole. With a window as wide as the gap, the program
/// *is* the whole one: no option outside belongs to a better plan (column enumeration; Baldacci, Christofides and Mingozzi
/// 2008). As most officers have one option within an hour and are settled, that is often the first window. Where
/// its options are too many, a smaller window looks for a plan that makes the gap smaller.
struct WindowedSearch {
  /// Options of a window that is not the last, besides so many for each officer.
  private static let (mostOptions, mostOptionsPerOfficer) = (6_000, 3)
  /// How much narrower or wider than another a window is.
  private static let step = 4.0

  /// Nodes that a look for a plan within the tolerance of the bound gets, and every window of a part of another problem.
  private static let nodesOfProbe = 100
  /// Nodes that a window smaller than the gap gets.
  private static let nodesOfSmallWindow = 500
  /// Nodes of a last window where work is shared: pools make a program that no branching closes in a planner's time, so
  /// the search ends when they are used up, with the gap it has proved.
  private static let nodesWithPools = 1_000

  private let relaxation: ColumnsStages.Relaxation
  private let pricing: Pricing

  init(_ relaxation: ColumnsStages.Relaxation) {
    self.relaxation = relaxation
    pricing = Pricing(relaxation.coefficients, prices: relaxation.center)
  }

  /// Searches until the gap is closed or a limit comes.
  ///
  /// The first window looks for a plan within the tolerance of the bound, and for nothing else: most relaxations have one near.
  /// The last window has no limit of nodes, unless the problem is a part of another one or work is shared.
  ///
  /// - Returns: What ended it early.
  /// - Throws: ``LinearProgramError`` where a program is malformed, which is a fault.
  func run(_ search: inout IncumbentSearch, by parts: inout PartSearch) throws -> SearchEnding {
    let options = parts.options
    let hasPools = !relaxation.coefficients.space.problem.sharing.rows.isEmpty
    var window = firstWindow(upTo: options.gapTolerance * search.recoverable)
    var isProbe = window < reach(of: search)
    while !search.isWithin(options.gapTolerance) {
      if let limit = parts.limit { return SearchEnding(limit: limit) }
      let (part, isWhole) = relaxation.master.within(window, of: pricing, keeping: search.draft)
      let outside = isWhole ? .infinity : relaxation.balanceBound + window * (1 - Tolerances.feasibility)
      let isLast = isWhole || window >= reach(of: search)
      let before = (plan: search.balance, bound: search.bound)
      let isShort = isProbe || options.isPart
      let most = isShort ? Self.nodesOfProbe : !isLast ? Self.nodesOfSmallWindow : hasPools ? Self.nodesWithPools : nil
      let result = try parts.solve(part, nodes: most, isProbe: isProbe, outside: outside, search: &search)
      if let limit = result.termination.limit, limit != .nodes { return SearchEnding(limit: limit) }
      if result.termination.reason == .failed { return SearchEnding(trouble: result.termination.detail) }
      // A better bound leaves less to be recovered, of which the tolerance is a share: then the last window is searched again. It
      // is over where it brings nothing, even if rounding leaves a gap a hair above the tolerance.
      if isLast, !isProbe, result.termination.limit != nil || before == (search.balance, search.bound) {
        return SearchEnding(limit: result.termination.limit)
      }
      window = isProbe ? firstWindow(upTo: reach(of: search)) : max(window, min(window * Self.step, reach(of: search)))
      isProbe = false
    }
    return SearchEnding()
  }

  /// What the best plan lies above the bound that windows are counted from, and a little more, so that no window ends short of it.
  private func reach(of search: IncumbentSearch) -> Double {
    search.balance.map { 1.01 * ($0.value - relaxation.balanceBound) + Tolerances.shownHours } ?? .infinity
  }

  /// The gap where its options are few enough, else the widest part of it whose are; all options where these are few.
  private func firstWindow(upTo gap: Double) -> Double {
    let most = max(Self.mostOptions, Self.mostOptionsPerOfficer * relaxation.coefficients.space.people.count)
    if choices(within: .infinity, upTo: Self.mostOptions) != nil { return .infinity }
    var window = gap
    while window.isFinite, window > Tolerances.shownHours, choices(within: window, upTo: most) == nil {
      window /= Self.step
    }
    return window
  }

  /// The options within a window of the officers who have several there; nil where there are too many.
  private func choices(within window: Double, upTo most: Int) -> Int? {
    var sum = 0
    for place in relaxation.coefficients.space.people.indices where sum <= most {
      var count = 0
      pricing.forEachOption(of: place, upTo: pricing.best(of: place).hours + window) { _ in count += 1 }
      if count > 1 { sum += count }
    }
    return sum <= most ? sum : nil
  }
}
