public import StaffingDomain
import Tables

/// A row of `transfers.csv`: an officer whose commune or position changes.
public struct TransferRow: ResultRow {
  /// 1 for the transfer that recovers the most hours.
  public var rank: Int
  /// The officer.
  public var officer: Code<Officer>
  /// The officer's name; empty where the case gives none.
  public var name: String
  /// Where the officer serves now.
  public var fromCommune: Code<Commune>
  /// The name of that commune.
  public var fromCommuneName: String
  /// The position held now.
  public var fromPosition: Code<Position>
  /// Where the officer serves under the plan.
  public var toCommune: Code<Commune>
  /// The name of that commune.
  public var toCommuneName: String
  /// The position held under the plan.
  public var toPosition: Code<Position>
  /// Road distance between the two communes, 0 within one.
  public var distance: Kilometres
  /// Competence fit in the current position, 0 to 1.
  public var fitBefore: Double
  /// Competence fit in the new position after the courses, 0 to 1.
  public var fitAfter: Double
  /// Courses to follow, sorted.
  public var courses: [Code<Course>]
  /// How much worse the objective gets when this officer alone goes back.
  public var hoursRecovered: HoursPerMonth
  /// The monthly allowance that the transfer is paid.
  public var allowance: MillionDong
  /// One sentence that a head of office can read out.
  public var reason: String
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    rank: Int, officer: Code<Officer>, name: String, fromCommune: Code<Commune>, fromCommuneName: String,
    fromPosition: Code<Position>, toCommune: Code<Commune>, toCommuneName: String, toPosition: Code<Position>,
    distance: Kilometres, fitBefore: Double, fitAfter: Double, courses: [Code<Course>] = [],
    hoursRecovered: HoursPerMonth, allowance: MillionDong, reason: String
  ) {
    self.rank = rank
    self.officer = officer
    self.name = name
    self.fromCommune = fromCommune
    self.fromCommuneName = fromCommuneName
    self.fromPosition = fromPosition
    self.toCommune = toCommune
    self.toCommuneName = toCommuneName
    self.toPosition = toPosition
    self.distance = distance
    self.fitBefore = fitBefore
    self.fitAfter = fitAfter
    self.courses = courses
    self.hoursRecovered = hoursRecovered
    self.allowance = allowance
    self.reason = reason
  }
}

/// A row of `assignments.csv`: what one officer does under the plan.
public struct AssignmentRow: ResultRow {
  /// The officer.
  public var officer: Code<Officer>
  /// Where the officer serves under the plan; for pool, surplus, leaving and away, where the officer is on the books.
  public var commune: Code<Commune>
  /// The main position held, or the one served in the pool; nil for surplus, leaving and away, who hold none.
  public var position: Code<Position>?
  /// What the officer does.
  public var status: AssignmentStatus
  /// Competence fit for that position after the courses, 0 to 1; nil where there is no position.
  public var fit: Double?
  /// Courses to follow, sorted.
  public var courses: [Code<Course>]
  /// The position of the same commune whose last post is held besides the main one; nil for one post or none.
  public var secondPosition: Code<Position>?
  /// Competence fit for the second position after the courses, 0 to 1; nil where there is none.
  public var secondFit: Double?
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    officer: Code<Officer>, commune: Code<Commune>, position: Code<Position>?, status: AssignmentStatus, fit: Double?,
    courses: [Code<Course>] = [], secondPosition: Code<Position>? = nil, secondFit: Double? = nil
  ) {
    self.officer = officer
    self.commune = commune
    self.position = position
    self.status = status
    self.fit = fit
    self.courses = courses
    self.secondPosition = secondPosition
    self.secondFit = secondFit
  }
}

/// A row of `surplus.csv`: an officer who holds no post under the plan.
public struct SurplusRow: ResultRow {
  /// The officer.
  public var officer: Code<Officer>
  /// Where the officer is on the books.
  public var commune: Code<Commune>
  /// The position held until now.
  public var position: Code<Position>
  /// The post that comes nearest to being possible, in words; empty where there is none.
  public var bestAlternative: String
  /// What the officer lacks for it, in words.
  public var missing: String
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    officer: Code<Officer>, commune: Code<Commune>, position: Code<Position>, bestAlternative: String, missing: String
  ) {
    self.officer = officer
    self.commune = commune
    self.position = position
    self.bestAlternative = bestAlternative
    self.missing = missing
  }
}

/// A row of `training.csv`: a course that an officer follows for a post.
public struct TrainingRow: ResultRow {
  /// The officer.
  public var officer: Code<Officer>
  /// The course.
  public var course: Code<Course>
  /// The commune of the post.
  public var forCommune: Code<Commune>
  /// The position of the post: of two that are held together the main one, where its bundles list the courses.
  public var forPosition: Code<Position>
  /// Hours of the officer's time, once.
  public var hours: Hours
  /// Money, once.
  public var cost: MillionDong
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    officer: Code<Officer>, course: Code<Course>, forCommune: Code<Commune>, forPosition: Code<Position>, hours: Hours,
    cost: MillionDong
  ) {
    self.officer = officer
    self.course = course
    self.forCommune = forCommune
    self.forPosition = forPosition
    self.hours = hours
    self.cost = cost
  }
}

extension TransferRow {
  /// Sorts transfers as the file lists them, hours recovered from most to least, then officer, and numbers them.
  ///
  /// Hours are compared as they are written, rounded, so that the order can be checked from the file alone.
  public static func ranked(_ rows: [TransferRow]) -> [TransferRow] {
    let written = rows.map { row in
      (row: row, hours: ResultNumber.rounded(row.hoursRecovered.value, as: .hoursPerMonth))
    }
    let sorted = written.sorted { left, right in
      left.hours != right.hours ? left.hours > right.hours : left.row.officer < right.row.officer
    }
    return sorted.enumerated().map { offset, entry in
      var row = entry.row
      row.rank = offset + 1
      return row
    }
  }
}
