import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Packed options: the order of lists, and nothing lost on the way there and back.
@Suite struct OptionKeyTests {
  @Test func keysAreOrderedAsOptionsAreListedAndLeadBackToThem() {
    var (options, trained, pools, combined) = (0, 0, 0, 0)
    for seed in BruteForceTests.seeds {
      for staffingCase in [TinyCase.random(seed: UInt64(seed)), TinyCase.everything(seed: UInt64(seed))] {
        let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
        for officer in problem.oneOption.officers {
          let listed = problem.allOptions(of: officer)
          let keys = listed.map(problem.key)
          #expect(keys.map { problem.option($0, of: officer) } == listed, "seed \(seed), \(officer)")
          #expect(Set(keys).count == listed.count, "seed \(seed), \(officer)")
          #expect(keys.map(\.bundle) == listed.map(\.bundle), "seed \(seed), \(officer)")
          // One post or none first, then two; bundles for one duty are listed as they are offered.
          for keys in [keys.filter { !$0.isCombined }, keys.filter(\.isCombined)] {
            let duties = keys.map { $0.after(0) }
            #expect(zip(duties, duties.dropFirst()).allSatisfy(<=), "seed \(seed), \(officer)")
          }
          options += listed.count
          combined += listed.filter { $0.second != nil }.count
          trained += listed.filter { $0.bundle > 0 }.count
          pools += listed.filter { if case .pool = $0.duty { true } else { false } }.count
        }
      }
    }
    #expect(options > 1_000 && trained > 10 && pools > 10 && combined > 1_000)
  }
}
