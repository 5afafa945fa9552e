import Planning
import StaffingDomain

/// A repair that was solved again and gains hours, or may gain some.
struct RepairTrial: Sendable {
  /// Tells one solve from another.
  final class Identity: Sendable {}

  let identity = Identity()
  let repair: Repair
  /// What it gains: between the plan that was found and the bound.
  let gain: ExtraHours
  /// What is wanting in the plan that was found.
  let wanting: Int
  let solved: SolvedPlan
  /// Whether the best plan may leave less wanting than the plan that is explained.
  let mayMend: Bool
  /// Whether the best plan is proved to leave no more wanting than the plan that was found, which mends the target and gains
  /// hours.
  let isSureToMend: Bool
  /// A plan at or below this would tell whether the best one mends the target; nil where none would.
  let telling: HoursPerMonth?

  /// Whether the best plan was looked for; else the relaxation alone was solved, or what tells whether it mends the target.
  var isFinal: Bool { !solved.isRough }

  /// Whether it is known whether the best plan mends the target.
  var isTold: Bool { isFinal || isSureToMend }

  /// The most hours that it may gain.
  var most: HoursPerMonth { isFinal ? gain.value : max(gain.value, gain.atMost) }

  /// Whether it asks for no more than another repair.
  func asksForAsLittle(as other: RepairTrial) -> Bool {
    repair.edits.allSatisfy { edit in other.repair.edits.contains { $0.covers(edit) } }
  }

  /// Whether it asks for no more than another repair, and does as much.
  func dominates(_ other: RepairTrial) -> Bool {
    wanting <= other.wanting && gain.value - other.gain.value >= Tolerances.noGain && asksForAsLittle(as: other)
  }

  /// Those of which no other one asks for as little and does as much; the first of those that dominate each other.
  static func undominated(_ trials: [RepairTrial]) -> [RepairTrial] {
    trials.indices.filter { !isDominated($0, among: trials) }.map { trials[$0] }
  }

  /// Whether another one asks for as little and does as much; of those that dominate each other the first stands.
  static func isDominated(_ place: Int, among trials: [RepairTrial]) -> Bool {
    trials.indices.contains { other in
      other != place && trials[other].dominates(trials[place])
        && (other < place || !trials[place].dominates(trials[other]))
    }
  }
}

extension Repair {
  /// The changes in the order in which they are taken out: those for everybody first.
  var editsByBreadth: [CaseEdit] {
    edits.enumerated().sorted { left, right in
      (right.element.breadth, left.offset) < (left.element.breadth, right.offset)
    }.map(\.element)
  }

  /// Whether a team rule is taken out: the rows after it are then others, and it asks for nothing.
  var endsTheRule: Bool {
    edits.contains { if case .teamRuleOfficers(_, 0) = $0 { true } else { false } }
  }
}
