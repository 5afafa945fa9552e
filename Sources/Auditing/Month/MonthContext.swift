import ResultsFormat
import StaffingDomain
import Workloads

/// What all checks of a month look at.
struct MonthContext {
  let staffingCase: StaffingCase
  let month: MonthTables
  /// The rows of the waves, by officer.
  let waves: [WaveRow]
  let settings: WavesSummary.Settings
  /// Every cell in every month, as the waves have it.
  let planned: [MonthStaffingRow]
  /// Every cell in every month, as it was or comes if nothing happens.
  let coming: [MonthStaffingRow]
  /// Officers who are one of a couple.
  let couples: Set<Code<Officer>>

  /// The month of the report.
  var current: CalendarMonth { month.summary.month }

  init(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, plan: ResultTables, waves: WavesTables, month: MonthTables
  ) {
    (self.staffingCase, self.month) = (staffingCase, month)
    self.waves = waves.waves.sorted { $0.officer < $1.officer }
    settings = waves.summary.settings
    let context = WavesContext(staffingCase, needs: needs, plan: plan, waves: waves)
    planned = context.staffing
    let codes = AuditedCodes(staffingCase)
    let count = MonthCount(
      staffingCase, needs: needs, lines: ReadPlan(plan.assignments, in: staffingCase, codes: codes).lines,
      changing: Set(context.changes.map(\.officer)), sharing: ReadSharing(plan.sharing, needs: needs, codes: codes),
      settings: waves.summary.settings)
    let expected = Dictionary(month.progress.map { ($0.officer, $0.expected) }) { first, _ in first }
    coming = count.staffing { expected[staffingCase.officers[$0].code] ?? nil }.0
    couples = Set(
      staffingCase.relations.filter { $0.kind == .couple }
        .flatMap { [staffingCase.officers[$0.officer].code, staffingCase.officers[$0.other].code] })
  }
}

/// `progress.csv` has one row for every officer who changes, by officer, with states and dates that agree.
enum MonthProgressCheck {
  static func violations(in context: MonthContext) -> [Violation] {
    let written = Dictionary(context.month.progress.map { ($0.officer, $0) }) { first, _ in first }
    let expected = context.waves.map { wave in row(of: wave, written[wave.officer], in: context) }
    return TableComparison<ChangeProgressRow>(rule: .month(.monthProgress)) { .officer($0.officer) }
      .violations(written: context.month.progress, expected: expected)
  }

  private static func row(
    of wave: WaveRow, _ written: ChangeProgressRow?, in context: MonthContext
  ) -> ChangeProgressRow {
    var row = ChangeProgressRow(
      officer: wave.officer, name: wave.name, change: wave.change, toCommune: wave.toCommune,
      toPosition: wave.toPosition, month: wave.month, reported: written?.reported ?? "", state: "",
      date: written?.date ?? "", expected: nil, note: written?.note ?? "")
    let date = CalendarDate(iso8601: row.date)
    let isPossible = date.map { $0 <= context.current.lastDay } ?? false
    switch row.reported {
    case "done" where isPossible: (row.state, row.expected) = ("done", date.map { CalendarMonth(of: $0) })
    case "refused" where isPossible: row.state = "refused"
    // What is put off to the month for which it is planned is no delay.
    case "delayed" where isPossible && written?.state == "delayed" && written?.expected != wave.month:
      row.state = "delayed"
      row.expected = written?.expected.flatMap { $0 > context.current ? $0 : nil }
    default:
      row.state = wave.month < context.current ? "late" : wave.month == context.current ? "due" : "planned"
      if row.state == "planned" { row.expected = wave.month }
      // Couples wait for each other.
      if let later = written?.expected, context.couples.contains(wave.officer), later > wave.month {
        row.expected = row.state == "planned" ? later : nil
      } else if written?.expected == nil, context.couples.contains(wave.officer) {
        row.expected = nil
      }
    }
    return row
  }
}

/// `staffing_now.csv` follows from the waves and the progress.
enum MonthNowCheck {
  static func violations(in context: MonthContext) -> [Violation] {
    TableComparison<StaffingNowRow>(rule: .month(.monthNow)) { .cell(CellCodes($0.commune, $0.position)) }
      .violations(written: context.month.staffing, expected: rows(in: context))
  }

  static func rows(in context: MonthContext) -> [StaffingNowRow] {
    let coming = Dictionary(grouping: context.coming) { CellCodes($0.commune, $0.position) }
    let planned = Dictionary(grouping: context.planned) { CellCodes($0.commune, $0.position) }
    return planned.compactMap { cell, rows -> StaffingNowRow? in
      let then = Dictionary(rows.map { ($0.month, $0) }) { first, _ in first }
      let now = Dictionary(coming[cell, default: []].map { ($0.month, $0) }) { first, _ in first }
      guard let was = then[context.current], let has = now[context.current] else { return nil }
      let slips = then.keys.filter { $0 > context.current }.sorted().map { month in
        (month, (now[month]?.hoursLost.value ?? 0) - (then[month]?.hoursLost.value ?? 0))
      }
      return StaffingNowRow(
        commune: cell.commune, position: cell.position, posts: was.posts, heads: (was.heads, has.heads),
        empty: (was.postsEmpty, has.postsEmpty), hours: (was.hoursLost, has.hoursLost),
        slipping: HoursPerMonth(slips.reduce(0) { $0 + $1.1 }),
        slipsFrom: slips.first { $0.1 > Tolerances.feasibility }?.0)
    }.sorted { ($0.commune, $0.position) < ($1.commune, $1.position) }
  }
}

/// The figures of the summary are those that the files give.
enum MonthSummaryCheck {
  static func violations(in context: MonthContext) -> [Violation] {
    let (summary, rows) = (context.month.summary, context.month.staffing)
    let slipping = rows.filter { $0.slipsFrom != nil }
    let hours: [(String, Double, Double)] = [
      ("hours_lost_planned", summary.hoursPlanned.value, rows.reduce(0) { $0 + $1.hoursPlanned.value }),
      ("hours_lost_now", summary.hoursNow.value, rows.reduce(0) { $0 + $1.hoursNow.value }),
      ("hours_slipping", summary.hoursSlipping.value, slipping.reduce(0) { $0 + $1.hoursSlipping.value }),
    ]
    // Rows are rounded each.
    let slack = ResultType.hoursPerMonth.roundingSlack * Double(rows.count)
    let states = Dictionary(grouping: context.month.progress, by: \.state).mapValues(\.count)
    let last = context.settings.from.adding(context.settings.months - 1)
    let counts =
      [
        ("months_left", summary.monthsLeft, max(0, context.current.months(until: last))),
        ("cells_slipping", summary.cellsSlipping, slipping.count),
      ]
      + Set(summary.states.keys).union(states.keys).sorted().map {
        ("states.\($0)", summary.states[$0] ?? 0, states[$0] ?? 0)
      }
    let wrongHours = hours.filter { abs($0.1 - $0.2) > slack && !SummaryNumber.matches($0.1, $0.2) }
    return wrongHours.map { SummaryNumber.fault(.month(.monthSummary), $0.0, $0.1, $0.2) }
      + counts.filter { $0.1 != $0.2 }.map { key, written, exact in
        Violation(
          summary: .month(.monthSummary),
          .summary(.differs(ColumnDifference(key, .count(written), .count(exact)))))
      }
  }
}
