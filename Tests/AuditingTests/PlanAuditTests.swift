import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Auditing

/// One edit of a right plan or of its case, and the rule that must notice it.
struct Tampering: Sendable, CustomTestStringConvertible {
  let name: String
  let rule: AuditRule
  var edit: @Sendable (inout StaffingCase, inout ResultTables) -> Void
  var testDescription: String { "\(rule.name): \(name)" }

  init(
    _ rule: AuditRule, _ name: String, _ edit: @escaping @Sendable (inout StaffingCase, inout ResultTables) -> Void
  ) {
    (self.rule, self.name, self.edit) = (rule, name, edit)
  }
}

extension Violation {
  var inEnglish: String { line(in: English()) }
}

extension [Violation] {
  /// Sorted by rule, file and line, then by what is said in English, which is the order of reports though it is made
  /// from facts.
  var sortedByText: [Violation] {
    sorted { left, right in
      if left.rule != right.rule { return left.rule < right.rule }
      if left.file != right.file { return left.file < right.file }
      let texts = [left, right].map { $0.fact.text(in: English()) }
      return (left.line ?? 0, texts[0]) < (right.line ?? 0, texts[1])
    }
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
    #expect(report.violations.map(\.inEnglish) == report.violations.sortedByText.map(\.inEnglish))
  }

  @Test("Every rule has a place of its own in reports")
  func everyRuleHasItsPlace() {
    let places = AuditRule.allCases.compactMap { $0.check?.place }
    #expect(Set(places).count == places.count)
    #expect(RuleName.allCases.filter { $0.check == nil } == [.preference, .stability])
  }

  @Test("Every rule has an edit that it notices")
  func everyRuleIsTested() {
    let tested = Set((PlanAuditTests.tamperings + CompetencyAuditTests.tamperings + CombinedTamperings.all).map(\.rule))
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
    Tampering(.plan(.oneOption), "an officer has two lines") { _, tables in
      tables.assignments.append(tables.assignments[0])
    },
    Tampering(.plan(.oneOption), "an officer has no line") { _, tables in tables.assignments.removeFirst() },
    Tampering(.plan(.oneOption), "an unknown officer") { _, tables in tables.assignments[0].officer = Code("o9") },
    Tampering(.plan(.oneOption), "an unknown commune") { _, tables in tables.assignments[0].commune = Code("999") },
    Tampering(.plan(.oneOption), "an unknown position") { _, tables in tables.assignments[0].position = Code("X") },
    Tampering(.plan(.oneOption), "transferred within the commune") { _, tables in
      move(&tables, 2, "001", "LAND", .transferred)
    },
    Tampering(.plan(.oneOption), "stays elsewhere") { _, tables in tables.assignments[1].status = .stays },
    Tampering(.plan(.oneOption), "position changed, but not the position") { _, tables in
      tables.assignments[0].status = .positionChanged
    },
    Tampering(.plan(.oneOption), "position changed into another commune") { _, tables in
      tables.assignments[1].status = .positionChanged
    },
    Tampering(.plan(.oneOption), "surplus elsewhere") { _, tables in tables.assignments[4].commune = Code("002") },
    Tampering(.plan(.oneOption), "surplus with a position") { _, tables in tables.assignments[4].position = Code("LAND")
    },
    Tampering(.plan(.oneOption), "stays without a position") { _, tables in tables.assignments[0].position = nil },
    Tampering(.plan(.leaving), "who leaves stays in the plan") { _, tables in move(&tables, 6, "002", "LAND", .stays) },
    Tampering(.plan(.leaving), "who stays is called leaving") { _, tables in move(&tables, 1, "001", nil, .leaving) },
    Tampering(.plan(.leaving), "the last day before the middle of the horizon") { made, _ in
      made.officers[0].leavesOn = CalendarDate(year: 2026, month: 6, day: 30)
    },
    Tampering(.plan(.pinned), "a fixed officer is moved") { _, tables in move(&tables, 3, "001", "LAND", .transferred)
    },
    Tampering(.plan(.pinned), "a fixed officer is surplus") { _, tables in move(&tables, 3, "002", nil, .surplus) },
    Tampering(.plan(.pinned), "a free officer is called pinned") { _, tables in tables.assignments[0].status = .pinned
    },
    Tampering(.plan(.pinned), "a bar without an end") { made, _ in
      made.bars = [Bar(officer: Ordinal(1), rule: .discipline, source: SourceRow(table: .bars, line: 2))]
    },
    Tampering(.plan(.pinned), "a bar until the plan date") { made, _ in
      made.bars = [
        Bar(
          officer: Ordinal(1), rule: .illness, until: made.policy.planDate, source: SourceRow(table: .bars, line: 2))
      ]
    },
    Tampering(.plan(.pinned), "leaves at the middle of the horizon") { made, _ in
      made.officers[1].leavesOn = made.policy.horizonMiddle
    },
    Tampering(.plan(.competence), "a mandatory requirement is not met") { made, _ in
      made.officers[3].competencies[0].level = 1
    },
    Tampering(.plan(.competence), "the competency has expired") { made, _ in
      made.officers[3].competencies[0].validUntil = CalendarDate(year: 2025, month: 12, day: 31)
    },
    Tampering(.plan(.competence), "the fit is too low") { made, _ in made.policy.minimumFit = 0.6 },
    Tampering(.plan(.rank), "the rank is too low") { made, _ in made.officers[3].rank = 1 },
    Tampering(.plan(.distance), "beyond the policy's limit") { made, _ in made.policy.maximumDistance = Kilometres(19.9)
    },
    Tampering(.plan(.distance), "beyond the officer's limit") { made, _ in
      made.officers[1].maximumDistance = Kilometres(19.9)
    },
    Tampering(.plan(.provinceBorder), "into another province") { made, _ in made.communes[1].province = Ordinal(1) },
    Tampering(.plan(.lock), "locked to another commune") { made, _ in made.decisions[0].commune = HandMadeCase.communeB
    },
    Tampering(.plan(.lock), "locked to another cell") { made, _ in made.decisions[0].position = HandMadeCase.accountant
    },
    Tampering(.plan(.lock), "locked to stay") { made, _ in
      made.decisions[0].officer = Ordinal(1)
      made.decisions[0].commune = nil
    },
    Tampering(.plan(.lock), "a locked officer is surplus") { made, _ in made.decisions[0].officer = Ordinal(4) },
    Tampering(.plan(.forbid), "a forbidden commune") { made, _ in made.decisions[1].officer = Ordinal(1) },
    Tampering(.plan(.forbid), "a forbidden position in any commune") { made, _ in
      made.decisions[1] = Decision(
        officer: Ordinal(3), kind: .forbid, position: HandMadeCase.accountant,
        source: SourceRow(table: .decisions, line: 3))
    },
    Tampering(.plan(.forbid), "any change refused") { made, _ in made.decisions[2].officer = Ordinal(3) },
    Tampering(.plan(.cellBalance), "two officers on one post") { _, tables in move(&tables, 5, "001", "LAND", .stays) },
    Tampering(.plan(.cellBalance), "fewer posts by decision") { made, _ in
      made.posts = [
        EstablishedPosts(
          cell: Cell(commune: HandMadeCase.communeB, position: HandMadeCase.land), posts: 1,
          source: SourceRow(table: .posts, line: 2))
      ]
    },
    Tampering(.plan(.establishment), "more officers than authorised") { made, _ in made.communes[0].establishment = 1 },
    Tampering(.plan(.maximumTransfers), "one change too many") { made, _ in made.policy.maximumTransfers = 1 },
    Tampering(.plan(.outflowCap), "one leaver too many") { made, _ in made.policy.maximumOutflowShare = 0 },
    Tampering(.plan(.allowanceBudget), "too little money") { made, _ in made.policy.allowanceBudget = MillionDong(0.69)
    },
  ]

  private static let rowTamperings = [
    Tampering(.files(.assignmentsFile), "another fit") { _, tables in tables.assignments[1].fit = 0.51 },
    Tampering(.files(.assignmentsFile), "a fit without a position") { _, tables in tables.assignments[4].fit = 1 },
    Tampering(.files(.assignmentsFile), "another order") { _, tables in tables.assignments.swapAt(0, 1) },
    Tampering(.files(.transfersFile), "a transfer is missing") { _, tables in tables.transfers.removeLast() },
    Tampering(.files(.transfersFile), "a transfer of who stays") { _, tables in tables.transfers[1].officer = Code("o1")
    },
    Tampering(.files(.transfersFile), "a transfer twice") { _, tables in tables.transfers.append(tables.transfers[1]) },
    Tampering(.files(.transfersFile), "the order") { _, tables in
      tables.transfers.swapAt(0, 1)
      tables.transfers[0].rank = 1
      tables.transfers[1].rank = 2
    },
    Tampering(.files(.transfersFile), "no reason") { _, tables in tables.transfers[0].reason = "" },
    Tampering(.files(.staffingFile), "a cell is missing") { _, tables in tables.staffing.removeLast() },
    Tampering(.files(.staffingFile), "a cell twice") { _, tables in tables.staffing.append(tables.staffing[0]) },
    Tampering(.files(.staffingFile), "the order") { _, tables in tables.staffing.swapAt(0, 1) },
    Tampering(.files(.staffingFile), "another value of the last officer") { _, tables in
      tables.staffing[2].valueOfLastOfficer = HoursPerMonth(200)
    },
    Tampering(.files(.staffingFile), "nobody to lose") { _, tables in tables.staffing[0].valueOfLastOfficer = nil },
    Tampering(.files(.staffingFile), "a value that holds too long") { _, tables in tables.staffing[2].valueHoldsFor = 2
    },
    Tampering(.files(.staffingFile), "a value that is called unique") { _, tables in
      tables.staffing[2].valueIsDegenerate = false
    },
    Tampering(.files(.vacanciesFile), "a cell is missing") { _, tables in tables.vacancies = [] },
    Tampering(.files(.vacanciesFile), "a cell without empty posts") { _, tables in
      tables.vacancies[0].commune = Code("001")
    },
    Tampering(.files(.changesFile), "an officer whom nobody knows changes") { _, tables in
      tables.changes = [ChangeRow(officer: Code("zz"), name: "", was: "a", becomes: "b", why: "c")]
    },
    Tampering(.files(.changesFile), "a change without a reason") { made, tables in
      let officer = made.officers[0]
      tables.changes = [ChangeRow(officer: officer.code, name: officer.name ?? "", was: "a", becomes: "b", why: "")]
    },
    Tampering(.files(.surplusFile), "an officer is missing") { _, tables in tables.surplus = [] },
    Tampering(.files(.surplusFile), "an officer with a post") { _, tables in tables.surplus[0].officer = Code("o1") },
    Tampering(.files(.editedFile), "a file with another digest") { _, tables in
      tables.summary.files = [FileDigest(file: .transfers, sha256: "a")]
      tables.digestsRead = [FileDigest(file: .transfers, sha256: "b")]
    },
  ]

  private static let summaryTamperings = [
    Tampering(.files(.otherCase), "another digest") { _, tables in tables.summary.inputDigest = "other" },
    Tampering(.files(.otherCase), "solved with --set") { _, tables in
      tables.summary.overrides = [PolicyOverride(key: "surplus_hours", text: "5")]
    },
    Tampering(.files(.objective), "another objective") { _, tables in tables.summary.objective = HoursPerMonth(481.999)
    },
    Tampering(.files(.objective), "a transfer is dropped without a trace") { _, tables in
      move(&tables, 2, "001", nil, .surplus)
      tables.transfers.removeLast()
    },
    Tampering(.files(.doNothing), "another do_nothing") { _, tables in tables.summary.doNothing = HoursPerMonth(966) },
    Tampering(.files(.doNothing), "another recovered") { _, tables in tables.summary.recovered = HoursPerMonth(484) },
    Tampering(.files(.gap), "another gap") { _, tables in tables.summary.gap = 0.00005 },
    Tampering(.files(.gap), "a bound above the objective") { _, tables in tables.summary.bound = HoursPerMonth(483) },
    Tampering(.files(.gap), "a lower bound") { _, tables in tables.summary.bound = HoursPerMonth(400) },
    Tampering(.files(.gap), "optimal with a large gap") { _, tables in
      tables.summary.bound = HoursPerMonth(241)
      tables.summary.gap = 0.5
    },
    Tampering(.files(.gap), "feasible with a small gap") { _, tables in tables.summary.status = .feasible },
    Tampering(.files(.gap), "optimal without a bound") { _, tables in
      tables.summary.bound = nil
      tables.summary.gap = nil
    },
    Tampering(.files(.gap), "a gap without a bound") { _, tables in tables.summary.bound = nil },
    Tampering(.files(.counts), "officers") { _, tables in tables.summary.counts.officers += 1 },
    Tampering(.files(.counts), "stays") { _, tables in tables.summary.counts.stays += 1 },
    Tampering(.files(.counts), "transfers") { _, tables in tables.summary.counts.transfers += 1 },
    Tampering(.files(.counts), "position changes") { _, tables in tables.summary.counts.positionChanges += 1 },
    Tampering(.files(.counts), "pool") { _, tables in tables.summary.counts.pool += 1 },
    Tampering(.files(.counts), "surplus") { _, tables in tables.summary.counts.surplus += 1 },
    Tampering(.files(.counts), "leaving") { _, tables in tables.summary.counts.leaving += 1 },
    Tampering(.files(.counts), "pinned") { _, tables in tables.summary.counts.pinned += 1 },
    Tampering(.files(.counts), "posts") { _, tables in tables.summary.counts.posts += 1 },
    Tampering(.files(.counts), "vacancies") { _, tables in tables.summary.counts.vacancies += 1 },
    Tampering(.files(.counts), "recruits") { _, tables in tables.summary.counts.recruits += 1 },
  ]
}
