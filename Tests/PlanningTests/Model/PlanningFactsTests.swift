import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Problems that share facts are the problems that would have been prepared from nothing.
@Suite struct PlanningFactsTests {
  private static let cases = BruteForceTests.seeds.prefix(12).map { TinyCase.everything(seed: UInt64($0)) }

  private func prepared(_ staffingCase: StaffingCase) -> StaffingProblem {
    StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  /// Everything that a search or an explanation asks of a problem.
  private func expect(
    _ problem: StaffingProblem, isLike other: StaffingProblem, _ what: Comment,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    func isSame(_ asked: (StaffingProblem) -> some Equatable) -> Bool { asked(problem) == asked(other) }
    #expect(isSame(\.staffingCase.policy), what, sourceLocation: sourceLocation)
    #expect(isSame(\.staffingCase.decisions), what, sourceLocation: sourceLocation)
    #expect(isSame(\.staffingCase.recruitment), what, sourceLocation: sourceLocation)
    #expect(isSame { $0.sideRules.map(\.name) }, what, sourceLocation: sourceLocation)
    #expect(isSame { $0.sideRules.map(\.rows) }, what, sourceLocation: sourceLocation)
    #expect(isSame { $0.sideRules.map(\.unit) }, what, sourceLocation: sourceLocation)
    #expect(isSame(\.cellBalance.rows), what, sourceLocation: sourceLocation)
    let cells = problem.cellBalance.cells
    for officer in problem.staffingCase.officers.ordinals {
      let options = problem.allOptions(of: officer)
      #expect(isSame { $0.allOptions(of: officer) }, what, sourceLocation: sourceLocation)
      #expect(isSame { options.map($0.hours) }, what, sourceLocation: sourceLocation)
      #expect(isSame { options.map(coefficients(in: $0)) }, what, sourceLocation: sourceLocation)
      #expect(isSame { cells.map(grounds(against: officer, in: $0)) }, what, sourceLocation: sourceLocation)
    }
    #expect(isSame { $0.staffingCase.policy.recruitHours }, what, sourceLocation: sourceLocation)
    #expect(
      isSame { one in cells.map { one.sideEntries(ofRecruitIn: $0).map(\.value) } }, what,
      sourceLocation: sourceLocation)
    #expect(
      isSame { one in cells.map { one.recruitment.allows($0.position) } }, what, sourceLocation: sourceLocation)
    #expect(
      isSame { one in cells.map { one.establishment.limit(of: $0.commune) } }, what, sourceLocation: sourceLocation)
  }

  private func coefficients(in problem: StaffingProblem) -> (OfficerOption) -> [[Double]] {
    { option in problem.sideEntries(of: option, scopes: .any).map { [Double($0.rule), Double($0.row), $0.value] } }
  }

  private struct Grounds: Equatable {
    var grounds: [PlacementGround]
    var ways: [[[CaseEdit]]]
  }

  private func grounds(against officer: Ordinal<Officer>, in problem: StaffingProblem) -> (Cell) -> Grounds {
    { cell in
      Grounds(
        grounds: problem.obstacles(to: officer, holding: cell),
        ways: RuleName.allCases.map { problem.ways(lifting: $0, from: officer, holding: cell) })
    }
  }

  @Test func otherLimitsShareTheFacts() {
    let changes: [(key: PolicyKey, value: PolicyValue?)] = [
      (.maximumTransfers, .integer(3)), (.maximumTransfers, nil), (.maximumOutflowShare, .number(0.4)),
      (.maximumOutflowShare, .number(1)), (.allowanceBudget, .number(7)), (.allowanceBudget, nil),
      (.trainingBudget, .number(9)), (.trainingBudget, nil),
    ]
    #expect(Set(changes.map(\.key)) == Set(PolicyKey.allCases.filter(\.setsLimitsOnly)))
    for staffingCase in Self.cases {
      let problem = prepared(staffingCase)
      for (key, value) in changes {
        var changed = staffingCase
        changed.policy[key] = value
        #expect(changed.policy[key] == value)
        let other = problem.under(changed.policy)
        #expect(other.facts === problem.facts)
        expect(other, isLike: prepared(changed), "\(key)")
      }
    }
  }

  @Test func otherRulesAndPricesDoNot() {
    let changes: [(inout Policy) -> Void] = [
      { $0.minimumFit = 0.1 }, { $0.maximumDistance = Kilometres(3) }, { $0.maximumCourses = 0 },
      { $0.mismatchWeight = 3 }, { $0.urgencyPeak = 7 }, { $0.crossProvince.toggle() }, { $0.maximumLoad = 0.7 },
      { $0.maximumPositions = 3 - $0.maximumPositions }, { $0.combinationOverhead = 2 }, { $0.maximumRankDrop = 0 },
      { $0.rankDropHours = HoursPerMonth(90) }, { $0.settlingMonths = 36 }, { $0.retirements.toggle() },
    ]
    for staffingCase in Self.cases.prefix(4) {
      let problem = prepared(staffingCase)
      for (number, change) in changes.enumerated() {
        var changed = staffingCase
        change(&changed.policy)
        let other = problem.under(changed.policy)
        #expect(other.facts !== problem.facts)
        expect(other, isLike: prepared(changed), "change \(number)")
      }
    }
  }

  @Test func changesOfLimitsAndOrdersShareTheFacts() {
    var kinds = [0, 0, 0, 0]
    for staffingCase in Self.cases {
      let problem = prepared(staffingCase)
      let seats = staffingCase.courses.ordinals.map { CaseEdit.seats($0, 1) }
      let quotas = staffingCase.recruitment.indices.map { CaseEdit.quota($0, 2) }
      let orders = staffingCase.decisions.indices.map { CaseEdit.withoutDecision($0) }
      let limits: [CaseEdit] =
        [
          .policy(.maximumTransfers, .integer(2)), .policy(.maximumOutflowShare, .number(0.3)),
          .policy(.allowanceBudget, .number(4)),
          .policy(.trainingBudget, .number(5)), .newQuota(Ordinal(0), 1),
        ] + staffingCase.communes.ordinals.map { .establishment($0, 2) }
      for (kind, edits) in [seats, quotas, orders, limits].enumerated() {
        for edit in edits {
          let other = problem.applying([edit])
          #expect(other.facts === problem.facts)
          expect(other, isLike: prepared(staffingCase.applying([edit])), "\(edit)")
          kinds[kind] += 1
        }
      }
      let radius = CaseEdit.policy(.maximumDistance, .number(2))
      #expect(problem.applying(limits + [radius]).facts !== problem.facts)
      let (posts, cell) = (3, problem.cellBalance.cells[0])
      let built = problem.applying([.posts(cell, posts)])
      expect(built, isLike: prepared(staffingCase.applying([.posts(cell, posts)])), "posts")
    }
    #expect(kinds.allSatisfy { $0 > 0 }, "\(kinds)")
  }

  @Test func aDecisionMoreSharesTheFacts() {
    for staffingCase in Self.cases {
      let problem = prepared(staffingCase)
      let stability = Stability(keeping: DoNothing.plan(problem).plan, at: HoursPerMonth(5))
      for (offset, officer) in staffingCase.officers.ordinals.enumerated() {
        let cell = problem.cellBalance.cells[offset % problem.cellBalance.cells.count]
        for kind in [DecisionKind.lock, .forbid, .refuse] {
          let decision = Decision(
            officer: officer, kind: kind, commune: cell.commune, position: cell.position,
            source: SourceRow(table: .decisions, line: 0))
          var changed = staffingCase
          changed.decisions.append(decision)
          let other = problem.keeping(stability).adding(decision)
          #expect(other.facts === problem.facts)
          expect(other, isLike: prepared(changed).keeping(stability), "\(kind) of \(officer)")
        }
      }
    }
  }
}
