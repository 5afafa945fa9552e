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
    case .limit(let rule, let subject, let limit):
      let whole = rule.limitsWholeNumbers ? Int(exactly: limit) : nil
      return names(of: subject) + [whole.map { "\($0)" } ?? "\(limit)"]
    case .leavers(let commune, let leavers, let officers): return ["\(leavers)", "\(officers)", communes[commune].name]
    case .recruits(let position, let quota):
      return ["\(quota)"] + (position.map { ["", positions[$0].name] } ?? ["all"])
    case .pool(let province, let position): return [positions[position].name, provinces[province].code.text]
    case .team(let commune, let officers, let competency, let level):
      return [communes[commune].name, "\(officers)", competencies[competency].name, "\(level)"]
    case .couple(let one, let other): return name(one) + name(other)
    case .relatives(let other, let leader, let commune): return name(other) + [communes[commune].name] + name(leader)
    }
  }

  /// The names of what a limit is about, in the order in which people are told them.
  private func names(of subject: RuleSubject) -> [String] {
    switch subject {
    case .all: []
    case .commune(let commune): [communes[commune].name]
    case .cell(let cell): [positions[cell.position].name, communes[cell.commune].name]
    case .course(let course): [courses[course].name]
    case .quota, .pool, .poolCut, .subsetCut, .teamRule, .couple, .relatives: [label(of: subject)]
    }
  }
}
