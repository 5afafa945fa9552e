import ResultsFormat
import StaffingDomain

/// The summary lists exactly the team rules that the plan does not meet, with the officers missing and the penalty.
///
/// At least `officers` who hold a post in the commune have the competency at the level, after courses; recruits do not
/// count. The rule is soft: a plan may miss it, and its objective counts the penalty.
enum TeamRuleCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let written = context.results.summary.unmetSoftRules.filter { $0.rule != AuditContext.rotationName }
    return UnmetRules.violations(.teamRule, written: written, expected: context.unmetTeamRules)
  }
}

/// Compares entries of `unmet_soft_rules` with those that the plan gives.
enum UnmetRules {
  static func violations(
    _ rule: AuditRule, written: [UnmetSoftRule], expected: [UnmetSoftRule]
  ) -> [Violation] {
    let places = Dictionary(zip(expected.map(Key.init), expected.indices)) { first, _ in first }
    var seen: Set<Key> = []
    var last = -1
    var found: [Violation] = []
    func add(_ entry: UnmetSoftRule, _ problem: String) {
      found.append(
        Violation(
          summary: rule, "unmet_soft_rules: \(entry.rule) of \(entry.source), commune '\(entry.commune)', \(problem)"))
    }
    for entry in written {
      let key = Key(entry)
      guard let place = places[key] else {
        add(entry, "does not follow from the assignments")
        continue
      }
      if !seen.insert(key).inserted { add(entry, "stands twice") }
      if place < last { add(entry, "is out of order") }
      last = max(last, place)
      let exact = expected[place]
      if entry.missing != exact.missing { add(entry, "lacks \(exact.missing) officers, not \(entry.missing)") }
      if !SummaryNumber.matches(entry.penalty.value, exact.penalty.value) {
        add(entry, "counts \(Written.text(exact.penalty.value)) hours, not \(Written.text(entry.penalty.value))")
      }
    }
    for entry in expected where !seen.contains(Key(entry)) { add(entry, "is not met, but not listed") }
    return found
  }

  /// What an entry is about.
  private struct Key: Hashable {
    let rule: String
    let source: String
    let commune: Code<Commune>
    let officer: Code<Officer>?
    let competency: Code<Competency>?

    init(_ entry: UnmetSoftRule) {
      (rule, source, commune) = (entry.rule, entry.source, entry.commune)
      (officer, competency) = (entry.officer, entry.competency)
    }
  }
}
