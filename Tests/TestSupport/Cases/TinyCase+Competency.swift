public import StaffingDomain

extension TinyCase {
  /// The case of ``communes(seed:)`` with every rule of competency planning on top: small enough for brute force.
  public static func everything(seed: UInt64) -> StaffingCase {
    adding(.fewWithCombinations, to: communes(seed: seed), seed: seed)
  }

  /// The case of ``random(seed:)`` with every rule of competency planning on top, and none of communes.
  public static func competency(seed: UInt64) -> StaffingCase { adding(.few, to: random(seed: seed), seed: seed) }

  /// The case of ``random(seed:)`` with just one rule of competency planning on top.
  ///
  /// The rule's tables are those of ``competency(seed:)``.
  public static func only(_ rule: CompetencyRule, seed: UInt64) -> StaffingCase {
    var result = random(seed: seed)
    add(rule, seed: seed, to: &result, amounts: .few)
    return result
  }

  /// The case of ``randomProvinces(seed:)`` with every rule of communes and of competency planning on top: too large for
  /// brute force.
  ///
  /// Quotas, seats and the training budget are shared by the provinces.
  public static func everythingProvinces(seed: UInt64) -> StaffingCase {
    var result = randomProvinces(seed: seed)
    result.addCommuneRules(seed: seed)
    return adding(.many, to: result, seed: seed)
  }

  /// A case of 4 communes, 6 positions and 12 to 20 officers with every rule: too large for brute force.
  public static func district(seed: UInt64) -> StaffingCase {
    var result = randomDistrict(seed: seed)
    result.addCommuneRules(seed: seed, positions: 6...6)
    return adding(.many, to: result, seed: seed)
  }

  private static func adding(
    _ amounts: CompetencyTables.Amounts, to staffingCase: StaffingCase, seed: UInt64
  ) -> StaffingCase {
    var result = staffingCase
    for rule in CompetencyRule.allCases { add(rule, seed: seed, to: &result, amounts: amounts) }
    return result
  }

  private static func add(
    _ rule: CompetencyRule, seed: UInt64, to result: inout StaffingCase, amounts: CompetencyTables.Amounts
  ) {
    var tables = CompetencyTables(rule, seed: seed, amounts: amounts)
    switch rule {
    case .training: tables.addTraining(to: &result)
    case .recruitment: tables.addRecruitment(to: &result)
    case .sharing: tables.addSharing(to: &result)
    case .teamRules: tables.addTeamRules(to: &result)
    case .relations: tables.addRelations(to: &result)
    case .rotation: tables.addRotation(to: &result)
    }
  }
}
