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
    edits.compactMap(\.kind).min { $0.precedence < $1.precedence } ?? .lowerAsk
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
  /// Those of them that were solved only as far as to prove that they are no better than what is shown.
  public let outranked: Int
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
