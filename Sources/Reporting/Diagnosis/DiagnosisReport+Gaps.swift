internal import StaffingDomain
internal import Workloads

extension DiagnosisReport {
  /// How many gaps the diagnosis shows among its other tables.
  private static let gapsShown = 10

  /// The whole table of competency gaps, requirements without a gap included.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit. Long names are cut to fit.
  public func gapsText(width: Int? = nil) -> String {
    let gaps = diagnosis.competencyGaps
    guard !gaps.isEmpty else { return "No position with posts or officers has requirements.\n" }
    return "Competency gaps on \(diagnosis.planDate), largest first\n" + gapTable(gaps).text(width: width, indent: 2)
  }

  /// The largest gaps; empty where the case has no requirements.
  func gapSection(width: Int?) -> String {
    guard !diagnosis.competencyGaps.isEmpty else { return "" }
    let gaps = diagnosis.competencyGaps.filter { $0.gap > 0 }
    guard !gaps.isEmpty else { return "Every requirement is met by as many officers as there are posts.\n" }
    let shown = gaps.prefix(DiagnosisReport.gapsShown)
    let remark = shown.count < gaps.count ? " (\(shown.count) of \(NumberText.whole(gaps.count)), all with --gaps)" : ""
    return "Competency gaps, largest first\(remark)\n" + gapTable(shown).text(width: width, indent: 2)
  }

  private func gapTable(_ gaps: some Sequence<CompetencyGap>) -> TextTable {
    var table = TextTable([
      .text("position"), .text("competency", mayShrink: true), .number("level"), .text("must"),
      .number("required"), .number("officers"), .number("held"), .number("gap"), .number("1 course"),
      .number("others"), .number("others +1"),
    ])
    for gap in gaps {
      table.append([
        staffingCase.positions[gap.requirement.position].code.text,
        staffingCase.competencies[gap.requirement.competency].code.text, String(gap.requirement.level),
        gap.requirement.isMandatory ? "yes" : "no", NumberText.whole(gap.required), NumberText.whole(gap.officers),
        NumberText.whole(gap.held), NumberText.whole(gap.gap), NumberText.whole(gap.oneCourseAway),
        NumberText.whole(gap.heldElsewhere), NumberText.whole(gap.oneCourseAwayElsewhere),
      ])
    }
    return table
  }
}
