public import StaffingDomain

/// What it costs that an officer does something else than under an earlier plan.
///
/// What is done is the cell held, with the second post besides it, the pool served or surplus; courses change for nothing.
public struct NamePrice: Sendable {
  private let hours: Double
  private let former: [Ordinal<Officer>: Assignment]

  /// Creates a price for every officer whom an earlier plan has a duty for and who is not among those unknown to it.
  public init(_ plan: TransferPlan, hours: Double, unknown: [Ordinal<Officer>] = []) {
    self.hours = hours
    var former: [Ordinal<Officer>: Assignment] = [:]
    for line in plan.assignments where line.duty != .outOfPlan && !unknown.contains(line.officer) {
      former[line.officer] = line
    }
    self.former = former
  }

  /// The option with the price of the name, where it changes.
  func priced(_ option: OfficerOption, of officer: Ordinal<Officer>, positions: Int) -> OfficerOption {
    guard let line = former[officer] else { return option }
    var priced = option
    let second = option.second.map { Ordinal<Position>($0 % positions) }
    if option.duty != line.duty || second != line.secondPosition { priced.hours += hours }
    return priced
  }
}
