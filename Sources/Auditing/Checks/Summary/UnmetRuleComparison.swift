import ResultsFormat
import StaffingDomain

/// Compares entries of `unmet_soft_rules` with those that the plan gives.
enum UnmetRuleComparison {
  static func violations(
    _ rule: AuditRule, written: [UnmetSoftRule], expected: [UnmetSoftRule]
  ) -> [Violation] {
    let places = Dictionary(zip(expected.map(Key.init), expected.indices)) { first, _ in first }
    var seen: Set<Key> = []
    var last = -1
    var found: [SoftRuleFact] = []
    for entry in written {
      let key = Key(entry)
      guard let place = places[key] else {
        found.append(.notFollowing(entry))
        continue
      }
      if !seen.insert(key).inserted { found.append(.twice(entry)) }
      if place < last { found.append(.outOfOrder(entry)) }
      last = max(last, place)
      let exact = expected[place]
      if entry.missing != exact.missing { found.append(.lacks(entry, exact: exact.missing)) }
      if !SummaryNumber.matches(entry.penalty.value, exact.penalty.value) {
        found.append(.counts(entry, exact: exact.penalty))
      }
    }
    for entry in expected where !seen.contains(Key(entry)) { found.append(.unlisted(entry)) }
    return found.map { Violation(summary: rule, .softRule($0)) }
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
