public import Planning
public import StaffingDomain

/// One thing that an officer does or might do, with its hours.
public struct OfficerChoice: Sendable, Hashable {
  /// What the officer does.
  public var option: OfficerOption
  /// The hours a month that it costs, term by term.
  public var hours: OptionHours
  /// The competence fit in it, that of the main post where two are held; nil where no position is served.
  public var fit: Double?
  /// The second post; nil where one is held or none.
  public var second: SecondPost?
  /// What one officer less in the cell would lose: the value of the last post filled, of both posts where two are held;
  /// nil where no post is held.
  public var postValue: HoursPerMonth?
}

/// A bar, decision or relation that says what an officer may do.
public enum OfficerTie: Sendable, Hashable {
  /// A ground that keeps the officer from being moved.
  case pin(Pin)
  /// What was decided about the officer beforehand.
  case decision(Decision)
  /// What ties the officer to another one.
  case relation(Relation, other: Ordinal<Officer>)

  /// The rule that it comes from.
  public var rule: RuleName {
    switch self {
    case .pin: .pinned
    case .decision(let decision): decision.kind == .lock ? .lock : .forbid
    case .relation(let relation, _): relation.kind == .couple ? .couple : .relative
    }
  }

  /// The row of input.
  public var source: SourceRow {
    switch self {
    case .pin(let pin): pin.source
    case .decision(let decision): decision.source
    case .relation(let relation, _): relation.source
    }
  }

  /// The law or decision that a bar cites, where given.
  public var legalBasis: String? {
    if case .pin(let pin) = self, case .bar(_, let legalBasis) = pin.ground { legalBasis } else { nil }
  }
}

/// A limit at its bound that shuts some of an officer's options.
public struct BindingLimit: Sendable, Hashable {
  /// The limit.
  public var limit: ExceededLimit
  /// How many of the officer's options it shuts as long as nobody else changes.
  public var optionsShut: Int
}

/// Why a plan has an officer where it does, and what else the officer might do.
public struct OfficerExplanation: Sendable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// What becomes of the officer.
  public let status: AssignmentStatus
  /// Why.
  public let reason: OfficerReason
  /// What becomes of a second post, where ``reason`` does not say it; nil where there is none.
  public let second: SecondPostReason?
  /// What the officer does under the plan; nil for one who leaves.
  public let present: OfficerChoice?
  /// Staying, where the plan has something else and staying is open.
  public let staying: OfficerChoice?
  /// What one more officer in the cell that is given up would recover; nil where it is kept.
  public let leftBehind: HoursPerMonth?
  /// What officers more or fewer are worth in the cell that is held, while nobody else moves; nil where none is held.
  public let cellValue: OfficerValue?
  /// Posts of other cells that the officer may fill, within every rule about the officer alone.
  public let openCells: Int
  /// Those among them in which a post stays empty under the plan.
  public let emptyCells: Int
  /// Why there is nothing next best; nil where there is.
  public let noChoice: NoChoice?
  /// Bars, decisions and relations.
  public let ties: [OfficerTie]
  /// Limits at their bound that shut options of the officer, most options first.
  public let limits: [BindingLimit]
  /// What would be next best; nil where there is no choice, or that was not asked.
  public let next: PricedOutcome?
  /// What the officer does then.
  public let nextChoice: OfficerChoice?

  /// Whether the officer is in the plan and may be moved.
  public var isFree: Bool {
    switch noChoice {
    case .pinned, .outOfPlan: false
    case .locked, .nothingElse, nil: true
    }
  }
}

/// Why an officer has one thing to do only.
public enum NoChoice: Sendable, Hashable {
  /// Who may not be moved stays.
  case pinned
  /// Who leaves, or is away for most of the horizon, is out of the plan.
  case outOfPlan(PlanRole.Absence)
  /// A decision keeps the officer there.
  case locked
  /// No rule and no decision opens anything else.
  case nothingElse
}
