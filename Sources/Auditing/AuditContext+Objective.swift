import StaffingDomain
import Workloads

extension AuditContext {
  /// The objective of the plan: what empty posts cost, and the hours of what every officer does.
  var objective: HoursPerMonth {
    var total = 0.0
    for cell in needs.cells {
      for post in needs[cell].posts.dropFirst(holders[cell]) { total += post.value.value }
    }
    for line in plan.lines { total += hours.hours(of: line) }
    return HoursPerMonth(total)
  }

  /// The least objective when every officer stays or is surplus (model, section 5).
  ///
  /// Officers who may not be moved stay; orders, transfer caps and budgets do not matter, because nobody moves. The
  /// cheapest officers of a cell stay first, and each fills the dearest post that is left, so what the next one saves
  /// only falls within a cell. With a limit on a commune's heads the best choice is therefore to keep those who save
  /// most, over all its cells, as long as they save anything.
  var doNothing: HoursPerMonth {
    var total = 0.0
    var savings = [[Double]](repeating: [], count: staffingCase.communes.count)
    let members = freeOfficersByCell()
    for commune in staffingCase.communes.ordinals {
      for position in staffingCase.positions.ordinals {
        let cell = Cell(commune: commune, position: position)
        let fixed = pinned[cell]
        let values = needs[cell].posts.map(\.value.value)
        total += values.dropFirst(fixed).reduce(0, +)
        let staying = (members[cell] ?? []).map { hours.holding(cell, $0) }.sorted()
        total += Double(staying.count) * hours.surplus
        for (offset, own) in staying.prefix(limit(of: cell) - fixed).enumerated() {
          savings[commune.offset].append(hours.surplus + values[fixed + offset] - own)
        }
      }
    }
    for (officer, standing) in zip(staffingCase.officers.ordinals, standings) where standing.isPinned {
      total += hours.holding(staffingCase.officers[officer].cell, officer)
    }
    for commune in staffingCase.communes.ordinals {
      let room = limit(of: commune).map { $0 - pinned.total(of: commune) } ?? .max
      for saving in savings[commune.offset].sorted(by: >).prefix(room) where saving > 0 { total -= saving }
    }
    return HoursPerMonth(total)
  }

  private func freeOfficersByCell() -> [Cell: [Ordinal<Officer>]] {
    var members: [Cell: [Ordinal<Officer>]] = [:]
    for (officer, standing) in zip(staffingCase.officers.ordinals, standings) where standing == .free {
      members[staffingCase.officers[officer].cell, default: []].append(officer)
    }
    return members
  }
}
