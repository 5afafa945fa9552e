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

  /// Own bounds lie far above that of the whole, so a neighbourhood is searched more sharply than the whole asks for.
  private static let sharpness = 0.125

  private let master: RestrictedMaster
  private let pricing: Pricing

  init(_ relaxation: ColumnsStages.Relaxation) {
    master = relaxation.master
    pricing = Pricing(relaxation.coefficients, prices: relaxation.center)
  }

  /// Tries one neighbourhood after the other until the gap is closed, a limit comes, or nobody is left out.
  func run(_ search: inout IncumbentSearch, by parts: inout PartSearch) throws {
    let people = pricing.coefficients.space.people
    let regrets = people.indices.map { place -> Double in
      let best = pricing.bestOptions(of: place, upTo: .greatestFiniteMagnitude, count: 2)
      return best.count < 2 ? .infinity : best[1].hours - best[0].hours
    }
    let byRegret = people.indices.sorted { (regrets[$0], $0) < (regrets[$1], $1) }
    for (size, nodes) in Self.sizes where size < people.count {
      if search.isWithin(parts.options.gapTolerance) || parts.limit != nil { return }
      var isIn = [Bool](repeating: false, count: people.count)
      for place in byRegret.prefix(size) where regrets[place].isFinite { isIn[place] = true }
      _ = try parts.solve(
        part(where: isIn), sharpness: Self.sharpness, nodes: nodes, outside: nil, search: &search)
    }
  }

  /// What everybody does in the relaxation; those in the neighbourhood and the fractional ones get choices.
  private func part(where isIn: [Bool]) -> RestrictedMaster {
    let space = pricing.coefficients.space
    var part = RestrictedMaster(master.problem, near: pricing.prices)
    var chosen: [OptionKey] = []
    for place in space.people.indices {
      let used = master.columns[place].filter { $0.value > Tolerances.integrality }
      let most = used.max { $0.value < $1.value } ?? master.columns[place][0]
      chosen.append(most.key)
      for column in used { part.add(column.key, to: place) }
      part.add(most.key, to: place)
      guard isIn[place] || used.count > 1 else { continue }
      for choice in pricing.bestOptions(of: place, upTo: .greatestFiniteMagnitude, count: Self.optionsPerOfficer) {
        part.add(choice.key, to: place)
      }
      if space.stayStarts[place] < space.stayStarts[place + 1] { part.add(.stay(), to: place) }
      if space.people[place].surplusHours.isFinite { part.add(.surplus, to: place) }
    }
    for row in master.rowBasis.recruits.keys { part.addRecruits(of: Int(row)) }
    for index in master.rowBasis.shared.keys { part.addSharing(of: Int(index)) }
    let nobody = [(place: Int, key: OptionKey)?](
      repeating: nil, count: master.problem.cellBalance.cells.count)
    part.start(from: NetworkBasis(chosen, items: nil, tightOptions: nobody, master: part))
    return part
  }
}
