public import StaffingDomain

/// A cell by its codes, which mean the same in every case.
public struct CellCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The commune.
  public let commune: Code<Commune>
  /// The position.
  public let position: Code<Position>

  /// Creates the code of a cell.
  public init(commune: Code<Commune>, position: Code<Position>) {
    self.commune = commune
    self.position = position
  }

  /// By commune, then position.
  public static func < (left: CellCode, right: CellCode) -> Bool {
    (left.commune, left.position) < (right.commune, right.position)
  }

  /// The form `00731/LAND`.
  public var description: String { "\(commune)/\(position)" }
}

/// A cell of one of two cases, with the names that people know it by.
public struct NamedCell: Hashable, Sendable {
  /// The cell.
  public let code: CellCode
  /// The names; nil where neither case has the cell.
  public let names: Names?

  /// What a cell's position and commune are called.
  public struct Names: Hashable, Sendable {
    /// The name of the position.
    public let position: String
    /// The name of the commune.
    public let commune: String
  }
}

/// What an officer does under a plan, by codes, so that plans of different cases can be compared.
public struct CodedAssignment: Hashable, Sendable {
  /// The kinds of duty.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Keeps the current post.
    case stays
    /// Fills a post of another cell.
    case moves
    /// Serves the pool of a position from the own commune.
    case pool
    /// Holds no post.
    case surplus
    /// Leaves, or is away for more than half of the horizon.
    case outOfPlan = "out_of_plan"
  }

  /// What the officer does.
  public let kind: Kind
  /// Where: the commune of the post; the own commune for pool, surplus and out of the plan.
  public let commune: Code<Commune>
  /// The main position held, or served in the pool; nil for surplus and out of the plan.
  public let position: Code<Position>?
  /// The position whose last post is held besides; nil where there is none.
  public let secondPosition: Code<Position>?
  /// The courses to follow, sorted.
  public let courses: [Code<Course>]

  /// What an officer does under a plan of a case.
  public init(_ assignment: Assignment, in staffingCase: StaffingCase) {
    let home = staffingCase.officers[assignment.officer].cell
    let (kind, commune, position): (Kind, Ordinal<Commune>, Ordinal<Position>?) =
      switch assignment.duty {
      case .stay: (.stays, home.commune, home.position)
      case .fill(let cell): (.moves, cell.commune, cell.position)
      case .pool(let position): (.pool, home.commune, position)
      case .surplus: (.surplus, home.commune, nil)
      case .outOfPlan: (.outOfPlan, home.commune, nil)
      }
    self.kind = kind
    self.commune = staffingCase.communes[commune].code
    self.position = position.map { staffingCase.positions[$0].code }
    secondPosition = assignment.secondPosition.map { staffingCase.positions[$0].code }
    courses = assignment.courses.map { staffingCase.courses[$0].code }
  }

  /// The cells in which posts are held, the main one first.
  public var heldCells: [CellCode] {
    [heldCell, secondPosition.map { CellCode(commune: commune, position: $0) }].compactMap(\.self)
  }

  /// The cell in which the main post is held; nil for pool, surplus and out of the plan.
  public var heldCell: CellCode? {
    guard kind == .stays || kind == .moves else { return nil }
    return position.map { CellCode(commune: commune, position: $0) }
  }
}
