import StaffingDomain
import Workloads

/// All options of all officers without a list of them.
///
/// The hours of filling a post split into a part of officer, position and training (mismatch, absence, learning,
/// courses) and a part of the residence and the commune (the journey). So an option is never stored: for every residence
/// (``Residence``) and position there is one list of cells in other communes, shared by all officers of the residence, and
/// every officer has a short list of positions and bundles. Combinations of last posts stand apart (``CombinationSpace``). Officers for whom more matters (decisions, preferences, relations, a radius of their own) are
/// looked at one by one (``ExplicitOptions``).
final class OptionSpace: Sendable {
  /// A cell that officers of a residence may reach: its row in `cell-balance` and the place of the journey.
  struct Arc: Sendable {
    var row: Int32
    var journey: Int32
  }

  /// A position that an officer may take up after a bundle, or the post that is kept, with the officer's own hours.
  struct Opening: Sendable {
    var position: Int32
    var bundle: Int32
    /// The officer's skills after it; see ``TeamSkills``.
    var signature: Int32
    /// The place in ``skilledLists``; -1 where there is no journey, or the posts are listed (``ExplicitOptions``).
    var list: Int32 = -1
    var hours: Double
  }

  /// The arcs of a residence and position for officers with the same skills, to whom they cost the same.
  struct SkilledList: Sendable, Hashable {
    /// Residence x positions + position.
    var arcs: Int32
    var signature: Int32
  }

  /// What an officer may do apart from filling a post elsewhere.
  struct Person: Sendable {
    var officer: Ordinal<Officer>
    var commune: Int32
    /// The place of the residence in ``JourneyTable/residences``.
    var residence: Int32
    var position: Int32
    /// The row of the current cell.
    var homeRow: Int32
    /// Hours of surplus; infinite for pinned and locked officers.
    var surplusHours: Double
    /// Whether options depend on more than position and journey, and so are listed one by one (``ExplicitOptions``).
    var isExplicit: Bool
  }

  /// The problem.
  let problem: StaffingProblem
  /// The officers in the plan, by place in `one-option`.
  let people: [Person]
  /// Where each person's openings start.
  let openingStarts: [Int]
  let openings: [Opening]
  /// Where each person's ways of staying start, untrained first; none where an order rules staying out.
  let stayStarts: [Int]
  let stays: [Opening]
  /// Where each person's pools start.
  let poolStarts: [Int]
  let pools: [Opening]
  /// Where the arcs of each residence and position start (residence x positions + position); none of positions that nobody
  /// of the residence may take up.
  let arcStarts: [Int]
  let arcs: [Arc]
  /// The lists of arcs that somebody has an opening for, by signature.
  let skilledLists: [SkilledList]
  /// Where the lists of each signature start.
  let skilledStarts: [Int]
  /// The first journey of every residence, and the hours of each.
  let journeyStarts: [Int]
  let journeyHours: [Double]
  let journeyDestinations: [Int32]
  /// The journey of every residence within the commune of service, or -1 where the home is too far.
  let homeJourneys: [Int32]
  /// The row of the cell of each commune and position that has posts, or -1.
  let cellRows: [Int32]
  let positionCount: Int
  /// The posts of every cell row.
  let posts: PostList
  /// Combinations of last posts.
  let combinations: CombinationSpace
  /// Number of communes.
  let communeCount: Int

  /// Prepares all options, however long it takes.
  convenience init(_ problem: StaffingProblem) { self.init(problem, looking: {}) }

  /// - Parameter look: Called every some hundred officers; what it throws ends the preparation.
  init(_ problem: StaffingProblem, looking look: () throws -> Void) rethrows {
    self.problem = problem
    positionCount = problem.staffingCase.positions.count
    communeCount = problem.staffingCase.communes.count
    posts = PostList(problem)
    combinations = try CombinationSpace(problem, looking: look)
    cellRows = OptionSpace.cellRows(problem)
    var people: [Person] = []
    var (openingStarts, stayStarts, poolStarts) = ([0], [0], [0])
    var (openings, stays, pools): ([Opening], [Opening], [Opening]) = ([], [], [])
    let explicit = OptionSpace.explicitOfficers(problem)
    for (place, officer) in problem.oneOption.officers.enumerated() {
      if (place + 1) % PreparationWatch.officersBetweenLooks == 0 { try look() }
      people.append(OptionSpace.person(officer, isExplicit: explicit.contains(officer), in: problem))
      stays += OptionSpace.stays(of: officer, in: problem)
      if !problem.roles[officer.offset].isPinned {
        openings += OptionSpace.openings(of: officer, in: problem)
        pools += OptionSpace.pools(of: officer, in: problem)
      }
      openingStarts.append(openings.count)
      stayStarts.append(stays.count)
      poolStarts.append(pools.count)
    }
    let journeys = Journeys(problem)
    (journeyStarts, journeyHours) = (journeys.starts, journeys.hours)
    (journeyDestinations, homeJourneys) = (journeys.destinations, journeys.home)
    var isNeeded = [Bool](repeating: false, count: homeJourneys.count * positionCount)
    for (place, person) in people.enumerated() {
      for opening in openings[openingStarts[place]..<openingStarts[place + 1]] {
        isNeeded[Int(person.residence) * positionCount + Int(opening.position)] = true
      }
    }
    (arcStarts, arcs) = OptionSpace.arcs(problem, journeys, cellRows: cellRows, isNeeded: isNeeded)
    (skilledLists, skilledStarts) = OptionSpace.skilledLists(
      &openings, openingStarts, of: people, signatures: problem.teamSkills.signatureCount,
      lists: isNeeded.count, positionCount: positionCount)
    self.people = people
    (self.openingStarts, self.stayStarts, self.poolStarts) = (openingStarts, stayStarts, poolStarts)
    (self.openings, self.stays, self.pools) = (openings, stays, pools)
  }

  /// The journeys of every residence with their hours.
  private struct Journeys {
    var starts = [0]
    var hours: [Double] = []
    var destinations: [Int32] = []
    var home: [Int32] = []

    init(_ problem: StaffingProblem) {
      for (place, residence) in problem.journeys.residences.enumerated() {
        var own: Int32 = -1
        for journey in problem.journeys.journeys(ofResidence: place) {
          let moves = journey.destination != residence.commune
          let handover = moves ? problem.pricing.handover : .zero
          if !moves { own = Int32(truncatingIfNeeded: hours.count) }
          hours.append((handover + problem.pricing.travel(over: journey.distance)).value)
          destinations.append(Int32(truncatingIfNeeded: journey.destination.offset))
        }
        home.append(own)
        starts.append(hours.count)
      }
    }
  }

  /// The cells in other communes of every residence and position.
  private static func arcs(
    _ problem: StaffingProblem, _ journeys: Journeys, cellRows: [Int32], isNeeded: [Bool]
  ) -> (starts: [Int], arcs: [Arc]) {
    let positions = problem.staffingCase.positions.count
    var (starts, arcs): ([Int], [Arc]) = ([0], [])
    for (place, residence) in problem.journeys.residences.enumerated() {
      for position in 0..<positions {
        if isNeeded[place * positions + position] {
          for journey in journeys.starts[place]..<journeys.starts[place + 1] {
            let destination = Int(journeys.destinations[journey])
            let row = cellRows[destination * positions + position]
            guard destination != residence.commune.offset, row >= 0 else { continue }
            arcs.append(Arc(row: row, journey: Int32(truncatingIfNeeded: journey)))
          }
        }
        starts.append(arcs.count)
      }
    }
    return (starts, arcs)
  }

  /// The lists that some opening needs; each opening gets the place of its own.
  ///
  /// Far fewer than residences x positions x signatures: with many team rules there are nearly as many sets of skills as officers.
  private static func skilledLists(
    _ openings: inout [Opening], _ openingStarts: [Int], of people: [Person], signatures: Int, lists: Int,
    positionCount: Int
  ) -> (lists: [SkilledList], starts: [Int]) {
    var keys = [SkilledList](repeating: SkilledList(arcs: -1, signature: 0), count: openings.count)
    for (place, person) in people.enumerated() where !person.isExplicit {
      for index in openingStarts[place]..<openingStarts[place + 1] {
        let list = Int(person.residence) * positionCount + Int(openings[index].position)
        keys[index] = SkilledList(arcs: Int32(truncatingIfNeeded: list), signature: openings[index].signature)
      }
    }
    if signatures == 1 {
      // One list for each residence and position: nothing to look up.
      for (index, key) in keys.enumerated() { openings[index].list = key.arcs }
      return ((0..<lists).map { SkilledList(arcs: Int32(truncatingIfNeeded: $0), signature: 0) }, [0, lists])
    }
    let sorted = Set(keys).filter { $0.arcs >= 0 }
      .sorted { ($0.signature, $0.arcs) < ($1.signature, $1.arcs) }
    var starts = [Int](repeating: 0, count: signatures + 1)
    var places: [SkilledList: Int32] = [:]
    for (place, list) in sorted.enumerated() {
      places[list] = Int32(truncatingIfNeeded: place)
      starts[Int(list.signature) + 1] += 1
    }
    for signature in 0..<signatures { starts[signature + 1] += starts[signature] }
    for (index, key) in keys.enumerated() where key.arcs >= 0 { openings[index].list = places[key] ?? -1 }
    return (sorted, starts)
  }

  /// The same options in a problem with cuts, which change no option.
  init(_ other: OptionSpace, cutting cuts: PlanCuts) {
    problem = other.problem.cutting(cuts)
    (combinations, communeCount) = (other.combinations, other.communeCount)
    (people, positionCount, posts) = (other.people, other.positionCount, other.posts)
    (openingStarts, openings) = (other.openingStarts, other.openings)
    (stayStarts, stays, poolStarts, pools) = (other.stayStarts, other.stays, other.poolStarts, other.pools)
    (arcStarts, arcs, cellRows) = (other.arcStarts, other.arcs, other.cellRows)
    (skilledLists, skilledStarts) = (other.skilledLists, other.skilledStarts)
    (journeyStarts, journeyHours) = (other.journeyStarts, other.journeyHours)
    (journeyDestinations, homeJourneys) = (other.journeyDestinations, other.homeJourneys)
  }

  /// The same options in a problem with other limits, which change no option; one person's own hours are other ones.
  init(_ other: OptionSpace, in problem: StaffingProblem, repricing place: Int?) {
    self.problem = problem
    combinations = place.map { CombinationSpace(other.combinations, in: problem, repricing: $0) } ?? other.combinations
    communeCount = other.communeCount
    (people, positionCount, posts) = (other.people, other.positionCount, other.posts)
    (openingStarts, stayStarts, poolStarts) = (other.openingStarts, other.stayStarts, other.poolStarts)
    var (openings, stays, pools) = (other.openings, other.stays, other.pools)
    if let place {
      let officer = people[place].officer
      stays.replaceSubrange(
        stayStarts[place]..<stayStarts[place + 1], with: OptionSpace.stays(of: officer, in: problem))
      if !problem.roles[officer.offset].isPinned {
        let own = openingStarts[place]..<openingStarts[place + 1]
        for (index, opening) in zip(own, OptionSpace.openings(of: officer, in: problem)) {
          openings[index].hours = opening.hours
        }
        pools.replaceSubrange(
          poolStarts[place]..<poolStarts[place + 1], with: OptionSpace.pools(of: officer, in: problem))
      }
    }
    (self.openings, self.stays, self.pools) = (openings, stays, pools)
    (arcStarts, arcs, cellRows) = (other.arcStarts, other.arcs, other.cellRows)
    (skilledLists, skilledStarts) = (other.skilledLists, other.skilledStarts)
    (journeyStarts, journeyHours) = (other.journeyStarts, other.journeyHours)
    (journeyDestinations, homeJourneys) = (other.journeyDestinations, other.homeJourneys)
  }

  private static func cellRows(_ problem: StaffingProblem) -> [Int32] {
    problem.staffingCase.communes.ordinals.flatMap { commune in
      problem.staffingCase.positions.ordinals.map { position -> Int32 in
        let cell = Cell(commune: commune, position: position)
        guard problem.cellBalance.posts(in: cell) > 0, let row = problem.cellBalance.row(of: cell) else { return -1 }
        return Int32(truncatingIfNeeded: row)
      }
    }
  }

  /// The row and the journey of another position in a person's own commune; nil where it has no post.
  @inline(__always)
  func homeArc(of person: Person, position: Int32) -> Arc? {
    guard position != person.position else { return nil }
    let row = cellRows[Int(person.commune) * positionCount + Int(position)]
    let journey = homeJourneys[Int(person.residence)]
    return row < 0 || journey < 0 ? nil : Arc(row: row, journey: journey)
  }

  /// Officers whose options depend on more than position and journey.
  private static func explicitOfficers(_ problem: StaffingProblem) -> Set<Ordinal<Officer>> {
    let staffingCase = problem.staffingCase
    var explicit = Set(staffingCase.decisions.map(\.officer)).union(staffingCase.preferences.map(\.officer))
    explicit.formUnion(problem.couples.officers)
    explicit.formUnion(problem.relatives.officers)
    if let stability = problem.stability {
      explicit.formUnion(staffingCase.officers.ordinals.filter { stability.hasMoved($0) })
    }
    let limit = staffingCase.policy.maximumDistance
    for officer in staffingCase.officers.ordinals {
      if let own = staffingCase.officers[officer].maximumDistance, own < limit { explicit.insert(officer) }
    }
    return explicit
  }

  private static func person(
    _ officer: Ordinal<Officer>, isExplicit: Bool, in problem: StaffingProblem
  ) -> Person {
    let person = problem.staffingCase.officers[officer]
    let isBound = problem.roles[officer.offset].isPinned || problem.decisions.isLocked(officer)
    return Person(
      officer: officer, commune: Int32(truncatingIfNeeded: person.commune.offset),
      residence: Int32(truncatingIfNeeded: problem.journeys.residence(of: officer)),
      position: Int32(truncatingIfNeeded: person.position.offset),
      homeRow: Int32(truncatingIfNeeded: problem.cellBalance.row(of: person.cell) ?? -1),
      surplusHours: isBound ? .infinity : problem.hours(of: officer, doing: .surplus).total.value,
      isExplicit: isExplicit)
  }

  private static func opening(
    _ officer: Ordinal<Officer>, _ position: Ordinal<Position>, bundle: Int32, hours: HoursPerMonth,
    in problem: StaffingProblem
  ) -> Opening {
    Opening(
      position: Int32(truncatingIfNeeded: position.offset), bundle: bundle,
      signature: problem.teamSkills.signature(of: officer, after: bundle), hours: hours.value)
  }

  private static func stays(of officer: Ordinal<Officer>, in problem: StaffingProblem) -> [Opening] {
    let cell = problem.staffingCase.officers[officer].cell
    guard problem.decisions.allows(officer, toHold: cell) else { return [] }
    let bundles = [0] + problem.training.offers(to: officer, for: cell.position).map(\.bundle)
    return bundles.map { bundle in
      opening(
        officer, cell.position, bundle: bundle, hours: problem.hours(of: officer, doing: .stay, after: bundle).total,
        in: problem)
    }
  }

  private static func pools(of officer: Ordinal<Officer>, in problem: StaffingProblem) -> [Opening] {
    problem.pools(of: officer).map { position in
      opening(
        officer, position, bundle: 0, hours: problem.hours(of: officer, doing: .pool(position)).total, in: problem)
    }
  }

  private static func openings(of officer: Ordinal<Officer>, in problem: StaffingProblem) -> [Opening] {
    problem.staffingCase.positions.ordinals.flatMap { position in
      problem.openings(of: officer, in: position).map { offer in
        opening(
          officer, position, bundle: offer.bundle,
          hours: problem.hoursOfTakingUp(position, officer, after: offer), in: problem)
      }
    }
  }
}
