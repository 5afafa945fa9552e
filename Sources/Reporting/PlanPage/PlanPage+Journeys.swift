import CaseFormat
import Pictures
import ResultsFormat
import StaffingDomain
import Tables
import Wording

/// A bar of a histogram: its range and how many transfers lie in it.
private struct HistogramRow {
  let label: String
  /// The label where there is little room; nil for the same.
  var shortLabel: String?
  /// The label as a figure, where it is a number alone.
  var number: SourcedFigure?
  let count: SourcedFigure
}

// How far transfers go, and how far down.
extension PlanPage {
  var journeys: [PageSection] { [distances, rankDrops] }

  /// The kilometres at which ranges of distance end.
  private static let distanceLimits = [10, 20, 30, 40, 50, 75, 100]

  private var distances: PageSection {
    let within = HistogramRow(
      label: language.sentence(.within),
      count: SourcedFigure(
        TransferRow.count(of: tables.transfers, where: [ResultCondition(.distanceKm, .below(Self.noDistance))])))
    let limits = Self.distanceLimits
    let ranges = zip([0] + limits, limits.map { Optional($0) } + [nil]).map { from, to in
      let start: ResultCondition<TransferColumn> = ResultCondition(
        .distanceKm, .atLeast(from == 0 ? Self.noDistance : Double(from)))
      let end = to.map { ResultCondition<TransferColumn>(.distanceKm, .below(Double($0))) }
      return HistogramRow(
        label: language.sentence(.rangeOfDistance(from: from, to: to)),
        shortLabel: language.sentence(.shortRangeOfDistance(from: from, to: to)),
        count: SourcedFigure(TransferRow.count(of: tables.transfers, where: [start] + [end].compactMap(\.self))))
    }
    return histogram("distances", .distances, axis: .distance, [within] + ranges)
  }

  /// A distance that files show as 0.
  private static let noDistance = 0.0005

  private var rankDrops: PageSection {
    let ranks = Dictionary(staffingCase.positions.map { ($0.code, $0.rank) }) { first, _ in first }
    var tally: [Int: Int] = [:]
    for row in tables.transfers {
      guard let before = ranks[row.fromPosition], let after = ranks[row.toPosition], after < before,
        rowOfOfficer[row.officer]?.status != .pool
      else { continue }
      tally[before - after, default: 0] += 1
    }
    let rows = tally.sorted { $0.key < $1.key }.map { steps, count in
      HistogramRow(
        label: language.figure(steps), number: SourcedFigure(steps, source: "ranks:\(steps).steps"),
        count: SourcedFigure(count, source: "ranks:\(steps)"))
    }
    return histogram("rank-drops", .rankDrops, axis: .rankSteps, rows)
  }

  private func histogram(
    _ id: String, _ part: ReportPart, axis: ReportLabel, _ rows: [HistogramRow]
  ) -> PageSection {
    let title = language.title(of: part)
    guard rows.contains(where: { !$0.count.isZero }) else {
      return PageSection(id: id, title: title, blocks: [nobody])
    }
    let chart = ColumnChart(
      title: title, summary: title, axis: language.caption(axis),
      columns: rows.map { ChartColumn($0.shortLabel ?? $0.label, value: $0.count.value, text: text($0.count)) })
    let data = PageTable(
      caption: title, rows,
      [
        .passage(language.caption(axis)) { [self] row in
          row.number.map { Passage(language.shown($0)) } ?? Passage(row.label)
        },
        .figure(language.caption(.transfers), in: language) { $0.count },
      ])
    return PageSection(
      id: id, title: title, blocks: [rows.count > 1 ? .pictures([chart.picture], data: data) : .table(data)])
  }
}
