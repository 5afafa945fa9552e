public import Explanation
public import Planning
public import Scheduling
internal import StaffingDomain
public import Wording

/// A sight of a running workflow.
public enum WorkflowEvent: Sendable {
  /// Solving begins: from now on there may be something that cancelling keeps.
  case solving
  /// A step before or after the search begins.
  case step(Step)
  /// A search goes on.
  case search(PlanningProgress)
  /// Months are looked for, so many seconds since that began; nil before there is anything to tell.
  case schedule(SearchProgress?, seconds: Double)
  /// A sweep goes on.
  case sweep(WorkloadSweep.Progress)
  /// A frontier goes on; the keys that vary give the values of a point.
  case frontier(Frontier.Progress, keys: [VariedKey])
  /// Solves of a question go on side by side.
  case pricing(PricingProgress)
  /// Something is over in longer work.
  case milestone(ProgressMilestone)

  /// The work of a solve before and after its search, which has stages of its own.
  public enum Step: Sendable, Hashable, CaseIterable {
    /// The problem is set up from the case.
    case prepare
    /// Reasons are found for what the plan does.
    case explain
    /// The plan is checked from its written files.
    case audit
    /// The results are put in place.
    case write
  }

  /// A key of the policy and the values that it takes, as text.
  public struct VariedKey: Sendable, Hashable {
    /// The key.
    public let name: String
    /// The values, in the order of the axis.
    public let texts: [String]
  }
}

/// A line of progress as facts: what is worked on, how long, and how far it is.
public struct ProgressLine: Sendable, Hashable {
  /// What is worked on.
  public let title: ProgressTitle
  /// Seconds since the work began; nil where the event does not count them.
  public let seconds: Double?
  /// How far it is.
  public let figures: [ProgressFigure]

  /// The line of an event; nil where it is none that a running line shows.
  public init?(_ event: WorkflowEvent) {
    switch event {
    case .solving, .milestone: return nil
    case .step(let step): self.init(step.title, seconds: nil)
    case .search(let progress):
      self.init(.stage(progress.stage), seconds: progress.seconds, Self.figures(progress))
    case .schedule(let progress, let seconds):
      let figures = [
        progress?.best.map { ProgressFigure.bestMonths($0) }, progress?.bound.map { .bound(HoursPerMonth($0)) },
        progress?.gap.map { .gap($0) },
      ]
      self.init(.months, seconds: seconds, figures.compactMap(\.self))
    case .sweep(let progress): self.init(progress)
    case .frontier(let progress, let keys): self.init(progress, keys)
    case .pricing(let progress):
      self.init(.pricing(progress.work), seconds: nil, [.done(progress.done, of: progress.count)])
    }
  }

  private init(_ title: ProgressTitle, seconds: Double?, _ figures: [ProgressFigure] = []) {
    (self.title, self.seconds, self.figures) = (title, seconds, figures)
  }

  private init(_ progress: WorkloadSweep.Progress) {
    if let base = progress.base {
      self.init(.planOfToday, seconds: progress.seconds, Self.figures(base))
    } else {
      let left = progress.secondsLeft.map { ProgressFigure.timeLeft(seconds: $0) }
      self.init(
        .futures, seconds: progress.seconds,
        [.done(progress.done, of: progress.futures)] + [left].compactMap(\.self))
    }
  }

  private init(_ progress: Frontier.Progress, _ keys: [WorkflowEvent.VariedKey]) {
    let values = zip(keys, progress.place).map { VariedValue(key: $0.name, text: $0.texts[$1]) }
    let pace = progress.done > 0 ? progress.seconds / Double(progress.done) : nil
    let left = pace.map { ProgressFigure.timeLeft(seconds: $0 * Double(progress.count - progress.done)) }
    self.init(
      .point(number: progress.done + 1, of: progress.count, values: values), seconds: progress.seconds,
      [left].compactMap(\.self) + (progress.solve.map(Self.figures) ?? []))
  }

  /// The plan and the bound of a search so far.
  private static func figures(_ progress: PlanningProgress) -> [ProgressFigure] {
    var figures: [ProgressFigure] = []
    if let (solved, count) = progress.provinces { figures.append(.provinces(solved: solved, of: count)) }
    if let plan = progress.incumbent { figures.append(.bestPlan(HoursPerMonth(plan))) }
    if let bound = progress.bound { figures.append(.bound(HoursPerMonth(bound))) }
    if let gap = progress.gap { figures.append(.gap(gap)) }
    return figures
  }
}

extension WorkflowEvent.Step {
  fileprivate var title: ProgressTitle {
    switch self {
    case .prepare: .preparing
    case .explain: .explaining
    case .audit: .checking
    case .write: .publishing
    }
  }
}
