public import Planning
public import StaffingDomain

extension English {
  /// For example `Phu Giao may hold 12 officers by its establishment`.
  public func cause(_ cause: ConflictCause, of staffingCase: StaffingCase) -> String {
    switch cause {
    case .leaving(let officer): "\(described(officer, of: staffingCase)) leaves before the middle of the horizon"
    case .decisions(let decisions):
      "the officer " + decisions.map { decision($0, of: staffingCase) }.joined(separator: ", and ")
    case .grounds(let facts): facts.map { clause($0, of: staffingCase) }.joined(separator: "; ")
    case .limits(let facts, _): facts.map { meaning($0, of: staffingCase) }.joined(separator: "; ")
    }
  }

  private func clause(_ fact: PlacementGround.Fact, of staffingCase: StaffingCase) -> String {
    if case .noPost(let cell) = fact { return "\(staffingCase.label(of: cell)) has no post" }
    return "the officer \(reason(fact, of: staffingCase))"
  }

  /// For example `the orders for O7 (Lan) cannot be kept: the officer is marked as fixed`.
  public func conflict(_ conflict: OrderConflict, of staffingCase: StaffingCase) -> String {
    let people = conflict.officers.map { described($0, of: staffingCase) }.joined(separator: ", ")
    let cause = cause(conflict.cause, of: staffingCase)
    return switch conflict.cause {
    case .leaving: "\(people) is locked, but leaves before the middle of the horizon"
    case .decisions, .grounds: "the orders for \(people) cannot be kept: \(cause)"
    case .limits(_, true): "the orders for \(people) cannot be kept together: \(cause)"
    case .limits(_, false): "no plan suits \(people): \(cause)"
    }
  }

  /// An officer's code, with the name where there is one.
  func described(_ officer: Ordinal<Officer>, of staffingCase: StaffingCase) -> String {
    let person = staffingCase.officers[officer]
    return person.name.map { "\(person.code) (\($0))" } ?? "\(person.code)"
  }
}
