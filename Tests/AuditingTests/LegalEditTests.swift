import Auditing
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Workloads

@Suite("What the audit must not complain about")
struct LegalEditTests {
  @Test("Limits that are just kept are kept", arguments: legal)
  func kept(tampering: Tampering) {
    var made = HandMadeCase.make()
    var tables = HandMadePlan.tables()
    tampering.edit(&made, &tables)
    let report = PlanAudit.audit(
      made, needs: StaffingNeeds(made), results: tables, origin: CaseOrigin(inputDigest: "digest"))
    #expect(report.violations.filter { $0.rule == tampering.rule } == [])
  }

  static let legal = [
    Tampering(.plan(.leaving), "leaves at the middle of the horizon") { made, _ in
      made.officers[1].leavesOn = made.policy.horizonMiddle
    },
    Tampering(.plan(.pinned), "leaves at the end of the horizon") { made, _ in
      made.officers[1].leavesOn = made.policy.horizonEnd
    },
    Tampering(.plan(.pinned), "a bar that ended the day before the plan") { made, _ in
      made.bars = [
        Bar(
          officer: Ordinal(1), rule: .illness, until: CalendarDate(year: 2025, month: 12, day: 31),
          source: SourceRow(table: .bars, line: 2))
      ]
    },
    Tampering(.plan(.competence), "the fit is exactly the least") { made, _ in made.policy.minimumFit = 0.5 },
    Tampering(.plan(.competence), "valid until the plan date") { made, _ in
      made.officers[3].competencies[0].validUntil = made.policy.planDate
    },
    Tampering(.plan(.distance), "exactly the farthest") { made, _ in made.policy.maximumDistance = Kilometres(20) },
    Tampering(.plan(.provinceBorder), "open borders") { made, _ in
      made.communes[1].province = Ordinal(1)
      made.policy.crossProvince = true
    },
    Tampering(.plan(.lock), "an order for an officer who is out of the plan is moot") { made, _ in
      made.decisions[0].officer = Ordinal(5)
    },
    Tampering(.plan(.lock), "a position in any commune") { made, _ in
      made.decisions[0].commune = nil
      made.decisions[0].position = HandMadeCase.land
    },
    Tampering(.plan(.forbid), "surplus remains where any change is forbidden") { made, _ in
      made.decisions[2].officer = Ordinal(4)
    },
    Tampering(.plan(.forbid), "surplus remains where the own commune is forbidden") { made, _ in
      made.decisions[1].commune = HandMadeCase.communeA
    },
    Tampering(.plan(.cellBalance), "a fixed officer without a post") { made, tables in
      made.posts = [
        EstablishedPosts(
          cell: Cell(commune: HandMadeCase.communeB, position: HandMadeCase.land), posts: 0,
          source: SourceRow(table: .posts, line: 2))
      ]
      tables.assignments[1] = AssignmentRow(
        officer: Code("o2"), commune: Code("001"), position: nil, status: .surplus, fit: nil)
    },
    Tampering(.plan(.establishment), "a fixed officer where nobody is authorised") { made, tables in
      made.communes[1].establishment = 0
      tables.assignments[1] = AssignmentRow(
        officer: Code("o2"), commune: Code("001"), position: nil, status: .surplus, fit: nil)
    },
    // Four officers of A are in the plan: ceil(0.01 x 4) = 1 may leave.
    Tampering(.plan(.outflowCap), "part of an officer counts as one") { made, _ in
      made.policy.maximumOutflowShare = 0.01
    },
    Tampering(.files(.gap), "a plan at a limit, with its gap") { _, tables in
      tables.summary.bound = HoursPerMonth(241)
      tables.summary.gap = (tables.summary.objective.value - 241) / (tables.summary.doNothing.value - 241)
      tables.summary.status = .feasible
    },
    // An objective that is 0.0000004 above the one written moves numerator and denominator.
    Tampering(.files(.gap), "a gap near 1, taken before the objective was rounded") { _, tables in
      let objective = tables.summary.objective.value + 4e-7
      let bound = -1_000 * objective
      tables.summary.bound = HoursPerMonth(bound)
      tables.summary.gap = (objective - bound) / (tables.summary.doNothing.value - bound)
      tables.summary.status = .feasible
    },
    Tampering(.files(.gap), "a plan at a limit with nothing proved") { _, tables in
      tables.summary.bound = nil
      tables.summary.gap = nil
      tables.summary.status = .feasible
    },
    Tampering(.files(.transfersFile), "going back fills the empty old post") { made, tables in
      // A second post at A/LAND with urgency 2, value 200: o2 back stays there, 50 - 200 + 250 - 62 = 38. A may have 3
      // heads, so there is room; o4 stays better off, 0 - 200 + 300 - 15 = 85.
      made.posts = [
        EstablishedPosts(
          cell: Cell(commune: HandMadeCase.communeA, position: HandMadeCase.land), posts: 2,
          source: SourceRow(table: .posts, line: 2))
      ]
      made.policy.minimumPostShare = 1
      made.communes[0].establishment = 3
      tables.transfers[0].hoursRecovered = HoursPerMonth(85)
      tables.transfers[1].hoursRecovered = HoursPerMonth(38)
    },
    Tampering(.files(.transfersFile), "going back finds the commune full") { made, tables in
      // The same, but A may have 2 heads only: o2 back is surplus, 5 + 250 - 62 = 193; o4 never left the commune.
      made.posts = [
        EstablishedPosts(
          cell: Cell(commune: HandMadeCase.communeA, position: HandMadeCase.land), posts: 2,
          source: SourceRow(table: .posts, line: 2))
      ]
      made.policy.minimumPostShare = 1
      tables.transfers[0].hoursRecovered = HoursPerMonth(85)
      tables.transfers.swapAt(0, 1)
      tables.transfers[0].rank = 1
      tables.transfers[1].rank = 2
    },
  ]
}
