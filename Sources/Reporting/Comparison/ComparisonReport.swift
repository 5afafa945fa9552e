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
    let example = ChangedInput(.row(cell.source), column: cell.column, before: cell.before, after: cell.after).citation
    let more = effect.touchedCount > 1 ? ", and \(NumberText.whole(effect.touchedCount - 1)) more" : ""
    return "\(sentence) [\(example)\(more)]"
  }

  private func differences(of scenario: ComparedScenario, width: Int) -> String {
    let found = scenario.differences
    guard !found.isEmpty else { return "  The plan is that of the baseline.\n" }
    let open = found.filter { $0.cause == .withinGap }.count
    let kinds = DifferenceKind.allCases.compactMap { kind -> String? in
      let number = found.filter { $0.difference.kind == kind }.count
      return number == 0 ? nil : "\(NumberText.whole(number)) \(kind.words(for: number))"
    }
    var summary =
      "\(count(found.count, "officer")) \(found.count == 1 ? "differs" : "differ") from the baseline: \(kinds.joined(separator: ", "))."
    if open > 0 {
      summary +=
        " \(NumberText.whole(open)) of these \(open == 1 ? "is" : "are") worth no more than the gap leaves open."
    }
    var text = WrappedText.lines(summary, width: width, indent: 2)
    for entry in Self.best(of: found) {
      let difference = entry.difference
      let name = difference.name.isEmpty ? "" : " \(difference.name)"
      text += WrappedText.lines(
        "\(difference.kind.words): \(difference.officer)\(name), \(way(of: difference))", width: width, indent: 2)
      text += WrappedText.lines(entry.why, width: width, indent: 6)
    }
    let shown = Self.best(of: found).count
    return found.count > shown
      ? text + "  and \(NumberText.whole(found.count - shown)) more in differences.csv\n" : text
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
    let way = "\(difference.before?.label ?? "-") -> \(difference.after?.label ?? "-")"
    guard let hours = difference.extraHours, hours.value > 0.05 else { return way }
    return "\(way) (as before alone: \(NumberText.fixed(hours.value, decimals: 1)) hours a month worse)"
  }

  func count(_ number: Int, _ noun: String) -> String {
    "\(NumberText.whole(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension DifferenceKind {
  /// The kind as the beginning of a line about one officer.
  var words: String { rawValue.split(separator: "_").joined(separator: " ") }

  /// The kind after a number of officers.
  func words(for count: Int) -> String {
    switch self {
    case .movesNow where count != 1: "move now"
    case .goesElsewhere where count != 1: "go elsewhere"
    case .noLongerMoves where count != 1: "no longer move"
    case .leavesNow where count != 1: "leave now"
    case .noLongerLeaves where count != 1: "no longer leave"
    case .otherPlaceInCase: "at another place by the case itself"
    case .newInCase: "new in the case"
    case .goneFromCase: "gone from the case"
    case .otherCourses: "with other courses"
    case .newInPool: "new in the pool"
    case .noLongerInPool: "no longer in the pool"
    default: words
    }
  }
}
