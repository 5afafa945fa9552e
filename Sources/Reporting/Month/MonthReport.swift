public import ResultsFormat
import Scheduling
import StaffingDomain
import Tables
import Wording

extension MonthPage {
  /// The month in short, as text: the states, what slips, what fits, and what to decide again.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit.
  public func text(width: Int? = nil) -> String { brief.text(language, width: width) }

  /// Rows of `waves.csv` of the case that have no effect, each in a line.
  public var remarksOnBounds: [String] { language.remarks(on: followUp.idleBounds, in: staffingCase) }

  private var brief: ReportDocument {
    func say(_ statement: MonthStatement) -> String { language.passage(statement).text }
    let settled = followUp.changes.filter { [.late, .due, .delayed, .refused].contains($0.state) }
    return ReportDocument([
      ReportSection([.heading(say(.subject(followUp.month, dueBy: tables.summary.dueBy)))]),
      ReportSection(statements.map { .line(say($0), indent: 2) }),
      ReportSection(settled.isEmpty ? [] : [.table(open(settled), limit: Self.rowsShown)]),
      ReportSection([.paragraph(say(.ifNothingHappens)), .paragraph(say(slipStatement))]),
      ReportSection(fitLines.map { .paragraph($0) }),
      ReportSection(decisionStatements.map { .paragraph(say($0)) }),
    ])
  }

  /// How many rows the short form shows.
  private static let rowsShown = 20

  private func open(_ rows: [FollowedChange]) -> Table {
    let (language, staffingCase) = (language, staffingCase)
    return Table(
      "progress", rows.sorted { ($0.planned, $0.change.officer) < ($1.planned, $1.change.officer) },
      [
        .text("month") { $0.planned.description }.brief(language.monthCaption(.planned)) { language.month($0.planned) },
        .code("officer") { staffingCase.officers[$0.change.officer].code.text }.brief(language.monthCaption(.officer)),
        .text("name") { staffingCase.officers[$0.change.officer].name }
          .brief(language.heading(CaseHeading.name), mayShrink: true),
        .text("state") { $0.state.rawValue }.brief(language.monthCaption(.state)) { language.label(of: $0.state) },
        .text("expected") { $0.expected?.description }.brief(language.monthCaption(.expected)) { row in
          row.expected.map { language.month($0) } ?? "–"
        },
        .text("note") { $0.entry?.note }.brief(language.monthCaption(.reason), mayShrink: true),
      ])
  }

  /// `summary.json` as text.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json() throws -> String { try JSONText.text(tables.summary) }
}
