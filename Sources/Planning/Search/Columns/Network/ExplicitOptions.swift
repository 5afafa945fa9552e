import StaffingDomain

/// The posts open to officers for whom more matters than position and journey: decisions, preferences, relations, a
/// radius.
///
/// They are few, so their options are listed; everybody else's are implied by ``OptionSpace``.
struct ExplicitOptions: Sendable {
  /// A post open to a person.
  struct Post: Sendable {
    var row: Int32
    var journey: Int32
    var bundle: Int32
    var signature: Int32
    /// The person's own hours, the journey left out.
    var hours: Double
    /// The posts of a combination, as a place of ``CombinationSpace/links``; -1 where the post is held alone.
    var link: Int32 = -1
    /// The way of the combination, as a place of ``CombinationSpace/fills``.
    var way: Int32 = -1
    /// The position of the second post; -1 where there is none.
    var second: Int32 = -1
  }

  private let starts: [Int]
  private let posts: [Post]
  private let listOf: [Int32]
  /// The coefficients of each post in the rows of rules that look at the person; empty where there are none.
  private let postEntries: SideEntryLists
  /// The same for staying and for being in no cell, by list.
  private let stayEntries: SideEntryLists
  private let idleEntries: SideEntryLists
  /// The same of staying with a second post, by place in ``CombinationSpace/stays``; empty where nobody listed has any.
  private let combinedStayEntries: SideEntryLists

  /// - Parameter look: Called every some hundred officers; what it throws ends the preparation.
  init(_ space: OptionSpace, looking look: () throws -> Void) rethrows {
    var starts = [0]
    var posts: [Post] = []
    var (postEntries, stayEntries, idleEntries) = (SideEntryLists(), SideEntryLists(), SideEntryLists())
    var combinedStayEntries = SideEntryLists()
    var listOf = [Int32](repeating: -1, count: space.people.count)
    let problem = space.problem
    for (place, person) in space.people.enumerated() {
      if (place + 1) % PreparationWatch.officersBetweenLooks == 0 { try look() }
      combinedStayEntries.append(contentsOf: ExplicitOptions.combinedStays(of: place, in: space))
      guard person.isExplicit else { continue }
      listOf[place] = Int32(truncatingIfNeeded: starts.count - 1)
      func entries(_ duty: Duty, _ bundle: Int32 = 0) -> [SideEntry] {
        problem.sideEntries(of: problem.option(of: person.officer, doing: duty, after: bundle), scopes: [.person])
      }
      // What an officer wishes of a cell, and uses there, is the same after all courses.
      var reach: (position: Int32, cells: [(arc: OptionSpace.Arc, wish: Double, entries: [SideEntry])]) = (-1, [])
      for index in space.openingStarts[place]..<space.openingStarts[place + 1] {
        let opening = space.openings[index]
        if reach.position != opening.position {
          reach = (opening.position, [])
          space.forEachArc(of: person, to: opening.position) { arc in
            guard let wish = space.wish(of: person, for: arc, with: nil) else { return }
            reach.cells.append((arc, wish, entries(.fill(problem.cellBalance.cells[Int(arc.row)]))))
          }
        }
        for cell in reach.cells {
          posts.append(
            Post(
              row: cell.arc.row, journey: cell.arc.journey, bundle: opening.bundle, signature: opening.signature,
              hours: opening.hours + cell.wish))
          postEntries.append(cell.entries)
        }
      }
      space.forEachCombination(of: place) { post in
        guard
          let wish = space.wish(
            of: person, for: OptionSpace.Arc(row: post.row, journey: post.journey), with: post.second)
        else { return }
        var post = post
        post.hours += wish
        posts.append(post)
        let option = problem.option(
          .fill(row: post.row, bundle: post.bundle).with(second: post.second), of: person.officer)
        postEntries.append(problem.sideEntries(of: option, scopes: [.person]))
      }
      starts.append(posts.count)
      stayEntries.append(entries(.stay))
      idleEntries.append(entries(.surplus))
    }
    self.starts = starts
    self.posts = posts
    self.listOf = listOf
    (self.postEntries, self.stayEntries, self.idleEntries) = (postEntries, stayEntries, idleEntries)
    self.combinedStayEntries = combinedStayEntries
  }

  /// What staying with a second post uses of the rows of rules that look at the person, way by way.
  private static func combinedStays(of place: Int, in space: OptionSpace) -> [[SideEntry]] {
    let (person, problem) = (space.people[place], space.problem)
    return (space.combinations.stayStarts[place]..<space.combinations.stayStarts[place + 1]).map { index in
      guard person.isExplicit else { return [] }
      let way = space.combinations.stays[index]
      let second = space.combinations.pairs[Int(way.pair)].second
      let option = problem.option(.stay(bundle: way.bundle).with(second: second), of: person.officer)
      return problem.sideEntries(of: option, scopes: [.person])
    }
  }

  /// The penalty of a way of staying with a second post, by place in ``CombinationSpace/stays``.
  func combinedStayPenalty(_ index: Int, under prices: DualPrices) -> Double {
    combinedStayEntries.penalty(index, under: prices)
  }

  /// The penalty of each post under the prices of the rules that look at the person.
  func postPenalties(under prices: DualPrices) -> [Double] {
    posts.indices.map { postEntries.penalty($0, under: prices) }
  }

  /// The same posts, a person's own hours being those of another space with the same openings.
  init(_ other: ExplicitOptions, repricing place: Int, from old: OptionSpace, to new: OptionSpace) {
    (starts, listOf, postEntries) = (other.starts, other.listOf, other.postEntries)
    (stayEntries, idleEntries) = (other.stayEntries, other.idleEntries)
    combinedStayEntries = other.combinedStayEntries
    var posts = other.posts
    let list = Int(listOf[place])
    if list >= 0 {
      for index in starts[list]..<starts[list + 1] {
        if posts[index].way >= 0 {
          let way = Int(posts[index].way)
          posts[index].hours += new.combinations.fills[way].hours - old.combinations.fills[way].hours
          continue
        }
        let position = old.problem.cellBalance.cells[Int(posts[index].row)].position.offset
        let opening = (old.openingStarts[place]..<old.openingStarts[place + 1]).first {
          Int(old.openings[$0].position) == position && old.openings[$0].bundle == posts[index].bundle
        }
        if let opening { posts[index].hours += new.openings[opening].hours - old.openings[opening].hours }
      }
    }
    self.posts = posts
  }

  /// The same of staying and of holding no post, for a person whose options are listed; 0 for anybody else.
  func ownPenalties(of place: Int, under prices: DualPrices) -> (stay: Double, idle: Double) {
    let list = Int(listOf[place])
    guard list >= 0 else { return (0, 0) }
    return (stayEntries.penalty(list, under: prices), idleEntries.penalty(list, under: prices))
  }

  /// Calls `body` with every post open to a listed person and its place among all posts.
  @inline(__always)
  func forEach(of place: Int, _ body: (_ index: Int, _ post: Post) -> Void) {
    let list = Int(listOf[place])
    guard list >= 0 else { return }
    for index in starts[list]..<starts[list + 1] { body(index, posts[index]) }
  }
}

extension OptionSpace {
  /// Every cell of a position that the journey would let a person fill.
  fileprivate func forEachArc(of person: Person, to position: Int32, _ body: (Arc) -> Void) {
    if let arc = homeArc(of: person, position: position) { body(arc) }
    let list = Int(person.residence) * positionCount + Int(position)
    for arc in arcs[arcStarts[list]..<arcStarts[list + 1]] { body(arc) }
  }

  /// The hours of a person's wishes for a cell; nil where a decision or the person's radius rules it out.
  ///
  /// - Parameter second: The position of a second post; nil or below 0 where there is none.
  fileprivate func wish(of person: Person, for arc: Arc, with second: Int32?) -> Double? {
    let cell = problem.cellBalance.cells[Int(arc.row)]
    let journeys = problem.journeys.journeys(ofResidence: Int(person.residence))
    let journey = journeys[journeys.startIndex + Int(arc.journey) - journeyStarts[Int(person.residence)]]
    guard
      problem.eligibilityRules.allSatisfy({
        $0.allows(person.officer, toGoTo: journey.destination, over: journey.distance)
      }), problem.decisions.allows(person.officer, toHold: cell)
    else { return nil }
    let other: Ordinal<Position>? = second.flatMap { $0 < 0 ? nil : Ordinal(Int($0)) }
    if let other, !problem.decisions.allows(person.officer, asSecond: Cell(commune: cell.commune, position: other)) {
      return nil
    }
    let kept = problem.stability?.hoursKept(person.officer, filling: cell, with: other) ?? .zero
    return (problem.preferences.hours(of: person.officer, holding: cell) - kept).value
  }

  /// Every combination that a person might fill as far as position, journey and load let it, with the hours of both posts.
  func forEachCombination(of place: Int, _ body: (ExplicitOptions.Post) -> Void) {
    let person = people[place]
    for index in combinations.fillStarts[place]..<combinations.fillStarts[place + 1] {
      let way = combinations.fills[index]
      forEachLink(of: person, place, way) { link, journey in
        let posts = combinations.links[link]
        body(
          ExplicitOptions.Post(
            row: posts.mainRow, journey: journey, bundle: way.bundle, signature: way.signature,
            hours: way.hours + way.slope * posts.secondHours, link: Int32(truncatingIfNeeded: link),
            way: Int32(truncatingIfNeeded: index), second: combinations.pairs[Int(way.pair)].second))
      }
    }
  }

  /// Calls `body` with every pair of posts within a person's reach that a way may hold, and the journey there.
  @inline(__always)
  func forEachLink(
    of person: Person, _ place: Int, _ way: CombinationSpace.Way, _ body: (_ link: Int, _ journey: Int32) -> Void
  ) {
    let isOwn = combinations.pairs[Int(way.pair)].main == person.position
    let limit = combinations.loadLimits[place]
    for journey in journeyStarts[Int(person.residence)]..<journeyStarts[Int(person.residence) + 1] {
      let destination = journeyDestinations[journey]
      let link = Int(combinations.link(way.pair, in: destination))
      // The present post as the main one is staying, which stands apart.
      if link < 0 || (isOwn && destination == person.commune) || combinations.links[link].load > limit { continue }
      body(link, Int32(truncatingIfNeeded: journey))
    }
  }
}
