import Auditing
import StaffingDomain
import TestSupport
import Testing

@testable import Explanation
@testable import Planning
@testable import Wording

/// What is said of officers who settle in, are away, retire or would lose ranks.
@Suite("Sentences about settling in, absences, retirements and ranks")
struct CommuneRuleSentenceTests {
  private static let english = English()
  private static let (officers, bars) = (
    SourceRow(table: .officers, line: 7), SourceRow(table: .bars, line: 3)
  )
  private static let since = CalendarDate.literal("2025-09-01")
  private static let until = CalendarDate.literal("2026-08-31")

  /// Lan is 61 years and 6 months old on 10 April 2026, the age of that year; the middle of the horizon is 1 July.
  private static let staffingCase: StaffingCase = {
    var made = TwoCommunes.make()
    (made.officers[0].name, made.officers[0].sex) = ("Lan", .male)
    made.officers[0].born = .literal("1964-10-10")
    return made
  }()

  @Test(
    "Grounds against a placement, and what would lift each",
    arguments: [
      (
        PlacementGround.Fact.away(until: until), bars, "is away until 2026-08-31, more than half of the horizon",
        "only an earlier end of the absence brings the officer back into the plan: until (bars.csv:3)"
      ),
      (
        .away(until: nil), bars, "is away without a known end, more than half of the horizon",
        "only an earlier end of the absence brings the officer back into the plan: until (bars.csv:3)"
      ),
      (
        .leaves(on: .literal("2026-04-30")), officers, "leaves on 2026-04-30, before the middle of the horizon",
        "only a later leaves_on keeps the officer in the plan (officers.csv:7)"
      ),
      (
        .pinned([.settling(since: since, months: 12)]), officers,
        "is still settling in (in the post since 2025-09-01, less than 12 months)",
        "lower settling_months (policy.yml), or correct since (officers.csv:7)"
      ),
      (
        .pinned([.settling(since: since, months: 1)]), officers,
        "is still settling in (in the post since 2025-09-01, less than 1 month)",
        "lower settling_months (policy.yml), or correct since (officers.csv:7)"
      ),
      (
        .pinned([.leaves(on: .literal("2026-10-31"))]), officers, "leaves on 2026-10-31, within the horizon",
        "only a leaves_on after the horizon frees the officer (officers.csv:7)"
      ),
      (
        .pinned([.bar(.maternity, legalBasis: "Labour Code, article 139")]), bars,
        "is barred from transfer (maternity, Labour Code, article 139)",
        "wait until the bar ends, or take it out once its ground is gone: until before 2026-01-01 (bars.csv:3)"
      ),
      (
        .rankDrop(from: 5, to: 3, limit: 1), officers,
        "would fall from rank 5 to 3, more than the 1 rank that anybody may lose",
        "raise maximum_rank_drop to 2 (policy.yml)"
      ),
      (
        .rankDrop(from: 4, to: 3, limit: 0), officers,
        "would fall from rank 4 to 3, more than the 0 ranks that anybody may lose",
        "raise maximum_rank_drop to 1 (policy.yml)"
      ),
    ] as [(PlacementGround.Fact, SourceRow, String, String)])
  func grounds(_ fact: PlacementGround.Fact, _ row: SourceRow, _ reason: String, _ remedy: String) {
    let ground = PlacementGround(fact, sources: [.row(row)])
    #expect(Self.english.reason(fact, of: Self.staffingCase) == reason)
    #expect(Self.english.remedy(ground, of: Self.staffingCase) == remedy)
    let basis = ground.legalBasis.map { ", legal basis: \($0)" } ?? ""
    #expect(
      Self.english.ground(ground, of: Self.staffingCase)
        == "\(reason) (\(row))\(basis) [\(Self.english.label(of: ground.rule))]")
  }

  @Test("Several grounds that keep an officer in place are told together")
  func severalPins() {
    let fact = PlacementGround.Fact.pinned([.settling(since: Self.since, months: 12), .fixed])
    #expect(
      Self.english.reason(fact, of: Self.staffingCase)
        == "is still settling in (in the post since 2025-09-01, less than 12 months) and is marked as fixed")
    let rows = [Self.officers, Self.officers].map { InputReference.row($0) }
    #expect(
      Self.english.remedy(PlacementGround(fact, sources: rows), of: Self.staffingCase)
        == "lower settling_months (policy.yml), or correct since (officers.csv:7), and set mobility to movable "
        + "(officers.csv:7)")
  }

  @Test(
    "Why an officer is out of the plan or in place",
    arguments: [
      (
        OfficerReason.outOfPlan(.leaves),
        "Lan leaves on 2026-04-30, by the age of retirement, before the middle of the horizon, and is out of the plan; "
          + "the post of Land officer in Commune A is to be filled (officers.csv:2)."
      ),
      (
        .outOfPlan(.away),
        "Lan is away for more than half of the horizon and out of the plan; the post of Land officer in Commune A is "
          + "to be filled, and the officer keeps a place in the establishment."
      ),
      (
        .pinned([Pin(ground: .settling(since: since, months: 12), source: officers)]),
        "Lan may not be moved and stays as Land officer in Commune A: still settling in (in the post since 2025-09-01, "
          + "less than 12 months) (officers.csv:7)."
      ),
    ] as [(OfficerReason, String)])
  func reasons(_ reason: OfficerReason, _ words: String) {
    #expect(Self.english.reason(reason, for: TwoCommunes.first, in: Self.staffingCase) == words)
  }

  @Test("A last day that is written down is no retirement")
  func writtenDown() {
    var staffingCase = Self.staffingCase
    staffingCase.officers[0].leavesOn = .literal("2026-03-31")
    #expect(
      Self.english.reason(.outOfPlan(.leaves), for: TwoCommunes.first, in: staffingCase).hasPrefix(
        "Lan leaves on 2026-03-31, before the middle of the horizon, and is out of the plan"))
  }

  @Test("In a contradiction and in a remark about the choice")
  func clauses() {
    #expect(
      Self.english.fact(.away(TwoCommunes.first), in: Self.staffingCase)
        == "O1 (Lan) is away for more than half of the horizon")
    let pin = Pin(ground: .settling(since: Self.since, months: 12), source: Self.officers)
    #expect(
      Self.english.fact(.pinned(TwoCommunes.first, pin, until: nil), in: Self.staffingCase)
        == "O1 (Lan) is still settling in (in the post since 2025-09-01, less than 12 months)")
    #expect(
      Self.english.remark(.noChoice(.outOfPlan(.away)), in: Self.staffingCase)
        == "There is no other choice: who is away for most of the horizon is out of the plan.")
    #expect(Self.english.predicate(of: .away) == "is away")
  }

  @Test(
    "What the rules of ranks and places mean for those whom they stop, after their number",
    arguments: [
      (RuleName.rankDrop, 2, "would lose too many ranks"), (.rank, 1, "lacks the rank"),
      (.pinned, 2, "may not be moved"),
    ])
  func obstacles(_ rule: RuleName, _ count: Int, _ words: String) {
    #expect(Self.english.obstacle(rule, of: count, Self.staffingCase) == words)
  }

  @Test(
    "What the audit says",
    arguments: [
      (
        PlacementFact.away(Code("O1"), until: until),
        "officer 'O1' is away until 2026-08-31, more than half of the horizon, and is out of the plan"
      ),
      (
        .away(Code("O1"), until: nil),
        "officer 'O1' is away without a known end, more than half of the horizon, and is out of the plan"
      ),
      (.notAway(Code("O1")), "officer 'O1' is not away for more than half of the horizon"),
      (
        .pinned(Code("O1"), .settling(since: since, months: 12)),
        "officer 'O1' may not be moved, because the officer took up the present post on 2025-09-01, less than 12 "
          + "months before the plan"
      ),
      (
        .pinned(Code("O1"), .settling(since: since, months: 1)),
        "officer 'O1' may not be moved, because the officer took up the present post on 2025-09-01, less than 1 month "
          + "before the plan"
      ),
      (
        .rankDrop(Code("O1"), Code("LAND"), lost: 2, most: 1),
        "officer 'O1' would lose 2 ranks in position 'LAND'; the most is 1"
      ),
      (
        .rankDrop(Code("O1"), Code("LAND"), lost: 1, most: 0),
        "officer 'O1' would lose 1 rank in position 'LAND'; the most is 0"
      ),
    ] as [(PlacementFact, String)])
  func violations(_ fact: PlacementFact, _ words: String) {
    #expect(Self.english.violation(fact) == words)
  }

  @Test("Figures of a plan")
  func figures() {
    #expect(Self.english.figure(.rankDrops(1)) == "1 officer with a position of a lower rank than today")
    #expect(Self.english.figure(.rankDrops(2)) == "2 officers with a position of a lower rank than today")
    #expect(
      Self.english.figure(.secondPosts(3, kept: 1, givenUp: 0)) == "3 officers with a second post, 1 of them as today")
    #expect(
      Self.english.figure(.secondPosts(3, kept: 1, givenUp: 2))
        == "3 officers with a second post, 1 of them as today; 2 second posts of today given up")
  }
}
