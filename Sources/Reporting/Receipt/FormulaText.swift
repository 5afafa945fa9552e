internal import Workloads

/// A formula as a planner would write it on paper: `volume 1,200 x 0.75 h x (1 + 0.3 x 0.6 x (1 - 0.8))`.
enum FormulaText {
  static func text(_ formula: Formula) -> String {
    switch formula {
    case .number(let number, let name, let unit): numberText(number, name: name, unit: unit)
    case .sum(let terms) where terms.isEmpty: "0"
    case .sum(let terms): terms.map { operand($0, inside: .addition) }.joined(separator: " + ")
    case .difference(let first, let second):
      "\(operand(first, inside: .addition)) - \(operand(second, inside: .multiplication))"
    case .product(let factors): factors.map { operand($0, inside: .multiplication) }.joined(separator: " x ")
    case .quotient(let dividend, let divisor):
      "\(operand(dividend, inside: .multiplication)) / \(operand(divisor, inside: .power))"
    case .power(let base, let exponent): "\(operand(base, inside: .atom))^\(operand(exponent, inside: .atom))"
    case .maximum(let terms): "max(\(terms.map(text).joined(separator: ", ")))"
    case .minimum(let terms): "min(\(terms.map(text).joined(separator: ", ")))"
    case .roundedByWISN(let term): "round_WISN(\(text(term)))"
    }
  }

  /// An amount with its unit, for example `932.4 h`.
  static func amount(_ amount: Double, unit: AmountUnit) -> String { numberText(amount, name: nil, unit: unit) }

  /// The short form of a unit, in the singular for 1; empty for plain numbers.
  static func symbol(_ unit: AmountUnit, of amount: Double) -> String {
    switch unit {
    case .none: ""
    case .hours: "h"
    case .hoursPerMonth: "h a month"
    case .days: amount == 1 ? "day" : "days"
    case .fullTimeEquivalents: amount == 1 ? "officer" : "officers"
    case .posts: amount == 1 ? "post" : "posts"
    }
  }

  /// How strongly a formula holds its parts together.
  private enum Binding: Int {
    case addition
    case multiplication
    case power
    case atom
  }

  private static func binding(of formula: Formula) -> Binding {
    switch formula {
    case .number(let number, _, _): number < 0 ? .addition : .atom
    case .sum(let terms): terms.count == 1 ? terms.first.map(binding) ?? .atom : terms.isEmpty ? .atom : .addition
    case .difference: .addition
    case .product(let factors): factors.count == 1 ? factors.first.map(binding) ?? .atom : .multiplication
    case .quotient: .multiplication
    case .power: .power
    case .maximum, .minimum, .roundedByWISN: .atom
    }
  }

  private static func operand(_ formula: Formula, inside: Binding) -> String {
    binding(of: formula).rawValue < inside.rawValue ? "(\(text(formula)))" : text(formula)
  }

  private static func numberText(_ number: Double, name: String?, unit: AmountUnit) -> String {
    [name ?? "", NumberText.plain(number), symbol(unit, of: number)].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
