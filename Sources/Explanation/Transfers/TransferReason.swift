import Planning
public import StaffingDomain
import Workloads

extension PlanView {
  /// Why an officer is transferred, in one sentence that a head of office can read out.
  ///
  /// Every figure in it is one of the case or the plan: distance, heads and posts today, fit before and after, what
  /// rotation, team rules and relations ask for, and the hours that the transfer recovers. Empty for an officer who is
  /// not transferred.
  public func reason(for officer: Ordinal<Officer>) -> String {
    let person = problem.staffingCase.officers[officer]
    let name = person.name ?? "Officer \(person.code)"
    let (step, position): (String, Ordinal<Position>)
    switch plan.assignments[officer.offset].duty {
    case .fill(let cell):
      (step, position) = ("\(self.step(from: person.cell, to: cell)): \(need(of: cell))", cell.position)
    case .pool(let served) where served != person.position:
      (step, position) = (
        "\(serving(served, from: person.cell)): \(poolWork(of: served, from: person.commune))", served
      )
    case .pool, .stay, .surplus, .leaving: return ""
    }
    let clauses =
      ["\(name) \(step), while \(state(of: person.cell))", fitChange(officer, to: position)] + demands(on: officer)
    return "\(clauses.joined(separator: "; ")); \(loss(officer))."
  }

  private func step(from origin: Cell, to cell: Cell) -> String {
    let position = problem.staffingCase.positions[cell.position].name
    let former = problem.staffingCase.positions[origin.position].name
    let (home, commune) = (name(of: origin.commune), name(of: cell.commune))
    if cell.commune == origin.commune { return "changes from \(former) to \(position) in \(commune)" }
    let distance = Wording.distance(problem.distances.distance(from: origin.commune, to: cell.commune))
    return cell.position == origin.position
      ? "goes as \(position) from \(home) to \(commune), \(distance) away"
      : "goes from \(former) in \(home) to \(position) in \(commune), \(distance) away"
  }

  private func serving(_ position: Ordinal<Position>, from origin: Cell) -> String {
    let positions = problem.staffingCase.positions
    return "changes from \(positions[origin.position].name) to the pool of \(positions[position].name), serving from "
      + name(of: origin.commune)
  }

  private func poolWork(of position: Ordinal<Position>, from commune: Ordinal<Commune>) -> String {
    let row = problem.sharing.row(of: position, in: commune)
    let posts = plan.sharedPosts.filter {
      $0.cell.position == position && problem.sharing.row(of: position, in: $0.cell.commune) == row
    }
    let communes = Set(posts.map(\.cell.commune)).count
    let places = posts.isEmpty ? "" : " in \(Wording.count(communes, "commune"))"
    return "the pool does the work of \(posts.isEmpty ? "no post" : Wording.count(posts.count, "post"))\(places)"
  }

  private func need(of cell: Cell) -> String {
    let posts = Wording.count(problem.needs[cell].posts.count, "post")
    let movedOn = officersMovedOn(from: cell)
    let text = "the position there has \(posts) and \(officers(in: cell))"
    return movedOn == 0 ? text : "\(text), of whom the plan gives \(movedOn) another duty"
  }

  private func state(of origin: Cell) -> String {
    let count = problem.needs[origin].posts.count
    let posts = count == 0 ? "no post" : Wording.count(count, "post")
    return "the present one has \(posts) and \(officers(in: origin))"
  }

  private func officers(in cell: Cell) -> String {
    guard let row = problem.cellBalance.row(of: cell) else { return "no officer" }
    let (heads, leaving) = (headsToday[row], leavingToday[row])
    let text = heads == 0 ? "no officer" : Wording.count(heads, "officer")
    return leaving == 0 ? text : "\(text) besides \(leaving) who \(leaving == 1 ? "leaves" : "leave")"
  }

  /// Officers of today, those who leave service left out, who do not hold their cell under the plan.
  private func officersMovedOn(from cell: Cell) -> Int {
    problem.cellBalance.row(of: cell).map { movedOn[$0] } ?? 0
  }

  private func name(of commune: Ordinal<Commune>) -> String { problem.staffingCase.communes[commune].name }

  private func fitChange(_ officer: Ordinal<Officer>, to position: Ordinal<Position>) -> String {
    let before = problem.fits.share(officer, for: problem.staffingCase.officers[officer].position)
    let bundle = problem.undertaking(of: plan.assignments[officer.offset]).bundle
    let after = problem.fit(of: officer, in: position, after: bundle)
    let (old, new) = (Wording.fit(before), Wording.fit(after))
    let training = problem.afterCourses(bundle)
    if old == new { return "the competence fit stays \(new)\(training)" }
    return "the competence fit \(after > before ? "rises" : "falls") from \(old) to \(new)\(training)"
  }

  private func loss(_ officer: Ordinal<Officer>) -> String {
    let hours = hoursRecovered(by: officer)
    guard hours.value < 0.05 else { return "without this step the province would lose \(Wording.hours(hours)) more" }
    let cost = hours.value > -0.05 ? "" : " and costs the province \(Wording.hours(.zero - hours))"
    // Only an order or a relation can make a plan take a step that costs more than it recovers.
    switch requirement(of: officer) {
    case .decision: return "a decision requires this step\(cost)"
    case .relation: return "a relation requires this step\(cost)"
    case nil: break
    }
    return hours.value > -0.05
      ? "the plan is as good with this step as without it"
      : "going back alone would recover \(Wording.hours(.zero - hours)), which the search left open"
  }
}
