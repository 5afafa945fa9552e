public import ResultsFormat
import StaffingDomain
import Tables

/// A plan on paper: what it recovers, how sure that is, and the best transfers.
public struct PlanReport: Sendable {
  let tables: ResultTables

  /// Prepares the report of a results folder.
  public init(_ tables: ResultTables) { self.tables = tables }

  /// How many transfers the report shows.
  public static let transfersShown = 10

  /// The report as text.
  ///
  /// - Parameters:
  ///   - folder: Where the results are, as the reader calls it.
  ///   - width: The columns of the terminal; nil for no limit.
  public func text(folder: String, width: Int? = nil) -> String {
    var text = figures
    if !tables.transfers.isEmpty {
      text += "\nBest transfers (all \(NumberText.whole(tables.transfers.count)) in transfers.csv)\n"
      text += transferTable.text(width: width, indent: 2)
      for row in tables.transfers.prefix(3) { text += "\n  \(row.rank). \(row.reason)\n" }
    }
    text += replanning(width: width)
    for note in tables.summary.notes { text += "\nNote: \(note)\n" }
    return text + "\nResults are in \(folder)\n"
  }

  private var figures: String {
    let summary = tables.summary
    let counts = summary.counts
    let proof =
      summary.bound == nil
      ? "no bound was proved"
      : "no plan can be below \(NumberText.fixed(summary.bound?.value ?? 0, decimals: 1)) (gap "
        + "\(NumberText.fixed((summary.gap ?? 0) * 100, decimals: 4)) %)"
    var lines = [
      ("Plan", status),
      ("Hours lost a month", "\(NumberText.fixed(summary.objective.value, decimals: 1)); \(proof)"),
      (
        "Recovered",
        "\(NumberText.fixed(summary.recovered.value, decimals: 1)) hours a month against doing nothing "
          + "(\(NumberText.fixed(summary.doNothing.value, decimals: 1)))"
      ),
      (
        "Officers",
        "\(NumberText.whole(counts.officers)): \(NumberText.whole(counts.transfers)) change commune, "
          + "\(NumberText.whole(counts.positionChanges)) change position only, "
          + "\(NumberText.whole(counts.stays + counts.pinned)) stay, "
          + (counts.pool > 0 ? "\(NumberText.whole(counts.pool)) in the pool, " : "")
          + "\(NumberText.whole(counts.surplus)) surplus, \(NumberText.whole(counts.leaving)) leaving"
      ),
      ("Posts", "\(NumberText.whole(counts.posts)), of which \(NumberText.whole(counts.vacancies)) stay empty"),
    ]
    lines += besides
    return lines.map { label, value in
      "\(label)\(String(repeating: " ", count: 20 - label.count))\(value)\n"
    }.joined()
  }

  private var status: String {
    switch (tables.summary.status, tables.summary.replanning) {
    case (.optimal, _): "optimal"
    case (.feasible, nil): "best found before a limit"
    case (.feasible, _?): "the best for few changes; a plan with more changes may be better"
    }
  }

  /// What the plan does besides moving people, where it does any of it.
  private var besides: [(String, String)] {
    let counts = tables.summary.counts
    var lines: [(String, String)] = []
    if counts.trained > 0 {
      let cost = tables.training.reduce(0) { $0 + $1.cost.value }
      lines.append(
        (
          "Training",
          "\(count(counts.trained, "officer")) in \(count(tables.training.count, "course place")) for "
            + "\(NumberText.fixed(cost, decimals: 1)) million VND"
        ))
    }
    if counts.recruits > 0 {
      lines.append(
        (
          "Recruits",
          "\(count(counts.recruits, "officer")) for \(count(tables.recruits.count, "position")) of communes"
        ))
    }
    if counts.pool > 0 || counts.sharedPosts > 0 {
      lines.append(
        (
          "Shared work",
          "\(count(counts.sharedPosts, "post")) by \(count(counts.pool, "officer")) of the pool"
        ))
    }
    let unmet = tables.summary.unmetSoftRules
    if !unmet.isEmpty {
      let penalty = unmet.reduce(0) { $0 + $1.penalty.value }
      let overdue = unmet.filter { $0.officer != nil }.count
      lines.append(
        (
          "Unmet wishes",
          "\(count(unmet.count - overdue, "team rule")) and \(count(overdue, "rotation")), which count "
            + "\(NumberText.fixed(penalty, decimals: 1)) hours (unmet_soft_rules in summary.json)"
        ))
    }
    return lines
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(NumberText.whole(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  private var transferTable: TextTable {
    var table = TextTable([
      .number("rank"), .text("officer"), .text("name", mayShrink: true), .text("from", mayShrink: true),
      .text("to", mayShrink: true), .number("km"), .number("fit"), .number("hours"),
    ])
    for row in tables.transfers.prefix(Self.transfersShown) {
      table.append([
        NumberText.whole(row.rank), row.officer.text, row.name, "\(row.fromCommuneName), \(row.fromPosition)",
        "\(row.toCommuneName), \(row.toPosition)", NumberText.fixed(row.distance.value, decimals: 1),
        "\(NumberText.fixed(row.fitBefore, decimals: 2)) > \(NumberText.fixed(row.fitAfter, decimals: 2))",
        NumberText.fixed(row.hoursRecovered.value, decimals: 1),
      ])
    }
    return table
  }
}
