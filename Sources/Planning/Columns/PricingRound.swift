import StaffingDomain
import Workloads

/// One look at all officers under one set of prices.
///
/// *Reduced hours* of an option are its hours less the price of its cell and the prices of the side rules' rows times
/// its coefficients there.
struct PricingRound {
  /// A cell as a person may hold it: its row, or -1 for surplus, and the reduced hours.
  struct Choice {
    var row: Int32 = -1
    var hours = Double.infinity
    /// The journey; -1 for staying and surplus.
    var journey: Int32 = -1
  }

  let pricer: OptionPricer
  let prices: DualPrices
  private let tolls: [Double]
  private let stayTolls: [Double]
  /// For each commune and position the best cell in another commune, the officer's own hours left out.
  private let best: [Choice]

  init(_ pricer: OptionPricer, prices: DualPrices) {
    self.pricer = pricer
    self.prices = prices
    tolls = pricer.tolls(under: prices)
    stayTolls = prices.cells.indices.map { pricer.stayToll(row: $0, under: prices) }
    best = PricingRound.bestCells(pricer.space, tolls: tolls, prices: prices.cells)
  }

  private static func bestCells(_ space: OptionSpace, tolls: [Double], prices: [Double]) -> [Choice] {
    var best = [Choice](repeating: Choice(), count: space.arcStarts.count - 1)
    space.arcs.withUnsafeBufferPointer { arcs in
      tolls.withUnsafeBufferPointer { tolls in
        prices.withUnsafeBufferPointer { prices in
          for list in best.indices {
            var top = Choice()
            for index in space.arcStarts[list]..<space.arcStarts[list + 1] {
              let arc = arcs[index]
              let hours = tolls[Int(arc.journey)] - prices[Int(arc.row)]
              if hours < top.hours { top = Choice(row: arc.row, hours: hours, journey: arc.journey) }
            }
            best[list] = top
          }
        }
      }
    }
    return best
  }

  /// The option of a person with the least reduced hours; infinite hours where there is none.
  func best(of place: Int) -> Choice {
    let person = pricer.space.people[place]
    var least = Choice(row: -1, hours: person.surplusHours)
    let stay = person.stayHours + stayTolls[Int(person.homeRow)]
    if stay < least.hours { least = Choice(row: person.homeRow, hours: stay) }
    if person.isSpecial {
      pricer.listed.forEach(of: place) { arc, own in
        let hours = own + reduction(of: arc)
        if hours < least.hours { least = Choice(row: arc.row, hours: hours, journey: arc.journey) }
      }
      return least
    }
    for index in pricer.space.openingStarts[place]..<pricer.space.openingStarts[place + 1] {
      let opening = pricer.space.openings[index]
      let top = bestCell(of: person, position: opening.position)
      if opening.hours + top.hours < least.hours {
        least = Choice(row: top.row, hours: opening.hours + top.hours, journey: top.journey)
      }
    }
    return least
  }

  private func bestCell(of person: OptionSpace.Person, position: Int32) -> Choice {
    let top = best[Int(person.commune) * pricer.space.positionCount + Int(position)]
    guard let arc = pricer.space.homeArc(of: person, position: position) else { return top }
    let hours = reduction(of: arc)
    return hours < top.hours ? Choice(row: arc.row, hours: hours, journey: arc.journey) : top
  }

  @inline(__always)
  private func reduction(of arc: OptionSpace.Arc) -> Double {
    tolls[Int(arc.journey)] - prices.cells[Int(arc.row)]
  }

  /// Every option of a person whose reduced hours are at most a limit: staying, posts, surplus.
  func forEachOption(of place: Int, upTo limit: Double, _ body: (Choice) -> Void) {
    let space = pricer.space
    let person = space.people[place]
    func look(_ row: Int32, _ hours: Double, _ journey: Int32) {
      if hours <= limit { body(Choice(row: row, hours: hours, journey: journey)) }
    }
    if person.stayHours.isFinite { look(person.homeRow, person.stayHours + stayTolls[Int(person.homeRow)], -1) }
    if person.isSpecial {
      pricer.listed.forEach(of: place) { arc, own in look(arc.row, own + reduction(of: arc), arc.journey) }
    } else {
      for index in space.openingStarts[place]..<space.openingStarts[place + 1] {
        let opening = space.openings[index]
        if let arc = space.homeArc(of: person, position: opening.position) {
          look(arc.row, opening.hours + reduction(of: arc), arc.journey)
        }
        let list = Int(person.commune) * space.positionCount + Int(opening.position)
        guard opening.hours + best[list].hours <= limit else { continue }
        for arc in space.arcs[space.arcStarts[list]..<space.arcStarts[list + 1]] {
          look(arc.row, opening.hours + reduction(of: arc), arc.journey)
        }
      }
    }
    if person.surplusHours.isFinite { look(-1, person.surplusHours, -1) }
  }

  /// The options of a person with the least reduced hours, at most `count` of them, all at most a limit.
  func bestOptions(of place: Int, upTo limit: Double, count: Int) -> [Choice] {
    var found: [Choice] = []
    forEachOption(of: place, upTo: limit) { choice in
      if found.count == count, let last = found.last, choice.hours >= last.hours { return }
      let index = found.firstIndex { choice.hours < $0.hours } ?? found.count
      found.insert(choice, at: index)
      if found.count > count { found.removeLast() }
    }
    return found
  }

  /// The reduced hours of an option whose plain hours are known.
  func reducedHours(of relocation: Relocation, hours: Double) -> Double {
    let problem = pricer.space.problem
    var reduced = hours
    if let cell = relocation.heldCell, let row = problem.cellBalance.row(of: cell) { reduced -= prices.cells[row] }
    for (rule, duals) in zip(problem.sideRules, prices.sides) {
      rule.forEachCoefficient(of: relocation) { row, value in reduced -= duals[row] * value }
    }
    return reduced
  }
}
