public import StaffingDomain

/// The part of an option that row rules look at: where the officer serves now and what the officer would do.
///
/// It does not name the officer. All officers of one cell doing the same thing have the same coefficients, so that
/// the dual values of a rule can be priced for each pair of communes instead of for each officer.
public struct Relocation: Sendable, Hashable {
  /// The current cell.
  public let origin: Cell
  /// What the officer would do.
  public let duty: Duty

  /// Creates the relocation of an option.
  public init(origin: Cell, duty: Duty) {
    self.origin = origin
    self.duty = duty
  }

  /// The cell in which a post is held; nil for pool and surplus.
  public var heldCell: Cell? {
    switch duty {
    case .stay: origin
    case .fill(let cell): cell
    case .pool, .surplus, .leaving: nil
    }
  }

  /// Whether the officer would serve in another commune.
  public var changesCommune: Bool {
    if case .fill(let cell) = duty { cell.commune != origin.commune } else { false }
  }

  /// Whether the commune or the position would change: what counts as a transfer.
  public var isTransfer: Bool {
    switch duty {
    case .fill(let cell): cell != origin
    case .pool(let position): position != origin.position
    case .stay, .surplus, .leaving: false
    }
  }
}

/// A row that a rule adds to the program.
public struct RuleRow: Sendable, Hashable {
  /// What the row is about, in codes, for names in exports: `outflow-cap` of commune 00731 is `00731`.
  public var subject: String
  /// The least activity.
  public var lower: Double
  /// The greatest activity.
  public var upper: Double
  /// What the row says, in a planner's words, as a sentence without a full stop.
  public var meaning: String
  /// The input behind it.
  public var sources: [InputReference]
}

/// A rule that couples officers by rows of the program.
///
/// A rule declares its rows and the coefficient of an option in each. Rows are numbered from 0 within the rule; the
/// formulation gives them their places. Coefficients may depend on the relocation only (see ``Relocation``).
///
/// A side rule (every rule but `cell-balance`) keeps to less: the coefficient of filling a post depends on the two
/// communes, that of staying on the cell, that of surplus is 0. Column generation prices a journey once for all
/// officers and positions on the strength of this; a test compares it with enumeration for every rule.
public protocol RowRule: Sendable {
  /// The rule's name.
  var name: RuleName { get }
  /// The rule's rows, in an order that depends on the case only.
  var rows: [RuleRow] { get }
  /// Calls `body` with the rule's row and the coefficient, for every row in which the option has one.
  func forEachCoefficient(of relocation: Relocation, _ body: (_ row: Int, _ value: Double) -> Void)
}
