import Explanation
import Planning
import StaffingDomain
import TestSupport
import Testing
import Workloads

/// What the result files say in words holds for optimal plans and for plans that are not.
@Suite struct ExplanationTruthTests {
  private static func views(ofBestPlans: Bool) throws -> [PlanView] {
    try BruteForceTests.seeds.compactMap { seed in
      let staffingCase = TinyCase.random(seed: UInt64(seed))
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      guard ofBestPlans else { return PlanView(DoNothing.plan(problem).plan, of: problem) }
      return try solveDirectly(staffingCase).plan.map { PlanView($0, of: problem) }
    }
  }

  /// Recruits count in the establishment: model.md, section 4.
  @Test func noRecruitIsAdvisedWhereTheEstablishmentIsFull() throws {
    var full = 0
    for view in try Self.views(ofBestPlans: true) {
      for vacancy in view.vacancies() {
        let commune = vacancy.cell.commune
        guard let limit = view.problem.establishment.limit(of: commune) else { continue }
        let heads = view.problem.staffingCase.positions.ordinals.reduce(0) {
          $0 + view.heads(in: Cell(commune: commune, position: $1))
        }
        guard heads >= limit else { continue }
        full += 1
        #expect(!vacancy.remedy.hasPrefix("Recruit") && !vacancy.remedy.contains("or recruit"), "\(vacancy.remedy)")
      }
    }
    #expect(full >= 20, "only \(full) vacancies in full communes")
  }

  @Test func aStepThatOnlyADecisionExplainsSaysSo() throws {
    var ordered = 0
    for view in try Self.views(ofBestPlans: true) {
      for assignment in view.plan.assignments {
        let reason = view.reason(for: assignment.officer)
        guard !reason.isEmpty, view.hoursRecovered(by: assignment.officer).value < -0.05 else { continue }
        ordered += 1
        #expect(reason.contains("a decision requires this step and costs"), "\(reason)")
      }
    }
    #expect(ordered >= 3, "only \(ordered) such steps")
  }

  @Test func aPlanThatIsNotTheBestIsNotDefended() throws {
    var better = 0
    for view in try Self.views(ofBestPlans: false) {
      for surplus in view.surplusOfficers() {
        let numbers = surplus.missing.split(separator: " ").compactMap { Double($0) }
        if surplus.missing.contains("no more than"), numbers.count == 2 {
          #expect(numbers[0] <= numbers[1] + 0.11, "\(surplus.missing)")
        }
        better += surplus.missing.contains("would recover") ? 1 : 0
      }
      for vacancy in view.vacancies() { #expect(!vacancy.why.contains("lose -"), "\(vacancy.why)") }
    }
    #expect(better >= 3, "only \(better) officers with a better place")
  }

  /// Staying is allowed whatever the fit, so only a decision can keep a free officer from the own post.
  @Test func theOwnPostIsRuledOutByDecisionsAlone() {
    for seed in BruteForceTests.seeds {
      let staffingCase = TinyCase.random(seed: UInt64(seed))
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      for officer in problem.oneOption.officers where problem.standings[officer.offset] == .free {
        let rules = problem.prohibitions(of: officer, filling: staffingCase.officers[officer].cell).map(\.rule)
        #expect(rules.allSatisfy { $0 == .lock || $0 == .forbid }, "seed \(seed): \(rules)")
      }
    }
  }
}
