import StaffingDomain
import TestSupport
import Workloads

// Who is there, and who may hold two posts: term by term from the tables.
extension RandomPlan {
  /// Days from one date to another, counted one by one.
  private func days(from first: CalendarDate, to last: CalendarDate) -> Int {
    var count = 0
    var day = first
    while day < last {
      day = day.adding(days: 1)
      count += 1
    }
    return count
  }

  private func bars(_ officer: Ordinal<Officer>) -> [Bar] {
    staffingCase.bars.filter { $0.officer == officer && ($0.until ?? .latestForTests) >= staffingCase.policy.planDate }
  }

  /// The share of the horizon without the officer's work.
  func away(_ officer: Ordinal<Officer>) -> Double {
    let policy = staffingCase.policy
    let ends = bars(officer).filter { ["illness", "long_study", "maternity"].contains($0.rule.rawValue) }.map(\.until)
    if ends.isEmpty { return 0 }
    if ends.contains(nil) { return 1 }
    let last = ends.compactMap(\.self).max() ?? policy.planDate
    let whole = days(from: policy.planDate, to: policy.horizonEnd)
    return min(1, Double(days(from: policy.planDate, to: last) + 1) / Double(whole))
  }

  func workingTime(_ officer: Ordinal<Officer>) -> Double {
    staffingCase.officers[officer].fullTimeEquivalent.value * (1 - away(officer))
  }

  private func leavingDate(_ officer: Ordinal<Officer>) -> CalendarDate? {
    let person = staffingCase.officers[officer]
    if let day = person.leavesOn { return day }
    guard staffingCase.policy.retirements, let born = person.born, let sex = person.sex else { return nil }
    let day = RetirementAge.lastDay(born: born, sex: sex)
    return day < staffingCase.policy.planDate ? nil : day
  }

  func isLeaving(_ officer: Ordinal<Officer>) -> Bool {
    leavingDate(officer).map { $0 < staffingCase.policy.horizonMiddle } ?? false
  }

  func isAway(_ officer: Ordinal<Officer>) -> Bool { !isLeaving(officer) && away(officer) > 0.5 }

  private func leavesLater(_ officer: Ordinal<Officer>) -> Bool {
    leavingDate(officer).map { $0 < staffingCase.policy.horizonEnd } ?? false
  }

  func isPinned(_ officer: Ordinal<Officer>) -> Bool {
    let (person, policy) = (staffingCase.officers[officer], staffingCase.policy)
    let settles =
      policy.settlingMonths > 0
      && person.since.map { $0 > policy.planDate.adding(months: -policy.settlingMonths) } ?? false
    return !isLeaving(officer) && !isAway(officer)
      && (person.mobility == .fixed || leavesLater(officer) || settles || !bars(officer).isEmpty)
  }

  func isFree(_ officer: Ordinal<Officer>) -> Bool { !isLeaving(officer) && !isAway(officer) && !isPinned(officer) }

  private func lastHours(_ cell: Cell) -> Double { needs[cell].posts.last?.hours.value ?? 0 }

  /// Whether an officer may hold a second post beside the main one, after courses; whether it is free is not looked at.
  func mayCombine(
    _ officer: Ordinal<Officer>, _ main: Cell, _ second: Cell, after courses: [Ordinal<Course>]
  ) -> Bool {
    let (person, policy, positions) = (staffingCase.officers[officer], staffingCase.policy, staffingCase.positions)
    guard !needs[main].posts.isEmpty, !needs[second].posts.isEmpty else { return false }
    if main == person.cell, second.position == person.secondPosition { return true }
    let pair = [positions[main.position], positions[second.position]]
    let isListed = staffingCase.combinations.contains {
      Set([$0.position, $0.other]) == Set([main.position, second.position])
    }
    let isPair =
      staffingCase.combinations.isEmpty
      ? pair[0].group == pair[1].group && pair[0].isCombinable && pair[1].isCombinable : isListed
    return policy.maximumPositions == 2 && bars(officer).isEmpty && !leavesLater(officer) && isPair
      && !pair[1].isLeading && (lastHours(main) + lastHours(second)) / 100 <= policy.maximumLoad * workingTime(officer)
      && isEligible(officer, for: second.position, after: courses)
  }

  /// Whether a list of courses is offered for one of two positions, and leaves the officer able to hold the main one.
  private func suits(_ bundle: [Ordinal<Course>], _ officer: Ordinal<Officer>, _ main: Cell, _ second: Cell) -> Bool {
    let isOffered =
      bundle.isEmpty || isBundle(bundle, officer, for: main.position) || isBundle(bundle, officer, for: second.position)
    let isHome = main == staffingCase.officers[officer].cell
    return isOffered && (isHome || isEligible(officer, for: main.position, after: bundle))
  }

  /// Gives an officer who holds a post the last one of another cell too, perhaps with other courses.
  mutating func combine(_ officer: Ordinal<Officer>, _ random: inout SplitMix) {
    guard let main = held[officer] else { return }
    let second = Cell(commune: main.commune, position: Ordinal(1 - main.position.offset))
    guard combined(main) == 0, combined(second) == 0, taken(second) < limit(second) else { return }
    let all =
      [courses[officer] ?? [], []] + bundles(officer, for: second.position) + bundles(officer, for: main.position)
    let bundles = all.filter { suits($0, officer, main, second) && mayCombine(officer, main, second, after: $0) }
    guard let bundle = bundles.randomElement(using: &random) else { return }
    seconds[officer] = second.position
    courses[officer] = bundle.isEmpty ? nil : bundle
  }

  /// What the second post adds to an officer's hours.
  func hoursOfSecond(_ officer: Ordinal<Officer>) -> Double {
    guard let second = secondCell(officer) else { return 0 }
    let (person, policy) = (staffingCase.officers[officer], staffingCase.policy)
    let lack = 1 - fit(officer, second.position, after: courses[officer] ?? []).share
    let isNew = second.position != person.position && second.position != person.secondPosition
    return (policy.mismatchWeight * lack + policy.combinationOverhead) * lastHours(second) + (isNew ? 180.0 / 12 : 0)
  }

  /// Whether every cell and commune has room for who is there, and every last post one holder.
  var hasRoomForAll: Bool {
    cells.allSatisfy { combined($0) <= 1 && taken($0) <= limit($0) }
      && staffingCase.communes.ordinals.allSatisfy { heads($0) <= authority($0) }
  }
}

extension CalendarDate {
  /// Later than any date of a test.
  static let latestForTests = CalendarDate(clampingYear: 9999, month: 12, day: 31)
}
