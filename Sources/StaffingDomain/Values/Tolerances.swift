/// Every tolerance of the project, in one place.
public enum Tolerances {
  /// Rounding slack where a real number is compared with a limit of the contract (fit, shares, WISN rounding).
  public static let comparison = 1e-9
  /// Largest violation of a row of the program, relative to the size of its terms, that still counts as kept.
  public static let feasibility = 1e-6
  /// Least hours that a file of results shows, half of its last decimal; fewer are written as 0.
  public static let shownHours = 0.00005
  /// Largest distance from a whole number of an amount counted in its smallest unit (dong) that is due to arithmetic.
  public static let wholeAmount = 1e-3
  /// Largest distance of an integer variable from a whole number.
  public static let integrality = 1e-6
  /// Gaps below this are rounding: the least gap that a proof in floating point can be asked for.
  public static let gap = 1e-8
  /// Largest relative difference between an objective reported and the same objective recomputed.
  public static let objective = 1e-7
}
