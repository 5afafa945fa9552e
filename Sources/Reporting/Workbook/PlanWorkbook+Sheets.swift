import ResultsFormat
import Spreadsheets
internal import StaffingDomain
import Tables
internal import Wording

// The sheets that no file of results has.
extension PlanWorkbook {
  /// The plan in a few figures.
  var overview: SheetDocument {
    let facts = PlanReport(tables, in: language).facts
    let columns = [
      SheetColumn(language.label(.figure), .text, width: .automatic(most: 40)),
      SheetColumn(language.label(.number), .count),
      SheetColumn(language.label(.hours), .number(decimals: 1)),
      SheetColumn(language.label(.value), .wrapped, width: .characters(90)),
    ]
    var sheet = SheetDocument(
      language.label(.overview), preamble: tables.summary.notes.map { PreambleLine(spoken($0), .remark) },
      columns: columns,
      rows: facts.map { label, figure in
        [.text(language.label(label)), figure.count, figure.hours, .text(language.figure(figure))]
      })
    (sheet.hasFilter, sheet.printing) = (false, PrintSetup(.landscape))
    return sheet
  }

  /// Officers who hold two posts under the plan.
  var combined: [AssignmentRow] { tables.assignments.filter { $0.secondPosition != nil } }

  var combinedPosts: SheetDocument {
    let rows = combined
    let columns: [(ResultColumnName, CellForm)] = [
      (.assignments(.officer), .code), (.assignments(.commune), .code), (.assignments(.position), .code),
      (.assignments(.fit), .number(decimals: 2)), (.assignments(.secondPosition), .code),
      (.assignments(.secondFit), .number(decimals: 2)),
    ]
    let coded: [Int: CaseTable] = [0: .officers, 1: .communes, 2: .positions, 4: .positions]
    let headings = columns.enumerated().flatMap { place, column in
      let label = language.label(of: column.0)
      let own = SheetColumn(label, column.1, note: language.summary(of: column.0))
      return [own] + (coded[place].map { [SheetColumn(language.heading(ofNamesOf: $0, label), .text)] } ?? [])
    }
    var sheet = SheetDocument(language.label(.combinedPosts), columns: headings, rowCount: rows.count) { [names] row in
      let row = rows[row]
      func pair(_ code: String?, _ table: CaseTable) -> [SheetValue] {
        guard let code else { return [.absent, .absent] }
        return [.text(code), names.name(of: code, in: table).map { .text($0) } ?? .absent]
      }
      return pair(row.officer.text, .officers) + pair(row.commune.text, .communes)
        + pair(row.position?.text, .positions) + [row.fit.map { .number($0) } ?? .absent]
        + pair(row.secondPosition?.text, .positions) + [row.secondFit.map { .number($0) } ?? .absent]
    }
    sheet.frozenColumns = 2
    return sheet
  }

  /// Required staff and staff before and after, by position, with a chart.
  var positions: SheetDocument {
    var sums: [Code<Position>: PositionStaff] = [:]
    for row in tables.staffing { sums[row.position, default: PositionStaff()].add(row) }
    let codes = sums.keys.sorted()
    let columns = [
      SheetColumn(language.label(of: .staffing(.position)), .code),
      SheetColumn(language.name(of: language.label(of: .staffing(.position))), .text),
      SheetColumn(language.label(of: .staffing(.requiredFte)), .number(decimals: 1)),
      SheetColumn(language.label(of: .staffing(.posts)), .count),
      SheetColumn(language.label(.officersBefore), .number(decimals: 1)),
      SheetColumn(language.label(.officersAfter), .number(decimals: 1)),
    ]
    let rows: [[SheetValue]] = codes.map { code in
      let sum = sums[code] ?? PositionStaff()
      return [
        .text(code.text), .text(names.name(of: code.text, in: .positions) ?? code.text), .number(sum.required),
        .count(sum.posts), .number(sum.before), .number(sum.after),
      ]
    }
    var sheet = SheetDocument(language.label(.positions), columns: columns, rows: rows)
    if !rows.isEmpty {
      sheet.charts = [
        ChartDocument(
          .columns, title: language.label(.chartTitle), sheet: language.label(.positions), rows: 0..<rows.count,
          categories: 1,
          series: [
            ChartDocument.Series(language.label(.officersBefore), column: 4),
            ChartDocument.Series(language.label(.officersAfter), column: 5),
          ], place: .right, width: 960, height: 460)
      ]
    }
    return sheet
  }
}

extension PlanFigure {
  /// What is counted first.
  fileprivate var count: SheetValue {
    switch self {
    case .status, .objective, .recovered, .unmetWishes: .absent
    case .officers(let counts): .count(counts.officers)
    case .posts(let posts, _, _): .count(posts)
    case .training(let officers, _, _): .count(officers)
    case .recruits(let recruits, _): .count(recruits)
    case .sharedWork(let posts, _): .count(posts)
    case .secondPosts(let officers, _, _): .count(officers)
    case .rankDrops(let officers): .count(officers)
    }
  }

  /// The hours a month that it is about.
  fileprivate var hours: SheetValue {
    switch self {
    case .objective(let hours, _, _), .recovered(let hours, _), .posts(_, _, let hours), .unmetWishes(_, _, let hours):
      hours.value.isFinite ? .number(DecimalText.rounded(hours.value, decimals: 3)) : .absent
    case .status, .officers, .training, .recruits, .sharedWork, .secondPosts, .rankDrops: .absent
    }
  }
}

/// The staff of a position in all communes.
private struct PositionStaff {
  var (required, before, after) = (0.0, 0.0, 0.0)
  var posts = 0

  mutating func add(_ row: StaffingRow) {
    required += row.required.value
    before += row.before.capacity.value
    after += row.after.capacity.value
    posts += row.posts
  }
}
