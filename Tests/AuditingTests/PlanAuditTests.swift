import Auditing
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Workloads

/// One edit of a right plan or of its case, and the rule that must notice it.
struct Tampering: Sendable, CustomTestStringConvertible {
  let name: String
  let rule: AuditRule
  var edit: @Sendable (inout StaffingCase, inout ResultTables) -> Void
  var testDescription: String { "\(rule.rawValue): \(name)" }

  init(
    _ rule: AuditRule, _ name: String, _ edit: @escaping @Sendable (inout StaffingCase, inout ResultTables) -> Void
  ) {
    (self.rule, self.name, self.edit) = (rule, name, edit)
  }
}

@Suite("The audit of a plan")
struct PlanAuditTests {
  @Test("The right plan of the hand-made case is clean, and its figures are those of the comment")
  func clean() {
    let made = HandMadeCase.make()
    let report = PlanAudit.audit(
      made, needs: StaffingNeeds(made), results: HandMadePlan.tables(), origin: CaseOrigin(inputDigest: "digest"))
    #expect(report.violations == [])
    #expect(report.recomputedObjective == HoursPerMonth(482))
    #expect(report.recomputedDoNothing == HoursPerMonth(965))
    #expect(report.rowCount == 15)
  }

  @Test("Every edit is noticed by the right rule", arguments: tamperings)
  func tampered(tampering: Tampering) {
    var made = HandMadeCase.make()
    var tables = HandMadePlan.tables()
    tampering.edit(&made, &tables)
    let report = PlanAudit.audit(
      made, needs: StaffingNeeds(made), results: tables, origin: CaseOrigin(inputDigest: "digest"))
    #expect(report.violations.contains { $0.rule == tampering.rule })
    #expect(report.violations == report.violations.sorted())
  }

  @Test("Every rule has an edit that it notices")
  func everyRuleIsTested() {
    let tested = Set((PlanAuditTests.tamperings + CompetencyAuditTests.tamperings).map(\.rule))
    #expect(AuditRule.allCases.filter { !tested.contains($0) } == [])
  }

  /// Puts an officer of the plan, by number, into another cell.
  private static func move(
    _ tables: inout ResultTables, _ number: Int, _ commune: String, _ position: String?, _ status: AssignmentStatus
  ) {
    tables.assignments[number - 1].commune = Code(commune)
    tables.assignments[number - 1].position = position.map { Code($0) }
    tables.assignments[number - 1].status = status
  }

  static let tamperings: [Tampering] = planTamperings + rowTamperings + summaryTamperings

  private static let planTamperings = [
    Tampering(.oneOption, "an officer has two lines") { _, tables in tables.assignments.append(tables.assignments[0]) },
    Tampering(.oneOption, "an officer has no line") { _, tables in tables.assignments.removeFirst() },
    Tampering(.oneOption, "an unknown officer") { _, tables in tables.assignments[0].officer = Code("o9") },
    Tampering(.oneOption, "an unknown commune") { _, tables in tables.assignments[0].commune = Code("999") },
    Tampering(.oneOption, "an unknown position") { _, tables in tables.assignments[0].position = Code("X") },
    Tampering(.oneOption, "transferred within the commune") { _, tables in move(&tables, 2, "001", "LAND", .transferred)
    },
    Tampering(.oneOption, "stays elsewhere") { _, tables in tables.assignments[1].status = .stays },
    Tampering(.oneOption, "position changed, but not the position") { _, tables in
      tables.assignments[0].status = .positionChanged
    },
    Tampering(.oneOption, "position changed into another commune") { _, tables in
      tables.assignments[1].status = .positionChanged
    },
    Tampering(.oneOption, "surplus elsewhere") { _, tables in tables.assignments[4].commune = Code("002") },
    Tampering(.oneOption, "surplus with a position") { _, tables in tables.assignments[4].position = Code("LAND") },
    Tampering(.oneOption, "stays without a position") { _, tables in tables.assignments[0].position = nil },
    Tampering(.leaving, "who leaves stays in the plan") { _, tables in move(&tables, 6, "002", "LAND", .stays) },
    Tampering(.leaving, "who stays is called leaving") { _, tables in move(&tables, 1, "001", nil, .leaving) },
    Tampering(.leaving, "the last day before the middle of the horizon") { made, _ in
      made.officers[0].leavesOn = CalendarDate(year: 2026, month: 6, day: 30)
    },
    Tampering(.pinned, "a fixed officer is moved") { _, tables in move(&tables, 3, "001", "LAND", .transferred) },
    Tampering(.pinned, "a fixed officer is surplus") { _, tables in move(&tables, 3, "002", nil, .surplus) },
    Tampering(.pinned, "a free officer is called pinned") { _, tables in tables.assignments[0].status = .pinned },
    Tampering(.pinned, "a bar without an end") { made, _ in
      made.bars = [Bar(officer: Ordinal(1), rule: .maternity, source: SourceRow(table: .bars, line: 2))]
    },
    Tampering(.pinned, "a bar until the plan date") { made, _ in
      made.bars = [
        Bar(
          officer: Ordinal(1), rule: .illness, until: made.policy.planDate, source: SourceRow(table: .bars, line: 2))
      ]
    },
    Tampering(.pinned, "leaves at the middle of the horizon") { made, _ in
      made.officers[1].leavesOn = made.policy.horizonMiddle
    },
    Tampering(.competence, "a mandatory requirement is not met") { made, _ in
      made.officers[3].competencies[0].level = 1
    },
    Tampering(.competence, "the competency has expired") { made, _ in
      made.officers[3].competencies[0].validUntil = CalendarDate(year: 2025, month: 12, day: 31)
    },
    Tampering(.competence, "the fit is too low") { made, _ in made.policy.minimumFit = 0.6 },
    Tampering(.rank, "the rank is too low") { made, _ in made.officers[3].rank = 1 },
    Tampering(.distance, "beyond the policy's limit") { made, _ in made.policy.maximumDistance = Kilometres(19.9) },
    Tampering(.distance, "beyond the officer's limit") { made, _ in
      made.officers[1].maximumDistance = Kilometres(19.9)
    },
    Tampering(.provinceBorder, "into another province") { made, _ in made.communes[1].province = Ordinal(1) },
    Tampering(.lock, "locked to another commune") { made, _ in made.decisions[0].commune = HandMadeCase.communeB },
    Tampering(.lock, "locked to another cell") { made, _ in made.decisions[0].position = HandMadeCase.accountant },
    Tampering(.lock, "locked to stay") { made, _ in
      made.decisions[0].officer = Ordinal(1)
      made.decisions[0].commune = nil
    },
    Tampering(.lock, "a locked officer is surplus") { made, _ in made.decisions[0].officer = Ordinal(4) },
    Tampering(.forbid, "a forbidden commune") { made, _ in made.decisions[1].officer = Ordinal(1) },
    Tampering(.forbid, "a forbidden position in any commune") { made, _ in
      made.decisions[1] = Decision(
        officer: Ordinal(3), kind: .forbid, position: HandMadeCase.accountant,
        source: SourceRow(table: .decisions, line: 3))
    },
    Tampering(.forbid, "any change refused") { made, _ in made.decisions[2].officer = Ordinal(3) },
    Tampering(.cellBalance, "two officers on one post") { _, tables in move(&tables, 5, "001", "LAND", .stays) },
    Tampering(.cellBalance, "fewer posts by decision") { made, _ in
      made.posts = [
        EstablishedPosts(
          cell: Cell(commune: HandMadeCase.communeB, position: HandMadeCase.land), posts: 1,
          source: SourceRow(table: .posts, line: 2))
      ]
    },
    Tampering(.establishment, "more officers than authorised") { made, _ in made.communes[0].establishment = 1 },
    Tampering(.maximumTransfers, "one change too many") { made, _ in made.policy.maximumTransfers = 1 },
    Tampering(.outflowCap, "one leaver too many") { made, _ in made.policy.maximumOutflowShare = 0 },
    Tampering(.allowanceBudget, "too little money") { made, _ in made.policy.allowanceBudget = MillionDong(0.69) },
  ]

  private static let rowTamperings = [
    Tampering(.assignmentsFile, "another fit") { _, tables in tables.assignments[1].fit = 0.51 },
    Tampering(.assignmentsFile, "a fit without a position") { _, tables in tables.assignments[4].fit = 1 },
    Tampering(.assignmentsFile, "another order") { _, tables in tables.assignments.swapAt(0, 1) },
    Tampering(.transfersFile, "a transfer is missing") { _, tables in tables.transfers.removeLast() },
    Tampering(.transfersFile, "a transfer of who stays") { _, tables in tables.transfers[1].officer = Code("o1") },
    Tampering(.transfersFile, "a transfer twice") { _, tables in tables.transfers.append(tables.transfers[1]) },
    Tampering(.transfersFile, "the order") { _, tables in
      tables.transfers.swapAt(0, 1)
      tables.transfers[0].rank = 1
      tables.transfers[1].rank = 2
    },
    Tampering(.transfersFile, "no reason") { _, tables in tables.transfers[0].reason = "" },
    Tampering(.staffingFile, "a cell is missing") { _, tables in tables.staffing.removeLast() },
    Tampering(.staffingFile, "a cell twice") { _, tables in tables.staffing.append(tables.staffing[0]) },
    Tampering(.staffingFile, "the order") { _, tables in tables.staffing.swapAt(0, 1) },
    Tampering(.staffingFile, "another value of the last officer") { _, tables in
      tables.staffing[2].valueOfLastOfficer = HoursPerMonth(200)
    },
    Tampering(.staffingFile, "nobody to lose") { _, tables in tables.staffing[0].valueOfLastOfficer = nil },
    Tampering(.staffingFile, "a value that holds too long") { _, tables in tables.staffing[2].valueHoldsFor = 2 },
    Tampering(.staffingFile, "a value that is called unique") { _, tables in
      tables.staffing[2].valueIsDegenerate = false
    },
    Tampering(.vacanciesFile, "a cell is missing") { _, tables in tables.vacancies = [] },
    Tampering(.vacanciesFile, "a cell without empty posts") { _, tables in
      tables.vacancies[0].commune = Code("001")
    },
    Tampering(.surplusFile, "an officer is missing") { _, tables in tables.surplus = [] },
    Tampering(.surplusFile, "an officer with a post") { _, tables in tables.surplus[0].officer = Code("o1") },
    Tampering(.editedFile, "a file with another digest") { _, tables in
      tables.summary.files = [FileDigest(file: .transfers, sha256: "a")]
      tables.digestsRead = [FileDigest(file: .transfers, sha256: "b")]
    },
  ]

  private static let summaryTamperings = [
    Tampering(.otherCase, "another digest") { _, tables in tables.summary.inputDigest = "other" },
    Tampering(.otherCase, "solved with --set") { _, tables in
      tables.summary.overrides = [PolicyOverride(key: "surplus_hours", text: "5")]
    },
    Tampering(.objective, "another objective") { _, tables in tables.summary.objective = HoursPerMonth(481.999) },
    Tampering(.objective, "a transfer is dropped without a trace") { _, tables in
      move(&tables, 2, "001", nil, .surplus)
      tables.transfers.removeLast()
    },
    Tampering(.doNothing, "another do_nothing") { _, tables in tables.summary.doNothing = HoursPerMonth(966) },
    Tampering(.doNothing, "another recovered") { _, tables in tables.summary.recovered = HoursPerMonth(484) },
    Tampering(.gap, "another gap") { _, tables in tables.summary.gap = 0.00005 },
    Tampering(.gap, "a bound above the objective") { _, tables in tables.summary.bound = HoursPerMonth(483) },
    Tampering(.gap, "a lower bound") { _, tables in tables.summary.bound = HoursPerMonth(400) },
    Tampering(.gap, "optimal with a large gap") { _, tables in
      tables.summary.bound = HoursPerMonth(241)
      tables.summary.gap = 0.5
    },
    Tampering(.gap, "feasible with a small gap") { _, tables in tables.summary.status = .feasible },
    Tampering(.gap, "optimal without a bound") { _, tables in
      tables.summary.bound = nil
      tables.summary.gap = nil
    },
    Tampering(.gap, "a gap without a bound") { _, tables in tables.summary.bound = nil },
    Tampering(.counts, "officers") { _, tables in tables.summary.counts.officers += 1 },
    Tampering(.counts, "stays") { _, tables in tables.summary.counts.stays += 1 },
    Tampering(.counts, "transfers") { _, tables in tables.summary.counts.transfers += 1 },
    Tampering(.counts, "position changes") { _, tables in tables.summary.counts.positionChanges += 1 },
    Tampering(.counts, "pool") { _, tables in tables.summary.counts.pool += 1 },
    Tampering(.counts, "surplus") { _, tables in tables.summary.counts.surplus += 1 },
    Tampering(.counts, "leaving") { _, tables in tables.summary.counts.leaving += 1 },
    Tampering(.counts, "pinned") { _, tables in tables.summary.counts.pinned += 1 },
    Tampering(.counts, "posts") { _, tables in tables.summary.counts.posts += 1 },
    Tampering(.counts, "vacancies") { _, tables in tables.summary.counts.vacancies += 1 },
    Tampering(.counts, "recruits") { _, tables in tables.summary.counts.recruits += 1 },
  ]
}
