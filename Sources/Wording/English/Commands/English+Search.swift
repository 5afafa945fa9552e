internal import LinearProgramming
public import Planning
public import StaffingDomain

extension English {
  /// For example `No point has a plan; allow more time.`.
  public func outcome(_ work: FruitlessWork) -> String {
    switch work {
    case .noPlan(let termination):
      "No plan was found before \(cause(of: termination)); allow more time, or loosen the decisions."
    case .noFuture(let interruption):
      "No future was whole before \(interruption == .time ? "the time limit" : "Ctrl-C")."
    case .noPoint: "No point has a plan; allow more time."
    case .contradictionAtEveryPoint:
      "Orders contradict each other at every point; take back one of the decisions named."
    case .noTrainingValue(let limit): "Nothing was known before \(cause(of: limit)); allow more time."
    case .noLimitValue(let limit):
      "No value was known before \(limit == .cancelled ? "Ctrl-C" : "the time limit"); allow more time."
    case .ordersUnchecked: "The orders were not checked to the end."
    }
  }

  private func cause(of limit: Termination.Limit) -> String {
    switch limit {
    case .time: "the time limit"
    case .cancelled: "Ctrl-C"
    case .memory, .iterations, .nodes: "a limit of the solver"
    }
  }

  /// What ended a search before its gap was closed.
  private func cause(of termination: Termination) -> String {
    switch termination.limit {
    case .time: "the time limit"
    case .cancelled: "Ctrl-C"
    case .memory: "the memory limit"
    case .iterations, .nodes: "the point where more rounds would gain little"
    case nil where !termination.detail.isEmpty: "numerical trouble in the solver (\(termination.detail))"
    case nil: "the limit of its precision"
    }
  }

  /// For example `1 contradiction; take back one of the decisions named under each, or ...`.
  public func remedy(for conflicts: [OrderConflict]) -> String {
    let hasRelations = conflicts.contains { $0.rules.contains(where: \.isAboutRelations) }
    return "\(count(conflicts.count, "contradiction")); "
      + "take back one of the decisions \(hasRelations ? "or relations " : "")named under each, or change the limit "
      + "that it runs into."
  }

  /// The command that shows it.
  public var placeOfWaysOut: String {
    "'cadre explain' with the case alone, and the same --what-if and --set, shows what dropping each row would do."
  }

  /// For example `The search ended at the time limit, while closing the gap. A plan may be better by 58.2 hours a month at most, 0.05 % of what can be
  /// recovered. More time may find a better one, or prove that there is none.`.
  public func unprovedPlan(_ plan: UnprovedPlan) -> String {
    let stage = plan.stage.map { ", while \(words(for: $0))" } ?? ""
    let room = plan.gap.flatMap { gap in
      plan.hours.map { hours in
        "A plan may be better by \(number(hours.value, decimals: 1)) hours a month at most, "
          + "\((gap * 1e6).rounded(.up) / 1e4) % of what can be recovered."
      }
    }
    let sentences = [
      "The search ended at \(cause(of: plan.termination))\(stage).", room ?? "No bound was proved.",
      gainOfMoreTime(plan),
    ]
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What more time, or more memory, would bring; empty where nobody can tell.
  private func gainOfMoreTime(_ plan: UnprovedPlan) -> String {
    switch (plan.termination.limit, plan.stage) {
    case (.memory, _): return "More memory may find a better one, or prove that there is none."
    case (.iterations, _), (.nodes, _): return "More time changes nothing."
    case (nil, _): return ""
    case (.time, .integer), (.time, .provinces), (.time, .program), (.cancelled, .integer), (.cancelled, .provinces),
      (.cancelled, .program):
      return "More time may find a better one, or prove that there is none."
    case (.time, _), (.cancelled, _):
      return "More time raises the bound first, and finds better plans on the way."
    }
  }

  /// The loss against the best plan, and what that means for prices.
  public func shortfall(of folder: String, by hours: HoursPerMonth) -> String {
    "The plan in \(folder) loses \(number(hours.value, decimals: 3)) hours a month more than the best plan; prices are "
      + "differences between best plans, and what changes is told against the plan in hand."
  }
}
