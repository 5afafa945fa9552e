import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Cuts about pools: no whole choice breaks one, and the point that they were found at does.
@Suite struct PoolCutTests {
  /// Pools of cases with shared work, each with the posts that belong to it.
  private func pools(_ body: (_ sharing: Sharing, _ pool: Int, _ posts: [Int], _ seed: UInt64) throws -> Void) rethrows
  {
    for seed in UInt64(1)...120 {
      let staffingCase = TinyCase.district(seed: seed)
      let sharing = Sharing(staffingCase, needs: StaffingNeeds(staffingCase))
      for pool in sharing.rows.indices {
        let posts = sharing.posts.indices.filter { index in
          let cell = sharing.posts[index].cell
          return sharing.row(of: cell.position, in: cell.commune) == pool
        }
        if posts.count > 1 { try body(sharing, pool, posts, seed) }
      }
    }
  }

  @Test func noWholeChoiceBreaksACut() throws {
    var count = 0
    try pools { sharing, pool, posts, seed in
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<20 {
        var values: [Int32: Double] = [:]
        for post in posts { values[Int32(post)] = Double(Int.random(in: 0...4, using: &generator)) / 4 }
        let shares = try posts.map { try #require(sharing.share(of: sharing.posts[$0])) }
        var officers = [Double](repeating: 0, count: sharing.rows.count)
        for (post, share) in zip(posts, shares) { officers[pool] += share * (values[Int32(post)] ?? 0) }
        for cut in PoolCutSearch(sharing).cuts(officers: officers, values: values) {
          count += 1
          #expect(cut.pool == pool)
          var activity = -officers[pool]
          for coefficient in cut.coefficients {
            activity += coefficient.value * (values[Int32(coefficient.index)] ?? 0)
          }
          #expect(activity > cut.limit, "seed \(seed): the point keeps the cut")
          expectValid(cut, posts: posts, shares: shares, "seed \(seed)")
        }
      }
    }
    #expect(count >= 1_000, "only \(count) cuts")
  }

  /// Every set of posts, done by as few officers as can.
  private func expectValid(_ cut: PoolCut, posts: [Int], shares: [Double], _ name: String) {
    let value = Dictionary(uniqueKeysWithValues: cut.coefficients.map { ($0.index, $0.value) })
    for set in 0..<(1 << min(posts.count, 12)) {
      var (activity, sum) = (0.0, 0.0)
      for (place, post) in posts.enumerated() where place < 12 && set >> place & 1 == 1 {
        activity += value[post] ?? 0
        sum += shares[place]
      }
      activity -= (sum - 1e-9).rounded(.up)
      #expect(activity <= cut.limit + 1e-7, "\(name): posts \(set)")
    }
  }
}
