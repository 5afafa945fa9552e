/// What is known of a change that a plan asks of an officer; the raw value is the word of `progress.csv`.
public enum ProgressStatus: String, CaseIterable, Sendable, Hashable {
  /// The officer has changed.
  case done
  /// The officer agrees and has not changed yet.
  case agreed
  /// The change comes later than planned.
  case delayed
  /// The officer declined.
  case refused
}

/// A row of `progress.csv`: how far the change of one officer has come.
public struct ProgressEntry: Sendable, Hashable {
  /// The officer.
  public var officer: Code<Officer>
  /// How far the change has come.
  public var status: ProgressStatus
  /// The day on which it came so far: of the change, the agreement, the delay or the refusal.
  public var date: CalendarDate
  /// The month to which the change is put off; nil where none is known.
  public var until: CalendarMonth?
  /// Why, in the words of the office; nil where nothing is said.
  public var note: String?
  /// The line of the file.
  public var line: Int

  /// Creates the row from its columns.
  public init(
    officer: Code<Officer>, status: ProgressStatus, date: CalendarDate, until: CalendarMonth? = nil,
    note: String? = nil, line: Int = 0
  ) {
    (self.officer, self.status, self.date) = (officer, status, date)
    (self.until, self.note, self.line) = (until, note, line)
  }
}
