internal import StaffingDomain

extension CaseAssembly {
  /// Keys of the policy whose unit may be another one: minutes for hours, a month for a year, percent for a share.
  func checkPolicyNumbers() {
    checkUsual(.hoursPerDay, PlausibilityBounds.hoursPerDay)
    // Where absences leave no working time, that is reported.
    if policy.availableWorkingTime != nil { checkUsual(.workingDays, PlausibilityBounds.workingDays) }
    checkUsual(.speed, PlausibilityBounds.speed)
    for format in PolicySchema.keys {
      guard let entry = policy.given[format.key] else { continue }
      if ColumnSurvey.isAmount(format.unit) { checkPoint(of: format.key, entry.text) }
      if format.type == .share { checkPercent(format.key, entry) }
    }
  }

  private func checkUsual(_ key: PolicyKey, _ usual: NumberRange) {
    guard let text = policy.given[key]?.text, let number = number(text), !usual.contains(number) else {
      return
    }
    report(.warning, .unit(.unusual(key, text: ValueParser.shown(text), usual: usual)), at: key)
  }

  private func checkPoint(of key: PolicyKey, _ text: String) {
    var forms = AmountForms()
    var text = text
    guard let form = text.withUTF8({ AmountForm($0) }), forms.note(form), let fact = forms.fact(key.rawValue) else {
      return
    }
    report(.warning, .thousandsPoint(fact), at: key)
  }

  /// A share of 1 whose comment speaks of percent, but not of 100, or names a range up to 100.
  private func checkPercent(_ key: PolicyKey, _ entry: PolicyReader.Entry) {
    guard number(entry.text) == 1, entry.file == CasePart.policy.fileName, let line = entry.line,
      policy.comments(onLine: line).contains(where: Self.speaksOfPercent)
    else { return }
    report(.warning, .unit(.oneBesidePercent(key: key)), at: key)
  }

  private static func speaksOfPercent(_ comment: String) -> Bool {
    let words = comment.lowercased()
    // `0..100`, `0 - 100 %`, `0 to 100`: 1 is the least of it. Any other 100 says what 1 is.
    if words.contains(/(?:^|[^0-9.,])0 ?%? ?(?:\.{2,3}|…|-|–|—|~|,|;|to|through|đến|tới) ?100(?![0-9])/) { return true }
    return !words.contains("100") && ["%", "percent", "per cent", "phần trăm"].contains(where: words.contains)
  }

  private func number(_ text: String) -> Double? {
    var text = text
    return text.withUTF8 { NumberParser.number($0) }
  }
}

extension CaseAssembly {
  /// Weights of the objective that differ so much that the smallest of them counts for nothing.
  func checkWeights() {
    guard let values = policy.policy else { return }
    var weights: [(weight: Weight, source: SourceRow?)] = CaseAssembly.weightKeys.compactMap { key in
      guard case .number(let value) = values[key] else { return nil }
      return (Weight(name: key.rawValue, table: nil, value: value), nil)
    }
    weights += teamRules.map { rule in
      (Weight(name: "penalty_hours", table: .teamRules, value: rule.penalty.value), rule.source)
    }
    weights += preferences.map { wish in
      (Weight(name: "hours", table: .preferences, value: abs(wish.hours.value)), wish.source)
    }
    weights.removeAll { $0.weight.value <= 0 }
    // Of equals the first: keys in their order, then rows, whose facts do not tell them apart.
    guard let smallest = weights.min(by: { $0.weight.value < $1.weight.value }),
      let largest = weights.min(by: { $0.weight.value > $1.weight.value }),
      largest.weight.value > PlausibilityBounds.weightSpan * smallest.weight.value
    else { return }
    report(.weightsFarApart(smallest: smallest.weight, largest: largest.weight), smallest, largest)
  }

  /// The keys that say what something counts in the objective.
  private static let weightKeys: [PolicyKey] = [
    .urgencyPeak, .criticalFactor, .sharingOverhead, .mismatchWeight, .learningHours, .handoverHours, .travelWeight,
    .surplusHours, .recruitHours, .rotationPenalty, .combinationOverhead, .rankDropHours,
  ]

  /// Warns at the row of the smaller or the larger weight, or at the key of either that is given.
  private func report(
    _ fact: PlausibilityFact, _ smallest: (weight: Weight, source: SourceRow?),
    _ largest: (weight: Weight, source: SourceRow?)
  ) {
    if let row = smallest.source ?? largest.source { return report(.warning, .plausibility(fact), row) }
    let keys = [smallest, largest].compactMap { PolicyKey(rawValue: $0.weight.name) }
    guard let key = keys.first(where: { policy.given[$0] != nil }) ?? keys.first else { return }
    report(.warning, fact, at: key)
  }
}
