import Planning
public import StaffingDomain
import Workloads

extension PlanView {
  /// Why an officer is transferred, in one sentence that a head of office can read out.
  ///
  /// Every figure in it is one of the case or the plan: distance, heads and posts today, fit before and after, and the
  /// hours that the transfer recovers.
  public func reason(for officer: Ordinal<Officer>) -> String {
    let person = problem.staffingCase.officers[officer]
    guard case .fill(let cell) = plan.assignments[officer.offset].duty else { return "" }
    let name = person.name ?? "Officer \(person.code)"
    return "\(name) \(step(from: person.cell, to: cell)): \(need(of: cell)), while \(state(of: person.cell)); "
      + "\(fitChange(officer, to: cell.position)); without this step \(loss(hoursRecovered(by: officer)))."
  }

  private func step(from origin: Cell, to cell: Cell) -> String {
    let position = problem.staffingCase.positions[cell.position].name
    let commune = problem.staffingCase.communes[cell.commune].name
    let former = problem.staffingCase.positions[origin.position].name
    if cell.commune == origin.commune { return "changes from \(former) to \(position) in \(commune)" }
    let distance = problem.distances.distance(from: origin.commune, to: cell.commune)
    let asWhat = cell.position == origin.position ? "as \(position)" : "from \(former) to \(position)"
    let home = problem.staffingCase.communes[origin.commune].name
    return "goes \(asWhat) from \(home) to \(commune), \(Wording.distance(distance)) away"
  }

  private func need(of cell: Cell) -> String {
    let posts = Wording.count(problem.needs[cell].posts.count, "post")
    return
      "\(posts) of \(problem.staffingCase.positions[cell.position].name) there \(verb(posts)) \(officers(in: cell))"
  }

  private func verb(_ posts: String) -> String { posts.hasPrefix("1 ") ? "has" : "have" }

  private func state(of origin: Cell) -> String {
    let count = problem.needs[origin].posts.count
    let posts = count == 0 ? "no post" : Wording.count(count, "post")
    return "the present position has \(posts) and \(officers(in: origin))"
  }

  private func officers(in cell: Cell) -> String {
    guard let row = problem.cellBalance.row(of: cell) else { return "no officer" }
    let heads = headsToday[row]
    let text = heads == 0 ? "no officer" : Wording.count(heads, "officer")
    return leavingToday[row] == 0 ? text : "\(text) besides \(leavingToday[row]) who \(leave(leavingToday[row]))"
  }

  private func leave(_ count: Int) -> String { count == 1 ? "leaves" : "leave" }

  private func fitChange(_ officer: Ordinal<Officer>, to position: Ordinal<Position>) -> String {
    let before = problem.fits.share(officer, for: problem.staffingCase.officers[officer].position)
    let after = problem.fits.share(officer, for: position)
    let (old, new) = (Wording.fit(before), Wording.fit(after))
    if old == new { return "the competence fit stays \(new)" }
    return "the competence fit \(after > before ? "rises" : "falls") from \(old) to \(new)"
  }

  private func loss(_ hours: HoursPerMonth) -> String {
    // A transfer may recover nothing by itself, where another one depends on it.
    guard hours.value >= 0.05 else {
      return "the province would lose nothing by itself, but other steps of the plan build on it"
    }
    return "the province would lose \(Wording.hours(hours)) more"
  }
}
