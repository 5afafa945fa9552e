import Pictures
import Planning
import ResultsFormat
import StaffingDomain
import Wording

/// A part of the hours lost, when nobody moves and under the plan.
private struct BridgeRow {
  let label: String
  let today: SourcedFigure
  let plan: SourcedFigure
  let change: SourcedFigure
}

// The bridge from the hours lost today to those lost under the plan.
extension PlanPage {
  /// A picture for the first page; nothing where nobody looked.
  var bridgePicture: [PageBlock] {
    guard let bridge = bridgeRows else { return [] }
    let (total, title) = (bridge.total, language.title(of: .bridge))
    let chart = BridgeChart(
      title: title, summary: language.sentence(.bridge),
      start: BarGroup(language.caption(.doNothing), values: [total.today.value], texts: [text(total.today)]),
      steps: bridge.rows.filter { !$0.change.isZero }.map { row in
        BridgeStep(row.label, change: row.change.value, text: language.shownChange(row.change).text)
      },
      end: BarGroup(language.caption(.objective), values: [total.plan.value], texts: [text(total.plan)]))
    return [.pictures([chart.picture], data: nil)]
  }

  /// The data of the picture, with what it counts; nothing where nobody looked.
  var bridge: [PageSection] {
    guard let bridge = bridgeRows else { return [] }
    let title = language.title(of: .bridge)
    return [
      PageSection(
        id: "bridge", title: title, form: .dense,
        blocks: [
          .paragraph(Passage(language.sentence(.bridge))),
          .table(table(bridge.rows, total: bridge.total, title: title)),
        ])
    ]
  }

  private var bridgeRows: (rows: [BridgeRow], total: BridgeRow)? {
    guard let losses = setting.losses, let doNothing = measure(.doNothing), let objective = measure(.objective) else {
      return nil
    }
    return (LossPart.allCases.compactMap { row($0, of: losses) }, total(doNothing, objective))
  }

  /// The row of a part; nil where it comes to nothing before and after.
  private func row(_ part: LossPart, of losses: LossBridge) -> BridgeRow? {
    func figure(_ hours: Double, _ what: String) -> SourcedFigure {
      SourcedFigure(hours, decimals: 1, source: "losses:\(what).\(part.rawValue)")
    }
    let (today, plan) = (losses.today[part].value, losses.plan[part].value)
    let row = BridgeRow(
      label: language.label(part), today: figure(today, "today"), plan: figure(plan, "plan"),
      change: figure(plan - today, "change"))
    return row.today.isZero && row.plan.isZero ? nil : row
  }

  private func total(_ doNothing: SourcedFigure, _ objective: SourcedFigure) -> BridgeRow {
    BridgeRow(
      label: language.caption(.allParts), today: doNothing, plan: objective,
      change: SourcedFigure(objective.value - doNothing.value, decimals: 1, source: "losses:change"))
  }

  private func table(_ rows: [BridgeRow], total: BridgeRow, title: String) -> PageTable {
    var table = PageTable(
      caption: title, rows + [total],
      [
        .text(language.caption(.lossPart)) { $0.label },
        .figure(language.caption(.today), in: language) { $0.today },
        .figure(language.caption(.underPlan), in: language) { $0.plan },
        .passage(language.caption(.change), isNumeric: true) { [self] in Passage(language.shownChange($0.change)) },
      ])
    table.rows[table.rows.count - 1].isTotal = true
    return table
  }
}
