public import StaffingDomain

/// Rules `lock` and `forbid`: `cell matches row` for every lock about an officer, `not (cell matches row)` for every row
/// that forbids or refuses.
///
/// What planners and officers decided beforehand. A lock with commune and position allows exactly that cell, with a commune
/// only any cell of it, with a position only any cell of that position, with neither only staying; it rules out surplus.
/// `forbid` and `refuse` rule out every cell that matches what is named, and with neither any change of commune or
/// position. Forbidding leaves surplus open. Several rows for one officer hold together.
///
/// A lock names the main cell and leaves the second free. What is forbidden or refused is so as a second post too; with
/// neither commune nor position every second post but the one held today.
///
/// Source: the formulation, *Decisions taken beforehand*; the rows with a position only are this project's reading, as an
/// empty cell matches any.
public struct Decisions: EligibilityRule {
  /// The rule's name, for an order of either kind.
  public let name = RuleName.lock
  private let staffingCase: StaffingCase
  private let orders: [Ordinal<Officer>: [Decision]]

  init(_ staffingCase: StaffingCase) {
    self.staffingCase = staffingCase
    orders = Dictionary(grouping: staffingCase.decisions, by: \.officer)
  }

  /// The decisions about an officer, in the order of the case.
  public func orders(for officer: Ordinal<Officer>) -> [Decision] { orders[officer] ?? [] }

  /// Whether a decision locks the officer, which rules out surplus.
  public func isLocked(_ officer: Ordinal<Officer>) -> Bool {
    orders(for: officer).contains { $0.kind == .lock }
  }

  /// Whether every decision about the officer lets the officer hold a cell, be it the current one or another.
  public func allows(_ officer: Ordinal<Officer>, toHold cell: Cell) -> Bool {
    guard let orders = orders[officer] else { return true }
    return orders.allSatisfy { keeps($0, holding: cell) }
  }

  /// Whether every decision about the officer lets the officer hold a cell besides a main one.
  public func allows(_ officer: Ordinal<Officer>, asSecond cell: Cell) -> Bool {
    guard let orders = orders[officer] else { return true }
    return orders.allSatisfy { keeps($0, asSecond: cell) }
  }

  /// Every decision about the officer that rules a cell out as a second post, in the order of the case.
  public func orders(against officer: Ordinal<Officer>, asSecond cell: Cell) -> [Decision] {
    orders(for: officer).filter { !keeps($0, asSecond: cell) }
  }

  /// Every decision about the officer that rules a cell out, in the order of the case.
  public func orders(against officer: Ordinal<Officer>, toHold cell: Cell) -> [Decision] {
    orders(for: officer).filter { !keeps($0, holding: cell) }
  }

  /// The decisions about an officer that each rule out an option by itself, in the order of the case.
  public func orders(against option: OfficerOption) -> [Decision] {
    orders(for: option.officer).filter { !keep([$0], option) }
  }

  /// Whether some decisions about an officer allow an option: for the pool they are read as for a post.
  func keep(_ orders: [Decision], _ option: OfficerOption) -> Bool {
    func allKeep(_ cell: Cell) -> Bool { orders.allSatisfy { keeps($0, holding: cell) } }
    if let second = option.secondCell, !orders.allSatisfy({ keeps($0, asSecond: second) }) { return false }
    return switch option.duty {
    case .stay: allKeep(option.origin)
    case .fill(let cell): allKeep(cell)
    case .pool(let position):
      !orders.contains { $0.kind == .lock } && allKeep(Cell(commune: option.origin.commune, position: position))
    case .surplus: !orders.contains { $0.kind == .lock }
    case .outOfPlan: false
    }
  }

  /// Names the first decision that rules the cell out.
  public func ground(
    against officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> PlacementGround? {
    grounds(against: officer, filling: cell, over: distance).first
  }

  /// Names every decision that rules the cell out.
  public func grounds(
    against officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> [PlacementGround] {
    orders(against: officer, toHold: cell).map { PlacementGround(.ordered($0), sources: [.row($0.source)]) }
  }

  /// Every decision that rules the cell out is taken back.
  public func ways(
    lettingIn officer: Ordinal<Officer>, to cell: Cell, over distance: Kilometres, after bundle: Int32
  ) -> [[CaseEdit]] {
    let against = orders(against: officer, toHold: cell)
    let rows = staffingCase.decisions.indices.filter { against.contains(staffingCase.decisions[$0]) }
    return rows.isEmpty ? [] : [rows.map { .withoutDecision($0) }]
  }

  private func keeps(_ order: Decision, asSecond cell: Cell) -> Bool {
    switch order.kind {
    case .lock: return true
    case .forbid, .refuse:
      guard order.commune == nil && order.position == nil else { return keeps(order, holding: cell) }
      let person = staffingCase.officers[order.officer]
      return cell.commune == person.commune && cell.position == person.secondPosition
    }
  }

  private func keeps(_ order: Decision, holding cell: Cell) -> Bool {
    let isUnnamed = order.commune == nil && order.position == nil
    let current = staffingCase.officers[order.officer].cell
    let matches =
      (order.commune == nil || order.commune == cell.commune)
      && (order.position == nil || order.position == cell.position)
    switch order.kind {
    case .lock: return isUnnamed ? cell == current : matches
    case .forbid, .refuse: return isUnnamed ? cell == current : !matches
    }
  }
}
