import StaffingDomain

/// All combinations of last posts of all officers without a list of them.
///
/// What a combination costs splits into a part of the officer (mismatch, learning, courses), a part of the journey, a part of
/// the two posts (their values), and `slope x h_second`, where the slope depends on the officer's fit and `h_second` on the
/// post. So officers have short lists of pairs of positions, communes short lists of pairs of posts, and pricing brings them
/// together.
struct CombinationSpace: Sendable {
  /// Two positions that somebody might hold together.
  struct Pair: Sendable {
    var main: Int32
    var second: Int32
  }

  /// The last posts of a pair of positions in a commune.
  struct Link: Sendable {
    /// The rows of `cell-balance` of both cells.
    var mainRow: Int32
    var secondRow: Int32
    /// The work of the second post, hours a month.
    var secondHours: Double
    /// What both posts are worth, as hours saved: 0 or less.
    var base: Double
    /// The work of both posts as a share of a full post; infinite where the positions may be kept but not newly combined.
    var load: Double
  }

  /// A way in which an officer may hold a pair of positions.
  struct Way: Sendable {
    var pair: Int32
    var bundle: Int32
    /// The officer's skills after it; see ``TeamSkills``.
    var signature: Int32
    /// The officer's own hours; of staying all hours.
    var hours: Double
    /// What each hour of the second post costs besides; 0 of staying.
    var slope: Double
  }

  /// The pairs, by main, then second position.
  let pairs: [Pair]
  /// The pair of main position x positions + second position, or -1.
  private let pairOf: [Int32]
  private let positionCount: Int
  let links: [Link]
  /// The link of commune x pairs + pair, or -1.
  let linkOf: [Int32]
  /// The least slope of anybody's ways, by pair.
  let leastSlopes: [Double]
  /// Where each person's ways of filling a main post start.
  let fillStarts: [Int]
  let fills: [Way]
  /// Where each person's ways of staying start.
  let stayStarts: [Int]
  let stays: [Way]
  /// The most work that each person may take on, as a share of a full post; below 0 where none may be.
  let loadLimits: [Double]

  /// - Parameter look: Called every some hundred officers; what it throws ends the preparation.
  init(_ problem: StaffingProblem, looking look: () throws -> Void) rethrows {
    let pairs = CombinationSpace.pairs(problem)
    positionCount = problem.staffingCase.positions.count
    pairOf = CombinationSpace.table(of: pairs, positionCount: positionCount)
    let (links, linkOf) = CombinationSpace.links(problem, pairs)
    var leastLoad = [Double](repeating: .infinity, count: pairs.count)
    for (slot, link) in linkOf.enumerated() where link >= 0 {
      leastLoad[slot % pairs.count] = min(leastLoad[slot % pairs.count], links[Int(link)].load)
    }
    let maker = CombinationWays(problem: problem, pairs: pairs, pairOf: pairOf, leastLoad: leastLoad)
    let relevant = pairs.isEmpty ? nil : RelevantBundles(problem)
    var (fillStarts, stayStarts, fills, stays): ([Int], [Int], [Way], [Way]) = ([0], [0], [], [])
    var loadLimits: [Double] = []
    for (place, officer) in problem.oneOption.officers.enumerated() {
      if (place + 1) % PreparationWatch.officersBetweenLooks == 0 { try look() }
      let limit = maker.loadLimit(of: officer)
      loadLimits.append(limit)
      if let relevant { fills += maker.fills(of: officer, upTo: limit, relevant) }
      stays += maker.stays(of: officer)
      fillStarts.append(fills.count)
      stayStarts.append(stays.count)
    }
    var leastSlopes = [Double](repeating: 0, count: pairs.count)
    var isSeen = [Bool](repeating: false, count: pairs.count)
    for way in fills {
      let pair = Int(way.pair)
      leastSlopes[pair] = isSeen[pair] ? min(leastSlopes[pair], way.slope) : way.slope
      isSeen[pair] = true
    }
    (self.pairs, self.links, self.linkOf, self.leastSlopes) = (pairs, links, linkOf, leastSlopes)
    (self.fillStarts, self.fills, self.stayStarts, self.stays) = (fillStarts, fills, stayStarts, stays)
    self.loadLimits = loadLimits
  }

  /// The same combinations, one person's own hours being other ones.
  init(_ other: CombinationSpace, in problem: StaffingProblem, repricing place: Int) {
    let officer = problem.oneOption.officers[place]
    let maker = CombinationWays(
      problem: problem, pairs: other.pairs, pairOf: other.pairOf, leastLoad: other.pairs.map { _ in 0 })
    var (fills, stays) = (other.fills, other.stays)
    for index in other.fillStarts[place]..<other.fillStarts[place + 1] {
      fills[index] = maker.repriced(fills[index], of: officer)
    }
    stays.replaceSubrange(other.stayStarts[place]..<other.stayStarts[place + 1], with: maker.stays(of: officer))
    (pairs, pairOf, positionCount) = (other.pairs, other.pairOf, other.positionCount)
    (links, linkOf, leastSlopes) = (other.links, other.linkOf, other.leastSlopes)
    (fillStarts, stayStarts, loadLimits) = (other.fillStarts, other.stayStarts, other.loadLimits)
    (self.fills, self.stays) = (fills, stays)
  }

  /// Whether nobody can combine anything.
  var isEmpty: Bool { pairs.isEmpty }

  /// The link of a pair in a commune, or -1.
  @inline(__always)
  func link(_ pair: Int32, in commune: Int32) -> Int32 { linkOf[Int(commune) * pairs.count + Int(pair)] }

  /// The link of a main and a second position in a commune, or -1.
  @inline(__always)
  func link(main: Int, second: Int32, in commune: Int32) -> Int32 {
    let pair = pairOf[main * positionCount + Int(second)]
    return pair < 0 ? -1 : link(pair, in: commune)
  }

  private static func table(of pairs: [Pair], positionCount: Int) -> [Int32] {
    var pairOf = [Int32](repeating: -1, count: positionCount * positionCount)
    for (index, pair) in pairs.enumerated() {
      pairOf[Int(pair.main) * positionCount + Int(pair.second)] = Int32(truncatingIfNeeded: index)
    }
    return pairOf
  }

  /// The pairs of positions that may be combined somewhere, or are held together today.
  private static func pairs(_ problem: StaffingProblem) -> [Pair] {
    let count = problem.staffingCase.positions.count
    var isUsed = [Bool](repeating: false, count: count * count)
    if problem.combination.maximumLoad != nil {
      for cell in problem.cellBalance.cells where problem.lastPosts.row(ofCell: cell) != nil {
        for second in problem.combination.partners[cell.position.offset]
        where problem.combination.lastPost(of: Cell(commune: cell.commune, position: second)) != nil {
          isUsed[cell.position.offset * count + second.offset] = true
        }
      }
    }
    for officer in problem.oneOption.officers {
      let own = problem.homes[officer.offset]
      if let second = problem.combination.heldToday(by: officer, in: own) {
        isUsed[own.position.offset * count + second.offset] = true
      }
    }
    return isUsed.indices.filter { isUsed[$0] }.map {
      Pair(main: Int32(truncatingIfNeeded: $0 / count), second: Int32(truncatingIfNeeded: $0 % count))
    }
  }

  private static func links(_ problem: StaffingProblem, _ pairs: [Pair]) -> (links: [Link], linkOf: [Int32]) {
    var links: [Link] = []
    var linkOf: [Int32] = []
    for commune in problem.staffingCase.communes.ordinals {
      for pair in pairs {
        let (main, second) = (Ordinal<Position>(Int(pair.main)), Ordinal<Position>(Int(pair.second)))
        guard let first = problem.combination.lastPost(of: Cell(commune: commune, position: main)),
          let other = problem.combination.lastPost(of: Cell(commune: commune, position: second))
        else {
          linkOf.append(-1)
          continue
        }
        let isNew = problem.combination.maximumLoad != nil && problem.combination.mayBeSecond(second, beside: main)
        linkOf.append(Int32(truncatingIfNeeded: links.count))
        links.append(
          Link(
            mainRow: Int32(truncatingIfNeeded: first.row), secondRow: Int32(truncatingIfNeeded: other.row),
            secondHours: other.hours.value, base: (.zero - first.value - other.value).value,
            load: isNew ? first.share + other.share : .infinity))
      }
    }
    return (links, linkOf)
  }
}

/// Makes the ways in which officers may combine.
private struct CombinationWays {
  let problem: StaffingProblem
  let pairs: [CombinationSpace.Pair]
  /// The pair of main position x positions + second position, or -1.
  let pairOf: [Int32]
  /// The least load of each pair in any commune.
  let leastLoad: [Double]

  /// The most work that an officer may take on with two posts; below 0 for one who may not.
  func loadLimit(of officer: Ordinal<Officer>) -> Double {
    guard let load = problem.combination.maximumLoad, problem.combination.mayCombine(officer) else { return -1 }
    return load * problem.workingTimes[officer.offset].value + Tolerances.comparison
  }

  func fills(
    of officer: Ordinal<Officer>, upTo limit: Double, _ relevant: RelevantBundles
  ) -> [CombinationSpace.Way] {
    guard limit >= 0, case .free = problem.roles[officer.offset] else { return [] }
    var ways: [CombinationSpace.Way] = []
    var outcomes = BundleOutcomes(of: officer, in: problem, relevant: relevant)
    for (index, pair) in pairs.enumerated() where leastLoad[index] <= limit {
      let (main, second) = (Ordinal<Position>(Int(pair.main)), Ordinal<Position>(Int(pair.second)))
      for bundle in problem.bundles(of: officer, main, second) {
        let (first, other) = (outcomes[main, after: bundle], outcomes[second, after: bundle])
        guard first.isOpenAsMain, other.isOpenAsSecond else { continue }
        ways.append(way(Int32(truncatingIfNeeded: index), after: first.offer, other.offer, of: officer))
      }
    }
    return ways
  }

  /// The same way with the hours of the problem.
  func repriced(_ way: CombinationSpace.Way, of officer: Ordinal<Officer>) -> CombinationSpace.Way {
    let pair = pairs[Int(way.pair)]
    return self.way(
      way.pair, after: problem.outcome(of: way.bundle, for: officer, in: Ordinal(Int(pair.main))),
      problem.outcome(of: way.bundle, for: officer, in: Ordinal(Int(pair.second))), of: officer)
  }

  /// The way after a bundle, from what it makes of the officer in the main and in the second position.
  private func way(
    _ index: Int32, after first: TrainingOffer, _ other: TrainingOffer, of officer: Ordinal<Officer>
  ) -> CombinationSpace.Way {
    let pair = pairs[Int(index)]
    let (main, second) = (Ordinal<Position>(Int(pair.main)), Ordinal<Position>(Int(pair.second)))
    let rates = problem.pricing.second(fit: other.fit)
    let hours = problem.hoursOfTakingUp(main, officer, after: first) + problem.secondLearning(of: officer, second)
    return CombinationSpace.Way(
      pair: index, bundle: first.bundle,
      signature: problem.teamSkills.signature(of: officer, after: first.bundle), hours: hours.value,
      slope: rates.mismatch + rates.overhead)
  }

  func stays(of officer: Ordinal<Officer>) -> [CombinationSpace.Way] {
    let own = problem.homes[officer.offset]
    let count = problem.staffingCase.positions.count
    return problem.stayingCombinations(of: officer).compactMap { option in
      guard let second = option.second else { return nil }
      let pair = pairOf[own.position.offset * count + second.offset]
      guard pair >= 0 else { return nil }
      return CombinationSpace.Way(
        pair: pair, bundle: option.bundle,
        signature: problem.teamSkills.signature(of: officer, after: option.bundle),
        hours: problem.hours(of: option).total.value, slope: 0)
    }
  }
}
