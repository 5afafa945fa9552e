public import StaffingDomain

/// Why no schedule keeps the limits, and the least changes that would let one.
public struct ScheduleMisfit: Error, Sendable, Hashable {
  /// The settings that do not fit.
  public let settings: ScheduleSettings
  /// Officers for whom no month is left.
  public let conflicts: [MonthConflict]
  /// Months in which more are bound to change than the limits allow.
  public let overfull: [OverfullMonth]
  /// The fewest months that fit with these limits; nil where no number does.
  public var leastMonths: Int?
  /// The least limit of a month that fits; nil where none does, or there is none.
  public var leastPerMonth: Int?
  /// The least limit of a commune that fits; nil where none does, or there is none.
  public var leastPerCommune: Int?
  /// The least whole hours of courses a month that fit; nil where none do, or courses keep nobody from an earlier month.
  public var leastCourseHours: Int?
  /// The first month after the one given from which as many months fit; nil where none does, or courses and bounds keep
  /// nobody from an earlier month.
  public var leastFrom: CalendarMonth?
  /// What fits together: the fewest of months and limits, then the least sum of relative raises.
  ///
  /// nil where one change alone is enough, or nothing fits; both limits where neither alone is enough, but months are.
  public var together: Together?
  /// Whether everything was looked for before a limit came.
  public var isWhole = true

  /// Months and limits that fit together; nil for what stays as it is.
  public struct Together: Sendable, Hashable {
    /// How many months.
    public var months: Int?
    /// The most moves in a month.
    public var perMonth: Int?
    /// The most officers who leave a commune or arrive in it in a month.
    public var perCommune: Int?
  }

  /// Whether nothing alone mends it.
  var hasNoSingleWay: Bool {
    leastMonths == nil && leastPerMonth == nil && leastPerCommune == nil && leastCourseHours == nil && leastFrom == nil
  }

  init(settings: ScheduleSettings, conflicts: [MonthConflict], overfull: [OverfullMonth]) {
    (self.settings, self.conflicts, self.overfull) = (settings, conflicts, overfull)
  }
}

/// Officers who change together and for whom no month is left.
public struct MonthConflict: Sendable, Hashable {
  /// Who cannot change before ``earliest``.
  public let late: Ordinal<Officer>
  /// The first month possible.
  public let earliest: CalendarMonth
  /// Why not before.
  public let earliestGround: EarliestGround
  /// Who cannot change after ``latest``: the same officer, or the other of a couple.
  public let early: Ordinal<Officer>
  /// The last month possible.
  public let latest: CalendarMonth
  /// Why not after.
  public let latestGround: LatestGround
}

/// A month in which more are bound to change than a limit allows.
public struct OverfullMonth: Sendable, Hashable {
  /// The month.
  public let month: CalendarMonth
  /// The commune whose limit it is; nil for the limit of the month.
  public let commune: Ordinal<Commune>?
  /// Officers who can change in no other month.
  public let bound: Int
  /// The limit.
  public let limit: Int
}

extension ScheduleProblem {
  /// Units for which no month is left.
  public var conflicts: [MonthConflict] {
    units.filter { $0.earliest > $0.latest || $0.earliest >= settings.months || $0.latest < 0 }.compactMap { unit in
      guard let late = unit.changes.first(where: { limits[$0].earliest == unit.earliest }),
        let early = unit.changes.first(where: { limits[$0].latest == unit.latest })
      else { return nil }
      return MonthConflict(
        late: changes[late].officer, earliest: settings.month(unit.earliest),
        earliestGround: limits[late].earliestGround, early: changes[early].officer,
        latest: settings.month(unit.latest), latestGround: limits[early].latestGround)
    }
  }

  /// Months in which more are bound to change than the limits allow.
  var overfullMonths: [OverfullMonth] {
    let bound = units.filter { $0.earliest == $0.latest && (0..<settings.months).contains($0.earliest) }
    return settings.calendar.enumerated().flatMap { place, month -> [OverfullMonth] in
      let own = bound.filter { $0.earliest == place }
      var found: [OverfullMonth] = []
      let moves = own.reduce(0) { $0 + $1.moves }
      if let limit = settings.perMonth, moves > limit {
        found.append(OverfullMonth(month: month, commune: nil, bound: moves, limit: limit))
      }
      guard let limit = settings.perCommune else { return found }
      var counts: [Ordinal<Commune>: Int] = [:]
      for (commune, count) in own.flatMap(\.communes) { counts[commune, default: 0] += count }
      for (commune, count) in counts.sorted(by: { $0.key < $1.key }) where count > limit {
        found.append(OverfullMonth(month: month, commune: commune, bound: count, limit: limit))
      }
      return found
    }
  }
}
