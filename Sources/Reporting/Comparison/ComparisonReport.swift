import CaseFormat
internal import Explanation
internal import StaffingDomain
public import Wording

/// A comparison on paper: the figures side by side, then for each scenario what it changes and whose plan differs.
public struct ComparisonReport: Sendable {
  let scenarios: [ComparedScenario]
  let language: any Language

  /// Prepares the report of scenarios, the baseline first.
  public init(_ scenarios: [ComparedScenario], in language: any Language) {
    (self.scenarios, self.language) = (scenarios, language)
  }

  /// How many differences of a scenario are shown.
  public static let differencesShown = 5
  /// The columns of a report that goes to a file.
  static let plainWidth = 100

  /// The report as text.
  ///
  /// - Parameters:
  ///   - folder: Where the results are, as the reader calls it.
  ///   - width: The columns of the terminal; nil for a file.
  public func text(folder: String, width: Int? = nil) -> String {
    let width = max(60, width ?? Self.plainWidth)
    var text = figures(width: width)
    for scenario in scenarios.dropFirst() { text += "\n" + section(of: scenario, width: width) }
    let failed = scenarios.filter { $0.failure != nil }
    if let first = scenarios.first, first.failure != nil { text += "\n" + section(of: first, width: width) }
    text += "\n\(count(scenarios.count - failed.count, "scenario")) solved"
    if !failed.isEmpty { text += ", \(failed.count) without a plan: \(failed.map(\.name).joined(separator: ", "))" }
    return text + "\nA results folder for each, comparison.csv, changes.csv and differences.csv are in \(folder)\n"
  }

  private func section(of scenario: ComparedScenario, width: Int) -> String {
    var text = WrappedText.lines(title(of: scenario), width: width, indent: 0)
    if let failure = scenario.failure {
      for line in failure.lines.prefix(4) { text += WrappedText.lines(line, width: width, indent: 2) }
      if failure.lines.count > 4 { text += "  and \(failure.lines.count - 4) more lines in comparison.csv\n" }
      return text
    }
    for (offset, effect) in scenario.changes.enumerated() {
      text += WrappedText.lines("change \(offset + 1) (\(effect.place)): \(changed(effect))", width: width, indent: 2)
    }
    guard scenarios.first?.figures != nil else {
      return text + "  Without a plan of the baseline there is nothing to compare with.\n"
    }
    return text + differences(of: scenario, width: width)
  }

  private func title(of scenario: ComparedScenario) -> String {
    let names = scenario.whatIfs.map(\.name).filter { !$0.isEmpty }.joined(separator: " + ")
    return names.isEmpty || names == scenario.name ? scenario.name : "\(scenario.name): \(names)"
  }

  /// What a change did, with an example of what it touched.
  private func changed(_ effect: ChangeEffect) -> String {
    let sentence = effect.deed.map { language.sentence($0) } ?? ""
    guard let cell = effect.touched.first else { return sentence }
    let example = language.citation(
      ChangedInput(.row(cell.source), column: cell.column, before: cell.before, after: cell.after))
    let more = effect.touchedCount > 1 ? ", and \(NumberText.whole(effect.touchedCount - 1)) more" : ""
    return "\(sentence) [\(example)\(more)]"
  }

  private func differences(of scenario: ComparedScenario, width: Int) -> String {
    let found = scenario.differences
    guard !found.isEmpty else { return "  \(language.remark(DifferenceRemark.none))\n" }
    let counts = Dictionary(found.map { ($0.difference.kind, 1) }, uniquingKeysWith: +)
    let open = found.filter { $0.cause == .withinGap }.count
    var text = WrappedText.lines(language.remark(.summary(counts, withinGap: open)), width: width, indent: 2)
    let shown = Self.best(of: found)
    for entry in shown {
      let difference = entry.difference
      let name = difference.name.isEmpty ? "" : " \(difference.name)"
      text += WrappedText.lines(
        "\(language.kind(difference.kind)): \(difference.officer)\(name), \(way(of: difference))", width: width,
        indent: 2)
      text += WrappedText.lines(language.why(entry), width: width, indent: 6)
    }
    return found.count > shown.count ? text + "  \(language.remark(.more(found.count - shown.count)))\n" : text
  }

  /// The differences to show: those that are explained, worth most first, of equal ones in the order of the table.
  static func best(of found: [ExplainedDifference]) -> [ExplainedDifference] {
    let ranked = found.enumerated().filter { $0.element.cause != .withinGap }.sorted { left, right in
      let hours = [left, right].map { $0.element.difference.extraHours?.value ?? 0 }
      return hours[0] != hours[1] ? hours[0] > hours[1] : left.offset < right.offset
    }
    return ranked.prefix(differencesShown).map(\.element)
  }

  private func way(of difference: OfficerDifference) -> String {
    let ends = [difference.before, difference.after].map { $0.map { language.text(of: $0) } ?? "-" }
    let way = ends.joined(separator: " -> ")
    guard let hours = difference.extraHours, hours > Tolerances.shownHours else { return way }
    return "\(way) \(language.remark(.asBeforeAlone(extraHours: hours.value)))"
  }

  func count(_ number: Int, _ noun: String) -> String {
    "\(NumberText.whole(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}
