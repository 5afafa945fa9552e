import Explanation
import LetterTemplates
import Planning
import ResultsFormat
import StaffingDomain
import Tables
import Wording
import Workloads

/// Turns what a plan asks of one officer into the fields of a letter.
///
/// Figures are those of the results' files; what these do not have comes from the case and the plan.
struct LetterValues {
  private let change: OfficerChange
  private let view: PlanView
  private let transfer: TransferRow?
  private let training: [TrainingRow]
  private let dates: LetterDates
  private let language: any Language

  init(_ change: OfficerChange, of view: PlanView, rows: OfficerRows, dates: LetterDates, language: any Language) {
    (self.change, self.view, self.dates, self.language) = (change, view, dates, language)
    (transfer, training) = (rows.transfer(of: change.officer), rows.training(of: change.officer))
  }

  private var staffingCase: StaffingCase { view.problem.staffingCase }
  private var policy: Policy { staffingCase.policy }
  private var person: Officer { staffingCase.officers[change.officer] }

  /// The main cell under the plan: the one held, or of the pool the position that is served from the own commune.
  private var cell: Cell {
    let option = view.problem.option(of: view.plan.assignments[change.officer.offset])
    return Cell(commune: option.commune, position: option.position ?? person.position)
  }

  private var second: Cell? { view.plan.secondCell(of: change.officer, in: staffingCase) }

  /// The values of the letter.
  var record: LetterRecord {
    var record = LetterRecord()
    setPosts(in: &record)
    setFigures(in: &record)
    record.set(.reason, reason)
    record.set(.nextBest, change.next.map { language.sentence($0, of: staffingCase) })
    record.set(.changes, entries(changes.map { language.sentence($0, of: staffingCase) }, as: .changeText))
    record.set(.facts, entries(facts.map { language.sentence($0, of: staffingCase) }, as: .factText))
    record.set(.courses, courses)
    return record
  }

  private func setPosts(in record: inout LetterRecord) {
    let (communes, positions) = (staffingCase.communes, staffingCase.positions)
    record.setToday(of: change.officer, in: staffingCase, language)
    record.set(.toCommune, communes[cell.commune].name)
    record.set(.toCommuneCode, communes[cell.commune].code.text)
    record.set(.toPosition, positions[cell.position].name)
    record.set(.toPositionCode, positions[cell.position].code.text)
    record.set(.secondPosition, second.map { positions[$0.position].name })
    record.set(.secondPositionCode, second.map { positions[$0.position].code.text })
    record.set(.isTransfer, cell.commune != person.commune)
    record.set(.isPositionChange, cell.commune == person.commune && cell.position != person.position)
    record.set(.takesSecondPost, takenSecond != nil)
    record.set(.givesUpSecondPost, givenUpSecond != nil)
    record.set(.isSurplus, false)
    record.set(.startDate, language.date(dates.start))
    record.set(.coursesEnd, dates.lastOfCourses.map { language.date($0) })
  }

  private func setFigures(in record: inout LetterRecord) {
    record.set(.toRank, "\(staffingCase.positions[cell.position].rank)")
    record.set(.fitBefore, language.number(transfer?.fitBefore ?? change.fit.before, decimals: 2))
    record.set(.fitAfter, language.number(transfer?.fitAfter ?? change.fit.after, decimals: 2))
    guard let transfer else { return }
    record.set(.distanceKm, language.number(transfer.distance.value, decimals: 1))
    record.set(.hoursRecovered, language.number(transfer.hoursRecovered.value, decimals: 1))
    if transfer.allowance.value > 0 { record.set(.allowance, language.plainFigure(transfer.allowance.value)) }
  }

  private var courses: [LetterRecord] {
    training.map { row in
      var entry = LetterRecord()
      entry.set(.courseName, staffingCase.courses.first { $0.code == row.course }?.name ?? row.course.text)
      entry.set(.courseCode, row.course.text)
      entry.set(.courseHours, language.plainFigure(row.hours.value))
      entry.set(.courseCost, language.plainFigure(row.cost.value))
      return entry
    }
  }

  private func entries(_ texts: [String], as field: LetterField) -> [LetterRecord] {
    LetterRecord.entries(texts, as: field)
  }
}

// What is asked, why, and what follows.
extension LetterValues {
  private var takenSecond: SecondPost? {
    if case .takesOn(let post, _) = change.second?.change { post } else { nil }
  }

  private var givenUpSecond: Cell? {
    switch change.second?.change {
    case .givesUp(let cell), .takesOn(_, let cell?): cell
    case .keeps, .takesOn, nil: nil
    }
  }

  private var changes: [AskedChange] {
    var changes: [AskedChange] = []
    switch change.transfer?.step {
    case .post(let cell, _, _, _): changes.append(.post(from: person.cell, to: cell))
    case .pool(let served, _): changes.append(.pool(from: person.cell, to: served))
    case nil: break
    }
    if let givenUpSecond { changes.append(.givesUp(givenUpSecond)) }
    if let takenSecond { changes.append(.takesOn(takenSecond.cell)) }
    if !change.courses.isEmpty { changes.append(.courses(change.courses)) }
    return changes
  }

  /// Why: for a transfer what the results say, without others' names and rows of the case; else what the second post and the
  /// courses are worth.
  ///
  /// Grounds that pin an officer are bars, which no letter names.
  private var reason: String {
    if let reason = change.transfer { return language.letterReason(reason, of: staffingCase) }
    let second = change.second.map { language.second($0, of: staffingCase) }
    return
      ([second].compactMap(\.self) + training(for: trainedPositions).map { language.sentence($0, of: staffingCase) })
      .joined(separator: " ")
  }

  /// The positions for which courses are followed, by the results.
  private var trainedPositions: [Ordinal<Position>] {
    let codes = Set(training.map(\.forPosition))
    return staffingCase.positions.ordinals.filter { codes.contains(staffingCase.positions[$0].code) }
  }

  private func training(for positions: [Ordinal<Position>]) -> [LetterFact] {
    let bundle = view.problem.option(of: view.plan.assignments[change.officer.offset]).bundle
    return positions.map { position in
      .training(
        position, before: view.problem.fits.share(change.officer, for: position),
        after: view.problem.fit(of: change.officer, in: position, after: bundle))
    }
  }

  private var facts: [LetterFact] {
    var facts: [LetterFact] = []
    if let transfer {
      let isElsewhere = cell.commune != person.commune
      if isElsewhere { facts += journey(transfer) }
      if cell.position != person.position {
        facts.append(
          .rank(
            before: staffingCase.positions[person.position].rank, after: staffingCase.positions[cell.position].rank))
      }
      if isElsewhere, policy.handoverHours > .zero { facts.append(.handover(policy.handoverHours)) }
      if cell.position != person.position, policy.learningHours > .zero {
        facts.append(.learning(policy.learningHours))
      }
    }
    if !training.isEmpty {
      facts.append(
        .courses(
          count: training.count, training.reduce(.zero) { $0 + $1.hours }, training.reduce(.zero) { $0 + $1.cost }))
    }
    if let first = dates.firstOfCourses, let last = dates.lastOfCourses {
      facts.append(.courseDays(count: training.count, from: first, to: last))
    }
    return facts
  }

  private func journey(_ transfer: TransferRow) -> [LetterFact] {
    var facts = [LetterFact.distance(transfer.distance)]
    if let home = person.homeCommune {
      let distances = view.problem.distances
      facts.append(
        .fromHome(
          home, before: distances.distance(from: home, to: person.commune),
          after: distances.distance(from: home, to: cell.commune)))
    }
    return facts + [.allowance(transfer.allowance)]
  }
}
