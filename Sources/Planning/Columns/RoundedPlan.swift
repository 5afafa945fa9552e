import LinearProgramming
import StaffingDomain

/// A plan near a fractional solution, made at once: the incumbent where a limit ends the search early.
///
/// Officers take the option that the relaxation gives most of, the surest first; where a limit has no room left, the
/// next best. Every step keeps every rule.
enum RoundedPlan {
  /// The duties by place; nil where an officer finds no option with room, which only orders can bring about.
  ///
  /// - Parameters:
  ///   - values: The value of each option, in the order of the formulation.
  static func duties(of formulation: Formulation, values: [Double], in problem: StaffingProblem) -> [Duty]? {
    let officers = problem.oneOption.officers
    var ranked: [(place: Int, isBound: Bool, certainty: Double)] = officers.indices.map { place in
      let range = formulation.optionStarts[place]..<formulation.optionStarts[place + 1]
      let mayBeSurplus = range.contains { formulation.options[$0].duty == .surplus }
      return (place, !mayBeSurplus, range.map { values[$0] }.max() ?? 0)
    }
    ranked.sort { left, right in
      if left.isBound != right.isBound { return left.isBound }
      return (right.certainty, left.place) < (left.certainty, right.place)
    }
    var duties = [Duty](repeating: .surplus, count: officers.count)
    var activity = RowActivity(problem: problem)
    for (place, _, _) in ranked {
      let officer = officers[place]
      let origin = problem.staffingCase.officers[officer].cell
      let isPinned = problem.standings[officer.offset].isPinned
      let range = formulation.optionStarts[place]..<formulation.optionStarts[place + 1]
      let byValue = range.sorted {
        (values[$1], formulation.options[$0].hours, $0) < (values[$0], formulation.options[$1].hours, $1)
      }
      guard
        let column = byValue.first(where: {
          activity.hasRoom(for: Relocation(origin: origin, duty: formulation.options[$0].duty), isPinned: isPinned)
        })
      else { return nil }
      duties[place] = formulation.options[column].duty
      activity.add(Relocation(origin: origin, duty: duties[place]))
    }
    return duties
  }
}
