public import Planning
public import StaffingDomain

/// A way to open a post to an officer by training.
public struct TrainingWay: Sendable, Hashable {
  /// The courses, sorted.
  public var courses: [Ordinal<Course>]
  /// Hours that they take, once.
  public var hours: Hours
  /// What they cost, once.
  public var cost: MillionDong
  /// The competence fit after them.
  public var fit: Double
}

/// Why an officer does not hold a post of a cell, or what it would cost.
public struct PlacementAnswer: Sendable {
  /// What is the case.
  public enum Verdict: Sendable {
    /// The officer holds a post there under the plan.
    case alreadyThere
    /// Rules about the officer forbid it.
    case forbidden([PlacementGround])
    /// No rule about the officer forbids it: what it would come to.
    case allowed(PricedOutcome)
  }

  /// The officer.
  public let officer: Ordinal<Officer>
  /// The cell.
  public let cell: Cell
  /// Forbidden, or at what price.
  public let verdict: Verdict
  /// Courses that open the post to the officer, cheapest first; empty where he needs none or none does.
  public let training: [TrainingWay]
  /// What the move alone would change, nothing else moving and no limit being looked at; nil where it is forbidden.
  public let alone: HoursPerMonth?
  /// The limits that the move alone would exceed.
  public let limits: [LimitStop]
}

/// A limit that stands in the way of something.
public struct LimitStop: Sendable, Hashable {
  /// The rule.
  public var rule: RuleName
  /// What the limit says.
  public var fact: RuleRowFact
  /// The input behind it.
  public var sources: [InputReference]

  init(_ limit: ExceededLimit) {
    (rule, fact, sources) = (limit.rule, limit.row.fact, limit.row.sources)
  }

  /// What a planner would change, with the input to change, as an infinitive.
  public var mending: String { RuleTexts.mending(rule, source: sources.first) }
}

extension PlanPricer {
  /// Why an officer does not hold a post of a cell, or what it would cost.
  ///
  /// - Throws: Faults of the solver.
  public func answer(whyNot officer: Ordinal<Officer>, in cell: Cell) throws -> PlacementAnswer {
    let problem = view.problem
    let training = problem.trainingWays(of: officer, into: cell)
    func answer(
      _ verdict: PlacementAnswer.Verdict, alone: HoursPerMonth? = nil, limits: [LimitStop] = []
    ) -> PlacementAnswer {
      PlacementAnswer(
        officer: officer, cell: cell, verdict: verdict, training: training, alone: alone, limits: limits)
    }
    if view.plan.heldCell(of: officer, in: problem.staffingCase) == cell { return answer(.alreadyThere) }
    let obstacles = problem.obstacles(to: officer, holding: cell)
    guard obstacles.isEmpty else { return answer(.forbidden(obstacles)) }
    let present = view.present(officer)
    let step = view.bestStep(
      of: officer, holding: cell, insteadOf: present, gaining: view.valueOfOneMoreOfficer(in: cell))
    let limits = step.map { view.limits(when: officer, doing: $0.undertaking, insteadOf: present) } ?? []
    return answer(
      .allowed(try priceOfLock(of: officer, to: cell)), alone: step?.change, limits: limits.map { LimitStop($0) })
  }
}

extension StaffingProblem {
  /// The ways of training that open a cell to an officer who may not fill it untrained, cheapest first.
  func trainingWays(of officer: Ordinal<Officer>, into cell: Cell) -> [TrainingWay] {
    guard staffingCase.officers[officer].cell != cell else { return [] }
    func isOpen(_ offer: TrainingOffer) -> Bool {
      eligibilityRules.allSatisfy {
        !$0.looksAtTraining || $0.allows(officer, toTakeUp: cell.position, after: offer)
      }
    }
    guard !isOpen(TrainingOffer(untrained: officer, for: cell.position, fits)) else { return [] }
    let ways = training.offers(to: officer, for: cell.position).filter(isOpen).map { offer in
      let courses = training.courses(of: offer.bundle)
      return TrainingWay(
        courses: courses, hours: courses.reduce(.zero) { $0 + staffingCase.courses[$1].hours },
        cost: training.bundles[Int(offer.bundle)].cost, fit: offer.fit)
    }
    return ways.enumerated().sorted {
      ($0.element.hours, $0.element.cost, $0.offset) < ($1.element.hours, $1.element.cost, $1.offset)
    }.map(\.element)
  }
}
