import Testing
import Workloads

@Suite("Formulas")
struct FormulaTests {
  @Test(
    "A formula comes to what it shows",
    arguments: [
      (.number(4), 4), (.sum([]), 0), (.sum([.number(1), .number(2)]), 3), (.difference(.number(1), .number(3)), -2),
      (.product([.number(2), .number(3)]), 6), (.quotient(.number(3), .number(4)), 0.75),
      (.power(.number(2), .number(3)), 8), (.maximum([.number(2), .number(5)]), 5),
      (.minimum([.number(2), .number(5)]), 2), (.roundedByWISN(.number(2.3)), 3),
      (.product([.number(1200), .number(0.75), .sum([.number(1), .product([.number(0.5), .number(0.5)])])]), 1125),
    ] as [(Formula, Double)])
  func comesTo(formula: Formula, value: Double) {
    #expect(formula.value == value)
  }

  @Test("Rounding what no commune can need is not a number")
  func implausible() {
    #expect(Formula.roundedByWISN(.number(.infinity)).value.isNaN)
  }
}
