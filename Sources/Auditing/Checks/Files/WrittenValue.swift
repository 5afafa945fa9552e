import ResultsFormat
import StaffingDomain

/// Comparison of values as they are written with values as they are computed.
enum WrittenValue {
  /// Whether a written value is the computed one, a number rounded as its column is.
  static func matches(_ written: CellValue, _ exact: CellValue, _ type: ResultType) -> Bool {
    guard case .number(let number) = written, case .number(let computed) = exact else { return written == exact }
    return matches(number, computed, type)
  }

  /// Whether a written number is the computed one, rounded as its column is.
  private static func matches(_ written: Double, _ exact: Double, _ type: ResultType) -> Bool {
    abs(written - exact) <= type.roundingSlack + Tolerances.comparison * max(1, abs(exact))
  }
}
