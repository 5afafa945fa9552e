public import ResultsFormat
public import StaffingDomain
import Tables
public import Wording

/// A plan on paper: what it recovers, how sure that is, and the best transfers.
public struct PlanReport: Sendable {
  let tables: ResultTables
  let language: any Language

  /// Prepares the report of a results folder.
  ///
  /// - Parameter workbook: What the workbook of the case calls its parts; nil for a case in files.
  public init(_ tables: ResultTables, calling workbook: WorkbookNames? = nil, in language: any Language) {
    (self.tables, self.language) = (tables, language.calling(workbook))
  }

  /// How many transfers the report shows.
  public static let transfersShown = 10
  /// How many of their reasons it shows.
  private static let reasonsShown = 3

  /// The report as text.
  ///
  /// - Parameters:
  ///   - folder: Where the results are, as the reader calls it.
  ///   - width: The columns of the terminal; nil for no limit.
  public func text(folder: String, width: Int? = nil) -> String {
    document(folder: folder).text(language, width: width)
  }

  /// The report as what it says.
  ///
  /// - Parameter folder: Where the results are, as the reader calls it.
  public func document(folder: String) -> ReportDocument {
    let lists =
      transfers + [
        list(.changes(tables.changes.count), Table("changes", tables.changes, changeColumns)),
        list(.substitutes(tables.substitutes.count), Table("substitutes", tables.substitutes, substituteColumns)),
      ]
    let notes = tables.summary.notes.map { ReportSection([.line(language.line(.note($0)))]) }
    return ReportDocument(
      [ReportSection([.facts(figures)])] + lists + notes + [ReportSection([.line(language.line(.folder(folder)))])])
  }

  /// The best transfers, and why the first of them are made.
  private var transfers: [ReportSection] {
    [list(.transfers(tables.transfers.count), Table("transfers", tables.transfers, transferColumns))]
      + tables.transfers.prefix(Self.reasonsShown).map { row in
        ReportSection([.line("\(row.rank). \(row.reason)", indent: 2)])
      }
  }

  /// The first rows of a list; nothing where there are none.
  private func list(_ title: PlanLine, _ table: Table) -> ReportSection {
    guard table.rowCount > 0 else { return ReportSection([]) }
    return ReportSection([.heading(language.line(title)), .table(table, limit: Self.transfersShown)])
  }

  /// The plan in a few figures, in words.
  var figures: [ReportFact] {
    facts.map { label, figure in ReportFact(language.label(label), words: language.figure(figure)) }
  }

  /// The plan in a few figures.
  var facts: [(label: PlanLabel, figure: PlanFigure)] {
    let summary = tables.summary
    let counts = summary.counts
    let uncovered = tables.vacancies.reduce(.zero) { $0 + $1.uncovered }
    let main: [(PlanLabel, PlanFigure)] = [
      (.plan, .status(summary.status, isReplanned: summary.replanning != nil)),
      (.hoursLost, .objective(summary.objective, bound: summary.bound, gap: summary.gap)),
      (.recovered, .recovered(summary.recovered, doNothing: summary.doNothing)), (.officers, .officers(counts)),
      (
        .posts,
        .posts(counts.posts, empty: counts.vacancies, hours: uncovered)
      ),
    ]
    return main + besides
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
    if counts.secondPosts > 0 || counts.secondPostsGivenUp > 0 {
      figures.append(
        (
          .secondPosts,
          .secondPosts(counts.secondPosts, kept: counts.secondPostsKept, givenUp: counts.secondPostsGivenUp)
        ))
    }
    if counts.rankDrops > 0 { figures.append((.rankDrops, .rankDrops(counts.rankDrops))) }
    let unmet = tables.summary.unmetSoftRules
    if !unmet.isEmpty {
      let rotations = unmet.filter { $0.officer != nil }.count
      let penalty = unmet.reduce(.zero) { $0 + $1.penalty }
      figures.append(
        (.unmetWishes, .unmetWishes(teamRules: unmet.count - rotations, rotations: rotations, penalty: penalty)))
    }
    return figures
  }
}
