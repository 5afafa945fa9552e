import Auditing
import ResultsFormat
import StaffingDomain
import Testing
import Wording
import Workloads

@Suite("The audit of a plan that trains, recruits and shares work")
struct CompetencyAuditTests {
  private func audit(_ tampering: Tampering?) -> AuditReport {
    var made = CompetencyCase.make()
    var tables = CompetencyPlan.tables()
    tampering?.edit(&made, &tables)
    return PlanAudit.audit(
      made, needs: StaffingNeeds(made), results: tables, origin: CaseOrigin(inputDigest: "digest"))
  }

  @Test("The right plan is clean, and its figures are those of the comment")
  func clean() {
    let report = audit(nil)
    #expect(report.violations == [])
    #expect(report.recomputedObjective == HoursPerMonth(601))
    #expect(report.recomputedDoNothing == HoursPerMonth(905))
    #expect(report.rowCount == 27)
  }

  @Test("Every edit is noticed by the right rule", arguments: tamperings)
  func tampered(tampering: Tampering) {
    let report = audit(tampering)
    #expect(report.violations.contains { $0.rule == tampering.rule }, "\(report.violations)")
    #expect(report.violations == report.violations.sorted())
    #expect(report.violations.map(\.inEnglish) == report.violations.sortedByText.map(\.inEnglish))
  }

  @Test("What just keeps a rule is kept", arguments: legal)
  func kept(tampering: Tampering) {
    #expect(audit(tampering).violations.filter { $0.rule == tampering.rule } == [])
  }

  @Test("A price that changes changes the objective", arguments: prices)
  func priced(price: Tampering) {
    #expect(audit(price).violations.contains { $0.rule == .files(.objective) })
  }

  @Test("The message of a course that cannot be followed names the levels and the row of the course")
  func message() throws {
    let report = audit(Tampering(.plan(.training), "") { made, _ in made.courses[1].fromLevel = 3 })
    let violation = try #require(report.violations.first)
    #expect(
      violation.line(in: English())
        == "assignments.csv: training: officer 'o03' cannot follow course 'C2': it takes officers from level 3 to below "
        + "level 4 of 'LAW' (courses.csv:3)")
  }

  static let tamperings: [Tampering] =
    CompetencyTamperings.training + CompetencyTamperings.pool + CompetencyTamperings.recruits
    + CompetencyTamperings.relations + CompetencyTamperings.softRules + CompetencyTamperings.files

  private static let prices = [
    Tampering(.files(.objective), "recruits") { made, _ in made.policy.recruitHours = HoursPerMonth(61) },
    Tampering(.files(.objective), "sharing") { made, _ in made.policy.sharingOverhead = 0.11 },
    Tampering(.files(.objective), "training") { made, _ in made.courses[0].hours = Hours(25) },
    Tampering(.files(.objective), "rotation") { made, _ in made.policy.rotationPenalty = HoursPerMonth(101) },
    Tampering(.files(.objective), "a team rule") { made, _ in made.teamRules[1].penalty = HoursPerMonth(26) },
    Tampering(.files(.objective), "the position change into a pool") { made, _ in made.officers[5].position = Ordinal(1)
    },
    Tampering(.files(.objective), "fit in a pool") { made, _ in made.officers[3].competencies[0].level = 1 },
    Tampering(.files(.objective), "fit after a course") { made, _ in made.courses[2].toLevel = 1 },
  ]

  private static func decision(
    _ made: inout StaffingCase, _ officer: Int, _ kind: DecisionKind, _ commune: Ordinal<Commune>? = nil,
    _ position: Ordinal<Position>? = nil
  ) {
    made.decisions = [
      Decision(
        officer: Ordinal(officer), kind: kind, commune: commune, position: position,
        source: SourceRow(table: .decisions, line: 2))
    ]
  }

  private static let legal = [
    Tampering(.plan(.training), "courses that build on each other") { made, tables in
      made.requirements[0].level = 4
      tables.assignments[4].courses = [Code("C1"), Code("C2")]
    },
    Tampering(.plan(.training), "a course that lifts a mandatory requirement of no weight") { made, _ in
      made.requirements[0].weight = 0
    },
    Tampering(.plan(.competence), "staying with a course asks for no eligibility") { made, _ in
      made.requirements[0].level = 3
      made.officers[3].competencies[1].level = 3
      made.officers[5].competencies[1].level = 3
    },
    Tampering(.plan(.couple), "the pool counts where the officer sits") { made, _ in
      made.relations[0] = couple(made, 3, 1)
    },
    Tampering(.plan(.relative), "relatives in two communes") { made, _ in
      made.officers[0].commune = CompetencyCase.communeA
    },
    Tampering(.plan(.relative), "a relative in the pool of a sensitive position") { made, _ in
      made.relations[1].other = Ordinal(3)
      made.positions[1].isRelativeSensitive = true
    },
    Tampering(.plan(.forbid), "the pool of the own position where any change is forbidden") { made, _ in
      decision(&made, 3, .forbid)
    },
    Tampering(.plan(.forbid), "the pool where another commune is forbidden") { made, _ in
      decision(&made, 3, .refuse, CompetencyCase.communeB)
    },
    Tampering(.files(.objective), "wishes say nothing about the pool") { made, _ in
      made.preferences = [
        Preference(
          officer: Ordinal(3), hours: HoursPerMonth(-50), source: SourceRow(table: .preferences, line: 2))
      ]
    },
    Tampering(.plan(.recruitmentQuota), "a position without a row, within the total") { made, _ in
      made.recruitment.removeFirst()
    },
    Tampering(.plan(.recruitmentQuota), "a position's row without a total") { made, _ in made.recruitment.removeLast()
    },
    Tampering(.plan(.sharing), "a post done by two") { _, tables in
      tables.sharing = [
        CompetencyPlan.sharing("o04", "001", "001", 60), CompetencyPlan.sharing("o04", "001", "002", 40),
        CompetencyPlan.sharing("o06", "002", "001", 40), CompetencyPlan.sharing("o06", "002", "002", 60),
      ]
    },
    Tampering(.plan(.rotation), "the term ends the day after the plan") { made, tables in
      made.officers[0].since = CalendarDate(year: 2021, month: 1, day: 2)
      tables.summary.unmetSoftRules.removeFirst()
    },
    Tampering(.plan(.rotation), "the term ends on the day of the plan") { made, _ in
      made.officers[0].since = CalendarDate(year: 2021, month: 1, day: 1)
    },
    Tampering(.plan(.rotation), "who may not be moved need not rotate") { made, _ in
      made.positions[1].rotationMonths = 12
      made.officers[4].since = CalendarDate(year: 2020, month: 1, day: 1)
    },
    Tampering(.plan(.rotation), "surplus and the pool leave the cell") { made, _ in
      made.positions[1].rotationMonths = 12
      for index in [2, 3, 9] { made.officers[index].since = CalendarDate(year: 2020, month: 1, day: 1) }
    },
    Tampering(.files(.doNothing), "staying for an order is not asked for") { made, _ in
      decision(&made, 2, .lock, CompetencyCase.communeB)
    },
  ]

  private static func couple(_ made: StaffingCase, _ officer: Int, _ other: Int) -> Relation {
    Relation(officer: Ordinal(officer), other: Ordinal(other), kind: .couple, source: made.relations[0].source)
  }
}
