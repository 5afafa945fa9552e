public import ResultsFormat
public import Scheduling
import StaffingDomain
import Tables
public import Wording

/// The months of a plan's changes on paper: the months in figures, what is proved, then who goes where and when.
public struct WavesReport: Sendable {
  let tables: WavesTables
  private let problem: ScheduleProblem
  private let chosen: ChosenSettings?
  private let language: any Language
  /// How many rows are shown; nil for all.
  private let limit: Int?

  /// How many rows the short form shows.
  public static let rowsShown = 10

  /// Prepares the report; without `showsAll` the list ends after ``rowsShown`` rows.
  ///
  /// - Parameter chosen: How settings came about that were not given.
  public init(
    _ tables: WavesTables, of problem: ScheduleProblem, chosen: ChosenSettings? = nil, showsAll: Bool = false,
    in language: any Language
  ) {
    (self.tables, self.problem, self.chosen, self.language) = (tables, problem, chosen, language)
    limit = showsAll ? nil : WavesReport.rowsShown
  }

  /// The report as text.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit. Long names are cut to fit.
  public func text(width: Int? = nil) -> String { document.text(language, width: width) }

  /// The report as what it says.
  public var document: ReportDocument {
    let others = tables.waves.count - problem.moveCount
    let settings = problem.settings
    let title = say(
      .title(moves: problem.moveCount, others: others, months: settings.months, from: settings.from))
    guard !tables.waves.isEmpty else {
      return ReportDocument([ReportSection([.heading(title), .line(say(.nothing))]), idle])
    }
    return ReportDocument([
      ReportSection([.heading(title)]),
      ReportSection([.table(months)]),
      ReportSection(remarks.map { .paragraph(say($0)) }),
      ReportSection([.table(list, limit: limit), .line(say(.reasons(tables.waves.count)), indent: 2)]),
      idle,
    ])
  }

  private var idle: ReportSection { ReportSection(remarksOnBounds.map { .line($0) }) }

  /// Rows of `waves.csv` of the case that have no effect, each in a line.
  public var remarksOnBounds: [String] {
    language.remarks(on: problem.idleBounds, in: problem.staffingCase)
  }

  private var remarks: [WavesRemark] {
    let (summary, settings) = (tables.summary, problem.settings)
    let proof: WavesRemark =
      summary.isBest ? .best : summary.gap.map { .within(gap: $0) } ?? .unproved
    let below = summary.months.reduce(0) { $0 + $1.cellsBelow }
    let (policy, last) = (problem.staffingCase.policy, settings.month(max(0, settings.months - 1)))
    let isPast = last.firstDay >= policy.horizonEnd
    let grounds = [
      chosen?.months.map { WavesRemark.chosenMonths($0, months: settings.months) },
      chosen?.perMonth.map { .chosenPerMonth($0, limit: settings.perMonth ?? 0) },
    ].compactMap(\.self)
    return [
      .limits(perMonth: settings.perMonth, perCommune: settings.perCommune, courseHours: settings.courseHours)
    ] + grounds + (isPast ? [.pastHorizon(last: last, horizonEnd: policy.horizonEnd)] : []) + [
      .hours(summary.objective.value, noChange: summary.noChange.value), proof,
      below > 0 ? .below(cells: below, hours: summary.hoursBelow.value) : .neverBelow,
    ]
  }

  private func say(_ remark: WavesRemark) -> String { language.sentence(remark, in: problem.staffingCase) }

  private var months: Table {
    let language = language
    return Table(
      "months", tables.summary.months,
      [
        .text("month") { $0.month.description }.brief(language.heading(WavesHeading.month)) {
          language.month($0.month)
        },
        .count("moves") { $0.moves }.brief(language.heading(WavesHeading.moves)),
        .count("changes") { $0.changes }.brief(language.heading(WavesHeading.changes)),
        .number("hours_lost", decimals: 1) { $0.hoursLost.value }.brief(language.heading(WavesHeading.emptyHours)),
        .count("cells_below") { $0.cellsBelow }.brief(language.heading(WavesHeading.below)),
      ])
  }

  private var list: Table {
    let language = language
    return Table(
      "waves", tables.waves,
      [
        .text("month") { $0.month.description }.brief(language.heading(WavesHeading.month)) {
          language.month($0.month)
        },
        .code("officer") { $0.officer.text }.brief(language.heading(CaseHeading.officer)),
        .text("name") { $0.name }.brief(language.heading(CaseHeading.name), mayShrink: true),
        .choice("change") { $0.change }.brief(language.heading(WavesHeading.change)) { language.label(of: $0.change) },
        .text("from") { "\($0.fromCommune)/\($0.fromPosition)" }.brief(language.heading(WavesHeading.from)),
        .text("to") { row in row.toPosition.map { "\(row.toCommune)/\($0)" } }
          .brief(language.heading(WavesHeading.to)),
      ])
  }
}

extension Language {
  /// What is said of rows of `waves.csv` about officers who do not change.
  func remarks(on bounds: [MonthBound], in staffingCase: StaffingCase) -> [String] {
    bounds.map { note(sentence(.idle($0), in: staffingCase)) }
  }
}

extension WavesReport {
  /// `summary.json` with the rows of `waves.csv` as JSON.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json() throws -> String {
    try JSONText.text(Document(summary: tables.summary, waves: tables.waves.map(Entry.init)))
  }

  private struct Document: Encodable {
    let summary: WavesSummary
    let waves: [Entry]
  }

  private struct Entry: Encodable {
    let officer: String
    let month: String
    let change: String
    let from: String
    let to: String?
    let why: String

    init(_ row: WaveRow) {
      (officer, month, change, why) = (row.officer.text, row.month.description, row.change.rawValue, row.why)
      from = "\(row.fromCommune)/\(row.fromPosition)"
      to = row.toPosition.map { "\(row.toCommune)/\($0)" }
    }
  }
}
