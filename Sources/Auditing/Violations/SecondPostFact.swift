public import StaffingDomain

/// What is wrong with the two posts of an officer.
public enum SecondPostFact: Sendable, Hashable {
  /// The second position is the main one.
  case sameAsMain(Code<Position>)
  /// The cell of one of the posts has none.
  case noPost(CellCodes)
  /// The policy allows one position each.
  case onePositionOnly
  /// A bar is in force, or the officer leaves within the horizon.
  case mayNotCombine
  /// The second position leads.
  case leadingSecond(Code<Position>)
  /// The two positions may not be held together: the main one, then the second.
  case unpaired(Code<Position>, Code<Position>)
  /// The two posts hold more work than the officer may carry, in full posts.
  case load(Double, most: Double)
  /// The officer is not able to hold the second position.
  case unable(PlacementFact)
}

extension SecondPostFact {
  /// By kind, then by what is said; ``ViolationFact/order`` begins with the officer.
  var order: [String] {
    switch self {
    case .unable(let fact):
      switch fact {
      case .fit: ["1"] + fact.order
      case .lacks: ["a"] + fact.order
      default: ["2"] + fact.order
      }
    case .sameAsMain(let position): ["3", position.text]
    case .noPost(let cell): ["4", cell.commune.text, cell.position.text]
    case .leadingSecond(let position): ["5", position.text]
    case .unpaired(let main, let second): ["6", main.text, second.text]
    case .mayNotCombine: ["7"]
    case .onePositionOnly: ["8"]
    case .load(let load, _): ["9", String(load)]
    }
  }
}
