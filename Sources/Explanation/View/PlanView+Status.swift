import Planning
public import StaffingDomain

extension PlanView {
  /// What becomes of an officer.
  public func status(of officer: Ordinal<Officer>) -> AssignmentStatus {
    switch plan.assignments[officer.offset].duty {
    case .stay: problem.roles[officer.offset].isPinned ? .pinned : .stays
    case .fill(let cell):
      cell.commune == problem.staffingCase.officers[officer].commune ? .positionChanged : .transferred
    case .pool: .pool
    case .surplus: .surplus
    case .outOfPlan: problem.roles[officer.offset] == .outOfPlan(.away) ? .away : .leaving
    }
  }
}
