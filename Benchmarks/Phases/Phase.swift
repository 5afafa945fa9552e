/// A step from nothing to a written, audited plan, measured on its own.
public enum Phase: String, CaseIterable, Sendable {
  /// Make up the case, its files in memory.
  case generate
  /// Read and check the case folder.
  case read
  /// Compute required staff and posts of every cell.
  case workload
  /// Prepare the problem and the lists that stand for all options.
  case prepare
  /// Prepare the problem and list the options of every officer.
  case options
  /// Build the program over all options.
  case program
  /// Search with the direct strategy, from the problem to a proved plan: options, program, relaxation, integer phase.
  case solve
  /// Start column generation: network solutions, dual ascent, first plan.
  case start
  /// Solve the first restricted master from the network's basis.
  case master
  /// Price all options once, with the bound: after the first master, or after the start where there is no master.
  case pricing
  /// Close the gap of the solved relaxation.
  case integer
  /// Search with column generation, from the problem to a proved plan.
  case columns
  /// Plan for thirteen limits on transfers as a frontier, each from the last.
  case frontier
  /// Plan for the same thirteen limits, each from nothing.
  case points
  /// Explain the first plan, row by row of the results.
  case explain
  /// Write the results of the first plan beside their destination, flushed to the disk.
  case write
  /// Check the written plan against the case, its files read beforehand.
  case audit

  /// The phases of the direct strategy, which lists every option.
  static let ofListedOptions: Set<Phase> = [.options, .program, .solve]
  /// The phases that only side rules make necessary.
  static let ofSideRules: Set<Phase> = [.master, .integer]
  /// The phases that solve a model thirteen times.
  static let ofSeries: Set<Phase> = [.frontier, .points]
}

/// What one run of a phase came to.
public struct PhaseOutcome {
  /// What the phase made; handed to the caller so that the work cannot be left out.
  public let product: any Sendable
  /// Counts that do not depend on the machine's speed, in the order of ``Measure``.
  public let counts: [Measure: Int]
}

/// A count that tells how much work a phase had or made.
///
/// The order is that of the cases.
public enum Measure: String, CaseIterable, Sendable {
  case communes
  case officers
  case findings
  case posts
  case arcs
  case options
  case columns
  case rows
  case entries
  case visits
  case solves
  case rounds
  case pivots
  case nodes
  case transfers
  case resultRows
  case checks
}

/// A phase cannot be measured because an earlier one, or the phase itself, did not come to what it must.
public struct PhaseFailure: Error, CustomStringConvertible, Sendable {
  /// What happened.
  public let description: String

  /// Creates a failure from a sentence.
  public init(_ description: String) { self.description = description }
}
