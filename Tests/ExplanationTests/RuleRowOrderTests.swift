import Planning
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Explanation

/// Rows of a rule are told in the order of what they say, though nothing looks at sentences.
@Suite struct RuleRowOrderTests {
  @Test func rowsStandInTheOrderOfTheirSentences() {
    for seed in UInt64(1)...60 {
      let staffingCase = TinyCase.everything(seed: seed)
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      for rule in [problem.cellBalance as any RowRule] + problem.sideRules {
        let facts = rule.rows.map(\.fact)
        let told = facts.map { English().meaning($0, of: staffingCase) }.sorted()
        let ordered = facts.sorted {
          staffingCase.order(of: $0).lexicographicallyPrecedes(staffingCase.order(of: $1))
        }
        #expect(ordered.map { English().meaning($0, of: staffingCase) } == told, "seed \(seed): \(rule.name)")
      }
    }
  }
}
