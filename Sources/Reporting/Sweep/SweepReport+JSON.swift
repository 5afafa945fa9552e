import Planning
import StaffingDomain
import Tables
import Wording

extension SweepReport {
  /// The sweep as JSON: how it was made, the spread of the hours, and the rows of every table.
  ///
  /// - Parameter gap: The gap of every solve.
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json(gap: Double) throws -> String {
    let planned = outcome.planned
    return try JSONText.text(
      Document(
        case: title, planDate: outcome.problem.staffingCase.policy.planDate.description,
        seed: String(bands.seed), by: bands.grouping.rawValue, widestBand: bands.widest, gap: gap,
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
    let transfers: Table
    let vacancies: Table
    let futures: Table
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
