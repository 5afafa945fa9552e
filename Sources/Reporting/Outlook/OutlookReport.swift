public import StaffingDomain
import Tables
public import Wording
public import Workloads

/// An outlook on paper: the years in figures, then who leaves what, what expires and whose term ends.
public struct OutlookReport: Sendable {
  let outlook: StaffingOutlook
  let tables: OutlookTables
  private let staffingCase: StaffingCase
  private let language: any Language
  /// How many rows of each list are shown; nil for all.
  private let limit: Int?

  /// How many rows of each list the short form shows.
  public static let rowsShown = 10

  /// Prepares the outlook of a case; without `showsAll` every list ends after ``rowsShown`` rows.
  public init(
    _ outlook: StaffingOutlook, of staffingCase: StaffingCase, showsAll: Bool = false, in language: any Language
  ) {
    (self.outlook, self.staffingCase, self.language) = (outlook, staffingCase, language.speaking(of: staffingCase))
    tables = OutlookTables(outlook, of: staffingCase, in: language)
    limit = showsAll ? nil : OutlookReport.rowsShown
  }

  /// The outlook as text.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit. Long names are cut to fit.
  public func text(width: Int? = nil) -> String { document.text(language, width: width) }

  /// The outlook as what it says.
  public var document: ReportDocument {
    ReportDocument([
      ReportSection([.heading(title)]),
      ReportSection([.table(tables.years)]),
      list(.emptyPosts, tables.emptyPosts, otherwise: .noEmptyPost, remark: successorRemark),
      list(.positions, tables.positions, otherwise: nil),
      list(.competencies, tables.competencies, otherwise: .noExpiry),
      list(.rotations, tables.rotations, otherwise: .noRotation),
      ReportSection(notes.map { .line(language.note(language.sentence($0))) }),
    ])
  }

  /// A list with its title; cut lists say how long they are.
  private func list(
    _ list: OutlookList, _ table: Table, otherwise remarkOfNone: OutlookRemark?, remark: OutlookRemark? = nil
  ) -> ReportSection {
    guard table.rowCount > 0 else {
      return ReportSection(remarkOfNone.map { [.line(language.sentence($0))] } ?? [])
    }
    return ReportSection(
      table: table, limit: limit, title: language.title(list), remarks: remark.map { [language.sentence($0)] } ?? [],
      in: language)
  }

  private var title: String {
    language.sentence(
      OutlookRemark.title(
        from: outlook.period.planDate, to: outlook.period.lastDay, years: outlook.period.years.count,
        communes: staffingCase.communes.count, officers: outlook.officers))
  }

  private var successorRemark: OutlookRemark? {
    let without = outlook.emptyPosts.count { $0.post.successors?.officers == 0 }
    return without > 0 ? .withoutSuccessor(without, of: outlook.emptyPosts.count) : nil
  }

  /// What the dates of the case leave open.
  private var notes: [OutlookRemark] {
    var notes: [OutlookRemark] = []
    if outlook.officersWithoutEnd > 0 { notes.append(.withoutLastDay(officers: outlook.officersWithoutEnd)) }
    if outlook.termsWithoutStart > 0 { notes.append(.withoutTermStart(officers: outlook.termsWithoutStart)) }
    if outlook.officersGone > 0 {
      notes.append(.gone(officers: outlook.officersGone, before: outlook.period.planDate))
    }
    return notes
  }
}
