import Explanation
import Planning
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

/// Why an officer does something else than under an earlier plan, where the rules of communes are why.
@Suite struct ReplanningReasonTests {
  private static let first = TwoCommunes.first

  /// What is said when the first officer did one thing and does another, in a case made from the two communes.
  private func why(
    was earlier: Assignment, becomes now: Assignment, _ change: (inout StaffingCase) -> Void
  ) throws -> String {
    var staffingCase = TwoCommunes.make()
    change(&staffingCase)
    let others = staffingCase.officers.ordinals.dropFirst().map { Assignment(officer: $0, duty: .stay) }
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    let view = PlanView(TransferPlan(assignments: [now] + others), of: problem)
    let earlier = TransferPlan(assignments: [earlier] + others)
    let found = try #require(view.changes(since: earlier, of: [Self.first]).first)
    return English().why(found.reason, of: staffingCase)
  }

  /// Bars by line, with their ends: a bar that has ended says nothing, and the last end counts.
  @Test(
    arguments: [
      ([(2, "2026-12-31")], 2), ([(2, "2025-12-31"), (3, nil)], 3), ([(2, "2026-02-28"), (3, "2026-08-31")], 3),
      ([(2, "2026-09-30"), (3, "2026-08-31")], 2), ([(2, nil), (3, "2026-08-31")], 2),
    ] as [([(line: Int, until: String?)], Int)])
  func anAbsenceIsCitedByTheBarThatLastsLongest(_ bars: [(line: Int, until: String?)], _ line: Int) throws {
    let said = try why(
      was: Assignment(officer: Self.first, duty: .stay), becomes: Assignment(officer: Self.first, duty: .outOfPlan)
    ) { staffingCase in
      staffingCase.bars = bars.map { bar in
        Bar(
          officer: Self.first, rule: .illness, until: bar.until.map { .literal($0) },
          source: SourceRow(table: .bars, line: bar.line))
      }
    }
    #expect(said == "Is away for more than half of the horizon (bars.csv:\(line)).")
  }

  @Test(arguments: [(1, "May hold one position only, like everybody (policy.yml: maximum_positions).")])
  func aSecondPostThatRulesNowForbidIsTold(_ positions: Int, _ words: String) throws {
    let both = Assignment(officer: Self.first, duty: .stay, secondPosition: TwoCommunes.tax)
    let said = try why(was: both, becomes: Assignment(officer: Self.first, duty: .stay)) {
      $0.split()
      $0.policy.maximumPositions = positions
    }
    #expect(said == words)
  }

  /// The position taken then lies two ranks below the present one, where one may be lost.
  @Test func aLowerRankThatRulesNowForbidIsTold() throws {
    let tax = Cell(commune: TwoCommunes.home, position: TwoCommunes.tax)
    let said = try why(
      was: Assignment(officer: Self.first, duty: .fill(tax)), becomes: Assignment(officer: Self.first, duty: .stay)
    ) {
      $0.addTax(in: TwoCommunes.home)
      $0.positions[TwoCommunes.land].rank = 3
      for officer in $0.officers.ordinals { $0.officers[officer].rank = 3 }
    }
    #expect(
      said
        == "Would fall from rank 3 to 1, more than the 1 rank that anybody may lose (policy.yml: maximum_rank_drop).")
  }
}
