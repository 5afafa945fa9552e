/// How the officers of a commune are spread over its positions.
///
/// Each post that the workload asks for is a candidate, and so are posts beyond it in the trades that merged communes
/// brought along; scarce trades drop out by their own chance, and the best candidates are held.
enum Occupation {
  private struct Candidate {
    let position: Int
    let score: Double
  }

  /// Holders by position; their sum is the commune's headcount.
  static func draw(commune: GeneratedCommune, posts: [Int], number: Int, streams: RandomStreams) -> [Int] {
    var stream = streams.stream(.occupation, number)
    var candidates: [Candidate] = []
    for kind in PositionKind.allCases {
      let wanted = posts[kind.offset]
      let filled = chanceFilled(kind, in: commune)
      for post in 0..<max(wanted, kind.profile.minimumPosts) {
        let isHeld = stream.chance(post == 0 ? filled : filled * 0.75)
        let noise = stream.uniform()
        if isHeld { candidates.append(Candidate(position: kind.offset, score: baseScore(kind, post: post) + noise)) }
      }
    }
    addSurplus(to: &candidates, headcount: commune.headcount, stream: &stream)
    let order = candidates.indices.sorted { left, right in
      let (leftScore, rightScore) = (candidates[left].score, candidates[right].score)
      return leftScore != rightScore ? leftScore > rightScore : left < right
    }
    var holders = [Int](repeating: 0, count: PositionKind.allCases.count)
    for place in order.prefix(commune.headcount) { holders[candidates[place].position] += 1 }
    return holders
  }

  /// Candidates beyond the posts, enough for the headcount, by the trades' readiness.
  private static func addSurplus(to candidates: inout [Candidate], headcount: Int, stream: inout RandomStream) {
    let weights = PositionKind.allCases.map(\.profile.surplusWeight)
    let ordinary = max(0, headcount - candidates.count)
    let extra = ordinary + 2
    for _ in 0..<extra {
      let position = stream.weightedOffset(weights)
      candidates.append(Candidate(position: position, score: 0.4 + 0.6 * stream.uniform()))
    }
  }

  private static func baseScore(_ kind: PositionKind, post: Int) -> Double {
    if kind.isLeading { return 3 }
    if kind.isManagement { return 2.5 }
    return post == 0 ? 1.1 : max(0.2, 0.8 - 0.15 * Double(post))
  }

  /// Mountains lack specialists more, towns less.
  private static func chanceFilled(_ kind: PositionKind, in commune: GeneratedCommune) -> Double {
    let base = kind.profile.filled
    guard kind.isSpecialist, base < 0.92 else { return base }
    let empty = (1 - base) * (commune.isMountain ? 1.35 : 1.12 - 0.5 * commune.urbanity)
    return max(0.05, 1 - empty)
  }
}
