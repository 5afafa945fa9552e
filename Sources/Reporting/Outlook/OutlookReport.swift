public import StaffingDomain
public import Workloads

/// An outlook on paper: the years in figures, then who leaves what, what expires and whose term ends.
public struct OutlookReport: Sendable {
  let outlook: StaffingOutlook
  let staffingCase: StaffingCase
  /// How many rows of each list are shown; nil for all.
  let limit: Int?

  /// How many rows of each list the short form shows.
  public static let rowsShown = 10

  /// Prepares the outlook of a case; without `showsAll` every list ends after ``rowsShown`` rows.
  public init(_ outlook: StaffingOutlook, of staffingCase: StaffingCase, showsAll: Bool = false) {
    self.outlook = outlook
    self.staffingCase = staffingCase
    limit = showsAll ? nil : OutlookReport.rowsShown
  }

  /// The outlook as text.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit. Long names are cut to fit.
  public func text(width: Int? = nil) -> String {
    let parts = [
      title + "\n\n" + yearTable.text(width: width, indent: 2),
      section(
        "Posts falling empty, next first", emptyPostTable, of: outlook.emptyPosts.count, width: width,
        none: "No post falls empty by these dates.", remark: successorRemark),
      section(
        "Positions, most posts falling empty first, with those who leave by year", positionTable,
        of: outlook.positions.count, width: width,
        none: nil),
      section(
        "Competencies expiring, most mandatory requirements lost first", competencyTable,
        of: outlook.competencies.count, width: width, none: "No competency expires."),
      section(
        "Rotation terms ending, longest overdue first", rotationTable, of: outlook.rotations.count, width: width,
        none: "No rotation term ends."),
      notes.map { "Note: \($0)\n" }.joined(),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A list with its title; cut lists say how long they are.
  private func section(
    _ title: String, _ table: TextTable, of count: Int, width: Int?, none: String?, remark: String? = nil
  ) -> String {
    guard count > 0 else { return none.map { $0 + "\n" } ?? "" }
    let heading = table.rowCount < count ? "\(title) (\(table.rowCount) of \(NumberText.whole(count)))" : title
    return heading + "\n" + table.text(width: width, indent: 2) + (remark.map { "  \($0)\n" } ?? "")
  }

  func shown<Row>(_ rows: [Row]) -> ArraySlice<Row> { rows.prefix(limit ?? rows.count) }

  private var title: String {
    let years = outlook.period.years.count
    return "Outlook from \(outlook.period.planDate) to \(outlook.period.lastDay), \(years) "
      + "year\(years == 1 ? "" : "s"): \(NumberText.whole(staffingCase.communes.count)) communes, "
      + "\(NumberText.whole(outlook.officers)) officers in post"
  }

  private var successorRemark: String? {
    let without = outlook.emptyPosts.count { $0.successors?.officers == 0 }
    guard without > 0 else { return nil }
    return "\(NumberText.whole(without)) of \(NumberText.whole(outlook.emptyPosts.count)): no other officer of the "
      + "province has the competence and the rank."
  }

  /// What the dates of the case leave open.
  private var notes: [String] {
    var notes: [String] = []
    if outlook.officersWithoutEnd > 0 {
      notes.append(
        "\(officers(outlook.officersWithoutEnd)) without a last day: neither leaves_on nor both born and sex are given."
      )
    }
    if outlook.termsWithoutStart > 0 {
      notes.append("\(officers(outlook.termsWithoutStart)) without the start of a rotation term: since is not given.")
    }
    if outlook.officersGone > 0 {
      notes.append("\(officers(outlook.officersGone)) left before \(outlook.period.planDate) and do not count.")
    }
    return notes
  }

  private func officers(_ count: Int) -> String { "\(NumberText.whole(count)) officer\(count == 1 ? "" : "s")" }
}
