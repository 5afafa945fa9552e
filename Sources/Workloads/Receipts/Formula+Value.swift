internal import Foundation
internal import StaffingDomain

extension Formula {
  /// What the formula comes to; terms are taken in their order.
  ///
  /// Not a number where a requirement is too large for ``WISNRounding``.
  public var value: Double {
    switch self {
    case .number(let number, _, _): number
    case .sum(let terms): terms.reduce(0) { $0 + $1.value }
    case .difference(let first, let second): first.value - second.value
    case .product(let factors): factors.reduce(1) { $0 * $1.value }
    case .quotient(let dividend, let divisor): dividend.value / divisor.value
    case .power(let base, let exponent): pow(base.value, exponent.value)
    case .maximum(let terms): terms.reduce(-.infinity) { max($0, $1.value) }
    case .minimum(let terms): terms.reduce(.infinity) { min($0, $1.value) }
    case .roundedByWISN(let term): WISNRounding.posts(for: FullTimeEquivalents(term.value)).map(Double.init) ?? .nan
    }
  }
}
