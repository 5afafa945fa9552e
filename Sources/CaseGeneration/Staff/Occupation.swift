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
    addSurplus(to: &candidates, commune: commune, stream: &stream)
    let order = candidates.indices.sorted { left, right in
      let (leftScore, rightScore) = (candidates[left].score, candidates[right].score)
      return leftScore != rightScore ? leftScore > rightScore : left < right
    }
    var holders = [Int](repeating: 0, count: PositionKind.allCases.count)
    for place in order.prefix(commune.headcount) { holders[candidates[place].position] += 1 }
    return holders
  }

  /// Candidates beyond the posts, in the trades that every merged commune had: some that stand before vacant posts,
  /// and as many more as the headcount needs.
  private static func addSurplus(
    to candidates: inout [Candidate], commune: GeneratedCommune, stream: inout RandomStream
  ) {
    let weights = PositionKind.allCases.map(\.profile.surplusWeight)
    let inherited = Int((1.1 * Double(commune.predecessors - 1) + stream.uniform()).rounded(.down))
    let missing = max(0, commune.headcount - candidates.count - inherited)
    for number in 0..<(inherited + missing) {
      let position = stream.weightedOffset(weights)
      let score = (number < inherited ? 1.2 : 0) + 0.6 * stream.uniform()
      candidates.append(Candidate(position: position, score: score))
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
