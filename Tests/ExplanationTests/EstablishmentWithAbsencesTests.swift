import Planning
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Explanation

/// An establishment is told and raised in the number of the file, whoever is away.
@Suite struct EstablishmentWithAbsencesTests {
  /// Commune B may hold one officer by its establishment, who is away; the post there is to be filled.
  private static func view() -> PlanView {
    var made = TwoCommunes.make()
    made.communes[1].establishment = 1
    var away = made.officers[1]
    (away.code, away.commune) = (Code("O9"), TwoCommunes.other)
    made.officers.append(away)
    made.bars = [Bar(officer: Ordinal(2), rule: .maternity, source: SourceRow(table: .bars, line: 2))]
    let problem = StaffingProblem(made, needs: StaffingNeeds(made))
    return PlanView(DoNothing.plan(problem).plan, of: problem)
  }

  @Test("Why a post stays empty tells the number of the file, and who takes it up")
  func why() throws {
    let view = Self.view()
    let vacancy = try #require(view.vacancies().first { $0.cell == TwoCommunes.target })
    let why = English().why(vacancy, of: view.problem.staffingCase)
    #expect(
      why.contains("Commune B may hold 1 officer by its establishment (none besides those who are away)"), "\(why)")
  }

  @Test("Ways out raise the number of the file, by what is needed besides those who are away")
  func raised() {
    let view = Self.view()
    var repairs = VacancyRepairs(of: TwoCommunes.target, into: RepairDraft(StaffSurvey(view)))
    repairs.addPlaces()
    let edits = repairs.draft.repairs.flatMap(\.edits).filter {
      if case .establishment = $0 { true } else { false }
    }
    #expect(!edits.isEmpty && Set(edits) == [.establishment(TwoCommunes.other, 2)])
    #expect(
      edits.allSatisfy {
        English().change($0, in: view.problem) == "raise the establishment of Commune B from 1 to 2 (communes.csv:3)"
      })
    // With it the post can be filled, and with the number of before it cannot.
    let changed = view.problem.applying([.establishment(TwoCommunes.other, 2)])
    #expect(view.problem.establishment.limit(of: TwoCommunes.other) == 0)
    #expect(changed.establishment.limit(of: TwoCommunes.other) == 1)
  }

  @Test(
    "What an establishment allows",
    arguments: [
      (12, 12, "Commune A may hold 12 officers by its establishment"),
      (1, 1, "Commune A may hold 1 officer by its establishment"),
      (25, 24, "Commune A may hold 25 officers by its establishment (24 besides those who are away)"),
      (1, 0, "Commune A may hold 1 officer by its establishment (none besides those who are away)"),
      (5, 6, "Commune A may hold 5 officers by its establishment (6 there may not be moved)"),
    ])
  func sentence(_ establishment: Int, _ limit: Int, _ words: String) {
    var made = TwoCommunes.make()
    made.communes[0].establishment = establishment
    let fact = RuleRowFact.limit(.establishment, .commune(TwoCommunes.home), Double(limit))
    #expect(English().meaning(fact, of: made) == words)
  }

  @Test("Numbers agree with their nouns")
  func plurals() {
    let made = TwoCommunes.make()
    #expect(English().meaning(.limit(.maximumTransfers, .all, 1), of: made) == "the policy allows 1 transfer")
    #expect(
      English().meaning(.leavers(TwoCommunes.home, 1, of: 1), of: made)
        == "1 of the 1 officer of Commune A may leave it")
  }
}
