internal import StaffingDomain

/// The officers in post on the plan date, each with the day until which they serve.
struct ServiceRoster {
  let staffingCase: StaffingCase
  /// Officers whose `leaves_on` does not lie before the plan date, in the order of the case.
  let serving: [Ordinal<Officer>]
  /// The end of service of every officer of the case, where the dates tell it.
  let ends: [ServiceEnd?]

  init(_ staffingCase: StaffingCase) {
    self.staffingCase = staffingCase
    let planDate = staffingCase.policy.planDate
    serving = staffingCase.officers.ordinals.filter { staffingCase.officers[$0].isInPost(on: planDate) }
    ends = staffingCase.officers.map { ServiceEnd(of: $0) }
  }

  /// The last day on which an officer in post is to be reckoned with, the plan date at the earliest.
  ///
  /// Who is past the retirement age and still on the list serves on the plan date.
  func lastDay(of officer: Ordinal<Officer>) -> CalendarDate {
    guard let end = ends[officer.offset] else { return ServiceRoster.never }
    return max(end.lastDay, staffingCase.policy.planDate)
  }

  /// The competencies that end while their holder serves, and those that have ended.
  func expiries(in period: OutlookPeriod) -> [CompetencyExpiry] {
    let requirements = staffingCase.requirementsByPosition()
    var expiries: [CompetencyExpiry] = []
    for officer in serving {
      let person = staffingCase.officers[officer]
      let lastDay = lastDay(of: officer)
      for held in person.competencies where held.level > 0 {
        // What ends on the last day of service or later is nobody's concern.
        guard let end = held.validUntil, end < lastDay, let year = period.year(of: end) else { continue }
        let losses = ([person.position] + [person.secondPosition].compactMap(\.self)).map { position in
          let requirement = requirements[position.offset].first { $0.competency == held.competency }
          return (position, requirement, effect: ServiceRoster.effect(of: held, on: requirement))
        }
        // Where both posts lose alike it is told of the main one.
        guard let (position, requirement, effect) = losses.min(by: { $0.effect < $1.effect }) else { continue }
        expiries.append(
          CompetencyExpiry(
            officer: officer, competency: held.competency, level: held.level, validUntil: end, year: year,
            position: position, requiredLevel: requirement?.level, effect: effect,
            sources: [held.source] + (requirement.map { [$0.source] } ?? [])))
      }
    }
    return expiries.sorted {
      ($0.validUntil, $0.officer, $0.competency) < ($1.validUntil, $1.officer, $1.competency)
    }
  }

  /// The terms that end while the officer serves, and those that have ended.
  ///
  /// A term is reached on the day `since` + `rotation_months`, the plan date included (model, rule `rotation`).
  func rotations(in period: OutlookPeriod) -> [RotationDue] {
    var rotations: [RotationDue] = []
    for officer in serving {
      let person = staffingCase.officers[officer]
      let position = staffingCase.positions[person.position]
      guard let since = person.since, let months = position.rotationMonths else { continue }
      let due = since.adding(months: months)
      guard due <= lastDay(of: officer), let year = due == period.planDate ? 0 : period.year(of: due) else { continue }
      rotations.append(
        RotationDue(
          officer: officer, cell: person.cell, since: since, months: months, dueOn: due, year: year,
          sources: [person.source, position.source]))
    }
    return rotations.sorted { ($0.dueOn, $0.officer) < ($1.dueOn, $1.officer) }
  }

  private static func effect(of held: HeldCompetency, on requirement: Requirement?) -> CompetencyExpiry.Effect {
    guard let requirement else { return .notRequired }
    guard requirement.isMandatory else { return .lowersFit }
    return held.level >= requirement.level ? .belowMandatory : .alreadyBelow
  }

  /// After every date of a case.
  private static let never = CalendarDate(clampingYear: 9999, month: 12, day: 31)
}
