internal import StaffingDomain

/// WISN's category allowance factor: the time that support work takes from every member of a position.
///
/// `CAF_p = 1 / (1 - sum of p's support shares)`. Shares of 1 or more leave no time for services: the reader refuses
/// them, and here the factor is infinite, never silently 1.
enum CategoryAllowanceFactor {
  /// The factor of a sum of shares.
  static func factor(sumOfShares: Double) -> Double {
    sumOfShares < 1 ? 1 / (1 - sumOfShares) : .infinity
  }

  /// The factors of all positions of a case, in their order.
  static func ofPositions(in staffingCase: StaffingCase) -> [Double] {
    var shares = [Double](repeating: 0, count: staffingCase.positions.count)
    for allowance in staffingCase.allowances {
      if case .category(let share) = allowance.kind { shares[allowance.position.offset] += share }
    }
    return shares.map(factor(sumOfShares:))
  }
}
