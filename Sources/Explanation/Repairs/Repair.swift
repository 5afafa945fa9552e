public import Planning
public import StaffingDomain

/// Something that a plan leaves wanting.
public enum RepairTarget: Sendable, Hashable {
  /// A cell in which posts stay empty.
  case vacancy(Cell)
  /// A row of `team-rule` that lacks officers.
  case teamRule(row: Int)
  /// An officer who stays past the term of the post.
  case rotation(Ordinal<Officer>)
}

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
  /// More posts.
  case posts
  /// Less is asked for.
  case lowerAsk = "lower_ask"
}

/// A change of the case that might mend what a plan leaves wanting.
public struct Repair: Sendable, Hashable {
  /// The changes.
  public var edits: [CaseEdit]
  /// The officer whom it is thought for; nil where anybody may take it up.
  public var officer: Ordinal<Officer>?
  /// What it would gain if that officer alone did something else; nil where only others changing too makes it worth
  /// something.
  ///
  /// It steers the order of the solves and is never shown.
  var estimate: HoursPerMonth?

  /// What it does, by what changes most.
  public var kind: RepairKind {
    // A limit that has to give way besides is not what the repair is about.
    edits.map(\.kind).min { $0.precedence < $1.precedence } ?? .lowerAsk
  }
}

extension RepairKind {
  /// Where it stands among the kinds by which a repair is called that changes several things; the least counts.
  fileprivate var precedence: Int {
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
    case .lowerAsk: 13
    }
  }
}

extension CaseEdit {
  /// What the change does.
  var kind: RepairKind {
    switch self {
    case .maximumDistance, .ownDistance: .widenRadius
    case .minimumFit, .optionalRequirement: .lowerFloor
    case .maximumTransfers: .transfers
    case .maximumOutflowShare: .outflow
    case .allowanceBudget, .trainingBudget: .budget
    case .crossProvince: .openBorder
    case .movable: .mobility
    case .establishment: .establishment
    case .posts: .posts
    case .seats: .train
    case .newCourse: .openCourse
    case .quota, .newQuota: .recruit
    case .teamRuleOfficers: .lowerAsk
    case .withoutDecision, .withoutRelation: .decision
    }
  }
}

/// A repair that was solved again and gains hours.
public struct PricedRepair: Sendable {
  /// The repair.
  public let repair: Repair
  /// What the best plan gains by it: its objective before less that after.
  public let gain: ExtraHours
  /// The plan with it and what changes against the plan that is explained.
  public let plan: PricedPlan
  /// What the plan with it costs more, or less where negative.
  public let money: RepairMoney
  /// What is wanting after it: posts empty, officers missing, or 1 for an officer who stays past the term.
  public let wantingAfter: Int

  /// How many officers do something else than under the plan that is explained.
  public var peopleTouched: Int { plan.changes.officers.count }
}

/// Money of one plan less that of another.
public struct RepairMoney: Sendable, Hashable {
  /// Million VND a month for transfer allowances.
  public var allowances: MillionDong
  /// Million VND, once, for courses.
  public var training: MillionDong
}

/// The ways out of something that a plan leaves wanting, best first.
public struct RepairAnswer: Sendable {
  /// What is wanting.
  public let target: RepairTarget
  /// How much of it: posts empty, officers missing, or 1 for an officer who stays past the term.
  public let wanting: Int
  /// What mends it at least in part, most hours gained first, then fewest people touched.
  public let repairs: [PricedRepair]
  /// What gains hours elsewhere and leaves it as it is, in the same order.
  public let elsewhere: [PricedRepair]
  /// Repairs solved again.
  public let solved: Int
  /// Those of them that gain nothing.
  public let gainless: Int
  /// Repairs that were thought of and not solved, as the most promising went first.
  public let left: Int
  /// Those that a limit of time or a contradiction left without an answer.
  public let undecided: Int
  /// What stands in the way and is nobody's to change.
  public let facts: [RepairFact]
}

/// Bars and dates that alone stop an officer who could do the work, and are nobody's to change.
public struct RepairFact: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The grounds, 1 or more.
  public var pins: [Pin]
  /// When those of them end that do, in the order of the bars.
  public var ends: [CalendarDate]
}
