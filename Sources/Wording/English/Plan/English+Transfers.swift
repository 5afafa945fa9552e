public import Explanation
internal import Planning
public import StaffingDomain

extension English {
  /// For example `An goes as Land officer from Phu Giao to Tan Uyen, 18.3 km away: ...; without this step the province
  /// would lose 31.4 hours a month more`.
  public func reason(_ reason: TransferReason, of staffingCase: StaffingCase) -> String {
    sentence(reason, demands: reason.demands.map { demand($0, staffingCase) }, effect(reason.effect), staffingCase)
  }

  /// The same without rows of the case, and without what is private of others: relations stand in it as a rule alone.
  public func letterReason(_ reason: TransferReason, of staffingCase: StaffingCase) -> String {
    guard case .required(by: .relation, let cost) = reason.effect else {
      let demands = reason.demands.map { demand($0, staffingCase, isForLetter: true) }
      return sentence(reason, demands: demands, effect(reason.effect), staffingCase)
    }
    let others = reason.demands.filter { if case .relation = $0 { false } else { true } }
    let price = cost.map { " and costs the province \(hoursPerMonth($0))" } ?? ""
    return sentence(
      reason, demands: others.map { demand($0, staffingCase, isForLetter: true) },
      "a rule on placing officers requires this step\(price)", staffingCase)
  }

  private func sentence(
    _ reason: TransferReason, demands: [String], _ effect: String, _ staffingCase: StaffingCase
  ) -> String {
    let step = "\(subject(reason.officer, in: staffingCase)) \(transfer(reason, staffingCase))"
    let clauses =
      ["\(step), while \(left(reason.left))", fitChange(reason.fit, staffingCase)]
      + (reason.second.map { [clause($0, of: staffingCase)] } ?? []) + demands
    return "\(clauses.joined(separator: "; ")); \(effect)."
  }

  private func transfer(_ reason: TransferReason, _ staffingCase: StaffingCase) -> String {
    let (positions, communes) = (staffingCase.positions, staffingCase.communes)
    let origin = reason.origin
    let (former, home) = (positions[origin.position].name, communes[origin.commune].name)
    switch reason.step {
    case .pool(let position, let work):
      let posts = work.posts == 0 ? "no post" : "\(count(work.posts, "post")) in \(count(work.communes, "commune"))"
      return
        "changes from \(former) to the pool of \(positions[position].name), serving from \(home): the pool does the "
        + "work of \(posts)"
    case .post(let cell, let distance, let fromHome, let staff):
      let (position, commune) = (positions[cell.position].name, communes[cell.commune].name)
      let away = "\(self.distance(distance)) away\(fromHome.map { ", \(self.distance($0)) from home" } ?? "")"
      let way =
        cell.commune == origin.commune
        ? "changes from \(former) to \(position) in \(commune)"
        : cell.position == origin.position
          ? "goes as \(position) from \(home) to \(commune), \(away)"
          : "goes from \(former) in \(home) to \(position) in \(commune), \(away)"
      return "\(way): \(reached(staff))"
    }
  }

  private func reached(_ staff: CellStaff) -> String {
    let text = "the position there has \(count(staff.posts, "post")) and \(officers(staff))"
    return staff.movedOn == 0 ? text : "\(text), of whom the plan gives \(staff.movedOn) another duty"
  }

  private func left(_ staff: CellStaff) -> String {
    "the present one has \(staff.posts == 0 ? "no post" : count(staff.posts, "post")) and \(officers(staff))"
  }

  private func officers(_ staff: CellStaff) -> String {
    let text = staff.officers == 0 ? "no officer" : count(staff.officers, "officer")
    return staff.leaving == 0
      ? text : "\(text) besides \(staff.leaving) who \(staff.leaving == 1 ? "leaves" : "leave")"
  }

  private func fitChange(_ fit: FitChange, _ staffingCase: StaffingCase) -> String {
    let (old, new) = (number(fit.before, decimals: 2), number(fit.after, decimals: 2))
    let training = after(fit.courses, in: staffingCase)
    if old == new { return "the competence fit stays \(new)\(training)" }
    return "the competence fit \(fit.after > fit.before ? "rises" : "falls") from \(old) to \(new)\(training)"
  }

  private func demand(
    _ demand: TransferDemand, _ staffingCase: StaffingCase, isForLetter: Bool = false
  ) -> String {
    func cited(_ source: SourceRow) -> String { isForLetter ? "" : " (\(source))" }
    switch demand {
    case .rotation(let months, let penalty, let source):
      return
        "the term of \(count(months, "month")) in the present post is over\(cited(source)), and to stay there counts "
        + hoursPerMonth(penalty)
    case .teamRule(let rule, let commune):
      return "\(staffingCase.communes[commune].name) needs \(count(rule.officers, "officer")) with "
        + "\(staffingCase.competencies[rule.competency].name) at level \(rule.level)\(cited(rule.source)) and would count one "
        + "less without this step"
    case .relation where isForLetter: return "a rule on placing officers asks for this step"
    case .relation(let limit):
      let text =
        "\(meaning(limit.row.fact, of: staffingCase)) (\(limit.row.sources.map(\.description).joined(separator: ", ")))"
      return limit.rule == .couple ? text : "to stay would break a rule: \(text)"
    }
  }

  private func effect(_ effect: TransferEffect) -> String {
    switch effect {
    case .recovers(let hours): return "without this step the province would lose \(hoursPerMonth(hours)) more"
    case .required(let requirement, let cost):
      let what =
        switch requirement {
        case .decision: "a decision"
        case .relation: "a relation"
        }
      return "\(what) requires this step\(cost.map { " and costs the province \(hoursPerMonth($0))" } ?? "")"
    case .indifferent: return "the plan is as good with this step as without it"
    case .leftOpen(let hours):
      return "going back alone would recover \(hoursPerMonth(hours)), which the search left open"
    }
  }
}
