public import StaffingDomain
import Workloads

/// What a sweep came to: the base plan, the futures, and how often they agree.
public struct SweepOutcome: Sendable {
  /// The solve of the case as it is; without a plan nothing else was done.
  public let base: PlanningResult
  /// The case as it is.
  public let problem: StaffingProblem
  /// The whole futures, by number.
  public let outcomes: [FutureOutcome]
  /// How many futures were asked for.
  public let asked: Int
  /// What left futures out; nil where all were solved.
  public let interruption: SeriesInterruption?

  /// The futures that have a plan: what frequencies are shares of.
  public var planned: [FutureOutcome] { outcomes.filter { $0.proof != nil } }
}

/// How often a transfer is recommended.
public struct TransferFrequency: Sendable, Hashable {
  /// The transfer.
  public let transfer: PlannedTransfer
  /// Whether the base plan has it.
  public let isInBasePlan: Bool
  /// In how many futures it is recommended.
  public let futures: Int
  /// In how many futures the officer moves, wherever to.
  public let futuresMoving: Int
}

/// How often a cell has an empty post.
public struct VacancyFrequency: Sendable, Hashable {
  /// The cell.
  public let cell: Cell
  /// Whether it has one under the base plan.
  public let isInBasePlan: Bool
  /// In how many futures it has one.
  public let futures: Int
}

extension SweepOutcome {
  /// Every transfer of the base plan or of any future, most frequent first, then by officer and cell.
  public var transferFrequencies: [TransferFrequency] {
    var counts: [PlannedTransfer: Int] = [:]
    var moves: [Ordinal<Officer>: Int] = [:]
    for outcome in planned {
      for transfer in outcome.transfers {
        counts[transfer, default: 0] += 1
        moves[transfer.officer, default: 0] += 1
      }
    }
    let base = Set(self.base.plan.map(problem.transfers) ?? [])
    return Set(counts.keys).union(base).map {
      TransferFrequency(
        transfer: $0, isInBasePlan: base.contains($0), futures: counts[$0] ?? 0,
        futuresMoving: moves[$0.officer] ?? 0)
    }.sorted { ($1.futures, $0.transfer) < ($0.futures, $1.transfer) }
  }

  /// Every cell with an empty post under the base plan or in any future, most frequent first, then by cell.
  public var vacancyFrequencies: [VacancyFrequency] {
    var counts: [Cell: Int] = [:]
    for outcome in planned { for cell in outcome.emptyPosts { counts[cell, default: 0] += 1 } }
    let base = Set(self.base.plan.map { problem.emptyPosts(under: $0).map(\.cell) } ?? [])
    return Set(counts.keys).union(base).map {
      VacancyFrequency(cell: $0, isInBasePlan: base.contains($0), futures: counts[$0] ?? 0)
    }.sorted { ($1.futures, $0.cell) < ($0.futures, $1.cell) }
  }
}
