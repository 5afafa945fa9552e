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
    var holders = PostHolders(roster, needs: needs)
    var departures: [Departure] = []
    for leaver in leavers {
      let person = staffingCase.officers[leaver.officer]
      let main = holders.leave(person.cell)
      let second = person.secondCell.map { holders.leave($0, held: .second) }
      departures.append(
        Departure(
          officer: leaver.officer, end: leaver.end, year: leaver.year, main: main, second: second, source: person.source
        ))
    }
    addSuccessors(to: &departures)
    return departures
  }

  private func addSuccessors(to departures: inout [Departure]) {
    var asked = [Bool](repeating: false, count: staffingCase.provinces.count * staffingCase.positions.count)
    for empty in departures.flatMap(\.emptyPosts) { asked[place(of: empty.post.cell)] = true }
    guard asked.contains(true) else { return }
    var lastDays = [CalendarDate?](repeating: nil, count: staffingCase.officers.count)
    for officer in roster.serving { lastDays[officer.offset] = roster.lastDay(of: officer) }
    let bench = SuccessionBench(staffingCase, lastDays: lastDays, asked: asked)
    func successors(_ post: LeftPost, of officer: Ordinal<Officer>) -> Successors? {
      // The leaver does not count: their last day is not after it.
      post.fallsEmpty ? bench.successors(at: place(of: post.cell), after: roster.lastDay(of: officer)) : nil
    }
    for index in departures.indices {
      let departure = departures[index]
      departures[index].main.successors = successors(departure.main, of: departure.officer)
      departures[index].second?.successors = departure.second.flatMap { successors($0, of: departure.officer) }
    }
  }

  private func place(of cell: Cell) -> Int {
    SuccessionBench.place(staffingCase.communes[cell.commune].province, cell.position, in: staffingCase)
  }
}

/// Who holds the posts of every cell while one officer after the other leaves.
private struct PostHolders {
  /// How a post is held.
  enum Holding { case main, second }

  private let needs: StaffingNeeds
  private let positions: Int
  /// Officers whose main position it is, by cell.
  private var mains: [Int]
  /// Officers who hold it besides another, by cell: the last post is for one of them.
  private var seconds: [Int]

  init(_ roster: ServiceRoster, needs: StaffingNeeds) {
    let staffingCase = roster.staffingCase
    self.needs = needs
    positions = staffingCase.positions.count
    mains = [Int](repeating: 0, count: staffingCase.communes.count * positions)
    seconds = mains
    for officer in roster.serving {
      let person = staffingCase.officers[officer]
      mains[offset(of: person.cell)] += 1
      if let second = person.secondCell { seconds[offset(of: second)] += 1 }
    }
  }

  /// Takes one holder out of a cell.
  mutating func leave(_ cell: Cell, held holding: Holding = .main) -> LeftPost {
    let (place, posts) = (offset(of: cell), needs[cell].posts.count)
    let before = holders(at: place)
    switch holding {
    case .main: mains[place] -= 1
    case .second: seconds[place] -= 1
    }
    let left = holders(at: place)
    return LeftPost(
      cell: cell, posts: posts, holdersLeft: left, fallsEmpty: min(left, posts) < min(before, posts), successors: nil)
  }

  private func holders(at place: Int) -> Int { mains[place] + min(1, seconds[place]) }

  private func offset(of cell: Cell) -> Int { cell.commune.offset * positions + cell.position.offset }
}
