import StaffingDomain

/// Draws where officers live: most in the commune where they serve, one in five in another one near by.
///
/// The reform put the staff of districts and of three old communes into each new one, so that many drive to work.
enum HomeDraw {
  /// A commune in which officers of another one may live.
  struct Neighbour {
    let commune: Int
    let weight: Double
  }

  /// Officers who live in another commune.
  private static let share = 0.2
  /// Straight kilometres of a way to work, such that any road between stays within the policy's limit.
  private static let reach = 16.0

  /// The communes near by, the more likely the more people live there and the nearer they are.
  static func neighbours(of commune: Int, in province: Range<Int>, communes: [GeneratedCommune]) -> [Neighbour] {
    province.compactMap { other in
      guard other != commune else { return nil }
      let distance = communes[commune].plane.distance(to: communes[other].plane)
      guard distance < reach else { return nil }
      return Neighbour(commune: other, weight: Double(communes[other].population) / (2 + distance))
    }
  }

  /// The home of an officer; nil where it is the commune of service.
  static func draw(from neighbours: [Neighbour], stream: inout RandomStream) -> Int? {
    let (livesElsewhere, place) = (stream.chance(share), stream.weightedOffset(neighbours.map(\.weight)))
    return livesElsewhere && !neighbours.isEmpty ? neighbours[place].commune : nil
  }
}
