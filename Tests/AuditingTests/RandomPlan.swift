import CaseFormat
import StaffingDomain
import Workloads

/// The generator SplitMix64: small, and the same on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }
}

/// A random small case and a random legal plan for it, written the plain way: dictionaries and formulas, one by one.
struct RandomPlan {
  var staffingCase: StaffingCase
  let needs: StaffingNeeds
  /// The cell of every officer who holds a post; absent for pool, surplus and leaving.
  var held: [Ordinal<Officer>: Cell] = [:]
  /// The courses of every officer who follows any.
  var courses: [Ordinal<Officer>: [Ordinal<Course>]] = [:]
  /// The position of every officer in a pool.
  var pool: [Ordinal<Officer>: Ordinal<Position>] = [:]
  var recruits: [Cell: Int] = [:]
  var shared: Set<TransferPlan.SharedPost> = []

  init(seed: UInt64) {
    var random = SplitMix(state: seed)
    staffingCase = RandomPlan.randomCase(&random)
    needs = StaffingNeeds(staffingCase)
    for officer in staffingCase.officers.ordinals where isPinned(officer) {
      held[officer] = staffingCase.officers[officer].cell
    }
    for officer in staffingCase.officers.ordinals where isFree(officer) { place(officer, &random) }
    for officer in held.keys.sorted() where courses[officer] == nil && random.chance(0.4) {
      guard let cell = held[officer], cell == staffingCase.officers[officer].cell else { continue }
      courses[officer] = bundles(officer, for: cell.position).randomElement(using: &random)
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let cell = cells[Int.random(in: 0..<cells.count, using: &random)]
      if hasRoom(cell), recruits[cell, default: 0] < needs[cell].posts.count { recruits[cell, default: 0] += 1 }
    }
    for post in shareable.shuffled(using: &random) where random.chance(0.8) && canShare(post) { shared.insert(post) }
  }

  private mutating func place(_ officer: Ordinal<Officer>, _ random: inout SplitMix) {
    let person = staffingCase.officers[officer]
    let pools = staffingCase.positions.ordinals.filter { mayServe(officer, $0) }
    if random.chance(0.3), hasAuthority(person.commune), let position = pools.randomElement(using: &random) {
      pool[officer] = position
      return
    }
    let targets = legalCells(officer).filter { hasRoom($0.cell) }
    guard random.chance(0.85), let target = targets.randomElement(using: &random) else { return }
    held[officer] = target.cell
    if !target.courses.isEmpty { courses[officer] = target.courses }
  }
}

extension RandomPlan {
  var cells: [Cell] {
    staffingCase.communes.ordinals.flatMap { commune in
      staffingCase.positions.ordinals.map { Cell(commune: commune, position: $0) }
    }
  }

  func isLeaving(_ officer: Ordinal<Officer>) -> Bool {
    staffingCase.officers[officer].leavesOn.map { $0 < staffingCase.policy.horizonMiddle } ?? false
  }

  func isPinned(_ officer: Ordinal<Officer>) -> Bool {
    let person = staffingCase.officers[officer]
    let leavesLater = person.leavesOn.map { $0 < staffingCase.policy.horizonEnd } ?? false
    return !isLeaving(officer) && (person.mobility == .fixed || leavesLater)
  }

  func isFree(_ officer: Ordinal<Officer>) -> Bool { !isLeaving(officer) && !isPinned(officer) }

  func heads(_ cell: Cell) -> Int { held.values.filter { $0 == cell }.count + recruits[cell, default: 0] }

  func heads(_ commune: Ordinal<Commune>) -> Int {
    held.values.filter { $0.commune == commune }.count
      + recruits.reduce(0) { $0 + ($1.key.commune == commune ? $1.value : 0) }
      + pool.keys.filter { staffingCase.officers[$0].commune == commune }.count
  }

  func sharedPosts(_ cell: Cell) -> Int { shared.filter { $0.cell == cell }.count }

  func pinnedCount(where isThere: (Cell) -> Bool) -> Int {
    staffingCase.officers.ordinals.filter { isPinned($0) && isThere(staffingCase.officers[$0].cell) }.count
  }

  /// Whether the commune may have one more head.
  func hasAuthority(_ commune: Ordinal<Commune>) -> Bool {
    guard let establishment = staffingCase.communes[commune].establishment else { return true }
    return heads(commune) < max(establishment, pinnedCount { $0.commune == commune })
  }

  /// Whether one more officer may hold a post of the cell.
  func hasRoom(_ cell: Cell) -> Bool {
    heads(cell) + sharedPosts(cell) < max(needs[cell].posts.count, pinnedCount { $0 == cell })
      && hasAuthority(cell.commune)
  }

  /// The posts that may be shared: the last ones of a cell within its shareable hours.
  var shareable: [TransferPlan.SharedPost] {
    cells.flatMap { cell in
      let posts = needs[cell].posts
      return posts.filter { post in
        let rest = posts[(post.number - 1)...].reduce(0) { $0 + $1.hours.value }
        return rest <= needs[cell].shareableHours.value + 1e-9
      }.map { TransferPlan.SharedPost(cell: cell, number: $0.number) }
    }
  }

  func hours(of post: TransferPlan.SharedPost) -> Double { needs[post.cell].posts[post.number - 1].hours.value }

  private func isOfPool(_ post: TransferPlan.SharedPost, _ position: Ordinal<Position>, from commune: Ordinal<Commune>)
    -> Bool
  {
    post.cell.position == position
      && staffingCase.communes[post.cell.commune].province == staffingCase.communes[commune].province
  }

  /// The officers who could do the work of a post.
  func servers(of post: TransferPlan.SharedPost) -> [Ordinal<Officer>] {
    pool.filter { isOfPool(post, $0.value, from: staffingCase.officers[$0.key].commune) }.keys.sorted()
  }

  private func canShare(_ post: TransferPlan.SharedPost) -> Bool {
    let cell = post.cell
    guard hours(of: post) > 0,
      heads(cell) + sharedPosts(cell) < max(needs[cell].posts.count, pinnedCount { $0 == cell })
    else { return false }
    let load = shared.filter { isOfPool($0, cell.position, from: cell.commune) }.reduce(hours(of: post)) {
      $0 + hours(of: $1)
    }
    return load <= 100 * Double(servers(of: post).count) + 1e-9
  }

  private func mayServe(_ officer: Ordinal<Officer>, _ position: Ordinal<Position>) -> Bool {
    let person = staffingCase.officers[officer]
    let isOpen = shareable.contains { isOfPool($0, position, from: person.commune) }
    return isOpen && (position == person.position || isEligible(officer, for: position, after: []))
  }

  private func isEligible(
    _ officer: Ordinal<Officer>, for position: Ordinal<Position>, after courses: [Ordinal<Course>]
  ) -> Bool {
    let fit = fit(officer, position, after: courses)
    return fit.unmetMandatory.isEmpty && fit.share >= 0.3
      && staffingCase.officers[officer].rank >= staffingCase.positions[position].rank
  }

  private func legalCells(_ officer: Ordinal<Officer>) -> [(cell: Cell, courses: [Ordinal<Course>])] {
    let person = staffingCase.officers[officer]
    let distances = DistanceTable(staffingCase)
    return cells.flatMap { cell -> [(cell: Cell, courses: [Ordinal<Course>])] in
      if cell == person.cell { return [(cell, [])] }
      let limit = min(person.maximumDistance ?? Kilometres(60), Kilometres(60))
      guard distances.distance(from: person.commune, to: cell.commune) <= limit else { return [] }
      return ([[]] + bundles(officer, for: cell.position)).filter {
        isEligible(officer, for: cell.position, after: $0)
      }.map { (cell, $0) }
    }
  }
}
