/// How well an officer's levels meet a position's requirements.
public struct CompetenceFit: Sendable, Hashable {
  /// `sum_q weight_q x min(level_q, required_q) / required_q  /  sum_q weight_q`, 0 to 1; 1 without requirements or
  /// where all weights are 0.
  public let share: Double
  /// The mandatory requirements that the officer does not meet, in the order of the requirements.
  public let unmetMandatory: [Requirement]

  /// Compares levels with requirements.
  ///
  /// - Parameters:
  ///   - requirements: The requirements of one position.
  ///   - level: The officer's level of a competency on the plan date, 0 where absent or expired.
  public init(requirements: some Sequence<Requirement>, level: (Ordinal<Competency>) -> Int) {
    var met = 0.0
    var total = 0.0
    var unmet: [Requirement] = []
    for requirement in requirements {
      let held = level(requirement.competency)
      met += requirement.weight * Double(min(held, requirement.level)) / Double(requirement.level)
      total += requirement.weight
      if requirement.isMandatory, held < requirement.level { unmet.append(requirement) }
    }
    share = total > 0 ? met / total : 1
    unmetMandatory = unmet
  }
}
