import Auditing
import CaseFormat
import ResultsFormat
import StaffingDomain
import Wording

// The first page: what a director reads in two minutes.
extension PlanPage {
  var brief: PageSection {
    var blocks: [PageBlock] = [
      .paragraph(
        Passage(
          language.sentence(.subject(name: setting.caseName, on: staffingCase.policy.planDate))
            + (setting.hasPseudonyms ? " " + language.sentence(.pseudonyms) : "")))
    ]
    for (part, statements) in [
      (ReportPart.proposal, proposal), (.recovery, recovery), (.proof, proof), (.cost, cost), (.open, open),
    ] {
      blocks += [.heading(language.title(of: part)), .list(statements.map { language.passage($0) })]
    }
    blocks += bridgePicture
    return PageSection(id: "brief", title: language.title(of: .brief), isSheet: true, form: .dense, blocks: blocks)
  }

  private var proposal: [ReportStatement] {
    [
      .proposal(
        transfers: count(.transfers), changes: count(.positionChanges), seconds: count(.secondPostsTaken),
        officers: count(.officers)),
      .keeping(stays: count(.stays), pinned: count(.pinned)),
    ] + (count(.pool).isZero ? [] : [.shared(posts: count(.sharedPosts), officers: count(.pool))])
      + (count(.leaving).isZero && count(.away).isZero
        ? [] : [.outside(leaving: count(.leaving), away: count(.away))])
  }

  private var recovery: [ReportStatement] {
    guard let recovered = measure(.recovered), let doNothing = measure(.doNothing), let objective = measure(.objective)
    else { return [] }
    return [
      .recovery(recovered: recovered, doNothing: doNothing, objective: objective),
      .uncovered(before: uncovered(.uncoveredHoursBefore), after: uncovered(.uncoveredHoursAfter)), practice,
    ].compactMap(\.self)
  }

  private func uncovered(_ column: StaffingColumn) -> SourcedFigure {
    SourcedFigure(StaffingRow.sum(column, of: tables.staffing))
  }

  /// What everyday practice comes to; nil where nobody looked.
  var practice: ReportStatement? {
    guard setting.triesPractice else { return nil }
    guard let practice = setting.practice else { return .practiceBreaksRules }
    return .practice(
      recovered: SourcedFigure(practice.recovered.value, decimals: 1, source: "practice:recovered"),
      share: practice.percentOfPlan.map { SourcedFigure($0, decimals: 1, source: "practice:percent_of_plan") })
  }

  private var proof: [ReportStatement] {
    let checked = ReportStatement.audited(
      rules: SourcedFigure(audit.ruleCount, source: "verify:rules"),
      rows: SourcedFigure(audit.rowCount, source: "verify:rows"))
    guard let bound = measure(.bound), let gap = measure(.gap, decimals: Self.decimalsOfGap),
      let objective = measure(.objective)
    else { return [.noBound, checked] }
    // A gap that no reader could see is none.
    if SourcedFigure(objective.value - bound.value, decimals: 1, source: "").isZero {
      return [.provedBest(objective: objective), checked]
    }
    switch tables.summary.status {
    case .optimal: return [.proved(gap: gap, bound: bound), checked]
    case .feasible: return [.notProved(gap: gap, bound: bound), checked]
    }
  }

  private var cost: [ReportStatement] {
    let money = SourcedFigure(TransferRow.sum(.allowanceMillionVnd, of: tables.transfers), decimals: 2)
    let paid = TransferRow.count(of: tables.transfers, where: [ResultCondition(.allowanceMillionVnd, .above(0))])
    var statements: [ReportStatement] = [
      .allowances(
        money, paid: SourcedFigure(paid), transfers: SourcedFigure(TransferRow.count(of: tables.transfers)))
    ]
    if !tables.training.isEmpty {
      statements.append(
        .courses(
          trained: count(.trained), cost: SourcedFigure(TrainingRow.sum(.cost, of: tables.training), decimals: 2),
          hours: SourcedFigure(TrainingRow.sum(.hours, of: tables.training))))
    }
    if !tables.recruits.isEmpty { statements.append(.recruits(count(.recruits))) }
    return statements + [.rankDrops(count(.rankDrops))]
  }

  private var open: [ReportStatement] {
    [
      .vacancies(
        count(.vacancies), posts: count(.posts),
        hours: SourcedFigure(VacancyRow.sum(.uncoveredHours, of: tables.vacancies))),
      .surplus(count(.surplus)), .unmetRules(SourcedFigure(tables.summary.unmetRules)),
    ]
  }

  /// Decimals of the gap as a percentage.
  private static let decimalsOfGap = 3
}
