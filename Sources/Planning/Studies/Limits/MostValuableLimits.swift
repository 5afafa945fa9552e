import StaffingDomain

/// Finds among many limits those whose next unit recovers most, by solving again.
///
/// One more unit is re-solved in the order of the prices: as none recovers more than its price, the search ends where the
/// price of the next limit is no more than the last of the best found. For those alone the ranges are looked for.
struct MostValuableLimits {
  /// A row of a side rule with its price, above 0.
  struct Row {
    /// What the caller knows it by.
    var index: Int
    var place: Int
    var row: Int
    var price: Double
  }

  /// Relaxations solved.
  private(set) var solves = 0
  private let base: ExactRelaxation
  private let count: Int

  /// Prepares a search for a number of limits.
  init(_ base: ExactRelaxation, count: Int) { (self.base, self.count) = (base, count) }

  /// Re-solves limits.
  ///
  /// - Parameters:
  ///   - rows: The limits, dearest first.
  ///   - note: Takes what is known of one, perhaps twice: at first what one more unit recovers, then everything.
  /// - Throws: What ``ExactRelaxation/solve()`` throws; what was noted before is right.
  mutating func run(_ rows: [Row], note: (_ index: Int, LimitWorth.Resolved) -> Void) throws {
    var found: [(index: Int, recovered: Double, curve: LimitCurve, next: ExactRelaxation)] = []
    for row in rows {
      if found.count >= count, count == 0 || row.price <= found[count - 1].recovered { break }
      var curve = LimitCurve(base, place: row.place, row: row.row)
      let (recovered, next) = try curve.oneMore()
      solves += curve.solves
      note(row.index, LimitWorth.Resolved(oneMore: HoursPerMonth(recovered)))
      let rank = found.firstIndex { recovered > $0.recovered } ?? found.count
      found.insert((row.index, recovered, curve, next), at: rank)
    }
    for (index, recovered, curve, next) in found.prefix(count) {
      var curve = curve
      let before = curve.solves
      defer { solves += curve.solves - before }
      note(index, try curve.resolve(oneMore: recovered, next))
    }
  }
}
