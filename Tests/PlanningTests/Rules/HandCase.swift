import StaffingDomain
import TestSupport
import Testing

/// A change of the two-commune case that brings a rule of competency planning to bear, and the optimum by hand.
///
/// The unchanged case moves one officer: 15.452 (``TwoCommunes/move``). An empty post costs 458, three months' hours.
struct HandCase: CustomTestStringConvertible, Sendable {
  let situation: String
  /// The least objective; nil where no plan keeps the rules.
  let optimum: Double?
  let change: @Sendable (inout StaffingCase) -> Void

  var testDescription: String { situation }

  init(_ situation: String, _ optimum: Double?, _ change: @escaping @Sendable (inout StaffingCase) -> Void) {
    (self.situation, self.optimum, self.change) = (situation, optimum, change)
  }

  func make() -> StaffingCase {
    var result = TwoCommunes.make()
    change(&result)
    return result
  }
}
