public import StaffingDomain

/// What more training would recover: seats course by course, the budget, and the best trainee for each competency.
///
/// All hours are changes of the *relaxation's* optimum, the proved bound of the case: a plan is only known up to its own
/// gap, which is more than a seat is worth. See the article *ValueOfTraining*.
public struct TrainingValue: Sendable, Hashable {
  /// Every course: first those whose next seat was re-solved, dearest first, then by price, then by course.
  public var courses: [CourseValue] = []
  /// The training budget; nil where the policy sets none or there are no courses.
  public var budget: LimitWorth?
  /// Every competency that a course lifts: most hours first, then by competency.
  public var competencies: [CompetencyValue] = []
  /// The optimum of the relaxation: no plan is below it.
  public var relaxation = HoursPerMonth.zero
  /// How far off the values of single re-solves may be by rounding.
  public var precision = HoursPerMonth.zero
  /// The plan of the case as it is; nil where plans were not asked for.
  public var plan: PlanProof?
  /// What left re-solves out; nil where everything was done.
  public var interruption: ResolveInterruption?
  /// Relaxations solved anew.
  public var relaxations = 0
}

/// What a course's seats are worth.
public struct CourseValue: Sendable, Hashable {
  /// The course.
  public var course: Ordinal<Course>
  /// Officers who follow it in the relaxation, which may take fractions.
  public var used: Double
  /// Its seats; nil where they are not limited.
  public var seats: LimitWorth?
  /// The plan with one more seat; nil where it was not asked for.
  public var planWithOneMore: PlanProof?

  /// What is known about one more seat: re-solved, or the price, above which it is not.
  public var oneMore: HoursPerMonth { seats.map { $0.resolved?.oneMore ?? $0.price } ?? .zero }
}

/// Whom to train in a competency.
public struct CompetencyValue: Sendable, Hashable {
  /// The competency.
  public var competency: Ordinal<Competency>
  /// Officers who follow one of its courses in the relaxation, which may take fractions; once for each course.
  public var trained: Double
  /// The officer whose training would recover most; nil where nobody's is known to recover anything.
  public var best: Trainee?
  /// No officer recovers more than this, the best trainee included; 0 where nobody's training recovers anything.
  public var atMost: HoursPerMonth
}

/// An officer who would follow a course on one more seat that is paid for.
public struct Trainee: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The course.
  public var course: Ordinal<Course>
  /// What the officer would do then, with all courses for it.
  public var option: OfficerOption
  /// Hours a month recovered, by re-solving.
  public var recovered: HoursPerMonth
}
