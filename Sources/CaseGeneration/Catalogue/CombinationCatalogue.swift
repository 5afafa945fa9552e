/// Which positions one officer may hold together.
extension PositionKind {
  /// Whether the position is ever held together with another one: leaders and heads answer for a whole body.
  var isEverCombined: Bool { isSpecialist || self == .economyDeputy || self == .cultureDeputy }

  /// The pairs of `combinations.csv`: those of one body, and some of two that small communes put together.
  static let combinations: [(PositionKind, PositionKind)] = {
    let combined = allCases.filter(\.isEverCombined)
    var pairs: [(PositionKind, PositionKind)] = []
    for (place, one) in combined.enumerated() {
      for other in combined[(place + 1)...] where one.profile.group == other.profile.group {
        pairs.append((one, other))
      }
    }
    return pairs + acrossBodies
  }()

  /// Culture and information with information technology, and the desk with those whose papers go over it.
  private static let acrossBodies: [(PositionKind, PositionKind)] = [
    (.informationTechnology, .culture), (.statistics, .reception), (.archives, .reception), (.justice, .reception),
  ]
}
