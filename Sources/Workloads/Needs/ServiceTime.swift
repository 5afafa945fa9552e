public import StaffingDomain

/// The hours that one unit of an activity takes in a commune.
///
/// `unit_hours x (1 + digital_slowdown x online_share x (1 - digital_readiness))`: online work is slower where
/// equipment and network are poor.
public struct ServiceTime: Sendable, Hashable {
  /// Standard hours of a unit.
  public let unitHours: Hours
  /// `digital_slowdown` of the policy.
  public let slowdown: Double
  /// Share of the units served online.
  public let onlineShare: Double

  /// Takes the figures of an activity under a policy.
  public init(activity: Activity, policy: Policy) {
    unitHours = activity.unitHours
    slowdown = policy.digitalSlowdown
    onlineShare = activity.onlineShare
  }

  /// The hours of a unit in a commune of a digital readiness from 0 to 1.
  public func hours(digitalReadiness: Double) -> Hours {
    unitHours * (1 + slowdown * onlineShare * (1 - digitalReadiness))
  }
}
