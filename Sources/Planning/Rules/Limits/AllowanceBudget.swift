public import StaffingDomain

/// Rule `allowance-budget`: `sum allowance(c_i, c) x_io <= allowance_budget` over the options that change commune.
///
/// A change of commune over `km` pays a month the highest band with `from_km <= km < to_km` and the hardship of the
/// receiving commune; a change of position within a commune pays nothing.
/// Source: the formulation, *Rows*, and *Limits*.
public struct AllowanceBudget: RowRule {
  /// The rule's name.
  public let name = RuleName.allowanceBudget
  /// One row where the policy sets a budget, else none.
  public let rows: [RuleRow]
  private let bands: [AllowanceBand]
  private let hardship: [Int]
  private let distances: DistanceTable

  init(_ staffingCase: StaffingCase, distances: DistanceTable) {
    bands = staffingCase.allowanceBands
    hardship = staffingCase.communes.map(\.hardship)
    self.distances = distances
    rows =
      staffingCase.policy.allowanceBudget.map { budget in
        [RuleRow(limit: budget.value, of: .allowanceBudget, for: .all, sources: [.policy(.allowanceBudget)])]
      } ?? []
  }

  /// The monthly allowance of a change of commune.
  public func allowance(from origin: Ordinal<Commune>, to destination: Ordinal<Commune>) -> MillionDong {
    guard origin != destination, !bands.isEmpty else { return .zero }
    let distance = distances.distance(from: origin, to: destination)
    let receiving = hardship[destination.offset]
    var highest = MillionDong.zero
    for band in bands
    where band.from <= distance && band.to.map({ distance < $0 }) ?? true && band.hardship ?? receiving == receiving {
      highest = max(highest, band.perMonth)
    }
    return highest
  }

  /// The dearest allowance.
  public var unit: Double { bands.map(\.perMonth.value).max() ?? 0 }

  /// The budget.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? {
    .policy(.allowanceBudget, .number(RaisedLimit.money(needed).value))
  }

  /// An option that changes commune counts its allowance.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    guard !rows.isEmpty, option.changesCommune, let cell = option.heldCell else { return }
    let amount = allowance(from: option.origin.commune, to: cell.commune)
    if amount > .zero { body(0, amount.value) }
  }
}
