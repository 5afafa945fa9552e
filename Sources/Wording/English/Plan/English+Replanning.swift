public import Explanation
internal import Planning
public import StaffingDomain

extension English {
  /// For example `Takes the post that O2 held in the earlier plan and going back alone would cost 3.1 hours a month`.
  public func why(_ reason: ReplanningReason, of staffingCase: StaffingCase) -> String {
    switch reason {
    case .outOfPlan(let absence, let row): sentence("\(predicate(absence)) (\(row))")
    case .secondForbidden(let ground):
      sentence("\(self.reason(ground.fact, of: staffingCase))\(citation(ground.sources))")
    case .forbidden(let prohibition):
      sentence(self.reason(prohibition.fact, of: staffingCase) + citation(prohibition.sources))
    case .noPost(let cell): sentence("\(text(of: cell, in: staffingCase)) has no post any more")
    case .decision(let order): sentence(decision(order, of: staffingCase) + citation([.row(order.source)]))
    case .notAllowed: sentence("the rules do not allow the earlier assignment any more")
    case .choice(let predecessor, let successor, let goingBack):
      sentence(
        list(
          [
            predecessor.map { "takes the post that \(text(of: $0, in: staffingCase)) held in the earlier plan" },
            successor.map { "makes room for \(text(of: $0, in: staffingCase))" },
            predicate(goingBack, of: staffingCase),
          ].compactMap { $0 }))
    }
  }

  private func citation(_ sources: [InputReference]) -> String {
    sources.isEmpty ? "" : " (\(list(sources.map(\.description))))"
  }

  private func predicate(_ goingBack: GoingBack, of staffingCase: StaffingCase) -> String {
    switch goingBack {
    case .stopped(let limits): "going back alone is stopped: \(meaning(limits, of: staffingCase))"
    case .postTaken: "going back alone would find the post taken"
    case .costs(let hours): "going back alone would cost \(hoursPerMonth(hours))"
    case .costsNothing: "other changes make it the better choice"
    }
  }

  /// For example `Land officer in Phu Giao`, `Land officer in Phu Giao, and Justice officer` or `surplus in Phu Giao`.
  public func text(of assignment: Assignment, in staffingCase: StaffingCase) -> String {
    guard let second = assignment.secondPosition else {
      return text(of: assignment.duty, for: assignment.officer, in: staffingCase)
    }
    let name = staffingCase.positions[second].name
    return "\(text(of: assignment.duty, for: assignment.officer, in: staffingCase)), and \(name)"
  }

  private func text(of duty: Duty, for officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    let home = staffingCase.officers[officer].cell
    let commune = staffingCase.communes[home.commune].name
    return switch duty {
    case .stay: "\(text(of: home, in: staffingCase)) (stays)"
    case .fill(let cell): text(of: cell, in: staffingCase)
    case .pool(let position): "pool of \(staffingCase.positions[position].name) in \(commune)"
    case .surplus: "surplus in \(commune)"
    case .outOfPlan: "out of the plan"
    }
  }

  /// For example `Planned again from an earlier plan: 3 names change, each counted as 10.0 hours in the search`.
  public func note(_ note: ReplanningNote) -> String {
    let names = note.changes == 1 ? "1 name changes" : "\(note.changes) names change"
    let proof = note.boundOfFewChanges.map {
      " No plan that changes at most as many loses less than \(figure($0.value, decimals: 1)) hours."
    }
    return
      "Planned again from an earlier plan: \(names), each counted as \(figure(note.price.value, decimals: 1)) hours "
      + "in the search.\(proof ?? "")"
  }
}
