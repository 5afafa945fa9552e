import ResultsFormat
import StaffingDomain
import Tables
import Wording
import Workloads

// The table of the posts of a cell with their holders.
extension PlanPage {
  func postTable(_ posts: [HeldPost]) -> PageTable {
    PageTable(
      caption: language.title(of: .posts), posts,
      [
        figure(.post) { [self] held in
          held.post.map { SourcedFigure($0.number, source: source(held.cell, $0, "number")) }
        },
        .text(language.caption(.holder)) { [self] in $0.officers.map { name(of: $0) }.joined(separator: "; ") },
        .text(language.caption(.holding)) { [self] in language.label($0.hold) },
        figure(.fit) { [self] in fit(of: $0) },
        figure(.hoursOfPost) { [self] held in
          held.post.map { SourcedFigure($0.hours.value, decimals: 1, source: source(held.cell, $0, "hours")) }
        },
        figure(.shareOfTime) { [self] held in
          held.post.map { SourcedFigure(needs.share(of: $0), decimals: 2, source: source(held.cell, $0, "share")) }
        },
        .text(language.caption(.courses)) { [self] held in
          held.officers.compactMap { rowOfOfficer[$0]?.courses }.map { names(of: $0) }.filter { !$0.isEmpty }
            .joined(separator: "; ")
        },
      ])
  }

  private func figure(
    _ label: ReportLabel, _ figure: @escaping (HeldPost) -> SourcedFigure?
  ) -> PageTable.Declared<HeldPost> {
    .figure(language.caption(label), in: language) { figure($0) }
  }

  /// Where a figure of a post comes from: the needs of the case.
  private func source(_ cell: Cell, _ post: Post, _ what: String) -> String {
    "need:\(staffingCase.label(of: cell)):post.\(post.number).\(what)"
  }

  /// How well the officer fits who holds a post; nil where not one officer holds it.
  private func fit(of held: HeldPost) -> SourcedFigure? {
    guard held.officers.count == 1, let row = held.officers.first.flatMap({ rowOfOfficer[$0] }) else { return nil }
    return AssignmentRow.value(
      held.hold == .second ? .secondFit : .fit, of: row, where: [.column(.officer, is: row.officer)]
    ).map { SourcedFigure($0, decimals: 2) }
  }
}
