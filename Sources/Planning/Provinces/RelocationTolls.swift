import StaffingDomain

/// Prices of limits, charged to every relocation that uses them.
///
/// A problem with tolls in place of limits is the Lagrangian of the problem with them: the least sum of hours and tolls
/// less the tolls that the whole limits would pay is a bound of the problem with limits.
struct RelocationTolls: Sendable {
  /// A rule with what a unit of its row costs, 0 or more.
  struct Charge: Sendable {
    var rule: any RowRule
    var hours: HoursPerMonth
  }

  /// The charges.
  let charges: [Charge]

  /// What a relocation pays.
  func hours(for relocation: Relocation) -> HoursPerMonth {
    var sum = HoursPerMonth.zero
    for charge in charges {
      charge.rule.forEachCoefficient(of: relocation) { _, value in sum += value * charge.hours }
    }
    return sum
  }
}
