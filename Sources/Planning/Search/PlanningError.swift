public import LinearProgramming

/// Planning could not go on: a fault of the program or the machine, never of the case.
///
/// It holds facts; sentences are the languages' own.
public struct PlanningError: Error, Hashable, Sendable {
  /// What happened.
  public var fact: Fact
  /// The province whose search it stopped; nil where the case was searched as a whole.
  public var province: String?

  /// Creates an error.
  public init(_ fact: Fact, province: String? = nil) { (self.fact, self.province) = (fact, province) }

  /// What may happen; texts are the solver's own words, which no language has.
  public enum Fact: Hashable, Sendable {
    /// The solver failed.
    case solver(String)
    /// A program of the search ended without what it has by its making.
    case program(PlanningProgram, Termination.Reason, String)
    /// A limit of the solver itself came before anything could be solved again.
    case limit(Termination.Limit)
    /// Something that the step before has to leave is missing.
    case missing(Part)
    /// Orders that agree could not be placed together.
    case ordersNotPlaced
    /// The plan of a repair did not pass its check; at most the first few of its violations, in sentences.
    case failedRepair([String])
    /// The results of a scenario that has a plan are not there.
    case missingResults(scenario: String)
  }

  /// A program of the search.
  public enum PlanningProgram: Hashable, Sendable, CaseIterable {
    /// The small program that checks the orders.
    case orders
    /// The relaxation of the whole program.
    case relaxation
    /// A master over some of the options.
    case master
  }

  /// What one step leaves to the next.
  public enum Part: Hashable, Sendable, CaseIterable {
    /// A first plan.
    case firstPlan
    /// A first master.
    case firstMaster
    /// A relaxation that is solved to its end.
    case relaxation
    /// The point of a relaxation with its dual values.
    case point
  }

  /// What the solver said; empty where it said nothing.
  var solverWords: String {
    switch fact {
    case .solver(let words), .program(_, _, let words): words
    case .limit, .missing, .ordersNotPlaced, .failedRepair, .missingResults: ""
    }
  }
}
