internal import StaffingDomain
internal import Workloads

extension DiagnosisReport {
  /// The diagnosis as JSON: totals, provinces, communes, positions, every competency gap and the ten worst cells.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json() throws -> String {
    try JSONText.text(
      Document(
        planDate: diagnosis.planDate.description, officersGone: diagnosis.officersGone,
        communesOver: diagnosis.communesOver.count, communesUnder: diagnosis.communesUnder.count,
        communesExact: diagnosis.communesExact.count, total: Tally(diagnosis.total),
        provinces: diagnosis.provinces.map {
          Province(
            province: staffingCase.provinces[$0.province].code.text, communesOver: $0.communesOver,
            communesUnder: $0.communesUnder, tally: Tally($0.tally))
        },
        communes: diagnosis.communes.map(commune), positions: diagnosis.positions.map(position),
        competencyGaps: diagnosis.competencyGaps.map(gap),
        worstCells: diagnosis.worstCells(10).map(cell)))
  }

  private func commune(_ staffing: StaffingDiagnosis.CommuneStaffing) -> Commune {
    let commune = staffingCase.communes[staffing.commune]
    return Commune(
      commune: commune.code.text, name: commune.name, establishment: staffing.establishment,
      balance: staffing.balance, tally: Tally(staffing.tally))
  }

  private func position(_ staffing: StaffingDiagnosis.PositionStaffing) -> Position {
    let position = staffingCase.positions[staffing.position]
    return Position(
      position: position.code.text, name: position.name, tally: Tally(staffing.tally),
      communesWithPosts: staffing.communesWithPosts, communesWithoutHolder: staffing.communesWithoutHolder)
  }

  private func cell(_ staffing: CellStaffing) -> Cell {
    Cell(
      commune: staffingCase.communes[staffing.cell.commune].code.text,
      position: staffingCase.positions[staffing.cell.position].code.text,
      requiredFte: staffing.figures.required.value, existingFte: staffing.figures.existing.value,
      ratio: staffing.figures.ratio, posts: staffing.posts, officers: staffing.heads,
      vacantPosts: staffing.vacantPosts, uncoveredHours: staffing.uncoveredHours.value,
      cost: staffing.uncoveredValue.value)
  }

  private func gap(_ gap: CompetencyGap) -> Gap {
    Gap(
      position: staffingCase.positions[gap.requirement.position].code.text,
      competency: staffingCase.competencies[gap.requirement.competency].code.text, level: gap.requirement.level,
      mandatory: gap.requirement.isMandatory, required: gap.required, officers: gap.officers, held: gap.held,
      gap: gap.gap, oneCourseAway: gap.oneCourseAway, othersHeld: gap.heldElsewhere,
      othersOneCourseAway: gap.oneCourseAwayElsewhere, source: gap.requirement.source.description)
  }

  private struct Document: Encodable {
    let planDate: String
    let officersGone: Int
    let communesOver: Int
    let communesUnder: Int
    let communesExact: Int
    let total: Tally
    let provinces: [Province]
    let communes: [Commune]
    let positions: [Position]
    let competencyGaps: [Gap]
    let worstCells: [Cell]
  }

  private struct Province: Encodable {
    let province: String
    let communesOver: Int
    let communesUnder: Int
    let tally: Tally
  }

  private struct Commune: Encodable {
    let commune: String
    let name: String
    let establishment: Int?
    let balance: Int
    let tally: Tally
  }

  private struct Position: Encodable {
    let position: String
    let name: String
    let tally: Tally
    let communesWithPosts: Int
    let communesWithoutHolder: Int
  }

  private struct Gap: Encodable {
    let position: String
    let competency: String
    let level: Int
    let mandatory: Bool
    let required: Int
    let officers: Int
    let held: Int
    let gap: Int
    let oneCourseAway: Int
    let othersHeld: Int
    let othersOneCourseAway: Int
    let source: String
  }

  private struct Cell: Encodable {
    let commune: String
    let position: String
    let requiredFte: Double
    let existingFte: Double
    let ratio: Double?
    let posts: Int
    let officers: Int
    let vacantPosts: Int
    let uncoveredHours: Double
    let cost: Double
  }

  private struct Tally: Encodable {
    let officers: Int
    let existingFte: Double
    let requiredFte: Double
    let ratio: Double?
    let difference: Double
    let posts: Int
    let vacantPosts: Int
    let cellsWithVacancies: Int
    let surplusHeads: Int
    let cellsWithSurplus: Int
    let balance: Int
    let uncoveredHours: Double
    let cost: Double
    let mismatched: Int
    let leaving: Int

    init(_ tally: StaffTally) {
      officers = tally.heads
      existingFte = tally.figures.existing.value
      requiredFte = tally.figures.required.value
      ratio = tally.figures.ratio
      difference = tally.figures.difference.value
      posts = tally.posts
      vacantPosts = tally.vacantPosts
      cellsWithVacancies = tally.cellsWithVacancies
      surplusHeads = tally.surplusHeads
      cellsWithSurplus = tally.cellsWithSurplus
      balance = tally.balance
      uncoveredHours = tally.uncoveredHours.value
      cost = tally.uncoveredValue.value
      mismatched = tally.mismatchedHeads
      leaving = tally.leavingHeads
    }
  }
}
