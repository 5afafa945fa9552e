public import Planning
public import StaffingDomain

/// A way to open a post to an officer by training.
public struct TrainingWay: Sendable, Hashable {
  /// The courses, and what they take.
  public var price: TrainingPrice
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
  /// Courses that open the post to the officer, cheapest first; empty where none is needed or none does.
  public let training: [TrainingWay]
  /// What the move alone would change, nothing else moving and no limit being looked at; nil where it is forbidden.
  public let alone: HoursPerMonth?
  /// The limits that the move alone would exceed.
  public let limits: [ExceededLimit]
}

extension PlanPricer {
  /// Why an officer does not hold a post of a cell, or what it would cost.
  ///
  /// - Throws: Faults of the solver.
  public func answer(whyNot officer: Ordinal<Officer>, in cell: Cell) throws -> PlacementAnswer {
    let problem = view.problem
    let training = problem.trainingWays(of: officer, into: cell)
    func answer(
      _ verdict: PlacementAnswer.Verdict, alone: HoursPerMonth? = nil, limits: [ExceededLimit] = []
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
    let limits = step.map { view.limits(of: $0.option, insteadOf: present) } ?? []
    return answer(
      .allowed(try priceOfLock(of: officer, to: cell)), alone: step?.change, limits: limits)
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
      TrainingWay(price: trainingPrice(of: offer.bundle), fit: offer.fit)
    }
    return ways.enumerated().sorted { left, right in
      let (one, two) = (left.element.price, right.element.price)
      return (one.hours, one.cost, left.offset) < (two.hours, two.cost, right.offset)
    }.map(\.element)
  }
}
