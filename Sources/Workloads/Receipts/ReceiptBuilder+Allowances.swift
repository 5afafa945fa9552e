internal import StaffingDomain

extension ReceiptBuilder {
  /// The allowances of a cell: its lines, and the two factors that they come to.
  struct Allowances {
    var lines: [ReceiptLine] = []
    /// CAF, 1 without category allowances.
    var categoryFactor = 1.0
    /// IAF, 0 without individual allowances.
    var individualFactor = 0.0

    init(of cell: Cell, in staffingCase: StaffingCase) {
      var shares: [Formula] = []
      var hours: [Formula] = []
      for allowance in staffingCase.allowances where allowance.position == cell.position {
        switch allowance.kind {
        case .category(let share):
          shares.append(.number(share))
          add(allowance, as: .allowanceShare(name: allowance.name), amount: share, unit: .none)
        case .individual(let yearly, let commune) where commune == cell.commune:
          hours.append(.number(yearly.value, unit: .hours))
          add(allowance, as: .allowanceHours(name: allowance.name), amount: yearly.value, unit: .hours)
        case .individual: break
        }
      }
      addFactors(shares: shares, hours: hours, workingTime: staffingCase.policy.availableWorkingTime)
    }

    private mutating func add(_ allowance: Allowance, as term: ReceiptTerm, amount: Double, unit: AmountUnit) {
      lines.append(
        ReceiptLine(
          term: term, formula: .number(amount, unit: unit), unit: unit,
          sources: [.row(allowance.source)]))
    }

    private mutating func addFactors(shares: [Formula], hours: [Formula], workingTime: Hours) {
      let category = ReceiptLine(
        term: .categoryFactor,
        formula: shares.isEmpty ? .number(1) : .quotient(.number(1), .difference(.number(1), .sum(shares))),
        unit: .none, sources: [])
      let individual = ReceiptLine(
        term: .individualFactor,
        formula: hours.isEmpty
          ? .number(0, unit: .fullTimeEquivalents)
          : .quotient(.sum(hours), .number(workingTime.value, .workingTimeOfYear, unit: .hours)),
        unit: .fullTimeEquivalents, sources: [])
      (categoryFactor, individualFactor) = (category.amount, individual.amount)
      lines += [category, individual]
    }
  }
}
