public import StaffingDomain
import Workloads

/// What officers more or fewer in a cell are worth while nobody else does anything otherwise.
///
/// With every officer, recruit and shared post of a plan fixed, the rest of the program is a linear program that falls
/// apart into cells: `min sum v_j (1 - y_j)` over the posts that are not shared, with `sum y_j + o = heads`. Its optimum is
/// convex and piecewise linear in the heads and bends at whole heads only, as values never rise from post to post. So its
/// right-hand slope is the value of the first empty post, its left-hand slope that of the last filled one, and any number
/// between them is an optimal dual value.
public struct OfficerValue: Sendable, Hashable {
  /// Hours a month that one more officer recovers; 0 where no post stays empty.
  public var oneMore: HoursPerMonth
  /// Hours a month that one fewer loses; nil where nobody holds a post.
  public var last: HoursPerMonth?
  /// How many more officers recover ``oneMore`` each.
  public var holdsFor: Int

  /// Whether one fewer loses another amount than one more recovers: the dual value is then not unique.
  public var isDegenerate: Bool { last.map { !OfficerValue.isSame($0, oneMore) } ?? false }

  /// Whether two values are the same but for rounding.
  static func isSame(_ value: HoursPerMonth, _ other: HoursPerMonth) -> Bool {
    abs(value.value - other.value) <= Tolerances.comparison * max(1, abs(other.value))
  }
}

extension PlanView {
  /// What officers more or fewer in a cell are worth while nobody else does anything otherwise.
  public func valueOfOfficers(in cell: Cell) -> OfficerValue {
    let empty = emptyPosts(in: cell)
    let first = empty.first?.value ?? .zero
    let isHeld = heads(in: cell) + recruits(in: cell) > 0
    return OfficerValue(
      oneMore: first, last: isHeld ? valueOfLastOfficer(in: cell) : nil,
      holdsFor: empty.prefix { OfficerValue.isSame($0.value, first) }.count)
  }
}
