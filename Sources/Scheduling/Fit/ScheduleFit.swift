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

  private let solver: any Solver
  private let control: SolveControl
  private let problem: Maker

  /// Prepares.
  public init(solver: any Solver, control: SolveControl = SolveControl(), problem: @escaping Maker) {
    (self.solver, self.control, self.problem) = (solver, control, problem)
  }

  /// Settings that fit, where some are not given.
  ///
  /// Months not given are as few as fit the limit of a month, or 4, or as many as the courses and bounds ask for. A limit of a month not given is the least
  /// that fits, so that the months are about equally full.
  ///
  /// - Throws: `LinearProgramError` where a program is malformed.
  public func settings(
    from: CalendarMonth, months: Int?, perMonth: Int?, perCommune: Int?, courseHours: Double
  ) throws -> ScheduleSettings {
    var settings = ScheduleSettings(
      from: from, months: months ?? 1, perMonth: perMonth, perCommune: perCommune, courseHours: courseHours)
    if months == nil {
      let least = try leastMonths(settings)
      settings.months = max(least ?? 4, perMonth == nil ? 4 : 1)
    }
    if perMonth == nil { settings.perMonth = try leastPerMonth(settings) }
    return settings
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

  private func least(
    _ goal: ScheduleProgram.Goal, _ column: ScheduleColumn, _ settings: ScheduleSettings
  ) throws -> Int? {
    let problem = problem(settings)
    guard problem.conflicts.isEmpty else { return nil }
    let program = ScheduleProgram(problem, goal: goal)
    guard !program.isImpossible else { return nil }
    guard let place = program.columns.firstIndex(of: column), program.program.rowCount > 0 else { return 0 }
    let found = try solver.solve(program.program, options: SolveOptions(), control: control)
    guard found.termination.reason == .optimal, let point = found.incumbent?.values else { return nil }
    return Int(point[place].rounded())
  }

  private func fits(_ problem: ScheduleProblem) throws -> Bool {
    guard problem.conflicts.isEmpty else { return false }
    if FirstSchedule(problem).schedule() != nil { return true }
    let program = ScheduleProgram(problem, goal: .anySchedule)
    guard !program.isImpossible, program.program.rowCount > 0, program.program.columnCount > 0 else { return false }
    let found = try solver.solve(program.program, options: SolveOptions(), control: control)
    return found.incumbent != nil
  }

  /// Why a problem without a schedule has none, and the least changes that would give it one.
  ///
  /// - Throws: `LinearProgramError` where a program is malformed.
  public func misfit(of settings: ScheduleSettings) throws -> ScheduleMisfit {
    let problem = problem(settings)
    var misfit = ScheduleMisfit(settings: settings, conflicts: problem.conflicts, overfull: problem.overfullMonths)
    misfit.leastMonths = try leastMonths(settings)
    guard misfit.conflicts.isEmpty else { return misfit }
    if settings.perMonth != nil { misfit.leastPerMonth = try leastPerMonth(settings) }
    if settings.perCommune != nil { misfit.leastPerCommune = try leastPerCommune(settings) }
    return misfit
  }
}

extension ScheduleProblem {
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
