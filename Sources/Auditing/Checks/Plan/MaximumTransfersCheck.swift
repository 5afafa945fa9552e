import ResultsFormat
import StaffingDomain

/// Officers whose commune or position changes, to the pool of another position too, `<= maximum_transfers`, where it is
/// given.
enum MaximumTransfersCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let changes = context.changes.count
    guard let limit = context.policy.maximumTransfers, changes > limit else { return [] }
    return [Violation(LimitFact(.maximumTransfers, .all, used: changes, limit: limit), in: .assignments)]
  }
}
