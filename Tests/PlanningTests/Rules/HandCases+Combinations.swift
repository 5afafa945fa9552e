import StaffingDomain
import TestSupport

private let (move, month) = (TwoCommunes.move, TwoCommunes.month)
private let (home, other, land, tax) = (TwoCommunes.home, TwoCommunes.other, TwoCommunes.land, TwoCommunes.tax)
private let first = TwoCommunes.first

// One officer holds the land post of A, half a month; the tax post there, 0.4 months, is worth 3 x 0.4 months while it is
// empty. As second post it costs 15 hours to learn and a tenth of its hours.
private let empty = 1.2 * month
private let overhead = 0.04 * month
private let learned = 15 + overhead

private func refuse(_ commune: Ordinal<Commune>? = nil, _ position: Ordinal<Position>? = nil) -> [Decision] {
  [TwoCommunes.decision(.refuse, first, commune: commune, position: position)]
}

extension HandCases {
  /// Which pairs of posts, how much work and who.
  static let combinations = [
    HandCase("one officer holds both posts of A", learned) { $0.split() },
    HandCase("one position each", empty) {
      $0.split()
      $0.policy.maximumPositions = 1
    },
    HandCase("a load of 0.9 is what 0.9 allows", learned) {
      $0.split()
      $0.policy.maximumLoad = 0.9
    },
    HandCase("a load of 0.9 is more than 0.89 allows", empty) {
      $0.split()
      $0.policy.maximumLoad = 0.89
    },
    HandCase("half an officer carries no load of 0.9", 0.5 * month + empty) {
      $0.split()
      $0.officers[0].fullTimeEquivalent = FullTimeEquivalents(0.5)
    },
    HandCase("half an officer carries a load of 0.9 where 1.8 are allowed", 0.5 * month + learned) {
      $0.split()
      $0.officers[0].fullTimeEquivalent = FullTimeEquivalents(0.5)
      $0.policy.maximumLoad = 1.8
    },
    HandCase("an overhead of 0.5", 15 + 0.5 * 0.4 * month) {
      $0.split()
      $0.policy.combinationOverhead = 0.5
    },
    HandCase("positions of two groups", empty) {
      $0.split()
      $0.positions[tax].group = .office
    },
    HandCase("a position that is not combinable", empty) {
      $0.split()
      $0.positions[tax].isCombinable = false
    },
    HandCase("a row decides, whatever group and combinable say, in either order", learned) {
      $0.split()
      ($0.positions[tax].group, $0.positions[tax].isCombinable) = (.office, false)
      $0.pair(tax, land)
    },
    HandCase("rows that name other pairs rule this one out", empty) {
      $0.split()
      $0.addPosition("WATER", work: 0)
      $0.pair(tax, Ordinal(2))
    },
    // TAX leads, so that it can only be the main one: 15 hours for the change of position, then LAND is known.
    HandCase("a leading position is never second, but may be the main one", 15 + 0.05 * month) {
      $0.split()
      $0.positions[tax].isLeading = true
      $0.pair(land, tax)
    },
    HandCase("a leading position is never second, and nobody may change", empty) {
      $0.split()
      $0.positions[tax].isLeading = true
      $0.pair(land, tax)
      $0.policy.maximumTransfers = 0
    },
    HandCase("a second post is no transfer", learned) {
      $0.split()
      $0.policy.maximumTransfers = 0
    },
    HandCase("two posts are one head", learned) {
      $0.split()
      $0.communes[home].establishment = 1
    },
    HandCase("both posts in another commune", move + learned) { $0.split(in: other) },
    HandCase("a wish about TAX says nothing of a second post", learned) {
      $0.split()
      $0.policy.maximumTransfers = 0
      $0.preferences = [
        Preference(
          officer: first, position: tax, hours: HoursPerMonth(50), source: SourceRow(table: .preferences, line: 2))
      ]
    },
  ]

  /// Who may hold a second post that is not held today.
  static let whoCombines = [
    HandCase("the fixed may", learned) {
      $0.split()
      $0.fix()
    },
    HandCase("who settles may", learned) {
      $0.split()
      $0.officers[0].since = .literal("2025-12-01")
      $0.policy.settlingMonths = 6
    },
    HandCase("the fixed keep their position as the main one", empty) {
      $0.split()
      $0.positions[tax].isLeading = true
      $0.pair(land, tax)
      $0.fix()
    },
    HandCase("who is barred may not", empty) {
      $0.split()
      $0.bar(first, .investigation)
    },
    HandCase("who leaves in the second half may not", empty) {
      $0.split()
      $0.officers[0].leavesOn = .literal("2026-12-31")
    },
    HandCase("who leaves on the last day of the horizon may", learned) {
      $0.split()
      $0.officers[0].leavesOn = .literal("2027-01-01")
    },
    // 31 of 365 days: f = 0.915, barred as long.
    HandCase("who is away for a month may not", 31.0 / 365 * month + empty) {
      $0.split()
      $0.bar(first, .illness, until: "2026-01-31")
    },
    HandCase("the rank of the second position is asked for", empty) { $0.split(rank: 2) },
    HandCase("a second position three ranks lower costs no rank", learned) {
      $0.split()
      $0.positions[land].rank = 4
      $0.officers[0].rank = 4
      $0.policy.maximumRankDrop = 0
    },
    HandCase("a second post asks for no distance from home", learned + move - 10) {
      $0.split()
      $0.officers[0].homeCommune = other
      $0.policy.maximumDistance = Kilometres(9)
    },
  ]

  /// Competence and courses for a second post.
  static let secondCompetence = [
    HandCase("a mandatory requirement of the second position", empty) {
      $0.split()
      $0.require(tax, level: 2, isMandatory: true, held: 1)
    },
    HandCase("a fit of 0.25 is less than 0.5", empty) {
      $0.split()
      $0.require(tax, level: 4, held: 1)
    },
    HandCase("a fit of 0.5 counts on the hours of the second post", learned + 0.5 * 0.4 * month) {
      $0.split()
      $0.require(tax, level: 4, held: 2)
    },
    HandCase("a course makes it a second post", learned + 1) {
      $0.split()
      $0.require(tax, level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 12)
    },
    HandCase("no seat in it", empty) {
      $0.split()
      $0.require(tax, level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 12, seats: 0)
    },
    HandCase("a course for the main position goes with a second post", learned + 1) {
      $0.split()
      $0.require(land, level: 4)
      $0.addCourse(0, 4, hours: 12)
    },
    // Either LAND is mended (1 hour) and TAX stays empty, or TAX is learned (1 hour) and LAND lacks a month.
    HandCase("courses for both positions are in no bundle of either", month + learned + 1) {
      $0.split()
      $0.require(land, level: 4)
      $0.competencies.append(
        Competency(
          code: Code("W"), name: "W", category: .professional, source: SourceRow(table: .competencies, line: 3)))
      $0.requirements.append(
        Requirement(
          position: tax, competency: Ordinal(1), level: 4, isMandatory: true,
          source: SourceRow(table: .requirements, line: 3)))
      $0.addCourse(0, 4, hours: 12)
      $0.addCourse(0, 4, hours: 12, competency: 1)
    },
    HandCase("half a main post lacks the competence for a whole month", 0.5 * month + learned) {
      $0.split()
      $0.require(land, level: 4, held: 2)
      $0.policy.maximumTransfers = 0
    },
    HandCase("the post that the officer lacks competence for becomes the second", 15 + 0.05 * month + 0.25 * month) {
      $0.split()
      $0.require(land, level: 4, held: 2)
    },
  ]
}

extension HandCases {
  /// A last post is held once.
  static let lastPosts = [
    HandCase("the fixed officer of TAX holds the post alone", 0) {
      $0.split()
      $0.addOfficer(position: tax)
      $0.fix()
    },
    HandCase("two officers, and one of them takes TAX", learned) {
      $0.split()
      $0.addPosition("WATER", work: 0.5)
      $0.addOfficer(position: Ordinal(2))
    },
    // 1.4 months of LAND are posts of 1 and 0.4 months, worth 3 and 1.5 x 0.4 months.
    HandCase("one holds the first post alone, one the last with TAX", learned) {
      $0.split(land: 1.4)
      $0.addOfficer()
    },
    HandCase("the first post of two is no part of a combination", 0.6 * month + empty) { $0.split(land: 1.4) },
    HandCase("a recruit holds the last post alone", 60) {
      $0.split()
      $0.policy.maximumPositions = 1
      $0.recruit(total: 1)
    },
    HandCase("to hold it with another is cheaper than a recruit", learned) {
      $0.split()
      $0.recruit(total: 1)
    },
    HandCase("the pool does TAX for a tenth of its hours, and nobody holds it besides", overhead) {
      $0.split()
      $0.fix()
      $0.addOfficer(in: other, position: tax)
      $0.activities[1].shareableShare = 1
    },
  ]

  /// The second position of today.
  static let secondsOfToday = [
    HandCase("who holds TAX today has nothing to learn", overhead) {
      $0.split()
      $0.officers[0].secondPosition = tax
    },
    HandCase("who holds it today may go on, whatever load, number and group say", overhead) {
      $0.split()
      $0.officers[0].secondPosition = tax
      ($0.policy.maximumLoad, $0.policy.maximumPositions) = (0.2, 1)
      ($0.positions[tax].group, $0.positions[tax].rank) = (.office, 3)
    },
    HandCase("who holds it today may go on although it leads", overhead) {
      $0.split()
      $0.officers[0].secondPosition = tax
      $0.positions[tax].isLeading = true
    },
    HandCase("the barred may go on", overhead) {
      $0.split()
      $0.officers[0].secondPosition = tax
      $0.bar(first, .investigation)
    },
    HandCase("who leaves in the second half may go on", overhead) {
      $0.split()
      $0.officers[0].secondPosition = tax
      $0.officers[0].leavesOn = .literal("2026-12-31")
    },
    HandCase("who lacks every competence may go on, at a mismatch of 0.4 months", overhead + 0.4 * month) {
      $0.split()
      $0.officers[0].secondPosition = tax
      $0.require(tax, level: 4, isMandatory: true)
    },
    HandCase("the barred are trained for it", overhead + 1) {
      $0.split()
      $0.officers[0].secondPosition = tax
      $0.bar(first, .investigation)
      $0.require(tax, level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 12)
    },
    HandCase("a cell without a post is no second post", 0) {
      $0.split(tax: 0)
      $0.officers[0].secondPosition = tax
    },
    HandCase("known in another commune, too", move + overhead) {
      $0.split(in: other)
      $0.officers[0].secondPosition = tax
    },
    HandCase("another second position asks for load, pairs and learning", empty) {
      $0.split()
      $0.addPosition("WATER", work: 0)
      $0.officers[0].secondPosition = Ordinal(2)
      $0.policy.maximumPositions = 1
    },
  ]

  /// Orders and relations.
  static let secondOrders = [
    HandCase("who refuses any change takes no second post", empty) {
      $0.split()
      $0.decisions = refuse()
    },
    HandCase("who refuses any change keeps that of today", overhead) {
      $0.split()
      $0.officers[0].secondPosition = tax
      $0.decisions = refuse()
    },
    HandCase("who refuses TAX takes it as no second", empty) {
      $0.split()
      $0.decisions = refuse(nil, tax)
    },
    HandCase("who refuses TAX gives up that of today", empty) {
      $0.split()
      $0.officers[0].secondPosition = tax
      $0.decisions = refuse(home, tax)
    },
    HandCase("TAX in another commune is another matter", learned) {
      $0.split()
      $0.decisions = refuse(other, tax)
    },
    HandCase("a lock without names leaves the second free", learned) {
      $0.split()
      $0.decisions = [TwoCommunes.decision(.lock, first)]
    },
    HandCase("a lock on the cell leaves the second free", learned) {
      $0.split()
      $0.decisions = [TwoCommunes.decision(.lock, first, commune: home, position: land)]
    },
    HandCase("a lock on TAX is about the main one: LAND becomes the second", 15 + 0.05 * month) {
      $0.split()
      $0.decisions = [TwoCommunes.decision(.lock, first, position: tax)]
    },
    HandCase("a relative of who leads takes no sensitive second post", empty) {
      $0.split(isSensitive: true)
      $0.addPosition("HEAD", work: 1, group: .leadership, isLeading: true)
      $0.addOfficer(position: Ordinal(2))
      $0.relate(.relative)
    },
    HandCase("nor goes on with that of today", empty) {
      $0.split(isSensitive: true)
      $0.officers[0].secondPosition = tax
      $0.addPosition("HEAD", work: 1, group: .leadership, isLeading: true)
      $0.addOfficer(position: Ordinal(2))
      $0.relate(.relative)
    },
    HandCase("relatives of whom neither leads may", learned) {
      $0.split(isSensitive: true)
      $0.addPosition("HEAD", work: 1, group: .leadership)
      $0.addOfficer(position: Ordinal(2))
      $0.relate(.relative)
    },
    HandCase("a term that is over ends with another main post, not with a second one", 100 + learned) {
      $0.split()
      $0.policy.maximumTransfers = 0
      $0.positions[land].rotationMonths = 36
      $0.officers[0].since = .literal("2023-01-01")
    },
  ]

  /// Doing nothing with second posts.
  static let idleSeconds = [
    HandCase("no new second post", empty) { $0.split() },
    HandCase("that of today is kept", overhead) {
      $0.split()
      $0.officers[0].secondPosition = tax
    },
    HandCase("that of today is dropped where its mismatch is dearer than the empty post", empty) {
      $0.split()
      $0.officers[0].secondPosition = tax
      $0.require(tax, level: 4)
      $0.policy.mismatchWeight = 4
    },
    HandCase("that of today is dropped where another holds the post", 0) {
      $0.split()
      $0.officers[0].secondPosition = tax
      $0.addOfficer(position: tax)
    },
    HandCase("orders do not bind who does nothing", overhead) {
      $0.split()
      $0.officers[0].secondPosition = tax
      $0.decisions = refuse(nil, tax)
    },
    HandCase("travel from home counts", overhead + move - 10) {
      $0.split()
      $0.officers[0].secondPosition = tax
      $0.officers[0].homeCommune = other
    },
  ]
}
