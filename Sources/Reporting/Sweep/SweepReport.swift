public import Planning
import StaffingDomain
import Tables
public import Wording

/// A sweep on paper: how the hours vary, which transfers hold in nearly every future, and which do not.
public struct SweepReport: Sendable {
  let outcome: SweepOutcome
  let title: String
  let bands: SweepBands
  let tables: SweepTables
  private let language: any Language
  /// How many rows of each list are shown; nil for all.
  private let limit: Int?

  /// How many rows of each list the short form shows.
  public static let rowsShown = 10

  /// Prepares a report; without `showsAll` every list ends after ``rowsShown`` rows.
  ///
  /// - Parameters:
  ///   - title: The name of the case.
  ///   - bands: How workload varies.
  public init(
    _ outcome: SweepOutcome, title: String, bands: SweepBands, showsAll: Bool = false, in language: any Language
  ) {
    (self.outcome, self.title, self.bands) = (outcome, title, bands)
    self.language = language.speaking(of: outcome.problem.staffingCase)
    tables = SweepTables(outcome, in: language)
    limit = showsAll ? nil : SweepReport.rowsShown
  }

  /// The report as text.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit. Long names are cut to fit.
  public func text(width: Int? = nil) -> String { document.text(language, width: width) }

  /// The report as what it says.
  public var document: ReportDocument {
    let between =
      outcome.transferFrequencies.count(where: \.isInBasePlan) - tables.robust.rowCount - tables.fragile.rowCount
    return ReportDocument([
      lines([
        .title(
          case: title, on: outcome.problem.staffingCase.policy.planDate, futures: outcome.outcomes.count, bands)
      ]),
      ReportSection([.table(tables.hours)]),
      lines(notes),
      list(.robust, tables.robust),
      list(.fragile, tables.fragile),
      lines(between > 0 ? [.between(transfers: between)] : []),
      tables.others.rowCount > 0 ? list(.others, tables.others) : lines([]),
      tables.vacancies.rowCount > 0 ? list(.vacancies, tables.vacancies) : lines([.noVacancy]),
    ])
  }

  private func lines(_ remarks: [SweepRemark]) -> ReportSection {
    ReportSection(remarks.map { .line(language.sentence($0)) })
  }

  private func list(_ list: SweepList, _ table: Table) -> ReportSection {
    guard table.rowCount > 0 else { return lines([.none(list)]) }
    let shown = min(table.rowCount, limit ?? table.rowCount)
    return ReportSection([
      .heading(language.title(list, shown: shown, of: table.rowCount)), .table(table, limit: limit),
    ])
  }

  private var notes: [SweepRemark] {
    let planned = outcome.planned
    var notes = [SweepRemark.keepsBasePlan(futures: planned.count(where: \.keepsBasePlan), of: planned.count)]
    let broken = planned.count { $0.basePlan == nil }
    let combines = outcome.base.plan?.assignments.contains { $0.secondPosition != nil } ?? false
    if broken > 0 { notes.append(.breaksBasePlan(futures: broken, combines: combines)) }
    let without = outcome.outcomes.count - planned.count
    if without > 0 { notes.append(.withoutPlan(futures: without)) }
    if let interruption = outcome.interruption {
      notes.append(.interrupted(interruption, futures: outcome.outcomes.count, of: outcome.asked))
    }
    return notes
  }
}

/// The least, the middle and the largest of some numbers.
struct Spread: Sendable, Hashable {
  let least: Double
  let median: Double
  let most: Double

  /// Sorts numbers; nil of none.
  ///
  /// The median of an even number is the mean of the middle two.
  init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    let middle = sorted.count / 2
    (least, most) = (first, last)
    median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
