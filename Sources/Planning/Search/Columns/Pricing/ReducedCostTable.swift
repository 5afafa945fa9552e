import StaffingDomain
import Workloads

/// What everything costs under one set of prices of the side rules, the prices of cells left out.
///
/// For each person the cheapest way to stay, the cheapest way to hold no post, and for each position and signature the
/// cheapest bundle: what is left for pricing and for the network solver is to compare cells.
final class ReducedCostTable: Sendable {
  /// Of every journey: its hours and penalties.
  let journeys: [Double]
  /// Of every bundle: penalties.
  let bundles: [Double]
  /// Of signature x communes + commune: penalties of holding a post, 0 or less.
  let teams: [Double]
  /// Of every cell row: penalties of staying.
  let stayCells: [Double]
  /// Of every person: the cheapest way to stay; infinite hours where there is none.
  let stays: [Pricing.Choice]
  /// Of every person: the cheapest of pools and surplus; infinite hours where there is none.
  let idles: [Pricing.Choice]
  /// Where each person's openings start, and the openings with the penalties of their bundles: for each position and
  /// signature the cheapest.
  let openingStarts: [Int]
  let openings: [OptionSpace.Opening]
  /// Of every post of ``ExplicitOptions``: its hours with all penalties, the cell's price left out; of a combination all.
  let explicit: [Double]
  /// Of every cell row: hours of a recruit with penalties; infinite where there may be none.
  let recruits: [Double]
  /// Of every place in ``Sharing/posts``: hours of sharing with penalties.
  let sharedPosts: [Double]
  /// Of every place in ``CombinationSpace/links``: what both posts are worth, less than 0, with penalties.
  let links: [Double]
  /// Of every pair of ``CombinationSpace/pairs``: the least of its links anywhere, with the least slope and the least
  /// penalties of teams; no combination of the pair has less, journey and officer left out.
  let leastOfPairs: [Double]
  /// Of every cell row: what its last post's row of rule `last-post` costs, 0 or more.
  let lastPosts: [Double]

  init(_ coefficients: OptionCoefficients, under prices: DualPrices) {
    let space = coefficients.space
    let journeys = space.journeyHours.indices.map {
      space.journeyHours[$0] + coefficients.journeys.penalty($0, under: prices)
    }
    let bundles = space.problem.training.bundles.indices.map { coefficients.bundles.penalty($0, under: prices) }
    let teams = (0..<space.problem.teamSkills.signatureCount * space.communeCount).map {
      coefficients.teams.penalty($0, under: prices)
    }
    let stayCells = space.problem.cellBalance.cells.indices.map { coefficients.stays.penalty($0, under: prices) }
    (self.journeys, self.bundles, self.teams, self.stayCells) = (journeys, bundles, teams, stayCells)
    (stays, idles) = ReducedCostTable.homes(
      coefficients, under: prices, bundles: bundles, teams: teams, stayCells: stayCells)
    (openingStarts, openings) = ReducedCostTable.openings(space, bundles: bundles)
    let links = space.combinations.links.indices.map {
      space.combinations.links[$0].base + coefficients.links.penalty($0, under: prices)
    }
    (self.links, lastPosts) = (links, ReducedCostTable.lastPosts(space.problem, under: prices))
    leastOfPairs = ReducedCostTable.leastOfPairs(space, links: links, teams: teams)
    var explicit = coefficients.explicit.postPenalties(under: prices)
    for place in space.people.indices where space.people[place].isExplicit {
      coefficients.explicit.forEach(of: place) { index, post in
        let commune = Int(space.journeyDestinations[Int(post.journey)])
        explicit[index] +=
          post.hours + journeys[Int(post.journey)] + bundles[Int(post.bundle)]
          + teams[Int(post.signature) * space.communeCount + commune] + (post.link < 0 ? 0 : links[Int(post.link)])
      }
    }
    self.explicit = explicit
    recruits = space.problem.cellBalance.cells.enumerated().map { row, cell in
      space.problem.mayRecruit(in: cell)
        ? space.problem.staffingCase.policy.recruitHours.value + coefficients.recruits.penalty(row, under: prices)
        : .infinity
    }
    sharedPosts = space.problem.sharing.posts.enumerated().map { index, post in
      space.problem.hours(of: post).value + coefficients.sharedPosts.penalty(index, under: prices)
    }
  }

  /// What the rows of rule `last-post` cost, by cell row.
  private static func lastPosts(_ problem: StaffingProblem, under prices: DualPrices) -> [Double] {
    guard let place = problem.rules.place(of: .lastPost) else { return problem.cellBalance.cells.map { _ in 0 } }
    return problem.cellBalance.cells.map { cell in
      problem.lastPosts.row(ofCell: cell).map { -prices.sides[place][$0] } ?? 0
    }
  }

  private static func leastOfPairs(_ space: OptionSpace, links: [Double], teams: [Double]) -> [Double] {
    let combinations = space.combinations
    guard !combinations.isEmpty else { return [] }
    var least = [Double](repeating: .infinity, count: combinations.pairs.count)
    for commune in 0..<space.communeCount {
      var team = 0.0
      for index in stride(from: commune, to: teams.count, by: space.communeCount) { team = min(team, teams[index]) }
      for pair in least.indices {
        let link = Int(combinations.link(Int32(truncatingIfNeeded: pair), in: Int32(truncatingIfNeeded: commune)))
        guard link >= 0, combinations.links[link].load < .infinity else { continue }
        let hours = links[link] + combinations.leastSlopes[pair] * combinations.links[link].secondHours + team
        least[pair] = min(least[pair], hours)
      }
    }
    return least
  }

  private static func homes(
    _ coefficients: OptionCoefficients, under prices: DualPrices, bundles: [Double], teams: [Double],
    stayCells: [Double]
  ) -> (stays: [Pricing.Choice], idles: [Pricing.Choice]) {
    let space = coefficients.space
    var (stays, idles): ([Pricing.Choice], [Pricing.Choice]) = ([], [])
    for place in space.people.indices {
      let person = space.people[place]
      let own = coefficients.explicit.ownPenalties(of: place, under: prices)
      var (stay, idle) = (Pricing.Choice(), Pricing.Choice(hours: person.surplusHours + own.idle))
      for index in space.stayStarts[place]..<space.stayStarts[place + 1] {
        let way = space.stays[index]
        let hours =
          way.hours + bundles[Int(way.bundle)] + stayCells[Int(person.homeRow)] + own.stay
          + teams[Int(way.signature) * space.communeCount + Int(person.commune)]
        if hours < stay.hours {
          stay = Pricing.Choice(key: .stay(bundle: way.bundle), signature: way.signature, hours: hours)
        }
      }
      for index in space.poolStarts[place]..<space.poolStarts[place + 1] {
        let pool = space.pools[index]
        let hours =
          pool.hours
          + coefficients.pools.penalty(coefficients.poolList(of: person, position: pool.position), under: prices)
          + own.idle
        if hours < idle.hours { idle = Pricing.Choice(key: .pool(position: pool.position), hours: hours) }
      }
      stays.append(stay)
      idles.append(idle)
    }
    return (stays, idles)
  }

  private static func openings(
    _ space: OptionSpace, bundles: [Double]
  ) -> (starts: [Int], openings: [OptionSpace.Opening]) {
    if bundles.count == 1 { return (space.openingStarts, space.openings) }
    var starts = [0]
    var openings: [OptionSpace.Opening] = []
    openings.reserveCapacity(space.openings.count)
    for place in space.people.indices {
      var first = openings.count
      for index in space.openingStarts[place]..<space.openingStarts[place + 1] {
        var opening = space.openings[index]
        opening.hours += bundles[Int(opening.bundle)]
        if first < openings.count, openings[first].position != opening.position { first = openings.count }
        if let known = openings[first...].firstIndex(where: { $0.signature == opening.signature }) {
          if opening.hours < openings[known].hours { openings[known] = opening }
        } else {
          openings.append(opening)
        }
      }
      starts.append(openings.count)
    }
    return (starts, openings)
  }

  /// The least that it costs to have each post of a cell row filled by something else than an officer, or left empty.
  ///
  /// The items of a cell for the network solver: an officer in the cell is worth the greatest of them that is left.
  func items(of row: Int, in problem: StaffingProblem) -> [PostItem] {
    let cell = problem.cellBalance.cells[row]
    let last = problem.cellBalance.posts(in: cell)
    return problem.needs[cell].posts.map { post in
      // An officer alone in the last post pays what its row costs.
      let toll = post.number == last ? lastPosts[row] : 0
      var item = PostItem(post: post.number - 1, value: post.value.value - toll)
      if recruits[row] < item.value { item = PostItem(post: item.post, value: recruits[row], cover: .recruit) }
      let own = TransferPlan.SharedPost(cell: cell, number: post.number)
      if let index = problem.sharing.index(of: own), sharedPosts[index] - toll < item.value {
        item = PostItem(post: item.post, value: sharedPosts[index] - toll, cover: .shared(index))
      }
      return item
    }.sorted { ($1.value, $0.post) < ($0.value, $1.post) }
  }
}

/// A post as the network solver sees it: what it is worth that an officer fills it.
struct PostItem: Sendable {
  /// What happens to the post without an officer.
  enum Cover: Sendable, Equatable {
    case empty
    case recruit
    /// The pool does the work; with the place in ``Sharing/posts``.
    case shared(Int)
  }

  /// The place of the post in its cell, from 0.
  var post: Int
  var value: Double
  var cover = Cover.empty
}
