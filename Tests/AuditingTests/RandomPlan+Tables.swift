import CaseFolder
import StaffingDomain

extension RandomPlan {
  /// Assignments, transfers and summary of the plan; the other tables are left empty.
  var tables: ResultTables {
    let counts = ResultSummary.Counts()
    var tables = ResultTables(
      summary: ResultSummary(
        status: .optimal, objective: HoursPerMonth(objective), bound: HoursPerMonth(objective), gapTolerance: 0.0001,
        doNothing: HoursPerMonth(doNothing), counts: counts, inputDigest: "", version: "", strategy: ""))
    tables.assignments = staffingCase.officers.ordinals.map(assignment)
    tables.transfers = TransferRow.ranked(staffingCase.officers.ordinals.compactMap(transfer))
    return tables
  }

  private func share(_ officer: Ordinal<Officer>, _ position: Ordinal<Position>) -> Double {
    let person = staffingCase.officers[officer]
    return CompetenceFit(requirements: staffingCase.requirements.filter { $0.position == position }) {
      person.level(of: $0, on: staffingCase.policy.planDate)
    }.share
  }

  private func assignment(_ officer: Ordinal<Officer>) -> AssignmentRow {
    let person = staffingCase.officers[officer]
    guard let cell = held[officer] else {
      return AssignmentRow(
        officer: person.code, commune: staffingCase.communes[person.commune].code, position: nil,
        status: isLeaving(officer) ? .leaving : .surplus, fit: nil)
    }
    let status: AssignmentStatus =
      isPinned(officer)
      ? .pinned
      : cell == person.cell ? .stays : cell.commune == person.commune ? .positionChanged : .transferred
    return AssignmentRow(
      officer: person.code, commune: staffingCase.communes[cell.commune].code,
      position: staffingCase.positions[cell.position].code, status: status, fit: share(officer, cell.position))
  }

  private func transfer(_ officer: Ordinal<Officer>) -> TransferRow? {
    let person = staffingCase.officers[officer]
    guard let cell = held[officer], cell != person.cell else { return nil }
    let (from, to) = (staffingCase.communes[person.commune], staffingCase.communes[cell.commune])
    let distance = DistanceTable(staffingCase).distance(from: person.commune, to: cell.commune)
    // The case's bands: 0.5 from 15 to 30 km, 0.7 from 15 km for hardship 1.
    let allowance = distance.value < 15 ? 0 : to.hardship == 1 ? 0.7 : distance.value < 30 ? 0.5 : 0
    return TransferRow(
      rank: 0, officer: person.code, name: "", fromCommune: from.code, fromCommuneName: from.name,
      fromPosition: staffingCase.positions[person.position].code, toCommune: to.code, toCommuneName: to.name,
      toPosition: staffingCase.positions[cell.position].code, distance: distance,
      fitBefore: share(officer, person.position), fitAfter: share(officer, cell.position),
      hoursRecovered: HoursPerMonth(hoursRecovered(officer)), allowance: MillionDong(allowance), reason: "so")
  }
}
