public import StaffingDomain

/// What an officer holds at a time: a main post and a second one, the work of a pool, or nothing.
public struct Holding: Sendable, Hashable {
  /// The cell of the main post; nil for the pool and for surplus.
  public var main: Cell?
  /// The cell of the same commune whose last post is held besides; nil where there is none.
  public var second: Cell?
  /// The position whose pool the officer serves; nil where the officer serves none.
  public var pool: Ordinal<Position>?

  /// Creates a holding.
  public init(main: Cell?, second: Cell? = nil, pool: Ordinal<Position>? = nil) {
    (self.main, self.second, self.pool) = (main, second, pool)
  }
}

/// An officer of whom the plan asks something new, with what is held before and after.
public struct PostChange: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// What the officer holds today.
  public var before: Holding
  /// What the officer holds under the plan.
  public var after: Holding
  /// The courses to follow before, sorted.
  public var courses: [Ordinal<Course>]
  /// What kind of change it is.
  public var kind: ChangeKind
  /// Whether the commune or the position changes, as rows of `transfers.csv` do: what limits a month.
  public var isMove: Bool

  /// The change that a line of a plan asks for; nil where everything stays, or the officer is out of the plan.
  init?(_ line: Assignment, of officer: Officer) {
    let before = Holding(main: officer.cell, second: officer.secondCell)
    func holding(_ cell: Cell) -> Holding {
      Holding(main: cell, second: line.secondPosition.map { Cell(commune: cell.commune, position: $0) })
    }
    switch line.duty {
    case .outOfPlan: return nil
    case .stay: (after, kind, isMove) = (holding(officer.cell), .secondPost, false)
    case .fill(let cell):
      (after, kind, isMove) = (
        holding(cell), cell.commune == officer.commune ? .positionChanged : .transferred, true
      )
    case .pool(let position):
      (after, kind, isMove) = (Holding(main: nil, pool: position), .pool, position != officer.position)
    case .surplus: (after, kind, isMove) = (Holding(main: nil), .surplus, false)
    }
    guard before != after else { return nil }
    (self.officer, self.before, courses) = (line.officer, before, line.courses)
  }

  /// Where the officer leaves and arrives; empty within a commune.
  var communesTouched: [Ordinal<Commune>] {
    guard kind == .transferred, let from = before.main, let to = after.main else { return [] }
    return [from.commune, to.commune]
  }
}

/// A post whose work the pool does, with the officers who do it.
public struct SharedWork: Sendable, Hashable {
  /// The post.
  public var post: TransferPlan.SharedPost
  /// Who does its work, sorted.
  public var officers: [Ordinal<Officer>]

  /// Creates shared work.
  public init(post: TransferPlan.SharedPost, officers: [Ordinal<Officer>]) {
    (self.post, self.officers) = (post, officers)
  }
}
