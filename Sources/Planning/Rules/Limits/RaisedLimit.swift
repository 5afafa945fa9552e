import StaffingDomain

/// What a planner would raise a limit to so that a number of units is enough.
enum RaisedLimit {
  /// Heads, seats or posts: the next whole number.
  static func heads(_ needed: Double) -> Int { Int(exactly: needed.rounded(.up)) ?? .max }

  /// Money: whole tenths of a million.
  static func money(_ needed: Double) -> MillionDong { MillionDong((needed * 10 - 1e-7).rounded(.up) / 10) }
}
