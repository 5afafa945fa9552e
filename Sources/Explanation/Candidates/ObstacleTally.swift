import Planning
import StaffingDomain

/// What stops the officers who do not hold a cell from filling a post of it, for cells that nobody may fill.
struct ObstacleTally {
  /// Officers in the plan who do not hold the cell.
  let looked: Int
  /// How many officers each rule stops, counting the first rule that stops an officer; most first.
  let obstacles: [(rule: RuleName, count: Int)]
  /// The officer for whom one rule only stands in the way, with the best fit; nil where everybody fails two.
  ///
  /// Pinned officers are left out; of equal ones it is the first.
  let nearest: Ordinal<Officer>?

  /// Counts the obstacles before a cell that is in `cell-balance`.
  init(of cell: Cell, row: Int, in survey: CommuneSurvey) {
    let (staff, problem) = (survey.staff, survey.staff.view.problem)
    let holders = staff.holders.holders(of: cell)
    var count = Count(cell: cell, row: row, survey: survey)
    // Officers of today and those who hold the cell are looked at one by one, and so are the others of their residences.
    let mixed = Set(holders.map { staff.index.residenceOf[$0.offset] })
      .union(staff.candidates.servants[cell.commune.offset].map { staff.index.residenceOf[$0.offset] })
    for origin in staff.index.residences.indices {
      if mixed.contains(origin) { count.addUnordered(of: origin) } else { count.addGroups(of: origin) }
    }
    for officer in staff.candidates.ordered { count.add(officer) }
    looked = problem.oneOption.officers.count - holders.count
    obstacles = count.obstacles
    nearest = count.nearest?.officer
  }

  /// Counts that grow while officers are looked at.
  private struct Count {
    let cell: Cell
    let row: Int
    let survey: CommuneSurvey
    private var counts = [Int](repeating: 0, count: ObstacleSet.RawValue.bitWidth)
    private(set) var nearest: CandidateIndex.Candidate?

    init(cell: Cell, row: Int, survey: CommuneSurvey) {
      self.cell = cell
      self.row = row
      self.survey = survey
    }

    /// Adds the officers of a residence about whom nothing was decided, none of whom serves in the cell or holds it.
    mutating func addGroups(of origin: Int) {
      let (journey, staff) = (survey.journeys[origin], survey.staff)
      func isNarrowed(_ narrowing: ObstacleSet) -> Bool { !narrowing.isSubset(of: journey.common) }
      var hasNarrowed = false
      for group in staff.candidates.groups(cell.position, from: origin) {
        if isNarrowed(group.narrowing) {
          hasNarrowed = true
        } else {
          add(group.obstacles.union(journey.common), count: group.count, best: group.best)
        }
      }
      if hasNarrowed { addUnordered(of: origin) { isNarrowed(staff.index.narrowing[$0.offset]) } }
    }

    /// Adds officers of a residence about whom nothing was decided, one by one.
    mutating func addUnordered(of origin: Int, where isMeant: (Ordinal<Officer>) -> Bool = { _ in true }) {
      for officer in survey.staff.candidates.members[origin]
      where !survey.staff.index.isOrdered[officer.offset] && isMeant(officer) {
        add(officer)
      }
    }

    /// Adds an officer, unless it is one who holds the cell.
    mutating func add(_ officer: Ordinal<Officer>) {
      let (staff, index) = (survey.staff, survey.staff.index)
      guard !staff.holders.holds(officer, row: row) else { return }
      let fit = staff.view.problem.fits.share(officer, for: cell.position)
      add(
        index.obstacles(of: officer, holding: cell, after: survey.journey(of: officer)), count: 1,
        best: CandidateIndex.Candidate(officer: officer, fit: fit))
    }

    private mutating func add(_ obstacles: ObstacleSet, count: Int, best: CandidateIndex.Candidate) {
      guard let first = obstacles.first else { return }
      counts[first.rawValue.trailingZeroBitCount] += count
      if obstacles.count == 1, obstacles != .pin, best.precedes(nearest) { nearest = best }
    }

    var obstacles: [(rule: RuleName, count: Int)] {
      var byRule: [RuleName: Int] = [:]
      for (bit, count) in counts.enumerated() where count > 0 {
        byRule[survey.staff.index.name(of: ObstacleSet(rawValue: 1 << UInt16(bit)))] = count
      }
      return RuleName.allCases.compactMap { rule in byRule[rule].map { (rule, $0) } }.sorted { $0.count > $1.count }
    }
  }
}
