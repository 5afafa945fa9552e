public import Planning
public import StaffingDomain
import Workloads

/// Why a post stays empty under a plan, and what would fill it.
public struct VacancyExplanation: Sendable, Hashable {
  /// The cell.
  public var cell: Cell
  /// Posts that stay empty, 1 or more.
  public var postsEmpty: Int
  /// Hours of those posts.
  public var uncovered: HoursPerMonth
  /// What one more officer would recover.
  public var oneMore: HoursPerMonth
  /// What other officers would do.
  public var officers: CandidateAnswer
  /// What holding it besides another post would do.
  public var second: SecondAnswer
  /// What the pool would do.
  public var sharing: SharingAnswer
  /// What a recruit would do.
  public var recruit: RecruitAnswer
  /// What would fill a post.
  public var remedy: VacancyRemedy
}

/// What other officers would do for a cell with an empty post, and what stops them.
public enum CandidateAnswer: Sendable, Hashable {
  /// There is no other officer in the plan.
  case nobody
  /// No other officer may fill it: how many were looked at, and how many of them each rule stops first, most first.
  case forbidden(looked: Int, [StoppedOfficers])
  /// Some may, and every move loses hours or gains none; the best one.
  case gainless(CandidateCount, best: CandidateMove)
  /// Some may, and limits stop every move that gains hours; the best of those that exceed the fewest.
  case stopped(CandidateCount, CandidateMove, [ExceededLimit])
  /// One move gains hours and nothing stops it: the search left it open.
  case open(CandidateCount, CandidateMove)
}

/// How many officers a rule stops.
public struct StoppedOfficers: Sendable, Hashable {
  /// The rule that is told first of those that stop each of them.
  public var rule: RuleName
  /// How many they are, 1 or more.
  public var count: Int
}

/// How many officers may fill a post.
public struct CandidateCount: Sendable, Hashable {
  /// All of them.
  public var eligible: Int
  /// Those among them who may only after courses.
  public var trainedOnly: Int
}

/// One officer taking up a post, nothing else moving.
public struct CandidateMove: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The courses that the officer follows for it.
  public var courses: [Ordinal<Course>]
  /// The change of the objective, hours a month; negative is better.
  public var change: HoursPerMonth
}

/// An officer whom one rule alone stops from a post.
public struct NearCandidate: Sendable, Hashable {
  /// Why the officer may not fill it.
  public var obstacle: PlacementGround
  /// What the move would do if the rule were waived.
  public var move: CandidateMove
  /// The limits that it would exceed even so.
  public var limits: [ExceededLimit]
}

/// What would fill an empty post.
public enum VacancyRemedy: Sendable, Hashable {
  /// A smaller gap or more time: something that gains hours was left open.
  case solveAgain
  /// Any one of these; none where nothing that a planner may change pays.
  case steps([VacancyStep])
}

/// One thing that would fill an empty post and pays.
public enum VacancyStep: Sendable, Hashable {
  /// Give it to an officer, with the limits that have to be raised for it.
  case move(CandidateMove, raising: [ExceededLimit])
  /// Take the one obstacle out of an officer's way.
  case clear(NearCandidate)
  /// Let an officer hold it besides the present post, with the limits that have to be raised for it.
  case combine(SecondMove, raising: [ExceededLimit])
  /// Lift the one ground for which an officer may not hold it besides the present post.
  case combineAfter(NearSecond)
  /// Recruit, with the limits that have to be raised; a quota is to be set where there is none for the position.
  case recruit(saving: HoursPerMonth, raising: [ExceededLimit], setsQuota: Bool)
  /// Enlarge the pool by a share of an officer; `isFirst` where nobody serves it yet.
  case enlargePool(share: Double, saving: HoursPerMonth, isFirst: Bool)
}

extension PlanView {
  /// Every cell in which posts stay empty, sorted by cell, with its explanation.
  public func vacancies() -> [VacancyExplanation] { vacancies(StaffSurvey(self)) }

  func vacancies(_ staff: StaffSurvey) -> [VacancyExplanation] {
    findings(staff).map { vacancy($0) }
  }

  /// What was found out about a cell in which posts stay empty, without the officers who were looked at.
  func vacancy(_ findings: VacancyFindings) -> VacancyExplanation {
    let empty = emptyPosts(in: findings.cell)
    return VacancyExplanation(
      cell: findings.cell, postsEmpty: empty.count, uncovered: empty.reduce(.zero) { $0 + $1.hours },
      oneMore: findings.value, officers: findings.answer(problem),
      second: findings.second, sharing: findings.sharing,
      recruit: findings.recruit, remedy: findings.remedy(problem))
  }

  /// What was found out about every cell in which posts stay empty, sorted by cell.
  func findings(_ staff: StaffSurvey) -> [VacancyFindings] {
    var survey: CommuneSurvey?
    var found: [VacancyFindings] = []
    for (row, cell) in problem.cellBalance.cells.enumerated() where !emptyPosts(in: cell).isEmpty {
      // The cells come commune by commune, and so do the journeys.
      let current = survey.flatMap { $0.commune == cell.commune ? $0 : nil } ?? CommuneSurvey(staff, of: cell.commune)
      survey = current
      found.append(VacancyFindings(of: cell, row: row, in: current))
    }
    return found
  }
}
