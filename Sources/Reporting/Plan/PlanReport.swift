public import ResultsFormat
import StaffingDomain
import Tables
public import Wording

/// A plan on paper: what it recovers, how sure that is, and the best transfers.
public struct PlanReport: Sendable {
  let tables: ResultTables
  let language: any Language

  /// Prepares the report of a results folder.
  public init(_ tables: ResultTables, in language: any Language) { (self.tables, self.language) = (tables, language) }

  /// How many transfers the report shows.
  public static let transfersShown = 10
  /// How many of their reasons it shows.
  private static let reasonsShown = 3
  /// The columns of the captions before the figures, where none is wider.
  private static let captionWidth = 20

  /// The report as text.
  ///
  /// - Parameters:
  ///   - folder: Where the results are, as the reader calls it.
  ///   - width: The columns of the terminal; nil for no limit.
  public func text(folder: String, width: Int? = nil) -> String {
    var text = figures
    if !tables.transfers.isEmpty {
      text += "\n\(language.line(.transfers(tables.transfers.count)))\n"
      text += transferTable.text(width: width, indent: 2)
      for row in tables.transfers.prefix(Self.reasonsShown) { text += "\n  \(row.rank). \(row.reason)\n" }
    }
    text += replanning(width: width)
    for note in tables.summary.notes { text += "\n\(language.line(.note(note)))\n" }
    return text + "\n\(language.line(.folder(folder)))\n"
  }

  func title(_ label: PlanLabel) -> String { language.label(label) }

  private var figures: String {
    let summary = tables.summary
    let counts = summary.counts
    let main: [(PlanLabel, PlanFigure)] = [
      (.plan, .status(summary.status, isReplanned: summary.replanning != nil)),
      (.hoursLost, .objective(summary.objective, bound: summary.bound, gap: summary.gap)),
      (.recovered, .recovered(summary.recovered, doNothing: summary.doNothing)), (.officers, .officers(counts)),
      (.posts, .posts(counts.posts, empty: counts.vacancies)),
    ]
    let lines = (main + besides).map { (title($0), language.figure($1)) }
    let captions = lines.map { DisplayWidth.columns(of: $0.0) + 1 }
    let width = max(Self.captionWidth, captions.max() ?? 0)
    return lines.map { caption, value in
      caption + String(repeating: " ", count: width - DisplayWidth.columns(of: caption)) + value + "\n"
    }.joined()
  }

  /// What the plan does besides moving people, where it does any of it.
  private var besides: [(PlanLabel, PlanFigure)] {
    let counts = tables.summary.counts
    var figures: [(PlanLabel, PlanFigure)] = []
    if counts.trained > 0 {
      let cost = tables.training.reduce(.zero) { $0 + $1.cost }
      figures.append((.training, .training(officers: counts.trained, places: tables.training.count, cost: cost)))
    }
    if counts.recruits > 0 {
      figures.append((.recruits, .recruits(counts.recruits, positions: tables.recruits.count)))
    }
    if counts.pool > 0 || counts.sharedPosts > 0 {
      figures.append((.sharedWork, .sharedWork(posts: counts.sharedPosts, officers: counts.pool)))
    }
    let unmet = tables.summary.unmetSoftRules
    if !unmet.isEmpty {
      let rotations = unmet.filter { $0.officer != nil }.count
      let penalty = unmet.reduce(.zero) { $0 + $1.penalty }
      figures.append(
        (
          .unmetWishes, .unmetWishes(teamRules: unmet.count - rotations, rotations: rotations, penalty: penalty)
        ))
    }
    return figures
  }

  private var transferTable: TextTable {
    var table = TextTable([
      .number(title(.rank)), .text(title(.officer)), .text(title(.name), mayShrink: true),
      .text(title(.from), mayShrink: true), .text(title(.to), mayShrink: true), .number(title(.distance)),
      .number(title(.fit)), .number(title(.hours)),
    ])
    for row in tables.transfers.prefix(Self.transfersShown) {
      table.append([
        language.figure(row.rank), row.officer.text, row.name, "\(row.fromCommuneName), \(row.fromPosition)",
        "\(row.toCommuneName), \(row.toPosition)", language.figure(row.distance.value, decimals: 1),
        "\(language.figure(row.fitBefore, decimals: 2)) > \(language.figure(row.fitAfter, decimals: 2))",
        language.figure(row.hoursRecovered.value, decimals: 1),
      ])
    }
    return table
  }
}
