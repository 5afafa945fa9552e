internal import Foundation
public import StaffingDomain

extension Vietnamese {
  /// A number with a comma and points at thousands, without a sign where it rounds to 0.
  public func number(_ value: Double, decimals: Int) -> String { figure(value, decimals: decimals) }

  /// For example `0,5` and `12` of three decimals.
  public func shortNumber(_ value: Double, decimals: Int) -> String {
    withoutLastZeros(figure(value, decimals: decimals))
  }

  /// For example `1.190,50`; what is not a number is `không có`.
  public func figure(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "không có" : value < 0 ? "-∞" : "∞" }
    let text = String(format: "%.\(max(0, min(decimals, 15)))f", abs(value))
    let parts = text.split(separator: ".", maxSplits: 1)
    let isZero = !text.contains { ("1"..."9").contains($0) }
    let whole = grouped(parts.first.map(String.init) ?? "0")
    return (value < 0 && !isZero ? "-" : "") + whole + (parts.count > 1 ? ",\(parts[1])" : "")
  }

  /// For example `1.204`.
  public func figure(_ count: Int) -> String { (count < 0 ? "-" : "") + grouped(String(count.magnitude)) }

  /// A number with as many decimals as it needs: up to 4, more for a small one, none for a whole one.
  public func plainFigure(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return figure(value, decimals: 0) }
    let leadingZeros = max(0, Int((-log10(abs(value))).rounded(.down)))
    return withoutLastZeros(figure(value, decimals: min(4 + leadingZeros, 15)))
  }

  /// For example `+19` or `-8`; 0 has no sign.
  public func signedFigure(_ count: Int) -> String { (count > 0 ? "+" : "") + figure(count) }

  /// Yes or no in a table.
  public func word(_ isTrue: Bool) -> String { isTrue ? "có" : "không" }

  /// For example `0,25` or `1.200`.
  public func plain(_ value: Double) -> String { spoken(text(of: value)) }

  /// A number with at most 15 significant digits.
  public func significant(_ value: Double) -> String {
    if value == 0 { return "0" }
    if abs(value) < 1e15, let whole = Int(exactly: value) { return figure(whole) }
    return spoken(String(format: "%.15g", value))
  }

  /// For example `18,3 giờ công mỗi tháng`.
  public func hoursPerMonth(_ hours: HoursPerMonth) -> String {
    "\(number(hours.value, decimals: 1)) giờ công mỗi tháng"
  }

  /// For example `18,3 km`.
  public func distance(_ distance: Kilometres) -> String { "\(number(distance.value, decimals: 1)) km" }

  /// For example `31/01/2026`.
  public func date(_ date: CalendarDate) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(date.day))/\(two(date.month))/\(date.year)"
  }

  /// For example `a, b và c`.
  public func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) và \(last)"
  }
}

extension Vietnamese {
  /// A number as it has to be typed into a table or the policy, without thousands: with a point into files, with a comma
  /// into a workbook.
  func typed(_ value: Double) -> String {
    workbook == nil ? text(of: value) : text(of: value).replacing(".", with: ",")
  }

  private func text(of value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }

  /// A date as it has to be typed into a table or the policy.
  func typed(_ date: CalendarDate) -> String { workbook == nil ? date.description : self.date(date) }

  /// Yes as it has to be typed into a table or the policy.
  var yes: String { workbook == nil ? "yes" : label(of: true) }

  /// A count with its noun, which has no plural: `3 chỉ tiêu vị trí`.
  func count(_ count: Int, _ noun: String) -> String { "\(figure(count)) \(noun)" }

  /// A text as the beginning of a sentence.
  func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A label within a sentence.
  func uncapitalized(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  /// A key of the policy within a sentence, by its label: `số trường hợp điều động tối đa`.
  func named(_ key: PolicyKey) -> String {
    // Its label begins with a verb, which `tăng` cannot stand before.
    key == .maximumRankDrop ? "số ngạch được hạ tối đa" : uncapitalized(words(of: key).label)
  }

  /// The same of a key as it is typed; what is no key stays.
  func named(_ key: String) -> String { PolicyKey(rawValue: key).map { named($0) } ?? key }

  /// A number that the reader typed, as it is read: `0,5`; other texts stay.
  func read(_ typed: String) -> String { Double(typed) == nil ? typed : spoken(typed) }

  /// What to type into the policy, in brackets: `(ghi minimum_fit: 0.38 trong policy.yml)`.
  func typing(_ key: PolicyKey, _ value: String) -> String {
    workbook == nil
      ? "(ghi \(key): \(value) trong policy.yml)" : "(ghi \(value) ở \(name(of: key)) trong policy.yml)"
  }

  /// A text as a sentence: a capital first, a full stop last.
  func sentence(_ text: String) -> String { capitalized(text) + "." }

  /// Data within a sentence, in quotes.
  func quoted(_ text: String) -> String { "“\(text)”" }

  private func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(".") }
      result.append(digit)
    }
    return result
  }

  /// Digits with a point, as Vietnamese has them; a power of ten behind them stays.
  private func spoken(_ digits: String) -> String {
    let sign = digits.hasPrefix("-") ? "-" : ""
    let parts = digits.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.allSatisfy(\.isNumber) else { return digits }
    return sign + grouped(String(whole)) + (parts.count > 1 ? ",\(parts[1])" : "")
  }

  private func withoutLastZeros(_ text: String) -> String {
    guard text.contains(",") else { return text }
    let digits = text.prefix(text.count - text.reversed().prefix { $0 == "0" }.count)
    return String(digits.hasSuffix(",") ? digits.dropLast() : digits)
  }
}
