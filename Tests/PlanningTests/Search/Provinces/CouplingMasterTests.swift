import GLPKBackend
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Common prices from relaxed plans of provinces.
@Suite struct CouplingMasterTests {
  /// One limit, `maximum_transfers` 4.
  private var rules: CouplingRules {
    var staffingCase = TinyCase.randomProvinces(seed: 1)
    (staffingCase.policy.maximumTransfers, staffingCase.policy.allowanceBudget) = (4, nil)
    return CouplingRules(StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase)))
  }

  /// Two provinces whose first transfers are worth 10 and 6 hours each, up to four each.
  private func master(near price: Double) throws -> CouplingMaster {
    let rules = rules
    #expect(rules.limits.count == 1)
    var master = CouplingMaster(rules, near: [price], provinces: 2)
    for (province, hours) in [10.0, 6].enumerated() {
      for transfers in [0.0, 4] {
        master.add(RelaxedUse(balance: -hours * transfers, usage: [transfers]), of: province)
      }
    }
    return master
  }

  @Test func aScarceLimitGoesWhereItIsWorthMost() throws {
    let answer = try #require(try master(near: -8).solve(by: GLPKSolver()))
    #expect(answer.usage == [[4], [0]] && answer.isFree && answer.balance == -40)
    #expect(answer.prices[0] >= -10 && answer.prices[0] <= -6)
  }

  @Test func whatSomeProvincesLeaveIsPricedForTheOthers() throws {
    let master = try master(near: -8)
    let answer = try #require(try master.solve([1], within: [3], by: GLPKSolver()))
    #expect(answer.usage == [[3]] && answer.balance == -18)
    let both = try #require(try master.solve([0, 1], within: [6], by: GLPKSolver()))
    #expect(both.usage == [[4], [2]] && both.balance == -52)
  }

  @Test func pricesStayInTheBoxAndTheBoxFollowsThem() throws {
    var master = try master(near: -1)
    let first = try #require(try master.solve(by: GLPKSolver()))
    #expect(first.prices[0] == -2.25 && !first.isFree)
    master.advance(to: first.prices)
    let second = try #require(try master.solve(by: GLPKSolver()))
    #expect(second.prices[0] == -4.75)
    master.shrink()
    #expect(try #require(try master.solve(by: GLPKSolver())).prices[0] == -3.5)
  }

  @Test func aProvinceWithoutAPlanGivesNoPrices() throws {
    var master = CouplingMaster(rules, near: [0], provinces: 2)
    master.add(RelaxedUse(balance: 0, usage: [0]), of: 0)
    let answer = try master.solve(by: GLPKSolver())
    #expect(answer?.prices == nil)
  }
}
