public import Planning
import StaffingDomain

extension English {
  /// The key itself.
  public func name(ofKey key: String) -> String { key }

  /// The value itself.
  public func value(_ value: String) -> String { value }

  /// The heading of a column.
  public func heading(_ heading: FrontierHeading) -> String {
    switch heading {
    case .hoursLost: "hours lost"
    case .gap: "gap %"
    case .recovered: "recovered"
    case .perUnit: "per unit"
    case .moved: "moved"
    case .empty: "empty"
    case .allowances: "allowances"
    case .courses: "courses"
    case .recruits: "recruits"
    case .combined: "combined"
    case .ofTheMost: "of the most"
    }
  }

  /// A sentence.
  public func sentence(_ remark: FrontierRemark) -> String {
    switch remark {
    case .title(let name, let planDate, let keys, let points):
      "Frontier of \(name) on \(date(planDate)): \(list(keys)), \(count(points, "point"))"
    case .meaning: "Hours a month; each plan is proved within its gap."
    case .elbow(let key, let value, let rest, let range):
      "From \(key) = \(value) on, what is beyond recovers "
        + (rest.value < 0.05 ? "nothing" : "at most \(figure(rest.value, decimals: 1))")
        + " of at least \(figure(range.value, decimals: 1)) hours that the range recovers."
    case .notProved(let points):
      "\(count(points, "point is", plural: "points are")) not proved within the gap asked for: the best plan may be "
        + "better by the gap shown."
    case .interrupted(let interruption, let points, let all):
      "\(cause(interruption)) left \(points) of \(all) points without a plan."
    }
  }

  /// The first line about a contradiction: the points that have it, and what contradicts.
  public func contradiction(_ explanation: String, at points: [String]) -> String {
    "Contradictory orders at \(points.joined(separator: ", ")): \(explanation)"
  }

  /// How a point without a plan ended, in a table; empty for one with a plan.
  public func words(for status: SeriesStatus) -> String {
    switch status {
    case .optimal, .feasible: ""
    case .contradictory: "contradictory"
    case .noPlan: "no plan in time"
    case .notReached: "not reached"
    }
  }

  /// A text of the plot.
  public func text(_ label: FrontierPlotLabel) -> String {
    switch label {
    case .title(let name, let key): return "\(name): hours recovered by \(key)"
    case .proof(let planDate, let planned, let all, let gap):
      let proof = gap.map { ", each proved to be within \(percentage($0, decimals: 4)) of the best" } ?? ""
      return "\(date(planDate)), \(planned) of \(all) points with a plan\(proof)"
    case .axis: return "hours a month recovered"
    case .plan(let place, let hours, let most):
      let most = most.map { ", at most \(figure($0.value, decimals: 1))" } ?? ""
      return "\(place): \(figure(hours.value, decimals: 1)) hours\(most)"
    case .contradiction(let place): return "\(place): contradictory orders"
    case .noPlan(let place): return "\(place): no plan"
    }
  }

  /// What ended a series, as the beginning of a sentence.
  private func cause(_ interruption: SeriesInterruption) -> String {
    switch interruption {
    case .time: "The time limit"
    case .cancelled: "Ctrl-C"
    }
  }
}

extension English {
  /// The heading of a column.
  public func heading(_ heading: SweepHeading) -> String {
    switch heading {
    case .hours: "hours a month"
    case .basePlan: "base plan"
    case .least: "least"
    case .median: "median"
    case .most: "most"
    case .inFutures: "in futures"
    case .moves: "moves"
    case .from: "from"
    case .to: "to"
    }
  }

  /// The label of a line of hours.
  public func label(_ line: SweepLine) -> String {
    switch line {
    case .lost: "lost (objective)"
    case .doNothing: "lost, nobody moving"
    case .recovered: "recovered"
    case .regret: "lost more by the base plan"
    }
  }

  /// The title of a list with its number of rows, and how many of them are shown.
  public func title(_ list: SweepList, shown: Int, of count: Int) -> String {
    "\(title(list)) (\(shown < count ? "\(figure(shown)) of " : "")\(figure(count)))"
  }

  private func title(_ list: SweepList) -> String {
    switch list {
    case .robust: "Robust: in the base plan and in at least 90 % of the futures"
    case .fragile: "Fragile: in the base plan, but in less than half of the futures, rarest first"
    case .others: "Not in the base plan, but in at least half of the futures"
    case .vacancies: "Cells with an empty post"
    }
  }

  /// A sentence.
  public func sentence(_ remark: SweepRemark) -> String {
    switch remark {
    case .title(let name, let planDate, let futures, let bands):
      "Sweep of \(name) on \(date(planDate)): \(grouped(futures, "future")), \(words(for: bands))"
    case .keepsBasePlan(let futures, let all):
      "The base plan as a whole stays the best within the gap in \(futures) of \(all) futures."
    case .breaksBasePlan(let futures, let combines):
      "In \(grouped(futures, "future")) it is no plan: a post that it fills is gone"
        + (combines ? ", or two posts that one officer holds together have become too heavy." : ".")
    case .withoutPlan(let futures):
      "\(grouped(futures, "future")) without a plan; frequencies are shares of the others."
    case .interrupted(let interruption, let futures, let all):
      "\(cause(interruption)) ended the sweep: \(futures) of \(figure(all)) futures are whole, the others are left out."
    case .none(let list): "\(title(list)): none."
    case .between(let transfers): "\(grouped(transfers, "transfer")) of the base plan in between."
    case .noVacancy: "No post is empty in any future."
    }
  }

  private func words(for bands: SweepBands) -> String {
    let widest = plainFigure(bands.widest * 100)
    let range = bands.widest > bands.narrowest ? "\(plainFigure(bands.narrowest * 100)) to \(widest)" : widest
    return "volumes within \(range) %, by \(words(for: bands.grouping)), seed \(bands.seed)"
  }

  private func words(for grouping: WorkloadVariation.Grouping) -> String {
    switch grouping {
    case .mixed: "row, activity and commune together"
    case .row: "row"
    case .activity: "activity"
    case .commune: "commune"
    }
  }

  /// Whether a post is empty, in a table.
  public func word(isEmpty: Bool) -> String { isEmpty ? "empty" : "filled" }
}
