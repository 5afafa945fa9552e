public import StaffingDomain

/// Rule `stability`: `cost = hours x sum over officers of [what is done != what was done]`: whoever does something else than under an
/// earlier plan costs `hours` a month.
///
/// It is a price for planning again, not a part of the model: see the article *PlanningAgain*. What is done is the cell
/// held with the second post besides it, the pool served or surplus; courses may change for nothing. Officers whom the earlier plan does not know, or who were to
/// leave under it, are free to do anything.
public struct Stability: Sendable {
  /// The rule's name.
  public let name = RuleName.stability
  /// What a changed name costs.
  public let hours: HoursPerMonth
  /// What somebody does, courses left out.
  struct Work: Sendable, Hashable {
    var duty: Duty
    var second: Ordinal<Position>?
  }

  /// What everybody did, by officer; nil where that does not bind.
  private let former: [Work?]

  /// Creates the rule.
  ///
  /// - Parameters:
  ///   - plan: The earlier plan, with a line for every officer of the case.
  ///   - hours: What a changed name costs, 0 or more.
  ///   - unknown: Officers about whom the earlier plan says nothing.
  public init(keeping plan: TransferPlan, at hours: HoursPerMonth, unknown: [Ordinal<Officer>] = []) {
    self.hours = hours
    var former = plan.assignments.map { line in
      line.duty == .outOfPlan ? nil : Optional(Work(duty: line.duty, second: line.secondPosition))
    }
    for officer in unknown { former[officer.offset] = nil }
    self.former = former
  }

  /// Creates the rule from what everybody did, by officer; nil where that does not bind.
  init(keeping former: [Work?], at hours: HoursPerMonth) {
    (self.former, self.hours) = (former, hours)
  }

  /// What the officer did; nil where that does not bind.
  func work(of officer: Ordinal<Officer>) -> Work? { former[officer.offset] }

  /// The main duty that the officer did; nil where that does not bind.
  public func duty(of officer: Ordinal<Officer>) -> Duty? { former[officer.offset]?.duty }

  /// Whether doing a duty, with a second post or without, changes the officer's name on the list.
  public func isChange(_ officer: Ordinal<Officer>, doing duty: Duty, with second: Ordinal<Position>? = nil) -> Bool {
    former[officer.offset].map { $0 != Work(duty: duty, second: second) } ?? false
  }

  /// The hours of doing a duty, with a second post or without.
  func hours(of officer: Ordinal<Officer>, doing duty: Duty, with second: Ordinal<Position>?) -> HoursPerMonth {
    isChange(officer, doing: duty, with: second) ? hours : .zero
  }

  /// The hours of filling any post but the one filled under the earlier plan.
  func hoursOfFilling(_ officer: Ordinal<Officer>) -> HoursPerMonth { former[officer.offset] == nil ? .zero : hours }

  /// What filling a post, with a second one or without, costs less than that: all of it for what was done under the earlier
  /// plan.
  func hoursKept(_ officer: Ordinal<Officer>, filling cell: Cell, with second: Ordinal<Position>?) -> HoursPerMonth {
    former[officer.offset] == Work(duty: .fill(cell), second: second) ? hours : .zero
  }

  /// Whether the officer filled a post other than the own one, which no two officers of a commune need have in common.
  func hasMoved(_ officer: Ordinal<Officer>) -> Bool {
    if case .fill = former[officer.offset]?.duty { true } else { false }
  }

  /// The officers in the plan of a problem who do something else under a plan, sorted.
  public func changed(under plan: TransferPlan) -> [Ordinal<Officer>] {
    plan.assignments.filter { $0.duty != .outOfPlan && isChange($0.officer, doing: $0.duty, with: $0.secondPosition) }
      .map(\.officer)
  }
}
