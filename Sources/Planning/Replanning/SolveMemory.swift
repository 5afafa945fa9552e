import StaffingDomain

/// What a solve found out that helps to solve a problem that differs a little: prices, options, a basis, the plan.
///
/// Nothing of it is taken on trust. Prices give a bound by pricing the changed problem; the plan is checked against every
/// rule, and whoever may not do what it says does the next best; options that are no longer allowed are left.
struct SolveMemory: Sendable {
  /// The problem that was solved, with its cuts.
  let problem: StaffingProblem
  /// The prices of the best bound.
  let prices: DualPrices
  /// The options listed, with the last basis; nil where the network solution was proved at once.
  let master: RestrictedMaster?
  /// The plan; nil where none was found.
  var plan: TransferPlan?
  /// The options of the problem with their coefficients; nil where nothing was solved.
  private let coefficients: OptionCoefficients?

  /// Creates the memory of a plan that was written down.
  init(problem: StaffingProblem, prices: DualPrices, plan: TransferPlan) {
    (self.problem, self.prices, self.plan) = (problem, prices, plan)
    (master, coefficients) = (nil, nil)
  }

  /// Creates the memory of a solve.
  init(_ coefficients: OptionCoefficients, prices: DualPrices, master: RestrictedMaster?) {
    (self.coefficients, self.prices, self.master) = (coefficients, prices, master)
    (problem, plan) = (coefficients.space.problem, nil)
  }

  /// The options of a changed problem with the cuts that hold for it too: where only limits differ they are those of the problem
  /// that was solved.
  ///
  /// - Parameter look: Called every some hundred officers; what it throws ends the preparation.
  func coefficients(
    of changed: StaffingProblem, looking look: () throws -> Void
  ) rethrows -> OptionCoefficients {
    let cut = cutting(changed)
    guard let coefficients, cut.hasSameOptions(as: problem) else {
      return try OptionCoefficients(OptionSpace(cut, looking: look), looking: look)
    }
    return OptionCoefficients(coefficients, in: cut)
  }

  /// The pricing of all options of the problem under the prices of the best bound.
  var pricing: Pricing { Pricing(coefficients ?? OptionCoefficients(OptionSpace(problem)), prices: prices) }

  /// A problem with the cuts that hold for it too: those of pools follow from the pools alone, those of last posts always.
  func cutting(_ changed: StaffingProblem) -> StaffingProblem {
    var cuts = problem.cuts
    if !changed.sharing.hasSameWork(as: problem.sharing) { cuts.pools = [] }
    return cuts.isEmpty ? changed : changed.cutting(cuts)
  }

  /// What every officer in a problem's plan did, by place; nil where that is no option any more.
  func options(in changed: StaffingProblem) -> [OfficerOption?] {
    guard let plan else { return changed.oneOption.officers.map { _ in nil } }
    return changed.oneOption.officers.map { officer in
      let assignment = plan.assignments[officer.offset]
      guard let bundle = changed.training.bundle(of: assignment.courses) else { return nil }
      let option = changed.option(of: officer, doing: assignment.duty, with: assignment.secondPosition, after: bundle)
      return changed.isOpen(option) ? option : nil
    }
  }
}

extension DualPrices {
  /// The same prices for a problem with the same communes and positions; rows that are new cost nothing.
  func carried(from old: StaffingProblem, to new: StaffingProblem) -> DualPrices {
    var prices = DualPrices.zero(for: new)
    for (row, cell) in new.cellBalance.cells.enumerated() {
      if let former = old.cellBalance.row(of: cell) { prices.cells[row] = cells[former] }
    }
    for (rule, side) in new.sideRules.enumerated() where rule < sides.count {
      let former = old.sideRules[rule].rows
      let isSame = former.count == side.rows.count && zip(former, side.rows).allSatisfy { $0.subject == $1.subject }
      let place =
        isSame
        ? nil : Dictionary(former.enumerated().map { ($1.subject, $0) }, uniquingKeysWith: { first, _ in first })
      for (row, limit) in side.rows.enumerated() {
        guard let known = isSame ? row : place?[limit.subject] else { continue }
        prices.sides[rule][row] = min(0, max(sides[rule][known], limit.leastPrice))
      }
    }
    return prices
  }
}
