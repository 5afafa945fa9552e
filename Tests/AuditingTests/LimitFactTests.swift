import ResultsFormat
import StaffingDomain
import Testing
import Wording

@testable import Auditing

@Suite("Limits that are exceeded")
struct LimitFactTests {
  private static let cell = CellCodes(Code("001"), Code("LAND"))

  /// Facts and their sentences, those of a rule in the order of a report: counts are compared as they are written.
  private static let facts: [(LimitFact, String)] = [
    (
      LimitFact(.establishment, .commune(Code("001")), used: 12, limit: 11),
      "commune '001' has 12 officers in posts, in the pool or away, and recruits; the most is 11"
    ),
    (
      LimitFact(.establishment, .commune(Code("002")), used: 10, limit: 9),
      "commune '002' has 10 officers in posts, in the pool or away, and recruits; the most is 9"
    ),
    (
      LimitFact(.recruitmentQuota, .quota(Code("LAND")), used: 12, limit: 3),
      "12 officers are recruited for position 'LAND'; the quota is 3"
    ),
    (LimitFact(.recruitmentQuota, .quota(nil), used: 12, limit: 2), "12 officers are recruited; the quota is 2"),
    (
      LimitFact(.recruitmentQuota, .quota(Code("CIVIL")), used: 9, limit: 0),
      "9 officers are recruited for position 'CIVIL'; the quota is 0"
    ),
    (LimitFact(.recruitmentQuota, .cell(cell), used: 3, limit: 2), "cell 001/LAND gets 3 recruits; it has 2 posts"),
    (
      LimitFact(.courseSeats, .course(Code("C2")), used: 12, limit: 10),
      "12 officers follow course 'C2'; it has 10 seats"
    ),
    (LimitFact(.courseSeats, .course(Code("C1")), used: 9, limit: 1), "9 officers follow course 'C1'; it has 1 seats"),
    (
      LimitFact(.trainingBudget, used: MillionDong(12.5), limit: MillionDong(10)),
      "courses cost 12.5 million VND; the budget is 10"
    ),
    (
      LimitFact(.maximumTransfers, .all, used: 1234, limit: 1000),
      "1234 officers change commune or position; the policy allows 1000"
    ),
    (
      LimitFact(.outflowCap, .commune(Code("002")), used: 10, limit: 1, of: 12),
      "10 of the 12 officers of commune '002' leave it; the policy allows 1"
    ),
    (
      LimitFact(.outflowCap, .commune(Code("001")), used: 2, limit: 1, of: 5),
      "2 of the 5 officers of commune '001' leave it; the policy allows 1"
    ),
    (
      LimitFact(.allowanceBudget, used: MillionDong(4.00006), limit: MillionDong(0.25)),
      "allowances come to 4.0001 million VND a month; the budget is 0.25"
    ),
    (
      LimitFact(.sharing, .pool(Code("JUSTICE"), nil), used: 2.3, limit: 2),
      "the pool of position 'JUSTICE' does the work of 2.3 full posts; it has 2 officers"
    ),
    (
      LimitFact(.sharing, .pool(Code("LAND"), Code("P1")), used: 1, limit: 0),
      "the pool of position 'LAND' in province 'P1' does the work of 1 full posts; it has 0 officers"
    ),
  ]

  @Test("Each rule says its limit in a sentence of its own")
  func sentences() {
    for (fact, sentence) in LimitFactTests.facts { #expect(ViolationFact.limit(fact).text(in: English()) == sentence) }
  }

  @Test("Limits of a rule stand in the order of what is said of them")
  func order() {
    let violations = LimitFactTests.facts.map { Violation($0.0, in: .assignments) }
    for (rule, own) in Dictionary(grouping: violations, by: \.rule) {
      #expect(own.reversed().sorted() == own, "\(rule.name)")
      #expect(own == own.sortedByText, "\(rule.name)")
    }
  }

  @Test("Other facts of a rule stand between its limits")
  func otherFacts() {
    let recruits: [ViolationFact] = [
      .limit(LimitFact(.recruitmentQuota, .quota(nil), used: 3, limit: 2)),
      .limit(LimitFact(.recruitmentQuota, .cell(LimitFactTests.cell), used: 3, limit: 2)),
      .heads(.noQuota(Code("LAND"))),
    ]
    let sharing: [ViolationFact] = [
      .sharing(.unshareable(post: 1, LimitFactTests.cell)),
      .limit(LimitFact(.sharing, .pool(Code("LAND"), nil), used: 3, limit: 2)),
      .sharing(.uneven(post: 1, LimitFactTests.cell, done: HoursPerMonth(1), exact: HoursPerMonth(2))),
    ]
    for (rule, facts) in [(RuleName.recruitmentQuota, recruits), (.sharing, sharing)] {
      let violations = facts.map { Violation(.plan(rule), $0, in: .assignments) }
      #expect(violations.reversed().sorted() == violations)
      #expect(violations.map(\.inEnglish) == violations.map(\.inEnglish).sorted())
    }
  }
}
