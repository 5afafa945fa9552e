public import ResultsFormat
public import StaffingDomain
public import Workloads

/// Re-checks the months of a plan's changes from the case and the written files alone.
///
/// Nothing here knows the search that made them: what changes, when officers are free and what a month costs are worked
/// out again from `assignments.csv` and `sharing.csv` of the plan and from `waves.csv`. The formulas are those of the
/// article *WavesModel*.
public enum WavesAudit {
  /// Checks every rule.
  ///
  /// - Parameters:
  ///   - staffingCase: The case, without error findings.
  ///   - needs: The needs of its cells.
  ///   - plan: The results folder of the plan, which passes its own audit.
  ///   - waves: What the waves folder says.
  ///   - origin: What the waves are tied to; nil where the case or the plan was made in memory.
  public static func audit(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, plan: ResultTables, waves: WavesTables,
    origin: WavesOrigin? = nil
  ) -> WavesAuditReport {
    let context = WavesContext(staffingCase, needs: needs, plan: plan, waves: waves)
    var violations = origin.map { $0.violations(in: waves.summary) } ?? []
    violations += WavesRowsCheck.violations(in: context)
    violations += WavesLimitsCheck.violations(in: context)
    violations += WavesBoundsCheck.violations(in: context)
    // Heads can be counted only where every change has a month.
    let isWhole = context.isWhole
    let rows = isWhole ? context.staffing : []
    if isWhole {
      violations += MonthStaffingCheck.violations(rows, in: context)
      violations += WavesSummaryCheck.violations(in: context)
    }
    violations += EditedWavesCheck.violations(in: waves)
    return WavesAuditReport(
      violations: violations.sorted(),
      recomputedObjective: isWhole ? HoursPerMonth(context.cost.objective) : nil,
      rowCount: waves.waves.count + waves.staffing.count)
  }
}

/// What the waves of a folder are tied to.
public struct WavesOrigin: Sendable, Hashable {
  /// The digest of the case.
  public var inputDigest: String
  /// The digest of the plan's summary.
  public var planDigest: String
  /// The digest of `waves.csv` of the case; nil where it has none.
  public var boundsDigest: String?

  /// Creates the ties.
  public init(inputDigest: String, planDigest: String, boundsDigest: String?) {
    (self.inputDigest, self.planDigest, self.boundsDigest) = (inputDigest, planDigest, boundsDigest)
  }

  func violations(in summary: WavesSummary) -> [Violation] {
    var found: [WaveFact] = []
    if summary.inputDigest != inputDigest { found.append(.otherCase) }
    if summary.planDigest != planDigest { found.append(.otherPlan) }
    if summary.boundsDigest != boundsDigest { found.append(.otherBounds) }
    return found.map { Violation(summary: .waves(.otherWaves), .wave($0)) }
  }
}

/// What the audit of a waves folder found.
public struct WavesAuditReport: Sendable {
  /// The broken rules, in the order of ``WavesRule``, then by file and line.
  public private(set) var violations: [Violation]
  /// The objective recomputed from the files; nil where a change has no month.
  public let recomputedObjective: HoursPerMonth?
  /// How many rules were checked.
  public let ruleCount = WavesRule.allCases.count
  /// How many rows were checked.
  public let rowCount: Int
  /// How many sentences were compared with what the waves give; nil where they were not.
  public private(set) var sentenceCount: Int?

  init(violations: [Violation], recomputedObjective: HoursPerMonth?, rowCount: Int) {
    (self.violations, self.recomputedObjective, self.rowCount) = (violations, recomputedObjective, rowCount)
  }

  /// Whether no rule is broken.
  public var isClean: Bool { violations.isEmpty }

  /// The same report with the sentences that differ from those that the waves give.
  ///
  /// - Parameters:
  ///   - written: What the folder says.
  ///   - expected: What the same months are written as, in the language of the folder.
  public func comparingSentences(_ written: [WaveRow], expected: [WaveRow]) -> WavesAuditReport {
    let exact = Dictionary(expected.map { ($0.officer, $0.why) }) { first, _ in first }
    var report = self
    report.violations =
      (violations
      + written.filter { exact[$0.officer] != $0.why }.map {
        Violation(.waves(.wavesFile), .row(.misworded(.officer($0.officer), column: "why")), at: $0)
      }).sorted()
    report.sentenceCount = written.count
    return report
  }
}
