/// What a plan gives one officer.
public enum Duty: Hashable, Sendable {
  /// Keeps the current cell.
  case stay
  /// Fills a post of another cell.
  case fill(Cell)
  /// Serves the pool of a position from the current commune.
  case pool(Ordinal<Position>)
  /// Holds no post, stays on the books of the current commune.
  case surplus
  /// Leaves, or is away for more than half of the horizon: not part of the plan.
  case outOfPlan
}

/// One officer's line of a plan.
public struct Assignment: Hashable, Sendable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// What the officer does under the plan.
  public var duty: Duty
  /// The position of the same commune whose last post the officer holds besides the main one; nil for one post or none.
  public var secondPosition: Ordinal<Position>?
  /// The courses to follow, sorted.
  public var courses: [Ordinal<Course>]

  /// Creates a line of a plan.
  public init(
    officer: Ordinal<Officer>, duty: Duty, secondPosition: Ordinal<Position>? = nil, courses: [Ordinal<Course>] = []
  ) {
    self.officer = officer
    self.duty = duty
    self.secondPosition = secondPosition
    self.courses = courses
  }
}

/// Who does what: the decisions of a solve, without anything that follows from them.
public struct TransferPlan: Hashable, Sendable {
  /// One line for every officer of the case, in the case's order.
  public var assignments: [Assignment]
  /// Recruits of each cell that gets any, sorted by cell.
  public var recruits: [Recruits]
  /// The posts whose work the pool does, sorted by cell, then number.
  public var sharedPosts: [SharedPost]

  /// Recruits of one cell.
  public struct Recruits: Hashable, Sendable {
    /// The cell.
    public var cell: Cell
    /// Heads, 1 or more.
    public var count: Int

    /// Creates recruits of a cell.
    public init(cell: Cell, count: Int) {
      self.cell = cell
      self.count = count
    }
  }

  /// A post whose work is done by the pool of its position in its province.
  public struct SharedPost: Hashable, Sendable, Comparable {
    /// The cell.
    public var cell: Cell
    /// The number of the post in its cell, from 1.
    public var number: Int

    /// Creates a shared post.
    public init(cell: Cell, number: Int) {
      self.cell = cell
      self.number = number
    }

    /// By cell, then number.
    public static func < (left: SharedPost, right: SharedPost) -> Bool {
      (left.cell, left.number) < (right.cell, right.number)
    }
  }

  /// Creates a plan from its lines.
  public init(assignments: [Assignment], recruits: [Recruits] = [], sharedPosts: [SharedPost] = []) {
    self.assignments = assignments
    self.recruits = recruits
    self.sharedPosts = sharedPosts
  }
}

extension TransferPlan {
  /// The cell in which an officer holds the main post under the plan; nil for pool, surplus and out of the plan.
  public func heldCell(of officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> Cell? {
    switch assignments[officer.offset].duty {
    case .stay: staffingCase.officers[officer].cell
    case .fill(let cell): cell
    case .pool, .surplus, .outOfPlan: nil
    }
  }

  /// The cell whose last post an officer holds besides the main one; nil where there is none.
  public func secondCell(of officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> Cell? {
    guard let held = heldCell(of: officer, in: staffingCase) else { return nil }
    return assignments[officer.offset].secondPosition.map { Cell(commune: held.commune, position: $0) }
  }
}
