import StaffingDomain
import Workloads

/// Who holds two posts may: the posts are there and light enough, the positions may be combined, and the officer is
/// able.
///
/// Both are the last posts of cells of one commune; `s_main + s_second <= maximum_load x f_i`; for the second position
/// rank, mandatory requirements and fit are asked for, after courses, but neither distance nor rank drop. Nobody who is
/// barred or leaves within the horizon takes a second post, and a leading position is never one. Whoever stays with
/// both posts of today may, whatever of this is so, if both cells have a post.
enum CombinationCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    context.plan.lines.flatMap { line -> [Violation] in
      guard let main = line.cell, let position = line.second else { return [] }
      let officer = context.staffingCase.officers[line.officer]
      func found(_ fact: SecondPostFact, _ input: SourceRow? = nil) -> Violation {
        Violation(
          .plan(.combination), .combination(fact, officer: officer.code), at: line.row, input: input ?? officer.source)
      }
      guard let second = line.secondCell else {
        return [found(.sameAsMain(context.staffingCase.positions[position].code))]
      }
      let missing = [main, second].first { context.combinations.lastPost(of: $0) == nil }
      if let missing { return [found(.noPost(CellCodes(missing, in: context.staffingCase)))] }
      if main == officer.cell, position == officer.secondPosition { return [] }
      return (postFaults(main, second, of: line, in: context) + abilityFaults(second, of: line, in: context))
        .map { found($0.fact, $0.input) }
    }
  }

  private typealias Fault = (fact: SecondPostFact, input: SourceRow?)

  /// What stands against two posts of an officer: the policy, the officer's ties, the positions and the load.
  private static func postFaults(
    _ main: Cell, _ second: Cell, of line: PlanLine, in context: AuditContext
  ) -> [Fault] {
    let (policy, positions) = (context.policy, context.staffingCase.positions)
    var faults: [Fault] = []
    if policy.maximumPositions < 2 { faults.append((.onePositionOnly, nil)) }
    if !context.presence.mayCombine(line.officer) { faults.append((.mayNotCombine, nil)) }
    let pair = [main, second].map { positions[$0.position] }
    if pair[1].isLeading { faults.append((.leadingSecond(pair[1].code), pair[1].source)) }
    if !context.combinations.arePaired(main.position, second.position) {
      faults.append((.unpaired(pair[0].code, pair[1].code), pair[1].source))
    }
    let load = context.combinations.share(of: main) + context.combinations.share(of: second)
    let most = policy.maximumLoad * context.presence.workingTimes[line.officer.offset]
    if load > most + Tolerances.comparison { faults.append((.load(load, most: most), nil)) }
    return faults
  }

  /// What the officer lacks for the second position after courses.
  private static func abilityFaults(_ second: Cell, of line: PlanLine, in context: AuditContext) -> [Fault] {
    let officer = context.staffingCase.officers[line.officer]
    let position = context.staffingCase.positions[second.position]
    var faults: [Fault] = []
    if officer.rank < position.rank {
      let rank = PlacementFact.rank(officer.code, rank: officer.rank, position.code, required: position.rank)
      faults.append((.unable(rank), nil))
    }
    let fit = context.hours.fit(line.officer, in: second.position, after: line.courses)
    for requirement in fit.unmetMandatory {
      let competency = context.staffingCase.competencies[requirement.competency].code
      let lack = PlacementFact.lacks(officer.code, competency, level: requirement.level, position: position.code)
      faults.append((.unable(lack), requirement.source))
    }
    let least = context.policy.minimumFit
    if fit.share < least - Tolerances.comparison {
      faults.append((.unable(.fit(officer.code, position.code, share: fit.share, least: least)), nil))
    }
    return faults
  }
}
