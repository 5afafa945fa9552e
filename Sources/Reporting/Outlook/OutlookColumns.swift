import StaffingDomain
import Tables
import Wording
import Workloads

/// The columns of an outlook's tables.
struct OutlookColumns: Sendable {
  let common: CaseColumns
  let period: OutlookPeriod
  /// Whether some post that falls empty is held besides another one.
  let showsSecondPosts: Bool

  private var staffingCase: StaffingCase { common.staffingCase }

  private func heading(_ heading: OutlookHeading) -> String { common.language.heading(heading) }

  var emptyPosts: [Column<EmptiedPost>] {
    let second = Column<EmptiedPost>.yesNo("second_post") { $0.isSecond }
    return [year(\.departure.year), lastDay { $0.departure.end }, common.cell(\.post.cell)]
      + common.places(\.post.cell) + people(\.departure.officer) + [
        ground { $0.departure.end }, showsSecondPosts ? second.brief(heading(.second)) : second,
        .count("posts") { $0.post.posts }.brief(common.heading(.posts)),
        .count("holders_left") { $0.post.holdersLeft }.brief(heading(.left)),
        .count("successors") { $0.post.successors?.officers }.brief(heading(.successors)),
        .count("successors_in_position") { $0.post.successors?.holdersOfPosition }.brief(heading(.inPosition)),
        .text("source") { $0.departure.source.description },
      ]
  }

  var departures: [Column<Departure>] {
    [year(\.year), lastDay(\.end)] + people(\.officer) + common.places(\.main.cell) + [
      ground(\.end),
      .count("posts") { $0.main.posts },
      .count("holders_left") { $0.main.holdersLeft },
      .yesNo("post_falls_empty") { $0.main.fallsEmpty },
      common.position({ $0.second?.cell.position }, named: "second_position"),
      .yesNo("second_post_falls_empty") { $0.second?.fallsEmpty },
      .text("source") { $0.source.description },
    ]
  }

  var expiries: [Column<CompetencyExpiry>] {
    let staffingCase = staffingCase
    return [
      year(\.year),
      .date("valid_until") { $0.validUntil.description },
      .code("competency") { staffingCase.competencies[$0.competency].code.text },
      .text("competency_name") { staffingCase.competencies[$0.competency].name },
    ] + people(\.officer)
      + common.places { Cell(commune: staffingCase.officers[$0.officer].commune, position: $0.position) } + [
        .count("level") { $0.level },
        .count("required_level") { $0.requiredLevel },
        .choice("effect") { $0.effect },
        .text("source") { OutlookColumns.sources($0.sources) },
      ]
  }

  var rotations: [Column<RotationDue>] {
    let language = common.language
    return [
      year(\.year),
      .date("due_on") { $0.dueOn.description }.brief(heading(.dueOn)) { language.date($0.dueOn) },
    ] + people(\.officer).map(\.onlyRecorded) + [common.cell(\.cell)] + common.places(\.cell)
      + people(\.officer).map(\.onlyBrief) + [
        .date("since") { $0.since.description }.brief(heading(.since)) { language.date($0.since) },
        .count("rotation_months") { $0.months }.brief(heading(.months)),
        .text("source") { OutlookColumns.sources($0.sources) },
      ]
  }

  var positionsByYear: [Column<YearOf<PositionOutlook>>] {
    let staffingCase = staffingCase
    return [
      .code("position") { staffingCase.positions[$0.subject.position].code.text },
      .text("position_name") { staffingCase.positions[$0.subject.position].name },
    ] + days() + [
      .count("retirements") { $0.subject.retirements[$0.year] },
      .count("other_departures") { $0.subject.otherDepartures[$0.year] },
      .count("empty_posts") { $0.subject.emptyPosts[$0.year] },
      .count("rotations_due") { $0.subject.rotations[$0.year] },
    ]
  }

  var competenciesByYear: [Column<YearOf<CompetencyOutlook>>] {
    let staffingCase = staffingCase
    return [
      .code("competency") { staffingCase.competencies[$0.subject.competency].code.text },
      .text("competency_name") { staffingCase.competencies[$0.subject.competency].name },
    ] + days() + [
      .count("expiring") { $0.subject.expiring[$0.year] },
      .count("required_by_post") { $0.subject.required[$0.year] },
      .count("below_mandatory") { $0.subject.belowMandatory[$0.year] },
    ]
  }

  private func lastDay<Row>(_ end: @escaping @Sendable (Row) -> ServiceEnd) -> Column<Row> {
    .date("last_day") { end($0).lastDay.description }
      .brief(heading(.lastDay)) { [language = common.language] in language.date(end($0).lastDay) }
  }

  private func ground<Row>(_ end: @escaping @Sendable (Row) -> ServiceEnd) -> Column<Row> {
    .choice("why") { end($0).ground }
      .brief(heading(.ground)) { [language = common.language] in language.word(end($0).ground) }
  }

  private func year<Row>(_ year: @escaping @Sendable (Row) -> Int) -> Column<Row> { .count("year") { year($0) } }

  /// The number of the year and its days; year 0, what is overdue, has no days.
  private func days<Subject>() -> [Column<YearOf<Subject>>] {
    let years = period.years
    @Sendable func days(_ number: Int) -> OutlookPeriod.Year? {
      years.indices.contains(number - 1) ? years[number - 1] : nil
    }
    return [
      year(\.year),
      .date("from") { days($0.year)?.firstDay.description },
      .date("to") { days($0.year)?.lastDay.description },
    ]
  }

  private func people<Row>(_ officer: @escaping @Sendable (Row) -> Ordinal<Officer>) -> [Column<Row>] {
    [common.officer { officer($0) }, common.officerName { officer($0) }]
  }

  private static func sources(_ rows: [SourceRow]) -> String { rows.map(\.description).joined(separator: ";") }
}

// The tables with years side by side, which are shown only.
extension OutlookColumns {
  var lines: [Column<YearLine>] {
    let language = common.language
    return [
      .text("events") { row in
        switch row.line {
        case .required, .belowMandatory: "  " + language.label(row.line)
        case .retirements, .otherDepartures, .emptyPosts, .expiring, .rotations: language.label(row.line)
        }
      }.brief("")
    ] + sideBySide(total: .total) { $0.counts }
  }

  var positions: [Column<PositionOutlook>] {
    let staffingCase = staffingCase
    return [
      .code("position") { staffingCase.positions[$0.position].code.text }.brief(common.heading(.position)),
      .text("name") { staffingCase.positions[$0.position].name }.brief(common.heading(.name), mayShrink: true),
      .count("officers") { $0.officers }.brief(common.heading(.officers)),
      .count("posts") { $0.posts }.brief(common.heading(.posts)),
      .count("empty") { $0.emptyPosts.total }.brief(heading(.empty)),
    ] + sideBySide(total: .leaving) { [$0.retirements, $0.otherDepartures] } + [
      .count("rotations") { $0.rotations.total }.brief(heading(.rotations))
    ]
  }

  var competencies: [Column<CompetencyOutlook>] {
    let staffingCase = staffingCase
    return [
      .code("competency") { staffingCase.competencies[$0.competency].code.text }.brief(common.heading(.competency)),
      .text("name") { staffingCase.competencies[$0.competency].name }.brief(common.heading(.name), mayShrink: true),
    ] + sideBySide(total: .total) { [$0.expiring] } + [
      .count("required") { $0.required.total }.brief(heading(.required)),
      .count("mandatory") { $0.belowMandatory.total }.brief(heading(.mandatory)),
    ]
  }

  /// What is overdue, every year, and the total.
  private func sideBySide<Row>(
    total: OutlookHeading, _ counts: @escaping @Sendable (Row) -> [YearlyCounts]
  ) -> [Column<Row>] {
    let years: [Column<Row>] = (0...period.years.count).map { year in
      .count("year_\(year)") { row in counts(row).reduce(0) { $0 + $1[year] } }
        .brief(year == 0 ? heading(.overdue) : OutlookColumns.label(of: period.years[year - 1]))
    }
    return years + [.count("total") { row in counts(row).reduce(0) { $0 + $1.total } }.brief(heading(total))]
  }

  /// The calendar year where the two agree, else both that the year touches: `2026` or `2025/26`.
  private static func label(of year: OutlookPeriod.Year) -> String {
    guard year.firstDay.year != year.lastDay.year else { return String(year.firstDay.year) }
    let digits = String(year.lastDay.year % 100)
    return "\(year.firstDay.year)/\(digits.count < 2 ? "0" : "")\(digits)"
  }
}
