public import Explanation
internal import Planning
public import StaffingDomain

extension English {
  /// For example `is transferred`.
  public func predicate(of status: AssignmentStatus) -> String {
    switch status {
    case .stays: "stays"
    case .transferred: "is transferred"
    case .positionChanged: "changes position"
    case .pool: "serves the pool"
    case .surplus: "holds no post"
    case .leaving: "leaves"
    case .away: "is away"
    case .pinned: "may not be moved"
    }
  }

  /// For example `Officer O2 (An): is transferred`.
  public func title(of explanation: OfficerExplanation, in staffingCase: StaffingCase) -> String {
    "Officer \(text(of: explanation.officer, in: staffingCase)): \(predicate(of: explanation.status))"
  }

  /// For example `An leaves on 2026-08-01, before the middle of the horizon, and is out of the plan; `.
  public func reason(
    _ reason: OfficerReason, for officer: Ordinal<Officer>, in staffingCase: StaffingCase
  ) -> String {
    let (person, name) = (staffingCase.officers[officer], subject(officer, in: staffingCase))
    let home = text(of: person.cell, in: staffingCase)
    switch reason {
    case .transferred(let transfer): return self.reason(transfer, of: staffingCase)
    case .outOfPlan(.leaves):
      let day = person.leavingDate(under: staffingCase.policy).map { " on \(date($0))" } ?? ""
      let retirement = person.leavesOn == nil ? ", by the age of retirement" : ""
      return
        "\(name) leaves\(day)\(retirement), before the middle of the horizon, and is out of the plan; the post of "
        + "\(home) is to be filled (\(person.source))."
    case .outOfPlan(.away):
      return
        "\(name) is away for more than half of the horizon and out of the plan; the post of \(home) is to be filled, "
        + "and the officer keeps a place in the establishment."
    case .servesPool(let position, let work):
      return "\(name) serves the pool of \(staffingCase.positions[position].name) from "
        + "\(staffingCase.communes[person.commune].name): the pool does the work of \(count(work.posts, "post")) in "
        + "\(count(work.communes, "commune"))."
    case .pinned(let pins):
      let grounds = pins.map { "\(pin($0.ground)) (\($0.source))" }
      return "\(name) may not be moved and stays as \(home): \(list(grounds))."
    case .stays(let staying):
      let order = staying.lock.map { "; a decision requires it (\($0.source))" } ?? ""
      return "\(name) stays as \(home)\(after(staying.courses, in: staffingCase)): the position there has "
        + "\(count(staying.posts, "post")) and \(count(staying.held, "officer")) under the plan, and "
        + (staying.isCombined
          ? "without the officer both posts would lose " : "with one officer less it would lose ")
        + "\(hoursPerMonth(staying.valueOfLast))\(order)."
    case .surplus(let posts, let held, let surplus):
      let missing = missing(surplus, of: staffingCase)
      let nearest = surplus.nearest.map {
        "The empty post that comes nearest is \(text(of: $0.cell, in: staffingCase)). "
      }
      return
        "\(name) holds no post: \(home) has \(count(posts, "post")), held by \(count(held, "officer")) under the plan. "
        + "\(nearest ?? "")\(missing)"
    }
  }

  /// For example `work without the competence`.
  public func term(_ term: HoursTerm) -> String {
    switch term {
    case .mismatch: "work without the competence"
    case .absence: "part-time or away"
    case .handover: "handing over"
    case .travel: "travel"
    case .positionChange: "change of position"
    case .rankDrop: "lower rank"
    case .secondMismatch: "second post: without the competence"
    case .secondOverhead: "second post: two tasks at once"
    case .secondLearning: "second post: new position"
    case .training: "training"
    case .rotation: "past the rotation term"
    case .preference: "wishes"
    case .surplus: "no post"
    }
  }

  /// For example `The post left behind, Land officer in Phu Giao, does not stay empty`.
  public func remark(_ remark: OfficerRemark, in staffingCase: StaffingCase) -> String {
    switch remark {
    case .worth(let oneMore, let last):
      return
        "While nobody else moves, one officer fewer in this cell would lose \(figureOfHours(last)), and one more would "
        + "recover \(figure(oneMore.value, decimals: 1))."
    case .leftBehind(let cell, let hours):
      let post = "The post left behind, \(text(of: cell, in: staffingCase)),"
      return hours > .zero
        ? "\(post) stays empty: one more officer there would recover \(figureOfHours(hours))."
        : "\(post) does not stay empty."
    case .openCells(0, _):
      return "No other post is open to this officer: none within the rules about the officer and what is decided."
    case .openCells(let open, let empty):
      return
        "Open to this officer: posts of \(open) other \(open == 1 ? "cell" : "cells"), in \(empty) of which one stays "
        + "empty."
    case .noChoice(let ground): return "There is no other choice: \(clause(ground))."
    }
  }

  private func clause(_ ground: NoChoice) -> String {
    switch ground {
    case .pinned: "who may not be moved stays"
    case .outOfPlan(.leaves): "who leaves is out of the plan"
    case .outOfPlan(.away): "who is away for most of the horizon is out of the plan"
    case .locked: "a decision keeps the officer there"
    case .nothingElse: "no rule and no decision opens another one"
    }
  }

  /// For example `is a couple with O3 (Binh), who is to serve in the same commune`.
  public func tie(_ tie: OfficerTie, in staffingCase: StaffingCase) -> String {
    switch tie {
    case .pin(let pin): return predicate(pin.ground)
    case .decision(let decision): return self.decision(decision, of: staffingCase)
    case .relation(let relation, let officer):
      let other = text(of: officer, in: staffingCase)
      return relation.kind == .couple
        ? "is a couple with \(other), who is to serve in the same commune"
        : "is a relative of \(other): where one leads, the other holds no sensitive position"
    }
  }

  /// For example `3 options: 2 officers may leave A (policy.yml: maximum_outflow_share) [outflow-cap]`.
  public func bindingLimit(_ limit: BindingLimit, of staffingCase: StaffingCase) -> String {
    "\(count(limit.optionsShut, "option")): \(self.limit(limit.limit, of: staffingCase))"
  }
}
