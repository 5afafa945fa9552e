import StaffingDomain

/// The frame of posts of a commune's government block.
///
/// 32 posts, one more for each 2,000 residents above 16,000 (each 1,000 in mountains), at most 50 in communes and 70
/// in wards and special zones (dispatch 09/CV-BCD of 2025).
enum EstablishmentFrame {
  /// Posts of the frame outside the plan: elected full-time Council members, drivers and contract staff, who are not
  /// transferred as civil servants are.
  ///
  /// With them the mean of the rest meets the published 34.6 professional officers and a small surplus.
  static let postsOutsideThePlan = 8

  /// The whole frame.
  static func posts(population: Int, kind: CommuneKind, isMountain: Bool) -> Int {
    let step = isMountain ? 1000 : 2000
    let extra = max(0, population - 16_000) / step
    return min(32 + extra, kind == .commune ? 50 : 70)
  }

  /// The posts that the authority decides for leaders and heads, whatever their workload; nil for specialists.
  ///
  /// A commune has one chair however many its residents; larger communes have a third vice chair and second deputies.
  static func decidedPosts(of position: PositionKind, population: Int) -> Int? {
    switch position {
    case .viceChair: population > 55_000 ? 3 : 2
    case .economyDeputy, .cultureDeputy: population > 45_000 ? 2 : 1
    case .chair, .councilViceChair, .officeHead, .economyHead, .cultureHead, .centreHead: 1
    default: nil
    }
  }

  /// The part of the frame that the case plans, scaled where the options ask for more or fewer officers.
  static func establishment(population: Int, kind: CommuneKind, isMountain: Bool, scale: Double) -> Int {
    let frame = posts(population: population, kind: kind, isMountain: isMountain) - postsOutsideThePlan
    return max(1, Int((Double(frame) * scale).rounded()))
  }
}
