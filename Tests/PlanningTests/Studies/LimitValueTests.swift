import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// What limits are worth against linear programs over every option, solved anew for each question.
@Suite struct LimitValueTests {
  private static let cases: [StaffingCase] =
    (1...60).flatMap { seed in [TinyCase.random(seed: UInt64(seed)), TinyCase.everything(seed: UInt64(seed))] }
    + (1...20).map { TinyCase.everythingProvinces(seed: UInt64($0)) }
    + (21...35).map { seed in
      // Communes that few may leave, and nothing else in the way.
      var result = TinyCase.everythingProvinces(seed: UInt64(seed))
      result.policy.maximumOutflowShare = 0.05
      (result.policy.maximumTransfers, result.policy.allowanceBudget) = (nil, nil)
      return result
    }

  private func solve(
    _ staffingCase: StaffingCase, confirmed: Int = 20
  ) throws -> (base: ExactRelaxation, values: LimitValues)? {
    var options = LimitValuation.Options()
    options.confirmedOfEachRule = confirmed
    let valuation = LimitValuation(
      StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase)), solver: GLPKSolver(), options: options,
      control: SolveControl())
    guard case .value(let base) = try valuation.solved() else { return nil }
    return (base, try valuation.values(base))
  }

  /// The optimum with some units more of a limit, by the linear program over every option; nil where there is none.
  private func optimum(_ base: ExactRelaxation, _ limit: LimitValue, units: Double) throws -> Double? {
    let problem = base.problem
    let place = try #require(problem.rules.place(of: limit.rule))
    let row = try #require(problem.sideRules[place].rows.firstIndex { $0.subject == limit.subject })
    var uppers = problem.sideLimits[place].map(\.upper)
    uppers[row] += units
    return try LinearOptimum.value(of: problem.limited(by: [place: uppers]))
  }

  @Test func unitsAreWorthWhatTheLinearProgramSays() throws {
    var count: [RuleName: (worth: Int, kinks: Int, wide: Int, needed: Int)] = [:]
    for (index, staffingCase) in Self.cases.enumerated() {
      guard let (base, values) = try solve(staffingCase) else { continue }
      #expect(values.interruption == nil, "case \(index): \(String(describing: values.interruption))")
      let now = try #require(try LinearOptimum.value(of: base.problem))
      let tolerance = 1e-6 * max(1, abs(now))
      #expect(abs(values.relaxation.value - now) <= tolerance, "case \(index)")
      for limit in values.limits {
        let label = "case \(index): \(limit)"
        let worth = limit.worth
        let resolved = try #require(worth.resolved, "\(label)")
        let more = now - (try #require(try optimum(base, limit, units: 1), "\(label)"))
        #expect(abs(resolved.oneMore.value - more) <= tolerance, "\(label), not \(more)")
        #expect(more <= worth.price.value + tolerance, "\(label)")
        var tally = count[limit.rule] ?? (0, 0, 0, 0)
        defer { count[limit.rule] = tally }
        if more > tolerance { tally.worth += 1 }
        for units in max(-resolved.unitsBelow, -5)...min(resolved.unitsAbove ?? 4, 5) {
          let found = try #require(try optimum(base, limit, units: Double(units)), "\(label) \(units)")
          #expect(abs(found - (now - more * Double(units))) <= 8 * tolerance, "\(label) with \(units): \(found)")
        }
        if (resolved.unitsAbove ?? 9) + resolved.unitsBelow > 1 { tally.wide += 1 }
        if let above = resolved.unitsAbove {
          let beyond = try #require(try optimum(base, limit, units: Double(above + 1)))
          #expect(beyond > now - more * Double(above + 1) + tolerance / 100, "\(label) goes on")
        }
        guard worth.limit >= 1 else {
          #expect(resolved.oneFewer == nil && !resolved.isNeeded, "\(label)")
          continue
        }
        let fewer = try optimum(base, limit, units: -1)
        #expect(resolved.isNeeded == (fewer == nil), "\(label)")
        guard let fewer else {
          tally.needed += 1
          #expect(resolved.oneFewer == nil)
          continue
        }
        let cost = try #require(resolved.oneFewer, "\(label)").value
        #expect(abs(cost - (fewer - now)) <= tolerance, "\(label), not \(fewer - now)")
        #expect(cost >= worth.price.value - tolerance, "\(label)")
        #expect(resolved.isDegenerate == (cost - more > tolerance / 10), "\(label)")
        if cost > more + tolerance { tally.kinks += 1 }
      }
    }
    for rule in RuleName.valuedLimits {
      let tally = try #require(count[rule], "\(rule) never binds")
      #expect(tally.worth >= 3 && tally.kinks >= 1, "\(rule): \(tally)")
    }
    #expect(count.values.reduce(0) { $0 + $1.needed } >= 3, "\(count)")
  }

  @Test func everyLimitThatIsLeftOutIsWorthNothing() throws {
    var left = 0
    for (index, staffingCase) in Self.cases.enumerated() {
      guard let (base, values) = try solve(staffingCase, confirmed: 0) else { continue }
      let now = try #require(try LinearOptimum.value(of: base.problem))
      for name in RuleName.valuedLimits {
        guard let place = base.problem.rules.place(of: name) else { continue }
        for (row, limit) in base.problem.sideRules[place].rows.enumerated()
        where !values.limits.contains(where: { $0.rule == name && $0.subject == limit.subject }) {
          var uppers = base.problem.sideLimits[place].map(\.upper)
          uppers[row] += 1
          let more = try #require(try LinearOptimum.value(of: base.problem.limited(by: [place: uppers])))
          #expect(abs(now - more) <= 1e-6 * max(1, abs(now)), "case \(index): \(name) \(limit.subject)")
          left += 1
        }
      }
    }
    #expect(left >= 30)
  }

  @Test func theMostValuableLimitsAreFoundWithoutSolvingForAll() throws {
    var left = 0
    for (index, staffingCase) in Self.cases.enumerated() {
      guard let (base, values) = try solve(staffingCase, confirmed: 1) else { continue }
      let now = try #require(try LinearOptimum.value(of: base.problem))
      for rule in RuleName.valuedLimits {
        let own = values.limits.filter { $0.rule == rule }
        guard let first = own.first, let found = first.worth.resolved?.oneMore.value else { continue }
        let most = try own.map { now - (try #require(try optimum(base, $0, units: 1))) }.max() ?? 0
        #expect(abs(found - most) <= 1e-6 * max(1, abs(now)), "case \(index): \(first), not \(most)")
        left += own.count { $0.worth.resolved == nil }
      }
    }
    #expect(left >= 5, "every limit was solved for")
  }

  /// By hand: the move from A to B recovers the post, 458, less the move, 15.452.
  ///
  /// With no transfer allowed, one is worth
  /// that and a second nothing; a fixed pair cannot do with fewer than the lock needs.
  @Test func transfersByHand() throws {
    var staffingCase = TwoCommunes.make()
    staffingCase.policy.maximumTransfers = 0
    let none = try #require(try solve(staffingCase)?.values.limits.first)
    #expect(none.rule == .maximumTransfers && none.worth.limit == 0)
    let resolved = try #require(none.worth.resolved)
    #expect(abs(resolved.oneMore.value - (TwoCommunes.post - TwoCommunes.move)) < 1e-6)
    #expect(resolved.unitsAbove == 1 && resolved.oneFewer == nil && !resolved.isNeeded)

    staffingCase.policy.maximumTransfers = 1
    staffingCase.decisions = [
      TwoCommunes.decision(.lock, TwoCommunes.first, commune: TwoCommunes.other, position: TwoCommunes.land)
    ]
    let locked = try #require(try solve(staffingCase)?.values.limits.first?.worth.resolved)
    #expect(locked.oneMore == .zero && locked.unitsAbove == nil && locked.isNeeded && locked.oneFewer == nil)
  }

  @Test func contradictionsAndLimitsAreOutcomes() throws {
    var staffingCase = TwoCommunes.make()
    staffingCase.policy.maximumTransfers = 0
    staffingCase.decisions = [TwoCommunes.decision(.lock, TwoCommunes.first, commune: TwoCommunes.other)]
    func outcome(_ staffingCase: StaffingCase, _ control: SolveControl) throws -> StudyOutcome<LimitValues> {
      try LimitValuation(
        StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase)), solver: GLPKSolver(),
        options: LimitValuation.Options(), control: control
      ).run()
    }
    guard case .conflicts(let conflicts) = try outcome(staffingCase, SolveControl()), !conflicts.isEmpty else {
      Issue.record("no conflict")
      return
    }
    let control = SolveControl()
    control.cancel()
    guard case .interrupted(.cancelled) = try outcome(TwoCommunes.make(), control) else {
      Issue.record("not cancelled")
      return
    }
  }
}
