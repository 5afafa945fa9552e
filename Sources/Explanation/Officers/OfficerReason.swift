public import Planning
public import StaffingDomain
import Workloads

/// Why a plan has an officer where it does, whatever becomes of the officer.
public enum OfficerReason: Sendable, Hashable {
  /// Leaves, or is away for more than half of the horizon, so the post is to be filled.
  case outOfPlan(PlanRole.Absence)
  /// Is transferred.
  case transferred(TransferReason)
  /// Serves the pool of the own position.
  case servesPool(Ordinal<Position>, PoolWork)
  /// May not be moved.
  case pinned([Pin])
  /// Stays, though other options were open.
  case stays(StayingReason)
  /// Holds no post: how many posts the own cell has, how many hold them, and the empty post that comes nearest.
  case surplus(posts: Int, held: Int, SurplusExplanation)
}

/// What keeps an officer in the cell of today.
public struct StayingReason: Sendable, Hashable {
  /// The courses that the officer follows there.
  public var courses: [Ordinal<Course>]
  /// Posts of the cell.
  public var posts: Int
  /// Officers and recruits who hold them under the plan, one who holds the last besides another post included.
  public var held: Int
  /// What one officer less would lose; both posts of an officer who holds two.
  public var valueOfLast: HoursPerMonth
  /// Whether the officer holds two posts.
  public var isCombined: Bool
  /// The first decision that locks the officer; nil without one.
  public var lock: Decision?
}

extension PlanView {
  /// Why the plan has an officer where it does.
  func whyThere(_ officer: Ordinal<Officer>) -> OfficerReason {
    let person = problem.staffingCase.officers[officer]
    if let reason = reason(for: officer) { return .transferred(reason) }
    switch plan.assignments[officer.offset].duty {
    case .outOfPlan:
      if case .outOfPlan(let absence) = problem.roles[officer.offset] { return .outOfPlan(absence) }
      return .outOfPlan(.leaves)
    case .pool(let position): return .servesPool(position, poolWork(of: position, from: person.commune))
    case .surplus:
      let nearest = surplusOfficers().first { $0.officer == officer }
      return .surplus(
        posts: problem.needs[person.cell].posts.count,
        held: heads(in: person.cell) + recruits(in: person.cell) + (isCombined(person.cell) ? 1 : 0),
        nearest ?? SurplusExplanation(officer: officer, nearest: nil))
    case .stay, .fill:
      if case .pinned(let pins) = problem.roles[officer.offset] { return .pinned(pins) }
      return .stays(whyStaying(officer, in: person.cell))
    }
  }

  /// What the posts that an officer holds would cost empty, nobody else moving.
  func worth(of present: Present) -> HoursPerMonth {
    present.option.second == nil
      ? present.loss : coverChange(from: present, to: problem.option(of: present.option.officer, doing: .surplus))
  }

  private func whyStaying(_ officer: Ordinal<Officer>, in cell: Cell) -> StayingReason {
    let present = present(officer)
    return StayingReason(
      courses: problem.training.courses(of: present.option.bundle), posts: problem.needs[cell].posts.count,
      held: heads(in: cell) + recruits(in: cell) + (isCombined(cell) ? 1 : 0), valueOfLast: worth(of: present),
      isCombined: present.option.second != nil,
      lock: problem.decisions.orders(for: officer).first { $0.kind == .lock })
  }
}
