import StaffingDomain
import TestSupport

private let (move, post, month) = (TwoCommunes.move, TwoCommunes.post, TwoCommunes.month)
private let (home, other) = (TwoCommunes.home, TwoCommunes.other)

extension HandCases {
  static let sharing = [
    HandCase("the second officer does B's post from A for 0.1 months of overhead", 0.1 * month) { $0.share() },
    HandCase("an overhead of 0.2 is dearer than the move", move) { $0.share(overhead: 0.2) },
    HandCase("the pool of the own position is no transfer", 0.1 * month) { $0.share(transfers: 0) },
    HandCase("a share of 0.99 is not the whole post", post) { $0.share(0.99, transfers: 0) },
    HandCase("the pool of A does not work for another province", post) {
      $0.communes[other].province = Ordinal(1)
      $0.share()
    },
    HandCase("the fixed do not serve the pool", post) {
      $0.share()
      $0.fix()
    },
    HandCase("the pool counts in the establishment of A", post) {
      $0.communes[home].establishment = 1
      $0.share(transfers: 0)
    },
    // B has posts of 1 and 0.5 months, worth 3 and 0.75 months; one officer does the first.
    HandCase("an officer does one month of posts", 0.85 * month) {
      $0.workload[1].annualVolume = 1.5 * 1832
      $0.share(transfers: 0)
    },
    // The officer's half time costs half a month, but leaves the capacity of a head.
    HandCase("a part-time officer does one month of posts", 1.35 * month) {
      $0.workload[1].annualVolume = 1.5 * 1832
      $0.officers[1].fullTimeEquivalent = FullTimeEquivalents(0.5)
      $0.share(transfers: 0)
    },
    // A has both posts. The second officer's term is over: to stay costs 100, the pool 15.
    HandCase("one holds a post, the pool does the other of the same cell", 0.1 * month) {
      $0.workload[0].annualVolume = 2 * 1832
      $0.workload[1].annualVolume = 0
      $0.rotate(since: "2023-01-02")
      $0.officers[1].since = .literal("2023-01-01")
      $0.share()
    },
  ]

  static let poolOrders = [
    HandCase("who refuses any change may serve the pool of their position", 0.1 * month) {
      $0.decisions = [
        TwoCommunes.decision(.refuse, TwoCommunes.first), TwoCommunes.decision(.refuse, TwoCommunes.second, line: 1),
      ]
      $0.share()
    },
    // Two posts in A make room for both.
    HandCase("a lock keeps both in their posts", post) {
      $0.posts = [
        EstablishedPosts(
          cell: Cell(commune: home, position: TwoCommunes.land), posts: 2,
          source: SourceRow(table: .posts, line: 2))
      ]
      $0.decisions = [
        TwoCommunes.decision(.lock, TwoCommunes.first), TwoCommunes.decision(.lock, TwoCommunes.second, line: 1),
      ]
      $0.share()
    },
    HandCase("A forbidden to both: neither posts nor pool", 2 * post) {
      $0.decisions = [
        TwoCommunes.decision(.forbid, TwoCommunes.first, commune: home),
        TwoCommunes.decision(.forbid, TwoCommunes.second, commune: home, line: 1),
      ]
      $0.share(transfers: 0)
    },
  ]

  // B needs a tax officer instead. The pool of TAX costs 15 hours of learning, a move to B the same and the way.
  static let otherPool = [
    HandCase("the pool of another position costs the learning", 15 + 0.1 * month) {
      $0.addTax(in: other)
      $0.share()
    },
    HandCase("the pool of another position is a transfer", post) {
      $0.addTax(in: other)
      $0.share(transfers: 0)
    },
    HandCase("the pool of another position asks for the rank", post) {
      $0.addTax(in: other, rank: 2)
      $0.share()
    },
    HandCase("who needs a course for TAX moves, as the pool is not trained for", move + 15 + 1) {
      $0.addTax(in: other)
      $0.require(level: nil)
      $0.requirements = [
        Requirement(
          position: Ordinal(1), competency: Ordinal(0), level: 4, isMandatory: true,
          source: SourceRow(table: .requirements, line: 2))
      ]
      $0.addCourse(0, 4, hours: 12)
      $0.share()
    },
    HandCase("aversions to TAX do not count in the pool", 15 + 0.1 * month) {
      $0.addTax(in: other)
      $0.preferences = $0.officers.ordinals.map { officer in
        Preference(
          officer: officer, position: Ordinal(1), hours: HoursPerMonth(50),
          source: SourceRow(table: .preferences, line: 2))
      }
      $0.share()
    },
    HandCase("who refuses any change does not serve another pool", post) {
      $0.addTax(in: other)
      $0.decisions = [
        TwoCommunes.decision(.refuse, TwoCommunes.first), TwoCommunes.decision(.refuse, TwoCommunes.second, line: 1),
      ]
      $0.share()
    },
  ]
}
