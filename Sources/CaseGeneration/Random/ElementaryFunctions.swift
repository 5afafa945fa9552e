/// Exponential, logarithm and cosine from exactly rounded operations alone.
///
/// The C library's versions differ in the last bit between platforms; these use only `+ - * /`, square roots and
/// powers of two, which IEEE 754 fixes, so a case is the same bytes on every machine. Relative errors stay below
/// 1e-13, far below the few decimals that are written.
enum ElementaryFunctions {
  private static let ln2 = 0.693_147_180_559_945_3

  /// e to the power of a number between -700 and 700.
  static func exponential(_ number: Double) -> Double {
    let twos = (number / ln2).rounded()
    let rest = number - twos * ln2
    var term = 1.0
    var sum = 1.0
    for power in 1...18 {
      term *= rest / Double(power)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(twos), significand: 1)
  }

  /// The natural logarithm of a positive finite number.
  static func logarithm(_ number: Double) -> Double {
    let significand = number.significand
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1, through: 41, by: 2) {
      sum += power / Double(odd)
      power *= square
    }
    return 2 * sum + Double(number.exponent) * ln2
  }

  /// The cosine of an angle in radians between -8 and 8.
  static func cosine(_ angle: Double) -> Double {
    let turned = angle - (angle / (2 * Double.pi)).rounded() * 2 * Double.pi
    let square = turned * turned
    var term = 1.0
    var sum = 1.0
    for step in 1...16 {
      term *= -square / Double((2 * step - 1) * (2 * step))
      sum += term
    }
    return sum
  }

  /// The sine of an angle in radians between -6 and 6.
  static func sine(_ angle: Double) -> Double { cosine(angle - Double.pi / 2) }

  /// The standard normal quantile of a probability strictly between 0 and 1.
  ///
  /// P. J. Acklam's rational approximation (relative error below 1.2e-9).
  static func normalQuantile(_ probability: Double) -> Double {
    let low = 0.02425
    if probability < low { return tailQuantile(probability) }
    if probability > 1 - low { return -tailQuantile(1 - probability) }
    let centred = probability - 0.5
    let square = centred * centred
    let numerator = polynomial(
      [
        -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.3577518672690, -30.66479806614716,
        2.506628277459239,
      ], at: square)
    let denominator = polynomial(
      [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1], at: square)
    return numerator * centred / denominator
  }

  private static func tailQuantile(_ probability: Double) -> Double {
    let root = (-2 * logarithm(probability)).squareRoot()
    let numerator = polynomial(
      [
        -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
        2.938163982698783,
      ], at: root)
    let denominator = polynomial(
      [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1], at: root)
    return numerator / denominator
  }

  private static func polynomial(_ coefficients: [Double], at point: Double) -> Double {
    coefficients.reduce(0) { $0 * point + $1 }
  }
}
