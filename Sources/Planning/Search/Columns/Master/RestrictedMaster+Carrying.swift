import LinearProgramming
import StaffingDomain

extension RestrictedMaster {
  /// Hours of an option that is no longer allowed but part of the basis: nobody pays them, so the next solve leaves it.
  private static let bannedHours = HoursPerMonth(1e5)

  /// The options and the basis of an earlier master, in a problem of the same shape; nil where the shape is another.
  ///
  /// The shape is what rows and posts of the program there are: the officers in the plan, the cells with their posts, and
  /// the rows of the side rules. Limits, hours and what is allowed may differ. Options of the basis that are no longer
  /// allowed stay, so dear that the next solve leaves them; ``dropBanned()`` takes them out.
  init?(_ problem: StaffingProblem, carrying earlier: RestrictedMaster, near prices: DualPrices) {
    let old = earlier.problem
    guard problem.hasSameShape(as: old) else { return nil }
    let bundles = old.training.bundles.map { problem.training.bundle(of: $0.courses) }
    self.init(problem, near: prices)
    rowBasis = earlier.rowBasis
    recruitValues = earlier.recruitValues
    sharedValues = earlier.sharedValues
    // A basis with recruits whom no quota allows any more would be of another program.
    for (row, status) in rowBasis.recruits where !problem.mayRecruit(in: problem.cellBalance.cells[Int(row)]) {
      guard status != .basic, status != .atUpper else { return nil }
      rowBasis.recruits[row] = nil
      recruitValues[row] = nil
    }
    for place in columns.indices {
      columns[place].reserveCapacity(earlier.columns[place].count)
      for var column in earlier.columns[place] {
        guard let bundle = bundles[Int(column.key.bundle)] else {
          if column.status == .basic { return nil }
          continue
        }
        column.key = column.key.after(bundle)
        let option = option(of: column, for: place)
        column.hours = problem.cost(of: option)
        column.entries = problem.sideEntries(of: option, scopes: .any)
        column.isBanned = !problem.isOpen(option)
        if column.isBanned {
          guard column.status == .basic || earlier.columns[place].count == 1 else { continue }
          column.hours += Self.bannedHours
        }
        columns[place].append(column)
      }
      columns[place].sort { $0.key < $1.key }
    }
    // A basis that lost nothing stays optimal but for the limits that moved.
    simplex = columns.contains { $0.contains(where: \.isBanned) } ? .primal : .dual
  }

  /// The officers, by place, who have no option left that is allowed.
  var stranded: [Int] { columns.indices.filter { columns[$0].allSatisfy(\.isBanned) } }

  /// Leaves the options that are nearest to their officer's best under prices, one for each officer on the average,
  /// besides those of the basis: what earlier limits called for only slows the master down.
  mutating func prune(under pricing: Pricing) {
    var spare: [(place: Int, key: OptionKey, excess: Double)] = []
    for place in columns.indices where columns[place].count > 1 {
      let hours = columns[place].map { pricing.reducedHours(of: place, $0) }
      let least = hours.min() ?? 0
      for (column, hours) in zip(columns[place], hours) where column.status != .basic && column.value == 0 {
        spare.append((place, column.key, hours - least))
      }
    }
    guard spare.count > columns.count else { return }
    spare.sort { ($0.excess, $0.place, $0.key) < ($1.excess, $1.place, $1.key) }
    for option in spare.dropFirst(columns.count) {
      columns[option.place].removeAll { $0.key == option.key }
    }
  }

  /// Takes out the options that are no longer allowed.
  mutating func dropBanned() {
    for place in columns.indices where columns[place].contains(where: \.isBanned) {
      columns[place].removeAll(where: \.isBanned)
    }
  }
}

extension StaffingProblem {
  /// Whether another problem has the same options, with the same hours and the same part in every row: nothing but limits
  /// differs.
  func hasSameOptions(as other: StaffingProblem) -> Bool {
    guard facts === other.facts, hasOwnHours, other.hasOwnHours,
      staffingCase.decisions == other.staffingCase.decisions, hasSameShape(as: other)
    else { return false }
    return cellBalance.cells.allSatisfy { mayRecruit(in: $0) == other.mayRecruit(in: $0) }
  }

  /// Whether the hours of options are the model's own.
  private var hasOwnHours: Bool { reward == nil && stability == nil }

  /// Whether programs over the same options have the same rows and post columns.
  func hasSameShape(as other: StaffingProblem) -> Bool {
    guard oneOption.officers == other.oneOption.officers, cellBalance.cells == other.cellBalance.cells,
      sideRules.count == other.sideRules.count, sharing.hasSameWork(as: other.sharing)
    else { return false }
    for cell in cellBalance.cells {
      guard cellBalance.posts(in: cell) == other.cellBalance.posts(in: cell),
        cellBalance.overflow(of: cell) == other.cellBalance.overflow(of: cell)
      else { return false }
    }
    return zip(sideRules, other.sideRules).allSatisfy { own, former in
      own.rows.count == former.rows.count && zip(own.rows, former.rows).allSatisfy { $0.subject == $1.subject }
    }
  }
}
