import Planning
public import StaffingDomain

/// That a plan leaves an officer without a post, as far as the officer's own letter tells of it.
///
/// It holds counts of posts and officers, and nothing of other officers or of bars.
public struct SurplusNotice: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The main cell of today.
  public var origin: Cell
  /// The cell whose last post is held besides today; nil where none is.
  public var second: Cell?
  /// Posts and officers of the main cell.
  public var staff: CellStaff
}

extension PlanView {
  /// What a plan says of an officer whom it leaves without a post; nil for everybody else.
  public func surplusNotice(of officer: Ordinal<Officer>) -> SurplusNotice? {
    guard plan.assignments[officer.offset].duty == .surplus else { return nil }
    let person = problem.staffingCase.officers[officer]
    return SurplusNotice(
      officer: officer, origin: person.cell, second: person.secondCell, staff: staff(of: person.cell))
  }
}
