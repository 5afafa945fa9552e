import LinearProgramming
import StaffingDomain

/// A plan near a fractional solution, made at once: the incumbent where a limit ends the search early.
///
/// Officers take the option that the master gives most of, the surest first; where a limit has no room left, the
/// option with the least reduced hours of those that have. Pinned officers come first, then couples, who are placed
/// together, then those who must hold a post. Every step keeps every rule.
struct RoundedPlan {
  private let master: RestrictedMaster
  private let pricing: Pricing
  private let problem: StaffingProblem
  private var options: [OfficerOption?]
  private var activity: RowActivity

  /// The draft; nil where an officer finds no option with room, which only orders and relations can bring about.
  ///
  /// - Parameters:
  ///   - master: The options with their values.
  ///   - pricing: The prices that rank options where there is no room for the first.
  static func draft(of master: RestrictedMaster, under pricing: Pricing) -> DraftPlan? {
    var plan = RoundedPlan(master, pricing)
    guard plan.placeCouples() else { return nil }
    for place in plan.ranked where plan.options[place] == nil {
      guard plan.place(place) else { return nil }
    }
    return DraftPlan(options: plan.options.compactMap(\.self), supplies: plan.supplies())
  }

  private init(_ master: RestrictedMaster, _ pricing: Pricing) {
    self.master = master
    self.pricing = pricing
    problem = master.problem
    options = pricing.coefficients.space.people.map { _ in nil }
    activity = RowActivity(problem: problem)
  }

  private func isPinned(_ place: Int) -> Bool {
    problem.roles[pricing.coefficients.space.people[place].officer.offset].isPinned
  }

  /// Everybody in the order of placing.
  private var ranked: [Int] {
    let people = pricing.coefficients.space.people
    var ranked: [(place: Int, rank: Int, certainty: Double)] = people.indices.map { place in
      let isBound = !people[place].surplusHours.isFinite
      return (place, isPinned(place) ? 0 : isBound ? 1 : 2, master.columns[place].map(\.value).max() ?? 0)
    }
    ranked.sort { left, right in
      (left.rank, right.certainty, left.place) < (right.rank, left.certainty, right.place)
    }
    return ranked.map(\.place)
  }

  private func hasRoom(_ option: OfficerOption, _ place: Int, butFor exempt: RuleName? = nil) -> Bool {
    activity.hasRoom(for: option, isPinned: isPinned(place), butFor: exempt)
  }

  private mutating func take(_ option: OfficerOption, _ place: Int) {
    options[place] = option
    activity.add(option)
  }

  private mutating func place(_ place: Int) -> Bool {
    let choices = master.columns[place].filter { $0.value > Tolerances.integrality && !$0.isBanned }
      .sorted { $1.value < $0.value }
    var chosen = choices.map { master.option(of: $0, for: place) }.first { hasRoom($0, place) }
    if chosen == nil {
      // Rare: every option is looked at, the best under the prices first.
      chosen = pricing.bestOptions(of: place, upTo: .greatestFiniteMagnitude, count: .max)
        .map { pricing.coefficients.space.option($0.key, of: place) }.first { hasRoom($0, place) }
    }
    guard let chosen else { return false }
    take(chosen, place)
    return true
  }

  private mutating func placeCouples() -> Bool {
    guard !problem.couples.couples.isEmpty else { return true }
    let placeOf = Dictionary(
      uniqueKeysWithValues: pricing.coefficients.space.people.enumerated().map { ($1.officer, $0) })
    for place in options.indices where isPinned(place) {
      guard self.place(place) || takeAnyStay(place) else { return false }
    }
    for couple in problem.couples.couples {
      guard let first = placeOf[couple.officer], let second = placeOf[couple.other] else { continue }
      guard place(first, with: second) else { return false }
    }
    return true
  }

  /// A pinned member of a couple comes before the partner, whom the couple's row then binds.
  private mutating func takeAnyStay(_ place: Int) -> Bool {
    let stay = pricing.coefficients.space.option(.stay(), of: place)
    guard hasRoom(stay, place, butFor: .couple) else { return false }
    take(stay, place)
    return true
  }

  private typealias Candidate = (option: OfficerOption, value: Double, hours: Double)

  private mutating func place(_ first: Int, with second: Int) -> Bool {
    let (left, right) = (candidates(first), candidates(second))
    var best: (left: Candidate, right: Candidate)?
    func key(_ pair: (left: Candidate, right: Candidate)) -> (Double, Double) {
      (-(pair.left.value + pair.right.value), pair.left.hours + pair.right.hours)
    }
    for (commune, own) in left.sorted(by: { $0.key < $1.key }) {
      guard let other = right[commune] else { continue }
      if best.map({ key((own, other)) < key($0) }) ?? true { best = (own, other) }
    }
    guard let best else { return false }
    if options[first] == nil { take(best.left.option, first) }
    if options[second] == nil {
      guard hasRoom(best.right.option, second, butFor: .couple) else { return false }
      take(best.right.option, second)
    }
    return true
  }

  /// The best option of a person in every commune where there is room; the one taken where there is one.
  private func candidates(_ place: Int) -> [Ordinal<Commune>: Candidate] {
    let space = pricing.coefficients.space
    if let taken = options[place] { return [taken.commune: (taken, 1, 0)] }
    var best: [Ordinal<Commune>: Candidate] = [:]
    pricing.forEachOption(of: place, upTo: .greatestFiniteMagnitude) { choice in
      let option = space.option(choice.key, of: place)
      let value = master.index(of: choice.key, for: place).map { master.columns[place][$0].value } ?? 0
      let known = best[option.commune]
      if let known, (-value, choice.hours) >= (-known.value, known.hours) { return }
      if hasRoom(option, place, butFor: .couple) {
        best[option.commune] = (option, value, choice.hours)
      }
    }
    return best
  }

  /// Recruits and shared posts that the master gives whole, as far as there is room.
  private func supplies() -> Supplies {
    var supplies = Supplies(rows: problem.cellBalance.cells.count)
    var activity = activity
    for (index, value) in master.sharedValues.sorted(by: { $0.key < $1.key }) where value > 1 - Tolerances.integrality {
      let post = problem.sharing.posts[Int(index)]
      guard activity.hasRoom(for: post) else { continue }
      activity.add(post)
      supplies.sharedPosts.append(post)
    }
    for (row, value) in master.recruitValues.sorted(by: { $0.key < $1.key }) {
      for _ in 0..<max(0, Int((value + Tolerances.integrality).rounded(.down))) {
        guard activity.hasRoom(forRecruitIn: Int(row)) else { break }
        activity.addRecruits(1, toRow: Int(row))
        supplies.recruits[Int(row)] += 1
      }
    }
    return supplies
  }
}
