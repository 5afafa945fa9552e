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
  }

  private let starts: [Int]
  private let posts: [Post]
  private let listOf: [Int32]
  /// The coefficients of each post in the rows of rules that look at the person; empty where there are none.
  private let postEntries: SideEntryLists
  /// The same for staying and for being in no cell, by list.
  private let stayEntries: SideEntryLists
  private let idleEntries: SideEntryLists

  init(_ space: OptionSpace) {
    var starts = [0]
    var posts: [Post] = []
    var (postEntries, stayEntries, idleEntries) = (SideEntryLists(), SideEntryLists(), SideEntryLists())
    var listOf = [Int32](repeating: -1, count: space.people.count)
    let problem = space.problem
    for (place, person) in space.people.enumerated() where person.isExplicit {
      listOf[place] = Int32(truncatingIfNeeded: starts.count - 1)
      func entries(_ duty: Duty, _ bundle: Int32 = 0) -> [SideEntry] {
        problem.sideEntries(of: problem.option(of: person.officer, doing: duty, after: bundle), scopes: [.person])
      }
      space.forEachArc(of: place) { arc, opening in
        guard let wish = space.wish(of: person, for: arc) else { return }
        posts.append(
          Post(
            row: arc.row, journey: arc.journey, bundle: opening.bundle, signature: opening.signature,
            hours: opening.hours + wish))
        postEntries.append(entries(.fill(problem.cellBalance.cells[Int(arc.row)])))
      }
      starts.append(posts.count)
      stayEntries.append(entries(.stay))
      idleEntries.append(entries(.surplus))
    }
    self.starts = starts
    self.posts = posts
    self.listOf = listOf
    (self.postEntries, self.stayEntries, self.idleEntries) = (postEntries, stayEntries, idleEntries)
  }

  /// The penalty of each post under the prices of the rules that look at the person.
  func postPenalties(under prices: DualPrices) -> [Double] {
    posts.indices.map { postEntries.penalty($0, under: prices) }
  }

  /// The same posts, a person's own hours being those of another space with the same openings.
  init(_ other: ExplicitOptions, repricing place: Int, from old: OptionSpace, to new: OptionSpace) {
    (starts, listOf, postEntries) = (other.starts, other.listOf, other.postEntries)
    (stayEntries, idleEntries) = (other.stayEntries, other.idleEntries)
    var posts = other.posts
    let list = Int(listOf[place])
    if list >= 0 {
      for index in starts[list]..<starts[list + 1] {
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
  /// Every cell that position and journey would let a person fill, with the way to it.
  fileprivate func forEachArc(of place: Int, _ body: (Arc, Opening) -> Void) {
    let person = people[place]
    for index in openingStarts[place]..<openingStarts[place + 1] {
      let opening = openings[index]
      let list = Int(person.commune) * positionCount + Int(opening.position)
      if let arc = homeArc(of: person, position: opening.position) { body(arc, opening) }
      for arc in arcs[arcStarts[list]..<arcStarts[list + 1]] { body(arc, opening) }
    }
  }

  /// The hours of a person's wishes for a cell; nil where a decision or the person's radius rules it out.
  fileprivate func wish(of person: Person, for arc: Arc) -> Double? {
    let cell = problem.cellBalance.cells[Int(arc.row)]
    let journeys = problem.journeys.journeys(from: Ordinal(Int(person.commune)))
    let journey = journeys[journeys.startIndex + Int(arc.journey) - journeyStarts[Int(person.commune)]]
    guard
      problem.eligibilityRules.allSatisfy({
        $0.allows(person.officer, toGoTo: journey.destination, over: journey.distance)
      }), problem.decisions.allows(person.officer, toHold: cell)
    else { return nil }
    let kept = problem.stability?.hoursKept(person.officer, filling: cell) ?? .zero
    return (problem.preferences.hours(of: person.officer, holding: cell) - kept).value
  }
}
