import LinearProgramming
import StaffingDomain

/// The provinces and the threads that work on them.
struct ProvinceWorkers {
  let provinces: [ProvinceProblem]
  let solver: any Solver
  let control: SolveControl
  let threads: Int
  let clock: PlanningClock

  /// Whether time is over or the caller cancelled; asked on any thread.
  var isOver: @Sendable () -> Bool {
    let control = control
    guard let remaining = clock.remaining else { return { control.isCancelled } }
    // A century is no limit; far more does not fit a duration.
    let end = ContinuousClock.now + .seconds(min(remaining, 3e9))
    return { control.isCancelled || ContinuousClock.now >= end }
  }

  /// Does something for every province, large ones first.
  func side<Value: Sendable>(
    _ work: @escaping @Sendable (ProvinceProblem, _ isOver: () -> Bool) throws -> Value
  ) throws -> [Value] {
    let isOver = isOver
    return try SolvingThread.runSideBySide(order: bySize(Array(provinces.indices)), threads: threads) {
      [provinces] in try work(provinces[$0], isOver)
    }
  }

  /// Solves some provinces side by side.
  ///
  /// - Parameters:
  ///   - solving: The provinces.
  ///   - coupling: What the common limits are to each of them.
  ///   - best: The best plans so far, for progress.
  ///   - standIns: A plan of every province that keeps its orders.
  ///   - bound: The bound of the whole so far, for progress.
  ///   - timeShare: What they may take of the time that is left.
  /// - Throws: Faults of the backend.
  func solve(
    _ solving: [Int], coupling: [ProvinceProblem.Coupling], best: [ProvinceCandidate], standIns: [TransferPlan],
    bound: Double?, tolerance: Double, timeShare: Double, rules: CouplingRules
  ) throws -> [ProvinceSolution] {
    let progress = ProvinceProgress(
      weights: provinces.map { Double($0.part.officers.count + 1) }, solving: solving,
      incumbent: zip(best, provinces).reduce(0) { $0 + $1.0.balance + $1.1.problem.cellBalance.valueOfPosts.value },
      bound: bound, threads: threads, clock: clock,
      timeShare: timeShare)
    // Later plans fit together only by choice.
    let isFirst = zip(best, standIns).allSatisfy { $0.plan == $1 }
    let isOver = isOver
    return try clock.run(.provinces) {
      try SolvingThread.runSideBySide(order: bySize(solving), threads: threads) {
        [provinces, solver, control] piece in
        let index = solving[piece]
        if isOver() { return ProvinceSolution(standIn: provinces[index].candidate(standIns[index], rules: rules)) }
        var limits = PlanningOptions(timeLimit: progress.begin(index), gapTolerance: tolerance)
        limits.isPart = true
        let solution = try provinces[index].solve(
          coupling[piece], rules: rules, solver: solver, options: limits, control: control, standIn: standIns[index],
          onProgress: { _ in progress.report() })
        progress.end(gain: isFirst ? best[index].balance - solution.candidate.balance : 0)
        return solution
      }
    }
  }

  /// The places of some provinces in the order of their size.
  private func bySize(_ solving: [Int]) -> [Int] {
    let sizes = solving.map { provinces[$0].part.officers.count }
    return solving.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
  }
}
