import StaffingDomain
import Workloads

/// Counts the officers of every cell: those who stay, those who leave the service, and those who change.
struct RosterRoll {
  private let staffingCase: StaffingCase
  private let needs: StaffingNeeds
  private let plan: TransferPlan
  private let changes: [PostChange]
  /// What officers hold who have changed already.
  private let taken: [Ordinal<Officer>: Holding]
  private let settings: ScheduleSettings

  init(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, plan: TransferPlan, changes: [PostChange],
    taken: [Ordinal<Officer>: Holding], settings: ScheduleSettings
  ) {
    (self.staffingCase, self.needs, self.plan) = (staffingCase, needs, plan)
    (self.changes, self.taken, self.settings) = (changes, taken, settings)
  }

  /// The rosters of all cells with posts or officers, sorted.
  func rosters(_ sharedWork: [SharedWork], unitOf unitOfChange: [Int]) -> [CellRoster] {
    var rosters: [Cell: CellRoster] = [:]
    var (today, planned) = ([Cell: Int](), [Cell: Int]())
    func add(_ occupancy: Occupancy, to cell: Cell, in months: Range<Int>) {
      for month in months { self.roster(cell, &rosters) { $0.base[month] = $0.base[month] + occupancy } }
    }
    for cell in needs.cells { roster(cell, &rosters) { _ in } }
    let changing = Set(changes.map(\.officer))
    for line in plan.assignments {
      let officer = staffingCase.officers[line.officer]
      let holding = Holding(main: officer.cell, second: officer.secondCell)
      let months = line.duty == .outOfPlan ? monthsServed(by: officer) : settings.months
      guard months > 0 || line.duty == .outOfPlan && serves(officer) else { continue }
      for cell in [holding.main, holding.second].compactMap({ $0 }) { roster(cell, &rosters) { _ in } }
      today[officer.cell, default: 0] += 1
      if let cell = plan.heldCell(of: line.officer, in: staffingCase) { planned[cell, default: 0] += 1 }
      guard !changing.contains(line.officer) else { continue }
      let held = taken[line.officer] ?? holding
      for cell in [held.main, held.second].compactMap({ $0 }) {
        add(Occupancy(of: held, in: cell), to: cell, in: 0..<months)
      }
    }
    for (place, change) in changes.enumerated() {
      let cells = [change.before.main, change.before.second, change.after.main, change.after.second]
      for cell in Set(cells.compactMap { $0 }) {
        roster(cell, &rosters) { $0.add(change, of: unitOfChange[place]) }
      }
    }
    share(sharedWork, unitOfChange, &rosters)
    return rosters.values.sorted { $0.cell < $1.cell }.map { roster in
      var roster = roster
      let heads = min(today[roster.cell] ?? 0, planned[roster.cell] ?? 0)
      roster.floor = roster.values.isEmpty ? 0 : heads
      roster.parts.sort { $0.unit < $1.unit }
      return roster
    }
  }

  private func roster(_ cell: Cell, _ rosters: inout [Cell: CellRoster], _ body: (inout CellRoster) -> Void) {
    body(&rosters[cell, default: CellRoster(cell, posts: needs[cell].posts, months: settings.months)])
  }

  private func share(
    _ sharedWork: [SharedWork], _ unitOfChange: [Int], _ rosters: inout [Cell: CellRoster]
  ) {
    let places = Dictionary(uniqueKeysWithValues: zip(changes.map(\.officer), changes.indices))
    for work in sharedWork.sorted(by: { $0.post < $1.post }) {
      let units = Set(work.officers.compactMap { places[$0].map { unitOfChange[$0] } }).sorted()
      roster(work.post.cell, &rosters) {
        $0.shared.append(CellRoster.Shared(number: work.post.number, units: units))
      }
    }
  }

  /// Whether an officer out of the plan works until a day of leaving; others who are out of it are away.
  private func serves(_ officer: Officer) -> Bool {
    officer.leavingDate(under: staffingCase.policy).map { $0 < staffingCase.policy.horizonMiddle } ?? false
  }

  /// The months that an officer out of the plan serves from the first day to the last.
  private func monthsServed(by officer: Officer) -> Int {
    guard serves(officer), let last = officer.leavingDate(under: staffingCase.policy) else { return 0 }
    return settings.calendar.count { $0.lastDay <= last }
  }
}

extension CellRoster {
  /// Adds an officer who changes.
  fileprivate mutating func add(_ change: PostChange, of unit: Int) {
    let place =
      parts.firstIndex { $0.unit == unit }
      ?? {
        parts.append(Part(unit: unit))
        return parts.count - 1
      }()
    parts[place].before = parts[place].before + Occupancy(of: change.before, in: cell)
    parts[place].after = parts[place].after + Occupancy(of: change.after, in: cell)
  }
}
