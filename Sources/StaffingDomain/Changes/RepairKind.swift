/// What a repair does, by what changes most.
public enum RepairKind: String, CaseIterable, Sendable, Hashable {
  /// More seats in a course, perhaps with money for it.
  case train
  /// A course that is not there yet.
  case openCourse = "open_course"
  /// New officers.
  case recruit
  /// Officers from farther away.
  case widenRadius = "widen_radius"
  /// Officers of another province.
  case openBorder = "open_border"
  /// Officers who fit less.
  case lowerFloor = "lower_floor"
  /// More officers may move.
  case transfers
  /// More officers may leave a commune.
  case outflow
  /// More places in a commune.
  case establishment
  /// More money for allowances or training.
  case budget
  /// A decision taken back.
  case decision
  /// An officer who may move again.
  case mobility
  /// Two posts that one officer may hold together.
  case combine
  /// Officers of a higher rank.
  case rankDrop = "rank_drop"
  /// More posts.
  case posts
  /// Less is asked for.
  case lowerAsk = "lower_ask"
}

extension RepairKind {
  /// Where it stands among the kinds by which a repair is called that changes several things; the least counts.
  package var precedence: Int {
    switch self {
    case .openCourse: 0
    case .train: 1
    case .recruit: 2
    case .lowerFloor: 3
    case .openBorder: 4
    case .widenRadius: 5
    case .decision: 6
    case .mobility: 7
    case .posts: 8
    case .establishment: 9
    case .outflow: 10
    case .transfers: 11
    case .budget: 12
    case .combine: 13
    case .rankDrop: 14
    case .lowerAsk: 15
    }
  }
}

extension CaseEdit {
  /// What the change does; nil for a key of the policy that no rule offers to ease.
  package var kind: RepairKind? {
    switch self {
    case .policy(let key, _): key.repair
    case .ownDistance: .widenRadius
    case .optionalRequirement: .lowerFloor
    case .movable: .mobility
    case .establishment: .establishment
    case .posts: .posts
    case .seats: .train
    case .newCourse: .openCourse
    case .quota, .newQuota: .recruit
    case .teamRuleOfficers: .lowerAsk
    case .withoutDecision, .withoutRelation: .decision
    case .combinable, .newCombination: .combine
    }
  }
}
