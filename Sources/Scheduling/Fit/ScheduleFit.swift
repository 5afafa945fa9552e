public import LinearProgramming
public import StaffingDomain

/// The least limits and months with which the changes of a plan fit.
///
/// Every answer is proved by a mixed-integer program over the months alone, which knows no hours.
public struct ScheduleFit {
  /// Sets up the problem with other settings.
  public typealias Maker = (ScheduleSettings) -> ScheduleProblem

  /// Months beyond which no schedule is looked for.
  public static let mostMonths = 120

  /// Months where nothing is given.
  public static let usualMonths = 4

  private let solver: any Solver
  private let control: SolveControl
  let problem: Maker
  private let timeLimit: Double?
  private let started = ContinuousClock.now

  /// Prepares.
  ///
  /// - Parameter timeLimit: Seconds for every answer together; nil means no limit.
  public init(
    solver: any Solver, timeLimit: Double? = nil, control: SolveControl = SolveControl(), problem: @escaping Maker
  ) {
    (self.solver, self.timeLimit, self.control, self.problem) = (solver, timeLimit, control, problem)
  }

  /// Seconds that are left; nil means no limit.
  public var remaining: Double? { timeLimit.map { max(0, $0 - started.duration(to: .now).inSeconds) } }

  /// Settings that fit, where some are not given.
  ///
  /// Months not given are as few as fit the limits, or ``usualMonths``, or as many as courses and bounds ask for. A limit of a
  /// month not given is the even share of the moves: over the months given, or over the usual ones for all who can change
  /// in these, so that a late bound of one officer does not spread everybody over a year. It is raised, to the least that
  /// fits, where that share is too little for the months that are open to some.
  ///
  /// - Throws: ``ScheduleFitEnded`` where a limit came first; `LinearProgramError` where a program is malformed.
  public func settings(
    from: CalendarMonth, months: Int?, perMonth: Int?, perCommune: Int?, courseHours: Double
  ) throws -> ChosenSettings {
    var chosen = ChosenSettings(
      settings: ScheduleSettings(
        from: from, months: months ?? 1, perMonth: perMonth, perCommune: perCommune, courseHours: courseHours))
    if months == nil {
      let least = try leastMonths(chosen.settings) ?? Self.usualMonths
      let usual = perMonth == nil ? Self.usualMonths : 1
      chosen.settings.months = max(least, usual)
      let late = problem(chosen.settings).lateCount(from: usual)
      chosen.months = least <= usual ? .usual : late > 0 && perMonth == nil ? .late(officers: late) : .fewest
    }
    if perMonth == nil { try share(&chosen, over: months ?? Self.usualMonths) }
    return chosen
  }

  /// Shares moves evenly over months, and by more in each where that does not fit.
  private func share(_ chosen: inout ChosenSettings, over months: Int) throws {
    let problem = problem(chosen.settings)
    let moves = problem.moveCount(before: months)
    let even = (moves + months - 1) / max(1, months)
    var settings = chosen.settings
    settings.perMonth = even
    if even > 0, try fits(self.problem(settings)) {
      chosen.settings.perMonth = even
      chosen.perMonth = PerMonthGround(moves: moves, months: months, isEven: true)
    } else {
      chosen.settings.perMonth = try leastPerMonth(chosen.settings)
      let isEven = chosen.settings.perMonth == even
      chosen.perMonth = PerMonthGround(moves: moves, months: months, isEven: isEven)
    }
  }

  /// The fewest months that fit, at least those given; nil where none do.
  public func leastMonths(_ settings: ScheduleSettings) throws -> Int? {
    var settings = settings
    while settings.months <= Self.mostMonths {
      let problem = problem(settings)
      let asked = problem.leastMonthsOfCounts
      if asked > settings.months {
        settings.months = asked
        continue
      }
      if try fits(problem) { return settings.months }
      settings.months += 1
    }
    return nil
  }

  /// The least limit of a month that fits, whatever the settings say; nil where none does.
  public func leastPerMonth(_ settings: ScheduleSettings) throws -> Int? {
    var settings = settings
    settings.perMonth = nil
    return try least(.leastPerMonth, .mostPerMonth, settings)
  }

  /// The least limit of a commune that fits, whatever the settings say; nil where none does.
  public func leastPerCommune(_ settings: ScheduleSettings) throws -> Int? {
    var settings = settings
    settings.perCommune = nil
    return try least(.leastPerCommune, .mostPerCommune, settings)
  }

  /// The least whole hours of courses a month that fit, more than the settings say; nil where none do, or courses keep nobody
  /// from an earlier month.
  ///
  /// More hours a month never make an officer ready later, so that halving finds the least.
  public func leastCourseHours(_ settings: ScheduleSettings) throws -> Int? {
    guard problem(settings).limits.contains(where: { $0.earliestGround == .courses }) else { return nil }
    func fits(_ hours: Int) throws -> Bool {
      var other = settings
      other.courseHours = Double(hours)
      return try self.fits(problem(other))
    }
    var (short, enough) = (Int(settings.courseHours), ScheduleSettings.mostCourseHours)
    guard short < enough, try fits(enough) else { return nil }
    while short + 1 < enough {
      let middle = (short + enough) / 2
      if try fits(middle) { enough = middle } else { short = middle }
    }
    return enough
  }

  private func least(
    _ goal: ScheduleProgram.Goal, _ column: ScheduleColumn, _ settings: ScheduleSettings
  ) throws -> Int? {
    let problem = problem(settings)
    guard problem.conflicts.isEmpty else { return nil }
    let program = ScheduleProgram(problem, goal: goal)
    guard !program.isImpossible else { return nil }
    guard let place = program.columns.firstIndex(of: column), program.program.rowCount > 0 else { return 0 }
    let found = try solver.solve(program.program, options: try options(), control: control)
    if found.termination.limit != nil { throw ScheduleFitEnded() }
    guard found.termination.reason == .optimal, let point = found.incumbent?.values else { return nil }
    return Int(point[place].rounded())
  }

  func fits(_ problem: ScheduleProblem) throws -> Bool {
    guard problem.conflicts.isEmpty else { return false }
    if FirstSchedule(problem).schedule() != nil { return true }
    let program = ScheduleProgram(problem, goal: .anySchedule)
    guard !program.isImpossible, program.program.rowCount > 0, program.program.columnCount > 0 else { return false }
    let found = try solver.solve(program.program, options: try options(), control: control)
    if found.incumbent == nil, found.termination.limit != nil { throw ScheduleFitEnded() }
    return found.incumbent != nil
  }

  /// Options with the time that is left; a limit is whole, so that less than one of gap proves it.
  private func options() throws -> SolveOptions {
    var options = SolveOptions()
    options.absoluteGap = 0.99
    options.timeLimit = remaining
    if control.isCancelled || remaining == 0 { throw ScheduleFitEnded() }
    return options
  }
}

extension ScheduleProblem {
  /// Changes of which none can come before a month, by place.
  fileprivate func lateCount(from place: Int) -> Int { limits.count { $0.earliest >= place } }

  /// Moves that can come before a month, by place.
  fileprivate func moveCount(before place: Int) -> Int {
    zip(changes, limits).count { $0.isMove && $1.earliest < place }
  }

  /// A number of months below which nothing can fit, by counting alone.
  fileprivate var leastMonthsOfCounts: Int {
    var least = 1 + (limits.map(\.earliest).max() ?? 0)
    if let perMonth = settings.perMonth, perMonth > 0 {
      least = max(least, (moveCount + perMonth - 1) / perMonth)
    }
    // Who is bound to an earlier month does not need more of them.
    return min(least, ScheduleFit.mostMonths)
  }
}
