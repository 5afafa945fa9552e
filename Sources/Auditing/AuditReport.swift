public import StaffingDomain

/// What the audit of a plan found.
public struct AuditReport: Sendable {
  /// The broken rules, in the order of ``AuditRule``, then by file and line.
  public let violations: [Violation]
  /// The objective recomputed from the case, assignments, recruits and shared posts; nil where an officer's line is
  /// missing or unreadable.
  public let recomputedObjective: HoursPerMonth?
  /// The least objective when every officer stays, with the second post of today or without it, or is surplus.
  public let recomputedDoNothing: HoursPerMonth
  /// How many rules were checked.
  public let ruleCount: Int
  /// How many rows of the result tables were checked.
  public let rowCount: Int

  /// How many sentences were compared with what the plan gives; nil where they were not.
  public private(set) var sentenceCount: Int?

  /// The same report with what comparing the sentences found.
  ///
  /// - Parameter count: How many were compared.
  public func adding(_ more: [Violation], ofSentences count: Int) -> AuditReport {
    var report = AuditReport(
      violations: (violations + more).sorted(), recomputedObjective: recomputedObjective,
      recomputedDoNothing: recomputedDoNothing, ruleCount: ruleCount, rowCount: rowCount)
    report.sentenceCount = count
    return report
  }

  /// Whether no rule is broken.
  public var isClean: Bool { violations.isEmpty }
}
