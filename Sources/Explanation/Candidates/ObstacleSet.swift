/// The rules that stop an officer from holding a cell.
///
/// A bit stands for a rule, the lowest for the rule that is told first: the pin, then the eligibility rules in the
/// problem's order, then the decisions.
struct ObstacleSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The bit of the eligibility rule at a place; the decisions' bit lies above all of them.
  static func rule(at place: Int) -> ObstacleSet { ObstacleSet(rawValue: 2 << UInt16(place)) }

  /// The officer may not be moved.
  static let pin = ObstacleSet(rawValue: 1)
  /// A decision rules the cell out.
  static let decision = ObstacleSet(rawValue: 1 << 15)

  /// How many rules stop the officer.
  var count: Int { rawValue.nonzeroBitCount }

  /// The rule that is told first; nil where none stops the officer.
  var first: ObstacleSet? { isEmpty ? nil : ObstacleSet(rawValue: rawValue & (~rawValue &+ 1)) }
}
