import ResultsFormat
import StaffingDomain
import Tables
import Wording

// The figures side by side. They are of many kinds and stand in either direction, so cells are texts here.
extension ComparisonReport {
  /// A figure of every scenario.
  private struct Line: Sendable {
    let column: ComparisonColumn
    let figure: ComparisonColumn.Figure
    /// The text for each scenario.
    let cells: [String]
  }

  /// A line for each figure, scenarios as columns.
  var figuresByScenario: Table {
    let label = Column<Line>.text("figure") { [language] line in
      ComparisonReport.label(line.figure, isNarrow: false, in: language)
    }
    let columns = scenarios.enumerated().map { place, scenario in
      Column<Line>.text(scenario.name) { $0.cells[place] }
        .brief(language.name(ofScenario: scenario.name), alignment: .right).onlyBrief
    }
    return Table("figures", lines, [label.brief("").onlyBrief] + columns)
  }

  /// A line for each scenario, with the most important figures: for narrow terminals.
  var scenariosByFigure: Table {
    let name = Column<Int>.text("scenario") { [scenarios, language] in
      language.name(ofScenario: scenarios[$0].name)
    }
    .brief(language.scenarioHeading, mayShrink: true).onlyBrief
    let status = Column<Int>.text("status") { [scenarios, language] place in
      scenarios[place].words(in: language)
    }
    let columns = lines.filter { $0.column.isNarrow }.map { line in
      let heading = ComparisonReport.label(line.figure, isNarrow: true, in: language)
      return line.figure == .plan(.status)
        ? status.brief(heading).onlyBrief
        : Column<Int>.text("figure") { line.cells[$0] }.brief(heading, alignment: .right).onlyBrief
    }
    return Table("scenarios", Array(scenarios.indices), [name] + columns)
  }

  /// The figures that reports show; those that are nothing everywhere may be left out.
  private var lines: [Line] {
    ComparisonColumn.shown(against: scenarios.first?.figures, in: language).compactMap { column in
      guard let figure = column.figure else { return nil }
      let shown =
        figure == .plan(.status)
        ? column.column.brief("") { [language] in $0.words(in: language) }
        : column.column.brief("", as: ComparisonReport.look(of: figure))
      let cells = Table("figure", scenarios, [shown]).brief(language).rows.compactMap(\.first)
      let nothing = ["-", language.figure(0), language.figure(0, decimals: 1)]
      guard !column.mayBeAbsent || cells.contains(where: { !nothing.contains($0) }) else { return nil }
      return Line(column: column, figure: figure, cells: cells)
    }
  }

  private static func look(of figure: ComparisonColumn.Figure) -> NumberLook {
    figure == .plan(.gap) ? .percent(decimals: 4) : .fixed(decimals: 1)
  }

  private static func label(
    _ figure: ComparisonColumn.Figure, isNarrow: Bool, in language: any Language
  ) -> String {
    switch figure {
    case .plan(let figure): language.label(figure, isNarrow: isNarrow)
    case .emptyPosts(let group): "  \(language.name(of: group))"
    }
  }
}

extension ComparedScenario {
  /// How the plan ended, or what stopped it, in words.
  fileprivate func words(in language: any Language) -> String {
    failure.map { language.word($0.kind.label) } ?? figures.map { language.word($0.summary.status) } ?? ""
  }
}
