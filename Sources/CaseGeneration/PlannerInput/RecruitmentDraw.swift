import StaffingDomain

/// A quota of recruits of a made-up case.
struct GeneratedQuota: Sendable {
  /// nil is the total over all positions.
  let position: PositionKind?
  let heads: Int
}

/// Draws quotas for the scarce trades, a sixth to a third of their empty posts each, and a total below their sum.
enum RecruitmentDraw {
  /// The trades that are scarce by the press: IT, accounting, land, environment, construction, justice.
  static let scarceTrades: [PositionKind] = [
    .justice, .informationTechnology, .finance, .land, .environment, .construction,
  ]

  /// - Parameter emptyPosts: Posts less holders, by commune and position.
  static func quotas(emptyPosts: [[Int]], streams: RandomStreams) -> [GeneratedQuota] {
    var stream = streams.stream(.recruitment)
    var quotas: [GeneratedQuota] = []
    for trade in scarceTrades {
      let share = stream.uniform(0.16, 0.33)
      let vacant = emptyPosts.reduce(0) { $0 + max(0, $1[trade.offset]) }
      guard vacant > 0 else { continue }
      quotas.append(GeneratedQuota(position: trade, heads: max(1, Int((Double(vacant) * share).rounded()))))
    }
    let sum = quotas.reduce(0) { $0 + $1.heads }
    let total = max(quotas.map(\.heads).max() ?? 1, Int((0.7 * Double(sum)).rounded()))
    return [GeneratedQuota(position: nil, heads: total)] + quotas
  }
}
