import LinearProgramming
import StaffingDomain

/// Closes the gap where the relaxation is fractional.
///
/// Every plan that uses an option whose reduced cost exceeds `window` costs more than `relaxation bound + window`
/// (the reduced costs are those of the dual values that prove the bound). So a mixed-integer program over the options
/// within the window proves the smaller of its own bound and `relaxation bound + window` for the whole problem, and
/// any plan it finds is a plan of the whole. The window starts small and grows until the gap closes: most programs
/// end with the first one, about a tenth of the options.
struct IntegerPhase {
  /// Columns up to which a program gets Gomory's cuts: they close what branching on some hundred officers leaves for hours,
  /// and take too long beyond.
  static let mostColumnsForGomory = 5_000

  let formulation: Formulation
  let relaxation: SolveResult
  let solver: any Solver
  let options: PlanningOptions
  let control: SolveControl
  let clock: PlanningClock
  /// What cuts off choices that miss a limit by a hair, found so far.
  private var cuts: [LimitCut] = []
  private(set) var effort = SolveResult.Effort()

  init(
    formulation: Formulation, relaxation: SolveResult, solver: any Solver,
    options: PlanningOptions, control: SolveControl, clock: PlanningClock
  ) {
    self.formulation = formulation
    self.relaxation = relaxation
    self.solver = solver
    self.options = options
    self.control = control
    self.clock = clock
  }

  /// Searches until the gap is closed or a limit comes.
  ///
  /// - Returns: What ended it early.
  mutating func run(_ search: inout IncumbentSearch) throws -> SearchEnding {
    guard let point = relaxation.incumbent?.values, let dual = relaxation.dual, let bound = relaxation.bound else {
      throw PlanningError(.missing(.point))
    }
    let root = bound + search.doNothing.balance.value
    try repairFractionalOfficers(point, reducedCosts: dual.reducedCosts, search: &search)
    // A small program is solved as a whole at once: no window proves more.
    let isSmall = formulation.program.columnCount <= Self.mostColumnsForGomory
    var window = isSmall ? .infinity : search.recoverable * max(options.gapTolerance, 1e-5) / 4
    while !search.isWithin(options.gapTolerance) {
      if control.isCancelled { return SearchEnding(limit: .cancelled) }
      if clock.isOver { return SearchEnding(limit: .time) }
      let columns = self.columns(within: window, point: point, reducedCosts: dual.reducedCosts, search: search)
      let isWhole = columns.count == formulation.program.columnCount
      // The solver's reduced costs equal those of the bound only up to its tolerance.
      let outside = isWhole ? .infinity : root + window * (1 - Tolerances.feasibility)
      let result = try solve(columns, search: &search) { bound in min(bound, outside) }
      if let limit = result.termination.limit { return SearchEnding(limit: limit) }
      if result.termination.reason == .failed {
        return SearchEnding(trouble: PlanningError(.solver(result.termination.detail)))
      }
      // Nothing outside the window can be better than the incumbent: the search is over even if rounding leaves a
      // gap a hair above the tolerance.
      if isWhole { break }
      window *= 4
    }
    return SearchEnding()
  }

  /// A quick incumbent: officers whose option is whole in the relaxation keep it, the others choose anew.
  private mutating func repairFractionalOfficers(
    _ point: [Double], reducedCosts: [Double], search: inout IncumbentSearch
  ) throws {
    var columns: [LinearProgram.Column] = []
    for place in formulation.optionStarts.indices.dropLast() {
      let range = formulation.optionStarts[place]..<formulation.optionStarts[place + 1]
      if let whole = range.first(where: { point[$0] > 1 - Tolerances.integrality }) {
        columns.append(whole)
      } else {
        columns.append(contentsOf: range)
      }
    }
    columns.append(contentsOf: formulation.options.count..<formulation.program.columnCount)
    _ = try solve(columns, search: &search) { _ in nil }
  }

  /// The columns within the window, with everything that the relaxation or the incumbent uses, the choices without a
  /// limit (staying and surplus), and all posts.
  private func columns(
    within window: Double, point: [Double], reducedCosts: [Double], search: IncumbentSearch
  ) -> [LinearProgram.Column] {
    let start = search.draft.flatMap { formulation.point(of: $0) }
    return formulation.program.costs.indices.filter { column in
      guard column < formulation.options.count else { return true }
      if reducedCosts[column] <= window || point[column] > 0 || start?[column] ?? 0 > 0 { return true }
      // A basis short of a basic column is none: the solver would start over from the slacks.
      if relaxation.basis?.columns[column] == .basic { return true }
      let option = formulation.options[column]
      return option.bundle == 0 && option.second == nil && (option.duty == .stay || option.duty == .surplus)
    }
  }

  /// Solves the program over some columns, and again with cuts while its plan misses a limit by a hair.
  private mutating func solve(
    _ columns: [LinearProgram.Column], search: inout IncumbentSearch,
    provedBy prove: @escaping @Sendable (Double) -> Double?
  ) throws -> SolveResult {
    while true {
      let whole = formulation.program(from: search.doNothing)
      let rows = cuts.map { formulation.row(of: $0, in: search.problem) }
      let restricted = RestrictedProgram(whole.appending(rows), keeping: columns)
      let isWhole = columns.count == formulation.program.columnCount
      let result = try solve(restricted, isWhole: isWhole, search: &search, provedBy: prove)
      let values = result.incumbent?.values
      guard let draft = values.flatMap({ formulation.draft(of: restricted.expand($0)) }), !search.accept(draft) else {
        return result
      }
      let missed = LimitCutSearch(search.problem, draft: draft).cuts().filter { !cuts.contains($0) }
      if missed.isEmpty || control.isCancelled || clock.isOver { return result }
      cuts += missed
    }
  }

  private mutating func solve(
    _ restricted: RestrictedProgram, isWhole: Bool, search: inout IncumbentSearch,
    provedBy prove: @escaping @Sendable (Double) -> Double?
  ) throws -> SolveResult {
    let origin = search.doNothing.balance.value
    // What is shown counts from nothing, as plans do.
    let posts = search.problem.cellBalance.valueOfPosts.value
    var settings = SolveOptions()
    settings.timeLimit = clock.remaining
    // Against the part's own bound, which is a little above the proved one: the rest of the tolerance covers that.
    settings.absoluteGap = options.gapTolerance * 0.75 * search.recoverable
    let isSmallWhole = isWhole && restricted.program.columnCount <= Self.mostColumnsForGomory
    (settings.gomoryCuts, settings.presolve) = (isSmallWhole, isSmallWhole)
    settings.startBasis = relaxation.basis.map { basis in
      restricted.restrict(Basis(rows: basis.rows + cuts.map { _ in .basic }, columns: basis.columns))
    }
    settings.startPoint = search.draft.flatMap { formulation.point(of: $0) }.flatMap { restricted.contractWhole($0) }
    let step = clock.control(.integer, under: control) { progress in
      guard progress.phase == .branchAndCut else { return (nil, nil) }
      return (
        progress.incumbent.map { $0 + origin + posts }, progress.bound.flatMap { prove($0 + origin) }.map { $0 + posts }
      )
    }
    let result = try solver.solve(restricted.program, options: settings, control: step)
    effort.pivots += result.effort.pivots
    effort.nodes += result.effort.nodes
    if let bound = result.bound { search.raise(bound: prove(bound + origin)) }
    clock.take(search)
    return result
  }
}
