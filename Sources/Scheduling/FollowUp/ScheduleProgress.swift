public import StaffingDomain

/// What has come of the changes of a plan.
public struct ScheduleProgress: Sendable, Hashable {
  /// Officers who have changed.
  public var done: Set<Ordinal<Officer>>
  /// Officers who declined and never change.
  public var refused: Set<Ordinal<Officer>>
  /// The month to which changes are put off.
  public var delayed: [Ordinal<Officer>: CalendarMonth]

  /// Nothing has come of any change so far, if nothing else is said.
  public init(
    done: Set<Ordinal<Officer>> = [], refused: Set<Ordinal<Officer>> = [],
    delayed: [Ordinal<Officer>: CalendarMonth] = [:]
  ) {
    (self.done, self.refused, self.delayed) = (done, refused, delayed)
  }

  /// Whether nothing more is to come of an officer's change.
  func settles(_ officer: Ordinal<Officer>) -> Bool { done.contains(officer) || refused.contains(officer) }
}
