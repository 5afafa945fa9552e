import Planning
import StaffingDomain

extension StaffingCase {
  /// What orders the facts of one rule among each other: their numbers and names as texts, in the order in which people
  /// are told them.
  func order(of fact: RuleRowFact) -> [String] {
    // Who has no name comes after those who have one.
    func name(_ officer: Ordinal<Officer>) -> [String] {
      officers[officer].name.map { [$0] } ?? ["o", officers[officer].code.text]
    }
    switch fact {
    case .posts(let cell, let posts): return [positions[cell.position].name, communes[cell.commune].name, "\(posts)"]
    case .establishment(let commune, let limit): return [communes[commune].name, "\(limit)"]
    case .transfers(let limit): return ["\(limit)"]
    case .leavers(let commune, let leavers, let officers): return ["\(leavers)", "\(officers)", communes[commune].name]
    case .allowances(let budget), .courses(let budget): return ["\(budget.value)"]
    case .seats(let course, let seats): return [courses[course].name, "\(seats)"]
    case .recruits(let position, let quota):
      return ["\(quota)"] + (position.map { ["", positions[$0].name] } ?? ["all"])
    case .pool(let province, let position): return [positions[position].name, provinces[province].code.text]
    case .team(let commune, let officers, let competency, let level):
      return [communes[commune].name, "\(officers)", competencies[competency].name, "\(level)"]
    case .couple(let one, let other): return name(one) + name(other)
    case .relatives(let other, let leader, let commune): return name(other) + [communes[commune].name] + name(leader)
    }
  }
}
