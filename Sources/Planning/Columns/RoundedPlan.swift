import LinearProgramming
import StaffingDomain

/// A plan near a fractional solution, made at once: the incumbent where a limit ends the search early.
///
/// Officers take the option that the master gives most of, the surest first; where a limit has no room left, the
/// option with the least reduced hours of those that have. Every step keeps every rule.
enum RoundedPlan {
  /// The duties by place; nil where an officer finds no option with room, which only orders can bring about.
  ///
  /// - Parameters:
  ///   - master: The options with their values.
  ///   - round: The prices that rank options where there is no room for the first.
  static func duties(of master: RestrictedMaster, under round: PricingRound) -> [Duty]? {
    let problem = master.problem
    let people = round.pricer.space.people
    var ranked: [(place: Int, isBound: Bool, certainty: Double)] = people.indices.map { place in
      (place, !people[place].surplusHours.isFinite, master.columns[place].map(\.value).max() ?? 0)
    }
    ranked.sort { left, right in
      if left.isBound != right.isBound { return left.isBound }
      return (right.certainty, left.place) < (left.certainty, right.place)
    }
    var duties = [Duty](repeating: .surplus, count: people.count)
    var activity = RowActivity(problem: problem)
    for (place, _, _) in ranked {
      let person = people[place]
      let origin = problem.staffingCase.officers[person.officer].cell
      let isPinned = problem.standings[person.officer.offset].isPinned
      func hasRoom(_ duty: Duty) -> Bool {
        activity.hasRoom(for: Relocation(origin: origin, duty: duty), isPinned: isPinned)
      }
      var choices = master.columns[place].map { (duty: master.duty(of: $0), value: $0.value) }
      choices.sort { $1.value < $0.value }
      var duty = choices.first { $0.value > Tolerances.integrality && hasRoom($0.duty) }?.duty
      if duty == nil {
        // Rare: every option is looked at, the best under the prices first.
        duty = round.bestOptions(of: place, upTo: .greatestFiniteMagnitude, count: .max)
          .lazy.map { round.pricer.space.duty($0, of: place) }.first(where: hasRoom)
      }
      guard let duty else { return nil }
      duties[place] = duty
      activity.add(Relocation(origin: origin, duty: duty))
    }
    return duties
  }
}
