package import Tables

extension ResultNumber {
  /// A number as it comes back after it was written in a column of a type; unchanged where the type has no decimals.
  package static func rounded(_ value: Double, as type: ResultType) -> Double {
    guard case .number(_, let decimals) = type, let text = text(value, decimals: decimals) else { return value }
    return Double(text) ?? value
  }
}
