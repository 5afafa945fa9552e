public import StaffingDomain
public import Tables
public import Wording
public import Workloads

/// An outlook as tables: the files that `cadre outlook` writes, whose columns the article *StaffingOutlook* of Workloads
/// explains, and the tables that it shows.
public struct OutlookTables: Sendable {
  /// The posts that fall empty: the table that stands alone where one file is asked for.
  public let emptyPosts: Table
  /// Everybody who leaves.
  public let departures: Table
  /// Competencies that end.
  public let expiringCompetencies: Table
  /// Terms that end.
  public let rotations: Table
  /// Events by position and year.
  public let positionsByYear: Table
  /// Expiries by competency and year.
  public let competenciesByYear: Table
  /// The events of every year side by side, one line for each kind.
  let years: Table
  /// Departures of every position with the years side by side.
  let positions: Table
  /// Expiries of every competency with the years side by side.
  let competencies: Table

  /// Every table that is written, in the order of the files' names.
  public var all: [Table] {
    [competenciesByYear, departures, emptyPosts, expiringCompetencies, positionsByYear, rotations]
  }

  /// The names of the files.
  public static let fileNames = [
    "competencies_by_year.csv", "departures.csv", "empty_posts.csv", "expiring_competencies.csv",
    "positions_by_year.csv", "rotations.csv",
  ]

  /// Puts the outlook of a case into tables, with headings in a language.
  public init(_ outlook: StaffingOutlook, of staffingCase: StaffingCase, in language: any Language) {
    let columns = OutlookColumns(
      common: CaseColumns(staffingCase: staffingCase, language: language), period: outlook.period,
      showsSecondPosts: outlook.emptyPosts.contains(where: \.isSecond))
    emptyPosts = Table("empty_posts", outlook.emptyPosts, columns.emptyPosts)
    departures = Table("departures", outlook.departures, columns.departures)
    expiringCompetencies = Table("expiring_competencies", outlook.expiries, columns.expiries)
    rotations = Table("rotations", outlook.rotations, columns.rotations)
    let numbers = 0...outlook.period.years.count
    positionsByYear = Table(
      "positions_by_year",
      outlook.positions.flatMap { position in numbers.map { YearOf(subject: position, year: $0) } },
      columns.positionsByYear)
    competenciesByYear = Table(
      "competencies_by_year",
      outlook.competencies.flatMap { competency in numbers.map { YearOf(subject: competency, year: $0) } },
      columns.competenciesByYear)
    years = Table("years", OutlookLine.allCases.map { ($0, outlook.counts($0)) }.map(YearLine.init), columns.lines)
    positions = Table("positions", outlook.positions, columns.positions)
    competencies = Table("competencies", outlook.competencies, columns.competencies)
  }
}

/// A year of a position or a competency.
struct YearOf<Subject: Sendable>: Sendable {
  let subject: Subject
  /// The number of the year; 0 for what is overdue.
  let year: Int
}

/// A line of the first table, with what it counts.
struct YearLine: Sendable {
  let line: OutlookLine
  let counts: [YearlyCounts]

  init(_ line: OutlookLine, _ counts: [YearlyCounts]) { (self.line, self.counts) = (line, counts) }
}

extension StaffingOutlook {
  /// What a line of the first table counts, for every position or competency.
  fileprivate func counts(_ line: OutlookLine) -> [YearlyCounts] {
    switch line {
    case .retirements: positions.map(\.retirements)
    case .otherDepartures: positions.map(\.otherDepartures)
    case .emptyPosts: positions.map(\.emptyPosts)
    case .expiring: competencies.map(\.expiring)
    case .required: competencies.map(\.required)
    case .belowMandatory: competencies.map(\.belowMandatory)
    case .rotations: positions.map(\.rotations)
    }
  }
}
