public import StaffingDomain

/// Why an officer changes in the month of a schedule and in none before.
public struct MonthReason: Sendable, Hashable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// The month.
  public let month: CalendarMonth
  /// The month from which the courses leave the officer free; nil without courses.
  public let ready: CalendarMonth?
  /// What sets the month.
  public let timing: Timing
  /// Others who change together with the officer, by couples, sorted.
  public let companions: [Ordinal<Officer>]
  /// Hours that one month later would lose; 0 where none.
  public let hoursOfWaiting: Double

  /// What sets a month.
  public enum Timing: Sendable, Hashable {
    /// It is the first that is possible for an officer: this one, or a companion.
    case earliest(EarliestGround, of: Ordinal<Officer>)
    /// Earlier months are possible, but worse or full.
    case delayed([Delay])
  }

  /// Why not in some earlier months.
  public struct Delay: Sendable, Hashable {
    /// The months, in order.
    public var months: [CalendarMonth]
    /// What stands in the way.
    public var ground: Ground
  }

  /// What stands in the way of a month that is possible.
  public enum Ground: Sendable, Hashable {
    /// The limit of the month is reached.
    case monthFull(limit: Int)
    /// The limit of a commune is reached.
    case communeFull(Ordinal<Commune>, limit: Int)
    /// A cell would lose more hours, in the last of the months, until others come who are named.
    case hours(Double, in: Cell, until: [Ordinal<Officer>])
    /// Nothing: the schedule was not made by this search.
    case nothing

    /// Whether two months have the same ground, hours and others apart.
    fileprivate func isLike(_ other: Ground) -> Bool {
      switch (self, other) {
      case (.hours(_, let cell, _), .hours(_, let another, _)): cell == another
      default: self == other
      }
    }
  }
}

extension ScheduleProblem {
  /// Why every change is in its month, in the order of ``changes``.
  public func reasons(for schedule: Schedule) -> [MonthReason] {
    let state = ScheduleState(self, schedule)
    return changes.indices.map { reason(of: $0, state) }
  }

  private func reason(of change: Int, _ state: ScheduleState) -> MonthReason {
    let place = unitOfChange[change]
    let (unit, month) = (units[place], state.months[place])
    let setter = unit.changes.first { limits[$0].earliest == unit.earliest } ?? change
    let ownSets = limits[change].earliest == unit.earliest
    let sets = ownSets ? change : setter
    let timing: MonthReason.Timing =
      month <= unit.earliest
      ? .earliest(limits[sets].earliestGround, of: changes[sets].officer)
      : .delayed(delays(of: place, state))
    return MonthReason(
      officer: changes[change].officer, month: settings.month(month), ready: ready[change], timing: timing,
      companions: unit.changes.filter { $0 != change }.map { changes[$0].officer },
      hoursOfWaiting: max(0, state.cost(ofMoving: place, to: month + 1)))
  }

  private func delays(of place: Int, _ state: ScheduleState) -> [MonthReason.Delay] {
    var delays: [MonthReason.Delay] = []
    for month in max(0, units[place].earliest)..<state.months[place] {
      let ground = ground(against: month, for: place, state)
      if let last = delays.last, last.ground.isLike(ground) {
        delays[delays.count - 1].months.append(settings.month(month))
        delays[delays.count - 1].ground = ground
      } else {
        delays.append(MonthReason.Delay(months: [settings.month(month)], ground: ground))
      }
    }
    return delays
  }

  private func ground(against month: Int, for place: Int, _ state: ScheduleState) -> MonthReason.Ground {
    let cost = state.cost(ofMoving: place, to: month)
    if cost > Tolerances.feasibility, let dearest = state.dearerCells(movingUnit: place, to: month).first {
      let roster = rosters[dearest.place]
      let comers = roster.parts.filter { part in
        let other = state.months[part.unit]
        return part.unit != place && other > month && other <= state.months[place]
          && part.after.heads + part.after.combined > part.before.heads + part.before.combined
      }
      let officers = comers.flatMap { part in
        units[part.unit].changes.map { changes[$0] }.filter {
          [$0.after.main, $0.after.second].contains(roster.cell)
        }
      }
      return .hours(cost, in: roster.cell, until: officers.map(\.officer).sorted())
    }
    switch state.fullness(of: month, for: place) {
    case .month: return .monthFull(limit: settings.perMonth ?? 0)
    case .commune(let commune): return .communeFull(commune, limit: settings.perCommune ?? 0)
    case nil: return .nothing
    }
  }
}
