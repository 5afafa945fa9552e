public import StaffingDomain

/// What a solve is for where it is more, or less, than a plan within the gap.
///
/// Whoever asks many questions about one plan often needs to know only whether something is better than what is known, or knows
/// of other solves what no plan can be below. Nothing that is proved becomes less by it: the bound stays one of every plan.
public struct SolveAim: Sendable {
  /// Only plans below this are of interest: the solve ends where there is proved to be none; nil where all are.
  public var cutoff: HoursPerMonth?
  /// What no plan of the problem is below, as is proved of a problem that allows as much and more; nil where nothing is known.
  public var knownBound: HoursPerMonth?
  /// A plan at or below this is good enough, whatever the gap: the solve ends with the first one; nil where none is.
  public var enough: HoursPerMonth?
  /// Whether other problems are to be solved from it: the relaxation is then solved to its end even where the plan is proved
  /// before.
  public var isStart = false
  /// Whether a look is enough: the solve ends with the relaxation, its bound and the best plan rounded by then.
  public var isRough = false

  /// Aims at a plan within the gap, and at nothing else.
  public init() {}

  /// Aims at plans that are better than something.
  ///
  /// - Parameters:
  ///   - cutoff: Plans at or above this are of no interest.
  ///   - bound: What no plan is below; nil where nothing is known.
  ///   - enough: A plan at or below this ends the solve.
  ///   - isRough: Whether a look is enough.
  public init(
    below cutoff: HoursPerMonth?, knowing bound: HoursPerMonth? = nil, enough: HoursPerMonth? = nil,
    isRough: Bool = false
  ) {
    (self.cutoff, knownBound, self.enough, self.isRough) = (cutoff, bound, enough, isRough)
  }

  /// Whether less than the best plan is asked for.
  var asksForLess: Bool { isRough || enough != nil }

  /// A solve that others start from.
  public static var start: SolveAim {
    var aim = SolveAim()
    aim.isStart = true
    return aim
  }
}
