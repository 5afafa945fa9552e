internal import StaffingDomain

/// Finds who leaves and which posts fall empty with it.
struct DepartureSurvey {
  let staffingCase: StaffingCase
  let needs: StaffingNeeds
  let roster: ServiceRoster

  init(_ staffingCase: StaffingCase, needs: StaffingNeeds, roster: ServiceRoster) {
    self.staffingCase = staffingCase
    self.needs = needs
    self.roster = roster
  }

  /// The departures of a period, sorted by last day, then officer.
  func departures(in period: OutlookPeriod) -> [Departure] {
    var leavers: [(officer: Ordinal<Officer>, end: ServiceEnd, year: Int)] = []
    for officer in roster.serving {
      guard let end = roster.ends[officer.offset], let year = period.year(of: end.lastDay) else { continue }
      leavers.append((officer, end, year))
    }
    leavers.sort { ($0.end.lastDay, $0.officer) < ($1.end.lastDay, $1.officer) }
    var holders = holdersOfCells()
    var departures: [Departure] = []
    for leaver in leavers {
      let person = staffingCase.officers[leaver.officer]
      holders[offset(of: person.cell)] -= 1
      departures.append(
        Departure(
          officer: leaver.officer, cell: person.cell, end: leaver.end, year: leaver.year,
          posts: needs[person.cell].posts.count, holdersLeft: holders[offset(of: person.cell)], successors: nil,
          source: person.source))
    }
    addSuccessors(to: &departures)
    return departures
  }

  private func addSuccessors(to departures: inout [Departure]) {
    var asked = [Bool](repeating: false, count: staffingCase.provinces.count * staffingCase.positions.count)
    for departure in departures where departure.leavesPostEmpty { asked[place(of: departure.cell)] = true }
    guard asked.contains(true) else { return }
    var lastDays = [CalendarDate?](repeating: nil, count: staffingCase.officers.count)
    for officer in roster.serving { lastDays[officer.offset] = roster.lastDay(of: officer) }
    let bench = SuccessionBench(staffingCase, lastDays: lastDays, asked: asked)
    for index in departures.indices where departures[index].leavesPostEmpty {
      // The leaver does not count: their last day is not after it.
      departures[index].successors = bench.successors(
        at: place(of: departures[index].cell), after: roster.lastDay(of: departures[index].officer))
    }
  }

  private func holdersOfCells() -> [Int] {
    var holders = [Int](repeating: 0, count: staffingCase.communes.count * staffingCase.positions.count)
    for officer in roster.serving { holders[offset(of: staffingCase.officers[officer].cell)] += 1 }
    return holders
  }

  private func offset(of cell: Cell) -> Int {
    cell.commune.offset * staffingCase.positions.count + cell.position.offset
  }

  private func place(of cell: Cell) -> Int {
    SuccessionBench.place(staffingCase.communes[cell.commune].province, cell.position, in: staffingCase)
  }
}
