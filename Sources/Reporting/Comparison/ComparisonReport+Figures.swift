import ResultsFormat
internal import StaffingDomain

extension ComparisonReport {
  /// A line of figures: its name, and its text for a plan of a scenario.
  private struct Figure {
    let name: String
    let text: (ScenarioFigures) -> String
    /// Whether it is shown where scenarios are rows.
    var isShort = false
    /// A shorter name for that.
    var title: String?
    /// Whether it is left out where all scenarios have the same nothing.
    var mayBeAbsent = false
  }

  /// The figures side by side: scenarios as columns where that fits, else as rows.
  func figures(width: Int) -> String {
    let columns = byColumns
    let widest = columns.text().split(separator: "\n").map { DisplayWidth.columns(of: String($0)) }.max() ?? 0
    return widest <= width ? columns.text() : byRows.text(width: width)
  }

  private var byColumns: TextTable {
    var table = TextTable([.text("")] + scenarios.map { .number($0.name) })
    table.append(["status"] + scenarios.map(status))
    for figure in figures {
      table.append([figure.name] + scenarios.map { $0.figures.map(figure.text) ?? "-" })
    }
    return table
  }

  private var byRows: TextTable {
    let short = figures.filter(\.isShort)
    var table = TextTable(
      [.text("scenario", mayShrink: true), .text("status")] + short.map { .number($0.title ?? $0.name) })
    for scenario in scenarios {
      table.append(
        [scenario.name, scenario.failure?.kind.word ?? status(of: scenario)]
          + short.map { scenario.figures.map($0.text) ?? "-" })
    }
    return table
  }

  private func status(of scenario: ComparedScenario) -> String {
    scenario.figures?.summary.status.rawValue ?? scenario.failure?.kind.rawValue ?? ""
  }

  private var figures: [Figure] {
    let baseline = scenarios.first?.figures
    func count(
      _ name: String, _ value: @escaping (ScenarioFigures) -> Int, isShort: Bool = false, title: String? = nil
    ) -> Figure {
      Figure(
        name: name, text: { NumberText.whole(value($0)) }, isShort: isShort, title: title, mayBeAbsent: !isShort)
    }
    func hours(_ name: String, _ value: @escaping (ScenarioFigures) -> HoursPerMonth?, isShort: Bool = false) -> Figure
    {
      Figure(
        name: name, text: { figures in value(figures).map { NumberText.fixed($0.value, decimals: 1) } ?? "-" },
        isShort: isShort)
    }
    func money(_ name: String, _ value: @escaping (ScenarioFigures) -> MillionDong) -> Figure {
      Figure(name: name, text: { NumberText.fixed(value($0).value, decimals: 1) }, mayBeAbsent: true)
    }
    let groups = PositionGroup.allCases.map { group in
      count("  \(group.rawValue.split(separator: "_").joined(separator: " "))", { $0.vacancies[group] ?? 0 })
    }
    let all =
      [
        hours("hours lost", { $0.summary.objective }, isShort: true),
        hours(
          "to baseline", { figures in baseline.map { figures.summary.objective - $0.summary.objective } }, isShort: true
        ),
        hours("do nothing", { $0.summary.doNothing }), hours("recovered", { $0.summary.recovered }, isShort: true),
        Figure(
          name: "gap %", text: { $0.gap.map { NumberText.fixed($0 * 100, decimals: 4) } ?? "-" }, isShort: true),
        count("transfers", { $0.summary.counts.transfers }, isShort: true),
        count("position changes", { $0.summary.counts.positionChanges }),
        count("empty posts", { $0.summary.counts.vacancies }, isShort: true, title: "empty"),
      ] + groups
      + [
        count("surplus", { $0.summary.counts.surplus }, isShort: true), money("allowances", { $0.allowances }),
        count("trained", { $0.summary.counts.trained }), money("training cost", { $0.training }),
        count("recruits", { $0.summary.counts.recruits }), count("shared posts", { $0.summary.counts.sharedPosts }),
      ]
    let solved = scenarios.compactMap(\.figures)
    return all.filter { figure in
      !figure.mayBeAbsent || solved.contains { !["0", "0.0"].contains(figure.text($0)) }
    }
  }
}

extension ScenarioFailure.Kind {
  /// The kind in a word, for narrow tables.
  fileprivate var word: String {
    switch self {
    case .inputErrors: "errors"
    case .contradictory: "conflict"
    case .noPlan: "no plan"
    case .auditFailed: "failed"
    case .fault: "fault"
    }
  }
}
