public import CaseFormat
import Pictures
public import ResultsFormat
public import Scheduling
public import StaffingDomain
public import Wording

/// The report of a month: how the changes of a plan stand, what slips, and what to decide again.
///
/// Figures are those of the month folder, and the page says where each comes from.
public struct MonthPage: Sendable {
  let tables: MonthTables
  let followUp: FollowUp
  let misfit: ScheduleMisfit?
  let staffingCase: StaffingCase
  let office: OfficeProfile?
  let language: any Language

  /// Prepares the report.
  public init(
    _ tables: MonthTables, of followUp: FollowUp, misfit: ScheduleMisfit?, in staffingCase: StaffingCase,
    office: OfficeProfile? = nil, language: any Language
  ) {
    (self.tables, self.followUp, self.misfit) = (tables, followUp, misfit)
    (self.staffingCase, self.office, self.language) = (staffingCase, office, language)
  }

  /// The report as a page.
  public var document: PageDocument {
    PageDocument(
      language: language.code, title: "\(language.monthTitle(.report)) \(language.month(followUp.month))", head: head,
      sections: [
        standing, months, list("open", .open, [.late, .due]), list("delayed", .delayed, [.delayed]),
        list("refused", .refused, [.refused]), staffing, slips, fit, decisions, origin,
      ])
  }

  private var head: PaperHead? {
    office.map { office in
      PaperHead(
        parent: office.parent, office: office.office,
        motto: [office.country ?? language.motto.country, office.motto ?? language.motto.words],
        number: language.paperNumber(office.number), placeAndDate: language.placeAndDate(office.place, office.date))
    }
  }

  /// What stands first: the states, the hours, and how much time is left.
  var statements: [MonthStatement] {
    let summary = tables.summary
    let states = ChangeState.allCases.map { state in
      MonthStatement.count(
        state, SourcedFigure(summary.states[state.rawValue] ?? 0, source: "summary.json:states.\(state.rawValue)"))
    }
    return states + [
      .hours(
        now: SourcedFigure(summary.hoursNow.value, decimals: 1, source: "summary.json:hours_lost_now"),
        planned: SourcedFigure(summary.hoursPlanned.value, decimals: 1, source: "summary.json:hours_lost_planned")),
      .monthsLeft(SourcedFigure(summary.monthsLeft, source: "summary.json:months_left")),
    ]
  }

  /// What slips if nothing happens.
  var slipStatement: MonthStatement {
    let summary = tables.summary
    guard summary.cellsSlipping > 0 else { return .nothingSlips }
    return .slips(
      cells: SourcedFigure(summary.cellsSlipping, source: "summary.json:cells_slipping"),
      hours: SourcedFigure(summary.hoursSlipping.value, decimals: 1, source: "summary.json:hours_slipping"))
  }

  /// Whether what is still to come fits, with the least change that would make it fit.
  var fitLines: [String] { misfit.map { language.lines($0, in: staffingCase) } ?? [language.passage(.fits).text] }

  /// What there is to decide again.
  var decisionStatements: [MonthStatement] {
    let all = followUp.decisions(of: staffingCase)
    let undecidable = followUp.undecidable.count
    return [
      .decisions(
        all: SourcedFigure(all.count, source: "decisions.csv:count"),
        new: SourcedFigure(all.count { $0.state != nil }, source: "decisions.csv:new")), .planAgain,
    ] + (undecidable > 0 ? [.undecidable(SourcedFigure(undecidable, source: "progress.csv:undecidable"))] : [])
  }

  private var standing: PageSection {
    PageSection(
      id: "standing", title: language.monthTitle(.standing), form: .dense,
      blocks: [
        .paragraph(language.passage(.subject(followUp.month, dueBy: tables.summary.dueBy))),
        .list((statements + [slipStatement]).map { language.passage($0) }),
      ] + fitLines.map { .paragraph(Passage($0)) })
  }

  private var slips: PageSection {
    let rows = followUp.slipping
    let title = language.monthTitle(.slips)
    let words: [PageBlock] = [
      .paragraph(language.passage(.ifNothingHappens)), .paragraph(language.passage(slipStatement)),
    ]
    guard !rows.isEmpty else { return PageSection(id: "slips", title: title, form: .dense, blocks: words) }
    let table = PageTable(
      caption: title, source: ResultFile.staffingNow.fileName, rows,
      [
        .text(language.monthCaption(.cell)) { language.text(of: $0.cell, in: staffingCase) },
        figure(.emptyNow, .emptyNow) { SourcedFigure($0.emptyNow, source: "") },
        figure(.slipping, .hoursSlipping) { SourcedFigure($0.hoursSlipping.value, decimals: 1, source: "") },
        .text(language.monthCaption(.slipsFrom)) { $0.slipsFrom.map { language.month($0) } ?? "" },
      ], key: key)
    return PageSection(id: "slips", title: title, form: .dense, blocks: words + [.table(table)])
  }

  private var staffing: PageSection {
    let rows = followUp.cells.filter {
      $0.headsNow != $0.headsPlanned || $0.emptyNow != $0.emptyPlanned
        || abs($0.hoursNow.value - $0.hoursPlanned.value) > Tolerances.feasibility
    }
    let title = language.monthTitle(.staffing)
    guard !rows.isEmpty else {
      return PageSection(
        id: "staffing", title: title, form: .dense, blocks: [.paragraph(language.passage(.asPlanned))])
    }
    let table = PageTable(
      caption: title, source: ResultFile.staffingNow.fileName, rows,
      [
        .text(language.monthCaption(.cell)) { language.text(of: $0.cell, in: staffingCase) },
        figure(.headsPlanned, .headsPlanned) { SourcedFigure($0.headsPlanned, source: "") },
        figure(.headsNow, .headsNow) { SourcedFigure($0.headsNow, source: "") },
        figure(.emptyPlanned, .emptyPlanned) { SourcedFigure($0.emptyPlanned, source: "") },
        figure(.emptyNow, .emptyNow) { SourcedFigure($0.emptyNow, source: "") },
        figure(.hoursPlanned, .hoursPlanned) { SourcedFigure($0.hoursPlanned.value, decimals: 1, source: "") },
        figure(.hoursNow, .hoursNow) { SourcedFigure($0.hoursNow.value, decimals: 1, source: "") },
      ], key: key)
    return PageSection(id: "staffing", title: title, form: .dense, blocks: [.table(table)])
  }

  private func figure(
    _ label: MonthLabel, _ column: StaffingNowColumn, _ figure: @escaping (FollowedCell) -> SourcedFigure
  ) -> PageTable.Declared<FollowedCell> {
    .figure(language.monthCaption(label), in: language, source: column.rawValue) { figure($0) }
  }

  private func key(_ cell: FollowedCell) -> String? {
    "commune=\(staffingCase.communes[cell.cell.commune].code)&position=\(staffingCase.positions[cell.cell.position].code)"
  }
}
