import StaffingDomain
import TestSupport
import Testing

/// A rule by hand: a situation of the two-commune case without it, and what it changes.
///
/// `change` brings the rule to bear on the case that `situation` made; each line fails when its rule is taken out, because
/// the optimum would then be `without`, which is that of the unchanged case unless it is given.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let rule: RuleName
  let text: String
  let without: Double
  let optimum: Double
  let situation: @Sendable (inout StaffingCase) -> Void
  let change: @Sendable (inout StaffingCase) -> Void

  var testDescription: String { "\(rule.rawValue): \(text)" }

  init(
    _ rule: RuleName, _ text: String, without: Double = TwoCommunes.move, optimum: Double,
    situation: @escaping @Sendable (inout StaffingCase) -> Void = { _ in },
    _ change: @escaping @Sendable (inout StaffingCase) -> Void
  ) {
    (self.rule, self.text, self.without, self.optimum) = (rule, text, without, optimum)
    (self.situation, self.change) = (situation, change)
  }

  /// The case before the rule is brought to bear.
  func make() -> StaffingCase {
    var result = TwoCommunes.make()
    situation(&result)
    return result
  }
}
