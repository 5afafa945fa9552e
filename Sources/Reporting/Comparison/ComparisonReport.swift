import CaseFormat
import Explanation
import StaffingDomain
import Tables
public import Wording

/// A comparison on paper: the figures side by side, then for each scenario what it changes and whose plan differs.
public struct ComparisonReport: Sendable {
  let scenarios: [ComparedScenario]
  let language: any Language

  /// Prepares the report of scenarios, the baseline first.
  public init(_ scenarios: [ComparedScenario], in language: any Language) {
    (self.scenarios, self.language) = (scenarios, language.calling(scenarios.lazy.compactMap(\.workbook).first))
  }

  /// How many differences of a scenario are shown.
  public static let differencesShown = 5
  /// How many lines of a failure are shown.
  private static let linesShown = 4

  /// The report as text.
  ///
  /// - Parameters:
  ///   - folder: Where the results are, as the reader calls it.
  ///   - width: The columns of the terminal; nil for a file.
  public func text(folder: String, width: Int? = nil) -> String {
    document(folder: folder).text(language, width: width)
  }

  /// The report as what it says.
  ///
  /// - Parameter folder: Where the results are, as the reader calls it.
  public func document(folder: String) -> ReportDocument {
    let failed = scenarios.filter { $0.failure != nil }
    return ReportDocument(
      [ReportSection([.arrangements([figuresByScenario, scenariosByFigure])])] + scenarios.dropFirst().map(section)
        + scenarios.prefix(1).filter { $0.failure != nil }.map(section) + [
          ReportSection([
            .line(
              sentence(
                .solved(scenarios.count - failed.count, failed: failed.map { language.name(ofScenario: $0.name) }))),
            .line(sentence(.files(folder: folder))),
          ])
        ])
  }

  private func sentence(_ remark: ComparisonRemark) -> String { language.sentence(remark) }

  private func section(of scenario: ComparedScenario) -> ReportSection {
    var blocks = [ReportBlock.remark(title(of: scenario))]
    if let failure = scenario.failure {
      let lines = failure.lines(in: language)
      blocks += lines.prefix(Self.linesShown).map { .remark($0, indent: 2) }
      let more = lines.count - Self.linesShown
      return ReportSection(blocks + (more > 0 ? [.line(sentence(.moreLines(more)), indent: 2)] : []))
    }
    blocks += scenario.changes.enumerated().map { offset, effect in
      .remark(sentence(change(effect, number: offset + 1)), indent: 2)
    }
    guard scenarios.first?.figures != nil else {
      return ReportSection(blocks + [.line(sentence(.noBaseline), indent: 2)])
    }
    return ReportSection(blocks + differences(of: scenario))
  }

  private func title(of scenario: ComparedScenario) -> String {
    let names = scenario.whatIfs.map(\.name).filter { !$0.isEmpty }.joined(separator: " + ")
    let name = language.name(ofScenario: scenario.name)
    return names.isEmpty || names == scenario.name ? name : "\(name): \(names)"
  }

  /// What a change did, with an example of what it touched.
  private func change(_ effect: ChangeEffect, number: Int) -> ComparisonRemark {
    let example = effect.touched.first.map { cell in
      language.citation(
        ChangedInput(.row(cell.source), column: cell.column, before: cell.before, after: cell.after))
    }
    return .change(
      number: number, place: effect.place, effect: effect.deed.map { language.sentence($0) } ?? "", example: example,
      more: effect.touchedCount - 1)
  }

  private func differences(of scenario: ComparedScenario) -> [ReportBlock] {
    let found = scenario.differences
    guard !found.isEmpty else { return [.line(sentence(.samePlan), indent: 2)] }
    let kinds = DifferenceKind.allCases.map { kind in
      DifferenceCount(kind, officers: found.count { $0.difference.kind == kind })
    }
    let summary = ComparisonRemark.differences(
      found.count, kinds: kinds.filter { $0.officers > 0 }, withinGap: found.count { $0.cause == .withinGap })
    let best = Self.best(of: found)
    let more = found.count - best.count
    return [.remark(sentence(summary), indent: 2)]
      + best.flatMap { entry -> [ReportBlock] in
        [.remark(sentence(remark(on: entry.difference)), indent: 2), .remark(language.why(entry), indent: 6)]
      } + (more > 0 ? [.line(sentence(.moreDifferences(more)), indent: 2)] : [])
  }

  /// The differences to show: those that are explained, worth most first, of equal ones in the order of the table.
  static func best(of found: [ExplainedDifference]) -> [ExplainedDifference] {
    let ranked = found.enumerated().filter { $0.element.cause != .withinGap }.sorted { left, right in
      let hours = [left, right].map { $0.element.difference.extraHours?.value ?? 0 }
      return hours[0] != hours[1] ? hours[0] > hours[1] : left.offset < right.offset
    }
    return ranked.prefix(differencesShown).map(\.element)
  }

  private func remark(on difference: OfficerDifference) -> ComparisonRemark {
    let name = difference.name.isEmpty ? "" : " \(difference.name)"
    return .difference(
      difference.kind, officer: "\(difference.officer)\(name)", before: difference.before.map { language.text(of: $0) },
      after: difference.after.map { language.text(of: $0) },
      extraHours: difference.extraHours.flatMap { $0 > Tolerances.shownHours ? $0 : nil })
  }
}
