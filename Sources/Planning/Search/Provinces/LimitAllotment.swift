import StaffingDomain

/// Shares of a limit over all provinces, one for each.
enum LimitAllotment {
  /// Divides a limit.
  ///
  /// Each part gets what its orders force, then what it wants of the rest, all scaled down where that is too much.
  /// What nobody wants is spread in proportion, a head more to each so that nobody stands at nothing. Shares are
  /// rounded to whole steps by largest remainders, ties to the first part.
  ///
  /// - Parameters:
  ///   - limit: The limit; where it is less than the sum of what is forced, every part gets just that, too much in all.
  ///   - step: What shares must be whole multiples of.
  ///   - wanted: What each part would use.
  ///   - forced: What each part must have, whole steps.
  static func shares(of limit: Double, in step: Double, wanted: [Double], forced: [Double]) -> [Double] {
    let free = max(0, limit - forced.reduce(0, +))
    let beyond = zip(wanted, forced).map { max(0, $0 - $1) }
    let total = beyond.reduce(0, +)
    var extra = beyond.map { total > free ? $0 * (free / total) : $0 }
    if total < free {
      let weights = wanted.map { max(0, $0) + 1 }
      let weight = weights.reduce(0, +)
      extra = zip(extra, weights).map { $0 + (free - total) * $1 / weight }
    }
    // A limit that is whole but for the arithmetic is whole.
    let steps = rounded(extra.map { $0 / step }, to: (free / step + Tolerances.wholeAmount).rounded(.down))
    return zip(forced, steps).map { $0 + $1 * step }
  }

  /// Whole numbers with a given sum, by largest remainders.
  private static func rounded(_ values: [Double], to sum: Double) -> [Double] {
    var whole = values.map { $0.rounded(.down) }
    var left = sum - whole.reduce(0, +)
    let order = values.indices.sorted { (values[$1] - whole[$1], $0) < (values[$0] - whole[$0], $1) }
    for index in order + order where left >= 1 {
      whole[index] += 1
      left -= 1
    }
    // Rounding of the sum can leave one too many; it is taken where there is something beyond what is forced.
    for index in order.reversed() where left < 0 && whole[index] > 0 {
      whole[index] -= 1
      left += 1
    }
    return whole
  }
}
