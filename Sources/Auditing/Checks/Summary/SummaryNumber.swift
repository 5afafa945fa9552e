import ResultsFormat
import StaffingDomain

/// How close a number of the summary has to be.
enum SummaryNumber {
  /// Half of the last decimal of hours.
  static let hoursSlack = ResultType.number(unit: .hoursPerMonth, decimals: ResultSummary.hoursDecimals).roundingSlack
  /// Half of the last decimal of the gap.
  static let gapSlack = ResultType.number(unit: .share, decimals: ResultSummary.gapDecimals).roundingSlack

  /// Whether written hours are the computed ones, within rounding and the tolerance of objectives.
  ///
  /// - Parameter scale: The size of the terms of a difference, where it is larger than the difference.
  static func matches(_ written: Double, _ exact: Double, scale: Double = 0) -> Bool {
    abs(written - exact) <= 3 * hoursSlack + Tolerances.objective * max(1, abs(exact), abs(scale))
  }

  /// That a key is not the number it should be.
  static func fault(_ rule: AuditRule, _ key: String, _ written: Double, _ exact: Double) -> Violation {
    Violation(summary: rule, .summary(.differs(ColumnDifference(key, .number(written), .number(exact)))))
  }
}
