internal import StaffingDomain
internal import Workplace

/// Decisions as the what-if that lays them on top of a case.
enum OrderText {
  static let fileName = "decisions.yml"

  /// The text of the file; nil where the case says all of it already.
  ///
  /// What the case orders itself is left out: a row twice is an error.
  static func whatIf(_ orders: [PlanOrder], besides staffingCase: StaffingCase) -> String? {
    let own = staffingCase.decisions.map { decision in
      PlanOrder(
        officer: staffingCase.officers[decision.officer].code.text, kind: kind(of: decision),
        commune: decision.commune.map { staffingCase.communes[$0].code.text } ?? "",
        position: decision.position.map { staffingCase.positions[$0].code.text } ?? "")
    }
    let new = orders.filter { order in !own.contains { $0.says(sameAs: order) } }
    guard !new.isEmpty else { return nil }
    let rows = new.map { order in
      var cells = [("officer", order.officer), ("decision", order.kind.rawValue)]
      cells += [("commune", order.commune), ("position", order.position)]
      if let day = order.decidedOn { cells.append(("decided_on", day.description)) }
      cells.append(("note", order.note))
      let known = cells.filter { !$0.1.isEmpty }.map { "\($0.0): \(quoted($0.1))" }
      return "      - {\(known.joined(separator: ", "))}"
    }
    return (["name: decisions", "changes:", "  - table: decisions", "    insert:"] + rows)
      .joined(separator: "\n") + "\n"
  }

  private static func kind(of decision: Decision) -> PlanOrder.Kind {
    switch decision.kind {
    case .lock: .lock
    case .forbid: .forbid
    case .refuse: .refuse
    }
  }

  /// In single quotes of YAML, in which a quote is doubled; reasons have one line.
  static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
}
