public import ResultsFormat
public import StaffingDomain
public import Workloads

/// Re-checks how the changes of a plan stand in a month, from the case and the written files alone.
///
/// What stands in `progress.csv` of the folder is what an office says, and is checked for what can be: the officers,
/// the planned months, and states and dates that agree. Staffing and summary follow from it. Whether the rest fits
/// the months left, and which decisions follow, is not computed again; their files are checked for edits.
public enum MonthAudit {
  /// Checks every rule.
  ///
  /// - Parameters:
  ///   - staffingCase: The case, without error findings.
  ///   - needs: The needs of its cells.
  ///   - plan: The results folder of the plan, which passes its own audit.
  ///   - waves: The waves folder of the plan, which passes its own audit.
  ///   - month: What the month folder says.
  ///   - digests: The digests of its files as they were read, by name.
  ///   - inputDigest: The digest of the case.
  public static func audit(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, plan: ResultTables, waves: WavesTables, month: MonthTables,
    digests: [String: String], inputDigest: String
  ) -> MonthAuditReport {
    let summary = month.summary
    let ties: [(String, String, String)] = [
      ("input_digest", summary.inputDigest, inputDigest), ("plan_digest", summary.planDigest, plan.summary.ownDigest),
      ("waves_digest", summary.wavesDigest, waves.summary.ownDigest),
    ]
    var violations = ties.filter { $0.1 != $0.2 }.map { key, written, exact in
      Violation(
        summary: .month(.otherMonth), .summary(.differs(ColumnDifference(key, .text(written), .text(exact)))))
    }
    let context = MonthContext(staffingCase, needs: needs, plan: plan, waves: waves, month: month)
    violations += MonthProgressCheck.violations(in: context)
    if violations.isEmpty {
      violations += MonthNowCheck.violations(in: context)
      violations += MonthSummaryCheck.violations(in: context)
    }
    violations += edits(of: month, digests)
    return MonthAuditReport(
      violations: violations.sorted(),
      rowCount: month.progress.count + month.staffing.count + month.decisions.count)
  }

  /// The files that were read have the digests that were taken when they were written.
  private static func edits(of month: MonthTables, _ digests: [String: String]) -> [Violation] {
    var read = digests
    read[ResultFile.summaryFileName] = try? month.summary.contentDigest()
    let names = Set(read.keys).union(month.summary.files.keys).sorted()
    return names.filter { read[$0] != month.summary.files[$0] }.map {
      Violation(.month(.editedMonth), .edit(.changed), file: $0)
    }
  }
}

/// What the audit of a month folder found.
public struct MonthAuditReport: Sendable {
  /// The broken rules, in the order of ``MonthRule``, then by file and line.
  public let violations: [Violation]
  /// How many rules were checked.
  public let ruleCount = MonthRule.allCases.count
  /// How many rows were checked.
  public let rowCount: Int

  /// Whether no rule is broken.
  public var isClean: Bool { violations.isEmpty }
}
