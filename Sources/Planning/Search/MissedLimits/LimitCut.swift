import StaffingDomain

/// An inequality that every plan keeps, and that cuts off choices which miss a limit by less than a solver can see.
///
/// A solver takes a row for kept when it is missed by a millionth of its size. Three transfers that cost 20.000001 under a
/// budget of 20 are then a plan to it, and no plan to the planner. The coefficients of a cut are whole numbers, so
/// what misses it misses it by 1.
struct LimitCut: Sendable, Hashable {
  /// The place of the rule among the side rules.
  let place: Int
  /// The row of the rule.
  let row: Int
  let kind: Kind
  /// The greatest activity of the cut.
  let upper: Double

  /// How the coefficients of a cut follow from those of its row.
  enum Kind: Sendable, Hashable {
    /// `floor(a x times / amount)` of an amount `a`, both in whole dong: the inequality of Chvátal and Gomory with the
    /// multiplier `times / amount`.
    case rounded(amount: Int, times: Int)
    /// A cover: 1 for each member, and for every amount that is at least as large as the largest among them.
    case cover(least: Int, members: Set<LimitItem>)
    /// A set of shared posts that takes one officer more than the pool had: 1 for each, -1 for each officer of the pool.
    case pool(members: Set<LimitItem>)
  }

  /// The coefficient in the cut of something that has a coefficient in the row.
  func coefficient(of item: LimitItem, inRow value: Double) -> Double {
    switch kind {
    case .rounded(let amount, let times):
      Double(LimitCut.rounded(LimitCut.dong(value), amount: amount, times: times))
    case .cover(let least, let members): LimitCut.dong(value) >= least || members.contains(item) ? 1 : 0
    case .pool(let members): value < 0 ? -1 : members.contains(item) ? 1 : 0
    }
  }

  /// Whole dong of an amount; no amount of a case is near the largest whole number.
  static func dong(_ amount: Double) -> Int { Int(exactly: MillionDong(amount).dong) ?? .max }

  /// `floor(dong x times / amount)`, 0 for nothing.
  static func rounded(_ dong: Int, amount: Int, times: Int) -> Int {
    let product = dong.multipliedReportingOverflow(by: times)
    return product.overflow ? .max / 2 : product.partialValue / max(1, amount)
  }
}

/// What a limit is used by: an option of an officer, by place in `one-option`, or a post whose work the pool does.
enum LimitItem: Sendable, Hashable {
  case option(place: Int, key: OptionKey)
  case post(TransferPlan.SharedPost)
}
