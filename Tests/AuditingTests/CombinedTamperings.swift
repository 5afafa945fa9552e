import Auditing
import ResultsFormat
import StaffingDomain

/// Edits of the right plan of ``CombinedCase``, and the rule that must notice each.
enum CombinedTamperings {
  static let all = presence + posts + lastPosts + orders + files

  static func date(_ text: String) -> CalendarDate? { CalendarDate(iso8601: text) }

  static func decide(
    _ made: inout StaffingCase, _ officer: Int, _ kind: DecisionKind, _ commune: Ordinal<Commune>? = nil,
    _ position: Ordinal<Position>? = nil
  ) {
    made.decisions = [
      Decision(
        officer: Ordinal(officer), kind: kind, commune: commune, position: position,
        source: SourceRow(table: .decisions, line: 2))
    ]
  }

  static func pair(_ position: Ordinal<Position>, _ other: Ordinal<Position>) -> PositionPair {
    PositionPair(position: position, other: other, source: SourceRow(table: .combinations, line: 2))
  }

  /// Gives an officer of the plan, by number, a second position.
  static func setSecond(_ tables: inout ResultTables, _ number: Int, _ position: String?) {
    tables.assignments[number - 1].secondPosition = position.map { Code($0) }
  }

  private static let presence = [
    Tampering(.plan(.away), "who is away holds a post") { _, tables in
      tables.assignments[3] = CombinedPlan.row("o04", "002", "LAND", .pinned)
    },
    Tampering(.plan(.away), "who is there is called away") { _, tables in
      tables.assignments[4] = CombinedPlan.row("o05", "002", nil, .away)
    },
    // 182 of 365 days.
    Tampering(.plan(.away), "away for just less than half of the horizon") { made, _ in
      made.bars[1].until = date("2026-07-01")
    },
    Tampering(.plan(.away), "a bar that keeps nobody from working") { made, _ in made.bars[1].rule = .investigation },
    Tampering(.plan(.leaving), "who leaves and is away leaves") { made, _ in
      made.officers[3].leavesOn = date("2026-05-31")
    },
    Tampering(.plan(.leaving), "retirements do not count") { made, _ in made.policy.retirements = false },
    Tampering(.plan(.leaving), "retires after the middle of the horizon") { made, _ in
      made.officers[8].born = date("1969-07-01")
    },
    Tampering(.plan(.pinned), "who retires within the horizon is moved") { _, tables in
      tables.assignments[7] = CombinedPlan.row("o08", "001", nil, .surplus)
    },
    Tampering(.plan(.pinned), "retires after the horizon, and is called pinned") { made, _ in
      made.officers[7].born = date("1965-07-15")
    },
    Tampering(.plan(.pinned), "who settles in is moved") { made, _ in made.officers[6].since = date("2025-07-02") },
    Tampering(.plan(.pinned), "has settled in, and is called pinned") { made, _ in made.policy.settlingMonths = 3 },
    Tampering(.plan(.rankDrop), "a rank lower, where nobody may lose one") { made, _ in made.policy.maximumRankDrop = 0
    },
    Tampering(.plan(.rankDrop), "two ranks lower") { made, _ in made.positions[5].rank = 3 },
    Tampering(.plan(.distance), "too far from home, though not from the old commune") { made, _ in
      made.communes.append(
        Commune(
          code: Code("003"), name: "Xã 3", kind: .commune, location: Coordinate(latitude: 15, longitude: 106),
          province: Ordinal(0), source: SourceRow(table: .communes, line: 4)))
      made.officers[6].homeCommune = Ordinal(2)
    },
    Tampering(.plan(.distance), "another position in a commune too far from home") { made, tables in
      made.officers[10].homeCommune = CombinedCase.communeB
      made.officers[10].maximumDistance = Kilometres(19)
      tables.assignments[10] = CombinedPlan.row("o11", "001", "ENV", .positionChanged)
    },
    Tampering(.plan(.establishment), "who is away counts") { made, _ in made.communes[1].establishment = 4 },
  ]

  private static let posts = [
    Tampering(.plan(.combination), "one position each") { made, _ in made.policy.maximumPositions = 1 },
    Tampering(.plan(.combination), "by an officer under a bar") { made, _ in
      made.bars.append(CombinedCase.bar(1, .other, nil))
    },
    Tampering(.plan(.combination), "by an officer who leaves within the horizon") { made, _ in
      made.officers[9].leavesOn = date("2026-12-31")
    },
    Tampering(.plan(.combination), "other second posts are not those of today") { made, _ in
      made.officers[2].secondPosition = CombinedCase.adm
    },
    Tampering(.plan(.combination), "a leading position as the second") { made, _ in made.positions[4].isLeading = true
    },
    Tampering(.plan(.combination), "positions of two groups") { made, _ in made.positions[4].group = .economy },
    Tampering(.plan(.combination), "a position that is not combinable") { made, _ in
      made.positions[6].isCombinable = false
    },
    Tampering(.plan(.combination), "a pair that is not listed") { made, _ in
      made.combinations = [
        pair(CombinedCase.computer, CombinedCase.adm), pair(CombinedCase.cul, CombinedCase.env),
        pair(CombinedCase.land, CombinedCase.justice),
      ]
    },
    Tampering(.plan(.combination), "more work than anybody may carry") { made, _ in made.policy.maximumLoad = 0.99 },
    Tampering(.plan(.combination), "more work than a part-time officer may carry") { made, _ in
      made.officers[1].fullTimeEquivalent = FullTimeEquivalents(0.9)
    },
    Tampering(.plan(.combination), "the rank is too low for the second position") { made, _ in
      made.positions[4].rank = 3
    },
    Tampering(.plan(.combination), "the second position is not learnt") { _, tables in
      tables.assignments[1].courses = []
    },
    Tampering(.plan(.combination), "too little fit for the second position") { made, _ in
      made.requirements.append(
        Requirement(
          position: CombinedCase.adm, competency: Ordinal(0), level: 5, source: SourceRow(table: .requirements, line: 3)
        ))
    },
    Tampering(.plan(.combination), "no post in the second cell") { made, _ in
      made.posts = [
        EstablishedPosts(
          cell: Cell(commune: CombinedCase.communeA, position: CombinedCase.computer), posts: 0,
          source: SourceRow(table: .posts, line: 2))
      ]
    },
    Tampering(.plan(.combination), "no post in the cell of the post of today") { made, _ in
      made.posts = [
        EstablishedPosts(
          cell: Cell(commune: CombinedCase.communeA, position: CombinedCase.env), posts: 0,
          source: SourceRow(table: .posts, line: 2))
      ]
    },
    Tampering(.plan(.combination), "the main position twice") { _, tables in setSecond(&tables, 2, "LAND") },
    Tampering(.plan(.oneOption), "surplus with a second position") { _, tables in setSecond(&tables, 11, "ENV") },
    Tampering(.plan(.oneOption), "an unknown second position") { _, tables in setSecond(&tables, 2, "X") },
    Tampering(.plan(.training), "a course that neither position asks for") { _, tables in
      setSecond(&tables, 2, "JUST")
    },
    Tampering(.plan(.training), "a course for a second post that is dropped") { _, tables in
      setSecond(&tables, 2, nil)
    },
  ]

  private static let lastPosts = [
    Tampering(.plan(.lastPost), "somebody else holds the post alone") { _, tables in
      tables.assignments[10] = CombinedPlan.row("o11", "001", "IT", .positionChanged)
    },
    Tampering(.plan(.lastPost), "a recruit holds the post") { made, tables in
      made.recruitment = [RecruitmentQuota(quota: 1, source: SourceRow(table: .recruitment, line: 2))]
      tables.recruits = [RecruitRow(commune: Code("001"), position: Code("IT"), recruits: 1)]
    },
    Tampering(.plan(.lastPost), "the pool does its work") { made, tables in
      made.activities[4].shareableShare = 1
      tables.assignments[10] = CombinedPlan.row("o11", "001", "IT", .pool)
      tables.sharing = [
        SharingRow(
          officer: Code("o11"), fromCommune: Code("001"), toCommune: Code("001"), position: Code("IT"), post: 1,
          hours: HoursPerMonth(40))
      ]
    },
    Tampering(.plan(.lastPost), "two hold it as their second") { _, tables in
      tables.assignments[0].secondPosition = Code("IT")
    },
    Tampering(.plan(.lastPost), "one holds it as the main, another as the second") { _, tables in
      tables.assignments[1].secondPosition = Code("JUST")
    },
    Tampering(.plan(.cellBalance), "who holds two posts leaves no room for too many heads") { _, tables in
      tables.assignments[3] = CombinedPlan.row("o04", "002", "LAND", .pinned)
      tables.assignments[10] = CombinedPlan.row("o11", "002", "LAND", .transferred)
    },
  ]

  private static let orders = [
    Tampering(.plan(.forbid), "a forbidden position as the second") { made, _ in
      decide(&made, 1, .forbid, nil, CombinedCase.computer)
    },
    Tampering(.plan(.forbid), "a refused cell as the second") { made, _ in
      decide(&made, 9, .refuse, CombinedCase.communeB, CombinedCase.cul)
    },
    Tampering(.plan(.forbid), "the second post of today is forbidden") { made, _ in
      decide(&made, 2, .forbid, nil, CombinedCase.env)
    },
    Tampering(.plan(.forbid), "a new second post where any change is refused") { made, _ in decide(&made, 1, .refuse) },
    Tampering(.plan(.lock), "locked to the position that is only the second") { made, _ in
      decide(&made, 1, .lock, nil, CombinedCase.computer)
    },
    Tampering(.plan(.relative), "a sensitive position where a relative keeps a leading second post of today") {
      made, _ in
      made.positions[3].isLeading = true
      made.positions[6].isRelativeSensitive = true
      made.relations = [
        Relation(
          officer: Ordinal(1), other: Ordinal(2), kind: .relative, source: SourceRow(table: .relations, line: 2))
      ]
    },
    Tampering(.plan(.relative), "a sensitive second position where a relative leads") { made, _ in
      made.positions[4].isRelativeSensitive = true
      made.relations = [
        Relation(
          officer: Ordinal(1), other: Ordinal(0), kind: .relative, source: SourceRow(table: .relations, line: 2))
      ]
    },
  ]

  private static let files = [
    Tampering(.files(.assignmentsFile), "another fit in the second position") { _, tables in
      tables.assignments[1].secondFit = 0.5
    },
    Tampering(.files(.assignmentsFile), "no fit in the second position") { _, tables in
      tables.assignments[1].secondFit = nil
    },
    Tampering(.files(.assignmentsFile), "a fit without a second position") { _, tables in
      tables.assignments[0].secondFit = 1
    },
    Tampering(.files(.trainingFile), "a course for the main position that asks for none") { _, tables in
      tables.training[0].forPosition = Code("LAND")
    },
    Tampering(.files(.transfersFile), "hours recovered without the second post") { _, tables in
      tables.transfers[0].hoursRecovered = HoursPerMonth(0)
    },
    Tampering(.files(.staffingFile), "all of an officer with two posts in the main cell") { _, tables in
      tables.staffing[6].after.capacity = FullTimeEquivalents(1)
    },
    Tampering(.files(.staffingFile), "all of an officer with two posts of today in the main cell") { _, tables in
      tables.staffing[5].before.capacity = FullTimeEquivalents(2)
    },
    Tampering(.files(.staffingFile), "who is away counts as if there") { _, tables in
      tables.staffing[12].before.capacity = FullTimeEquivalents(2)
    },
    Tampering(.files(.staffingFile), "a combined post is called uncovered") { _, tables in
      tables.staffing[4].after.uncovered = HoursPerMonth(40)
    },
    Tampering(.files(.staffingFile), "a post held today as the second is called uncovered") { _, tables in
      tables.staffing[3].before.uncovered = HoursPerMonth(20)
    },
    Tampering(.files(.vacanciesFile), "a combined post is called empty") { _, tables in
      tables.vacancies.insert(
        VacancyRow(
          commune: Code("001"), position: Code("IT"), postsEmpty: 1, uncovered: HoursPerMonth(40), why: "x", remedy: "x"
        ), at: 0)
    },
    Tampering(.files(.vacanciesFile), "the hours of the post are not told") { _, tables in
      tables.vacancies[0].uncovered = HoursPerMonth(1)
    },
    Tampering(.files(.surplusFile), "who is away is called surplus") { _, tables in
      tables.surplus[0].officer = Code("o04")
    },
    Tampering(.files(.objective), "another overhead of second posts") { made, _ in
      made.policy.combinationOverhead = 0.2
    },
    Tampering(.files(.objective), "another price of ranks") { made, _ in made.policy.rankDropHours = HoursPerMonth(41)
    },
    Tampering(.files(.objective), "a second position known from today costs no learning") { made, _ in
      made.officers[1].secondPosition = CombinedCase.computer
    },
    Tampering(.files(.objective), "mismatch in the second position") { made, _ in
      made.requirements.append(
        Requirement(
          position: CombinedCase.adm, competency: Ordinal(0), level: 4, source: SourceRow(table: .requirements, line: 3)
        ))
    },
    Tampering(.files(.objective), "travel from home for staying") { made, _ in made.officers[4].homeCommune = nil },
    Tampering(.files(.objective), "travel from home, not from the old commune") { made, _ in
      made.officers[6].homeCommune = CombinedCase.communeB
    },
    Tampering(.files(.objective), "a day more of absence") { made, _ in made.bars[2].until = date("2026-03-15") },
    Tampering(.files(.doNothing), "the second post of today is worth less") { made, _ in
      made.policy.combinationOverhead = 0.2
    },
    Tampering(.files(.doNothing), "no second post today") { made, _ in made.officers[2].secondPosition = nil },
    Tampering(.files(.counts), "away") { _, tables in tables.summary.counts.away += 1 },
    Tampering(.files(.counts), "second posts") { _, tables in tables.summary.counts.secondPosts += 1 },
    Tampering(.files(.counts), "second posts kept") { _, tables in tables.summary.counts.secondPostsKept += 1 },
    Tampering(.files(.counts), "second posts taken") { _, tables in tables.summary.counts.secondPostsTaken += 1 },
    Tampering(.files(.counts), "second posts given up") { _, tables in tables.summary.counts.secondPostsGivenUp = 0 },
    Tampering(.files(.counts), "rank drops") { _, tables in tables.summary.counts.rankDrops = 0 },
  ]
}
