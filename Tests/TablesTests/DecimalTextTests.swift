import Foundation
import Tables
import TestSupport
import Testing

@Suite("Numbers of files as text")
struct DecimalTextTests {
  @Test(
    "Fixed decimals, trailing zeros dropped, no minus zero, no exponent",
    arguments: [
      (0.5, 6, "0.5"), (1.0, 6, "1"), (-0.0, 4, "0"), (-0.00001, 4, "0"), (1e-7, 6, "0"),
      (1e15, 4, "1000000000000000"), (2.0 / 3, 6, "0.666667"), (-1.25, 4, "-1.25"), (100.0, 0, "100"),
      (12345.678949, 4, "12345.6789"),
    ] as [(Double, Int, String)])
  func text(value: Double, decimals: Int, expected: String) {
    #expect(DecimalText.text(value, decimals: decimals) == expected)
  }

  @Test("A number that is not finite has no text", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(value: Double) { #expect(DecimalText.text(value, decimals: 4) == nil) }

  @Test("Only what is written is read", arguments: ["", "1e5", "nan", "inf", "0x1", "1,5", " 1", "1.", ".5", "--1"])
  func refused(text: String) { #expect(DecimalText.value(text) == nil) }

  /// The text that C's exact formatting gives, shortened.
  private static func formatted(_ value: Double, _ decimals: Int) -> String {
    var text = String(format: "%.\(decimals)f", value)
    if text.contains(".") {
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
    }
    return text == "-0" ? "0" : text
  }

  @Test("Every number is rounded as exact formatting rounds it, ties to the even digit")
  func agreesWithExactFormatting() {
    var random = SeededGenerator(seed: 41)
    for round in 0..<20_000 {
      let decimals = Int.random(in: 0...12, using: &random)
      let value =
        switch round % 4 {
        case 0: Double.random(in: -10...10, using: &random)
        case 1: Double(Int.random(in: -4_000_000...4_000_000, using: &random)) / 1024
        case 2: Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &random))
        default: (Double.random(in: -1e7...1e7, using: &random) * 10_000).rounded() / 10_000
        }
      guard value.isFinite else { continue }
      #expect(DecimalText.text(value, decimals: decimals) == Self.formatted(value, decimals), "\(value), \(decimals)")
    }
    for value in [0.5, 1.5, 2.5, 0.125, -0.375, 5e-324, 4503599627370497.5, 9.5e15, 1e300, -0.0] {
      for decimals in 0...3 {
        #expect(DecimalText.text(value, decimals: decimals) == Self.formatted(value, decimals), "\(value)")
      }
    }
  }
}
