import StaffingDomain
import TestSupport

private let (move, post, month) = (TwoCommunes.move, TwoCommunes.post, TwoCommunes.month)
private let (home, other, land, tax) = (TwoCommunes.home, TwoCommunes.other, TwoCommunes.land, TwoCommunes.tax)
private let (first, second) = (TwoCommunes.first, TwoCommunes.second)

/// The tax post of 0.4 months while it is empty, and as second post of the land officer (``HandCases/combinations``).
private let empty = 1.2 * month
private let overhead = 0.04 * month
private let learned = 15 + overhead

/// What a rule of communes changes, case by case; ``HandCases`` has what is fine about each.
enum CommuneRuleCases {
  static let all = combinations + seconds + absences + ranksAndHomes

  private static let combinations = [
    RuleCase(
      .combination, "one position each", without: learned, optimum: empty, situation: { $0.split() },
      { $0.policy.maximumPositions = 1 }),
    RuleCase(
      .combination, "positions of two groups", without: learned, optimum: empty, situation: { $0.split() },
      { $0.positions[tax].group = .office }),
    RuleCase(
      .combination, "rows that name another pair", without: learned, optimum: empty,
      situation: {
        $0.split()
        $0.addPosition("WATER", work: 0)
      }, { $0.pair(tax, Ordinal(2)) }),
    RuleCase(
      .combination, "0.9 of a month is too much for who works half of it", without: 0.5 * month + learned,
      optimum: 0.5 * month + empty,
      situation: {
        $0.split()
        $0.officers[0].fullTimeEquivalent = FullTimeEquivalents(0.5)
        $0.policy.maximumLoad = 1.8
      }, { $0.policy.maximumLoad = 1.7 }),
    RuleCase(
      .combination, "the barred take no second post", without: learned, optimum: empty, situation: { $0.split() },
      { $0.bar(first, .discipline) }),
    RuleCase(
      .combination, "the second position asks for a rank", without: learned, optimum: empty,
      situation: { $0.split() }, { $0.positions[tax].rank = 2 }),
    RuleCase(
      .combination, "a second position is learned", without: overhead, optimum: learned,
      situation: {
        $0.split()
        $0.officers[0].secondPosition = tax
      }, { $0.officers[0].secondPosition = nil }),
    RuleCase(
      .combination, "an hour of a second post has an overhead", without: 15, optimum: learned,
      situation: {
        $0.split()
        $0.policy.combinationOverhead = 0
      }, { $0.policy.combinationOverhead = 0.1 }),
    RuleCase(
      .combination, "what leads is never second", without: learned, optimum: empty,
      situation: {
        $0.split()
        $0.policy.maximumTransfers = 0
        $0.pair(land, tax)
      }, { $0.positions[tax].isLeading = true }),
    // Taken out, the tax post would count for its own officer and for the other.
    RuleCase(
      .lastPost, "a post that is held is no second post", without: learned, optimum: 0,
      situation: {
        $0.split()
        $0.fix()
      },
      {
        $0.addOfficer(position: tax)
        $0.fix()
      }),
    RuleCase(
      .lastPost, "a post that the pool does is no second post", without: learned, optimum: overhead,
      situation: {
        $0.split()
        $0.fix()
      },
      {
        $0.addOfficer(in: other, position: tax)
        $0.activities[1].shareableShare = 1
      }),
    RuleCase(
      .lastPost, "of two officers with small posts one takes TAX", without: 0.75 * month + learned, optimum: learned,
      situation: {
        $0.split()
        $0.fix()
        $0.addPosition("WATER", work: 0.25, group: .office)
      },
      {
        $0.addOfficer(position: Ordinal(2))
        $0.positions[2].group = .economy
        $0.fix()
      }),
  ]

  private static let seconds = [
    RuleCase(
      .lock, "a lock on TAX names the main position", without: learned, optimum: 15 + 0.05 * month,
      situation: { $0.split() }, { $0.decisions = [TwoCommunes.decision(.lock, first, position: tax)] }),
    RuleCase(
      .forbid, "TAX is forbidden as second", without: learned, optimum: empty, situation: { $0.split() },
      { $0.decisions = [TwoCommunes.decision(.forbid, first, position: tax)] }),
    RuleCase(
      .forbid, "who refuses any change takes no second post", without: learned, optimum: empty,
      situation: { $0.split() }, { $0.decisions = [TwoCommunes.decision(.refuse, first)] }),
    RuleCase(
      .relative, "a relative leads: TAX is sensitive as second, too", without: learned, optimum: empty,
      situation: {
        $0.split(isSensitive: true)
        $0.addPosition("HEAD", work: 1, group: .leadership, isLeading: true)
        $0.addOfficer(position: Ordinal(2))
      }, { $0.relate(.relative) }),
    RuleCase(
      .training, "a course makes it a second post", without: empty, optimum: learned + 1,
      situation: {
        $0.split()
        $0.require(tax, level: 4, isMandatory: true)
      }, { $0.addCourse(0, 4, hours: 12) }),
    RuleCase(
      .competence, "the second position asks for a fit", without: learned + 0.2 * month, optimum: empty,
      situation: {
        $0.split()
        $0.require(tax, level: 4, held: 2)
      }, { $0.hold(1, first) }),
  ]

  private static let absences = [
    RuleCase(.away, "one is away without an end, and the other has to choose", optimum: post) {
      $0.bar(second, .maternity)
    },
    RuleCase(
      .away, "183 of 365 days away are more than half", without: move + 182.0 / 365 * month, optimum: post,
      situation: { $0.bar(second, .maternity, until: "2026-07-01") },
      { $0.bars[0].until = .literal("2026-07-02") }),
    RuleCase(.away, "31 of 365 days away", optimum: move + 31.0 / 365 * month) {
      $0.bar(second, .illness, until: "2026-01-31")
    },
    // A has two posts; one of its two officers is away. The third comes from B.
    RuleCase(
      .establishment, "who is away is a head", without: move, optimum: 1.5 * month,
      situation: {
        $0.workload[0].annualVolume = 2 * 1832
        $0.workload[1].annualVolume = 0
        $0.bar(second, .illness)
        $0.addOfficer(in: other)
      }, { $0.communes[home].establishment = 2 }),
    RuleCase(.leaving, "one reaches the age of 61 years and a half in April", optimum: post) {
      ($0.officers[1].born, $0.officers[1].sex) = (.literal("1964-10-15"), .male)
      $0.policy.retirements = true
    },
    RuleCase(.pinned, "both came three months ago", optimum: post) {
      for offset in 0..<2 { $0.officers[offset].since = .literal("2025-10-01") }
      $0.policy.settlingMonths = 6
    },
  ]

  private static let ranksAndHomes = [
    RuleCase(
      .rankDrop, "two ranks lost where one is allowed", without: move + 15 + 80, optimum: post,
      situation: {
        $0.addTax(in: other)
        $0.positions[land].rank = 3
        for offset in 0..<2 { $0.officers[offset].rank = 3 }
        $0.policy.maximumRankDrop = 2
      }, { $0.policy.maximumRankDrop = 1 }),
    RuleCase(
      .rankDrop, "a rank lost costs 40 hours", without: move + 15, optimum: move + 15 + 40,
      situation: { $0.addTax(in: other) },
      {
        $0.positions[land].rank = 2
        for offset in 0..<2 { $0.officers[offset].rank = 2 }
      }),
    RuleCase(
      .distance, "another position 10 km from home", without: 15 + 2 * (move - 10), optimum: post + move - 10,
      situation: {
        $0.addTax(in: home)
        for offset in 0..<2 { $0.officers[offset].homeCommune = other }
      }, { $0.policy.maximumDistance = Kilometres(9) }),
  ]
}
