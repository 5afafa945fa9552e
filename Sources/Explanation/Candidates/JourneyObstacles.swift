import Planning
import StaffingDomain

/// A journey between two communes as explanations look at it: how far it is, and which rules stop everybody from it.
struct JourneyObstacles {
  /// The distance by road.
  var distance: Kilometres
  /// The rules that stop every officer of the commune of departure.
  var common: ObstacleSet
}

extension ObstacleIndex {
  /// The journeys to a commune from every commune of the case, by commune of departure.
  func journeys(to destination: Ordinal<Commune>) -> [JourneyObstacles] { journeys { (from: $0, to: destination) } }

  /// The journeys from a commune to every commune of the case, by commune of arrival.
  func journeys(from origin: Ordinal<Commune>) -> [JourneyObstacles] { journeys { (from: origin, to: $0) } }

  private func journeys(
    _ ends: (Ordinal<Commune>) -> (from: Ordinal<Commune>, to: Ordinal<Commune>)
  ) -> [JourneyObstacles] {
    let communes = problem.staffingCase.communes.ordinals
    var journeys = communes.map { commune in
      let (origin, destination) = ends(commune)
      return JourneyObstacles(distance: problem.distances.distance(from: origin, to: destination), common: [])
    }
    // Rule by rule, because a nation has millions of journeys and getting hold of a rule costs more than asking it.
    for (place, rule) in problem.eligibilityRules.enumerated() {
      for commune in communes {
        let (origin, destination) = ends(commune)
        if !rule.allowsJourney(from: origin, to: destination, over: journeys[commune.offset].distance) {
          journeys[commune.offset].common.insert(.rule(at: place))
        }
      }
    }
    return journeys
  }
}
