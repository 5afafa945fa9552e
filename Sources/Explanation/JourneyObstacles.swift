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
  func journeys(to destination: Ordinal<Commune>) -> [JourneyObstacles] {
    problem.staffingCase.communes.ordinals.map { journey(from: $0, to: destination) }
  }

  /// The journeys from a commune to every commune of the case, by commune of arrival.
  func journeys(from origin: Ordinal<Commune>) -> [JourneyObstacles] {
    problem.staffingCase.communes.ordinals.map { journey(from: origin, to: $0) }
  }

  private func journey(from origin: Ordinal<Commune>, to destination: Ordinal<Commune>) -> JourneyObstacles {
    let distance = problem.distances.distance(from: origin, to: destination)
    var common: ObstacleSet = []
    for (place, rule) in problem.eligibilityRules.enumerated()
    where !rule.allowsJourney(from: origin, to: destination, over: distance) {
      common.insert(.rule(at: place))
    }
    return JourneyObstacles(distance: distance, common: common)
  }
}
