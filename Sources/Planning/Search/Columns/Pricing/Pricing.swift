import StaffingDomain
import Workloads

/// The pricing of all options under one set of dual values.
///
/// *Reduced hours* of an option are its hours less the price of its cell and the prices of the side rules' rows times
/// its coefficients there.
final class Pricing: Sendable {
  /// What a person may do, with the reduced hours.
  struct Choice: Sendable {
    /// What the person does.
    var key = OptionKey.surplus
    /// The skills after the courses.
    var signature: Int32 = 0
    /// The journey; -1 for staying, alone or with a second post, pool and surplus.
    var journey: Int32 = -1
    var hours = Double.infinity
  }

  let coefficients: OptionCoefficients
  let prices: DualPrices
  let costs: ReducedCostTable
  /// For each of ``OptionSpace/skilledLists`` the best cell in another commune, the officer's own hours left out.
  private let best: [Choice]

  init(_ coefficients: OptionCoefficients, prices: DualPrices, by lanes: PricingLanes = .one) {
    self.coefficients = coefficients
    self.prices = prices
    costs = ReducedCostTable(coefficients, under: prices)
    best = Pricing.bestCells(coefficients.space, costs: costs, prices: prices.cells, by: lanes)
  }

  private static func bestCells(
    _ space: OptionSpace, costs: ReducedCostTable, prices: [Double], by lanes: PricingLanes
  ) -> [Choice] {
    var best: [Choice] = []
    best.reserveCapacity(space.skilledLists.count)
    for signature in space.skilledStarts.indices.dropLast() {
      let (first, end) = (space.skilledStarts[signature], space.skilledStarts[signature + 1])
      if first == end { continue }
      let journeys = costs.journeys(with: signature, in: space)
      let found = lanes.mapRanges(of: end - first, pieces: lanes.count) { lists in
        bestCells(
          of: first + lists.lowerBound..<first + lists.upperBound, in: space, journeys: journeys, prices: prices,
          signature: signature)
      }
      for piece in found { best += piece }
    }
    return best
  }

  /// The best cell of each of some lists of arcs.
  private static func bestCells(
    of lists: Range<Int>, in space: OptionSpace, journeys: [Double], prices: [Double], signature: Int
  ) -> [Choice] {
    [Choice](unsafeUninitializedCapacity: lists.count) { best, count in
      space.arcs.withUnsafeBufferPointer { arcs in
        journeys.withUnsafeBufferPointer { journeys in
          prices.withUnsafeBufferPointer { prices in
            for place in lists {
              let list = Int(space.skilledLists[place].arcs)
              var top = Choice(signature: Int32(truncatingIfNeeded: signature))
              for index in space.arcStarts[list]..<space.arcStarts[list + 1] {
                let arc = arcs[index]
                let hours = journeys[Int(arc.journey)] - prices[Int(arc.row)]
                if hours < top.hours { (top.key, top.journey, top.hours) = (.fill(row: arc.row), arc.journey, hours) }
              }
              best.initializeElement(at: count, to: top)
              count += 1
            }
          }
        }
      }
    }
  }

  /// The option of a person with the least reduced hours; infinite hours where there is none.
  func best(of place: Int) -> Choice {
    let person = coefficients.space.people[place]
    var least = costs.idles[place]
    var stay = costs.stays[place]
    if stay.hours < .infinity { stay.hours -= prices.cells[Int(person.homeRow)] }
    if stay.hours < least.hours { least = stay }
    if person.isExplicit {
      coefficients.explicit.forEach(of: place) { index, post in
        let hours = reducedHours(of: post, at: index)
        if hours < least.hours { least = Choice(post, hours: hours) }
      }
      forEachCombinedStay(of: place) { if $0.hours < least.hours { least = $0 } }
      return least
    }
    for index in costs.openingStarts[place]..<costs.openingStarts[place + 1] {
      let opening = costs.openings[index]
      var top = bestCell(of: person, opening)
      top.hours += opening.hours
      if top.hours < least.hours {
        top.key = top.key.after(opening.bundle)
        least = top
      }
    }
    forEachCombinedStay(of: place) { if $0.hours < least.hours { least = $0 } }
    forEachCombination(of: place, upTo: { least.hours }) { if $0.hours < least.hours { least = $0 } }
    return least
  }

  /// The reduced hours of a post listed one by one.
  @inline(__always)
  private func reducedHours(of post: ExplicitOptions.Post, at index: Int) -> Double {
    post.link < 0 ? costs.explicit[index] - prices.cells[Int(post.row)] : costs.explicit[index]
  }

  /// Every way of a person to stay with a second post.
  private func forEachCombinedStay(of place: Int, _ body: (Choice) -> Void) {
    let (space, person) = (coefficients.space, coefficients.space.people[place])
    let combinations = space.combinations
    let range = combinations.stayStarts[place]..<combinations.stayStarts[place + 1]
    guard !range.isEmpty else { return }
    for index in range {
      let way = combinations.stays[index]
      let penalty =
        costs.bundles[Int(way.bundle)] + costs.stayCells[Int(person.homeRow)]
        + coefficients.explicit.combinedStayPenalty(index, under: prices)
        + costs.teams[Int(way.signature) * space.communeCount + Int(person.commune)]
      body(
        Choice(
          key: .stay(bundle: way.bundle).with(second: combinations.pairs[Int(way.pair)].second),
          signature: way.signature,
          hours: way.hours + penalty + costs.links[Int(combinations.link(way.pair, in: person.commune))]))
    }
  }

  /// Every combination that a person whose options are not listed may fill, with reduced hours of at most a limit, which may
  /// fall on the way.
  private func forEachCombination(of place: Int, upTo limit: () -> Double, _ body: (Choice) -> Void) {
    let (space, person) = (coefficients.space, coefficients.space.people[place])
    let combinations = space.combinations
    for index in combinations.fillStarts[place]..<combinations.fillStarts[place + 1] {
      let way = combinations.fills[index]
      let own = way.hours + costs.bundles[Int(way.bundle)]
      // Journeys cost nothing or more: no pair of posts anywhere is good enough.
      if own + costs.leastOfPairs[Int(way.pair)] > limit() { continue }
      space.forEachLink(of: person, place, way) { link, journey in
        let posts = combinations.links[link]
        let commune = Int(space.journeyDestinations[Int(journey)])
        let hours =
          own + way.slope * posts.secondHours + costs.links[link] + costs.journeys[Int(journey)]
          + costs.teams[Int(way.signature) * space.communeCount + commune]
        if hours <= limit() {
          body(
            Choice(
              key: .fill(row: posts.mainRow, bundle: way.bundle).with(second: combinations.pairs[Int(way.pair)].second),
              signature: way.signature, journey: journey, hours: hours))
        }
      }
    }
  }

  /// The best way of a person to be in no cell: pool, surplus, or two last posts; infinite hours where there is none.
  func bestOutsideCells(of place: Int) -> Choice {
    var least = costs.idles[place]
    func look(_ choice: Choice) { if choice.hours < least.hours { least = choice } }
    if coefficients.space.people[place].isExplicit {
      coefficients.explicit.forEach(of: place) { index, post in
        if post.link >= 0 { look(Choice(post, hours: costs.explicit[index])) }
      }
    } else {
      forEachCombination(of: place, upTo: { least.hours }, look)
    }
    forEachCombinedStay(of: place, look)
    return least
  }

  /// The best cell for an opening, the opening's own hours left out.
  private func bestCell(of person: OptionSpace.Person, _ opening: OptionSpace.Opening) -> Choice {
    let top = best[Int(opening.list)]
    guard let arc = coefficients.space.homeArc(of: person, position: opening.position) else { return top }
    let hours = reduction(of: arc, signature: opening.signature)
    return hours < top.hours
      ? Choice(key: .fill(row: arc.row), signature: opening.signature, journey: arc.journey, hours: hours) : top
  }

  @inline(__always)
  private func reduction(of arc: OptionSpace.Arc, signature: Int32) -> Double {
    let commune = Int(coefficients.space.journeyDestinations[Int(arc.journey)])
    return costs.journeys[Int(arc.journey)] + costs.teams[Int(signature) * coefficients.space.communeCount + commune]
      - prices.cells[Int(arc.row)]
  }

  /// Every option of a person whose reduced hours are at most a limit, which may fall on the way: staying, posts, pools,
  /// surplus.
  func forEachOption(of place: Int, upTo limit: () -> Double, _ body: (Choice) -> Void) {
    let space = coefficients.space
    let person = space.people[place]
    func look(_ choice: Choice) { if choice.hours <= limit() { body(choice) } }
    lookAtHome(place, look)
    if person.isExplicit {
      coefficients.explicit.forEach(of: place) { index, post in
        look(Choice(post, hours: reducedHours(of: post, at: index)))
      }
      return
    }
    for index in space.openingStarts[place]..<space.openingStarts[place + 1] {
      let opening = space.openings[index]
      let own = opening.hours + costs.bundles[Int(opening.bundle)]
      func look(_ arc: OptionSpace.Arc) {
        let hours = own + reduction(of: arc, signature: opening.signature)
        if hours <= limit() {
          body(
            Choice(
              key: .fill(row: arc.row, bundle: opening.bundle), signature: opening.signature, journey: arc.journey,
              hours: hours))
        }
      }
      if let arc = space.homeArc(of: person, position: opening.position) { look(arc) }
      guard own + best[Int(opening.list)].hours <= limit() else { continue }
      let list = Int(space.skilledLists[Int(opening.list)].arcs)
      for index in space.arcStarts[list]..<space.arcStarts[list + 1] { look(space.arcs[index]) }
    }
    forEachCombination(of: place, upTo: limit, body)
  }

  /// Staying, alone or with a second post, pools and surplus.
  private func lookAtHome(_ place: Int, _ look: (Choice) -> Void) {
    let (space, person) = (coefficients.space, coefficients.space.people[place])
    let own = coefficients.explicit.ownPenalties(of: place, under: prices)
    for index in space.stayStarts[place]..<space.stayStarts[place + 1] {
      let way = space.stays[index]
      let hours =
        way.hours + costs.bundles[Int(way.bundle)] + costs.stayCells[Int(person.homeRow)] + own.stay
        + costs.teams[Int(way.signature) * space.communeCount + Int(person.commune)] - prices.cells[Int(person.homeRow)]
      look(Choice(key: .stay(bundle: way.bundle), signature: way.signature, hours: hours))
    }
    forEachCombinedStay(of: place, look)
    for index in space.poolStarts[place]..<space.poolStarts[place + 1] {
      let pool = space.pools[index]
      let penalty = coefficients.pools.penalty(
        coefficients.poolList(of: person, position: pool.position), under: prices)
      look(Choice(key: .pool(position: pool.position), hours: pool.hours + penalty + own.idle))
    }
    if person.surplusHours.isFinite { look(Choice(hours: person.surplusHours + own.idle)) }
  }

  /// Every option of a person whose reduced hours are at most a limit.
  func forEachOption(of place: Int, upTo limit: Double, _ body: (Choice) -> Void) {
    forEachOption(of: place, upTo: { limit }, body)
  }

  /// The options of a person with the least reduced hours, at most `count` of them, all at most a limit.
  func bestOptions(of place: Int, upTo limit: Double, count: Int) -> [Choice] {
    var found: [Choice] = []
    if count == .max {
      forEachOption(of: place, upTo: limit) { found.append($0) }
      return found.enumerated().sorted { ($0.element.hours, $0.offset) < ($1.element.hours, $1.offset) }.map(\.element)
    }
    forEachOption(of: place, upTo: { found.count == count ? min(limit, found[count - 1].hours) : limit }) { choice in
      if found.count == count, choice.hours >= found[count - 1].hours { return }
      let index = found.firstIndex { choice.hours < $0.hours } ?? found.count
      found.insert(choice, at: index)
      if found.count > count { found.removeLast() }
    }
    return found
  }

  /// The reduced hours of an option.
  func reducedHours(of option: OfficerOption) -> Double {
    let problem = coefficients.space.problem
    var reduced = problem.cost(of: option).value
    if let row = problem.cellRow(of: option) { reduced -= prices.cells[row] }
    for (place, rule) in problem.activeRules {
      rule.forEachCoefficient(of: option) { row, value in reduced -= prices.sides[place][row] * value }
    }
    return reduced
  }

  /// The reduced hours of a recruit of a cell row; infinite where there may be none.
  func reducedHours(ofRecruitIn row: Int) -> Double { costs.recruits[row] - prices.cells[row] }

  /// The reduced hours of sharing the post at a place of ``Sharing/posts``: against an officer in it, or none.
  func reducedHours(ofSharing index: Int) -> Double {
    let problem = coefficients.space.problem
    let post = problem.sharing.posts[index]
    guard let row = problem.cellBalance.row(of: post.cell) else { return .infinity }
    let toll = post.number == coefficients.space.posts.rows[row].count ? costs.lastPosts[row] : 0
    return costs.sharedPosts[index]
      - min(problem.needs[post.cell].posts[post.number - 1].value.value, prices.cells[row] + toll)
  }
}

extension Pricing.Choice {
  /// A post listed one by one.
  init(_ post: ExplicitOptions.Post, hours: Double) {
    self.init(
      key: .fill(row: post.row, bundle: post.bundle).with(second: post.second), signature: post.signature,
      journey: post.journey, hours: hours)
  }
}

extension ReducedCostTable {
  /// The hours and penalties of every journey to a post, for officers with a signature.
  func journeys(with signature: Int, in space: OptionSpace) -> [Double] {
    journeys.indices.map { journeys[$0] + teams[signature * space.communeCount + Int(space.journeyDestinations[$0])] }
  }
}

extension OptionSpace {
  /// A person's option by its key.
  func option(_ key: OptionKey, of place: Int) -> OfficerOption { problem.option(key, of: people[place].officer) }

  /// The row of the cell in whose equation a person's option counts; nil for pool, surplus and combinations.
  @inline(__always)
  func cellRow(of key: OptionKey, for place: Int) -> Int32? {
    if key.isCombined { return nil }
    return switch key.duty {
    case .stay: people[place].homeRow
    case .fill(let row): row
    case .pool, .surplus: nil
    }
  }
}
