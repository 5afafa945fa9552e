/// A step from nothing to a written, audited plan, measured on its own.
public enum Phase: String, CaseIterable, Sendable {
  /// Make up the case, its files in memory.
  case generate
  /// Read and check the case folder.
  case read
  /// Compute required staff and posts of every cell.
  case workload
  /// Prepare the problem (fits, distances, rules) and list the options of every officer.
  case options
  /// Build the program over all options.
  case program
  /// Search with the direct strategy, from the problem to a proved plan: options, program, relaxation, integer phase.
  case solve
  /// Search with column generation, from the problem to a proved plan: network, dual ascent, masters, integer phase.
  case columns
  /// Explain the plan, row by row of the results.
  case explain
  /// Write the results beside their destination, flushed to the disk.
  case write
  /// Check the written plan against the case, its files read beforehand.
  case audit
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
  case posts
  case options
  case columns
  case rows
  case entries
  case pivots
  case nodes
  case transfers
  case resultRows
  case checks

  /// How far a count may be from its threshold, in percent, on another build of the solver.
  ///
  /// Sizes come from our own arithmetic and must be equal. The path of the simplex depends on the last bits of sums, so
  /// another build of GLPK may take some pivots more.
  public var tolerance: Double {
    switch self {
    case .pivots, .nodes: 10
    case .communes, .officers, .posts, .options, .columns, .rows, .entries, .transfers, .resultRows, .checks: 0
    }
  }
}

/// A phase cannot be measured because an earlier one, or the phase itself, did not come to what it must.
public struct PhaseFailure: Error, CustomStringConvertible, Sendable {
  /// What happened.
  public let description: String

  /// Creates a failure from a sentence.
  public init(_ description: String) { self.description = description }
}
