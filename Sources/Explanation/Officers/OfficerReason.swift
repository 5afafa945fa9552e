import Planning
import StaffingDomain
import Workloads

extension PlanView {
  /// Why an officer is where the plan puts him, in a sentence or two, whatever becomes of him.
  func whyThere(_ officer: Ordinal<Officer>) -> String {
    let person = problem.staffingCase.officers[officer]
    let name = person.name ?? "Officer \(person.code)"
    switch plan.assignments[officer.offset].duty {
    case .leaving:
      let date = person.leavesOn.map { " on \($0)" } ?? ""
      return "\(name) leaves\(date), before the middle of the horizon, and is out of the plan; the post of "
        + "\(problem.place(person.cell)) is to be filled (\(person.source))."
    case .fill: return reason(for: officer)
    case .pool(let position):
      let sentence = reason(for: officer)
      return sentence.isEmpty ? "\(name) \(serving(position, from: person.commune))." : sentence
    case .surplus: return whySurplus(officer, name: name)
    case .stay: return whyStaying(officer, name: name)
    }
  }

  private func whyStaying(_ officer: Ordinal<Officer>, name: String) -> String {
    let cell = problem.staffingCase.officers[officer].cell
    if case .pinned(let pins) = problem.roles[officer.offset] {
      let grounds = pins.map { "\(RuleTexts.pin($0.ground)) (\($0.source))" }
      return "\(name) may not be moved and stays as \(problem.place(cell)): \(Wording.list(grounds))."
    }
    let posts = Wording.count(problem.needs[cell].posts.count, "post")
    let value = valueOfLastOfficer(in: cell)
    let training = problem.afterCourses(problem.undertaking(of: plan.assignments[officer.offset]).bundle)
    let bound = problem.decisions.orders(for: officer).filter { $0.kind == .lock }
    let order = bound.isEmpty ? "" : "; a decision requires it (\(bound[0].source))"
    return "\(name) stays as \(problem.place(cell))\(training): the position there has \(posts) and "
      + "\(Wording.count(heads(in: cell) + recruits(in: cell), "officer")) under the plan, and with one officer less it "
      + "would lose \(Wording.hours(value))\(order)."
  }

  private func serving(_ position: Ordinal<Position>, from commune: Ordinal<Commune>) -> String {
    let row = problem.sharing.row(of: position, in: commune)
    let posts = plan.sharedPosts.filter {
      $0.cell.position == position && problem.sharing.row(of: position, in: $0.cell.commune) == row
    }
    let communes = Set(posts.map(\.cell.commune)).count
    return "serves the pool of \(problem.staffingCase.positions[position].name) from "
      + "\(problem.staffingCase.communes[commune].name): the pool does the work of \(Wording.count(posts.count, "post")) "
      + "in \(Wording.count(communes, "commune"))"
  }

  /// Why nothing better was found: what stands before the post that comes nearest.
  private func whySurplus(_ officer: Ordinal<Officer>, name: String) -> String {
    let cell = problem.staffingCase.officers[officer].cell
    let posts = problem.needs[cell].posts.count
    let held = heads(in: cell) + recruits(in: cell)
    let home =
      "\(name) holds no post: \(problem.place(cell)) has \(Wording.count(posts, "post")), held by "
      + "\(Wording.count(held, "officer")) under the plan."
    guard let nearest = surplusOfficers().first(where: { $0.officer == officer }) else { return home }
    return nearest.bestAlternative.isEmpty
      ? "\(home) \(nearest.missing)"
      : "\(home) The empty post that comes nearest is \(nearest.bestAlternative). \(nearest.missing)"
  }
}
