import Auditing
import ResultsFormat
import StaffingDomain

/// Edits of the right plan of ``CompetencyCase``, and the rule that must notice each.
enum CompetencyTamperings {
  static let training = [
    Tampering(.plan(.training), "a course that the case does not know") { _, tables in
      tables.assignments[1].courses = [Code("C9")]
    },
    Tampering(.plan(.training), "the same course twice") { _, tables in tables.assignments[1].courses.append(Code("C3"))
    },
    Tampering(.plan(.training), "more courses than allowed") { made, _ in made.policy.maximumCourses = 0 },
    Tampering(.plan(.training), "a level too low for the course") { made, _ in made.courses[1].fromLevel = 3 },
    Tampering(.plan(.training), "a level already reached") { made, _ in made.officers[1].competencies[0].level = 2 },
    Tampering(.plan(.training), "a course nothing asks for") { made, _ in made.requirements.remove(at: 1) },
    Tampering(.plan(.training), "the second of two courses adds nothing") { _, tables in
      tables.assignments[4].courses = [Code("C1"), Code("C2")]
    },
    Tampering(.plan(.training), "one course does what two do") { made, tables in
      made.courses[2] = Course(
        code: Code("C3"), name: "C3", competency: CompetencyCase.law, fromLevel: 0, toLevel: 4, hours: Hours(1),
        source: SourceRow(table: .courses, line: 4))
      made.courses[1].toLevel = 3
      made.requirements[0].level = 3
      tables.assignments[4].courses = [Code("C1"), Code("C3")]
    },
    Tampering(.plan(.training), "surplus with a course") { _, tables in tables.assignments[9].courses = [Code("C1")] },
    Tampering(.plan(.training), "the pool with a course") { _, tables in tables.assignments[5].courses = [Code("C2")] },
    Tampering(.plan(.courseSeats), "no seats") { made, _ in made.courses[1].seats = 0 },
    Tampering(.plan(.trainingBudget), "too little money") { made, _ in made.policy.trainingBudget = MillionDong(9.9) },
    Tampering(.plan(.competence), "the course that opens the post is not followed") { _, tables in
      tables.assignments[2].courses = []
    },
    Tampering(.plan(.competence), "too little fit after the course") { made, _ in
      made.requirements.append(
        Requirement(
          position: CompetencyCase.treasurer, competency: CompetencyCase.computing, level: 5, weight: 9,
          source: SourceRow(table: .requirements, line: 5)))
      made.policy.minimumFit = 0.6
    },
    Tampering(.plan(.competence), "not eligible for the pool of another position") { made, _ in
      made.officers[5].competencies[1].level = 1
    },
    Tampering(.plan(.rank), "the pool of a higher position") { made, _ in made.positions[1].rank = 2 },
  ]

  static let pool = [
    Tampering(.plan(.pool), "nothing can be shared") { made, _ in made.activities[1].shareableShare = 0 },
    Tampering(.plan(.pool), "posts can be shared in another province only") { made, _ in
      for commune in [CompetencyCase.communeA, CompetencyCase.communeB] {
        made.communes[commune].province = Ordinal(1)
      }
      made.officers[3].commune = CompetencyCase.communeC
    },
    Tampering(.plan(.pool), "a position that nobody shares") { _, tables in
      tables.assignments[5].position = Code("TREAS")
    },
    Tampering(.plan(.pinned), "a fixed officer in the pool") { _, tables in
      tables.assignments[4].status = .pool
      tables.assignments[4].courses = []
    },
    Tampering(.plan(.oneOption), "the pool of another commune") { _, tables in
      tables.assignments[3].commune = Code("002")
    },
    Tampering(.plan(.oneOption), "the pool of no position") { _, tables in tables.assignments[3].position = nil },
    Tampering(.plan(.lock), "a locked officer in the pool") { made, _ in
      decide(&made, 3, .lock, CompetencyCase.communeA)
    },
    Tampering(.plan(.forbid), "the pool in a forbidden commune") { made, _ in
      decide(&made, 3, .forbid, CompetencyCase.communeA)
    },
    Tampering(.plan(.forbid), "the pool of a refused position") { made, _ in
      decide(&made, 3, .refuse, nil, CompetencyCase.clerk)
    },
    Tampering(.plan(.forbid), "the pool of another position where any change is forbidden") { made, _ in
      decide(&made, 5, .forbid)
    },
    Tampering(.plan(.maximumTransfers), "a new position in the pool counts") { made, _ in
      made.policy.maximumTransfers = 1
    },
    Tampering(.plan(.establishment), "the pool counts where it sits") { made, _ in made.communes[0].establishment = 3 },
    Tampering(.plan(.sharing), "a post that cannot be shared") { _, tables in tables.sharing[1].post = 1 },
    Tampering(.plan(.sharing), "fewer hours than the post has") { _, tables in
      tables.sharing[1].hours = HoursPerMonth(99)
    },
    Tampering(.plan(.sharing), "more hours than the post has") { _, tables in
      tables.sharing[1].hours = HoursPerMonth(101)
    },
    Tampering(.plan(.sharing), "one officer does the work of two") { _, tables in
      tables.sharing[1] = CompetencyPlan.sharing("o04", "001", "002", 100)
    },
    Tampering(.plan(.sharing), "more posts than officers") { _, tables in
      tables.assignments[3] = AssignmentRow(
        officer: Code("o04"), commune: Code("001"), position: nil, status: .surplus, fit: nil)
      tables.sharing[0] = CompetencyPlan.sharing("o06", "002", "001", 100)
    },
    Tampering(.plan(.sharing), "by an officer who is not in the pool") { _, tables in
      tables.sharing[0] = CompetencyPlan.sharing("o02", "001", "001", 100)
    },
    Tampering(.plan(.sharing), "for another province") { _, tables in tables.sharing[1].toCommune = Code("004") },
    Tampering(.plan(.cellBalance), "a post filled and shared") { _, tables in
      tables.assignments[2] = AssignmentRow(
        officer: Code("o03"), commune: Code("001"), position: Code("CLERK"), status: .stays, fit: 1)
    },
  ]

  static let recruits = [
    Tampering(.plan(.recruitmentQuota), "above the quota of the position") { made, _ in made.recruitment[0].quota = 0 },
    Tampering(.plan(.recruitmentQuota), "above the total") { made, _ in made.recruitment[1].quota = 0 },
    Tampering(.plan(.recruitmentQuota), "no table of quotas") { made, _ in made.recruitment = [] },
    Tampering(.plan(.recruitmentQuota), "a quota of another position only") { made, _ in
      made.recruitment = [
        RecruitmentQuota(
          position: CompetencyCase.treasurer, quota: 5, source: SourceRow(table: .recruitment, line: 2))
      ]
    },
    Tampering(.plan(.recruitmentQuota), "more than the posts") { made, tables in
      for index in [0, 1] { made.recruitment[index].quota = 9 }
      tables.recruits[0].recruits = 2
    },
    Tampering(.plan(.recruitmentQuota), "an absurd number") { _, tables in
      tables.recruits = [.max, .max].map {
        RecruitRow(commune: Code("003"), position: Code("CLERK"), recruits: $0)
      }
    },
    Tampering(.plan(.cellBalance), "a recruit without a post") { _, tables in
      tables.recruits[0] = RecruitRow(commune: Code("001"), position: Code("CLERK"), recruits: 1)
    },
    Tampering(.plan(.establishment), "a recruit counts") { made, _ in made.communes[2].establishment = 0 },
  ]

  static let relations = [
    Tampering(.plan(.couple), "a couple in two communes") { made, _ in made.relations[0].other = Ordinal(2) },
    Tampering(.plan(.couple), "a couple of which one is surplus elsewhere") { made, _ in
      made.relations[0].other = Ordinal(9)
    },
    Tampering(.plan(.couple), "a couple of which one serves a pool elsewhere") { made, _ in
      made.relations[0].other = Ordinal(5)
    },
    Tampering(.plan(.relative), "a leader's relative in a sensitive post") { made, _ in
      made.relations[1].other = Ordinal(7)
    },
    Tampering(.plan(.relative), "the same, the other way round") { made, _ in
      made.relations[1].officer = Ordinal(7)
      made.relations[1].other = Ordinal(0)
    },
  ]

  static let softRules = [
    Tampering(.plan(.teamRule), "a rule that is not met is not listed") { _, tables in
      tables.summary.unmetSoftRules.remove(at: 1)
    },
    Tampering(.plan(.teamRule), "a rule that is met is listed") { made, _ in made.officers[6].competencies[0].level = 2
    },
    Tampering(.plan(.teamRule), "a competency that has expired does not count") { made, _ in
      for index in [2, 4] {
        made.officers[index].competencies[0].validUntil = CalendarDate(year: 2025, month: 12, day: 31)
      }
    },
    Tampering(.plan(.teamRule), "without the course nobody counts") { _, tables in tables.assignments[1].courses = [] },
    Tampering(.plan(.teamRule), "another penalty") { _, tables in
      tables.summary.unmetSoftRules[1].penalty = HoursPerMonth(31)
    },
    Tampering(.plan(.teamRule), "another number") { _, tables in tables.summary.unmetSoftRules[1].missing = 2 },
    Tampering(.plan(.teamRule), "listed twice") { _, tables in
      tables.summary.unmetSoftRules.append(tables.summary.unmetSoftRules[3])
    },
    Tampering(.plan(.teamRule), "out of order") { _, tables in tables.summary.unmetSoftRules.swapAt(1, 2) },
    Tampering(.plan(.teamRule), "a rule of an unknown name") { _, tables in
      tables.summary.unmetSoftRules[1].rule = "team"
    },
    Tampering(.plan(.rotation), "not listed") { _, tables in tables.summary.unmetSoftRules.removeFirst() },
    Tampering(.plan(.rotation), "the term has not been reached") { made, _ in
      made.officers[0].since = CalendarDate(year: 2021, month: 1, day: 2)
    },
    Tampering(.plan(.rotation), "after the team rules") { _, tables in
      tables.summary.unmetSoftRules.append(tables.summary.unmetSoftRules.removeFirst())
    },
    Tampering(.files(.doNothing), "staying past the term costs") { made, _ in
      made.policy.rotationPenalty = HoursPerMonth(90)
    },
    Tampering(.files(.doNothing), "a team rule costs") { made, _ in made.teamRules[2].penalty = HoursPerMonth(41) },
  ]

  private static func decide(
    _ made: inout StaffingCase, _ officer: Int, _ kind: DecisionKind, _ commune: Ordinal<Commune>? = nil,
    _ position: Ordinal<Position>? = nil
  ) {
    made.decisions = [
      Decision(
        officer: Ordinal(officer), kind: kind, commune: commune, position: position,
        source: SourceRow(table: .decisions, line: 2))
    ]
  }
}
