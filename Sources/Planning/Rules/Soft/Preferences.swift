public import StaffingDomain

/// Rule `preference`: `hours(o) += sum of the hours of all rows` of `preferences.csv` that match officer, commune and
/// position; an empty cell of a row matches any.
///
/// It applies to holding a post, the current one included, never to pool or surplus.
/// Source: the formulation, *Options and prices*.
public struct Preferences: Sendable {
  private let rows: [Ordinal<Officer>: [Preference]]

  init(_ staffingCase: StaffingCase) { rows = Dictionary(grouping: staffingCase.preferences, by: \.officer) }

  /// The hours that an officer's preferences add to holding a cell; negative where it is wished for.
  public func hours(of officer: Ordinal<Officer>, holding cell: Cell) -> HoursPerMonth {
    guard let rows = rows[officer] else { return .zero }
    var sum = HoursPerMonth.zero
    for row in rows
    where (row.commune == nil || row.commune == cell.commune)
      && (row.position == nil || row.position == cell.position)
    {
      sum += row.hours
    }
    return sum
  }
}
