internal import CaseFormat
internal import StaffingDomain

extension GuessRun {
  /// Takes the day of the plan from a text above a table: the day as of which the table is, `tính đến ngày 31/12/2025`, else
  /// any day that a text names as one.
  mutating func setPlanDate(_ today: CalendarDate) {
    // Rows of a table say until when something holds in the same words.
    guard let (date, place, cell) = day(inRowsUpTo: 2, PlanDateText.asOf) ?? day(PlanDateText.named) else {
      mapping.policy = [ImportMapping.PolicyEntry(.planDate, "\(today)")]
      tally.add("", nil, .planDate("\(today)", cell: nil))
      return
    }
    mapping.policy = [ImportMapping.PolicyEntry(.planDate, date)]
    tally.add(place, nil, .planDate(date, cell: cell))
  }

  /// The first day that a text above a table gives, with its sheet and its cell.
  ///
  /// - Parameter most: How many cells a row holds at most.
  private func day(
    inRowsUpTo most: Int = .max, _ read: (String) -> String?
  ) -> (date: String, place: String, cell: String)? {
    for grid in shelf.grids where !grid.isHidden {
      for row in grid.rows where row.number <= 8 && row.cells.count(where: { $0 != nil }) <= most {
        for (place, cell) in row.cells.enumerated() {
          guard case .text(let text)? = cell, let date = read(text) else { continue }
          return (date, grid.place, grid.place(row: row.number, column: place + 1))
        }
      }
    }
    return nil
  }
}

/// What a text above a table says of its day.
private enum PlanDateText {
  /// The day as of which a table is: in figures, or in words, `ngày 31 tháng 12 năm 2025`.
  static func asOf(_ text: String) -> String? {
    let label = " \(ImportKey.label(text)) "
    let starts = phrases.compactMap { label.firstRange(of: " \($0) ")?.upperBound }
    guard let start = starts.max() else { return nil }
    let words = label[start...].split(separator: " ").filter { !["ngay", "thang", "nam"].contains($0) }.prefix(3)
    // Folded, the marks between the figures are spaces.
    return DateForm.dayFirst.read(words.joined(separator: "/"))
  }

  private static let phrases = [
    "tinh den", "den ngay", "den het", "thoi diem", "so lieu den", "co den", "co mat den",
  ]

  /// The first day in figures of a text that speaks of one.
  static func named(_ text: String) -> String? {
    guard ImportKey.label(text).contains("ngay") else { return nil }
    let words = text.split { !"0123456789/".contains($0) }
    return words.lazy.compactMap { DateForm.dayFirst.read(String($0)) }.first
  }
}
