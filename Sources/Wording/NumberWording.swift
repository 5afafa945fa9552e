public import StaffingDomain
public import Tables

/// How a language writes numbers and dates in sentences and reports; tables of a results folder have their own form.
///
/// Figures of reports and terminal tables are a ``NumberStyle``'s.
public protocol NumberWording: NumberStyle {
  /// A number within a sentence, rounded to a number of decimals; what rounds to 0 has no sign.
  func number(_ value: Double, decimals: Int) -> String
  /// A number within a sentence as files have it: rounded to at most a number of decimals, without zeros at its end.
  func shortNumber(_ value: Double, decimals: Int) -> String
  /// A number as it was given, for example `24` or `0.25`.
  func plain(_ value: Double) -> String
  /// A number that a change computes with, with at most 15 significant digits.
  func significant(_ value: Double) -> String
  /// Hours a month with one decimal and their unit.
  func hoursPerMonth(_ hours: HoursPerMonth) -> String
  /// A distance with one decimal and its unit.
  func distance(_ distance: Kilometres) -> String
  /// A date.
  func date(_ date: CalendarDate) -> String
  /// Parts of a sentence as a list that ends with "and".
  func list(_ parts: [String]) -> String
}

extension NumberWording {
  /// Two numbers with two decimals, or with as many, up to six, as tell them apart.
  func apart(_ first: Double, _ second: Double) -> (String, String) {
    let decimals = (2...6).first { number(first, decimals: $0) != number(second, decimals: $0) } ?? 2
    return (number(first, decimals: decimals), number(second, decimals: decimals))
  }
}
