internal import Foundation
public import StaffingDomain

/// How much an hour of an empty post counts; it falls as a cell fills.
///
/// `u_j = 1 + (urgency_peak - 1) x (1 - (j - 1) / n)^urgency_exponent`, times `critical_factor` for a critical position.
/// The first of few holders matters most: without any, the service stops.
public struct Urgency: Sendable, Hashable {
  /// Urgency of the first post, `urgency_peak`.
  public let peak: Double
  /// How fast it falls, `urgency_exponent`.
  public let exponent: Double
  /// `critical_factor` for a critical position, else 1.
  public let factor: Double

  /// Takes the policy's figures for a position.
  public init(policy: Policy, position: Position) {
    peak = policy.urgencyPeak
    exponent = policy.urgencyExponent
    factor = position.isCritical ? policy.criticalFactor : 1
  }

  /// The urgency of post `number`, from 1, of a cell with `posts` posts.
  public func ofPost(_ number: Int, of posts: Int) -> Double {
    let openShare = 1 - Double(number - 1) / Double(max(posts, 1))
    return (1 + (peak - 1) * pow(max(openShare, 0), exponent)) * factor
  }
}
