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
    /// Rules about the officer forbid the cell, or ``secondGrounds`` the second post.
    case forbidden([PlacementGround])
    /// No rule about the officer forbids it: what it would come to.
    case allowed(PricedOutcome)
  }

  /// The officer.
  public let officer: Ordinal<Officer>
  /// The cell.
  public let cell: Cell
  /// The position whose last post is asked for besides; nil where one post is.
  public let second: Ordinal<Position>?
  /// The grounds against the second post; empty where there is none.
  public let secondGrounds: [SecondPostGround]
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
  /// - Parameter second: The position of a last post to be held besides; nil asks for the cell alone.
  /// - Throws: Faults of the solver.
  public func answer(
    whyNot officer: Ordinal<Officer>, in cell: Cell, with second: Ordinal<Position>? = nil
  ) throws -> PlacementAnswer {
    if let second { return try self.answer(whyNotBoth: officer, in: cell, with: second) }
    let problem = view.problem
    let training = problem.trainingWays(of: officer, into: cell)
    func answer(
      _ verdict: PlacementAnswer.Verdict, alone: HoursPerMonth? = nil, limits: [ExceededLimit] = []
    ) -> PlacementAnswer {
      PlacementAnswer(
        officer: officer, cell: cell, second: nil, secondGrounds: [], verdict: verdict, training: training,
        alone: alone, limits: limits)
    }
    let held = [view.plan.heldCell(of: officer, in: problem.staffingCase)]
    let seconds = [view.plan.secondCell(of: officer, in: problem.staffingCase)]
    if (held + seconds).contains(cell) { return answer(.alreadyThere) }
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

extension PlanPricer {
  /// Why an officer does not hold two posts, or what it would cost.
  private func answer(
    whyNotBoth officer: Ordinal<Officer>, in cell: Cell, with second: Ordinal<Position>
  ) throws -> PlacementAnswer {
    let problem = view.problem
    func answer(
      _ verdict: PlacementAnswer.Verdict, _ grounds: [SecondPostGround] = [], alone: HoursPerMonth? = nil,
      training: [TrainingWay] = [], limits: [ExceededLimit] = []
    ) -> PlacementAnswer {
      PlacementAnswer(
        officer: officer, cell: cell, second: second, secondGrounds: grounds, verdict: verdict, training: training,
        alone: alone, limits: limits)
    }
    let present = view.present(officer)
    if present.option.heldCell == cell, present.option.second == second { return answer(.alreadyThere) }
    let obstacles = problem.obstacles(to: officer, holding: cell)
    let grounds = problem.grounds(against: officer, holding: cell, with: second)
    guard obstacles.isEmpty, grounds.isEmpty else { return answer(.forbidden(obstacles), grounds) }
    let steps = view.steps(of: officer, holding: cell, with: second, insteadOf: present)
    let best = steps.min { $0.change < $1.change }
    let isTrained = !steps.contains { $0.option.bundle == 0 }
    return answer(
      .allowed(try priceOfBoth(officer, in: cell, with: second)), alone: best?.change,
      training: isTrained ? problem.trainingWays(steps.map(\.option)) : [],
      limits: best.map { view.limits(of: $0.option, insteadOf: present) } ?? [])
  }
}

extension StaffingProblem {
  /// What the courses of some combinations of an officer take, cheapest first; the fit is that in the second post.
  fileprivate func trainingWays(_ options: [OfficerOption]) -> [TrainingWay] {
    let ways = options.map { option in
      TrainingWay(
        price: trainingPrice(of: option.bundle),
        fit: option.second.map { fit(of: option.officer, in: $0, after: option.bundle) } ?? 0)
    }
    return ways.enumerated().sorted { left, right in
      let (one, two) = (left.element.price, right.element.price)
      return (one.hours, one.cost, left.offset) < (two.hours, two.cost, right.offset)
    }.map(\.element)
  }

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
