import LinearProgramming
import StaffingDomain

// What the point of the last solve comes to.
extension RestrictedMaster {
  /// What the last solve's point comes to in every row of the side rules, by place.
  var sideActivity: [[Double]] {
    var sums = problem.sideLimits.map { [Double](repeating: 0, count: $0.count) }
    func add(_ entries: [SideEntry], times value: Double) {
      for entry in entries { sums[Int(entry.rule)][Int(entry.row)] += value * entry.value }
    }
    for place in columns.indices {
      for column in columns[place] where column.value > 0 {
        add(column.entries, times: column.value)
      }
    }
    for (row, value) in recruitValues.sorted(by: { $0.key < $1.key }) where value > 0 {
      add(problem.sideEntries(ofRecruitIn: problem.cellBalance.cells[Int(row)]), times: value)
    }
    for (index, value) in sharedValues.sorted(by: { $0.key < $1.key }) where value > 0 {
      add(problem.sideEntries(of: problem.sharing.posts[Int(index)]), times: value)
    }
    return sums
  }

  /// The most that a single option or supply listed uses of every row of the side rules, by place.
  var greatestUses: [[Double]] {
    var greatest = problem.sideLimits.map { [Double](repeating: 0, count: $0.count) }
    func take(_ entries: [SideEntry]) {
      for entry in entries {
        greatest[Int(entry.rule)][Int(entry.row)] = max(greatest[Int(entry.rule)][Int(entry.row)], entry.value)
      }
    }
    for column in columns.joined() { take(column.entries) }
    for row in rowBasis.recruits.keys { take(problem.sideEntries(ofRecruitIn: problem.cellBalance.cells[Int(row)])) }
    for index in rowBasis.shared.keys { take(problem.sideEntries(of: problem.sharing.posts[Int(index)])) }
    return greatest
  }

  /// How much of each pool's officers the last solve took, by row of ``Sharing``.
  var poolOfficers: [Double] {
    var sums = [Double](repeating: 0, count: problem.sharing.rows.count)
    for place in columns.indices {
      let home = problem.homes[problem.oneOption.officers[place].offset]
      for column in columns[place] where column.value > 0 {
        guard case .pool(let position) = column.key.duty,
          let row = problem.sharing.row(of: Ordinal(Int(position)), in: home.commune)
        else { continue }
        sums[row] += column.value
      }
    }
    return sums
  }

  /// How much of each pair of last posts the last solve's combinations took, by cells, lower row of `cell-balance` first.
  var combinedPairs: [RowPair: Double] {
    var sums: [RowPair: Double] = [:]
    for place in columns.indices {
      for column in columns[place] where column.key.isCombined && column.value > Tolerances.integrality {
        let rows = problem.combinedPosts(of: option(of: column, for: place)).map(\.row).sorted()
        if rows.count == 2 { sums[RowPair(rows[0], rows[1]), default: 0] += column.value }
      }
    }
    return sums
  }
}
