/// The lengths of subgradient steps: Polyak's with a target that comes nearer after steps without a gain.
///
/// Source: Held, Wolfe and Crowder 1974; Camerini, Fratta and Maffioli 1975 for the deflection.
struct AscentSteps {
  /// The part of the last direction in the next one.
  static let deflection = 0.6
  /// Steps without a gain after which the target is halved.
  private static let patience = 8

  /// The target above the best bound, as a share of the scale.
  private(set) var agility: Double
  private let scale: Double
  private var fruitless = 0

  /// - Parameters:
  ///   - agility: The first target.
  ///   - scale: What a target is a share of: the hours a month that can be recovered at most.
  init(agility: Double = 0.02, scale: Double) { (self.agility, self.scale) = (agility, max(1, scale)) }

  /// Notes how a step went; returns whether to go back to the best prices.
  mutating func isToGoBack(afterGain hasGained: Bool) -> Bool {
    fruitless = hasGained ? 0 : fruitless + 1
    guard fruitless == Self.patience else { return false }
    agility /= 2
    fruitless = 0
    return true
  }

  /// The step's length along a direction.
  ///
  /// - Parameter square: The scaled square of the direction.
  func length(square: Double) -> Double { agility * scale / max(1e-12, square) }
}
