/// A calculation that can be shown: the numbers with their names and units, and how they are put together.
///
/// A receipt both prints its formulas and calculates with them, so that what a planner reads is what was added up.
public indirect enum Formula: Sendable, Hashable {
  /// A number, with what it is and its unit where a reader sees them beside it.
  case number(Double, FormulaQuantity? = nil, unit: AmountUnit = .none)
  /// A sum.
  case sum([Formula])
  /// The first minus the second.
  case difference(Formula, Formula)
  /// A product.
  case product([Formula])
  /// The first divided by the second.
  case quotient(Formula, Formula)
  /// The first to the power of the second.
  case power(Formula, Formula)
  /// The largest.
  case maximum([Formula])
  /// The smallest.
  case minimum([Formula])
  /// WISN rounding to whole posts, see ``WISNRounding``.
  case roundedByWISN(Formula)
}

/// The unit of an amount on a receipt.
public enum AmountUnit: Sendable, Hashable, CaseIterable {
  /// A plain number, such as a factor.
  case none
  /// Hours a year, or once, as the label says.
  case hours
  /// Hours a month.
  case hoursPerMonth
  /// Working days.
  case days
  /// Full-time officers.
  case fullTimeEquivalents
  /// Whole posts.
  case posts
}
