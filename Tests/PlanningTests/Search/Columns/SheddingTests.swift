import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Poor options leave the master: exactly those beyond the limit, and the optimum stays where it is.
@Suite struct SheddingTests {
  @Test(arguments: [0.0, 20, 100])
  func whatIsPoorLeavesAndTheOptimumStays(_ limit: Double) throws {
    var dropped = 0
    for seed in 1...40 {
      let staffingCase = TinyCase.communes(seed: UInt64(seed))
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      guard problem.oneOption.officers.allSatisfy({ !problem.options(of: $0).isEmpty }) else { continue }
      let coefficients = OptionCoefficients(OptionSpace(problem))
      var master = RestrictedMaster(problem, near: .zero(for: problem))
      for (place, officer) in problem.oneOption.officers.enumerated() {
        for option in problem.options(of: officer) { master.add(problem.key(of: option), to: place) }
      }
      guard let first = try master.solve(by: GLPKSolver(), control: SolveControl(), timeLimit: nil).answer else {
        continue
      }
      let pricing = Pricing(coefficients, prices: first.prices)
      let all = master
      master.shed(exceeding: limit, under: pricing, officers: first.officers)
      for (place, columns) in all.columns.enumerated() {
        for column in columns {
          guard let dual = first.officers[place] else { continue }
          let isPoor = pricing.reducedHours(of: place, column) - dual > limit
          let isLeft = master.index(of: column.key, for: place) != nil
          #expect(isLeft == (column.status == .basic || !isPoor), "seed \(seed), place \(place): \(column.key)")
          if !isLeft { dropped += 1 }
        }
      }
      let second = try #require(try master.solve(by: GLPKSolver(), control: SolveControl(), timeLimit: nil).answer)
      // The box has moved to the first prices; where it bound, the second optimum may be a better one.
      guard first.isFree else { continue }
      #expect(
        abs(second.balance - first.balance) <= 1e-6 * max(1, abs(first.balance)),
        "seed \(seed): \(second.balance), not \(first.balance)")
    }
    #expect(dropped >= 40, "only \(dropped) options dropped")
  }
}
