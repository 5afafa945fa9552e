import LinearProgramming
import StaffingDomain

/// Looks for a plan near the relaxation: the officers with a choice to make choose anew, the others keep theirs.
///
/// The relaxation is fractional in a few officers only, yet they cannot be rounded by themselves: whoever gives way needs
/// a place, and so on. Officers with two options that are nearly as good can give way for almost nothing. So a
/// neighbourhood holds the fractional officers and those with the smallest regret (the reduced hours that their second
/// option lacks of the best); the program over it is small enough for branch and cut to be done in a moment. A larger
/// neighbourhood follows where it does not suffice. Source: Danna, Rothberg and Le Pape 2005, for the idea of a
/// neighbourhood of the relaxation.
struct NeighbourhoodSearch {
  /// Officers in the neighbourhoods, besides the fractional ones, and nodes of branch and cut that each gets.
  private static let sizes = [(officers: 100, nodes: 500), (400, 500), (800, 200), (1600, 200)]
  /// Options of each of them, besides staying and surplus.
  private static let optionsPerOfficer = 4

  private let master: RestrictedMaster
  private let round: PricingRound
  private let options: PlanningOptions
  private let solver: any Solver
  private let control: SolveControl
  private let clock: PlanningClock
  /// Pivots and nodes so far.
  private(set) var effort = SolveResult.Effort()

  init(
    _ generation: ColumnGeneration, solver: any Solver, options: PlanningOptions, control: SolveControl,
    clock: PlanningClock
  ) {
    master = generation.master
    round = PricingRound(generation.pricer, prices: generation.center)
    self.solver = solver
    self.options = options
    self.control = control
    self.clock = clock
  }

  /// Tries one neighbourhood after the other until the gap is closed, a limit comes, or nobody is left out.
  mutating func run(_ search: inout IncumbentSearch) throws {
    let people = round.pricer.space.people
    let regrets = people.indices.map { place -> Double in
      let best = round.bestOptions(of: place, upTo: .greatestFiniteMagnitude, count: 2)
      return best.count < 2 ? .infinity : best[1].hours - best[0].hours
    }
    let byRegret = people.indices.sorted { (regrets[$0], $0) < (regrets[$1], $1) }
    for (size, nodes) in Self.sizes where size < people.count {
      if search.isWithin(options.gapTolerance) || control.isCancelled || clock.isOver { return }
      var isIn = [Bool](repeating: false, count: people.count)
      for place in byRegret.prefix(size) where regrets[place].isFinite { isIn[place] = true }
      try solve(part(where: isIn), nodes: nodes, search: &search)
    }
  }

  /// What everybody does in the relaxation; those in the neighbourhood and the fractional ones get choices.
  private func part(where isIn: [Bool]) -> RestrictedMaster {
    let space = round.pricer.space
    var part = RestrictedMaster(master.problem, near: round.prices)
    var duties: [Duty] = []
    for place in space.people.indices {
      let used = master.columns[place].filter { $0.value > Tolerances.integrality }
      let most = used.max { $0.value < $1.value } ?? master.columns[place][0]
      duties.append(master.duty(of: most))
      for column in used { part.add(master.duty(of: column), to: place) }
      part.add(duties[place], to: place)
      guard isIn[place] || used.count > 1 else { continue }
      for choice in round.bestOptions(of: place, upTo: .greatestFiniteMagnitude, count: Self.optionsPerOfficer) {
        part.add(space.duty(choice, of: place), to: place)
      }
      if space.people[place].stayHours.isFinite { part.add(.stay, to: place) }
      if space.people[place].surplusHours.isFinite { part.add(.surplus, to: place) }
    }
    let nobody = [Int?](repeating: nil, count: master.problem.cellBalance.cells.count)
    part.start(from: NetworkBasis(duties, supporters: nobody, master: part))
    return part
  }

  private mutating func solve(_ part: RestrictedMaster, nodes: Int, search: inout IncumbentSearch) throws {
    let program = MasterProgram(part, box: nil, isWhole: true)
    var settings = SolveOptions()
    settings.timeLimit = clock.remaining
    settings.nodeLimit = nodes
    settings.targetObjective = search.target(within: options.gapTolerance)
    // Sharper than asked for: the neighbourhood's own bound lies above that of the whole.
    settings.gapTolerance = options.gapTolerance / 8
    settings.startBasis = program.startBasis
    settings.startPoint = search.duties.flatMap { program.point(of: $0, in: part) }
    let step = clock.control(.integer, under: control) { progress in
      (progress.phase == .branchAndCut ? progress.incumbent : nil, nil)
    }
    let result = try solver.solve(program.program, options: settings, control: step)
    effort.pivots += result.effort.pivots
    effort.nodes += result.effort.nodes
    if let duties = result.incumbent.flatMap({ program.duties(of: $0.values, in: part) }) { search.accept(duties) }
    clock.incumbent = search.value?.value
  }
}
