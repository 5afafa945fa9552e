internal import StaffingDomain

/// The officers of every province who could hold a position today, counted by the day until which they serve.
struct SuccessionBench {
  /// The last days of the ready officers, sorted; by province, then position.
  private var ready: [[CalendarDate]]
  /// The same of those who hold the position now.
  private var readyHolders: [[CalendarDate]]
  private let positionCount: Int

  /// Where the bench of a province and position stands.
  static func place(_ province: Ordinal<Province>, _ position: Ordinal<Position>, in staffingCase: StaffingCase) -> Int
  {
    province.offset * staffingCase.positions.count + position.offset
  }

  /// Looks at every officer in post for the positions that are asked for.
  ///
  /// - Parameters:
  ///   - lastDays: The last day of every officer; nil for those who are not in post on the plan date.
  ///   - asked: Whether the bench of a ``place(_:_:in:)`` will be used.
  init(_ staffingCase: StaffingCase, lastDays: [CalendarDate?], asked: [Bool]) {
    positionCount = staffingCase.positions.count
    ready = [[CalendarDate]](repeating: [], count: asked.count)
    readyHolders = ready
    let requirements = staffingCase.requirementsByPosition()
    var levels = [Int](repeating: 0, count: staffingCase.competencies.count)
    for (officer, lastDay) in zip(staffingCase.officers, lastDays) {
      guard let lastDay else { continue }
      for held in officer.competencies {
        levels[held.competency.offset] = officer.level(of: held.competency, on: staffingCase.policy.planDate)
      }
      let province = staffingCase.communes[officer.commune].province
      for position in staffingCase.positions.ordinals {
        let place = SuccessionBench.place(province, position, in: staffingCase)
        guard asked[place], officer.rank >= staffingCase.positions[position].rank else { continue }
        let fit = CompetenceFit(requirements: requirements[position.offset]) { levels[$0.offset] }
        guard fit.unmetMandatory.isEmpty, fit.share >= staffingCase.policy.minimumFit - Tolerances.comparison else {
          continue
        }
        ready[place].append(lastDay)
        if officer.position == position { readyHolders[place].append(lastDay) }
      }
      for held in officer.competencies { levels[held.competency.offset] = 0 }
    }
    for place in ready.indices {
      ready[place].sort()
      readyHolders[place].sort()
    }
  }

  /// The officers of a place who still serve after a day.
  func successors(at place: Int, after day: CalendarDate) -> Successors {
    Successors(
      officers: SuccessionBench.count(ready[place], after: day),
      holdersOfPosition: SuccessionBench.count(readyHolders[place], after: day))
  }

  /// How many of sorted days lie after a day.
  private static func count(_ days: [CalendarDate], after day: CalendarDate) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return days.count - low
  }
}
