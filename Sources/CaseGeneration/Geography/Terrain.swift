import StaffingDomain

/// Decides how urban, mountainous and hard a place is, from density and the distance to the province's main town.
enum Terrain {
  /// Residents per km2 from which a unit is a ward: about a fifth of all units, as published (687 of 3,321).
  private static let wardDensity = 1430.0

  /// The kind of a unit by its density; a few small remote units of large cases are special zones.
  static func kind(density: Double, isIsland: Bool) -> CommuneKind {
    if isIsland { return .specialZone }
    return density >= wardDensity ? .ward : .commune
  }

  /// 0 at 100 residents per km2 or fewer, 1 at 3,000 or more, even in the logarithm between.
  static func urbanity(density: Double) -> Double {
    let score = ElementaryFunctions.logarithm(max(1, density) / 100) / ElementaryFunctions.logarithm(30)
    return min(1, max(0, score)).rounded(decimals: 3)
  }

  /// Whether every commune of a province lies in mountains: sparse ones, more of them in a sparse province.
  static func mountains(densities: [Double], sparsity: Double, stream: inout RandomStream) -> [Bool] {
    densities.map { density in
      let score = ElementaryFunctions.logarithm(max(1, density)) + stream.normal(mean: 0, deviation: 0.5)
      return score < 5.2 + 0.3 * sparsity
    }
  }

  /// The hardship class: 0 in towns and plains, up to 3 far from the main town in mountains.
  static func hardship(isMountain: Bool, isIsland: Bool, remoteness: Double, stream: inout RandomStream) -> Int {
    if isIsland { return 3 }
    let score = (isMountain ? 1.3 : 0) + 1.6 * (remoteness - 0.5) + stream.normal(mean: 0, deviation: 0.35)
    return min(3, max(0, Int((isMountain ? score : min(score, 0.9)).rounded())))
  }

  /// How complete equipment and network are, 0.35 to 1.
  static func digitalReadiness(urbanity: Double, hardship: Int, stream: inout RandomStream) -> Double {
    let level = 0.78 + 0.2 * urbanity - 0.11 * Double(hardship) + stream.normal(mean: 0, deviation: 0.05)
    return min(1, max(0.35, level)).rounded(decimals: 2)
  }

  /// Old communes merged into one: mostly 2 to 4.
  static func predecessors(stream: inout RandomStream) -> Int {
    1 + stream.weightedOffset([6, 28, 34, 20, 8, 3, 1])
  }
}
