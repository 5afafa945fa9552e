public import StaffingDomain

/// Some things of one kind, of which a message names a few by their codes.
public struct CodeExamples: Sendable, Hashable {
  /// The first of them, at most three.
  public let first: [String]
  /// How many there are.
  public let count: Int

  /// Keeps the first three of some codes.
  package init(_ codes: [String]) { (first, count) = (Array(codes.prefix(3)), codes.count) }
}

/// Numbers with exactly three decimals, as if a point grouped thousands.
public struct ThousandsPoint: Sendable, Hashable {
  /// The column or key.
  public let name: String
  /// The largest of the numbers, as it is written.
  public let text: String
  /// The same number, if its point groups thousands.
  public let grouped: String
  /// How many more numbers of the column are written like it.
  public let others: Int
  /// How many numbers of the column are whole and have no point.
  public let whole: Int
}

/// Texts of a column whose letters are damaged in one way.
public struct DamagedText: Sendable, Hashable {
  /// The column.
  public let column: String
  /// How the letters came to harm.
  public let damage: LetterDamage
  /// The first of the texts by its letters, as a message shows it.
  public let text: String
  /// The text as it was before, as far as it can be told.
  public let repaired: String?
  /// How many more cells of the column are damaged in this way.
  public let others: Int
}

/// How letters of a text came to harm.
public enum LetterDamage: Sendable, Hashable, CaseIterable {
  /// A question mark or a replacement character stands for a letter that is lost.
  case lost
  /// UTF-8 was read as if it were a Windows code page: `Tráº§n`.
  case misreadUTF8
  /// The letters are those of the old encoding TCVN3, used with the fonts `.Vn...`.
  case tcvn3
  /// The letters are those of the old encoding VNI, used with the fonts `VNI-...`.
  case vni
  /// Another letter, which looks the same, stands for Đ.
  case foreignD
}

/// Communes that lie far from the others of their province.
public struct FarCommunes: Sendable, Hashable {
  /// The farthest.
  public let commune: String
  /// Its distance from the middle of the province.
  public let distance: Kilometres
  /// The distance from the middle within which the others lie.
  public let reach: Kilometres
  /// The province; empty where the case has one without a code.
  public let province: String
  /// How many more communes of the province lie far away.
  public let others: Int
}

/// An activity that asks for more officers than can be.
public struct DemandingActivity: Sendable, Hashable {
  /// The activity.
  public let activity: String
  /// Its standard time.
  public let unitHours: Hours
  /// The officers that it asks for in a commune with volumes, on average.
  public let officersOfCommune: FullTimeEquivalents
  /// How many more activities are like it.
  public let others: Int
}

/// What an hour, a post or an officer counts in the objective, by the name of its key or column.
public struct Weight: Sendable, Hashable {
  /// The key or the column.
  public let name: String
  /// The table of the column; nil for a key of the policy.
  public let table: CaseTable?
  /// The number, above 0.
  public let value: Double
}

/// Work of cells that is too little for a post.
public struct WorkWithoutPosts: Sendable, Hashable {
  /// How many cells have such work.
  public let cells: Int
  /// The officers that it asks for together.
  public let officers: FullTimeEquivalents
  /// The position with the most of it.
  public let position: String
  /// The cells of that position.
  public let cellsOfPosition: Int
  /// The officers of that position that it asks for.
  public let officersOfPosition: FullTimeEquivalents

  /// The least work that is worth a word.
  package static var leastWork: FullTimeEquivalents { PlausibilityBounds.workWithoutPosts }

  /// Creates the figures.
  package init(
    cells: Int, officers: FullTimeEquivalents, position: String, cellsOfPosition: Int,
    officersOfPosition: FullTimeEquivalents
  ) {
    (self.cells, self.officers, self.position) = (cells, officers, position)
    (self.cellsOfPosition, self.officersOfPosition) = (cellsOfPosition, officersOfPosition)
  }
}

/// Communes that more officers may leave than the outflow share says, because officers are whole.
public struct RoundedOutflow: Sendable, Hashable {
  /// `maximum_outflow_share`.
  public let share: Double
  /// The part of a commune's officers from which on more than the share is told.
  public let excess: Double
  /// How many communes there are.
  public let communes: Int
  /// How many of them all officers may leave.
  public let emptied: Int
  /// Those that the largest parts may leave, at most three.
  public let examples: [Outflow]

  /// How many of a commune's officers may leave it.
  public struct Outflow: Sendable, Hashable {
    /// The commune.
    public let commune: String
    /// How many may leave.
    public let leavers: Int
    /// How many there are.
    public let officers: Int
  }
}
