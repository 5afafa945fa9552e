public import StaffingDomain

/// By how many hours a month the best plan gets worse when something is forced or changed; below 0 where it gets better.
///
/// `value` is the objective of the best plan with the change less that of the best plan without it. `atLeast` and
/// `atMost` follow from the proved bounds of both: where both are proved exactly, all three agree.
public struct ExtraHours: Sendable, Hashable {
  /// The difference of the two plans found.
  public var value: HoursPerMonth
  /// No pair of best plans differs by less.
  public var atLeast: HoursPerMonth
  /// No pair of best plans differs by more.
  public var atMost: HoursPerMonth

  /// Creates a price from the difference and its bounds.
  public init(value: HoursPerMonth, atLeast: HoursPerMonth, atMost: HoursPerMonth) {
    (self.value, self.atLeast, self.atMost) = (value, atLeast, atMost)
  }

  /// The same change seen as a gain: what the best plan gets better by.
  public var asGain: ExtraHours {
    ExtraHours(value: .zero - value, atLeast: .zero - atMost, atMost: .zero - atLeast)
  }

  /// Whether both bounds say the same within a thousandth of an hour.
  public var isExact: Bool { (atMost - atLeast).value <= 0.001 }
}
