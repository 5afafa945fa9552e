import Testing
import Wording

@Suite("Figures as English writes them")
struct FigureTests {
  private let english = English()

  @Test(
    "Whole numbers have commas at thousands",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (-1000, "-1,000"), (1_234_567, "1,234,567"),
      (.min, "-9,223,372,036,854,775,808"),
    ] as [(Int, String)])
  func whole(number: Int, text: String) {
    #expect(english.figure(number) == text)
  }

  @Test(
    "Fixed decimals round, group and never show -0",
    arguments: [
      (1234.5, 1, "1,234.5"), (0.25, 1, "0.2"), (999.96, 1, "1,000.0"), (-0.04, 1, "0.0"), (-1234.56, 1, "-1,234.6"),
      (12, 0, "12"), (.infinity, 1, "∞"), (-.infinity, 1, "-∞"), (.nan, 1, "n/a"),
    ] as [(Double, Int, String)])
  func fixed(number: Double, decimals: Int, text: String) {
    #expect(english.figure(number, decimals: decimals) == text)
  }

  @Test(
    "Plain numbers show what they need and no more",
    arguments: [
      (0, "0"), (1200, "1,200"), (0.75, "0.75"), (932.4, "932.4"), (0.1 + 0.2, "0.3"), (1.0 / 3, "0.3333"),
      (0.000_123_46, "0.0001235"), (-2.5, "-2.5"), (1e20, "100,000,000,000,000,000,000"), (99.999_99, "100"),
      (0.1, "0.1"), (10, "10"),
    ] as [(Double, String)])
  func plain(number: Double, text: String) {
    #expect(english.plainFigure(number) == text)
  }

  @Test("Balances carry their sign", arguments: [(19, "+19"), (-8, "-8"), (0, "0"), (1200, "+1,200")])
  func signed(number: Int, text: String) {
    #expect(english.signedFigure(number) == text)
  }
}
