/// The value of a key of the policy.
public enum PolicyValue: Sendable, Hashable {
  /// A whole number.
  case integer(Int)
  /// A number, in the unit of the key.
  case number(Double)
  /// `yes` or `no`.
  case yesNo(Bool)
  /// A day.
  case date(CalendarDate)

  /// The value as a number; nil where it is none.
  var amount: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .yesNo, .date: nil
    }
  }
}

extension PolicyValue: CustomStringConvertible {
  /// The value as `policy.yml` has it.
  public var description: String {
    switch self {
    case .integer(let number): "\(number)"
    case .number(let number): CaseEdit.number(number)
    case .yesNo(let isSo): isSo ? "yes" : "no"
    case .date(let date): "\(date)"
    }
  }
}
