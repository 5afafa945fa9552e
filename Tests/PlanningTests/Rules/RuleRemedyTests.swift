import Planning
import StaffingDomain
import TestSupport
import Testing
import Workloads

/// What rules say that a planner may raise agrees with the changes that they offer, and these do what they say.
@Suite struct RuleRemedyTests {
  @Test(arguments: [true, false])
  func everyLimitThatMayBeRaisedIsRaisedByItsChange(_ everything: Bool) throws {
    var raised: Set<RuleName> = []
    for seed in UInt64(1)...60 {
      let staffingCase = everything ? TinyCase.everything(seed: seed) : TinyCase.random(seed: seed)
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      for rule in problem.sideRules where rule.name != .sharing {
        for (row, limit) in rule.rows.enumerated() {
          let needed = limit.upper + 1
          let edit = problem.edit(raising: rule.name, row: row, to: needed)
          #expect((edit != nil) == rule.name.mayBeRaised, "\(rule.name)")
          guard let edit else { continue }
          raised.insert(rule.name)
          let changed = staffingCase.applying([edit])
          let after = StaffingProblem(changed, needs: problem.needs).rules[rule.name]
          let same = after?.rows.first { $0.subject == limit.subject }
          // An outflow share of 1 has no rows.
          #expect((same?.upper ?? .infinity) >= needed - 1e-6, "seed \(seed): \(rule.name) \(edit)")
        }
      }
    }
    if everything { #expect(raised == Set(RuleName.allCases.filter { $0.mayBeRaised && $0 != .cellBalance })) }
  }

  @Test func noTwoRowsOfARuleHaveTheSameSubject() {
    for seed in UInt64(1)...60 {
      let staffingCase = TinyCase.everything(seed: seed)
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      for rule in [problem.cellBalance as any RowRule] + problem.sideRules {
        #expect(Set(rule.rows.map(\.subject)).count == rule.rows.count, "seed \(seed): \(rule.name)")
      }
    }
  }

  @Test func rowsHaveAPriceWhereTheirRuleIsSoft() {
    var soft: Set<RuleName> = []
    for seed in UInt64(1)...60 {
      let staffingCase = TinyCase.everything(seed: seed)
      for rule in StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase)).sideRules {
        #expect(rule.rows.allSatisfy { ($0.penalty != nil) == rule.name.isSoft }, "seed \(seed): \(rule.name)")
        if !rule.rows.isEmpty, rule.name.isSoft { soft.insert(rule.name) }
      }
    }
    #expect(soft == [.teamRule])
  }
}
