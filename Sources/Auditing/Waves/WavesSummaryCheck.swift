import ResultsFormat
import StaffingDomain

/// `staffing_by_month.csv` has one row for every cell with posts or officers in every month, with the right figures.
enum MonthStaffingCheck {
  static func violations(_ expected: [MonthStaffingRow], in context: WavesContext) -> [Violation] {
    let comparison = TableComparison<MonthStaffingRow>(rule: .waves(.monthStaffing)) {
      .month(CellCodes($0.commune, $0.position), $0.month)
    }
    return comparison.violations(written: context.waves.staffing, expected: expected)
  }
}

/// The figures of the summary are those that the files give, and bound, gap and status agree with the objective.
enum WavesSummaryCheck {
  static func violations(in context: WavesContext) -> [Violation] {
    let (summary, cost) = (context.waves.summary, context.cost)
    let figures: [(String, Double, Double)] = [
      ("objective", summary.objective.value, cost.objective), ("hours_below", summary.hoursBelow.value, cost.below),
      ("no_change", summary.noChange.value, cost.noChange),
    ]
    let wrong = figures.filter { !SummaryNumber.matches($0.1, $0.2) }.map {
      SummaryNumber.fault(.waves(.wavesSummary), $0.0, $0.1, $0.2)
    }
    return wrong + calendar(context) + gap(summary)
  }

  private static func calendar(_ context: WavesContext) -> [Violation] {
    let settings = context.settings
    let months = context.waves.summary.months
    guard months.map(\.month) == (0..<settings.months).map({ settings.from.adding($0) }) else {
      return [Violation(summary: .waves(.wavesSummary), .wave(.calendar))]
    }
    return months.enumerated().flatMap { place, month -> [Violation] in
      let changes = context.changes.filter { context.months[$0.officer] == month.month }
      let counts: [(String, Int, Int)] = [
        ("moves", month.moves, changes.count(where: \.isMove)), ("changes", month.changes, changes.count),
        ("cells_below", month.cellsBelow, context.cost.cellsBelow[place]),
      ]
      var found = counts.filter { $0.1 != $0.2 }.map { key, written, exact in
        Violation(
          summary: .waves(.wavesSummary),
          .summary(.differs(ColumnDifference("calendar.\(month.month).\(key)", .count(written), .count(exact)))))
      }
      if !SummaryNumber.matches(month.hoursLost.value, context.cost.hours[place]) {
        found.append(
          SummaryNumber.fault(
            .waves(.wavesSummary), "calendar.\(month.month).hours_lost", month.hoursLost.value,
            context.cost.hours[place]))
      }
      return found
    }
  }

  /// `gap = (objective - bound) / max(no_change - bound, 1)`, 0 or more; optimal exactly where it is within the tolerance.
  private static func gap(_ summary: WavesSummary) -> [Violation] {
    func fault(_ fact: SummaryFact) -> Violation { Violation(summary: .waves(.wavesGap), .summary(fact)) }
    guard let bound = summary.bound, let gap = summary.gap else {
      if summary.bound != nil || summary.gap != nil { return [fault(.boundWithoutGap)] }
      return summary.status == .optimal ? [fault(.optimalWithoutBound)] : []
    }
    var found: [Violation] = []
    let scale = max((summary.noChange - bound).value, 1)
    let exact = max(0, (summary.objective - bound).value) / scale
    let rounding = Tolerances.objective * max(1, abs(summary.objective.value)) + SummaryNumber.hoursSlack
    if (summary.objective - bound).value < -rounding { found.append(fault(.boundAboveObjective)) }
    let slack = 2 * SummaryNumber.gapSlack + (2 + exact) * SummaryNumber.hoursSlack / scale
    if abs(gap - exact) > slack { found.append(SummaryNumber.fault(.waves(.wavesGap), "gap", gap, exact)) }
    let isClosed = gap <= max(summary.gapTolerance, Tolerances.gap) + SummaryNumber.gapSlack
    if isClosed != (summary.status == .optimal) {
      found.append(fault(.status(summary.status, isGapClosed: isClosed)))
    }
    return found
  }
}

/// The files that were read have the digests that were taken when they were written.
enum EditedWavesCheck {
  static func violations(in waves: WavesTables) -> [Violation] {
    guard !waves.digestsRead.isEmpty else { return [] }
    let written = Dictionary(waves.summary.files.map { ($0.file, $0.sha256) }) { first, _ in first }
    var found = waves.digestsRead.filter { written[$0.file] != $0.sha256 }.map {
      Violation(.waves(.editedWaves), .edit(.changed), in: $0.file)
    }
    if (try? waves.summary.contentDigest()) != waves.summary.ownDigest {
      found.append(Violation(summary: .waves(.editedWaves), .edit(.changed)))
    }
    return found
  }
}
