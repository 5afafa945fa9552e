/// How far a count may be from its threshold, on either side.
public struct Tolerance: Sendable, Hashable {
  /// A share of the threshold, in percent.
  let percent: Double
  /// What is allowed in any case, so that a share of a small number does not come to nothing.
  let atLeast: Int

  /// How much a count may be off.
  public func allowed(at threshold: Int) -> Int {
    max(atLeast, Int((Double(threshold) * percent / 100).rounded(.down)))
  }

  /// Whether a count is near enough to its threshold.
  func accepts(_ count: Int, threshold: Int) -> Bool { abs(count - threshold) <= allowed(at: threshold) }

  fileprivate static let exact = Tolerance(percent: 0, atLeast: 0)
  /// A score of pivots or nodes is a matter of milliseconds.
  fileprivate static let path = Tolerance(percent: 10, atLeast: 20)
  fileprivate static let rounds = Tolerance(percent: 10, atLeast: 2)
}

extension Measure {
  /// The tolerance of a count.
  ///
  /// What comes from our own arithmetic must be equal: sizes, and the work of the network solver. The path of the
  /// simplex depends on the last bits of sums, so with another build of GLPK everything that lies on it may differ:
  /// pivots, nodes and rounds, and the options that masters ask for.
  public func tolerance(in phase: Phase) -> Tolerance {
    switch (self, phase) {
    case (.rounds, .frontier), (.rounds, .points): .path
    case (.rounds, _): .rounds
    case (.pivots, _), (.nodes, _), (.options, .pricing), (.options, .columns), (.columns, .columns),
      (.rows, .columns):
      .path
    default: .exact
    }
  }
}
