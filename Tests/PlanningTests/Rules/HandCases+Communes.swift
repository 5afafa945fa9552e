import StaffingDomain
import TestSupport

private let (move, post, month) = (TwoCommunes.move, TwoCommunes.post, TwoCommunes.month)
private let (home, other, land, tax) = (TwoCommunes.home, TwoCommunes.other, TwoCommunes.land, TwoCommunes.tax)
private let (first, second) = (TwoCommunes.first, TwoCommunes.second)

/// The daily way between the two communes, hours a month, at its weight.
private let way = move - 10

extension StaffingCase {
  /// Both officers are men who retire at the end of a month of 2026: those born in October 1964 in April.
  fileprivate mutating func retire(born: String, _ sex: Sex = .male, officers: [Int] = [0, 1]) {
    for offset in officers {
      (self.officers[offset].born, self.officers[offset].sex) = (.literal(born), sex)
    }
  }

  /// B needs a tax officer instead, of rank 1; land officers have a higher one.
  fileprivate mutating func lower(from rank: Int, limit: Int) {
    addTax(in: other)
    positions[land].rank = rank
    for offset in officers.indices { officers[offset].rank = rank }
    policy.maximumRankDrop = limit
  }
}

extension HandCases {
  static let rankDrops = [
    HandCase("a rank costs 40 hours a month", move + 15 + 40) { $0.lower(from: 2, limit: 1) },
    HandCase("two ranks are more than one", post) { $0.lower(from: 3, limit: 1) },
    HandCase("two ranks where two are allowed", move + 15 + 80) { $0.lower(from: 3, limit: 2) },
    HandCase("no rank at all", post) { $0.lower(from: 2, limit: 0) },
    HandCase("the pool costs no rank and is not limited", 15 + 0.1 * month) {
      $0.lower(from: 4, limit: 0)
      $0.share()
    },
    // The position counts, not the officer.
    HandCase("an officer of a higher rank than the position loses none", move + 15) {
      $0.addTax(in: other)
      for offset in 0..<2 { $0.officers[offset].rank = 4 }
      $0.policy.maximumRankDrop = 0
    },
  ]

  static let homes = [
    HandCase("who lives in B goes there: no way", 10) { $0.officers[1].homeCommune = other },
    HandCase("who stays and lives elsewhere has the way", way + move) {
      $0.officers[0].homeCommune = other
      $0.decisions = [TwoCommunes.decision(.lock, first)]
    },
    HandCase("a surplus officer has no way", post) {
      $0.officers[1].homeCommune = other
      $0.policy.maximumTransfers = 0
    },
    HandCase("the pool has the way to its commune", 0.1 * month + 2 * way) {
      for offset in 0..<2 { $0.officers[offset].homeCommune = other }
      $0.share(transfers: 0)
    },
    HandCase("who lives in B may go there from anywhere", 10) {
      $0.officers[1].homeCommune = other
      $0.policy.maximumDistance = Kilometres(9)
    },
    // Both live in B, 10 km from the tax post of A.
    HandCase("another position of the own commune is too far from home", post + way) {
      $0.addTax(in: home)
      for offset in 0..<2 { $0.officers[offset].homeCommune = other }
      $0.policy.maximumDistance = Kilometres(9)
    },
    HandCase("another position of the own commune, 10 km from home", 15 + 2 * way) {
      $0.addTax(in: home)
      for offset in 0..<2 { $0.officers[offset].homeCommune = other }
    },
    HandCase("an allowance is paid for the move between communes, not for the way from home", post) {
      $0.officers[0].homeCommune = other
      $0.officers[1].homeCommune = other
      $0.allowanceBands = [
        AllowanceBand(
          from: Kilometres(10), perMonth: MillionDong(1), source: SourceRow(table: .allowanceBands, line: 2))
      ]
      $0.policy.allowanceBudget = MillionDong(0)
      $0.policy.travelWeight = 0
    },
  ]

  /// 365 days: from 2026-01-01 to 2027-01-01.
  static let absences = [
    HandCase("31 days away cost a month's share, the last one included", move + 31.0 / 365 * month) {
      $0.bar(second, .illness, until: "2026-01-31")
    },
    HandCase("182 of 365 days", move + 182.0 / 365 * month) { $0.bar(second, .maternity, until: "2026-07-01") },
    HandCase("183 of 365 days: out of the plan, and the other has to choose", post) {
      $0.bar(second, .maternity, until: "2026-07-02")
    },
    HandCase("no end: out of the plan", post) { $0.bar(second, .longStudy) },
    // 730 days: half of them are not more than half. The move costs 5 for handing over.
    HandCase("half of the horizon exactly", 5 + way + 0.5 * month) {
      $0.policy.horizonMonths = 24
      $0.bar(second, .longStudy, until: "2026-12-31")
    },
    HandCase("the latest end counts", move + 182.0 / 365 * month) {
      $0.bar(second, .illness, until: "2026-01-31")
      $0.bar(second, .maternity, until: "2026-07-01")
    },
    HandCase("a bar that ended yesterday", move) { $0.bar(second, .illness, until: "2025-12-31") },
    HandCase("other bars are no absence", move) { $0.bar(second, .discipline, until: "2026-07-01") },
    // Both lack half the fit: half a month for who moves, half of the time at work and all the rest for who is away.
    HandCase("the mismatch counts while at work", move + 0.5 * month + (0.5 * 334 + 31) / 365 * month) {
      $0.require(level: 4, held: 2)
      $0.bar(second, .illness, until: "2026-01-31")
    },
    HandCase("a part-time officer is away part of the part", move + (1 - 0.5 * 334 / 365) * month) {
      $0.officers[1].fullTimeEquivalent = FullTimeEquivalents(0.5)
      $0.bar(second, .illness, until: "2026-01-31")
    },
    HandCase("a lock on an officer who is away contradicts", nil) {
      $0.bar(second, .illness)
      $0.decisions = [TwoCommunes.decision(.lock, second)]
    },
  ]

  // A has two posts, worth 3 and 1.5 months. The first officer is there; the second is away; the third comes from B.
  static let headsAway = [
    HandCase("no establishment: the third comes", move) { $0.addAbsentee() },
    HandCase("who is away is a head: there is no place for a third", 1.5 * month) {
      $0.addAbsentee()
      $0.communes[home].establishment = 2
    },
    HandCase("three places", move) {
      $0.addAbsentee()
      $0.communes[home].establishment = 3
    },
    HandCase("a recruit needs a place, too", 1.5 * month) {
      $0.addAbsentee()
      $0.communes[home].establishment = 2
      $0.recruit(total: 1)
    },
    HandCase("who leaves is no head, away or not", move) {
      $0.addAbsentee()
      $0.communes[home].establishment = 2
      $0.officers[1].leavesOn = .literal("2026-03-01")
    },
    HandCase("the pinned and the absent have their places whatever the establishment says", 1.5 * month) {
      $0.addAbsentee()
      $0.communes[home].establishment = 0
      $0.officers[0].mobility = .fixed
    },
    HandCase("pinned officers and the absent together are compared with the establishment", move) {
      $0.addAbsentee()
      $0.communes[home].establishment = 3
      $0.officers[0].mobility = .fixed
    },
  ]

  static let retirements = [
    HandCase("a man of October 1964 retires in April 2026", post) { $0.retire(born: "1964-10-15", officers: [1]) },
    HandCase("a woman of May 1969 retires in May 2026", post) { $0.retire(born: "1969-05-01", .female, officers: [1]) },
    HandCase("the end of June lies before the middle: both are gone", 2 * post) { $0.retire(born: "1964-12-31") },
    HandCase("the end of July does not: both stay", post) { $0.retire(born: "1965-01-01") },
    // Men born from July 1965 on retire at 61 years and 9 months: in April 2027.
    HandCase("after the horizon they are free", move) { $0.retire(born: "1965-07-01") },
    HandCase("ages are not counted", move) {
      $0.retire(born: "1964-10-15")
      $0.policy.retirements = false
    },
    HandCase("the recorded day counts", move) {
      $0.retire(born: "1964-10-15")
      for offset in 0..<2 { $0.officers[offset].leavesOn = .literal("2030-01-01") }
    },
    HandCase("who is past the age already stays", move) { $0.retire(born: "1960-01-01") },
    HandCase("without the sex nothing is known", move) {
      for offset in 0..<2 { $0.officers[offset].born = .literal("1964-10-15") }
    },
  ]

  static let settling = [
    HandCase("both came three months ago", post) { $0.settle(since: "2025-10-01", months: 6) },
    HandCase("a day after the first of the term", post) { $0.settle(since: "2025-07-02", months: 6) },
    HandCase("on the first of the term", move) { $0.settle(since: "2025-07-01", months: 6) },
    HandCase("nobody settles in 0 months", move) { $0.settle(since: "2026-06-01", months: 0) },
  ]
}

extension StaffingCase {
  fileprivate mutating func addAbsentee() {
    workload[0].annualVolume = 2 * 1832
    workload[1].annualVolume = 0
    bar(second, .illness)
    addOfficer(in: other)
  }

  fileprivate mutating func settle(since: String, months: Int) {
    for offset in officers.indices { officers[offset].since = .literal(since) }
    policy.settlingMonths = months
  }
}
