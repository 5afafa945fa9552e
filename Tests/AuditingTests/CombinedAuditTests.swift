import ResultsFormat
import StaffingDomain
import Testing
import Wording
import Workloads

@testable import Auditing

@Suite("The audit of a plan with combined posts, lost ranks, homes and absences")
struct CombinedAuditTests {
  private func audit(_ edits: Tampering...) -> AuditReport {
    var made = CombinedCase.make()
    var tables = CombinedPlan.tables()
    for edit in edits { edit.edit(&made, &tables) }
    return PlanAudit.audit(
      made, needs: StaffingNeeds(made), results: tables, origin: CaseOrigin(inputDigest: "digest"))
  }

  @Test("The right plan is clean, and its figures are those of the comment")
  func clean() {
    let report = audit()
    #expect(report.violations.map(\.inEnglish) == [])
    #expect(report.recomputedObjective == HoursPerMonth(371))
    #expect(report.recomputedDoNothing == HoursPerMonth(692))
  }

  @Test("Every edit is noticed by the right rule", arguments: CombinedTamperings.all)
  func tampered(tampering: Tampering) {
    let report = audit(tampering)
    #expect(report.violations.contains { $0.rule == tampering.rule }, "\(report.violations.map(\.inEnglish))")
    #expect(report.violations == report.violations.sorted())
    #expect(report.violations.map(\.inEnglish) == report.violations.sortedByText.map(\.inEnglish))
  }

  @Test("What just keeps a rule is kept", arguments: legal)
  func kept(tampering: Tampering) {
    #expect(audit(tampering).violations.filter { $0.rule == tampering.rule }.map(\.inEnglish) == [])
  }

  @Test("Where everybody may hold one position only, who holds two today may keep both")
  func keptWhateverThePolicy() {
    let report = audit(Tampering(.plan(.combination), "") { made, _ in made.policy.maximumPositions = 1 })
    let officers = report.violations.compactMap { violation in
      if case .combination(_, let officer) = violation.fact { officer.text } else { nil }
    }
    #expect(officers == ["o02", "o07", "o10"])
  }

  @Test(
    "Going back is with the second post of today, or without it, whichever costs less", arguments: [2.0, 59, 61, 80])
  func goesBackToBoth(hours: Double) throws {
    // o03 does what o07 does in the plan, 92 and the overhead of B/ADM, and leaves A/JUST (150) and A/ENV (60) empty;
    // B/IT and B/ADM lose 240. Back, the second post costs its hours, or else 60.
    var made = CombinedCase.make()
    var tables = CombinedPlan.tables()
    made.bars.removeFirst()
    made.policy.combinationOverhead = hours / 20
    tables.assignments[2] = CombinedPlan.row("o03", "002", "IT", .transferred, ["C1"], second: "ADM")
    tables.assignments[6] = CombinedPlan.row("o07", "001", nil, .surplus)
    let context = AuditContext(made, needs: StaffingNeeds(made), results: tables)
    let line = try #require(context.changes.first)
    let there = 92 + made.policy.combinationOverhead * 50
    let back = min(hours, 60) - 150 - 60 + 240
    #expect(abs(context.hoursRecovered(by: line, teamCounts: context.teamCounts) - (back - there)) < 1e-9)
  }

  private static let legal = [
    Tampering(.plan(.combination), "exactly what an officer may carry") { made, _ in made.policy.maximumLoad = 1 },
    Tampering(.plan(.combination), "pairs that are listed the other way round, of any group") { made, _ in
      made.positions[4].group = .economy
      made.positions[6].isCombinable = false
      made.combinations = [
        CombinedTamperings.pair(CombinedCase.computer, CombinedCase.land),
        CombinedTamperings.pair(CombinedCase.computer, CombinedCase.adm),
        CombinedTamperings.pair(CombinedCase.cul, CombinedCase.env),
      ]
    },
    Tampering(.plan(.combination), "the second position asks for a rank that the officer has") { made, _ in
      made.positions[4].rank = 2
    },
    Tampering(.plan(.combination), "a fixed officer takes a second post") { made, tables in
      made.officers[1].mobility = .fixed
      tables.assignments[1].status = .pinned
    },
    Tampering(.plan(.combination), "a leading position as the second of today") { made, _ in
      made.positions[3].isLeading = true
    },
    Tampering(.plan(.combination), "both posts of today, though not fit for either") { made, _ in
      made.requirements += [CombinedCase.env, CombinedCase.justice].map { position in
        Requirement(
          position: position, competency: Ordinal(0), level: 5, isMandatory: true,
          source: SourceRow(table: .requirements, line: 3))
      }
      made.officers[2].rank = 1
    },
    Tampering(.plan(.combination), "the distance from home does not matter for a second post") { made, _ in
      made.officers[1].homeCommune = CombinedCase.communeB
      made.officers[1].maximumDistance = Kilometres(1)
    },
    Tampering(.plan(.distance), "staying far from home") { made, _ in made.officers[4].maximumDistance = Kilometres(1)
    },
    Tampering(.plan(.distance), "a post at home, far from the old commune") { made, _ in
      made.officers[6].homeCommune = CombinedCase.communeB
      made.officers[6].maximumDistance = Kilometres(1)
    },
    Tampering(.plan(.rankDrop), "a second position many ranks lower") { made, _ in
      made.positions[6].rank = 5
      made.officers[1].rank = 5
    },
    Tampering(.plan(.rankDrop), "the pool of a position many ranks lower") { made, tables in
      made.positions[2].rank = 5
      tables.assignments[10] = CombinedPlan.row("o11", "001", "ADM", .pool)
    },
    Tampering(.plan(.rankDrop), "an officer whose own rank is high") { made, _ in made.officers[6].rank = 5 },
    Tampering(.plan(.lastPost), "a head in the posts before the last") { made, tables in
      made.posts = [
        EstablishedPosts(
          cell: Cell(commune: CombinedCase.communeA, position: CombinedCase.computer), posts: 2,
          source: SourceRow(table: .posts, line: 2))
      ]
      tables.assignments[10] = CombinedPlan.row("o11", "001", "IT", .positionChanged)
    },
    Tampering(.plan(.cellBalance), "who holds the last post besides is no head of its cell") { _, _ in },
    Tampering(.plan(.establishment), "who leaves does not count, who holds two posts counts once") { made, _ in
      made.communes[0].establishment = 4
    },
    Tampering(.plan(.establishment), "as many as are pinned and away") { made, tables in
      made.communes[1].establishment = 0
      tables.assignments[6] = CombinedPlan.row("o07", "001", nil, .surplus)
    },
    Tampering(.plan(.forbid), "the second post of today where any change is refused") { made, _ in
      CombinedTamperings.decide(&made, 2, .refuse)
    },
    Tampering(.plan(.forbid), "dropping the second post where any change is forbidden") { made, tables in
      CombinedTamperings.decide(&made, 2, .forbid)
      CombinedTamperings.setSecond(&tables, 3, nil)
    },
    Tampering(.plan(.lock), "a second post beside the cell of a lock") { made, _ in
      CombinedTamperings.decide(&made, 1, .lock, CombinedCase.communeA, CombinedCase.land)
    },
    Tampering(.plan(.lock), "a second post where the officer is locked to stay") { made, _ in
      CombinedTamperings.decide(&made, 1, .lock)
    },
    Tampering(.plan(.relative), "a sensitive second position in another commune") { made, _ in
      made.positions[0].isRelativeSensitive = true
      made.relations = [
        Relation(
          officer: Ordinal(0), other: Ordinal(6), kind: .relative, source: SourceRow(table: .relations, line: 2))
      ]
    },
    Tampering(.plan(.pinned), "has settled in on the day of the plan") { made, _ in
      made.officers[0].since = CombinedTamperings.date("2025-07-01")
    },
    Tampering(.plan(.pinned), "past the retirement age before the plan date") { made, _ in
      (made.officers[0].born, made.officers[0].sex) = (CombinedTamperings.date("1950-01-01"), .male)
    },
    Tampering(.plan(.leaving), "a recorded date goes before the retirement age") { made, _ in
      made.officers[0].leavesOn = CombinedTamperings.date("2030-01-01")
      (made.officers[0].born, made.officers[0].sex) = (CombinedTamperings.date("1969-05-05"), .female)
    },
    // 183 of 365 days.
    Tampering(.plan(.away), "away for just more than half of the horizon") { made, _ in
      made.bars[1].until = CombinedTamperings.date("2026-07-02")
    },
    Tampering(.plan(.training), "a course that only the main position asks for") { made, tables in
      made.requirements[0].position = CombinedCase.land
      tables.training[0].forPosition = Code("LAND")
    },
    Tampering(.files(.trainingFile), "a course that both positions ask for is for the main one") { made, tables in
      made.requirements.append(
        Requirement(
          position: CombinedCase.land, competency: Ordinal(0), level: 2,
          source: SourceRow(table: .requirements, line: 3)))
      tables.training[0].forPosition = Code("LAND")
    },
    Tampering(.files(.counts), "a post of the position of today in another commune is a new one") { made, _ in
      made.officers[6].secondPosition = CombinedCase.adm
      made.officers[10].secondPosition = nil
    },
  ]
}
