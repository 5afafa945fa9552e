import CaseFolder
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
  /// The cell of every officer who holds a post; absent for surplus and leaving.
  var held: [Ordinal<Officer>: Cell] = [:]

  init(seed: UInt64) {
    var random = SplitMix(state: seed)
    staffingCase = RandomPlan.randomCase(&random)
    needs = StaffingNeeds(staffingCase)
    for officer in staffingCase.officers.ordinals where isPinned(officer) {
      held[officer] = staffingCase.officers[officer].cell
    }
    for officer in staffingCase.officers.ordinals where isFree(officer) {
      let targets = legalCells(officer).filter { hasRoom($0) }
      if random.chance(0.85), let cell = targets.randomElement(using: &random) { held[officer] = cell }
    }
  }

  private static func randomCase(_ random: inout SplitMix) -> StaffingCase {
    var made = HandMadeCase.make()
    made.decisions = []
    made.policy.maximumTransfers = nil
    made.policy.allowanceBudget = nil
    made.policy.maximumOutflowShare = 1
    made.policy.crossProvince = true
    made.policy.minimumFit = 0.3
    made.policy.surplusHours = HoursPerMonth(Double.random(in: 0...60, using: &random))
    made.policy.mismatchWeight = Double.random(in: 0...2, using: &random)
    for index in made.workload.indices { made.workload[index].annualVolume = .random(in: 0...4000, using: &random) }
    for index in made.communes.indices {
      made.communes[index].establishment = random.chance(0.6) ? Int.random(in: 0...4, using: &random) : nil
    }
    made.officers = (0..<Int.random(in: 1...9, using: &random)).map { number in
      let row = SourceRow(table: .officers, line: number + 2)
      return Officer(
        code: Code("o\(number)"), commune: Ordinal(Int.random(in: 0..<3, using: &random)),
        position: Ordinal(Int.random(in: 0..<2, using: &random)),
        fullTimeEquivalent: FullTimeEquivalents(random.chance(0.3) ? 0.5 : 1),
        rank: Int.random(in: 1...3, using: &random),
        mobility: random.chance(0.2) ? .fixed : .movable, maximumDistance: random.chance(0.2) ? Kilometres(25) : nil,
        leavesOn: random.chance(0.2)
          ? made.policy.planDate.adding(months: Int.random(in: 0...14, using: &random)) : nil,
        competencies: [
          HeldCompetency(
            competency: HandMadeCase.accounting, level: Int.random(in: 0...3, using: &random), source: row),
          HeldCompetency(competency: HandMadeCase.landLaw, level: Int.random(in: 0...3, using: &random), source: row),
        ], source: row)
    }
    made.preferences = made.officers.ordinals.filter { _ in random.chance(0.5) }.map { officer in
      Preference(
        officer: officer, commune: random.chance(0.5) ? Ordinal(Int.random(in: 0..<3, using: &random)) : nil,
        position: random.chance(0.5) ? Ordinal(Int.random(in: 0..<2, using: &random)) : nil,
        hours: HoursPerMonth(.random(in: -30...30, using: &random)), source: SourceRow(table: .preferences, line: 2))
    }
    return made
  }
}

extension RandomPlan {
  func isLeaving(_ officer: Ordinal<Officer>) -> Bool {
    staffingCase.officers[officer].leavesOn.map { $0 < staffingCase.policy.horizonMiddle } ?? false
  }

  func isPinned(_ officer: Ordinal<Officer>) -> Bool {
    let person = staffingCase.officers[officer]
    let leavesLater = person.leavesOn.map { $0 < staffingCase.policy.horizonEnd } ?? false
    return !isLeaving(officer) && (person.mobility == .fixed || leavesLater)
  }

  func isFree(_ officer: Ordinal<Officer>) -> Bool { !isLeaving(officer) && !isPinned(officer) }

  func heads(_ cell: Cell) -> Int { held.values.filter { $0 == cell }.count }

  func heads(_ commune: Ordinal<Commune>) -> Int { held.values.filter { $0.commune == commune }.count }

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
    heads(cell) < max(needs[cell].posts.count, pinnedCount { $0 == cell }) && hasAuthority(cell.commune)
  }

  private func fit(_ officer: Ordinal<Officer>, _ position: Ordinal<Position>) -> CompetenceFit {
    let person = staffingCase.officers[officer]
    return CompetenceFit(requirements: staffingCase.requirements.filter { $0.position == position }) {
      person.level(of: $0, on: staffingCase.policy.planDate)
    }
  }

  private func legalCells(_ officer: Ordinal<Officer>) -> [Cell] {
    let person = staffingCase.officers[officer]
    let distances = DistanceTable(staffingCase)
    return staffingCase.communes.ordinals.flatMap { commune in
      staffingCase.positions.ordinals.map { Cell(commune: commune, position: $0) }
    }.filter { cell in
      if cell == person.cell { return true }
      let fit = fit(officer, cell.position)
      let limit = min(person.maximumDistance ?? Kilometres(60), Kilometres(60))
      return fit.unmetMandatory.isEmpty && fit.share >= 0.3 && person.rank >= staffingCase.positions[cell.position].rank
        && distances.distance(from: person.commune, to: cell.commune) <= limit
    }
  }

  /// The hours of holding a cell, term by term.
  func hours(_ officer: Ordinal<Officer>, in cell: Cell) -> Double {
    let person = staffingCase.officers[officer]
    let policy = staffingCase.policy
    let (capacity, month) = (person.fullTimeEquivalent.value, 100.0)
    let mismatch = policy.mismatchWeight * (1 - fit(officer, cell.position).share) * month * capacity
    let absence = (1 - capacity) * month
    let kilometres = DistanceTable(staffingCase).distance(from: person.commune, to: cell.commune).value
    let transfer = cell.commune == person.commune ? 0 : 120.0 / 12 + 0.5 * min(2 * kilometres * 20 / 40, 40)
    let change = cell.position == person.position ? 0 : 180.0 / 12
    let wishes = staffingCase.preferences.filter {
      $0.officer == officer && ($0.commune ?? cell.commune) == cell.commune
        && ($0.position ?? cell.position) == cell.position
    }
    return mismatch + absence + transfer + change + wishes.reduce(0) { $0 + $1.hours.value }
  }

  var objective: Double {
    let empty = needs.cells.reduce(0.0) { $0 + needs[$1].uncoveredValue(heads: heads($1)).value }
    let officers = staffingCase.officers.ordinals.filter { !isLeaving($0) }.reduce(0.0) { sum, officer in
      sum + (held[officer].map { hours(officer, in: $0) } ?? staffingCase.policy.surplusHours.value)
    }
    return empty + officers
  }

  /// The least objective over every choice of who stays and who is surplus.
  var doNothing: Double {
    var trial = self
    let free = staffingCase.officers.ordinals.filter { isFree($0) }
    var least = Double.infinity
    for choice in 0..<(1 << free.count) {
      trial.held = held.filter { isPinned($0.key) }
      var isAllowed = true
      for (bit, officer) in free.enumerated() where choice >> bit & 1 == 1 && isAllowed {
        let cell = staffingCase.officers[officer].cell
        isAllowed = trial.hasRoom(cell)
        trial.held[officer] = cell
      }
      if isAllowed { least = min(least, trial.objective) }
    }
    return least
  }

  /// How much worse the objective gets when one officer goes back.
  func hoursRecovered(_ officer: Ordinal<Officer>) -> Double {
    let old = staffingCase.officers[officer].cell
    var back = self
    back.held[officer] = nil
    if back.heads(old) < needs[old].posts.count, back.hasAuthority(old.commune) { back.held[officer] = old }
    return back.objective - objective
  }
}
