import StaffingDomain
import Testing
import Workloads

/// Officers who hold two posts empty both when they leave.
@Suite("Second posts in an outlook")
struct OutlookSecondPostTests {
  typealias Staff = (commune: Int, position: Int, second: Int?, leavesOn: String?)

  /// The posts that fall empty with some officers, as `officer position, holders left`.
  private func emptied(_ staff: [Staff]) -> [String] {
    var outlook = OutlookCase()
    for officer in staff {
      outlook.officer(
        commune: officer.commune, position: officer.position, leavesOn: officer.leavesOn, second: officer.second)
    }
    return outlook.outlook().emptyPosts.map { empty in
      "O\(empty.departure.officer.offset) P\(empty.post.cell.position.offset)\(empty.isSecond ? " second" : ""), "
        + "\(empty.post.holdersLeft) left"
    }
  }

  @Test(
    "A leaver empties the second post where nobody else holds it",
    arguments: [
      // C0/P0 has 2 posts, C0/P1 and C1/P0 have 1, C1/P1 has none.
      ([(0, 0, 1, "2026-01-31")], ["O0 P0, 0 left", "O0 P1 second, 0 left"]),
      // The post has a holder of its own besides.
      ([(0, 0, 1, "2026-01-31"), (0, 1, nil, nil)], ["O0 P0, 0 left"]),
      // Who holds it second keeps it when the holder leaves.
      ([(0, 1, nil, "2026-01-31"), (0, 0, 1, nil)], []),
      // Two say that they hold it second: the post is for one, and one is left.
      ([(0, 0, 1, "2026-01-31"), (0, 0, 1, nil)], ["O0 P0, 1 left"]),
      (
        [(0, 0, 1, "2026-01-31"), (0, 0, 1, "2026-02-28")],
        ["O0 P0, 1 left", "O1 P0, 0 left", "O1 P1 second, 0 left"]
      ),
      // One of two posts is held second.
      ([(0, 1, 0, "2026-01-31"), (0, 0, nil, nil)], ["O0 P1, 0 left", "O0 P0 second, 1 left"]),
      // A commune without a post of the second position; one who left before the plan date.
      ([(1, 0, 1, "2026-01-31")], ["O0 P0, 0 left"]), ([(0, 0, 1, "2025-06-30")], []),
    ] as [([Staff], [String])])
  func posts(_ staff: [Staff], _ expected: [String]) {
    #expect(emptied(staff) == expected)
  }

  @Test("Successors of a second post are asked for its own position")
  func successors() {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: 0, leavesOn: "2026-01-31", second: 1)
    // Without any competency: able to hold P1, which asks for none, and not P0.
    outlook.officer(commune: 1, position: 1, holding: [])
    let successors = outlook.outlook().emptyPosts.map(\.post.successors)
    #expect(successors.map { $0?.officers } == [0, 1])
    #expect(successors.map { $0?.holdersOfPosition } == [0, 1])
  }

  @Test("A position of which only a second post falls empty is among the positions, without departures of its own")
  func positions() {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: 0, leavesOn: "2026-01-31", second: 1)
    let positions = outlook.outlook().positions
    #expect(positions.map(\.position.offset) == [0, 1])
    #expect(positions.map(\.officers) == [1, 0])
    #expect(positions.map(\.departures) == [1, 0])
    #expect(positions.map(\.emptyPosts.counts) == [[0, 1, 0], [0, 1, 0]])
  }

  @Test(
    "Of two posts that one is told which loses more by a competency that ends",
    arguments: [
      // Position, second, competency: the position told, what it asks for, what that means.
      (1, 0, 0, 0, 3, CompetencyExpiry.Effect.belowMandatory), (1, 0, 1, 0, 2, .lowersFit),
      (0, 1, 0, 0, 3, .belowMandatory), (1, nil, 0, 1, nil, .notRequired), (1, 0, 2, 1, nil, .notRequired),
    ] as [(Int, Int?, Int, Int, Int?, CompetencyExpiry.Effect)])
  func expiries(
    _ position: Int, _ second: Int?, _ competency: Int, _ told: Int, _ required: Int?, _ effect: CompetencyExpiry.Effect
  ) throws {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: position, second: second, holding: [(competency, 3, "2026-01-31")])
    let expiry = try #require(outlook.outlook().expiries.first)
    #expect(expiry.position.offset == told && expiry.requiredLevel == required && expiry.effect == effect)
    #expect(expiry.sources.count == (required == nil ? 1 : 2))
  }
}
