/// When an officer whom the plan gives another post may or has to change: on the first day of a month.
public struct MonthBound: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The month in which the officer changes, whatever else would be better; nil where it is left open.
  public var month: CalendarMonth?
  /// The first day on which the officer may change; nil means any.
  public var notBefore: CalendarDate?
  /// The last day on which the officer may change; nil means any.
  public var notAfter: CalendarDate?
  /// Why, for the files.
  public var note: String?
  /// The row of `waves.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    officer: Ordinal<Officer>, month: CalendarMonth? = nil, notBefore: CalendarDate? = nil,
    notAfter: CalendarDate? = nil, note: String? = nil, source: SourceRow
  ) {
    (self.officer, self.month, self.notBefore, self.notAfter) = (officer, month, notBefore, notAfter)
    (self.note, self.source) = (note, source)
  }

  /// Whether the officer may change on the first day of a month.
  public func allows(_ month: CalendarMonth) -> Bool {
    if let fixed = self.month, fixed != month { return false }
    if let notBefore, month.firstDay < notBefore { return false }
    return notAfter.map { month.firstDay <= $0 } ?? true
  }
}
