internal import Planning
internal import StaffingDomain

extension SweepReport {
  /// What the futures were made from.
  public struct Settings: Sendable {
    /// The seed.
    public var seed: UInt64
    /// What has a deviation of its own.
    public var grouping: String
    /// The band that every volume has, or the widest of several.
    public var band: Double
    /// The relative gap of every solve.
    public var gap: Double

    /// Creates settings.
    public init(seed: UInt64, grouping: String, band: Double, gap: Double) {
      (self.seed, self.grouping, self.band, self.gap) = (seed, grouping, band, gap)
    }
  }

  /// The sweep as JSON: how it was made, the spread of the hours, and the rows of every table.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json(_ settings: Settings) throws -> String {
    let tables = SweepTables(outcome)
    let planned = outcome.planned
    return try JSONText.text(
      Document(
        case: title, planDate: outcome.problem.staffingCase.policy.planDate.description,
        seed: String(settings.seed), by: settings.grouping, widestBand: settings.band, gap: settings.gap,
        futuresAsked: outcome.asked, futuresDone: outcome.outcomes.count, futuresWithPlan: planned.count,
        interruption: outcome.interruption?.rawValue,
        basePlan: BasePlan(
          objective: outcome.base.objective?.value, bound: outcome.base.bound?.value,
          doNothing: outcome.base.doNothing.value, keptInFutures: planned.filter(\.keepsBasePlan).count),
        objective: Range(planned.compactMap(\.proof?.objective.value)),
        recovered: Range(planned.compactMap(\.recovered?.value)),
        regret: Range(planned.compactMap(\.regret?.value)), transfers: tables.transfers, vacancies: tables.vacancies,
        futures: tables.futures))
  }

  private struct Document: Encodable {
    let `case`: String
    let planDate: String
    /// As text: JSON readers lose digits of large whole numbers.
    let seed: String
    let by: String
    let widestBand: Double
    let gap: Double
    let futuresAsked: Int
    let futuresDone: Int
    let futuresWithPlan: Int
    let interruption: String?
    let basePlan: BasePlan
    let objective: Range?
    let recovered: Range?
    let regret: Range?
    let transfers: RecordTable
    let vacancies: RecordTable
    let futures: RecordTable
  }

  private struct BasePlan: Encodable {
    let objective: Double?
    let bound: Double?
    let doNothing: Double
    let keptInFutures: Int
  }

  private struct Range: Encodable {
    let least: Double
    let median: Double
    let most: Double

    init?(_ values: [Double]) {
      guard let spread = Spread(values) else { return nil }
      (least, median, most) = (spread.least, spread.median, spread.most)
    }
  }
}
