import Tables
import Wording
import Workloads

/// Formulas as a planner would write them on paper: `volume 1,200 x 0.75 h x (1 + 0.3 x 0.6 x (1 - 0.8))`.
struct FormulaText {
  private let language: any Language

  init(_ language: any Language) { self.language = language }

  /// A formula with the brackets that it needs.
  func text(_ formula: Formula) -> String {
    switch formula {
    case .number(let number, let quantity, let unit): text(number, quantity, unit)
    case .sum(let terms) where terms.isEmpty: language.plainFigure(0)
    case .sum(let terms): terms.map { operand($0, inside: .addition) }.joined(separator: " + ")
    case .difference(let first, let second):
      "\(operand(first, inside: .addition)) - \(operand(second, inside: .multiplication))"
    case .product(let factors):
      factors.map { operand($0, inside: .multiplication) }.joined(separator: " \(language.sign(.times)) ")
    case .quotient(let dividend, let divisor):
      "\(operand(dividend, inside: .multiplication)) / \(operand(divisor, inside: .power))"
    case .power(let base, let exponent): "\(operand(base, inside: .atom))^\(operand(exponent, inside: .atom))"
    case .maximum(let terms): call(.maximum, terms)
    case .minimum(let terms): call(.minimum, terms)
    case .roundedByWISN(let term): call(.wisnRounding, [term])
    }
  }

  /// An amount with its unit, for example `932.4 h`.
  func amount(_ amount: Double, unit: AmountUnit) -> String { text(amount, nil, unit) }

  private func call(_ operation: FormulaOperation, _ terms: [Formula]) -> String {
    "\(language.sign(operation))(\(terms.map(text).joined(separator: language.argumentSeparator)))"
  }

  private func text(_ number: Double, _ quantity: FormulaQuantity?, _ unit: AmountUnit) -> String {
    [quantity.map(language.name) ?? "", language.plainFigure(number), language.symbol(unit, of: number)]
      .filter { !$0.isEmpty }.joined(separator: " ")
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

  private func operand(_ formula: Formula, inside: Binding) -> String {
    FormulaText.binding(of: formula).rawValue < inside.rawValue ? "(\(text(formula)))" : text(formula)
  }
}
