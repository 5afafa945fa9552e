internal import StaffingDomain

extension CaseAssembly {
  /// What the format allows but can hardly be meant, over rows, tables and the policy.
  func checkPlausibility() {
    checkCoordinates()
    checkSpecialZones()
    checkUnitHours()
    checkMoney()
    checkPolicyNumbers()
    checkWeights()
    checkOutflowShare()
  }

  /// Reports a key of the policy, where it is given: in the file, in a what-if or on the command line.
  func report(_ severity: FindingSeverity, _ fact: PlausibilityFact, at key: PolicyKey) {
    let entry = policy.given[key]
    log.add(
      severity, .plausibility(fact), file: entry?.file ?? CasePart.policy.fileName, line: entry?.line,
      column: entry?.column)
  }
}
