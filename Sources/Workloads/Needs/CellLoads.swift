internal import StaffingDomain

/// What the tables say of one cell, summed.
struct CellLoad {
  let serviceHours: Hours
  let shareableHours: Hours
  let individualHours: Hours
  let establishedPosts: Int?
}

/// The tables of a case summed over cells, commune by commune: dense, because a nation has 100,000 cells.
struct CellLoads {
  private(set) var serviceHours: [Hours]
  private(set) var shareableHours: [Hours]
  private(set) var individualHours: [Hours]
  private(set) var establishedPosts: [Int?]
  private let positionCount: Int

  init(_ staffingCase: StaffingCase) {
    positionCount = staffingCase.positions.count
    let count = staffingCase.communes.count * positionCount
    serviceHours = Array(repeating: .zero, count: count)
    shareableHours = Array(repeating: .zero, count: count)
    individualHours = Array(repeating: .zero, count: count)
    establishedPosts = Array(repeating: nil, count: count)
    addWorkload(of: staffingCase)
    for allowance in staffingCase.allowances {
      guard case .individual(let hours, let commune) = allowance.kind else { continue }
      individualHours[index(Cell(commune: commune, position: allowance.position))] += hours
    }
    for row in staffingCase.posts { establishedPosts[index(row.cell)] = row.posts }
  }

  /// The sums of the cell at an offset, `commune x positions + position`.
  subscript(offset: Int) -> CellLoad {
    CellLoad(
      serviceHours: serviceHours[offset], shareableHours: shareableHours[offset],
      individualHours: individualHours[offset], establishedPosts: establishedPosts[offset])
  }

  private mutating func addWorkload(of staffingCase: StaffingCase) {
    let times = staffingCase.activities.map { ServiceTime(activity: $0, policy: staffingCase.policy) }
    let readiness = staffingCase.communes.map(\.digitalReadiness)
    let places = staffingCase.activities.map { (position: $0.position.offset, shareable: $0.shareableShare) }
    for row in staffingCase.workload {
      let (position, shareable) = places[row.activity.offset]
      let hours =
        row.annualVolume * times[row.activity.offset].hours(digitalReadiness: readiness[row.commune.offset])
      let offset = row.commune.offset * positionCount + position
      serviceHours[offset] += hours
      shareableHours[offset] += shareable * hours
    }
  }

  private func index(_ cell: Cell) -> Int { cell.commune.offset * positionCount + cell.position.offset }
}
