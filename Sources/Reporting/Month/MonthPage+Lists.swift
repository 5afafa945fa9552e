import CaseFormat
import Pictures
import ResultsFormat
import Scheduling
import StaffingDomain
import Wording

// The lists of the report of a month, its pictures, and where its figures come from.
extension MonthPage {
  /// Changes in some states, by month, then officer.
  func list(_ id: String, _ part: MonthPart, _ states: [ChangeState]) -> PageSection {
    let rows = followUp.changes.filter { states.contains($0.state) }
      .sorted { ($0.planned, $0.change.officer) < ($1.planned, $1.change.officer) }
    let title = language.monthTitle(part)
    guard !rows.isEmpty else {
      return PageSection(
        id: id, title: title, form: .dense, blocks: [.paragraph(language.passage(.nothing))])
    }
    let table = PageTable(
      caption: title, source: ResultFile.progress.fileName, rows,
      [
        .text(language.monthCaption(.officer)) { language.text(of: $0.change.officer, in: staffingCase) },
        .text(language.monthCaption(.to)) { target(of: $0.change) },
        .text(language.monthCaption(.planned)) { language.month($0.planned) },
        .text(language.monthCaption(.state)) { language.label(of: $0.state) },
        .text(language.monthCaption(.date)) { $0.entry.map { language.date($0.date) } ?? "" },
        .text(language.monthCaption(.expected)) { $0.expected.map { language.month($0) } ?? "" },
        .text(language.monthCaption(.reason)) { $0.entry?.note ?? "" },
      ], key: { "officer=\(staffingCase.officers[$0.change.officer].code)" })
    return PageSection(id: id, title: title, form: .dense, blocks: [.table(table)])
  }

  private func target(of change: PostChange) -> String {
    change.after.main.map { language.text(of: $0, in: staffingCase) } ?? language.label(of: change.kind)
  }

  /// Changes and hours month by month, in pictures with their data.
  var months: PageSection {
    let title = language.monthTitle(.months)
    return PageSection(
      id: "months", title: title, form: .dense,
      blocks: [.pictures([hoursPicture], data: monthTable(title))]
        + (changesPicture.map { [.pictures([$0], data: nil)] } ?? []))
  }

  private var hoursPicture: Picture {
    MonthPictures(language: language).hours(
      followUp.months.map(\.month),
      [
        (language.monthCaption(.linePlanned), followUp.months.map(\.hoursPlanned.value)),
        (language.monthCaption(.lineNow), followUp.months.map(\.hours.value)),
      ])
  }

  private var changesPicture: Picture? {
    let rows = followUp.changes.sorted { ($0.planned, $0.change.officer) < ($1.planned, $1.change.officer) }
    return MonthPictures(language: language).changes(
      followUp.months.map(\.month),
      rows.map { followed in
        MonthPictures.Change(
          name: language.text(of: followed.change.officer, in: staffingCase), month: followed.planned,
          state: Self.drawn(followed.state), words: language.label(of: followed.state))
      })
  }

  private static func drawn(_ state: ChangeState) -> GanttTask.State {
    switch state {
    case .done: .done
    case .refused: .dropped
    case .due, .late, .delayed, .planned: .open
    }
  }

  private func monthTable(_ title: String) -> PageTable {
    let language = language
    return PageTable(
      caption: title, followUp.months,
      [
        .text(language.monthCaption(.month)) { language.month($0.month) },
        .figure(language.monthCaption(.changesPlanned), in: language) { month in
          SourcedFigure(month.changesPlanned, source: "waves.csv?month=\(month.month):count")
        },
        .figure(language.monthCaption(.changes), in: language) { month in
          SourcedFigure(month.changes, source: "progress.csv?expected=\(month.month):count")
        },
        .figure(language.monthCaption(.hoursPlanned), in: language) { month in
          SourcedFigure(
            month.hoursPlanned.value, decimals: 1, source: "staffing_by_month.csv?month=\(month.month):sum(hours_lost)")
        },
        .figure(language.monthCaption(.hoursNow), in: language) { month in
          SourcedFigure(month.hours.value, decimals: 1, source: "follow:\(month.month):hours")
        },
      ])
  }

  /// What the months left have room for.
  var fit: PageSection {
    PageSection(
      id: "fit", title: language.monthTitle(.fit), form: .dense,
      blocks: fitLines.map { .paragraph(Passage($0)) })
  }

  /// The new decisions.
  var decisions: PageSection {
    let rows = followUp.decisions(of: staffingCase).filter { $0.state != nil }
    let title = language.monthTitle(.decisions)
    let words = decisionStatements.map { PageBlock.paragraph(language.passage($0)) }
    guard !rows.isEmpty else { return PageSection(id: "decisions", title: title, form: .dense, blocks: words) }
    let table = PageTable(
      caption: title, source: ResultFile.decisions.fileName, rows,
      [
        .text(language.monthCaption(.officer)) { language.text(of: $0.decision.officer, in: staffingCase) },
        .text(language.monthCaption(.decision)) { language.label(of: $0.decision.kind) },
        .text(language.monthCaption(.cell)) { row in
          guard let commune = row.decision.commune, let position = row.decision.position else { return "" }
          return language.text(of: Cell(commune: commune, position: position), in: staffingCase)
        },
        .text(language.monthCaption(.reason)) { $0.decision.note ?? "" },
      ])
    return PageSection(id: "decisions", title: title, form: .dense, blocks: words + [.table(table)])
  }

  /// Digests, the version, and who signs.
  var origin: PageSection {
    let summary = tables.summary
    let facts: [(MonthLabel, String)] = [
      (.caseDigest, summary.inputDigest), (.planDigest, summary.planDigest), (.wavesDigest, summary.wavesDigest),
      (.progressDigest, summary.progressDigest), (.version, summary.version),
    ]
    let signatories = office?.signatories ?? []
    let signatures =
      signatories.isEmpty
      ? [PageSignature(title: nil, hint: language.signHere, name: nil)]
      : signatories.map { PageSignature(title: $0.title, hint: language.signHere, name: $0.name) }
    return PageSection(
      id: "origin", title: language.monthTitle(.origin), form: .dense,
      blocks: [
        .facts(facts.map { PageFact(language.monthCaption($0.0), Passage($0.1)) }), .signatures(signatures),
      ])
  }
}
