import StaffingDomain

/// The posts open to officers for whom more matters than position and journey: decisions, preferences, a radius.
///
/// They are few, so their options are listed; everybody else's are implied by ``OptionSpace``.
struct ListedArcs: Sendable {
  private let starts: [Int]
  private let rows: [Int32]
  private let hours: [Double]
  private let journeys: [Int32]
  private let listOf: [Int32]

  init(_ space: OptionSpace) {
    var starts = [0]
    var rows: [Int32] = []
    var hours: [Double] = []
    var journeys: [Int32] = []
    var listOf = [Int32](repeating: -1, count: space.people.count)
    for (place, person) in space.people.enumerated() where person.isSpecial {
      listOf[place] = Int32(truncatingIfNeeded: starts.count - 1)
      space.forEachArc(of: place) { arc, ownHours in
        guard let wish = space.wish(of: person, for: arc) else { return }
        rows.append(arc.row)
        hours.append(ownHours + wish)
        journeys.append(arc.journey)
      }
      starts.append(rows.count)
    }
    self.starts = starts
    self.rows = rows
    self.hours = hours
    self.journeys = journeys
    self.listOf = listOf
  }

  /// Calls `body` with every post open to a listed person and the person's own hours in it, the journey left out.
  @inline(__always)
  func forEach(of place: Int, _ body: (_ arc: OptionSpace.Arc, _ hours: Double) -> Void) {
    let list = Int(listOf[place])
    guard list >= 0 else { return }
    for index in starts[list]..<starts[list + 1] {
      body(OptionSpace.Arc(row: rows[index], journey: journeys[index]), hours[index])
    }
  }
}

extension OptionSpace {
  /// Every cell that position and journey would let a person fill, with the person's own hours there.
  fileprivate func forEachArc(of place: Int, _ body: (Arc, Double) -> Void) {
    let person = people[place]
    for index in openingStarts[place]..<openingStarts[place + 1] {
      let opening = openings[index]
      let list = Int(person.commune) * positionCount + Int(opening.position)
      if let arc = homeArc(of: person, position: opening.position) { body(arc, opening.hours) }
      for arc in arcs[arcStarts[list]..<arcStarts[list + 1]] { body(arc, opening.hours) }
    }
  }

  /// The hours of a person's wishes for a cell; nil where a decision or the person's radius rules it out.
  fileprivate func wish(of person: Person, for arc: Arc) -> Double? {
    let cell = problem.cellBalance.cells[Int(arc.row)]
    let journeys = problem.journeys.journeys(from: Ordinal(Int(person.commune)))
    let journey = journeys[journeys.startIndex + Int(arc.journey) - journeyStarts[Int(person.commune)]]
    guard
      problem.eligibilityRules.allSatisfy({
        $0.allows(person.officer, toGoTo: journey.destination, over: journey.distance)
      }), problem.decisions.allows(person.officer, toHold: cell)
    else { return nil }
    return problem.preferences.hours(of: person.officer, holding: cell).value
  }
}
