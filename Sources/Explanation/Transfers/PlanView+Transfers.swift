import Planning
public import StaffingDomain
import Workloads

extension PlanView {
  /// Why an officer is transferred; nil for one who is not.
  public func reason(for officer: Ordinal<Officer>) -> TransferReason? {
    let person = problem.staffingCase.officers[officer]
    let (step, position): (TransferStep, Ordinal<Position>)
    switch plan.assignments[officer.offset].duty {
    case .fill(let cell):
      func distance(from origin: Ordinal<Commune>) -> Kilometres {
        problem.distances.distance(from: origin, to: cell.commune)
      }
      let fromHome = person.residence == person.commune ? nil : distance(from: person.residence)
      (step, position) = (
        .post(cell, distance: distance(from: person.commune), fromHome: fromHome, staff: staff(of: cell)), cell.position
      )
    case .pool(let served) where served != person.position:
      (step, position) = (.pool(served, poolWork(of: served, from: person.commune)), served)
    case .pool, .stay, .surplus, .outOfPlan: return nil
    }
    return TransferReason(
      officer: officer, origin: person.cell, step: step, left: staff(of: person.cell),
      fit: fitChange(of: officer, to: position), demands: demands(on: officer),
      second: second(of: officer), effect: effect(of: officer))
  }

  func staff(of cell: Cell) -> CellStaff {
    let (posts, row) = (problem.needs[cell].posts.count, problem.cellBalance.row(of: cell))
    return CellStaff(
      posts: posts, officers: row.map { headsToday[$0] } ?? 0, leaving: row.map { leavingToday[$0] } ?? 0,
      movedOn: row.map { movedOn[$0] } ?? 0)
  }

  /// The posts that the pool of a position does the work of which officers of a commune serve.
  func poolWork(of position: Ordinal<Position>, from commune: Ordinal<Commune>) -> PoolWork {
    let row = problem.sharing.row(of: position, in: commune)
    let posts = plan.sharedPosts.filter {
      $0.cell.position == position && problem.sharing.row(of: position, in: $0.cell.commune) == row
    }
    return PoolWork(posts: posts.count, communes: Set(posts.map(\.cell.commune)).count)
  }

  private func fitChange(of officer: Ordinal<Officer>, to position: Ordinal<Position>) -> FitChange {
    let bundle = problem.option(of: plan.assignments[officer.offset]).bundle
    return FitChange(
      before: problem.fits.share(officer, for: problem.staffingCase.officers[officer].position),
      after: problem.fit(of: officer, in: position, after: bundle), courses: problem.training.courses(of: bundle))
  }

  private func effect(of officer: Ordinal<Officer>) -> TransferEffect {
    let hours = hoursRecovered(by: officer)
    guard hours < Tolerances.shownHours else { return .recovers(hours) }
    let isCost = hours <= Tolerances.noGain
    // Only an order or a relation can make a plan take a step that costs more than it recovers.
    if let requirement = requirement(of: officer) {
      return .required(by: requirement, cost: isCost ? .zero - hours : nil)
    }
    return isCost ? .leftOpen(.zero - hours) : .indifferent
  }
}
