import StaffingDomain

/// One thing that an officer may do, with what it costs and what it uses.
struct OfficerOption {
  /// What the officer does.
  var duty: Duty
  /// The courses to follow, offsets in ascending order.
  var courses: [Int] = []
  /// The cell of the main post, `commune x positions + position`; nil in the pool and as surplus.
  var cell: Int?
  /// The cell of the second post, in the same commune; nil for one post or none.
  var second: Int?
  /// The pool served, `province x positions + position`.
  var pool: Int?
  /// The commune in which the officer ends.
  var commune: Int
  /// Hours a month.
  var hours: Double
  /// Whether commune or position changes.
  var isTransfer = false
  /// The commune that the officer leaves, where the commune changes.
  var leaves: Int?
  /// Million VND a month.
  var allowance = 0.0
  /// Million VND for the courses, once.
  var cost = 0.0
  /// The team targets that the officer counts for, as offsets.
  var teams: [Int] = []

  /// The cells of the posts held, the main one first.
  var cells: [Int] { [cell, second].compactMap(\.self) }
}

/// A team rule for one commune.
struct TeamTarget {
  var commune: Int
  var competency: Int
  var level: Int
  var officers: Int
  var penalty: Double

  /// Every team rule for every commune that it names.
  static func all(_ staffingCase: StaffingCase) -> [TeamTarget] {
    staffingCase.teamRules.flatMap { rule in
      staffingCase.communes.ordinals.filter { rule.commune == nil || rule.commune == $0 }.map { commune in
        TeamTarget(
          commune: commune.offset, competency: rule.competency.offset, level: rule.level, officers: rule.officers,
          penalty: rule.penalty.value)
      }
    }
  }
}
