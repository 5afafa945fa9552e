import StaffingDomain
import TestSupport

private let (move, post, month) = (TwoCommunes.move, TwoCommunes.post, TwoCommunes.month)
private let (home, other) = (TwoCommunes.home, TwoCommunes.other)

extension HandCases {
  static let teamRules = [
    HandCase("one of two communes lacks the only expert", move + 40) {
      $0.require(level: nil, held: 1)
      $0.hold(2, TwoCommunes.first)
      $0.addTeamRule(nil, level: 2, penalty: 40)
    },
    HandCase("expired yesterday: both communes lack one", move + 80) {
      $0.require(level: nil, held: 2, until: .literal("2025-12-31"))
      $0.addTeamRule(nil, level: 2, penalty: 40)
    },
    HandCase("the expert goes to B, although the other would like to", move) {
      $0.require(level: nil)
      $0.hold(2, TwoCommunes.first)
      $0.addTeamRule(other, level: 2, penalty: 40)
      $0.preferences = [
        Preference(
          officer: TwoCommunes.second, commune: other, hours: HoursPerMonth(-5),
          source: SourceRow(table: .preferences, line: 2))
      ]
    },
    HandCase("two of three missing", move + 20) {
      $0.require(level: nil, held: 1)
      $0.addTeamRule(home, officers: 3, penalty: 10)
    },
    HandCase("both hold posts in A and count, the third is missing", 40) {
      $0.workload[0].annualVolume = 2 * 1832
      $0.workload[1].annualVolume = 0
      $0.require(level: nil, held: 1)
      $0.addTeamRule(home, officers: 3, penalty: 40)
    },
    HandCase("an officer without a post does not count", post + 10) {
      $0.require(level: nil, held: 1)
      $0.addTeamRule(home, officers: 2, penalty: 10)
      $0.policy.maximumTransfers = 0
    },
    HandCase("a level reached by training counts", move + 2) {
      $0.require(level: 2, held: 1)
      $0.addCourse(1, 2, hours: 12)
      $0.addTeamRule(nil, level: 2, penalty: 40)
    },
    HandCase("without the course both lack half the fit, and both communes the level", move + month + 80) {
      $0.require(level: 2, held: 1)
      $0.addTeamRule(nil, level: 2, penalty: 40)
    },
    // A has a second post worth 1.5 months. The pool does B's post for 0.1 months, but its officer holds no post in A.
    HandCase("an officer in the pool does not count", 1.6 * month + 40) {
      $0.workload[0].annualVolume = 2 * 1832
      $0.require(level: nil, held: 1)
      $0.addTeamRule(home, officers: 2, penalty: 40)
      $0.share()
    },
  ]

  static let relations = [
    HandCase("a couple stays together: one is surplus", post) { $0.relate(.couple) },
    HandCase("a couple in which one works for B from A", 0.1 * month) {
      $0.relate(.couple)
      $0.share()
    },
    HandCase("whose husband leaves the service may go", move) {
      $0.workload[0].annualVolume = 0
      $0.officers[1].leavesOn = .literal("2026-06-30")
      $0.relate(.couple)
    },
    HandCase("a couple fixed in two communes contradicts itself", nil) {
      $0.officers[1].commune = other
      $0.fix()
      $0.relate(.couple)
    },
    HandCase("relatives in one commune: the second post, worth 1.5 months, stays empty", 1.5 * month) {
      $0.workload[0].annualVolume = 2 * 1832
      $0.workload[1].annualVolume = 0
      ($0.positions[0].isLeading, $0.positions[0].isRelativeSensitive) = (true, true)
      $0.relate(.relative)
    },
    HandCase("relatives in two communes are no matter", move) {
      ($0.positions[0].isLeading, $0.positions[0].isRelativeSensitive) = (true, true)
      $0.relate(.relative)
    },
    HandCase("the relation holds both ways: one of two filled posts of A falls empty", post) {
      $0.addTax(in: home, isSensitive: true)
      $0.officers[1].position = Ordinal(1)
      $0.positions[0].isLeading = true
      $0.relate(.relative)
    },
    HandCase("pinned relatives contradict each other", nil) {
      $0.addTax(in: home, isSensitive: true)
      $0.officers[1].position = Ordinal(1)
      $0.positions[0].isLeading = true
      $0.fix()
      $0.relate(.relative)
    },
  ]

  static let rotation = [
    HandCase("36 months on the plan date: who stays pays 100", move + 100) { $0.rotate(since: "2023-01-01") },
    HandCase("a day less: nobody pays", move) { $0.rotate(since: "2023-01-02") },
    HandCase("the fixed do not pay", post) {
      $0.rotate(since: "2023-01-01")
      $0.fix()
    },
    HandCase("who is trained and stays pays too", move + 100 + 2) {
      $0.rotate(since: "2023-01-01")
      $0.require(level: 4, held: 2)
      $0.addCourse(2, 4, hours: 12)
    },
    HandCase("the pool leaves the cell: both serve it and do both posts", 0.2 * month) {
      $0.rotate(since: "2023-01-01")
      $0.share()
    },
  ]

  /// The optimum here is that of doing nothing.
  static let doNothing =
    [
      HandCase("one stays, the other is surplus", post) { _ in },
      HandCase("no courses, no recruits, no sharing", post + month) {
        $0.require(level: 4, isMandatory: true)
        $0.addCourse(0, 4, hours: 12)
        $0.recruit(total: 5)
        $0.share()
      },
      HandCase("rotation counts: 100 are less than an empty post", post + 100) { $0.rotate(since: "2023-01-01") },
      HandCase("team rules count in both communes", post + 80) {
        $0.require(level: nil)
        $0.addTeamRule(nil, penalty: 40)
      },
      HandCase("a lock to B is not carried out", post) {
        $0.decisions = [TwoCommunes.decision(.lock, TwoCommunes.first, commune: other)]
      },
      HandCase("a couple in two communes stays there", 0) {
        $0.officers[1].commune = other
        $0.fix()
        $0.relate(.couple)
      },
      HandCase("who is fixed stays, although there is no post", post) { $0.fix() },
      HandCase("the establishment holds: nobody may hold a post in A", 2 * post) {
        $0.communes[home].establishment = 0
      },
      HandCase("being surplus is rewarded by 500 hours", 2 * post - 1000) {
        $0.policy.surplusHours = HoursPerMonth(-500)
      },
    ] + idleSeconds
}
