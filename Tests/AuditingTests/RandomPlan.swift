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
  let distances: DistanceTable
  /// The cell of every officer who holds a post; absent for pool, surplus and leaving.
  var held: [Ordinal<Officer>: Cell] = [:]
  /// The courses of every officer who follows any.
  var courses: [Ordinal<Officer>: [Ordinal<Course>]] = [:]
  /// The position of every officer in a pool.
  var pool: [Ordinal<Officer>: Ordinal<Position>] = [:]
  /// The second position of every officer who holds two posts.
  var seconds: [Ordinal<Officer>: Ordinal<Position>] = [:]
  var recruits: [Cell: Int] = [:]
  var shared: Set<TransferPlan.SharedPost> = []

  init(seed: UInt64) {
    var random = SplitMix(state: seed)
    staffingCase = RandomPlan.randomCase(&random)
    needs = StaffingNeeds(staffingCase)
    distances = DistanceTable(staffingCase)
    for officer in staffingCase.officers.ordinals where isPinned(officer) {
      held[officer] = staffingCase.officers[officer].cell
    }
    for officer in staffingCase.officers.ordinals where isFree(officer) {
      place(officer, &random)
      if random.chance(0.6) { combine(officer, &random) }
    }
    for officer in held.keys.sorted() where courses[officer] == nil && random.chance(0.4) {
      guard let cell = held[officer], cell == staffingCase.officers[officer].cell else { continue }
      courses[officer] = bundles(officer, for: cell.position).randomElement(using: &random)
    }
    for officer in held.keys.sorted() where seconds[officer] == nil && random.chance(0.6) { combine(officer, &random) }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let cell = cells[Int.random(in: 0..<cells.count, using: &random)]
      if hasRoom(cell), recruits[cell, default: 0] < needs[cell].posts.count { recruits[cell, default: 0] += 1 }
    }
    for post in shareable.shuffled(using: &random) where random.chance(0.8) && canShare(post) { shared.insert(post) }
  }

  /// A case without a plan: pinned officers hold their posts.
  init(resting staffingCase: StaffingCase) {
    self.staffingCase = staffingCase
    needs = StaffingNeeds(staffingCase)
    distances = DistanceTable(staffingCase)
    for officer in staffingCase.officers.ordinals where isPinned(officer) {
      held[officer] = staffingCase.officers[officer].cell
    }
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

  /// Officers who hold one post, that of a cell, and recruits.
  func heads(_ cell: Cell) -> Int {
    held.filter { $0.value == cell && seconds[$0.key] == nil }.count + recruits[cell, default: 0]
  }

  /// The cell of an officer's second post.
  func secondCell(_ officer: Ordinal<Officer>) -> Cell? {
    guard let cell = held[officer], let position = seconds[officer] else { return nil }
    return Cell(commune: cell.commune, position: position)
  }

  /// Officers who hold the last post of a cell together with another.
  func combined(_ cell: Cell) -> Int {
    seconds.keys.filter { held[$0] == cell || secondCell($0) == cell }.count
  }

  func heads(_ commune: Ordinal<Commune>) -> Int {
    held.values.filter { $0.commune == commune }.count
      + recruits.reduce(0) { $0 + ($1.key.commune == commune ? $1.value : 0) }
      + pool.keys.filter { staffingCase.officers[$0].commune == commune }.count + awayCount(commune)
  }

  private func awayCount(_ commune: Ordinal<Commune>) -> Int {
    staffingCase.officers.ordinals.filter { isAway($0) && staffingCase.officers[$0].commune == commune }.count
  }

  func sharedPosts(_ cell: Cell) -> Int { shared.filter { $0.cell == cell }.count }

  func pinnedCount(where isThere: (Cell) -> Bool) -> Int {
    staffingCase.officers.ordinals.filter { isPinned($0) && isThere(staffingCase.officers[$0].cell) }.count
  }

  /// The most heads of a commune.
  func authority(_ commune: Ordinal<Commune>) -> Int {
    guard let establishment = staffingCase.communes[commune].establishment else { return .max }
    return max(establishment, pinnedCount { $0.commune == commune } + awayCount(commune))
  }

  /// Whether the commune may have one more head.
  func hasAuthority(_ commune: Ordinal<Commune>) -> Bool { heads(commune) < authority(commune) }

  /// The most heads, combined and shared posts of a cell.
  func limit(_ cell: Cell) -> Int { max(needs[cell].posts.count, pinnedCount { $0 == cell }) }

  /// Posts of a cell that are taken, and officers above the posts.
  func taken(_ cell: Cell) -> Int { heads(cell) + sharedPosts(cell) + combined(cell) }

  /// Whether one more officer may hold a post of the cell.
  func hasRoom(_ cell: Cell) -> Bool { taken(cell) < limit(cell) && hasAuthority(cell.commune) }

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
    guard hours(of: post) > 0, taken(cell) < limit(cell),
      combined(cell) == 0 || post.number < needs[cell].posts.count
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

  func isEligible(
    _ officer: Ordinal<Officer>, for position: Ordinal<Position>, after courses: [Ordinal<Course>]
  ) -> Bool {
    let fit = fit(officer, position, after: courses)
    return fit.unmetMandatory.isEmpty && fit.share >= 0.3
      && staffingCase.officers[officer].rank >= staffingCase.positions[position].rank
  }

  private func legalCells(_ officer: Ordinal<Officer>) -> [(cell: Cell, courses: [Ordinal<Course>])] {
    let person = staffingCase.officers[officer]
    return cells.flatMap { cell -> [(cell: Cell, courses: [Ordinal<Course>])] in
      if cell == person.cell { return [(cell, [])] }
      let limit = min(person.maximumDistance ?? Kilometres(60), Kilometres(60))
      let lost = staffingCase.positions[person.position].rank - staffingCase.positions[cell.position].rank
      guard distances.distance(from: person.homeCommune ?? person.commune, to: cell.commune) <= limit,
        lost <= staffingCase.policy.maximumRankDrop
      else { return [] }
      return ([[]] + bundles(officer, for: cell.position)).filter {
        isEligible(officer, for: cell.position, after: $0)
      }.map { (cell, $0) }
    }
  }
}
