import StaffingDomain
import Workloads

/// Finds the best options of every officer under given prices without listing options.
///
/// For every commune of origin and every position the best reachable cell is found once, for all officers of the
/// commune; an officer then compares a few positions. The cost is about `C x reach x P + N x P`. Exact for every rule:
/// what a side rule charges for a relocation depends on the two communes only (see ``RowRule``), and the officers for
/// whom more matters are looked at one by one. Source: model.md, section 6.
struct OptionPricer: Sendable {
  /// A coefficient in a side rule's row.
  struct SideEntry: Sendable {
    var rule: Int32
    var row: Int32
    var value: Double
  }

  let space: OptionSpace
  let listed: ListedArcs
  private let journeyEntryStarts: [Int]
  private let journeyEntries: [SideEntry]
  private let stayEntryStarts: [Int]
  private let stayEntries: [SideEntry]

  init(_ space: OptionSpace) {
    self.space = space
    listed = ListedArcs(space)
    let problem = space.problem
    var starts = [0]
    var entries: [SideEntry] = []
    for origin in problem.staffingCase.communes.ordinals {
      for journey in space.journeyStarts[origin.offset]..<space.journeyStarts[origin.offset + 1] {
        let destination = Ordinal<Commune>(Int(space.journeyDestinations[journey]))
        // Any two positions serve, as the rules do not look at them; within a commune they must differ.
        let cells = (
          Cell(commune: origin, position: Ordinal(0)),
          Cell(commune: destination, position: Ordinal(min(1, space.positionCount - 1)))
        )
        OptionPricer.add(Relocation(origin: cells.0, duty: .fill(cells.1)), of: problem, to: &entries)
        starts.append(entries.count)
      }
    }
    journeyEntryStarts = starts
    journeyEntries = entries
    starts = [0]
    entries = []
    for cell in problem.cellBalance.cells {
      OptionPricer.add(Relocation(origin: cell, duty: .stay), of: problem, to: &entries)
      starts.append(entries.count)
    }
    stayEntryStarts = starts
    stayEntries = entries
  }

  private static func add(_ relocation: Relocation, of problem: StaffingProblem, to entries: inout [SideEntry]) {
    for (index, rule) in problem.sideRules.enumerated() {
      rule.forEachCoefficient(of: relocation) { row, value in
        entries.append(
          SideEntry(rule: Int32(truncatingIfNeeded: index), row: Int32(truncatingIfNeeded: row), value: value))
      }
    }
  }

  /// The coefficients of a journey in the side rules' rows.
  func entries(ofJourney journey: Int) -> ArraySlice<SideEntry> {
    journeyEntries[journeyEntryStarts[journey]..<journeyEntryStarts[journey + 1]]
  }

  /// The coefficients of staying in a cell row.
  func entries(ofStay row: Int) -> ArraySlice<SideEntry> {
    stayEntries[stayEntryStarts[row]..<stayEntryStarts[row + 1]]
  }

  /// The hours of every journey with what the side rules charge for it.
  func tolls(under prices: DualPrices) -> [Double] {
    space.journeyHours.indices.map { journey in
      var toll = space.journeyHours[journey]
      for entry in entries(ofJourney: journey) {
        toll -= prices.sides[Int(entry.rule)][Int(entry.row)] * entry.value
      }
      return toll
    }
  }

  /// The reduced hours of staying in a cell, without the officer's own hours.
  func stayToll(row: Int, under prices: DualPrices) -> Double {
    var toll = -prices.cells[row]
    for entry in entries(ofStay: row) {
      toll -= prices.sides[Int(entry.rule)][Int(entry.row)] * entry.value
    }
    return toll
  }
}
