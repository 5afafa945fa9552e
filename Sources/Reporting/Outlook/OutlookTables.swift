public import StaffingDomain
public import Workloads

/// An outlook as the tables that `cadre outlook` writes; the article *StaffingOutlook* of Workloads explains the columns.
public struct OutlookTables: Sendable {
  /// The posts that fall empty: the table that stands alone where one file is asked for.
  public let emptyPosts: RecordTable
  /// Everybody who leaves.
  public let departures: RecordTable
  /// Competencies that end.
  public let expiringCompetencies: RecordTable
  /// Terms that end.
  public let rotations: RecordTable
  /// Events by position and year.
  public let positionsByYear: RecordTable
  /// Expiries by competency and year.
  public let competenciesByYear: RecordTable

  /// Every table, in the order of the files' names.
  public var all: [RecordTable] {
    [competenciesByYear, departures, emptyPosts, expiringCompetencies, positionsByYear, rotations]
  }

  /// The names of the files.
  public static let fileNames = [
    "competencies_by_year.csv", "departures.csv", "empty_posts.csv", "expiring_competencies.csv",
    "positions_by_year.csv", "rotations.csv",
  ]

  /// Renders the outlook of a case.
  public init(_ outlook: StaffingOutlook, of staffingCase: StaffingCase) {
    let columns = OutlookColumns(staffingCase: staffingCase, period: outlook.period)
    emptyPosts = RecordTable("empty_posts", outlook.emptyPosts, columns.emptyPosts)
    departures = RecordTable("departures", outlook.departures, columns.departures)
    expiringCompetencies = RecordTable("expiring_competencies", outlook.expiries, columns.expiries)
    rotations = RecordTable("rotations", outlook.rotations, columns.rotations)
    let years = 0...outlook.period.years.count
    positionsByYear = RecordTable(
      "positions_by_year", outlook.positions.flatMap { position in years.map { (position, $0) } },
      columns.positionsByYear)
    competenciesByYear = RecordTable(
      "competencies_by_year", outlook.competencies.flatMap { competency in years.map { (competency, $0) } },
      columns.competenciesByYear)
  }
}

/// The columns of the tables, over the rows of an outlook.
private struct OutlookColumns {
  typealias Column<Row> = (name: String, value: (Row) -> RecordTable.RecordValue)

  let staffingCase: StaffingCase
  let period: OutlookPeriod

  var emptyPosts: [Column<Departure>] {
    [
      ("year", { .count($0.year) }),
      ("last_day", { .text($0.end.lastDay.description) }),
    ] + places(\.cell) + people(\.officer) + [
      ("why", { .text($0.end.ground.rawValue) }),
      ("posts", { .count($0.posts) }),
      ("holders_left", { .count($0.holdersLeft) }),
      ("successors", { .count($0.successors?.officers) }),
      ("successors_in_position", { .count($0.successors?.holdersOfPosition) }),
      ("source", { .text($0.source.description) }),
    ]
  }

  var departures: [Column<Departure>] {
    [
      ("year", { .count($0.year) }),
      ("last_day", { .text($0.end.lastDay.description) }),
    ] + people(\.officer) + places(\.cell) + [
      ("why", { .text($0.end.ground.rawValue) }),
      ("posts", { .count($0.posts) }),
      ("holders_left", { .count($0.holdersLeft) }),
      ("post_falls_empty", { .text($0.leavesPostEmpty ? "yes" : "no") }),
      ("source", { .text($0.source.description) }),
    ]
  }

  var expiries: [Column<CompetencyExpiry>] {
    [
      ("year", { .count($0.year) }),
      ("valid_until", { .text($0.validUntil.description) }),
      ("competency", { .text(staffingCase.competencies[$0.competency].code.text) }),
      ("competency_name", { .text(staffingCase.competencies[$0.competency].name) }),
    ] + people(\.officer) + places { staffingCase.officers[$0.officer].cell } + [
      ("level", { .count($0.level) }),
      ("required_level", { .count($0.requiredLevel) }),
      ("effect", { .text($0.effect.rawValue) }),
      ("source", { .text(sources($0.sources)) }),
    ]
  }

  var rotations: [Column<RotationDue>] {
    [
      ("year", { .count($0.year) }),
      ("due_on", { .text($0.dueOn.description) }),
    ] + people(\.officer) + places(\.cell) + [
      ("since", { .text($0.since.description) }),
      ("rotation_months", { .count($0.months) }),
      ("source", { .text(sources($0.sources)) }),
    ]
  }

  var positionsByYear: [Column<(PositionOutlook, Int)>] {
    [
      ("position", { .text(staffingCase.positions[$0.0.position].code.text) }),
      ("position_name", { .text(staffingCase.positions[$0.0.position].name) }),
    ] + years() + [
      ("retirements", { .count($0.0.retirements[$0.1]) }),
      ("other_departures", { .count($0.0.otherDepartures[$0.1]) }),
      ("empty_posts", { .count($0.0.emptyPosts[$0.1]) }),
      ("rotations_due", { .count($0.0.rotations[$0.1]) }),
    ]
  }

  var competenciesByYear: [Column<(CompetencyOutlook, Int)>] {
    [
      ("competency", { .text(staffingCase.competencies[$0.0.competency].code.text) }),
      ("competency_name", { .text(staffingCase.competencies[$0.0.competency].name) }),
    ] + years() + [
      ("expiring", { .count($0.0.expiring[$0.1]) }),
      ("required_by_post", { .count($0.0.required[$0.1]) }),
      ("below_mandatory", { .count($0.0.belowMandatory[$0.1]) }),
    ]
  }

  /// The number of the year and its days; year 0, what is overdue, has no days.
  private func years<Subject>() -> [Column<(Subject, Int)>] {
    [
      ("year", { .count($0.1) }),
      ("from", { .text(year($0.1)?.firstDay.description) }),
      ("to", { .text(year($0.1)?.lastDay.description) }),
    ]
  }

  private func people<Row>(_ officer: @escaping (Row) -> Ordinal<Officer>) -> [Column<Row>] {
    [
      ("officer", { .text(staffingCase.officers[officer($0)].code.text) }),
      ("name", { .text(staffingCase.officers[officer($0)].name) }),
    ]
  }

  private func places<Row>(_ cell: @escaping (Row) -> Cell) -> [Column<Row>] {
    [
      ("commune", { .text(staffingCase.communes[cell($0).commune].code.text) }),
      ("commune_name", { .text(staffingCase.communes[cell($0).commune].name) }),
      ("position", { .text(staffingCase.positions[cell($0).position].code.text) }),
      ("position_name", { .text(staffingCase.positions[cell($0).position].name) }),
    ]
  }

  private func year(_ number: Int) -> OutlookPeriod.Year? {
    period.years.indices.contains(number - 1) ? period.years[number - 1] : nil
  }

  private func sources(_ rows: [SourceRow]) -> String { rows.map(\.description).joined(separator: ";") }
}
