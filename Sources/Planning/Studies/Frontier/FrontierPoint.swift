public import StaffingDomain

/// A key of the policy that takes several values.
public struct FrontierAxis: Sendable {
  /// The values, in the order in which the points are wanted; none twice.
  public let values: [Double]
  /// Which way the key eases planning; nil where nothing is known.
  public let relaxation: RelaxationDirection?

  /// Creates an axis.
  public init(values: [Double], relaxation: RelaxationDirection?) {
    (self.values, self.relaxation) = (values, relaxation)
  }

  /// The places of the values, the easiest first; in the order given where that is not known.
  var easiestFirst: [Int] {
    switch relaxation {
    case .higher: values.indices.sorted { values[$0] > values[$1] }
    case .lower: values.indices.sorted { values[$0] < values[$1] }
    case nil: Array(values.indices)
    }
  }
}

/// One point of a frontier: the policy with a value of each key, and the plan for it.
public struct FrontierPoint: Sendable {
  /// Where the value of every axis stands in ``FrontierAxis/values``.
  public let place: [Int]
  /// How the solve ended; nil where the run ended before this point.
  public internal(set) var result: PlanningResult?
  /// What the plan comes to; nil without one.
  public internal(set) var figures: PlanFigures?
  /// Where the plan, or the contradiction, was taken from; nil where it is the point's own.
  ///
  /// The plan of a harder point is a plan of this one; and the plan of an easier point that keeps the limit here too is
  /// the best here as it is there.
  public internal(set) var takenFrom: [Int]?
  /// Whether the point was solved; otherwise its plan and bound are those of other points.
  public internal(set) var isSolved = false
  /// Wall-clock seconds spent on the point.
  public internal(set) var seconds = 0.0

  /// How the point ended.
  public var status: SeriesStatus { SeriesStatus(result) }
}

/// A frontier: how the hours recovered depend on one or two keys of the policy, every point with its proof.
public struct FrontierCurve: Sendable {
  /// The axes: the one along which points are joined, then perhaps a second.
  public let axes: [FrontierAxis]
  /// The points in the order given: the first axis runs fastest.
  public let points: [FrontierPoint]

  /// What ended the run before every point was done; nil where all are.
  public let interruption: SeriesInterruption?

  init(axes: [FrontierAxis], points: [FrontierPoint], interruption: SeriesInterruption? = nil) {
    (self.axes, self.points, self.interruption) = (axes, points, interruption)
  }

  /// The points along the first axis, one line for each value of the second; one line where there is no second.
  public var lines: [ArraySlice<FrontierPoint>] {
    let length = max(1, axes.first?.values.count ?? 1)
    return stride(from: 0, to: points.count, by: length).map { points[$0..<min($0 + length, points.count)] }
  }

  /// The values of the keys at a point.
  public func values(at point: FrontierPoint) -> [Double] { zip(axes, point.place).map { $0.values[$1] } }

  /// The counts of all solves.
  public var effort: PlanningEffort {
    points.reduce(into: PlanningEffort()) { sum, point in
      if point.isSolved, let effort = point.result?.effort { sum.add(effort) }
    }
  }
}
