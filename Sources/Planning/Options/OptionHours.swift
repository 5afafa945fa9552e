public import StaffingDomain

/// The hours a month that an option costs, term by term.
public struct OptionHours: Sendable, Hashable {
  /// Hours worked without competence: `mismatch_weight x (1 - fit) x M x f_i`.
  public var mismatch = HoursPerMonth.zero
  /// Hours of the post that an officer who works part-time or is away for a while leaves undone: `(1 - f_i) x M`.
  public var absence = HoursPerMonth.zero
  /// Handing over of a change of commune: `handover_hours / H`.
  public var handover = HoursPerMonth.zero
  /// Daily travel from home: `travel_weight x min(2 x km x AWT_days/12 / speed_kmh, travel_cap_hours)`.
  public var travel = HoursPerMonth.zero
  /// Learning of a change of position: `learning_hours / H`.
  public var positionChange = HoursPerMonth.zero
  /// `rank_drop_hours x ranks lost`.
  public var rankDrop = HoursPerMonth.zero
  /// Hours of the second post worked without competence: `mismatch_weight x (1 - fit_second) x h_second`.
  public var secondMismatch = HoursPerMonth.zero
  /// The overhead of a second post: `combination_overhead x h_second`.
  public var secondOverhead = HoursPerMonth.zero
  /// Learning of a second position that is new to the officer: `learning_hours / H`.
  public var secondLearning = HoursPerMonth.zero
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
  /// The reward for a course, 0 or less, which is no part of the model.
  var reward = HoursPerMonth.zero

  /// The sum of all terms.
  public var total: HoursPerMonth {
    let move = mismatch + absence + handover + travel + positionChange + rankDrop
    let second = secondMismatch + secondOverhead + secondLearning
    return move + second + training + rotation + preference + surplus + stability + reward
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

  /// `mismatch_weight x (1 - fit) x M x f_i`.
  func mismatch(fit: Double, workingTime: FullTimeEquivalents) -> HoursPerMonth {
    policy.mismatchWeight * (1 - fit) * workingTime.value * monthlyTime
  }

  /// `(1 - f_i) x M`.
  func absence(workingTime: FullTimeEquivalents) -> HoursPerMonth { (1 - workingTime.value) * monthlyTime }

  /// `handover_hours / H`.
  var handover: HoursPerMonth { policy.spread(policy.handoverHours) }

  /// `travel_weight x min(2 x km x AWT_days/12 / speed_kmh, travel_cap_hours)`.
  func travel(over distance: Kilometres) -> HoursPerMonth {
    let hours = 2 * distance.value * policy.availableWorkingDays.value / 12 / policy.speed.value
    return policy.travelWeight * min(HoursPerMonth(hours), policy.travelCap)
  }

  /// `learning_hours / H`.
  var positionChange: HoursPerMonth { policy.spread(policy.learningHours) }

  /// `rank_drop_hours x max(0, ranks lost)`.
  func rankDrop(_ ranks: Int) -> HoursPerMonth { Double(max(0, ranks)) * policy.rankDropHours }

  /// What each hour of a second post costs: `mismatch_weight x (1 - fit_second)`, and the overhead.
  func second(fit: Double) -> (mismatch: Double, overhead: Double) {
    (policy.mismatchWeight * (1 - fit), policy.combinationOverhead)
  }

  /// The price of holding no post.
  var surplus: HoursPerMonth { policy.surplusHours }
}
