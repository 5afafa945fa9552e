import ResultsFormat
import StaffingDomain

extension RandomPlan {
  /// Assignments, transfers, training, recruits, sharing and summary of the plan; the other tables are left empty.
  var tables: ResultTables {
    let counts = ResultSummary.Counts()
    var tables = ResultTables(
      summary: ResultSummary(
        status: .optimal, objective: HoursPerMonth(objective), bound: HoursPerMonth(objective), gapTolerance: 0.0001,
        doNothing: HoursPerMonth(doNothing), counts: counts, inputDigest: "", version: "", strategy: ""))
    tables.summary.unmetSoftRules = unmet
    tables.assignments = staffingCase.officers.ordinals.map(assignment)
    tables.transfers = TransferRow.ranked(staffingCase.officers.ordinals.compactMap(transfer))
    tables.training = courses.sorted { $0.key < $1.key }.flatMap(training)
    tables.recruits = recruits.sorted { $0.key < $1.key }.map { cell, count in
      RecruitRow(
        commune: staffingCase.communes[cell.commune].code, position: staffingCase.positions[cell.position].code,
        recruits: count)
    }
    tables.sharing = sharing
    return tables
  }

  func assignment(_ officer: Ordinal<Officer>) -> AssignmentRow {
    let person = staffingCase.officers[officer]
    let bundle = courses[officer] ?? []
    guard let cell = held[officer] ?? pool[officer].map({ Cell(commune: person.commune, position: $0) }) else {
      return AssignmentRow(
        officer: person.code, commune: staffingCase.communes[person.commune].code, position: nil,
        status: isLeaving(officer) ? .leaving : isAway(officer) ? .away : .surplus, fit: nil)
    }
    let status: AssignmentStatus =
      isPinned(officer)
      ? .pinned
      : pool[officer] != nil
        ? .pool : cell == person.cell ? .stays : cell.commune == person.commune ? .positionChanged : .transferred
    return AssignmentRow(
      officer: person.code, commune: staffingCase.communes[cell.commune].code,
      position: staffingCase.positions[cell.position].code, status: status,
      fit: fit(officer, cell.position, after: bundle).share, courses: bundle.map { staffingCase.courses[$0].code },
      secondPosition: seconds[officer].map { staffingCase.positions[$0].code },
      secondFit: seconds[officer].map { fit(officer, $0, after: bundle).share })
  }

  private func training(_ officer: Ordinal<Officer>, _ bundle: [Ordinal<Course>]) -> [TrainingRow] {
    guard let main = held[officer] else { return [] }
    let cell = isBundle(bundle, officer, for: main.position) ? main : secondCell(officer) ?? main
    return bundle.map { course in
      TrainingRow(
        officer: staffingCase.officers[officer].code, course: staffingCase.courses[course].code,
        forCommune: staffingCase.communes[cell.commune].code, forPosition: staffingCase.positions[cell.position].code,
        hours: staffingCase.courses[course].hours, cost: staffingCase.courses[course].cost)
    }
  }

  /// Shared posts one after the other, each poured into the first officers who have hours left.
  private var sharing: [SharingRow] {
    var left: [Ordinal<Officer>: Double] = [:]
    var rows: [SharingRow] = []
    for post in shared.sorted() {
      var open = hours(of: post)
      for officer in servers(of: post) {
        let part = min(open, left[officer, default: 100])
        guard part > 1e-9 else { continue }
        left[officer, default: 100] -= part
        open -= part
        let person = staffingCase.officers[officer]
        rows.append(
          SharingRow(
            officer: person.code, fromCommune: staffingCase.communes[person.commune].code,
            toCommune: staffingCase.communes[post.cell.commune].code,
            position: staffingCase.positions[post.cell.position].code, post: post.number, hours: HoursPerMonth(part)))
      }
    }
    return rows.sorted {
      ($0.officer, $0.toCommune, $0.position, $0.post) < ($1.officer, $1.toCommune, $1.position, $1.post)
    }
  }

  private func transfer(_ officer: Ordinal<Officer>) -> TransferRow? {
    let person = staffingCase.officers[officer]
    guard let cell = held[officer] ?? pool[officer].map({ Cell(commune: person.commune, position: $0) }),
      cell != person.cell
    else { return nil }
    let (from, to) = (staffingCase.communes[person.commune], staffingCase.communes[cell.commune])
    let distance = distances.distance(from: person.commune, to: cell.commune)
    // The case's bands: 0.5 from 15 to 30 km, 0.7 from 15 km for hardship 1.
    let allowance = distance.value < 15 ? 0 : to.hardship == 1 ? 0.7 : distance.value < 30 ? 0.5 : 0
    let bundle = courses[officer] ?? []
    return TransferRow(
      rank: 0, officer: person.code, name: "", fromCommune: from.code, fromCommuneName: from.name,
      fromPosition: staffingCase.positions[person.position].code, toCommune: to.code, toCommuneName: to.name,
      toPosition: staffingCase.positions[cell.position].code, distance: distance,
      fitBefore: fit(officer, person.position).share, fitAfter: fit(officer, cell.position, after: bundle).share,
      courses: bundle.map { staffingCase.courses[$0].code },
      hoursRecovered: HoursPerMonth(hoursRecovered(officer)), allowance: MillionDong(allowance), reason: "so")
  }
}
