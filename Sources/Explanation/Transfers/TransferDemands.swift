import Planning
import StaffingDomain

// What rules about people ask of a transfer, with the rows that say so.
extension PlanView {
  /// What forbids an officer to go back while nothing else changes; nil where nothing does.
  func requirement(of officer: Ordinal<Officer>) -> TransferRequirement? {
    let back = goingBack(officer)
    let isAllowed =
      back.duty == .stay
      ? problem.decisions.allows(officer, toHold: problem.staffingCase.officers[officer].cell)
      : !problem.decisions.isLocked(officer)
    if !isAllowed { return .decision }
    return relations(forbidding: back).isEmpty ? nil : .relation
  }

  /// The relations that an officer would break by going back, to the old cell or as surplus.
  private func relations(forbidding back: OfficerOption) -> [ExceededLimit] {
    limits(of: back, insteadOf: present(back.officer)).filter(\.rule.isAboutRelations)
  }

  /// What rotation, team rules and relations ask of a transferred officer; empty where nothing does.
  func demands(on officer: Ordinal<Officer>) -> [TransferDemand] {
    // Asked of staying: it is the old post that relatives and couples are about.
    [rotation(of: officer)].compactMap { $0 } + teamRules(kept: officer)
      + relations(forbidding: problem.option(of: officer, doing: .stay)).map { .relation($0) }
  }

  private func rotation(of officer: Ordinal<Officer>) -> TransferDemand? {
    let person = problem.staffingCase.officers[officer]
    guard problem.rotation.isDue(officer), let months = problem.staffingCase.positions[person.position].rotationMonths
    else { return nil }
    return .rotation(
      months: months, penalty: problem.staffingCase.policy.rotationPenalty, source: person.source)
  }

  /// The team rules that would be missed by more if the officer went back: the first two.
  private func teamRules(kept officer: Ordinal<Officer>) -> [TransferDemand] {
    let rows = teams.rowsLost(from: present(officer).team, to: teamPlace(of: goingBack(officer)))
    return rows.prefix(2).map { row in
      let (rule, commune) = problem.teamRules.subjects[row]
      return .teamRule(rule, commune)
    }
  }

  private func teamPlace(of option: OfficerOption) -> TeamEffects.Place? {
    teams.place(of: option.officer, in: option.heldCell, after: option.bundle)
  }
}
