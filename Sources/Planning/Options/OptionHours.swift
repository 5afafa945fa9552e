public import StaffingDomain

/// The hours a month that an option costs, term by term.
public struct OptionHours: Sendable, Hashable {
  /// Hours worked without competence: `mismatch_weight x (1 - fit) x M x fte`.
  public var mismatch = HoursPerMonth.zero
  /// Hours of the post that a part-time officer leaves undone: `(1 - fte) x M`.
  public var absence = HoursPerMonth.zero
  /// Handover and travel of a change of commune.
  public var transfer = HoursPerMonth.zero
  /// Learning of a change of position: `learning_hours / H`.
  public var positionChange = HoursPerMonth.zero
  /// The courses of the bundle, spread over the horizon.
  public var training = HoursPerMonth.zero
  /// The penalty for staying past the rotation term.
  public var rotation = HoursPerMonth.zero
  /// The officer's wishes and aversions.
  public var preference = HoursPerMonth.zero
  /// The price of holding no post.
  public var surplus = HoursPerMonth.zero
  /// The price of a change against an earlier plan, which is no part of the model.
  public var stability = HoursPerMonth.zero

  /// The sum of all terms.
  public var total: HoursPerMonth {
    mismatch + absence + transfer + positionChange + training + rotation + preference + surplus + stability
  }
}

/// Prices options; every formula of the formulation, *Options*.
struct OptionPricing: Sendable {
  private let policy: Policy
  private let monthlyTime: HoursPerMonth

  init(policy: Policy) {
    self.policy = policy
    monthlyTime = policy.monthlyWorkingTime
  }

  /// `mismatch_weight x (1 - fit) x M x fte`.
  func mismatch(fit: Double, fullTimeEquivalent: FullTimeEquivalents) -> HoursPerMonth {
    policy.mismatchWeight * (1 - fit) * fullTimeEquivalent.value * monthlyTime
  }

  /// `(1 - fte) x M`.
  func absence(fullTimeEquivalent: FullTimeEquivalents) -> HoursPerMonth {
    (1 - fullTimeEquivalent.value) * monthlyTime
  }

  /// `handover_hours / H + travel_weight x min(2 x km x AWT_days/12 / speed_kmh, travel_cap_hours)`.
  func transfer(over distance: Kilometres) -> HoursPerMonth {
    let travel = 2 * distance.value * policy.availableWorkingDays.value / 12 / policy.speed.value
    return policy.spread(policy.handoverHours) + policy.travelWeight * min(HoursPerMonth(travel), policy.travelCap)
  }

  /// `learning_hours / H`.
  var positionChange: HoursPerMonth { policy.spread(policy.learningHours) }

  /// The price of holding no post.
  var surplus: HoursPerMonth { policy.surplusHours }
}
