import CaseFormat
import LinearProgramming
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Frontiers against brute force, point by point: values, statuses, and what points prove about each other.
@Suite struct FrontierTests {
  /// A few values of every key that eases planning, and of some that do not.
  static let variations = [
    "maximum_transfers=0,1,2,3", "maximum_outflow_share=0:0.9:0.3", "allowance_budget=0:3:1",
    "training_budget=0,2,5,20",
    "maximum_km=60,30,10", "maximum_courses=0:2:1", "speed_kmh=10,35,80", "urgency_exponent=0,1,4",
    "minimum_fit=0:0.9:0.3", "handover_hours=0,120,900", "learning_hours=900,180,0", "travel_weight=0,0.5,3",
    "travel_cap_hours=0,40,80", "mismatch_weight=0,1,2", "surplus_hours=0,40,200", "recruit_hours=0,60,300",
    "rotation_penalty_hours=0,100,500", "sharing_overhead=0,0.1,1", "urgency_peak=1,3,6", "critical_factor=1,1.5,4",
    "horizon_months=6,12,24", "working_days=200,260", "minimum_post_share=0,0.25,1", "detour_factor=1,1.3,2",
    "digital_slowdown=0,0.3,2", "hours_per_day=6,8", "maximum_positions=1,2", "maximum_load=0.7,1.1,1.6",
    "combination_overhead=0,0.1,1", "maximum_rank_drop=0:3:1", "rank_drop_hours=0,40,200", "settling_months=0,12,24",
  ]

  @Test func everyKeyThatEasesIsTried() {
    let tried = Set(Self.variations.compactMap { $0.split(separator: "=").first.map(String.init) })
    for key in PolicyKey.allCases where key.relaxation != nil { #expect(tried.contains(key.rawValue), "\(key)") }
    #expect(throws: Never.self) { try Self.variations.map { try PolicyVariation($0) } }
  }

  @Test(arguments: variations)
  func everyPointIsTheOptimum(_ variation: String) throws {
    for seed in 1...8 {
      let staffingCase = TinyCase.everything(seed: UInt64(seed))
      let solved = try SolvedFrontier(staffingCase, [variation])
      #expect(solved.curve.interruption == nil)
      for (point, policy) in zip(solved.curve.points, solved.policies) {
        try expectOptimum(point, of: staffingCase.under(policy), "\(variation), seed \(seed), point \(point.place)")
      }
      expectMonotone(solved.curve, "\(variation), seed \(seed)")
    }
  }

  /// The key's claim itself, by brute force alone.
  @Test(arguments: variations.filter { (try? PolicyVariation($0))?.key.relaxation != nil })
  func easingNeverMakesTheOptimumWorse(_ argument: String) throws {
    let variation = try PolicyVariation(argument)
    let order = FrontierAxis(values: variation.values, relaxation: variation.key.relaxation).easiestFirst
    for seed in 21...40 {
      let staffingCase = TinyCase.everything(seed: UInt64(seed))
      let policies = try PolicyVariation.policies([variation], from: staffingCase.policy)
      let optima = order.map { BruteForce(staffingCase.under(policies[$0])).optimum ?? .infinity }
      for (easier, harder) in zip(optima, optima.dropFirst()) {
        #expect(easier <= harder + 1e-9 * max(1, abs(easier)), "\(argument), seed \(seed): \(optima)")
      }
    }
  }

  @Test(arguments: [
    (["maximum_transfers=2,0,1", "recruit_hours=0,60,200"], 25, 3),
    (["maximum_load=0.7,1.1,1.6", "maximum_positions=1,2"], 10, 0),
    (["maximum_rank_drop=1,0,2", "rank_drop_hours=0,40,200"], 10, 0),
  ])
  func aGridIsTheOptimumAtEveryPoint(_ arguments: [String], _ seeds: Int, _ fewest: Int) throws {
    var contradictory = 0
    for seed in 1...seeds {
      let staffingCase = TinyCase.everything(seed: UInt64(seed))
      let solved = try SolvedFrontier(staffingCase, arguments)
      let lines = solved.curve.axes[1].values.indices
      #expect(solved.curve.points.map(\.place) == lines.flatMap { second in (0..<3).map { [$0, second] } })
      #expect(solved.curve.lines.count == lines.count)
      for (point, policy) in zip(solved.curve.points, solved.policies) {
        try expectOptimum(point, of: staffingCase.under(policy), "seed \(seed), point \(point.place)")
        if point.status == .contradictory { contradictory += 1 }
      }
      expectMonotone(solved.curve, "seed \(seed)")
    }
    #expect(contradictory >= fewest, "only \(contradictory) contradictory points")
  }

  @Test func aWideGapStillGivesACurveThatNeverFalls() throws {
    var solves = 0
    for seed in 1...12 {
      let staffingCase = TinyCase.everythingProvinces(seed: UInt64(seed))
      let solved = try SolvedFrontier(staffingCase, ["maximum_transfers=0:12:2"], gap: 0.03)
      expectMonotone(solved.curve, "seed \(seed)")
      for (point, policy) in zip(solved.curve.points, solved.policies) {
        guard let result = point.result, let plan = result.plan else { continue }
        let problem = StaffingProblem(staffingCase.under(policy), needs: StaffingNeeds(staffingCase.under(policy)))
        let value = try #require(problem.value(ofForeign: plan), "seed \(seed): \(point.place) breaks a rule").value
        #expect(areEqual(value, result.objective?.value ?? 0), "seed \(seed): \(point.place)")
        #expect(point.figures == PlanFigures(of: plan, in: problem))
        #expect(result.gap ?? 1 <= 0.03 + 1e-9 || point.status == .feasible)
      }
      solves += solved.curve.points.filter(\.isSolved).count
    }
    #expect(solves < 12 * 7, "no point was proved by another one")
  }

  @Test func aLimitThatDoesNotBindIsProvedWithoutASolve() throws {
    let curve = try SolvedFrontier(TwoCommunes.make(), ["maximum_transfers=0:4:1"]).curve
    let objectives = curve.points.compactMap { $0.result?.objective?.value }
    #expect(
      areEqual(objectives[0], TwoCommunes.post) && objectives.dropFirst().allSatisfy { areEqual($0, TwoCommunes.move) })
    #expect(curve.points.map(\.isSolved) == [true, false, false, false, true])
    #expect(curve.points.map(\.takenFrom) == [nil, [2], [3], [4], nil])
    #expect(curve.points.compactMap(\.figures?.transfers) == [0, 1, 1, 1, 1])
    #expect(curve.points.compactMap(\.figures?.vacancies) == [1, 0, 0, 0, 0])
    #expect(curve.points.allSatisfy { $0.status == .optimal })
  }

  /// A frontier over a key of the rules of communes, with the hours of every point by hand.
  struct KeyByHand: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let hours: [Double]
    let change: @Sendable (inout StaffingCase) -> Void

    init(_ variation: String, _ hours: [Double], _ change: @escaping @Sendable (inout StaffingCase) -> Void) {
      (testDescription, self.hours, self.change) = (variation, hours, change)
    }
  }

  /// One officer on LAND, half a month, and TAX besides; or two land officers and a post of TAX two ranks below.
  ///
  /// TAX is 0.4 months, worth three times as much while it is empty. It costs 15 hours to learn, and as second post a
  /// share of its hours.
  static let keysByHand: [KeyByHand] = {
    let (month, move, post) = (TwoCommunes.month, TwoCommunes.move, TwoCommunes.post)
    let (empty, learned) = (1.2 * month, 15 + 0.04 * month)
    let twoRanks: @Sendable (inout StaffingCase) -> Void = {
      $0.addTax(in: TwoCommunes.home)
      $0.positions[TwoCommunes.land].rank = 3
      for officer in $0.officers.ordinals { $0.officers[officer].rank = 3 }
      $0.policy.maximumRankDrop = 2
    }
    return [
      KeyByHand("maximum_positions=1,2", [empty, learned]) { $0.split() },
      KeyByHand("maximum_load=0.89,0.9,1.1", [empty, learned, learned]) { $0.split() },
      KeyByHand("combination_overhead=0,0.1,1,10", [15, learned, 15 + 0.4 * month, empty]) { $0.split() },
      KeyByHand("maximum_rank_drop=0,1,2,4", [post, post, 95, 95], twoRanks),
      KeyByHand("rank_drop_hours=0,40,300", [15, 95, post], twoRanks),
      // The posts were taken up on 1 September: 3 months before the plan is October, 6 is July.
      KeyByHand("settling_months=0,3,6", [move, move, post]) {
        for officer in $0.officers.ordinals { $0.officers[officer].since = .literal("2025-09-01") }
      },
    ]
  }()

  @Test(arguments: keysByHand)
  func keysOfCommunesGiveTheHoursByHand(_ key: KeyByHand) throws {
    var staffingCase = TwoCommunes.make()
    key.change(&staffingCase)
    let curve = try SolvedFrontier(staffingCase, [key.testDescription]).curve
    let hours = curve.points.compactMap { $0.result?.objective?.value }
    #expect(
      hours.count == key.hours.count && zip(hours, key.hours).allSatisfy { areEqual($0, $1) },
      "\(hours), not \(key.hours)")
    #expect(curve.points.allSatisfy { $0.status == .optimal })
    expectMonotone(curve, key.testDescription)
  }

  @Test func theNumberOfThreadsChangesNothing() throws {
    for (seed, arguments) in [
      (2, ["maximum_transfers=0:14:2"]), (5, ["recruit_hours=0:60:10", "maximum_transfers=3,9"]),
    ] {
      let staffingCase = TinyCase.everythingProvinces(seed: UInt64(seed))
      let curves = try [1, 3].map { try SolvedFrontier(staffingCase, arguments, gap: 0.001, threads: $0).curve }
      for (left, right) in zip(curves[0].points, curves[1].points) {
        #expect(left.result?.plan == right.result?.plan && left.result?.bound == right.result?.bound, "\(left.place)")
        #expect(left.takenFrom == right.takenFrom && left.isSolved == right.isSolved, "\(left.place)")
      }
    }
  }

  @Test func contradictoryOrdersAreTheStatusOfTheirPoints() throws {
    var staffingCase = TwoCommunes.make()
    staffingCase.decisions = [
      TwoCommunes.decision(.lock, TwoCommunes.first, commune: TwoCommunes.other),
      TwoCommunes.decision(.lock, TwoCommunes.second, position: TwoCommunes.land, line: 1),
    ]
    let curve = try SolvedFrontier(staffingCase, ["maximum_km=5,8,20"]).curve
    #expect(curve.points.map(\.status) == [.contradictory, .contradictory, .optimal])
    #expect(curve.points[0].result?.conflicts.isEmpty == false)
    #expect(curve.points[0].result?.conflicts == curve.points[1].result?.conflicts)
  }

  @Test func aCancelledRunKeepsItsPoints() throws {
    let control = SolveControl()
    // On one thread: on two, all points are done before the cancellation is seen.
    let solved = try SolvedFrontier(
      TwoCommunes.make(), ["minimum_fit=0:1:0.1"], threads: 1, control: control
    ) { progress in
      if progress.done == 3 { control.cancel() }
    }
    #expect(solved.curve.interruption == .cancelled)
    #expect(solved.curve.points.filter { $0.status == .optimal }.count >= 3)
    // From the easiest on: the points of least fit.
    #expect(solved.curve.points[..<3].allSatisfy { $0.status == .optimal })
    #expect(solved.curve.points[10].status == .notReached)
    let none = try SolvedFrontier(TwoCommunes.make(), ["minimum_fit=0:1:0.1"], timeLimit: 1e-9)
    #expect(none.curve.interruption == .time)
    #expect(none.curve.points.allSatisfy { $0.status == .notReached })
  }

  /// For every key: needs are computed anew where they must be, and only there it matters.
  @Test(arguments: PolicySchema.keys.filter(\.isNumeric).map(\.name))
  func needsFollowThePolicy(_ name: String) throws {
    let key = try #require(PolicySchema.key(named: name))
    for seed in 1...10 {
      let staffingCase = TinyCase.everything(seed: UInt64(seed))
      var policy = staffingCase.policy
      switch key.type {
      case .integer(let range): try key.set("\(range.contains(5) ? 5 : 2)", in: &policy)
      default:
        let texts = ["0.6", "4.5", "250", "0.06"]
        let text = texts.first { text in (try? PolicyVariation("\(name)=\(text)")) != nil }
        try key.set(try #require(text), in: &policy)
      }
      let needs = StaffingNeeds(staffingCase).under(policy)
      let fresh = StaffingNeeds(staffingCase.under(policy))
      #expect(needs.cells == fresh.cells)
      for cell in fresh.cells { #expect(needs[cell] == fresh[cell], "\(name)") }
    }
  }

  private func expectOptimum(_ point: FrontierPoint, of staffingCase: StaffingCase, _ name: String) throws {
    guard let optimum = BruteForce(staffingCase).optimum else {
      #expect(point.status == .contradictory, "\(name)")
      #expect(point.result?.conflicts.isEmpty == false, "\(name)")
      return
    }
    let result = try #require(point.result, "\(name)")
    #expect(point.status == .optimal, "\(name): \(result.termination)")
    #expect(areEqual(try #require(result.objective, "\(name)").value, optimum), "\(name): \(result), not \(optimum)")
    #expect(try #require(result.bound, "\(name)").value <= optimum + 1e-6 * max(1, abs(optimum)), "\(name)")
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    #expect(areEqual(result.doNothing.value, DoNothing.plan(problem).value.objective.value), "\(name)")
    #expect(problem.value(ofForeign: try #require(result.plan)) != nil, "\(name): the plan breaks a rule")
  }

  /// Along every axis that eases, objectives and bounds never rise, exactly.
  private func expectMonotone(_ curve: FrontierCurve, _ name: String) {
    for (axis, values) in curve.axes.enumerated() where values.relaxation != nil {
      let order = values.easiestFirst
      for point in curve.points {
        guard let rank = order.firstIndex(of: point.place[axis]), rank > 0 else { continue }
        var place = point.place
        place[axis] = order[rank - 1]
        guard let easier = curve.points.first(where: { $0.place == place })?.result, let harder = point.result else {
          continue
        }
        if let objective = harder.objective {
          #expect(easier.objective.map { $0 <= objective } ?? false, "\(name): \(point.place) beats \(place)")
        }
        if let low = easier.bound, let high = harder.bound { #expect(low <= high, "\(name): bound at \(place)") }
      }
    }
  }
}
