public import StaffingDomain
public import Workloads

/// A diagnosis on paper: totals, communes over and under, trades that are short, the worst cells.
public struct DiagnosisReport: Sendable {
  let diagnosis: StaffingDiagnosis
  let staffingCase: StaffingCase

  /// Prepares the diagnosis of a case.
  public init(_ diagnosis: StaffingDiagnosis, of staffingCase: StaffingCase) {
    self.diagnosis = diagnosis
    self.staffingCase = staffingCase
  }

  /// The diagnosis as text.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit. Long names are cut to fit.
  public func text(width: Int? = nil) -> String {
    var parts = [title + "\n\n" + totals(diagnosis.total)]
    if diagnosis.provinces.count > 1 {
      parts.append("Provinces, with their communes over and under\n" + provinceTable.text(width: width, indent: 2))
    }
    if diagnosis.communes.count > 1 { parts.append(communeSummary + extremeTables(width: width)) }
    parts.append("Positions\n" + positionTable.text(width: width, indent: 2))
    let gaps = gapSection(width: width)
    if !gaps.isEmpty { parts.append(gaps) }
    let worst = diagnosis.worstCells(10)
    parts.append(
      worst.isEmpty
        ? "No post is vacant.\n"
        : "Cells whose vacant posts cost most\n" + worstTable(worst).text(width: width, indent: 2))
    return parts.joined(separator: "\n")
  }

  private var title: String {
    guard diagnosis.communes.count != 1 else {
      let commune = staffingCase.communes[diagnosis.communes[0].commune]
      return DisplayWidth.printable("Staffing of \(commune.code) \(commune.name) on \(diagnosis.planDate)")
    }
    let communes = NumberText.whole(diagnosis.communes.count)
    let provinces = diagnosis.provinces.count > 1 ? "\(NumberText.whole(diagnosis.provinces.count)) provinces, " : ""
    return "Staffing on \(diagnosis.planDate): \(provinces)\(communes) communes, "
      + "\(NumberText.whole(diagnosis.positions.count)) positions"
  }

  private func totals(_ tally: StaffTally) -> String {
    var lines = [
      ("Officers", NumberText.whole(tally.heads), "\(NumberText.staff(tally.figures.existing)) full-time\(leaving)"),
      ("Required staff", NumberText.staff(tally.figures.required), "full-time, by the workload"),
      ("WISN ratio", NumberText.ratio(tally.figures.ratio), difference(tally.figures)),
      ("Posts", NumberText.whole(tally.posts), ""),
      ("Vacant posts", NumberText.whole(tally.vacantPosts), "in \(cells(tally.cellsWithVacancies))"),
      ("Surplus heads", NumberText.whole(tally.surplusHeads), "in \(cells(tally.cellsWithSurplus))"),
      ("Uncovered hours", NumberText.hours(tally.uncoveredHours), "a month"),
      (
        "Mismatched", NumberText.whole(tally.mismatchedHeads),
        "with a fit under \(NumberText.fixed(staffingCase.policy.minimumFit, decimals: 2)) in their own post"
      ),
    ]
    if diagnosis.officersGone > 0 {
      lines.append(
        ("Left", NumberText.whole(diagnosis.officersGone), "before \(diagnosis.planDate), not counted above"))
    }
    let width = lines.map(\.1.count).max() ?? 0
    return lines.map { label, number, remark in
      let line =
        "  " + label + String(repeating: " ", count: 17 - label.count + width - number.count) + number + "  " + remark
      return (remark.isEmpty ? String(line.dropLast(2)) : line) + "\n"
    }.joined()
  }

  private var leaving: String {
    let count = diagnosis.total.leavingHeads
    return count == 0
      ? "" : "; \(NumberText.whole(count)) of them leave before \(staffingCase.policy.horizonMiddle)"
  }

  private func difference(_ figures: WISNFigures) -> String {
    let short = figures.difference.value
    return short < 0
      ? "\(NumberText.staff(FullTimeEquivalents(-short))) full-time short"
      : "\(NumberText.staff(figures.difference)) full-time above the requirement"
  }

  private func cells(_ count: Int) -> String { "\(NumberText.whole(count)) \(count == 1 ? "cell" : "cells")" }
}
