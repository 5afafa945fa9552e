public import StaffingDomain

extension CalendarDate {
  /// A date written in a test; stops the test where it is not one.
  public static func literal(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(iso8601: text) else { preconditionFailure("'\(text)' is not a date") }
    return date
  }
}
