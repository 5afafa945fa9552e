public import Explanation
internal import StaffingDomain

// Why plans differ.
extension English {
  /// For example `Officer O2 leaves Land officer in Phu Giao, which has fewer posts (1 -> 0) since workload.csv:3
  /// annual_volume fell from 1832 to 0`.
  public func why(_ difference: ExplainedDifference) -> String {
    let reason = reason(difference.reason, of: difference.difference.namedOfficer)
    return [reason, conclusion(difference.cause)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func name(_ officer: NamedOfficer) -> String {
    officer.name.isEmpty ? "Officer \(officer.code)" : officer.name
  }

  private func name(_ cell: NamedCell) -> String {
    cell.names.map { "\($0.position) in \($0.commune)" } ?? cell.code.description
  }

  private func reason(_ reason: DifferenceReason, of officer: NamedOfficer) -> String {
    switch reason {
    case .own(let ground): return "\(name(officer)) \(predicate(ground))."
    case .chain(let tie, let next, let end, let ground):
      let chain =
        end.length == 1 ? ", who" : ". The chain ends \(end.length) officers on with \(name(end.officer)), who"
      return "\(name(officer)) \(predicate(tie)) \(name(next))\(chain) \(predicate(ground))."
    case .unlisted:
      return "More rows are changed than are listed; which of them ties \(name(officer)) in is not known."
    case .sharedLimits:
      return
        "No changed row is about \(name(officer)) or the officers whose posts are linked with this; limits that all "
        + "share tie them to the rest."
    case .doubt(let doubt): return self.doubt(doubt)
    }
  }

  /// What changed rows have to do with an officer, as the end of a sentence about the officer.
  private func predicate(_ ground: DifferenceGround) -> String {
    switch ground.kind {
    case .newInCase: return "is new in the case (\(cited(ground)))"
    case .goneFromCase: return "is no longer in the case (\(cited(ground)))"
    case .ownRow: return "has a changed row (\(cited(ground)))"
    case .posts(let move, let before, let after):
      let change = "(\(before) -> \(after)) since \(events(ground))"
      return move.way == .leaves
        ? "leaves \(name(move.cell)), which has fewer posts \(change)"
        : "\(predicate(move)), of which there are more \(change)"
    case .staff(let move, let before, let after):
      let (former, later) = apart(before.value, after.value)
      let figures = "from \(former) to \(later)"
      return "\(predicate(move)), whose required staff \(move.way == .leaves ? "falls" : "rises") \(figures) as "
        + events(ground)
    case .cell(let move): return "\(predicate(move)), where \(events(ground))"
    case .course: return "follows a course whose row changed (\(cited(ground)))"
    case .surroundings: return "has to do with a commune or position where \(events(ground))"
    case .everybody: return "is touched only by what applies to everybody: \(events(ground))"
    }
  }

  private func predicate(_ move: CellMove) -> String {
    switch move.way {
    case .takes: "takes a post of \(name(move.cell))"
    case .keeps: "keeps a post of \(name(move.cell))"
    case .leaves: "leaves \(name(move.cell))"
    }
  }

  /// What ties an officer to another one, before the name of that one.
  private func predicate(_ tie: DifferenceTie) -> String {
    let link = tie.isBeside ? "beside" : tie.move.way == .leaves ? "to" : "instead of"
    return "\(predicate(tie.move)) \(link)"
  }

  private func conclusion(_ cause: DifferenceCause) -> String {
    switch cause {
    case .onlyChange, .withinGap: return ""
    case .changes(let changes):
      let without = changes.map { "without change \($0.number)\(dependence($0))" }.joined(separator: ", or ")
      return "Solved again \(without), this is as before\(changes.count > 1 ? ": it takes them together" : "")."
    case .noSingleChange:
      return "Solved again without any one of the changes, this is still so: no single one is needed for it."
    case .unknown:
      return "Which change it is due to is not known: not every change can be left out, or a gap leaves it open."
    }
  }

  /// The changes that are left out with one because they build on it.
  private func dependence(_ change: NeededChange) -> String {
    guard !change.dependents.isEmpty else { return "" }
    let others = list(change.dependents.map(String.init))
    return " (and \(others), which \(change.dependents.count == 1 ? "builds" : "build") on it)"
  }

  private func doubt(_ doubt: OfficerDifference.Doubt) -> String {
    let others = doubt.officers > 1 ? " together with \(count(doubt.officers - 1, "other officer"))" : ""
    func hours(_ hours: HoursPerMonth) -> String { number(hours.value, decimals: 2) }
    switch doubt.side {
    case .later:
      let open =
        doubt.open.map { "no more than the \(hours($0)) that the gap leaves open" } ?? "and no bound was proved"
      return "Not proved to be needed: as before\(others) it would cost at most \(hours(doubt.price)) hours a month, "
        + "\(open)."
    case .earlier:
      return "Not proved to come from the changes: with it\(others) the earlier plan would have lost "
        + "\(hours(.zero - doubt.price)) hours a month less, which its gap left open."
    }
  }
}

// Changed input.
extension English {
  /// For example `workload.csv:131 annual_volume 120 -> 144`.
  public func citation(_ input: ChangedInput) -> String {
    switch (input.before, input.after) {
    case (let before?, let after?): "\(cited(input)) \(shown(before)) -> \(shown(after))"
    case (nil, _): "\(cited(input)) (added)"
    case (_, nil): "\(cited(input)) (taken out)"
    }
  }

  /// The first five, for example `workload.csv:131 annual_volume 120 -> 144; decisions.csv:2 (added)`.
  public func citations(_ inputs: [ChangedInput]) -> String {
    let shown = inputs.prefix(5).map { citation($0) }
    let more = inputs.count - shown.count
    return (shown + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "; ")
  }

  /// What happened to it, for example `workload.csv:131 annual_volume rose from 120 to 144`.
  private func event(_ input: ChangedInput) -> String {
    guard let before = input.before, let after = input.after else {
      return input.before == nil ? "\(cited(input)) was added" : "\(cited(input)) was taken out"
    }
    guard let former = Double(before), let later = Double(after), former != later else {
      return "\(cited(input)) changed from \(shown(before)) to \(shown(after))"
    }
    return "\(cited(input)) \(later > former ? "rose" : "fell") from \(before) to \(after)"
  }

  private func shown(_ text: String) -> String { text.isEmpty ? "(empty)" : text }

  private func cited(_ ground: DifferenceGround) -> String { short(ground.inputs.map { citation($0) }, ", ") }

  private func events(_ ground: DifferenceGround) -> String { short(ground.inputs.map { event($0) }, " and ") }

  /// The first two parts, and how many more there are.
  private func short(_ parts: [String], _ separator: String) -> String {
    let shown = parts.prefix(2).joined(separator: separator)
    return parts.count > 2 ? "\(shown) (and \(parts.count - 2) more)" : shown
  }
}

// Differences in reports and tables.
extension English {
  /// For example `moves now`.
  public func kind(_ kind: DifferenceKind) -> String {
    switch kind {
    case .movesNow: "moves now"
    case .goesElsewhere: "goes elsewhere"
    case .noLongerMoves: "no longer moves"
    case .newInPool: "new in pool"
    case .noLongerInPool: "no longer in pool"
    case .newSurplus: "new surplus"
    case .noLongerSurplus: "no longer surplus"
    case .leavesNow: "leaves now"
    case .noLongerLeaves: "no longer leaves"
    case .otherPlaceInCase: "other place in case"
    case .newInCase: "new in case"
    case .goneFromCase: "gone from case"
    case .otherCourses: "other courses"
    case .otherSecondPost: "other second post"
    }
  }

  /// For example `move now` of 3 officers and `moves now` of one.
  public func kind(_ kind: DifferenceKind, ofOfficers count: Int) -> String {
    switch kind {
    case .movesNow where count != 1: "move now"
    case .goesElsewhere where count != 1: "go elsewhere"
    case .noLongerMoves where count != 1: "no longer move"
    case .leavesNow where count != 1: "leave now"
    case .noLongerLeaves where count != 1: "no longer leave"
    case .otherPlaceInCase: "at another place by the case itself"
    case .newInCase: "new in the case"
    case .goneFromCase: "gone from the case"
    case .otherCourses: "with other courses"
    case .otherSecondPost: "with another second post"
    case .newInPool: "new in the pool"
    case .noLongerInPool: "no longer in the pool"
    case .movesNow, .goesElsewhere, .noLongerMoves, .leavesNow, .noLongerLeaves, .newSurplus, .noLongerSurplus:
      self.kind(kind)
    }
  }

  /// For example `00731/LAND`, with a second post `00731/LAND+JUSTICE`, `pool of LAND in 00731` or `surplus in 00731`.
  public func text(of assignment: CodedAssignment) -> String {
    switch assignment.kind {
    case .stays, .moves:
      (assignment.heldCell?.description ?? assignment.commune.text)
        + (assignment.secondPosition.map { "+\($0)" } ?? "")
    case .pool: "pool of \(assignment.position?.text ?? "") in \(assignment.commune)"
    case .surplus: "surplus in \(assignment.commune)"
    case .outOfPlan: "out of the plan"
    }
  }
}
