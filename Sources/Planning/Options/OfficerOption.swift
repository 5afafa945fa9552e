public import StaffingDomain

/// One thing that an officer may do: stay, fill a post, serve a pool or hold no post; a second post held besides; and the
/// courses followed for it.
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
  /// The position of the same commune whose last post the officer would hold besides; nil for one post or none.
  public let second: Ordinal<Position>?
  /// The courses followed for it, as a place in ``Training/bundles``; 0 is none.
  public let bundle: Int32

  /// Creates an option.
  package init(
    officer: Ordinal<Officer>, origin: Cell, duty: Duty, second: Ordinal<Position>? = nil, bundle: Int32 = 0
  ) {
    self.officer = officer
    self.origin = origin
    self.duty = duty
    self.second = second
    self.bundle = bundle
  }

  /// The cell in which the main post is held; nil for pool and surplus.
  public var heldCell: Cell? {
    switch duty {
    case .stay: origin
    case .fill(let cell): cell
    case .pool, .surplus, .outOfPlan: nil
    }
  }

  /// The cell whose last post is held besides the main one; nil where there is none.
  public var secondCell: Cell? {
    guard let second, let held = heldCell else { return nil }
    return Cell(commune: held.commune, position: second)
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
    case .stay, .surplus, .outOfPlan: false
    }
  }
}

extension OfficerOption {
  /// The same main post without the second one.
  package var alone: OfficerOption { OfficerOption(officer: officer, origin: origin, duty: duty, bundle: bundle) }

  /// The officer doing what another one would do, after the same courses.
  func taking(over other: OfficerOption) -> OfficerOption {
    OfficerOption(officer: officer, origin: origin, duty: other.duty, second: other.second, bundle: other.bundle)
  }
}

extension StaffingProblem {
  /// An option of an officer, allowed or not.
  ///
  /// - Parameters:
  ///   - second: The position whose last post is held besides.
  ///   - bundle: The courses followed for it, as a place in ``Training/bundles``.
  public func option(
    of officer: Ordinal<Officer>, doing duty: Duty, with second: Ordinal<Position>? = nil, after bundle: Int32 = 0
  ) -> OfficerOption {
    OfficerOption(officer: officer, origin: homes[officer.offset], duty: duty, second: second, bundle: bundle)
  }

  /// What an officer does under a plan.
  public func option(of assignment: Assignment) -> OfficerOption {
    option(
      of: assignment.officer, doing: assignment.duty, with: assignment.secondPosition,
      after: training.bundle(of: assignment.courses) ?? 0)
  }

  /// An option as a line of a plan.
  package func assignment(of option: OfficerOption) -> Assignment {
    Assignment(
      officer: option.officer, duty: option.duty, secondPosition: option.second,
      courses: training.courses(of: option.bundle))
  }

  /// The row of `cell-balance` in whose equation an option counts: that of the cell it holds alone; nil for pool, surplus and
  /// combinations, which hold the last posts of two cells (rule `last-post`).
  func cellRow(of option: OfficerOption) -> Int? {
    option.second == nil ? option.heldCell.flatMap { cellBalance.row(of: $0) } : nil
  }

  /// The last posts that a combination holds, main and second; none of an option with one post or none.
  func combinedPosts(of option: OfficerOption) -> [LastPost] {
    guard let second = option.secondCell, let main = option.heldCell else { return [] }
    return [main, second].compactMap { combination.lastPost(of: $0) }
  }

  /// The rows of `cell-balance` of the cells in which an option holds a post, alone or combined.
  func heldRows(of option: OfficerOption) -> [Int] {
    option.second == nil ? [cellRow(of: option)].compactMap(\.self) : combinedPosts(of: option).map(\.row)
  }
}
