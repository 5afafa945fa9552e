/// A kind of work with a standard time, done by one position: the unit of WISN.
public struct Activity: Sendable, Hashable {
  /// The activity's code.
  public var code: Code<Activity>
  /// The name, in NFC.
  public var name: String
  /// The administrative field, for example civil status.
  public var field: String
  /// The position that does it.
  public var position: Ordinal<Position>
  /// Standard hours for one unit.
  public var unitHours: Hours
  /// Share of units served online, 0 to 1.
  public var onlineShare: Double
  /// Share of the work that an officer in another commune may do, 0 to 1.
  public var shareableShare: Double
  /// The row of `activities.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    code: Code<Activity>, name: String, field: String, position: Ordinal<Position>, unitHours: Hours,
    onlineShare: Double = 0, shareableShare: Double = 0, source: SourceRow
  ) {
    self.code = code
    self.name = name
    self.field = field
    self.position = position
    self.unitHours = unitHours
    self.onlineShare = onlineShare
    self.shareableShare = shareableShare
    self.source = source
  }
}

/// How many units of an activity a commune handles in a year.
public struct WorkloadVolume: Sendable, Hashable {
  /// The commune.
  public var commune: Ordinal<Commune>
  /// The activity.
  public var activity: Ordinal<Activity>
  /// Units a year, 0 or more.
  public var annualVolume: Double
  /// The row of `workload.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    commune: Ordinal<Commune>, activity: Ordinal<Activity>, annualVolume: Double, source: SourceRow
  ) {
    self.commune = commune
    self.activity = activity
    self.annualVolume = annualVolume
    self.source = source
  }
}

/// What a support activity takes away from the time for services.
public enum AllowanceKind: Sendable, Hashable {
  /// A share of the working time of every member of the position (WISN category allowance), from 0 up to 1.
  case category(share: Double)
  /// Hours a year of the cell in one commune (WISN individual allowance).
  case individual(hoursPerYear: Hours, commune: Ordinal<Commune>)
}

/// A WISN allowance: work that has no volume of its own, such as meetings or supervision.
public struct Allowance: Sendable, Hashable {
  /// The position it applies to.
  public var position: Ordinal<Position>
  /// What the time is for.
  public var name: String
  /// Category or individual, with its size.
  public var kind: AllowanceKind
  /// The row of `allowances.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    position: Ordinal<Position>, name: String, kind: AllowanceKind, source: SourceRow
  ) {
    self.position = position
    self.name = name
    self.kind = kind
    self.source = source
  }
}

/// A number of posts that an authority decided for a cell; it replaces the computed number.
public struct EstablishedPosts: Sendable, Hashable {
  /// The commune and position.
  public var cell: Cell
  /// The posts, 0 or more.
  public var posts: Int
  /// The row of `posts.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    cell: Cell, posts: Int, source: SourceRow
  ) {
    self.cell = cell
    self.posts = posts
    self.source = source
  }
}
