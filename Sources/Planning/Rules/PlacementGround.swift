public import StaffingDomain

/// A mandatory competency that an officer lacks for a position.
public struct CompetencyLack: Sendable, Hashable {
  /// The competency.
  public let competency: Ordinal<Competency>
  /// The level that the position asks for.
  public let required: Int
  /// The officer's level on the plan date.
  public let held: Int
}

/// One ground for which an officer may not hold a post of a cell, with the input that says so.
public struct PlacementGround: Sendable, Hashable {
  /// The kinds of grounds, with what they are about.
  public enum Fact: Sendable, Hashable {
    /// The officer leaves on a day before the middle of the horizon; nil where the day is not known.
    case leaves(on: CalendarDate?)
    /// The officer is away for more than half of the horizon, until a day; nil where no end is known.
    case away(until: CalendarDate?)
    /// The officer may only stay, for each of these grounds.
    case pinned([Pin.Ground])
    /// As the officer is today, mandatory competencies are missing.
    case lacksMandatory([CompetencyLack])
    /// As the officer is today, the competence fit, rounded to thousandths, is below the least one.
    case fitBelow(Double, minimum: Double)
    /// No courses bring all that is missing; which of it no course leads to.
    case mandatoryOutOfReach([CompetencyLack], untaught: [CompetencyLack])
    /// The best fit, after the best courses where there are any, is below the least one.
    case fitOutOfReach(best: Double, minimum: Double, hasCourses: Bool)
    /// Courses bring what is missing and others lift the fit, but none do both.
    case coursesFallShort([CompetencyLack], untaught: [CompetencyLack], minimum: Double)
    /// The officer's rank is below the position's.
    case rankBelow(held: Int, required: Int)
    /// The position lies more ranks below the present one than anybody may lose.
    case rankDrop(from: Int, to: Int, limit: Int)
    /// The commune lies beyond the policy's limit, or the officer's own.
    case tooFar(Kilometres, limit: Kilometres, isOwnLimit: Bool)
    /// The commune lies in another province.
    case otherProvince(Ordinal<Province>)
    /// A decision rules the cell out.
    case ordered(Decision)
    /// The cell has no post.
    case noPost(Cell)
  }

  /// What stands in the way.
  public let fact: Fact
  /// The input rows and policy keys behind it.
  public let sources: [InputReference]
  /// The law or decision that a bar cites, where given.
  public let legalBasis: String?

  /// Creates a ground.
  ///
  /// - Parameter legalBasis: What the bar of an absence cites; a pin has it among its grounds.
  public init(_ fact: Fact, sources: [InputReference], legalBasis: String? = nil) {
    (self.fact, self.sources, self.legalBasis) = (fact, sources, legalBasis ?? fact.legalBasis)
  }

  /// The rule that sets it.
  public var rule: RuleName {
    switch fact {
    case .leaves: .leaving
    case .away: .away
    case .pinned: .pinned
    case .lacksMandatory, .fitBelow, .mandatoryOutOfReach, .fitOutOfReach, .coursesFallShort: .competence
    case .rankBelow: .rank
    case .rankDrop: .rankDrop
    case .tooFar: .distance
    case .otherProvince: .provinceBorder
    case .ordered(let decision): decision.kind.rule
    case .noPost: .cellBalance
    }
  }
}

extension PlacementGround.Fact {
  fileprivate var legalBasis: String? {
    guard case .pinned(let grounds) = self else { return nil }
    return grounds.lazy.compactMap { if case .bar(_, let basis) = $0 { basis } else { nil } }.first
  }
}
