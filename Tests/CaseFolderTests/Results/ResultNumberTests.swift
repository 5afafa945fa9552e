import CaseFolder
import Foundation
import Testing

@Suite("Numbers of results as text")
struct ResultNumberTests {
  @Test(
    "Fixed decimals, trailing zeros dropped, no minus zero, no exponent",
    arguments: [
      (0.5, 6, "0.5"), (1.0, 6, "1"), (-0.0, 4, "0"), (-0.00001, 4, "0"), (1e-7, 6, "0"),
      (1e15, 4, "1000000000000000"), (2.0 / 3, 6, "0.666667"), (-1.25, 4, "-1.25"), (100.0, 0, "100"),
      (12345.678949, 4, "12345.6789"),
    ] as [(Double, Int, String)])
  func text(value: Double, decimals: Int, expected: String) {
    #expect(ResultNumber.text(value, decimals: decimals) == expected)
  }

  @Test("A number that is not finite has no text", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(value: Double) { #expect(ResultNumber.text(value, decimals: 4) == nil) }

  @Test("Only what is written is read", arguments: ["", "1e5", "nan", "inf", "0x1", "1,5", " 1", "1.", ".5", "--1"])
  func refused(text: String) { #expect(ResultNumber.value(text) == nil) }
}
