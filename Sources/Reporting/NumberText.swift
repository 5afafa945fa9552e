internal import Foundation
public import StaffingDomain

/// Numbers as a planner reads them: a comma at thousands, a point before decimals, the same in every locale.
public enum NumberText {
  /// A whole number, for example `1,204`.
  public static func whole(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(String(number.magnitude))
  }

  /// A number with a fixed number of decimals, for example `1,190.50`.
  ///
  /// What is not a number is `n/a`; a value that rounds to zero has no sign.
  public static func fixed(_ number: Double, decimals: Int) -> String {
    guard number.isFinite else { return number.isNaN ? "n/a" : number < 0 ? "-∞" : "∞" }
    let text = String(format: "%.\(max(0, min(decimals, 15)))f", abs(number))
    let parts = text.split(separator: ".", maxSplits: 1)
    let isZero = !text.contains { ("1"..."9").contains($0) }
    let whole = grouped(parts.first.map(String.init) ?? "0")
    return (number < 0 && !isZero ? "-" : "") + whole + (parts.count > 1 ? ".\(parts[1])" : "")
  }

  /// A number with as many decimals as it needs: up to 4, more for a small one, none for a whole one.
  public static func plain(_ number: Double) -> String {
    guard number.isFinite, number != 0 else { return fixed(number, decimals: 0) }
    let leadingZeros = max(0, Int((-log10(abs(number))).rounded(.down)))
    var text = fixed(number, decimals: min(4 + leadingZeros, 15))
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// A number with its sign, for example `+19` or `-8`; 0 has none.
  public static func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + whole(number) }

  /// Hours a month without decimals.
  public static func hours(_ hours: HoursPerMonth) -> String { fixed(hours.value, decimals: 0) }

  /// Full-time officers with one decimal.
  public static func staff(_ staff: FullTimeEquivalents) -> String { fixed(staff.value, decimals: 1) }

  /// A ratio with two decimals, or a dash where there is none.
  public static func ratio(_ ratio: Double?) -> String { ratio.map { fixed($0, decimals: 2) } ?? "-" }

  private static func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
