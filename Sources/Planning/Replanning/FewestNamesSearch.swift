import LinearProgramming
import StaffingDomain

/// Of all plans that lose no more than some hours, looks for one that changes the fewest names, by branch and bound.
///
/// `minimize  sum over officers of [does something else] + share x (hours - bound) / width  subject to  hours <= limit` and
/// every row of the model. The prices of a solve give the bound; whatever has reduced hours beyond `limit - bound` is in no
/// plan within the limit (``RestrictedMaster/within(_:of:keeping:)``), so the program over the rest holds them all. The
/// second term, below 1 by far, puts the cheaper first of plans that change as many names.
struct FewestNamesSearch {
  /// What a search came to.
  struct Outcome {
    /// The best plan; nil where none was found.
    var draft: DraftPlan?
    /// No plan within the limit changes fewer names; 0 where nothing is proved.
    var least: Int
  }

  /// What all hours between the bound and the limit count at most, in names.
  private static let share = 0.25
  /// A plan this near to the bound changes the fewest names: one name less would be 1 less, and its hours make up for
  /// `share` at most.
  private static let gap = 0.7
  /// Options beyond which fewer are looked at, and nothing is proved: a program over more takes longer than a solve.
  private static let mostOptions = 30_000

  private let earlier: EarlierPlan
  private let problem: StaffingProblem
  private let part: RestrictedMaster
  /// Whether every plan within the limit is one of the program's.
  private let isWhole: Bool
  private let master: MasterProgram
  private let start: DraftPlan
  /// The proved bound and the limit, as balances.
  private let bound: Double
  private let limit: Double

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - memory: What the solve of the problem found out.
  ///   - earlier: What everybody did under the plan whose names are to be kept.
  ///   - limit: The hours that a plan may lose, as a balance.
  ///   - start: A plan within the limit.
  init(_ memory: SolveMemory, earlier: EarlierPlan, limit: Double, start: TransferPlan) {
    (self.earlier, problem, self.start) = (earlier, memory.problem, memory.problem.draft(of: start))
    let pricing = memory.pricing
    let reference = DoNothing.plan(problem).value
    bound = pricing.balanceBound()
    // Plans as good as the limit are within it whatever the rounding of their sums.
    self.limit = limit + Tolerances.gap * max(1, abs(reference.balance.value - limit))
    let width = max(0, self.limit - bound) / (1 - Tolerances.feasibility)
    var known = memory.master ?? RestrictedMaster(problem, near: memory.prices)
    known.dropBanned()
    var (window, part) = (width, known.within(width, of: pricing, keeping: self.start).part)
    while part.optionCount > max(Self.mostOptions, 2 * part.columns.count), window > Tolerances.feasibility {
      window /= 4
      part = known.within(window, of: pricing, keeping: self.start).part
    }
    isWhole = window == width
    self.part = part
    master = MasterProgram(part, box: nil, isWhole: true, reference: reference)
  }

  /// Searches on the calling thread.
  ///
  /// - Parameter nodes: Nodes of branch and bound at which it ends with what it has.
  /// - Throws: ``LinearProgramError`` where a program is malformed, which is a fault.
  func run(by solver: any Solver, nodes: Int, control: SolveControl) throws -> Outcome {
    var settings = SolveOptions()
    // No limit of time: the names would depend on what else the machine does. Options and nodes bound the effort.
    settings.nodeLimit = nodes
    settings.absoluteGap = Self.gap
    settings.startPoint = master.point(of: start, in: part)
    var cuts: [LimitCut] = []
    while true {
      settings.startBasis = master.startBasis
      settings.startBasis?.rows += (cuts.map { _ in .basic }) + [.basic]
      let result = try solver.search(
        program(with: cuts), options: settings, wholeColumns: master.wholeColumns,
        control: control.sharingCancellation { _ in })
      let least = isWhole ? result.bound.map { Self.names(at: $0) } ?? 0 : 0
      guard let draft = result.incumbent.flatMap({ master.draft(of: $0.values, in: part) }) else {
        return Outcome(draft: nil, least: least)
      }
      if let checked = problem.checked(draft), checked.value.balance.value <= limit {
        return Outcome(draft: checked.draft, least: least)
      }
      let missed = LimitCutSearch(problem, draft: draft).cuts().filter { !cuts.contains($0) }
      if missed.isEmpty || control.isCancelled { return Outcome(draft: nil, least: least) }
      cuts += missed
    }
  }

  /// The fewest names of plans whose objective in the program is not below a bound.
  private static func names(at bound: Double) -> Int {
    let least = (bound - share - Tolerances.feasibility).rounded(.up)
    return max(0, Int(exactly: least) ?? 0)
  }

  /// The program of the part with names in place of hours, cuts, and the hours as its last row.
  private func program(with cuts: [LimitCut]) -> LinearProgram {
    var program = master.program(with: cuts, of: part)
    let hours = program.costs.enumerated().map { (column: $0.offset, value: $0.element) }
    program = program.appending([
      LinearProgram.AppendedRow(upper: limit - master.origin - program.objectiveConstant, coefficients: hours)
    ])
    let weight = Self.share / max(1, limit - bound)
    for (column, value) in hours { program.setCost(of: column, to: weight * value) }
    program.objectiveConstant = weight * (program.objectiveConstant + master.origin - bound)
    for place in part.columns.indices where part.columns[place].count == 1 {
      if isChange(part.columns[place][0], of: place) { program.objectiveConstant += 1 }
    }
    for (place, start) in master.choosers {
      for (index, column) in part.columns[place].enumerated() where isChange(column, of: place) {
        program.setCost(of: start + index, to: 1 + program.costs[start + index])
      }
    }
    return program
  }

  private func isChange(_ column: RestrictedMaster.Column, of place: Int) -> Bool {
    earlier.isChange(part.option(of: column, for: place))
  }
}
