public import Planning
internal import Reporting
internal import StaffingDomain
public import Wording
internal import Workloads

/// Asks which transfers hold if the workload turns out otherwise.
public struct SweepRequest: Sendable {
  /// The case.
  public var input: RequestedCase
  /// How many futures, 1 or more.
  public var futures = 100
  /// The same seed gives the same futures.
  public var seed: UInt64 = 1
  /// By how much volumes may be off.
  public var bands: [WorkloadBand] = []
  /// What has a deviation of its own.
  public var grouping = WorkloadVariation.Grouping.mixed
  /// The gap of every plan; nil takes the policy's.
  public var gap: Double?
  /// Seconds for everything; nil means no limit.
  ///
  /// Every future that is whole by then is kept.
  public var timeLimit: Double?
  /// Where the tables go; nil writes none.
  public var place: TablePlace?
  /// The workbook that the tables are written to besides; nil for none.
  public var workbook: WorkbookPlace?
  /// The language of what the tables say.
  public var language: any Language

  /// Asks about a case.
  public init(_ input: RequestedCase, language: any Language) { (self.input, self.language) = (input, language) }

  /// Plans the futures.
  ///
  /// - Throws: Faults of the machine or the program; whatever is wrong with what was asked is an outcome.
  public func run(in session: SolverSession) throws -> SweepOutcome {
    try SweepOutcome.refusals {
      let destination = try DestinationRefusal.checked {
        try StudyDestination(place, workbook, for: SweepTables.fileNames, of: input)
      }
      let loaded = try LoadedCase(input)
      let staffingCase = loaded.staffingCase
      let variation = WorkloadVariation(
        seed: seed, grouping: grouping, bands: try WorkloadBand.shares(bands, of: staffingCase))
      let needs = try loaded.needs()
      if let cell = StaffingNeeds(variation.heaviest(of: staffingCase)).implausibleCells.first {
        throw CaseRefusal.excessiveWorkload(.inBand, [cell], of: staffingCase)
      }
      let gap = gap ?? staffingCase.policy.gapTolerance
      let found = try futures(of: staffingCase, needs: needs, variation: variation, gap: gap, in: session)
      _ = try found.base.plan(of: staffingCase)
      guard !found.outcomes.isEmpty else { return .noFuture(found.interruption) }
      let tables = SweepTables(found, in: language)
      let published = try DestinationRefusal.checked {
        try destination.publish(tables.all, main: tables.transfers, in: language)
      }
      return .swept(Sweep(found: found, variation: variation, gap: gap, published: published))
    }
  }

  private func futures(
    of staffingCase: StaffingCase, needs: StaffingNeeds, variation: WorkloadVariation, gap: Double,
    in session: SolverSession
  ) throws -> Planning.SweepOutcome {
    var options = WorkloadSweep.Options(gap: gap)
    (options.futures, options.timeLimit, options.threads) = (futures, timeLimit, session.threads)
    return try session.run { [options] in
      try WorkloadSweep(
        staffingCase, needs: needs, variation: variation, solver: session.sharedSolver, options: options,
        control: session.control, onProgress: { session.report(.sweep($0)) }
      ).run()
    }
  }
}
