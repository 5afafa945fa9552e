public import StaffingDomain

/// A row of `staffing.csv`: one cell before and after the plan.
///
/// Before counts every officer of today, those who leave or are away included; after counts the officers who hold a
/// post of the cell under the plan, recruits, and the hours that the pool does of its posts. An officer counts with the
/// working time `f_i`; who holds two posts, with `s_main / (s_main + s_second)` of it in the main cell and the rest in
/// the second. Shortage and surplus are the two sides of the WISN difference, in full-time equivalents.
public struct StaffingRow: ResultRow {
  /// The commune.
  public var commune: Code<Commune>
  /// The position.
  public var position: Code<Position>
  /// Required staff by WISN, kept fractional.
  public var required: FullTimeEquivalents
  /// Posts of the cell.
  public var posts: Int
  /// Capacity and its measures today.
  public var before: StaffingFigures
  /// Capacity and its measures under the plan.
  public var after: StaffingFigures
  /// What the first post that stays empty costs; 0 where none does.
  public var valueOfOneMoreOfficer: HoursPerMonth
  /// What the last post that somebody holds alone would cost empty; nil where nobody holds one alone.
  public var valueOfLastOfficer: HoursPerMonth?
  /// How many more officers would recover ``valueOfOneMoreOfficer`` each; 0 where no post stays empty.
  public var valueHoldsFor: Int
  /// Whether an officer fewer would lose another amount than one more recovers.
  public var valueIsDegenerate: Bool
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    commune: Code<Commune>, position: Code<Position>, required: FullTimeEquivalents, posts: Int,
    before: StaffingFigures, after: StaffingFigures, valueOfOneMoreOfficer: HoursPerMonth,
    valueOfLastOfficer: HoursPerMonth?, valueHoldsFor: Int, valueIsDegenerate: Bool
  ) {
    self.commune = commune
    self.position = position
    self.required = required
    self.posts = posts
    self.before = before
    self.after = after
    self.valueOfOneMoreOfficer = valueOfOneMoreOfficer
    self.valueOfLastOfficer = valueOfLastOfficer
    self.valueHoldsFor = valueHoldsFor
    self.valueIsDegenerate = valueIsDegenerate
  }
}

/// The measures of a cell that `staffing.csv` gives twice, before and after the plan.
public struct StaffingFigures: Sendable, Hashable {
  /// Full-time equivalents of the officers in the cell.
  public var capacity: FullTimeEquivalents
  /// Capacity over required staff (WISN ratio); nil where nothing is required.
  public var ratio: Double?
  /// `max(0, required - capacity)`.
  public var shortage: FullTimeEquivalents
  /// `max(0, capacity - required)`.
  public var surplus: FullTimeEquivalents
  /// Hours of the posts that stay empty, counted by heads; the last post of a cell may be held beside another one.
  public var uncovered: HoursPerMonth

  /// Creates the measures.
  public init(
    capacity: FullTimeEquivalents, ratio: Double?, shortage: FullTimeEquivalents, surplus: FullTimeEquivalents,
    uncovered: HoursPerMonth
  ) {
    self.capacity = capacity
    self.ratio = ratio
    self.shortage = shortage
    self.surplus = surplus
    self.uncovered = uncovered
  }

  /// Derives ratio, shortage and surplus from required staff and capacity.
  public init(required: FullTimeEquivalents, capacity: FullTimeEquivalents, uncovered: HoursPerMonth) {
    self.init(
      capacity: capacity, ratio: required > .zero ? capacity / required : nil,
      shortage: max(.zero, required - capacity), surplus: max(.zero, capacity - required), uncovered: uncovered)
  }
}

/// A row of `vacancies.csv`: a cell in which posts stay empty under the plan.
public struct VacancyRow: ResultRow {
  /// The commune.
  public var commune: Code<Commune>
  /// The position.
  public var position: Code<Position>
  /// Posts that stay empty, 1 or more.
  public var postsEmpty: Int
  /// Hours of those posts: an empty tenth of a post is no empty chair.
  public var uncovered: HoursPerMonth
  /// Why nobody fills them, in words.
  public var why: String
  /// What would fill them, in words.
  public var remedy: String
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    commune: Code<Commune>, position: Code<Position>, postsEmpty: Int, uncovered: HoursPerMonth, why: String,
    remedy: String
  ) {
    self.commune = commune
    self.position = position
    self.postsEmpty = postsEmpty
    self.uncovered = uncovered
    self.why = why
    self.remedy = remedy
  }
}

/// A row of `recruits.csv`: new officers for a cell.
public struct RecruitRow: ResultRow {
  /// The commune.
  public var commune: Code<Commune>
  /// The position.
  public var position: Code<Position>
  /// Heads, 1 or more.
  public var recruits: Int
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(commune: Code<Commune>, position: Code<Position>, recruits: Int) {
    self.commune = commune
    self.position = position
    self.recruits = recruits
  }
}

/// A row of `sharing.csv`: an officer of the pool who does the work of a post elsewhere.
public struct SharingRow: ResultRow {
  /// The officer.
  public var officer: Code<Officer>
  /// Where the officer sits.
  public var fromCommune: Code<Commune>
  /// Whose work it is.
  public var toCommune: Code<Commune>
  /// The position of the post.
  public var position: Code<Position>
  /// The number of the post in its cell, from 1.
  public var post: Int
  /// Hours of that post that this officer does.
  public var hours: HoursPerMonth
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    officer: Code<Officer>, fromCommune: Code<Commune>, toCommune: Code<Commune>, position: Code<Position>, post: Int,
    hours: HoursPerMonth
  ) {
    self.officer = officer
    self.fromCommune = fromCommune
    self.toCommune = toCommune
    self.position = position
    self.post = post
    self.hours = hours
  }
}
