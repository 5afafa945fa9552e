import GLPKBackend
import LinearProgramming
import Planning
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Explanation

/// What it costs that an officer holds two posts, against brute force on the case with both forced.
@Suite struct PriceOfBothTests {
  /// No plan of a tiny case loses as much.
  private static let prohibitive = 1e6

  /// The least objective when an officer holds both posts; nil where no plan has that.
  ///
  /// No order names a second post, so brute force is to lock the main cell, and every other line of the officer costs
  /// more than any plan loses.
  private func optimum(
    of staffingCase: StaffingCase, _ officer: Ordinal<Officer>, in main: Cell, with second: Ordinal<Position>
  ) -> Double? {
    var locked = staffingCase
    locked.decisions.append(
      Decision(
        officer: officer, kind: .lock, commune: main.commune, position: main.position,
        source: SourceRow(table: .decisions, line: 900)))
    let duty: Duty = main == staffingCase.officers[officer].cell ? .stay : .fill(main)
    let both = TransferPlan(assignments: [Assignment(officer: officer, duty: duty, secondPosition: second)])
    let found = BruteForce(locked, keeping: NamePrice(both, hours: Self.prohibitive)).optimum
    return found.flatMap { $0 < Self.prohibitive / 2 ? $0 : nil }
  }

  @Test(arguments: [true, false])
  func bothPostsCostWhatBruteForceSays(_ isBest: Bool) async throws {
    let seen = Tally<String>()
    try await sideBySide(UInt64(1)...40) { seed in
      guard let priced = try PricedCase(seed: seed, isBest: isBest) else { return }
      let staffingCase = priced.staffingCase
      var forbidden = 0
      for officer in staffingCase.officers.ordinals {
        for main in priced.cells {
          for second in staffingCase.positions.ordinals {
            let (pricer, label) = (priced.pricer, "seed \(seed), \(officer) in \(main) with \(second)" as Comment)
            let answer = try pricer.answer(whyNot: officer, in: main, with: second)
            switch answer.verdict {
            case .alreadyThere:
              seen.add("there")
              #expect(pricer.view.plan.heldCell(of: officer, in: staffingCase) == main, label)
              #expect(pricer.view.plan.assignments[officer.offset].secondPosition == second, label)
            case .forbidden(let grounds):
              seen.add("forbidden")
              #expect(!grounds.isEmpty || !answer.secondGrounds.isEmpty, label)
              // Every ninth: what rules about the officer forbid is looked at elsewhere too.
              forbidden += 1
              guard forbidden.isMultiple(of: 9) else { break }
              #expect(optimum(of: staffingCase, officer, in: main, with: second) == nil, label)
            case .allowed(let outcome):
              seen.add("allowed")
              let expected = optimum(of: staffingCase, officer, in: main, with: second)
              #expect(priced.fault(of: outcome, expected: expected) == nil, label)
              expectBoth(outcome, answer, priced, seen, label)
            }
          }
        }
      }
    }
    #expect(seen["forbidden"] >= 500 && seen["allowed"] >= 60 && seen["paid"] >= 40, "\(seen.all)")
    #expect(seen["trained"] >= 3, "\(seen.all)")
    #expect(seen[isBest ? "there" : "free"] >= (isBest ? 5 : 1), "\(seen.all)")
  }

  /// The plan that is shown holds both posts, after courses that the answer names.
  private func expectBoth(
    _ outcome: PricedOutcome, _ answer: PlacementAnswer, _ priced: PricedCase, _ seen: Tally<String>, _ label: Comment
  ) {
    guard let plan = outcome.plan else {
      seen.add("impossible")
      if case .conflict(let conflict) = outcome {
        #expect(!conflict.sources.contains { "\($0)".hasSuffix(":0") }, label)
      }
      return
    }
    let line = plan.plan.assignments[answer.officer.offset]
    #expect(plan.plan.heldCell(of: answer.officer, in: priced.staffingCase) == answer.cell, label)
    #expect(line.secondPosition == answer.second, label)
    seen.add(plan.extraHours.value.value > 0.001 ? "paid" : "free")
    guard !answer.training.isEmpty else { return }
    seen.add("trained")
    #expect(answer.training.contains { $0.price.courses == line.courses }, label)
  }

  // By hand, in the two communes: O1 holds LAND of A, half a month, and TAX there needs 0.4 months.

  private static let (first, land, tax) = (TwoCommunes.first, TwoCommunes.land, TwoCommunes.tax)
  private static let cell = Cell(commune: TwoCommunes.home, position: land)
  private static let month = TwoCommunes.month

  private func pricer(
    _ staffingCase: StaffingCase, explaining duties: [(Duty, Ordinal<Position>?)]
  ) throws -> PlanPricer {
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    let reoptimizer = Reoptimizer(
      solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl())
    let plan = TransferPlan(
      assignments: zip(staffingCase.officers.ordinals, duties).map {
        Assignment(officer: $0, duty: $1.0, secondPosition: $1.1)
      })
    let base = try reoptimizer.solve(problem)
    return try #require(
      PlanPricer(explaining: PlanView(plan, of: problem), base: base, reoptimizer: reoptimizer))
  }

  /// Learning counts 15 hours, the overhead a tenth of the post's hours; the post is worth three times its hours.
  @Test(arguments: [(0.1, 0.0), (1.0, 0.0), (3.0, 15.0), (4.0, 15 + 0.4 * month)])
  func aSecondPostCostsWhatItLosesMoreThanItRecovers(_ overhead: Double, _ price: Double) throws {
    var staffingCase = TwoCommunes.make()
    staffingCase.split()
    staffingCase.policy.combinationOverhead = overhead
    let pricer = try pricer(staffingCase, explaining: [(.stay, nil)])
    let plan = try #require(try pricer.priceOfBoth(Self.first, in: Self.cell, with: Self.tax).plan)
    #expect(areEqual(plan.extraHours.value.value, price), "\(plan.extraHours), by hand \(price)")
    #expect(plan.extraHours.isExact)
    #expect(plan.plan.assignments == [Assignment(officer: Self.first, duty: .stay, secondPosition: Self.tax)])
  }

  /// The plan explained leaves both posts empty, 2.7 months' hours, while the best one loses some 21 hours.
  ///
  /// So much more may the plan that is shown lose, and a plan with one post does not.
  @Test func theFarthestOfThePlansShownHoldsBoth() throws {
    var staffingCase = TwoCommunes.make()
    staffingCase.split()
    let pricer = try pricer(staffingCase, explaining: [(.surplus, nil)])
    #expect(pricer.sliver.value > 2 * Self.month)
    let plan = try #require(try pricer.priceOfBoth(Self.first, in: Self.cell, with: Self.tax).plan)
    #expect(areEqual(plan.extraHours.value.value, 0))
    #expect(plan.plan.assignments == [Assignment(officer: Self.first, duty: .stay, secondPosition: Self.tax)])
  }

  /// O2, who may not be moved, leads and is a relative of O1: no limit of posts is in the way, but a relation.
  @Test func whereARelationStopsItNoRuleOfPostsIsNamed() throws {
    var staffingCase = TwoCommunes.make()
    staffingCase.split(isSensitive: true)
    staffingCase.addPosition("CHAIR", work: 1, group: .leadership, isLeading: true)
    staffingCase.addOfficer(position: Ordinal(2))
    staffingCase.officers[1].mobility = .fixed
    staffingCase.relate(.relative)
    let pricer = try pricer(staffingCase, explaining: [(.stay, nil), (.stay, nil)])
    #expect(optimum(of: staffingCase, Self.first, in: Self.cell, with: Self.tax) == nil)
    let outcome = try pricer.priceOfBoth(Self.first, in: Self.cell, with: Self.tax)
    guard case .conflict(let conflict) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(conflict.cause == .notBothPosts && conflict.rules.isEmpty)
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    #expect(
      English().outcome(outcome, of: .placed(Self.first), in: problem)
        == "With the officer there: no plan can do that: the limits do not leave both posts for the officer.")
  }
}
