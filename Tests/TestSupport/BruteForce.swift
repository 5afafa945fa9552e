import Foundation
public import StaffingDomain
import Workloads

/// The optimum of a tiny case by trying every combination of options, written from the contract alone.
///
/// It shares the posts of `Workloads` (tested on their own) and nothing with the planning modules.
public struct BruteForce {
  /// The least objective; nil where the orders contradict each other.
  public private(set) var optimum: Double?
  /// How many complete plans were looked at.
  public private(set) var plans = 0

  private struct Choice {
    var cell: Cell?
    var hours: Double
    var isTransfer: Bool
    var leavesCommune: Bool
    var allowance: Double
  }

  private let staffingCase: StaffingCase
  private let needs: StaffingNeeds
  private var choices: [[Choice]] = []
  private var people: [Int] = []
  private var pinned: [Bool] = []

  /// Searches a case.
  public init(_ staffingCase: StaffingCase) {
    self.staffingCase = staffingCase
    needs = StaffingNeeds(staffingCase)
    prepare()
    // A lock needs an option; an officer who leaves before the middle of the horizon has none.
    let hasLockedLeaver = staffingCase.decisions.contains {
      $0.kind == .lock && !people.contains($0.officer.offset)
    }
    var chosen: [Choice] = []
    if !hasLockedLeaver { search(&chosen) }
  }

  private mutating func prepare() {
    let policy = staffingCase.policy
    let middle = policy.planDate.adding(halfMonths: policy.horizonMonths)
    let end = policy.planDate.adding(months: policy.horizonMonths)
    for (offset, officer) in staffingCase.officers.enumerated() {
      if let leaves = officer.leavesOn, leaves < middle { continue }
      let isBarred = staffingCase.bars.contains { bar in
        bar.officer.offset == offset && (bar.until == nil || policy.planDate <= bar.until ?? policy.planDate)
      }
      let leavesLater = officer.leavesOn.map { $0 < end } ?? false
      let isPinned = officer.mobility == .fixed || isBarred || leavesLater
      people.append(offset)
      pinned.append(isPinned)
      choices.append(options(offset, isPinned: isPinned))
    }
  }

  private func options(_ offset: Int, isPinned: Bool) -> [Choice] {
    let officer = staffingCase.officers[offset]
    let orders = staffingCase.decisions.filter { $0.officer.offset == offset }
    var result: [Choice] = []
    for commune in staffingCase.communes.ordinals {
      for position in staffingCase.positions.ordinals {
        let cell = Cell(commune: commune, position: position)
        let stays = cell == officer.cell
        if !stays, isPinned || !isEligible(officer, for: cell) { continue }
        if orders.allSatisfy({ keeps($0, cell: cell, current: officer.cell) }) {
          result.append(choice(offset, cell: cell))
        }
      }
    }
    if !isPinned, !orders.contains(where: { $0.kind == .lock }) {
      result.append(
        Choice(
          cell: nil, hours: staffingCase.policy.surplusHours.value, isTransfer: false, leavesCommune: false,
          allowance: 0))
    }
    return result
  }

  private func keeps(_ order: Decision, cell: Cell, current: Cell) -> Bool {
    if order.commune == nil, order.position == nil { return cell == current }
    let matches = (order.commune ?? cell.commune) == cell.commune && (order.position ?? cell.position) == cell.position
    return order.kind == .lock ? matches : !matches
  }

  private func fit(_ officer: Officer, _ position: Ordinal<Position>) -> (share: Double, mandatory: Bool) {
    var (met, total, mandatory) = (0.0, 0.0, true)
    for requirement in staffingCase.requirements where requirement.position == position {
      var level = 0
      for held in officer.competencies where held.competency == requirement.competency {
        if held.validUntil == nil || staffingCase.policy.planDate <= held.validUntil ?? staffingCase.policy.planDate {
          level = held.level
        }
      }
      met += requirement.weight * Double(min(level, requirement.level)) / Double(requirement.level)
      total += requirement.weight
      if requirement.isMandatory, level < requirement.level { mandatory = false }
    }
    return (total == 0 ? 1 : met / total, mandatory)
  }

  private func distance(_ from: Ordinal<Commune>, _ to: Ordinal<Commune>) -> Double {
    if from == to { return 0 }
    for row in staffingCase.distances where row.from == from && row.to == to { return row.distance.value }
    for row in staffingCase.distances where row.from == to && row.to == from { return row.distance.value }
    let (a, b) = (staffingCase.communes[from].location, staffingCase.communes[to].location)
    let (p, q) = (a.latitude * .pi / 180, b.latitude * .pi / 180)
    // The spherical law of cosines: another formula than the product's, exact enough at these distances.
    let angle = acos(min(1, sin(p) * sin(q) + cos(p) * cos(q) * cos((a.longitude - b.longitude) * .pi / 180)))
    return 6371.0088 * angle * staffingCase.policy.detourFactor
  }

  private func isEligible(_ officer: Officer, for cell: Cell) -> Bool {
    let policy = staffingCase.policy
    let fit = fit(officer, cell.position)
    let sameProvince =
      staffingCase.communes[officer.commune].province == staffingCase.communes[cell.commune].province
    let reach = min(policy.maximumDistance.value, officer.maximumDistance?.value ?? .infinity)
    return fit.mandatory && fit.share >= policy.minimumFit - 1e-9
      && officer.rank >= staffingCase.positions[cell.position].rank
      && distance(officer.commune, cell.commune) <= reach + 1e-9 && (sameProvince || policy.crossProvince)
  }

  private func choice(_ offset: Int, cell: Cell) -> Choice {
    let (officer, policy) = (staffingCase.officers[offset], staffingCase.policy)
    let days =
      policy.workingDays.value - policy.annualLeave.value - policy.publicHolidays.value
      - policy.sickLeave.value - policy.otherAbsence.value
    let monthly = days * policy.hoursPerDay.value / 12
    let horizon = Double(policy.horizonMonths)
    let share = officer.fullTimeEquivalent.value
    var hours = policy.mismatchWeight * (1 - fit(officer, cell.position).share) * monthly * share
    hours += (1 - share) * monthly
    var allowance = 0.0
    let moves = cell.commune != officer.commune
    if moves {
      let km = distance(officer.commune, cell.commune)
      let travel = min(2 * km * days / 12 / policy.speed.value, policy.travelCap.value)
      hours += policy.handoverHours.value / horizon + policy.travelWeight * travel
      let hardship = staffingCase.communes[cell.commune].hardship
      for band in staffingCase.allowanceBands
      where band.from.value <= km && km < band.to?.value ?? .infinity && (band.hardship ?? hardship) == hardship {
        allowance = max(allowance, band.perMonth.value)
      }
    }
    if cell.position != officer.position { hours += policy.learningHours.value / horizon }
    for wish in staffingCase.preferences
    where wish.officer.offset == offset && wish.commune ?? cell.commune == cell.commune
      && wish.position ?? cell.position == cell.position
    {
      hours += wish.hours.value
    }
    return Choice(
      cell: cell, hours: hours, isTransfer: cell != officer.cell, leavesCommune: moves, allowance: allowance)
  }

  private mutating func search(_ chosen: inout [Choice]) {
    guard chosen.count < choices.count else {
      plans += 1
      if let value = objective(chosen), value < optimum ?? .infinity { optimum = value }
      return
    }
    for choice in choices[chosen.count] {
      chosen.append(choice)
      search(&chosen)
      chosen.removeLast()
    }
  }

  private func objective(_ chosen: [Choice]) -> Double? {
    let policy = staffingCase.policy
    var heads: [Cell: Int] = [:]
    var inCommune = [Int](repeating: 0, count: staffingCase.communes.count)
    var pinnedIn = inCommune
    var members = inCommune
    var leavers = inCommune
    var pinnedHeads: [Cell: Int] = [:]
    for (place, choice) in chosen.enumerated() {
      let officer = staffingCase.officers[people[place]]
      members[officer.commune.offset] += 1
      if pinned[place] {
        pinnedIn[officer.commune.offset] += 1
        pinnedHeads[officer.cell, default: 0] += 1
      }
      if choice.leavesCommune { leavers[officer.commune.offset] += 1 }
      guard let cell = choice.cell else { continue }
      heads[cell, default: 0] += 1
      inCommune[cell.commune.offset] += 1
    }
    if let most = policy.maximumTransfers, chosen.filter(\.isTransfer).count > most { return nil }
    if let budget = policy.allowanceBudget,
      chosen.reduce(0, { $0 + $1.allowance }) > budget.value + 1e-9
    {
      return nil
    }
    for (offset, commune) in staffingCase.communes.enumerated() {
      let cap = (policy.maximumOutflowShare * Double(members[offset]) - 1e-9).rounded(.up)
      if Double(leavers[offset]) > cap { return nil }
      if let limit = commune.establishment, inCommune[offset] > max(limit, pinnedIn[offset]) { return nil }
    }
    for (cell, count) in heads {
      let posts = needs[cell].posts.count
      if count > posts + max(0, pinnedHeads[cell, default: 0] - posts) { return nil }
    }
    var value = chosen.reduce(0) { $0 + $1.hours }
    for cell in needs.cells {
      for post in needs[cell].posts where post.number > heads[cell, default: 0] { value += post.value.value }
    }
    return value
  }
}
