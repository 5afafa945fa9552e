import CaseFormat
import Pictures
import ResultsFormat
import StaffingDomain
import Wording

/// Staff and hours of a commune or a position, as sums of rows of `staffing.csv`.
struct StaffSums: Sendable {
  /// What it is about.
  let name: String
  let required: SourcedFigure
  let before: SourcedFigure
  let after: SourcedFigure
  let posts: SourcedFigure
  let uncoveredBefore: SourcedFigure
  let uncoveredAfter: SourcedFigure

  init(_ name: String, _ rows: [StaffingRow], where condition: ResultCondition<StaffingColumn>) {
    func sum(_ column: StaffingColumn) -> SourcedFigure {
      SourcedFigure(StaffingRow.sum(column, of: rows, where: [condition]))
    }
    self.name = name
    (required, before, after) = (sum(.requiredFte), sum(.fteBefore), sum(.fteAfter))
    (posts, uncoveredBefore) = (sum(.posts), sum(.uncoveredHoursBefore))
    uncoveredAfter = sum(.uncoveredHoursAfter)
  }

  /// By how much the hours of empty posts fall, for an order.
  var change: Double { uncoveredBefore.value - uncoveredAfter.value }

  /// On which side of what is required some staff stands.
  func balance(_ staff: SourcedFigure) -> MapCircle.Balance {
    let difference = staff.value - required.value
    return abs(difference) < 0.5 ? .even : difference > 0 ? .surplus : .shortage
  }
}

// Maps, bars and lines over communes and positions.
extension PlanPage {
  private var communeSums: [(commune: Commune, sums: StaffSums)] {
    staffingCase.communes.map { commune in
      let rows = staffingOf[commune.code] ?? []
      return (commune, StaffSums(commune.name, rows, where: .column(.commune, is: commune.code)))
    }
  }

  private func table(_ sums: [StaffSums], of subject: ReportLabel, caption: String) -> PageTable {
    func figure(
      _ label: ReportLabel, _ figure: @escaping (StaffSums) -> SourcedFigure
    ) -> PageTable.Declared<StaffSums> {
      .figure(language.caption(label), in: language) { figure($0) }
    }
    return PageTable(
      caption: caption, sums,
      [
        .text(language.caption(subject)) { $0.name }, figure(.posts) { $0.posts }, figure(.required) { $0.required },
        figure(.before) { $0.before }, figure(.after) { $0.after }, figure(.uncoveredBefore) { $0.uncoveredBefore },
        figure(.uncoveredAfter) { $0.uncoveredAfter },
      ])
  }

  var map: PageSection {
    let all = communeSums
    let most = all.flatMap { [$0.sums.before.value, $0.sums.after.value] }.max() ?? 0
    func map(_ label: ReportLabel, _ staff: (StaffSums) -> SourcedFigure) -> Picture {
      let circles = all.map { entry in
        let words = language.passage(
          .staff(required: entry.sums.required, before: entry.sums.before, after: entry.sums.after)
        ).text
        return MapCircle(
          at: MapPoint(longitude: entry.commune.location.longitude, latitude: entry.commune.location.latitude),
          size: staff(entry.sums).value, balance: entry.sums.balance(staff(entry.sums)),
          words: "\(entry.commune.name): \(words)")
      }
      return PlaceMap(
        title: language.caption(label), summary: language.sentence(.map(hasOutlines: hasOutlines)),
        key: [
          .surplus: language.label(MapKey.surplus), .shortage: language.label(MapKey.shortage),
          .even: language.label(MapKey.even),
        ], circles: circles, outlines: setting.outlines.rings, most: most
      ).picture
    }
    var blocks: [PageBlock] = [.paragraph(Passage(language.sentence(.map(hasOutlines: hasOutlines))))]
    if case .unusable = setting.outlines { blocks.append(.note(Passage(language.sentence(.unusableOutlines)))) }
    blocks.append(.pictures([map(.before) { $0.before }, map(.after) { $0.after }], data: nil))
    return PageSection(id: "map", title: language.title(of: .map), blocks: blocks)
  }

  private var hasOutlines: Bool { !setting.outlines.rings.isEmpty }

  var positions: PageSection {
    let rows = Dictionary(grouping: tables.staffing, by: \.position)
    let sums = staffingCase.positions.compactMap { position in
      rows[position.code].map { StaffSums(position.name, $0, where: .column(.position, is: position.code)) }
    }
    let title = language.title(of: .positions)
    let groups = sums.map { sums in
      let figures = [sums.required, sums.before, sums.after]
      return BarGroup(sums.name, values: figures.map(\.value), texts: figures.map { text($0) })
    }
    // As many pictures of much the same height as it takes to fit each on a page.
    let pages = max(1, (groups.count + Self.mostBars - 1) / Self.mostBars)
    let pictures = (0..<pages).map { page in
      BarChart(
        title: title, summary: title, series: [.required, .before, .after].map { language.caption($0) },
        groups: Array(groups[(groups.count * page / pages)..<(groups.count * (page + 1) / pages)]),
        most: groups.flatMap(\.values).max()
      ).picture
    }
    return PageSection(
      id: "positions", title: title,
      blocks: pictures.map { .pictures([$0], data: nil) } + [.table(table(sums, of: .position, caption: title))])
  }

  /// How many groups of bars fit on a page.
  private static let mostBars = 18

  /// How many communes the lines show.
  private static let mostSlopes = 24

  var communes: PageSection {
    let sums = communeSums.map(\.sums).enumerated()
      .sorted { ($1.element.change, $0.offset) < ($0.element.change, $1.offset) }.map(\.element)
    let title = language.title(of: .communes)
    // The largest changes either way.
    let shown = sums.enumerated()
      .sorted { (abs($1.element.change), $0.offset) < (abs($0.element.change), $1.offset) }
      .prefix(Self.mostSlopes).map(\.element)
    let chart = SlopeChart(
      title: title, summary: language.sentence(.slope), before: language.caption(.uncoveredBefore),
      after: language.caption(.uncoveredAfter),
      slopes: shown.map { sums in
        Slope(
          sums.name, before: sums.uncoveredBefore.value, after: sums.uncoveredAfter.value,
          beforeText: text(sums.uncoveredBefore), afterText: text(sums.uncoveredAfter))
      })
    return PageSection(
      id: "communes", title: title,
      blocks: [
        .paragraph(Passage(language.sentence(.slope))),
        .pictures([chart.picture], data: table(sums, of: .commune, caption: title)),
      ])
  }
}
