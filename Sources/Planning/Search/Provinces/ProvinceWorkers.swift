import LinearProgramming
import StaffingDomain
import Synchronization

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
    guard let end = clock.end else { return { control.isCancelled } }
    return { control.isCancelled || ContinuousClock.now >= end }
  }

  /// Whether work is shared in any province.
  var sharesWork: Bool { provinces.contains { !$0.problem.sharing.rows.isEmpty } }

  /// Does something for every province, large ones first.
  func side<Value: Sendable>(
    _ work: @escaping @Sendable (_ index: Int, ProvinceProblem, _ isOver: () -> Bool) throws -> Value
  ) throws -> [Value] {
    let isOver = isOver
    return try SolvingThread.runSideBySide(order: bySize(Array(provinces.indices)), threads: threads) {
      [provinces] in try work($0, provinces[$0], isOver)
    }
  }

  /// Solves the relaxations of all provinces at common prices.
  ///
  /// - Parameters:
  ///   - relaxations: Where to go on from; nil where there is nothing. None is kept as it was: a nation's take hundreds of megabytes.
  ///   - search: The plan and the bound of the whole so far.
  ///   - sharpness: What a master and its bound may differ by in the end, as a share of what can be recovered.
  ///   - timeShare: What it may take of the time that is left.
  /// - Throws: Faults of the backend.
  func relax(
    _ relaxations: inout [ProvinceRelaxation?], at common: [Double], shares: [[Double]], search: IncumbentSearch,
    tolerance: Double, sharpness: Double, timeShare: Double, rules: CouplingRules
  ) throws {
    let all = Array(provinces.indices)
    let waiting = WaitingRelaxations(relaxations)
    relaxations = []
    let progress = progress(of: all, search, timeShare: timeShare)
    relaxations = try SolvingThread.runSideBySide(order: bySize(all), threads: threads) { [solver, control] index in
      guard var relaxation = waiting.take(index) else { return nil }
      let clock = PlanningClock(limit: progress.begin(index), onProgress: { _ in progress.report() })
      try relaxation.solve(
        at: common, shares: shares[index], rules: rules, tolerance: tolerance, sharpness: sharpness, solver: solver,
        clock: clock, control: control)
      progress.end(gain: 0)
      return relaxation
    }
  }

  /// Solves some provinces side by side.
  ///
  /// - Parameters:
  ///   - solving: The provinces.
  ///   - shares: What each province may use of each limit.
  ///   - keeping: How these are kept.
  ///   - relaxations: Where to go on from, by province; nil where there is nothing.
  ///   - standIns: A plan of every province that keeps its orders.
  ///   - search: The plan and the bound of the whole so far.
  ///   - timeShare: What they may take of the time that is left.
  /// - Throws: Faults of the backend.
  func solve(
    _ solving: [Int], within shares: [[Double]], _ keeping: ShareKeeping, after relaxations: [ProvinceRelaxation?],
    standIns: [TransferPlan], search: IncumbentSearch, tolerance: Double, timeShare: Double, rules: CouplingRules
  ) throws -> [ProvinceSolution] {
    let progress = progress(of: solving, search, timeShare: timeShare)
    let isOver = isOver
    return try clock.run(.provinces) {
      try SolvingThread.runSideBySide(order: bySize(solving), threads: threads) {
        [provinces, solver, control] piece in
        let index = solving[piece]
        if isOver() { return ProvinceSolution(standIn: provinces[index].candidate(standIns[index], rules: rules)) }
        var limits = PlanningOptions(timeLimit: progress.begin(index), gapTolerance: tolerance)
        limits.isPart = true
        let solution = try provinces[index].solve(
          within: shares[index], keeping, after: relaxations[index], rules: rules, solver: solver, options: limits,
          control: control, standIn: standIns[index], onProgress: { _ in progress.report() })
        progress.end(gain: 0)
        return solution
      }
    }
  }

  private func progress(of solving: [Int], _ search: IncumbentSearch, timeShare: Double) -> ProvinceProgress {
    ProvinceProgress(
      weights: provinces.map { Double($0.part.officers.count + 1) }, solving: solving,
      incumbent: search.value?.value ?? search.doNothing.objective.value, bound: search.objectiveBound?.value,
      threads: threads, clock: clock, timeShare: timeShare)
  }

  /// The places of some provinces in the order of their size.
  private func bySize(_ solving: [Int]) -> [Int] {
    let sizes = solving.map { provinces[$0].part.officers.count }
    return solving.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
  }
}

/// Relaxations that wait for a thread.
private final class WaitingRelaxations: Sendable {
  private let relaxations: Mutex<[ProvinceRelaxation?]>

  init(_ relaxations: [ProvinceRelaxation?]) { self.relaxations = Mutex(relaxations) }

  /// Gives a relaxation away.
  func take(_ index: Int) -> ProvinceRelaxation? {
    relaxations.withLock { relaxations in
      defer { relaxations[index] = nil }
      return relaxations[index]
    }
  }
}
