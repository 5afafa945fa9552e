import Explanation
import Planning
import StaffingDomain
import TestSupport
import Testing
import Workloads

/// Differences of plans worked out by hand on the two-commune case: O1 stays in A, O2 fills the post in B.
@Suite struct PlanDifferenceTests {
  private typealias Change = DifferenceCase.Change

  private static let workload = InputReference.row(SourceRow(table: .workload, line: 3))
  private static let order = InputReference.row(SourceRow(table: .decisions, line: 2))

  /// B has no work any more.
  private static let noWork = Change(workload, "annual_volume", "1832", "0") { $0.workload[1].annualVolume = 0 }

  private static func forbid(_ officer: Ordinal<Officer>, line: Int = 0) -> Change {
    Change(.row(SourceRow(table: .decisions, line: 2 + line)), nil, nil, "O") {
      $0.decisions.append(TwoCommunes.decision(.forbid, officer, commune: TwoCommunes.other, line: line))
    }
  }

  private func make(_ changes: [DifferenceCase.Change], of base: StaffingCase = TwoCommunes.make()) throws
    -> DifferenceCase
  {
    try #require(try DifferenceCase(base, changes))
  }

  @Test func withoutAChangeNothingDiffers() throws {
    let same = try make([])
    #expect(same.difference.officers.isEmpty)
    #expect(same.before.view.plan.assignments[1].duty == .fill(TwoCommunes.target))
  }

  @Test func aPostThatIsGoneIsNamedWithItsRow() throws {
    let made = try make([Self.noWork])
    #expect(made.explained.count == 1)
    let entry = try made.entry("O2")
    #expect(entry.difference.kind == .newSurplus)
    #expect(entry.difference.before?.label == "B/LAND" && entry.difference.after?.label == "surplus in A")
    // As before would cost the move, 15.452 hours, but the cell has no post any more.
    #expect(entry.difference.extraHours == nil && entry.difference.doubt == nil)
    #expect(entry.cause == .onlyChange)
    #expect(entry.inputs.map(\.citation) == ["workload.csv:3 annual_volume 1832 -> 0"])
    #expect(
      entry.why
        == "Officer O2 leaves Land officer in Commune B, which has fewer posts (1 -> 0) since workload.csv:3 "
        + "annual_volume fell from 1832 to 0.")
  }

  @Test func whoTakesThePostOfOneUnderAnOrderFollowsHim() throws {
    let made = try make([Self.forbid(TwoCommunes.second)])
    #expect(made.explained.map(\.difference.kind) == [.movesNow, .noLongerMoves])
    let (first, second) = (try made.entry("O1"), try made.entry("O2"))
    #expect(second.why == "Officer O2 has a changed row (decisions.csv:2 (added)).")
    #expect(
      first.why
        == "Officer O1 takes a post of Land officer in Commune B instead of Officer O2, who has a changed row "
        + "(decisions.csv:2 (added)).")
    // Back home alone the post of B would be empty, less the move; A has one post and two officers.
    #expect(first.difference.extraHours == nil)
    #expect(first.inputs == second.inputs)
  }

  @Test func aNewPostIsNamedWithItsRow() throws {
    var base = TwoCommunes.make()
    Self.noWork.apply(&base)
    let more = Change(Self.workload, "annual_volume", "0", "1832") { $0.workload[1].annualVolume = 1832 }
    let made = try make([more], of: base)
    let entry = try made.entry("O2")
    #expect(entry.difference.kind == .movesNow && made.explained.count == 1)
    // Alone as before, surplus, the post would be empty and the move saved: 458 - 15.452.
    let hours = try #require(entry.difference.extraHours)
    #expect(abs(hours.value - (TwoCommunes.post - TwoCommunes.move)) < 1e-9)
    #expect(
      entry.why
        == "Officer O2 takes a post of Land officer in Commune B, of which there are more (0 -> 1) since workload.csv:3 "
        + "annual_volume rose from 0 to 1832.")
  }

  @Test func theChangeWithoutWhichItDisappearsIsTheCause() throws {
    let idle = Change(.row(SourceRow(table: .communes, line: 2)), "hardship", "0", "1") { $0.communes[0].hardship = 1 }
    let made = try make([idle, Self.noWork])
    #expect(try made.entry("O2").cause == .changes([NeededChange(2)]))
    #expect(try made.entry("O2").why.hasSuffix("Solved again without change 2, this is as before."))
  }

  @Test func twoChangesThatAreEnoughEachAreNoCauseAlone() throws {
    let halt = Change(.policy(.maximumTransfers), nil, "none", "0") { $0.policy.maximumTransfers = 0 }
    let made = try make([halt, Self.noWork])
    #expect(try made.entry("O2").cause == .noSingleChange)
  }

  @Test func onlyTheOrderThatKeepsTheOfficerIsTheCause() throws {
    let made = try make([Self.forbid(TwoCommunes.first), Self.forbid(TwoCommunes.second, line: 1)])
    // Without the order on O2 that one goes as before; without the one on O1, O1 goes.
    #expect(made.explained.map(\.difference.officer) == [Code("O2")])
    #expect(try made.entry("O2").cause == .changes([NeededChange(2)]))
  }

  @Test func officersWhoComeAndGoAreNamed() throws {
    let gone = Change(.row(SourceRow(table: .officers, line: 3)), nil, "O2", nil) { $0.officers.removeLast() }
    let made = try make([gone])
    #expect(made.explained.map(\.difference.kind) == [.goneFromCase])
    #expect(try made.entry("O2").why == "Officer O2 is no longer in the case (officers.csv:3 (taken out)).")
    let new = Change(.row(SourceRow(table: .officers, line: 4)), nil, nil, "O3") { staffingCase in
      var officer = staffingCase.officers[1]
      (officer.code, officer.commune) = (Code("O3"), TwoCommunes.other)
      officer.source = SourceRow(table: .officers, line: 4)
      staffingCase.officers.append(officer)
    }
    let grown = try make([new])
    #expect(grown.explained.map(\.difference.kind) == [.newSurplus, .newInCase])
    #expect(
      try grown.entry("O2").why
        == "Officer O2 leaves Land officer in Commune B to Officer O3, who is new in the case (officers.csv:4 (added))."
    )
  }

  @Test func aNeedlessDifferenceIsTakenBack() throws {
    let staffingCase = TwoCommunes.make()
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    func plan(moving officer: Int) -> TransferPlan {
      TransferPlan(
        assignments: [0, 1].map {
          Assignment(officer: Ordinal($0), duty: $0 == officer ? .fill(TwoCommunes.target) : .stay)
        })
    }
    let (former, later) = (plan(moving: 0), plan(moving: 1))
    #expect(PlanAlignment(of: problem, toward: former, of: staffingCase).aligned(later) == former)
    // Left as it is, the difference is worth nothing, and nothing is claimed about it.
    let bound = HoursPerMonth(TwoCommunes.move)
    let sides = [former, later].map { ComparedPlan(PlanView($0, of: problem), bound: bound) }
    let difference = PlanDifference(from: sides[0], to: sides[1])
    #expect(difference.officers.map(\.kind) == [.movesNow, .noLongerMoves])
    #expect(difference.officers.allSatisfy { $0.doubt?.price == .zero && $0.doubt?.officers == 2 })
    let explained = DifferenceExplainer(
      difference, from: sides[0].view, to: sides[1].view, changes: [Self.noWork.input], trials: []
    ).explanations()
    #expect(explained.allSatisfy { $0.cause == .withinGap && $0.inputs.isEmpty })
    #expect(
      explained.first?.why
        == "Not proved to be needed: as before together with 1 other officer it would cost at most 0.00 hours a month, "
        + "no more than the 0.00 that the gap leaves open.")
  }

  @Test func aDifferenceWithinTheGapIsNotBlamedOnAnything() throws {
    let staffingCase = TwoCommunes.make()
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    let idle = TransferPlan(
      assignments: [.init(officer: TwoCommunes.first, duty: .stay), .init(officer: TwoCommunes.second, duty: .surplus)])
    let best = TransferPlan(
      assignments: [
        .init(officer: TwoCommunes.first, duty: .stay),
        .init(officer: TwoCommunes.second, duty: .fill(TwoCommunes.target)),
      ])
    // The plan that leaves the post empty is 442.548 hours worse, but its own bound does not show it.
    let worse = HoursPerMonth(TwoCommunes.post - TwoCommunes.move)
    func doubts(openBefore: Double, openAfter: Double) -> [OfficerDifference.Doubt.Side?] {
      func side(_ plan: TransferPlan, _ open: Double) -> ComparedPlan {
        let view = PlanView(plan, of: problem)
        return ComparedPlan(view, bound: view.value.objective - HoursPerMonth(open))
      }
      return PlanDifference(from: side(idle, openBefore), to: side(best, openAfter)).officers.map { $0.doubt?.side }
    }
    #expect(doubts(openBefore: 0, openAfter: worse.value + 1) == [.later])
    #expect(doubts(openBefore: 0, openAfter: worse.value - 1) == [.earlier])
  }
}
