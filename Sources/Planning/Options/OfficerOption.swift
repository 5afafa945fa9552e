public import StaffingDomain

/// One thing that an officer may do: stay, fill a post, serve a pool or hold no post, and the courses followed for it.
///
/// What it costs stands apart (``OptionHours``), because problems that share their options differ
/// in that.
public struct OfficerOption: Sendable, Hashable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// The officer's current cell.
  public let origin: Cell
  /// What the officer would do.
  public let duty: Duty
  /// The courses followed for it, as a place in ``Training/bundles``; 0 is none.
  public let bundle: Int32

  /// Creates an option.
  package init(officer: Ordinal<Officer>, origin: Cell, duty: Duty, bundle: Int32 = 0) {
    self.officer = officer
    self.origin = origin
    self.duty = duty
    self.bundle = bundle
  }

  /// The cell in which a post is held; nil for pool and surplus.
  public var heldCell: Cell? {
    switch duty {
    case .stay: origin
    case .fill(let cell): cell
    case .pool, .surplus, .leaving: nil
    }
  }

  /// The position held, or served in the pool; nil for surplus.
  public var position: Ordinal<Position>? {
    if case .pool(let position) = duty { position } else { heldCell?.position }
  }

  /// The commune in which the officer ends: that of the post, else the own one.
  public var commune: Ordinal<Commune> { heldCell?.commune ?? origin.commune }

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

extension OfficerOption {
  /// The officer doing what another one would do, after the same courses.
  func taking(over other: OfficerOption) -> OfficerOption {
    OfficerOption(officer: officer, origin: origin, duty: other.duty, bundle: other.bundle)
  }
}

extension StaffingProblem {
  /// An option of an officer, allowed or not.
  ///
  /// - Parameter bundle: The courses followed for it, as a place in ``Training/bundles``.
  public func option(of officer: Ordinal<Officer>, doing duty: Duty, after bundle: Int32 = 0) -> OfficerOption {
    OfficerOption(officer: officer, origin: homes[officer.offset], duty: duty, bundle: bundle)
  }

  /// What an officer does under a plan.
  public func option(of assignment: Assignment) -> OfficerOption {
    option(of: assignment.officer, doing: assignment.duty, after: training.bundle(of: assignment.courses) ?? 0)
  }

  /// An option as a line of a plan.
  package func assignment(of option: OfficerOption) -> Assignment {
    Assignment(officer: option.officer, duty: option.duty, courses: training.courses(of: option.bundle))
  }

  /// The row of `cell-balance` of the cell in which an option holds a post; nil for pool and surplus.
  func cellRow(of option: OfficerOption) -> Int? { option.heldCell.flatMap { cellBalance.row(of: $0) } }
}
