internal import StaffingDomain

extension CaseAssembly {
  /// Communes that far more officers may leave than `maximum_outflow_share` says: the number is rounded up to whole
  /// officers, and an officer is a large part of a small commune.
  ///
  /// Source of the number: the formulation, *Limits*.
  func checkOutflowShare() {
    guard policy.given[.maximumOutflowShare] != nil, let share = policy.policy?.maximumOutflowShare, share > 0,
      share < 1
    else { return }
    var heads = [Int](repeating: 0, count: communes.count)
    for (officer, role) in zip(officers, roles) where !role.isOutOfPlan { heads[officer.commune.offset] += 1 }
    let outflows = communes.ordinals.compactMap { commune in
      RoundedOutflow.Outflow(commune: communes[commune].code.text, officers: heads[commune.offset], share: share)
    }
    guard !outflows.isEmpty else { return }
    // The sort keeps the order of codes where the parts are equal.
    let largest = outflows.enumerated().sorted { ($1.element.part, $0.offset) < ($0.element.part, $1.offset) }
    let fact = RoundedOutflow(
      share: share, excess: PlausibilityBounds.outflowExcess, communes: outflows.count,
      emptied: outflows.filter { $0.leavers == $0.officers }.count,
      examples: largest.prefix(3).map(\.element))
    report(.note, .outflowRoundedUp(fact), at: .maximumOutflowShare)
  }
}

extension RoundedOutflow.Outflow {
  /// How many officers may leave a commune; nil where that is near the share.
  fileprivate init?(commune: String, officers: Int, share: Double) {
    guard officers > 0 else { return nil }
    let leavers = Int((share * Double(officers) - Tolerances.comparison).rounded(.up))
    let excess = Double(leavers) / Double(officers) - share
    guard leavers == officers || excess >= PlausibilityBounds.outflowExcess - Tolerances.comparison else { return nil }
    self.init(commune: commune, leavers: leavers, officers: officers)
  }

  /// The part of the commune's officers who may leave.
  fileprivate var part: Double { Double(leavers) / Double(officers) }
}
