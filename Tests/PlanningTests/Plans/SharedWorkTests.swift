import Planning
import StaffingDomain
import TestSupport
import Testing
import Workloads

/// Who of the pool does which part of a post: no part that a file could not show, and nobody with more than a month.
@Suite struct SharedWorkTests {
  /// Hours of which a file shows one unit.
  private static let unit = 2 * Tolerances.shownHours

  /// A pool with posts that fill its officers' months but for less than a file shows, or to the last of it.
  private struct Pool {
    var staffingCase: StaffingCase
    var officers: Int

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      officers = Int.random(in: 1...6, using: &random)
      staffingCase = TwoCommunes.make(officers: officers)
      staffingCase.policy.minimumPostShare = 0
      staffingCase.share()
      var room = Double(officers) * 1832
      var volumes: [Double] = []
      while room > 1e-3, volumes.count < 3 * officers {
        let sizes: [Double] = [1832, 1374, 916, 611, 458, 305]
        let whole = sizes[Int.random(in: sizes.indices, using: &random)]
        let volume = min(room, max(1, whole + Double(Int.random(in: -9...9, using: &random)) * 0.0001))
        volumes.append(volume)
        room -= volume
      }
      let commune = staffingCase.communes[1]
      let workload = staffingCase.workload[1]
      staffingCase.communes = volumes.indices.map { offset in
        var copy = commune
        copy.code = Code("C\(100 + offset)")
        return copy
      }
      staffingCase.workload = volumes.enumerated().map { offset, volume in
        var row = workload
        (row.commune, row.annualVolume) = (Ordinal(offset), volume)
        return row
      }
      staffingCase.distances = []
      for officer in staffingCase.officers.ordinals {
        staffingCase.officers[officer].commune = Ordinal(Int.random(in: 0..<volumes.count, using: &random))
      }
    }
  }

  @Test(arguments: 1...400) func everyPartCanBeWritten(_ seed: Int) {
    let pool = Pool(seed: UInt64(seed))
    let problem = StaffingProblem(pool.staffingCase, needs: StaffingNeeds(pool.staffingCase))
    let month = pool.staffingCase.policy.monthlyWorkingTime.value
    let plan = TransferPlan(
      assignments: pool.staffingCase.officers.ordinals.map { Assignment(officer: $0, duty: .pool(TwoCommunes.land)) },
      sharedPosts: problem.sharing.posts)
    let parts = SharedWork(plan, of: problem).parts
    for part in parts { #expect(part.hours.value >= Tolerances.shownHours, "\(part)") }
    let busy = Dictionary(grouping: parts, by: \.officer).mapValues { $0.reduce(0) { $0 + $1.hours.value } }
    for (officer, hours) in busy { #expect(hours < month + Self.unit + 1e-9, "\(officer): \(hours)") }
    let done = Dictionary(grouping: parts, by: \.post).mapValues { $0.reduce(0) { $0 + $1.hours.value } }
    #expect(Set(done.keys) == Set(plan.sharedPosts))
    for (post, hours) in done {
      #expect(abs(hours - problem.needs[post.cell].posts[post.number - 1].hours.value) < 1e-6, "\(post): \(hours)")
    }
    #expect(Set(parts.map { "\($0.officer.offset) \($0.post)" }).count == parts.count)
  }

  @Test func aPostThatNoFileCouldShowIsNotShared() {
    for (volume, posts) in [(1.0, 1), (0.0007, 1), (0.0005, 0)] {
      var staffingCase = TwoCommunes.make()
      staffingCase.policy.minimumPostShare = 0
      staffingCase.share()
      staffingCase.workload[0].annualVolume = volume
      staffingCase.workload[1].annualVolume = 0
      staffingCase.positions[TwoCommunes.land].minimumPosts = 1
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      #expect(problem.sharing.posts.filter { $0.cell.commune == TwoCommunes.home }.count == posts, "\(volume)")
    }
  }
}
