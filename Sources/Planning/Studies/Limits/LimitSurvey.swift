import StaffingDomain

/// Goes over the limits of a solved relaxation.
struct LimitSurvey {
  /// What is known so far.
  var values = LimitValues()
  private let base: ExactRelaxation
  /// Where each limit stands, in the order of the values.
  private var places: [(place: Int, row: Int)] = []

  /// Starts with what the prices say: of limits that are used up, and of those of the whole case.
  ///
  /// - Parameter problem: The problem as it was given, whose rows say what the limits are.
  init(_ base: ExactRelaxation, of problem: StaffingProblem) {
    self.base = base
    values.relaxation = HoursPerMonth(base.value)
    values.precision = HoursPerMonth(2 * (base.error + Tolerances.comparison * max(1, abs(base.value))))
    for name in RuleName.valuedLimits {
      guard let place = problem.rules.place(of: name) else { continue }
      for (row, limit) in problem.sideRules[place].rows.enumerated() {
        let worth = LimitCurve(base, place: place, row: row).worth
        let isUsedUp = worth.used >= worth.limit - Tolerances.feasibility * max(1, abs(worth.limit))
        guard isUsedUp || name.hasOneLimit else { continue }
        places.append((place, row))
        values.limits.append(
          LimitValue(rule: name, subject: limit.subject, fact: limit.fact, sources: limit.sources, worth: worth))
      }
    }
    sort()
  }

  private mutating func sort() {
    let ranks = Dictionary(uniqueKeysWithValues: RuleName.valuedLimits.enumerated().map { ($1, $0) })
    func key(_ index: Int) -> (Int, Int, Double, Double, Int) {
      let limit = values.limits[index]
      return (
        ranks[limit.rule] ?? 0, limit.worth.resolved.map { $0.oneMore > .zero ? 0 : 2 } ?? 1, -limit.oneMore.value,
        -(limit.worth.resolved?.oneFewer?.value ?? 0), places[index].row
      )
    }
    let order = values.limits.indices.sorted { key($0) < key($1) }
    (values.limits, places) = (order.map { values.limits[$0] }, order.map { places[$0] })
  }

  /// Solves again for limits of the whole case, and for the most valuable of the others.
  ///
  /// - Throws: What ``ExactRelaxation/solve()`` throws; what was found before is kept.
  mutating func confirm(_ count: Int) throws {
    defer { sort() }
    for rule in RuleName.valuedLimits {
      let indices = values.limits.indices.filter { values.limits[$0].rule == rule }
      try confirmNext(indices.filter { values.limits[$0].worth.price > .zero }, rule.hasOneLimit ? 1 : count)
      try confirmLast(indices.filter { values.limits[$0].worth.price <= .zero }.prefix(count))
    }
  }

  /// Limits with a price, dearest first: a unit more, then a unit fewer and the range.
  private mutating func confirmNext(_ indices: [Int], _ count: Int) throws {
    var search = MostValuableLimits(base, count: count)
    defer { values.relaxations += search.solves }
    let rows = indices.map { index in
      MostValuableLimits.Row(
        index: index, place: places[index].place, row: places[index].row,
        price: values.limits[index].worth.price.value)
    }.sorted { ($1.price, $0.index) < ($0.price, $1.index) }
    try search.run(rows) { values.limits[$0].worth.resolved = $1 }
  }

  /// Limits without a price: a unit more recovers nothing, a unit fewer may cost something.
  private mutating func confirmLast(_ indices: ArraySlice<Int>) throws {
    for index in indices {
      var curve = LimitCurve(base, place: places[index].place, row: places[index].row)
      defer { values.relaxations += curve.solves }
      values.limits[index].worth.resolved = try curve.resolved()
    }
  }
}
