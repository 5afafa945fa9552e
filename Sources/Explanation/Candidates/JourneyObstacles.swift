import Planning
import StaffingDomain

/// A journey to a commune as explanations look at it: how far it is, and which rules stop everybody from it.
struct JourneyObstacles {
  /// The distance by road from where the officers live.
  var distance: Kilometres
  /// The rules that stop every officer of the residence.
  var common: ObstacleSet
}

extension ObstacleIndex {
  /// The journeys to a commune from every residence of the case (``JourneyTable/residences``).
  func journeys(to destination: Ordinal<Commune>) -> [JourneyObstacles] {
    // A nation has more residences than communes.
    let distances = problem.staffingCase.communes.ordinals.map {
      problem.distances.distance(from: $0, to: destination)
    }
    return journeys(residences.map { ($0, destination, distances[$0.home.offset]) })
  }

  /// The journeys from a residence to every commune of the case, by commune of arrival.
  func journeys(from residence: Residence) -> [JourneyObstacles] {
    journeys(
      problem.staffingCase.communes.ordinals.map {
        (residence, $0, problem.distances.distance(from: residence.home, to: $0))
      })
  }

  private func journeys(
    _ ways: [(from: Residence, to: Ordinal<Commune>, over: Kilometres)]
  ) -> [JourneyObstacles] {
    var journeys = ways.map { JourneyObstacles(distance: $0.over, common: []) }
    // Rule by rule, because a nation has millions of journeys and getting hold of a rule costs more than asking it.
    for (place, rule) in problem.eligibilityRules.enumerated() {
      for (index, way) in ways.enumerated()
      where !rule.allowsJourney(from: way.from.commune, to: way.to, over: way.over) {
        journeys[index].common.insert(.rule(at: place))
      }
    }
    return journeys
  }
}
