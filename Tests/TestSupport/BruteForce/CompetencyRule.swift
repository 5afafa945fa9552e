public import StaffingDomain

/// The rules of competency planning that a case can have or lack.
public enum CompetencyRule: String, CaseIterable, Sendable {
  /// Courses with seats and costs, the training budget.
  case training
  /// Recruits within quotas.
  case recruitment
  /// Posts whose work the pool does.
  case sharing
  /// Competencies that a number of officers of a commune should have.
  case teamRules
  /// Couples and relatives.
  case relations
  /// Terms after which officers leave their cell.
  case rotation
}

extension StaffingCase {
  /// The same case with the tables of one rule empty.
  public func without(_ rule: CompetencyRule) -> StaffingCase {
    var result = self
    switch rule {
    case .training: result.courses = []
    case .recruitment: result.recruitment = []
    case .sharing: for activity in activities.ordinals { result.activities[activity].shareableShare = 0 }
    case .teamRules: result.teamRules = []
    case .relations: result.relations = []
    case .rotation: for position in positions.ordinals { result.positions[position].rotationMonths = nil }
    }
    return result
  }

  /// The same case with its first officers only, and only the rows that name them.
  public func withFirstOfficers(_ count: Int) -> StaffingCase {
    var result = self
    result.officers = Array(officers.prefix(count))
    result.bars.removeAll { $0.officer.offset >= count }
    result.decisions.removeAll { $0.officer.offset >= count }
    result.preferences.removeAll { $0.officer.offset >= count }
    result.relations.removeAll { max($0.officer, $0.other).offset >= count }
    return result
  }
}
