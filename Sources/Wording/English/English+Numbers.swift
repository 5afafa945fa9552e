internal import Foundation
public import StaffingDomain

extension English {
  /// A number with a point, without a sign where it rounds to 0.
  public func number(_ value: Double, decimals: Int) -> String {
    let text = String(format: "%.\(decimals)f", value)
    return text.hasPrefix("-") && text.allSatisfy { "-0.".contains($0) } ? String(text.dropFirst()) : text
  }

  /// For example `0.5` and `12` of three decimals.
  public func shortNumber(_ value: Double, decimals: Int) -> String {
    let text = number(value, decimals: decimals)
    guard text.contains(".") else { return text }
    let digits = text.prefix(text.count - text.reversed().prefix { $0 == "0" }.count)
    return String(digits.hasSuffix(".") ? digits.dropLast() : digits)
  }

  /// A number with commas at thousands, for example `1,190.50`; what is not a number is `n/a`.
  public func figure(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "n/a" : value < 0 ? "-∞" : "∞" }
    let text = String(format: "%.\(max(0, min(decimals, 15)))f", abs(value))
    let parts = text.split(separator: ".", maxSplits: 1)
    let isZero = !text.contains { ("1"..."9").contains($0) }
    let whole = grouped(parts.first.map(String.init) ?? "0")
    return (value < 0 && !isZero ? "-" : "") + whole + (parts.count > 1 ? ".\(parts[1])" : "")
  }

  /// A whole number with commas at thousands, for example `1,204`.
  public func figure(_ count: Int) -> String { (count < 0 ? "-" : "") + grouped(String(count.magnitude)) }

  /// A number with as many decimals as it needs: up to 4, more for a small one, none for a whole one.
  public func plainFigure(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return figure(value, decimals: 0) }
    let leadingZeros = max(0, Int((-log10(abs(value))).rounded(.down)))
    var text = figure(value, decimals: min(4 + leadingZeros, 15))
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// A whole number with its sign, for example `+19` or `-8`; 0 has none.
  public func signedFigure(_ count: Int) -> String { (count > 0 ? "+" : "") + figure(count) }

  /// Yes or no in a table.
  public func word(_ isTrue: Bool) -> String { isTrue ? "yes" : "no" }

  private func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }

  /// A number without `.0`.
  public func plain(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }

  /// A number with at most 15 significant digits, without `.0`.
  public func significant(_ value: Double) -> String {
    if value == 0 { return "0" }
    if abs(value) < 1e15, let whole = Int(exactly: value) { return String(whole) }
    return String(format: "%.15g", value)
  }

  /// For example `18.3 hours a month`.
  public func hoursPerMonth(_ hours: HoursPerMonth) -> String { "\(number(hours.value, decimals: 1)) hours a month" }

  /// For example `18.3 km`.
  public func distance(_ distance: Kilometres) -> String { "\(number(distance.value, decimals: 1)) km" }

  /// The date as ISO 8601 has it.
  public func date(_ date: CalendarDate) -> String { date.description }

  /// For example `a, b and c`.
  public func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension English {
  /// A count with its noun, for example `1 post` or `3 posts`.
  func count(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// The same with commas at thousands, as reports have it.
  func figure(_ count: Int, _ noun: String) -> String { "\(figure(count)) \(count == 1 ? noun : noun + "s")" }

  /// Hours a month with commas at thousands, as reports have them.
  func figureOfHours(_ hours: HoursPerMonth) -> String { "\(figure(hours.value, decimals: 1)) hours a month" }

  /// A text as the beginning of a sentence.
  func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A label within a sentence.
  func uncapitalized(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  /// A text as a sentence: a capital first, a full stop last.
  func sentence(_ text: String) -> String { capitalized(text) + "." }
}
