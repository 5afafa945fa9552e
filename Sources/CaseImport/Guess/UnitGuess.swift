internal import CaseFormat
internal import StaffingDomain

/// What a header says of the unit of its numbers, in brackets or as its last words.
struct UnitGuess {
  /// What numbers are multiplied by; nil where they are as the case format has them.
  private(set) var factor: ConversionFactor?
  /// The texts that give the unit.
  private(set) var known: [String] = []
  /// What stands in brackets, or as a period, that is not understood.
  private(set) var unknown: [String] = []

  /// Reads the texts of a header, and a text above the table that gives a unit for what names none itself.
  init(_ column: CaseColumn, header: [String], above: String?) {
    var product = Factor()
    for text in header {
      let brackets = ImportVocabulary.brackets(of: text)
      for bracket in brackets {
        guard let read = UnitGuess.read(bracket, column) else {
          unknown.append(bracket)
          continue
        }
        guard let read else { continue }
        (product, known) = (product.times(read), known + [bracket])
      }
      guard brackets.isEmpty, let (read, words) = UnitGuess.lastWords(text, column) else { continue }
      if let read { (product, known) = (product.times(read), known + [words]) } else { unknown.append(words) }
    }
    if known.isEmpty, unknown.isEmpty, let above, case .some(.some(let read)) = UnitGuess.read(above, column) {
      (product, known) = (read, [above])
    }
    factor = product.text.flatMap { ConversionFactor($0) }
  }

  /// The unit that a text gives numbers of a column; a nil factor for a remark that gives none, nil for anything else.
  private static func read(_ text: String, _ column: CaseColumn) -> Factor?? {
    let parts = text.split(separator: "/").map { ImportKey.label(String($0)) }
    var terms = parts.flatMap { $0.components(at: ["mot", "moi", "tren", "theo", "tung"]) }.filter { !$0.isEmpty }
    if let first = terms.first { terms[0] = first.dropping(["don vi tinh", "dvt", "don vi", "tinh bang", "tinh"]) }
    guard let first = terms.first else { return .some(nil) }
    if let factor = factor(first, Array(terms.dropFirst()), column) { return factor }
    return isRemark(terms.joined(separator: " ")) ? .some(nil) : nil
  }

  /// The unit that a header without brackets ends with, and the words; a nil factor where a number stands in front of them,
  /// as in `6 tháng`.
  private static func lastWords(_ text: String, _ column: CaseColumn) -> (factor: Factor?, words: String)? {
    let words = ImportKey.label(text).split(separator: " ").map(String.init)
    for count in stride(from: min(4, words.count), through: 1, by: -1) {
      let last = words.suffix(count).joined(separator: " ")
      guard !ambiguous.contains(last), let found = factor(last, [], column), found != Factor() else { continue }
      let before = words.dropLast(count).last ?? ""
      if before == "12", last == "thang" { return nil }
      if Int(before) != nil { return (nil, before + " " + last) }
      return (found, last)
    }
    return nil
  }

  /// What a number is multiplied by that is given in a unit by others; nil for units that are not those of the column.
  private static func factor(_ unit: String, _ per: [String], _ column: CaseColumn) -> Factor? {
    let (multiplier, bare) = multiplier(of: unit)
    switch column.schema.unit {
    case .hours?:
      return time[unit].flatMap { time in per.contains { periods[$0] != nil } ? nil : time }
    case .hoursPerMonth?: return time[unit].flatMap { time in yearly(per, from: 12).map(time.times) }
    case .hoursPerYear?: return time[unit].flatMap { time in yearly(per, from: 1).map(time.times) }
    case .months?: return ["thang": Factor(), "nam": Factor(12), "quy": Factor(3)][unit]
    case .kilometres?: return lengths[unit]
    case .squareKilometres?: return areas[unit]
    case .degrees?: return ["do", "do thap phan", "wgs84", "wgs 84"].contains(unit) ? Factor() : nil
    case .millionDong?: return money(unit, multiplier, bare)
    case .millionDongPerMonth?:
      return money(unit, multiplier, bare).flatMap { money in yearly(per, from: 12).map(money.times) }
    case .unitsPerYear?:
      if let period = periods[unit], per.isEmpty { return period }
      return isThings(bare) ? yearly(per, from: 1).map(multiplier.times) : nil
    case .residents?, .heads?, .officers?, .posts?, .positions?: return isThings(bare) ? multiplier : nil
    case .fullTimeEquivalents?, .share?: return share(unit)
    case nil: return column.schema.type.isShare ? share(unit) : nil
    default: return nil
    }
  }

  private static func share(_ unit: String) -> Factor? {
    ["%", "phan tram", "ty le %"].contains(unit) ? Factor(1, 100) : nil
  }

  /// The factor for what is counted by a period where a column counts by another one; nil for unknown words.
  ///
  /// Things that are counted by change nothing.
  private static func yearly(_ per: [String], from own: Int) -> Factor? {
    var factor = Factor()
    for word in per {
      if let period = periods[word] {
        factor = factor.times(period).times(Factor(1, own))
      } else if !isThings(word) {
        return nil
      }
    }
    return factor
  }

  private static func money(_ unit: String, _ multiplier: Factor, _ bare: String) -> Factor? {
    guard ["dong", "vnd", "d", "vnđ"].contains(bare) || bare.isEmpty && multiplier != Factor() else { return nil }
    return multiplier.times(Factor(1, 1_000_000))
  }

  /// The number in front of a unit: `nghìn người`, `1.000 người`.
  private static func multiplier(of unit: String) -> (Factor, bare: String) {
    for (word, number) in multipliers {
      if unit == word { return (Factor(number), "") }
      if unit.hasPrefix(word + " ") { return (Factor(number), String(unit.dropFirst(word.count + 1))) }
    }
    return (Factor(), unit)
  }

  /// Whether words name what is counted; nothing names it, too.
  private static func isThings(_ words: String) -> Bool {
    words.isEmpty || things.contains(words.dropping(["so"]))
  }

  /// Whether words say nothing of a unit: the number of the column, a year, a range, when something holds.
  private static func isRemark(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    if parts.allSatisfy({ Int($0) != nil }) { return true }
    if parts.count == 2, parts[0] == "nam" || parts[0] == "muc", Int(parts[1]) != nil { return true }
    if ["muc", "tu"].contains(parts.first ?? ""), parts.dropFirst().allSatisfy({ Int($0) != nil || $0 == "den" }) {
      return true
    }
    return ["neu co", "du kien", "ke hoach", "thuc te", "hien tai", "hien nay", "hien co", "ghi ro", "quy dinh"]
      .contains(
        words) || ["tinh den", "tai thoi diem", "den ngay", "tu ngay"].contains(where: words.hasPrefix)
  }
}

extension String {
  /// The text without the first of some words in front.
  fileprivate func dropping(_ words: [String]) -> String {
    for word in words {
      if self == word { return "" }
      if hasPrefix(word + " ") { return String(dropFirst(word.count + 1)) }
    }
    return self
  }

  /// The text between words of it.
  fileprivate func components(at words: Set<String>) -> [String] {
    split(separator: " ").split { words.contains(String($0)) }.map { $0.joined(separator: " ") }
  }
}

extension ValueType {
  /// Whether values are numbers.
  var isNumber: Bool {
    switch self {
    case .integer, .number: true
    default: false
    }
  }

  /// Whether numbers are at most 1.
  var isShare: Bool {
    if case .number(let range) = self { range.upper <= 1 } else { false }
  }
}
