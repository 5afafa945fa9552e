public import LinearProgramming
public import StaffingDomain

// What would make changes fit that do not.
extension ScheduleFit {
  /// Why a problem without a schedule has none, and the least changes that would give it one, as far as time allows.
  ///
  /// - Parameter mayStartLater: Whether a later first month is looked for.
  /// - Throws: `LinearProgramError` where a program is malformed.
  public func misfit(of settings: ScheduleSettings, mayStartLater: Bool = true) throws -> ScheduleMisfit {
    let problem = self.problem(settings)
    var misfit = ScheduleMisfit(settings: settings, conflicts: problem.conflicts, overfull: problem.overfullMonths)
    do {
      misfit.leastMonths = try leastMonths(settings)
      misfit.leastCourseHours = try leastCourseHours(settings)
      if mayStartLater { misfit.leastFrom = try leastFrom(settings) }
      if misfit.conflicts.isEmpty {
        if settings.perMonth != nil { misfit.leastPerMonth = try leastPerMonth(settings) }
        if settings.perCommune != nil { misfit.leastPerCommune = try leastPerCommune(settings) }
      }
      if misfit.hasNoSingleWay {
        misfit.together = try together(settings)
      } else if misfit.leastPerMonth == nil, misfit.leastPerCommune == nil {
        // Whoever has to keep the months is told what would let them.
        misfit.together = try limits(settings)?.change
      }
    } catch is ScheduleFitEnded {
      misfit.isWhole = false
    }
    return misfit
  }

  /// The first month after the one given from which as many months fit; nil where none does, or nobody has to wait.
  ///
  /// Once the last who has to wait could change in the first month, starting still later makes nothing easier.
  func leastFrom(_ settings: ScheduleSettings) throws -> CalendarMonth? {
    let latest = min(problem(settings).units.map { $0.earliest }.max() ?? 0, Self.mostMonths)
    guard latest > 0 else { return nil }
    for later in 1...latest {
      var other = settings
      other.from = settings.from.adding(later)
      if try fits(problem(other)) { return other.from }
    }
    return nil
  }

  /// What fits together where nothing alone does: two of months and limits, or else all three.
  private func together(_ settings: ScheduleSettings) throws -> ScheduleMisfit.Together? {
    let pairs = [
      try limits(settings), try monthsAnd(\.perMonth, settings) { try leastPerMonth($0) },
      try monthsAnd(\.perCommune, settings) { try leastPerCommune($0) },
    ].compactMap(\.self)
    if let best = pairs.min(by: { $0.raise < $1.raise }) { return best.change }
    guard settings.perMonth != nil, settings.perCommune != nil else { return nil }
    var free = settings
    (free.perMonth, free.perCommune) = (nil, nil)
    guard let months = try leastMonths(free), months > settings.months else { return nil }
    return try all(from: months, settings)?.change
  }

  /// More months and both limits together, with the least sum of relative raises, from the fewest months that fit without
  /// limits on.
  private func all(from fewest: Int, _ settings: ScheduleSettings) throws -> Raised? {
    var best: Raised?
    var longer = settings
    for months in fewest...max(fewest, Self.mostMonths) {
      let raise = Double(months - settings.months) / Double(settings.months)
      if let best, raise >= best.raise { break }
      longer.months = months
      guard let found = try limits(longer), raise + found.raise < best?.raise ?? .infinity else { continue }
      best = (raise + found.raise, found.change)
      best?.change.months = months
    }
    return best
  }

  private typealias Raised = (raise: Double, change: ScheduleMisfit.Together)

  /// More months and a limit together, with the least sum of relative raises.
  ///
  /// From the fewest months that fit without the limit on, the least limit of each number of months is found; more months
  /// cannot be better once their own raise alone is more than the best sum.
  private func monthsAnd(
    _ limit: WritableKeyPath<ScheduleSettings, Int?>, _ settings: ScheduleSettings,
    least: (ScheduleSettings) throws -> Int?
  ) throws -> Raised? {
    guard let given = settings[keyPath: limit] else { return nil }
    var free = settings
    free[keyPath: limit] = nil
    guard let fewest = try leastMonths(free), fewest > settings.months else { return nil }
    var best: Raised?
    for months in fewest...Self.mostMonths {
      let raise = Double(months - settings.months) / Double(settings.months)
      if let best, raise >= best.raise { break }
      free.months = months
      guard let needed = try least(free) else { break }
      let sum = raise + Double(needed - given) / Double(given)
      guard sum < best?.raise ?? .infinity else { continue }
      var change = ScheduleMisfit.Together(months: months)
      if limit == \.perMonth { change.perMonth = needed } else { change.perCommune = needed }
      best = (sum, change)
    }
    return best
  }

  /// Both limits together: with the months given, the pair whose sum of relative raises is least.
  ///
  /// For every limit of a commune, from the least that fits without a limit of a month on, the least limit of a month is
  /// found; a greater one of a commune cannot be better once its own raise alone is more than the best sum.
  private func limits(_ settings: ScheduleSettings) throws -> Raised? {
    guard let perMonth = settings.perMonth, let perCommune = settings.perCommune else { return nil }
    var free = settings
    free.perMonth = nil
    guard let least = try leastPerCommune(free) else { return nil }
    free.perCommune = nil
    // No limit of communes lets fewer moves a month do than none at all.
    let enough = max(perMonth, try leastPerMonth(free) ?? perMonth)
    var best: Raised?
    var limit = max(perCommune, least)
    while true {
      let raise = Double(limit - perCommune) / Double(perCommune)
      if let best, raise >= best.raise { break }
      var other = settings
      other.perCommune = limit
      guard let month = try leastPerMonth(other) else { break }
      let needed = max(month, perMonth)
      let sum = raise + Double(needed - perMonth) / Double(perMonth)
      if sum < (best?.raise ?? .infinity) {
        best = (sum, ScheduleMisfit.Together(perMonth: needed, perCommune: limit))
      }
      if needed <= enough { break }
      limit += 1
    }
    return best
  }
}
