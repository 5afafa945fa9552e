import ResultsFormat
public import StaffingDomain

/// What a check found wrong.
///
/// Facts name officers and places by the codes of the files, which the case need not have.
public enum ViolationFact: Sendable, Hashable {
  /// About the case that the results are of.
  case origin(OriginFact)
  /// About a line of `assignments.csv` and whether it says one thing.
  case assignment(AssignmentFact)
  /// About where an officer is.
  case placement(PlacementFact)
  /// About the two posts of an officer.
  case combination(SecondPostFact, officer: Code<Officer>)
  /// About the courses of an officer.
  case training(TrainingFact, officer: Code<Officer>)
  /// About a limit that is exceeded.
  case limit(LimitFact)
  /// About the heads of a cell or a position.
  case heads(HeadsFact)
  /// About the work that the pool shares.
  case sharing(SharingFact)
  /// About a row of a table.
  case row(RowFact)
  /// About the soft rules that the summary lists.
  case softRule(SoftRuleFact)
  /// About a figure of the summary.
  case summary(SummaryFact)
  /// About a file that is no longer as it was written.
  case edit(EditFact)
  /// About the months of changes.
  case wave(WaveFact)
}

/// What ties results to another case.
public enum OriginFact: Sendable, Hashable {
  /// The digest of the case is another one.
  case otherDigest
  /// The case was solved with other values of `--set`.
  case otherOverrides(solved: [PolicyOverride])
  /// A what-if of the solve has other bytes now.
  case changedWhatIf(file: String)
  /// The case was solved with other what-ifs, named by their files.
  case otherWhatIfs(solved: [String])
}

/// What is wrong with the lines of an officer in `assignments.csv`.
public enum AssignmentFact: Sendable, Hashable {
  /// The case has no such officer.
  case unknownOfficer(Code<Officer>)
  /// The case has no such commune.
  case unknownCommune(Code<Commune>)
  /// The case has no such position.
  case unknownPosition(Code<Position>)
  /// The case has no such course.
  case unknownCourse(Code<Course>)
  /// The officer has more than one line.
  case secondLine(Code<Officer>)
  /// The officer has none.
  case noLine(Code<Officer>)
  /// The status does not agree with the commune and the position.
  case status(Code<Officer>, AssignmentStatus, StatusConflict)
}

/// How a status and the cell beside it disagree.
public enum StatusConflict: Sendable, Hashable {
  /// The status keeps the officer's commune; the line names another.
  case otherCommune
  /// The status has no position; the line names one.
  case positionGiven
  /// The status has a position; the line names none.
  case positionMissing
  /// The status keeps the cell; the line names another.
  case otherCell
  /// The status changes the commune; the line does not.
  case communeKept
  /// The status keeps the commune; the line does not.
  case communeChanged
  /// The status changes the position; the line does not.
  case positionKept
  /// The status holds no post; the line names a second one.
  case secondGiven
}

/// Why an officer must not be where the plan has the officer.
public enum PlacementFact: Sendable, Hashable {
  /// The officer leaves before the middle of the horizon, and is in the plan.
  case leaves(Code<Officer>, before: CalendarDate)
  /// The officer does not leave before the middle of the horizon, and is out of the plan.
  case doesNotLeave(Code<Officer>, before: CalendarDate)
  /// The officer is away for more than half of the horizon, until a day where one is known, and is in the plan.
  case away(Code<Officer>, until: CalendarDate?)
  /// The officer is not away for so long, and is out of the plan.
  case notAway(Code<Officer>)
  /// The officer may not be moved.
  case pinned(Code<Officer>, PinningGround)
  /// The officer may be moved, and is called pinned.
  case calledPinned(Code<Officer>)
  /// The officer lacks what the position requires.
  case lacks(Code<Officer>, Code<Competency>, level: Int, position: Code<Position>)
  /// The officer's fit is below the least.
  case fit(Code<Officer>, Code<Position>, share: Double, least: Double)
  /// The officer's rank is below the position's.
  case rank(Code<Officer>, rank: Int, Code<Position>, required: Int)
  /// The position lies more ranks below the present one than anybody may lose.
  case rankDrop(Code<Officer>, Code<Position>, lost: Int, most: Int)
  /// The commune is too far from the officer's home.
  case distance(Code<Officer>, Kilometres, Code<Commune>, most: Kilometres)
  /// The commune is in another province.
  case border(Code<Officer>, Code<Commune>)
  /// The officer is locked elsewhere.
  case locked(Code<Officer>, OrderTarget)
  /// The officer is forbidden the place.
  case forbidden(Code<Officer>, OrderTarget)
  /// The officer has refused the place.
  case refused(Code<Officer>, OrderTarget)
  /// No post of the pool's position can be shared in the officer's province.
  case noPool(Code<Officer>, Code<Position>)
  /// A couple is in two communes.
  case couple(Code<Officer>, Code<Commune>, Code<Officer>, Code<Commune>)
  /// The officer holds a sensitive position where a relative leads.
  case relative(Code<Officer>, Code<Position>, Code<Commune>, leader: Code<Officer>, leads: Code<Position>)
}

/// Why an officer may not be moved.
public enum PinningGround: Sendable, Hashable {
  /// `mobility` fixed.
  case fixed
  /// A bar in force on the plan date.
  case bar(BarRule)
  /// Leaves within the horizon, but not before its middle.
  case leavesLater(CalendarDate)
  /// Took up the present post within the months of settling in.
  case settling(since: CalendarDate, months: Int)
}

/// What a decision taken beforehand names.
public enum OrderTarget: Sendable, Hashable {
  /// A cell.
  case cell(CellCodes)
  /// A commune, in any position.
  case commune(Code<Commune>)
  /// A position, in any commune.
  case position(Code<Position>)
  /// Neither: the current cell, and for an order against it any other.
  case currentCell
}

/// A cell by the codes of its commune and position.
public struct CellCodes: Sendable, Hashable {
  /// The commune.
  public let commune: Code<Commune>
  /// The position.
  public let position: Code<Position>

  init(_ commune: Code<Commune>, _ position: Code<Position>) {
    (self.commune, self.position) = (commune, position)
  }
}

/// What is wrong with the courses of an officer.
public enum TrainingFact: Sendable, Hashable {
  /// Courses are for officers who hold a post.
  case withoutPost
  /// A course stands twice.
  case twice
  /// The courses are more than the policy allows.
  case tooMany(Int, most: Int)
  /// The course takes officers from one level to below another, and the officer is at neither in its turn.
  case impossible(Code<Course>, from: Int, below: Int, Code<Competency>)
  /// The course adds nothing for the position.
  case useless(Code<Course>, Code<Position>)
}

/// What is wrong with heads, where more has to be said than a number and its limit.
public enum HeadsFact: Sendable, Hashable {
  /// The heads and shared posts of a cell; officers are those who hold no second post.
  case cell(CellCodes, officers: Int, recruits: Int, shared: Int, posts: Int, pinned: Int)
  /// The last post of a cell, by its number, is held by officers with two posts, and more than once in all.
  case lastPost(CellCodes, post: Int, combined: Int, isShared: Bool, isNeeded: Bool)
  /// Recruits of a position that no quota allows.
  case noQuota(Code<Position>)
}

/// What is wrong with shared work.
public enum SharingFact: Sendable, Hashable {
  /// A post that cannot be shared, by its number.
  case unshareable(post: Int, CellCodes)
  /// The officer does not serve the pool of the post's position.
  case notInPool(Code<Officer>, Code<Position>)
  /// The post is in another province.
  case otherProvince(Code<Officer>, Code<Commune>)
  /// The rows of a post do not come to its hours.
  case uneven(post: Int, CellCodes, done: HoursPerMonth, exact: HoursPerMonth)
  /// An officer does more than a full month.
  case busy(Code<Officer>, HoursPerMonth, most: HoursPerMonth)
}
