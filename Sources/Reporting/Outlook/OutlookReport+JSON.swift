import StaffingDomain
import Tables
import Workloads

extension OutlookReport {
  /// The whole outlook as JSON: the years, what the dates leave open, and the rows of every table.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json() throws -> String {
    try JSONText.text(
      Document(
        planDate: outlook.period.planDate.description,
        years: outlook.period.years.map {
          Year(year: $0.number, from: $0.firstDay.description, to: $0.lastDay.description)
        },
        officers: outlook.officers, officersGone: outlook.officersGone,
        officersWithoutLastDay: outlook.officersWithoutEnd, termsWithoutSince: outlook.termsWithoutStart,
        emptyPosts: tables.emptyPosts, departures: tables.departures,
        expiringCompetencies: tables.expiringCompetencies, rotations: tables.rotations,
        positionsByYear: tables.positionsByYear, competenciesByYear: tables.competenciesByYear))
  }

  private struct Document: Encodable {
    let planDate: String
    let years: [Year]
    let officers: Int
    let officersGone: Int
    let officersWithoutLastDay: Int
    let termsWithoutSince: Int
    let emptyPosts: Table
    let departures: Table
    let expiringCompetencies: Table
    let rotations: Table
    let positionsByYear: Table
    let competenciesByYear: Table
  }

  private struct Year: Encodable {
    let year: Int
    let from: String
    let to: String
  }
}
