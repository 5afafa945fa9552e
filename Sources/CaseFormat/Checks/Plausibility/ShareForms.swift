internal import StaffingDomain

/// How the shares of a column are written, to tell shares from percentages and from yes.
struct ShareForms {
  private var given = 0
  private var ones = 0
  private var percentages = 0
  private var largest = 0.0
  /// Where the first 1 stands.
  var place: CellPlace?

  /// Counts a number; true for the first 1, whose place is to be kept.
  mutating func note(_ number: Double) -> Bool {
    given += 1
    if number == 1 {
      ones += 1
    } else if number > 1, number <= 100 {
      percentages += 1
      largest = max(largest, number)
    }
    return number == 1 && ones == 1
  }

  /// What the shares together say of a column; nil where each is as good as it looks.
  ///
  /// - Parameter isOneUnusual: Whether 1 in every cell says something else than leaving the column out.
  func fact(_ column: String, isOneUnusual: Bool) -> UnitFact? {
    guard ones > 0 else { return nil }
    if percentages >= PlausibilityBounds.leastPercentages {
      let example = Int(exactly: largest).map(String.init) ?? "\(largest)"
      return .onesAmongPercentages(column: column, ones: ones, percentages: percentages, example: example)
    }
    guard isOneUnusual, ones == given, ones >= PlausibilityBounds.leastWholeShares else { return nil }
    return .wholeShares(column: column, count: ones)
  }
}
