import StaffingDomain
import TestSupport
import Testing

@testable import Explanation
@testable import Planning
@testable import Wording

/// What is said of posts that one officer holds together.
@Suite("Sentences about second posts")
struct SecondPostSentenceTests {
  private static let (home, land, tax) = (TwoCommunes.home, TwoCommunes.land, TwoCommunes.tax)
  private static let water = Ordinal<Position>(2)
  private static let main = Cell(commune: home, position: land)
  private static let english = English()

  /// Lan and O2 are land officers of commune A; there are a tax and a water position, and a course.
  private static let staffingCase: StaffingCase = {
    var made = TwoCommunes.make()
    made.addTax(in: TwoCommunes.home)
    made.addPosition("WATER", work: 0.2)
    made.addCourse(0, 1, hours: 12)
    made.officers[0].name = "Lan"
    return made
  }()

  private static func cell(_ position: Ordinal<Position>, in commune: Ordinal<Commune> = home) -> Cell {
    Cell(commune: commune, position: position)
  }

  private static func post(_ position: Ordinal<Position> = tax, load: Double = 0.95) -> SecondPost {
    SecondPost(cell: cell(position), share: 0.3, load: load, maximumLoad: 1.1, fit: 0.81)
  }

  private static func reason(
    _ change: SecondPostChange, worth: Double?, in main: Cell? = main
  ) -> SecondPostReason {
    SecondPostReason(
      officer: TwoCommunes.first, main: main, change: change, worth: worth.map { HoursPerMonth($0) })
  }

  private static let size =
    "0.30 of a post with a competence fit of 0.81; both together are 0.95 of the 1.10 posts that the officer may carry"

  static let reasons: [(reason: SecondPostReason, words: String)] = [
    (
      reason(.keeps(post()), worth: 20.12),
      "Lan keeps Tax besides Land officer in Commune A, \(size); without it the plan would lose 20.1 hours a month "
        + "more."
    ),
    // What is worth nothing that is shown, or what cannot be given up.
    (reason(.keeps(post()), worth: 0.04), "Lan keeps Tax besides Land officer in Commune A, \(size)."),
    (reason(.keeps(post()), worth: nil), "Lan keeps Tax besides Land officer in Commune A, \(size)."),
    // Both are held today: what they come to does not bind, and no new pair may come to it.
    (
      reason(.keeps(post(load: 1.4)), worth: nil),
      "Lan keeps Tax besides Land officer in Commune A, 0.30 of a post with a competence fit of 0.81; both together "
        + "are 1.40 posts, where a new pair could not exceed 1.10."
    ),
    (
      reason(.takesOn(post(load: 1.1), insteadOf: nil), worth: 3),
      "Lan takes on Tax besides Land officer in Commune A, 0.30 of a post with a competence fit of 0.81; both together "
        + "are 1.10 of the 1.10 posts that the officer may carry; without it the plan would lose 3.0 hours a month "
        + "more."
    ),
    (
      reason(.takesOn(post(), insteadOf: cell(water)), worth: 3),
      "Lan takes on Tax besides Land officer in Commune A, \(size), instead of WATER; without it the plan would lose "
        + "3.0 hours a month more."
    ),
    (
      reason(.givesUp(cell(tax)), worth: 3),
      "Lan gives up Tax, held besides today; to keep it would cost 3.0 hours a month."
    ),
    (
      reason(.givesUp(cell(tax)), worth: -3),
      "Lan gives up Tax, held besides today; to keep it would recover 3.0 hours a month."
    ),
    (reason(.givesUp(cell(tax)), worth: nil), "Lan gives up Tax, held besides today."),
    (reason(.givesUp(cell(tax)), worth: nil, in: nil), "Lan gives up Tax, held besides today."),
  ]

  @Test("Second posts kept, taken on and given up are told with what each is worth", arguments: reasons)
  func change(_ reason: SecondPostReason, _ words: String) {
    #expect(Self.english.second(reason, of: Self.staffingCase) == words)
  }

  @Test("Within a sentence about the officer the main post is not told again")
  func clause() {
    let elsewhere = Self.cell(Self.land, in: TwoCommunes.other)
    for (main, besides) in [(Self.main, "besides"), (elsewhere, "there besides")] {
      let reason = Self.reason(.takesOn(Self.post(), insteadOf: nil), worth: 3, in: main)
      #expect(
        Self.english.clause(reason, of: Self.staffingCase)
          == "takes on Tax \(besides), \(Self.size); without it the plan would lose 3.0 hours a month more")
    }
  }

  private static func move(
    _ officer: Ordinal<Officer> = TwoCommunes.first, courses: [Ordinal<Course>] = [], change: Double
  ) -> SecondMove {
    SecondMove(
      officer: officer, main: main, second: post(), courses: courses, change: HoursPerMonth(change))
  }

  private static let full = ExceededLimit(
    rule: .establishment,
    row: RuleRow(
      limit: 12, of: .establishment, for: .commune(home), sources: [.row(SourceRow(table: .communes, line: 7))])
  )

  private static func stopped(_ rules: [(RuleName, Int)]) -> [StoppedOfficers] {
    rules.map { StoppedOfficers(rule: $0.0, count: $0.1) }
  }

  static let answers: [(answer: SecondAnswer, words: String?)] = [
    (.taken, nil), (.nobody, nil),
    (
      .forbidden(looked: 6, stopped([(.combination, 3), (.rank, 2), (.cellBalance, 1)])),
      "Nobody of the commune who holds one post may hold it besides: of 6 officers, 3 may not combine it with the "
        + "present posts, 2 lack the rank, 1 holds a position that has no post."
    ),
    (
      .forbidden(looked: 1, stopped([(.combination, 1)])),
      "Nobody of the commune who holds one post may hold it besides: of 1 officer, 1 may not combine it with the present "
        + "post."
    ),
    (
      .forbidden(looked: 4, stopped([(.cellBalance, 2), (.competence, 1), (.lock, 1)])),
      "Nobody of the commune who holds one post may hold it besides: of 4 officers, 2 hold a position that has no post, "
        + "1 lacks the competence even after courses, 1 is bound by a decision."
    ),
    (
      .gainless(CandidateCount(eligible: 2, trainedOnly: 0), best: move(change: 3)),
      "2 officers of the commune may hold it besides another post, but giving it to any one of them alone gains "
        + "nothing: the best one, O1 (Lan), besides Land officer, would lose 3.0 hours a month."
    ),
    // What gains less than is shown loses nothing.
    (
      .gainless(CandidateCount(eligible: 1, trainedOnly: 0), best: move(TwoCommunes.second, change: -0.01)),
      "1 officer of the commune may hold it besides another post, but giving it to O2, besides Land officer, would "
        + "alone lose 0.0 hours a month."
    ),
    (
      .stopped(CandidateCount(eligible: 3, trainedOnly: 2), move(courses: [Ordinal(0)], change: -12), [full]),
      "3 officers of the commune may hold it besides another post, 2 of them only after courses; giving it to O1 "
        + "(Lan), besides Land officer after 1 course, would alone recover 12.0 hours a month, but Commune A may hold 12 "
        + "officers by its establishment."
    ),
    (
      .open(CandidateCount(eligible: 1, trainedOnly: 1), move(courses: [Ordinal(0)], change: -12)),
      "1 officer of the commune may hold it besides another post, only after courses; giving it to O1 (Lan), besides "
        + "Land officer after 1 course, would alone recover 12.0 hours a month, which the search left open."
    ),
  ]

  @Test("Why nobody holds an empty post besides another one", arguments: answers)
  func answer(_ answer: SecondAnswer, _ words: String?) {
    #expect(Self.english.second(answer, Self.staffingCase) == words)
  }

  @Test("Ways to have an empty post held besides another one")
  func steps() {
    let move = Self.move(courses: [Ordinal(0)], change: -12)
    #expect(
      Self.english.step(combining: move, raising: [], Self.staffingCase)
        == "combine it with Land officer of O1 (Lan) after K, 0.30 of a post: recovers 12.0 hours a month")
    #expect(
      Self.english.step(combining: move, raising: [Self.full], Self.staffingCase)
        == "raise the establishment (communes.csv:7) and combine it with Land officer of O1 (Lan) after K, 0.30 of a "
        + "post: recovers 12.0 hours a month")
    let ground = SecondPostGround(
      fact: .tooHeavy(load: 1.35, limit: 1.1), sources: [.policy(.maximumLoad)])
    let near = NearSecond(ground: ground, move: Self.move(change: -12), limits: [])
    #expect(
      Self.english.step(combiningAfter: near, Self.staffingCase)
        == "raise maximum_load to 1.35 (policy.yml) and combine it with Land officer of O1 (Lan), 0.30 of a post: "
        + "recovers 12.0 hours a month")
  }

  @Test("Alternatives before a second post are parted from it")
  func alternatives() {
    let lack = CompetencyLack(competency: Ordinal(0), required: 3, held: 1)
    let ground = SecondPostGround(
      fact: .placement(.mandatoryOutOfReach([lack], untaught: [lack])),
      sources: [.row(SourceRow(table: .requirements, line: 5))])
    let near = NearSecond(ground: ground, move: Self.move(change: -12), limits: [Self.full])
    var made = Self.staffingCase
    made.competencies = [
      Competency(
        code: Code("Q"), name: "Registers", category: .professional, source: SourceRow(table: .competencies, line: 2))
    ]
    let words = Self.english.step(combiningAfter: near, made)
    #expect(
      words.hasSuffix(
        "leads to Registers at level 3 (courses.csv) or do not insist on it (requirements.csv:5), and raise the establishment "
          + "(communes.csv:7) and combine it with Land officer of O1 (Lan), 0.30 of a post: recovers 12.0 hours a month"
      ),
      "\(words)")
  }

  @Test("Limits of the policy are raised by their key, and said in one go")
  func policyLimits() {
    func limit(_ rule: RuleName, _ key: PolicyKey, _ number: Double) -> ExceededLimit {
      ExceededLimit(rule: rule, row: RuleRow(limit: number, of: rule, for: .all, sources: [.policy(key)]))
    }
    let limits = [limit(.maximumTransfers, .maximumTransfers, 24), limit(.trainingBudget, .trainingBudget, 60)]
    #expect(
      Self.english.meaning([Self.full] + limits, of: Self.staffingCase)
        == "Commune A may hold 12 officers by its establishment, the policy allows 24 transfers and 60.0 million VND for "
        + "courses")
    #expect(
      Self.english.raising(limits, then: "go", of: Self.staffingCase)
        == "raise maximum_transfers (policy.yml), raise training_budget (policy.yml) and go")
  }

  /// The second number is the most that the officer may carry: `maximum_load`, 1.1, for the working time.
  @Test(
    "What would lift a ground against a second post",
    arguments: [
      (SecondPostGround.Fact.isMainPost, "ask for another second position"),
      (.onePositionOnly, "set maximum_positions to 2 (policy.yml)"),
      (.pinned([.bar(.discipline, legalBasis: nil)]), "wait until the bar ends (positions.csv:2)"),
      (
        .pinned([.bar(.discipline, legalBasis: nil), .leaves(on: .literal("2026-09-01"))]),
        "wait until the bar ends (positions.csv:2) and only a leaves_on after the horizon lets the officer "
          + "(positions.csv:3)"
      ),
      (.leads(land), "ask for it as the main post; a position that leads is never the second"),
      (
        .notCombinable([land, tax]), "set combinable of Land officer and Tax to yes (positions.csv:2, positions.csv:3)"
      ),
      (
        .otherGroups(land, tax),
        "list in combinations.csv every pair that may be combined, Land officer and Tax among them"
      ),
      (.unlisted(land, tax), "add Land officer and Tax to combinations.csv"),
      // What is needed exactly is not rounded up; what is not, is.
      (.tooHeavy(load: 1.2, limit: 1.1), "raise maximum_load to 1.20 (policy.yml)"),
      (.tooHeavy(load: 1.201, limit: 1.1), "raise maximum_load to 1.21 (policy.yml)"),
      (.tooHeavy(load: 0.9, limit: 0.55), "raise maximum_load to 1.80 (policy.yml)"),
      (
        .tooHeavy(load: 1.01, limit: 0.55),
        "no maximum_load is high enough: one of the posts has to be smaller (posts.csv)"
      ),
      (.noCommonCourses, "allow more courses for one officer (positions.csv:2)"),
      (.noPost(main), "establish a post there (posts.csv)"),
    ] as [(SecondPostGround.Fact, String)])
  func remedy(_ fact: SecondPostGround.Fact, _ words: String) {
    let rows = [2, 3].map { InputReference.row(SourceRow(table: .positions, line: $0)) }
    let ground = SecondPostGround(fact: fact, sources: rows)
    #expect(Self.english.remedy(ground, of: Self.staffingCase) == words)
    #expect(Self.english.lifting(ground, of: Self.staffingCase) == "To lift it: \(words).")
  }
}
