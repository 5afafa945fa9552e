public import StaffingDomain

/// An option as row rules look at it: who, where from, and what the officer would do.
public struct Relocation: Sendable, Hashable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// The current cell.
  public let origin: Cell
  /// What the officer would do.
  public let duty: Duty
  /// The courses that the officer would follow for it, as a place in ``Training/bundles``; 0 is none.
  public let bundle: Int32

  /// Creates the relocation of an option.
  public init(officer: Ordinal<Officer>, origin: Cell, duty: Duty, bundle: Int32 = 0) {
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
