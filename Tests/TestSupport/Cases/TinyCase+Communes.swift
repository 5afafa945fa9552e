public import StaffingDomain

extension TinyCase {
  /// A case of 2 or 3 communes and 4 to 6 officers with every rule of communes, and none of competency planning: small
  /// enough for brute force.
  public static func communes(seed: UInt64) -> StaffingCase {
    var result = randomCommunes(seed: seed)
    result.addCommuneRules(seed: seed)
    return result
  }

  /// The case of ``random(seed:)`` with just one rule of communes on top.
  public static func only(_ rule: CommuneRule, seed: UInt64) -> StaffingCase {
    var result = random(seed: seed)
    result.add(rule, seed: seed, positions: fewPositions)
    return result
  }

  /// How many positions there are where officers may hold two.
  public static let fewPositions = 3...4
}

extension StaffingCase {
  /// Adds every rule of communes: homes, ranks, absences, retirements, settling and combinations.
  ///
  /// - Parameter positions: How many positions there are at least, and up to how many are added.
  public mutating func addCommuneRules(seed: UInt64, positions: ClosedRange<Int> = TinyCase.fewPositions) {
    for rule in CommuneRule.allCases.reversed() { add(rule, seed: seed, positions: positions) }
  }

  fileprivate mutating func add(_ rule: CommuneRule, seed: UInt64, positions: ClosedRange<Int>) {
    var tables = CommuneTables(rule, seed: seed)
    switch rule {
    case .rankDrop: tables.addRankDrops(to: &self)
    case .home: tables.addHomes(to: &self)
    case .absence: tables.addAbsences(to: &self)
    case .retirement: tables.addRetirements(to: &self)
    case .settling: tables.addSettling(to: &self)
    case .combination: tables.addCombinations(to: &self, positions: positions)
    }
  }
}
