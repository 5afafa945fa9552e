import Testing
import Wording
import Workloads

@testable import Reporting

@Suite("Formulas as text")
struct FormulaTextTests {
  @Test(
    "Brackets stand where they are needed and nowhere else",
    arguments: [
      (
        .product([
          .number(1200, .volume), .number(0.75, unit: .hours),
          .sum([.number(1), .product([.number(0.3), .number(0.6), .difference(.number(1), .number(0.8))])]),
        ]), "volume 1,200 x 0.75 h x (1 + 0.3 x 0.6 x (1 - 0.8))"
      ),
      (.difference(.number(1), .sum([.number(2), .number(3)])), "1 - (2 + 3)"),
      (.difference(.difference(.number(1), .number(2)), .number(3)), "1 - 2 - 3"),
      (.difference(.number(1), .difference(.number(2), .number(3))), "1 - (2 - 3)"),
      (.difference(.number(1), .sum([.number(2)])), "1 - 2"),
      (.quotient(.number(1), .product([.number(2), .number(3)])), "1 / (2 x 3)"),
      (.product([.quotient(.number(1), .number(2)), .number(3)]), "1 / 2 x 3"),
      (.product([.number(3), .number(-2)]), "3 x (-2)"),
      (.power(.difference(.number(1), .quotient(.number(1), .number(4))), .number(2)), "(1 - 1 / 4)^2"),
      (.maximum([.number(0), .minimum([.number(1), .number(2, .requiredStaff)])]), "max(0, min(1, R 2))"),
      (.roundedByWISN(.number(2.3, unit: .fullTimeEquivalents)), "round_WISN(2.3 officers)"), (.sum([]), "0"),
    ] as [(Formula, String)])
  func brackets(formula: Formula, text: String) {
    #expect(FormulaText(English()).text(formula) == text)
  }
}
