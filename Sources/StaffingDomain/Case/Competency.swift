/// The kinds of competencies that the position standards name.
public enum CompetencyCategory: String, CaseIterable, Sendable, Hashable {
  case professional
  case digital
  case management
  case ethics
  case language
  case communication
}

/// Something an officer can do at a level from 0 to 5.
public struct Competency: Sendable, Hashable {
  /// The competency's code.
  public var code: Code<Competency>
  /// The name, in NFC.
  public var name: String
  /// The kind of competency.
  public var category: CompetencyCategory
  /// The row of `competencies.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    code: Code<Competency>, name: String, category: CompetencyCategory, source: SourceRow
  ) {
    self.code = code
    self.name = name
    self.category = category
    self.source = source
  }
}

/// A level of a competency that a position asks for.
public struct Requirement: Sendable, Hashable {
  /// The position.
  public var position: Ordinal<Position>
  /// The competency.
  public var competency: Ordinal<Competency>
  /// The level asked for, 1 to 5.
  public var level: Int
  /// Whether an officer below the level may not take up the position.
  public var isMandatory: Bool
  /// Weight in the competence fit, 0 or more.
  public var weight: Double
  /// The row of `requirements.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    position: Ordinal<Position>, competency: Ordinal<Competency>, level: Int, isMandatory: Bool = false,
    weight: Double = 1, source: SourceRow
  ) {
    self.position = position
    self.competency = competency
    self.level = level
    self.isMandatory = isMandatory
    self.weight = weight
    self.source = source
  }
}

/// A course that lifts one competency from a level to a higher one.
public struct Course: Sendable, Hashable {
  /// The course's code.
  public var code: Code<Course>
  /// The name, in NFC.
  public var name: String
  /// The competency that it lifts.
  public var competency: Ordinal<Competency>
  /// The least level that an officer needs to follow it, 0 to 5.
  public var fromLevel: Int
  /// The level after it, above `fromLevel`.
  public var toLevel: Int
  /// Hours of an officer's time, once.
  public var hours: Hours
  /// Money, once.
  public var cost: MillionDong
  /// Places; nil means no limit.
  public var seats: Int?
  /// The row of `courses.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    code: Code<Course>, name: String, competency: Ordinal<Competency>, fromLevel: Int, toLevel: Int, hours: Hours,
    cost: MillionDong = MillionDong(0), seats: Int? = nil, source: SourceRow
  ) {
    self.code = code
    self.name = name
    self.competency = competency
    self.fromLevel = fromLevel
    self.toLevel = toLevel
    self.hours = hours
    self.cost = cost
    self.seats = seats
    self.source = source
  }
}
