import StaffingDomain
import Workloads

/// A coefficient in a side rule's row.
struct SideEntry: Sendable {
  var rule: Int32
  var row: Int32
  var value: Double
}

/// Lists of side entries, one after the other.
struct SideEntryLists: Sendable {
  private var starts = [0]
  private var entries: [SideEntry] = []

  /// Adds a list.
  mutating func append(_ list: [SideEntry]) {
    entries += list
    starts.append(entries.count)
  }

  /// Adds some lists.
  mutating func append(contentsOf lists: [[SideEntry]]) { for list in lists { append(list) } }

  /// The entries of a list.
  @inline(__always)
  subscript(list: Int) -> ArraySlice<SideEntry> { entries[starts[list]..<starts[list + 1]] }

  /// The Lagrangian penalty of the entries of a list under prices.
  @inline(__always)
  func penalty(_ list: Int, under prices: DualPrices) -> Double {
    var penalty = 0.0
    for index in starts[list]..<starts[list + 1] {
      let entry = entries[index]
      penalty -= prices.sides[Int(entry.rule)][Int(entry.row)] * entry.value
    }
    return penalty
  }
}

/// The coefficients of all options in the side rules' rows, kept for each part that options share.
///
/// What an option uses of the rows of a rule depends on the parts that its scope names (``RuleScope``): the journey, the bundle,
/// the skills in a commune, the pool; for the officers of relations on everything. So the best options of everybody under
/// given prices are found without listing options, at a cost of about `C x reach x P + N x P`.
/// Source: the formulation, *The proof*.
final class OptionCoefficients: Sendable {
  let space: OptionSpace
  let explicit: ExplicitOptions
  /// By journey.
  let journeys: SideEntryLists
  /// By cell row: staying in it.
  let stays: SideEntryLists
  /// By bundle.
  let bundles: SideEntryLists
  /// By signature x communes + commune: holding a post.
  let teams: SideEntryLists
  /// By (commune x positions + position) x 2, + 1 for officers of another position: serving the pool.
  let pools: SideEntryLists
  /// By cell row: a recruit.
  let recruits: SideEntryLists
  /// By place in ``Sharing/posts``.
  let sharedPosts: SideEntryLists
  /// By place in ``CombinationSpace/links``: holding both posts.
  let links: SideEntryLists

  /// Finds the coefficients, however long it takes.
  convenience init(_ space: OptionSpace) { self.init(space, looking: {}) }

  /// - Parameter look: Called every some hundred officers; what it throws ends the preparation.
  init(_ space: OptionSpace, looking look: () throws -> Void) rethrows {
    self.space = space
    explicit = try ExplicitOptions(space, looking: look)
    let problem = space.problem
    var (journeys, stays, bundles) = (SideEntryLists(), SideEntryLists(), SideEntryLists())
    for (place, residence) in problem.journeys.residences.enumerated() {
      for journey in space.journeyStarts[place]..<space.journeyStarts[place + 1] {
        let destination = Ordinal<Commune>(Int(space.journeyDestinations[journey]))
        journeys.append(problem.sideEntries(of: .journey(from: residence.commune, to: destination, in: problem)))
      }
    }
    for cell in problem.cellBalance.cells { stays.append(problem.sideEntries(of: .staying(in: cell))) }
    for bundle in problem.training.bundles.indices {
      bundles.append(problem.sideEntries(of: .following(Int32(truncatingIfNeeded: bundle))))
    }
    (self.journeys, self.stays, self.bundles) = (journeys, stays, bundles)
    pools = OptionCoefficients.pools(problem)
    teams = OptionCoefficients.teams(problem)
    (recruits, sharedPosts) = OptionCoefficients.supplies(problem)
    links = OptionCoefficients.links(space, problem)
  }

  private static func links(_ space: OptionSpace, _ problem: StaffingProblem) -> SideEntryLists {
    var lists = SideEntryLists()
    for link in space.combinations.links {
      let second = problem.cellBalance.cells[Int(link.secondRow)].position
      lists.append(problem.sideEntries(of: .combining(problem.cellBalance.cells[Int(link.mainRow)], with: second)))
    }
    return lists
  }

  private static func pools(_ problem: StaffingProblem) -> SideEntryLists {
    var pools = SideEntryLists()
    let positions = problem.staffingCase.positions.ordinals
    for commune in problem.staffingCase.communes.ordinals {
      for position in positions {
        let foreign = positions.first { $0 != position } ?? position
        for own in [position, foreign] {
          let isOpen = problem.poolEligibility.isOpen(position, from: commune)
          pools.append(isOpen ? problem.sideEntries(of: .serving(position, from: commune, holding: own)) : [])
        }
      }
    }
    return pools
  }

  /// The same options in a problem with cuts.
  init(_ other: OptionCoefficients, cutting cuts: PlanCuts) {
    space = OptionSpace(other.space, cutting: cuts)
    explicit = other.explicit
    (journeys, stays, bundles, teams) = (other.journeys, other.stays, other.bundles, other.teams)
    recruits = other.recruits
    pools = OptionCoefficients.pools(space.problem)
    sharedPosts = OptionCoefficients.supplies(space.problem).shared
    links = OptionCoefficients.links(space, space.problem)
  }

  /// The same options in a problem with other limits of the same rows, one person's hours being other ones.
  init(_ other: OptionCoefficients, in problem: StaffingProblem, repricing place: Int? = nil) {
    let space = OptionSpace(other.space, in: problem, repricing: place)
    self.space = space
    explicit =
      place.map { ExplicitOptions(other.explicit, repricing: $0, from: other.space, to: space) } ?? other.explicit
    (journeys, stays, bundles, teams) = (other.journeys, other.stays, other.bundles, other.teams)
    (recruits, pools, sharedPosts) = (other.recruits, other.pools, other.sharedPosts)
    links = other.links
  }

  private static func teams(_ problem: StaffingProblem) -> SideEntryLists {
    var lists = SideEntryLists()
    guard let rule = problem.rules.place(of: .teamRule) else { return lists }
    for signature in 0..<problem.teamSkills.signatureCount {
      for commune in problem.staffingCase.communes.ordinals {
        let rows = problem.teamRules.rows(of: commune, with: Int32(truncatingIfNeeded: signature))
        lists.append(
          rows.map {
            SideEntry(rule: Int32(truncatingIfNeeded: rule), row: Int32(truncatingIfNeeded: $0), value: -1)
          })
      }
    }
    return lists
  }

  private static func supplies(_ problem: StaffingProblem) -> (recruits: SideEntryLists, shared: SideEntryLists) {
    var (recruits, shared) = (SideEntryLists(), SideEntryLists())
    for cell in problem.cellBalance.cells {
      recruits.append(problem.mayRecruit(in: cell) ? problem.sideEntries(ofRecruitIn: cell) : [])
    }
    for post in problem.sharing.posts { shared.append(problem.sideEntries(of: post)) }
    return (recruits, shared)
  }

  /// The list of a pool in ``pools``.
  @inline(__always)
  func poolList(of person: OptionSpace.Person, position: Int32) -> Int {
    (Int(person.commune) * space.positionCount + Int(position)) * 2 + (position == person.position ? 0 : 1)
  }

  /// Calls `body` with every coefficient of a choice of a person.
  func forEachEntry(of choice: Pricing.Choice, for place: Int, _ body: (SideEntry) -> Void) {
    let person = space.people[place]
    if person.isExplicit {
      let option = space.option(choice.key, of: place)
      for entry in space.problem.sideEntries(of: option, scopes: [.person]) { body(entry) }
    }
    for entry in bundles[Int(choice.key.bundle)] { body(entry) }
    let commune: Int32
    switch choice.key.duty {
    case .surplus: return
    case .pool(let position):
      for entry in pools[poolList(of: person, position: position)] { body(entry) }
      return
    case .stay:
      for entry in stays[Int(person.homeRow)] { body(entry) }
      commune = person.commune
    case .fill:
      for entry in journeys[Int(choice.journey)] { body(entry) }
      commune = space.journeyDestinations[Int(choice.journey)]
    }
    for entry in teams[Int(choice.signature) * space.communeCount + Int(commune)] { body(entry) }
    guard choice.key.isCombined else { return }
    let main: Int
    switch choice.key.duty {
    case .fill(let row): main = space.problem.cellBalance.cells[Int(row)].position.offset
    case .stay, .pool, .surplus: main = Int(person.position)
    }
    let link = space.combinations.link(main: main, second: choice.key.second, in: commune)
    if link >= 0 { for entry in links[Int(link)] { body(entry) } }
  }
}

extension StaffingProblem {
  /// The coefficients of an option in the rows of side rules of some scopes.
  func sideEntries(of option: OfficerOption, scopes: RuleScope) -> [SideEntry] {
    var entries: [SideEntry] = []
    for (index, rule) in activeRules where !scopes.isDisjoint(with: rule.scope) {
      rule.forEachCoefficient(of: option) { entries.append(SideEntry(rule: index, row: $0, value: $1)) }
    }
    return entries
  }

  /// The coefficients that a representative stands for.
  func sideEntries(of representative: RepresentativeOption) -> [SideEntry] {
    sideEntries(of: representative.option, scopes: representative.scopes)
  }

  /// The coefficients of a recruit.
  func sideEntries(ofRecruitIn cell: Cell) -> [SideEntry] {
    var entries: [SideEntry] = []
    for (index, rule) in activeRules {
      rule.forEachCoefficient(ofRecruitIn: cell) { entries.append(SideEntry(rule: index, row: $0, value: $1)) }
    }
    return entries
  }

  /// The coefficients of a shared post.
  func sideEntries(of post: TransferPlan.SharedPost) -> [SideEntry] {
    var entries: [SideEntry] = []
    for (index, rule) in activeRules {
      rule.forEachCoefficient(of: post) { entries.append(SideEntry(rule: index, row: $0, value: $1)) }
    }
    return entries
  }
}

extension SideEntry {
  init(rule: Int, row: Int, value: Double) {
    self.init(rule: Int32(truncatingIfNeeded: rule), row: Int32(truncatingIfNeeded: row), value: value)
  }
}
