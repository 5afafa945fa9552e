import StaffingDomain
import Workloads

/// The limits of a tiny case as plain arrays, by section 4 of the contract.
///
/// A cell's index is `commune x positions + position`, a pool's `province x positions + position`.
struct PlanRules {
  /// What each post of a cell costs while empty, first post first.
  var values: [[Double]] = []
  /// The hours of each post of a cell.
  var hours: [[Double]] = []
  /// How many of a cell's last posts the pool may do.
  var shareable: [Int] = []
  /// The most heads, shared posts and combinations of a cell together.
  var room: [Int] = []
  /// The pool of each cell.
  var pools: [Int] = []
  /// The most heads of a commune, besides officers who are away.
  var establishment: [Int] = []
  /// The most officers who may leave a commune.
  var outflow: [Int] = []
  var seats: [Int]
  var transfers: Int
  var allowance: Double
  var trainingBudget: Double
  let teams: [TeamTarget]
  /// The most recruits of each position.
  var quotas: [Int]
  /// The most recruits of all.
  var totalQuota: Int
  let recruitHours: Double
  let overhead: Double
  let month: Double
  let positions: Int
  let poolCount: Int

  init(_ staffingCase: StaffingCase, needs: StaffingNeeds, people: [Person]) {
    let policy = staffingCase.policy
    seats = staffingCase.courses.map { $0.seats ?? .max }
    transfers = policy.maximumTransfers ?? .max
    allowance = policy.allowanceBudget?.value ?? .infinity
    trainingBudget = policy.trainingBudget?.value ?? .infinity
    teams = TeamTarget.all(staffingCase)
    recruitHours = policy.recruitHours.value
    overhead = policy.sharingOverhead
    month = policy.monthlyWorkingTime.value
    positions = staffingCase.positions.count
    poolCount = staffingCase.provinces.count * positions
    let total = staffingCase.recruitment.first { $0.position == nil }?.quota
    totalQuota = total ?? .max
    quotas = staffingCase.positions.ordinals.map { position in
      staffingCase.recruitment.first { $0.position == position }?.quota ?? total ?? 0
    }
    for commune in staffingCase.communes.ordinals {
      addCommune(commune, staffingCase, people: people)
      for position in staffingCase.positions.ordinals {
        let cell = Cell(commune: commune, position: position)
        let pinned = people.count { $0.isPinned && staffingCase.officers[$0.officer].cell == cell }
        addCell(needs[cell], pinned: pinned)
        pools.append(staffingCase.communes[commune].province.offset * positions + position.offset)
      }
    }
  }

  /// Whether some post of a province and position may be shared, for each pool.
  var openPools: [Bool] {
    (0..<poolCount).map { pool in pools.indices.contains { pools[$0] == pool && shareable[$0] > 0 } }
  }

  /// `s_d`, the share of a month of a cell's last post; nil where it has none.
  func lastShare(_ cell: Int) -> Double? { hours[cell].last.map { $0 / month } }

  /// The values of a cell's posts that are neither shared nor the last one while that is part of a combination.
  func open(_ cell: Int, isCombined: Bool, shared: [Int] = []) -> [Double] {
    let taken = isCombined ? shared + [values[cell].count - 1] : shared
    if taken.isEmpty { return values[cell] }
    return values[cell].indices.filter { !taken.contains($0) }.map { values[cell][$0] }
  }

  private mutating func addCommune(_ commune: Ordinal<Commune>, _ staffingCase: StaffingCase, people: [Person]) {
    let members = people.filter { staffingCase.officers[$0.officer].commune == commune }
    let pinned = members.count { $0.isPinned }
    let away = Person.headsAway(from: commune, staffingCase)
    establishment.append(staffingCase.communes[commune].establishment.map { max($0, pinned + away) - away } ?? .max)
    outflow.append(Int((staffingCase.policy.maximumOutflowShare * Double(members.count) - 1e-9).rounded(.up)))
  }

  private mutating func addCell(_ need: CellNeed, pinned: Int) {
    let count = need.posts.count
    values.append(need.posts.map(\.value.value))
    hours.append(need.posts.map(\.hours.value))
    room.append(count + max(0, pinned - count))
    // The last posts, as long as their hours together stay within the shareable hours; none where there are none.
    let limit = need.shareableServiceHours.value / 12 * need.categoryAllowanceFactor
    let counts = (0...count).filter { number in
      need.posts.suffix(number).reduce(0) { $0 + $1.hours.value } <= limit + 1e-9 * max(1, limit)
    }
    shareable.append(limit > 0 ? counts.last ?? 0 : 0)
  }
}
