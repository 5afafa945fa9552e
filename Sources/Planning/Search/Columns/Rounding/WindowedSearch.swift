import LinearProgramming
import StaffingDomain

/// Closes the gap where the relaxation is fractional: branch and cut over a window of all options.
///
/// An option whose reduced hours exceed the officer's least by more than `window` cannot belong to a plan below
/// `bound + window`. So a program over the options within the window proves the smaller of its own bound and `bound +
/// window` for the whole problem, and any plan it finds is a plan of the whole. Most officers have one option within
/// a window of an hour and are settled. The window starts at a small part of the gap tolerated, which often gives a plan
/// that is good enough against the bound of the relaxation, and grows until the gap closes.
struct WindowedSearch {
  /// Nodes that a window smaller than the gap gets: a wider one often has a plan at its root.
  private static let nodesOfSmallWindow = 100

  /// Nodes of a last window where work is shared: pools make a program that no branching closes in a planner's time, so
  /// the search ends when they are used up, with the gap it has proved.
  private static let nodesWithPools = 100

  /// The widest window where work is shared, as a share of what can be recovered: a wider one holds so many options that its
  /// relaxation alone takes minutes.
  private static let widestWithPools = 1e-4

  /// The part's own bound is a little above the proved one: the rest of the tolerance covers that.
  private static let sharpness = 0.75

  private let relaxation: ColumnsStages.Relaxation

  init(_ relaxation: ColumnsStages.Relaxation) { self.relaxation = relaxation }

  /// Searches until the gap is closed or a limit comes.
  ///
  /// The last window has no limit of nodes, unless the problem is a part of another one or work is shared.
  ///
  /// - Returns: What ended it early.
  /// - Throws: ``LinearProgramError`` where a program is malformed, which is a fault.
  func run(_ search: inout IncumbentSearch, by parts: inout PartSearch) throws -> SearchEnding {
    let options = parts.options
    let size = search.recoverable
    let hasPools = !relaxation.coefficients.space.problem.sharing.rows.isEmpty
    let widest = min(max(options.gapTolerance, 1e-5), hasPools ? Self.widestWithPools : .infinity) * size
    // A small program is solved as a whole at once: no window proves more.
    let isSmall = hasFewOptions
    var window = isSmall ? .infinity : widest / 64
    while !search.isWithin(options.gapTolerance) {
      if let limit = parts.limit { return SearchEnding(limit: limit) }
      let (part, isWhole) = relaxation.master.within(
        window, of: Pricing(relaxation.coefficients, prices: relaxation.center), keeping: search.draft)
      let outside = isWhole ? .infinity : relaxation.balanceBound + window * (1 - Tolerances.feasibility)
      let isLast = isWhole || window >= widest
      let isLimited = !isLast || options.isPart
      let nodes = isLimited ? Self.nodesOfSmallWindow : hasPools && !isSmall ? Self.nodesWithPools : nil
      let result = try parts.solve(
        part, sharpness: Self.sharpness, nodes: nodes, outside: outside, search: &search)
      if let limit = result.termination.limit, limit != .nodes { return SearchEnding(limit: limit) }
      if result.termination.reason == .failed { return SearchEnding(trouble: result.termination.detail) }
      // Nothing is outside: the search is over even if rounding leaves a gap a hair above the tolerance.
      if isWhole && result.termination.limit == nil { break }
      if isLast && result.termination.limit == .nodes { return SearchEnding(limit: .nodes) }
      window *= 4
    }
    return SearchEnding()
  }

  /// Whether all options together are few enough to be solved as one program.
  private var hasFewOptions: Bool {
    let pricing = Pricing(relaxation.coefficients, prices: relaxation.center)
    var count = 0
    for place in relaxation.coefficients.space.people.indices where count <= IntegerPhase.mostColumnsForGomory {
      pricing.forEachOption(of: place, upTo: .greatestFiniteMagnitude) { _ in count += 1 }
    }
    return count <= IntegerPhase.mostColumnsForGomory
  }
}
