internal import StaffingDomain

extension CaseAssembly {
  /// Activities whose `unit_hours` look like minutes: they are counted by the hundred, and ask for more officers than
  /// there are.
  func checkUnitHours() {
    var demands = activities.map { _ in Demand() }
    for row in workload where row.annualVolume > 0 {
      demands[row.activity.offset].communes += 1
      demands[row.activity.offset].volume += row.annualVolume
    }
    // An officer whose row has errors may be one of any position.
    var officersOf = [Int](repeating: figures[.officers]?.badRows ?? 0, count: positions.count)
    for officer in officers { officersOf[officer.position.offset] += 1 }
    let suspects = activities.ordinals.filter { ordinal in
      let activity = activities[ordinal]
      return demands[ordinal.offset].looksLikeMinutes(activity, officers: officersOf[activity.position.offset])
    }
    // The first of the largest, so that the order of rows has no say.
    let largest = suspects.max { officers(of: $0, demands) < officers(of: $1, demands) }
    guard let largest else { return }
    let activity = activities[largest]
    let fact = DemandingActivity(
      activity: activity.code.text, unitHours: activity.unitHours,
      officersOfCommune: FullTimeEquivalents((officers(of: largest, demands) * 10).rounded() / 10),
      others: suspects.count - 1)
    report(.warning, .plausibility(.unit(.hoursAsMinutes(fact))), activity.source, at: ActivityColumn.unitHours)
  }

  private func officers(of activity: Ordinal<Activity>, _ demands: [Demand]) -> Double {
    demands[activity.offset].officersOfCommune(activities[activity])
  }

  /// Money that is in VND or in thousands of it, most likely, where a column asks for millions.
  func checkMoney() {
    check(
      allowanceBands.map { ($0.perMonth, $0.source) }, of: AllowanceBandColumn.millionVndPerMonth,
      highest: PlausibilityBounds.highestAllowance)
    check(courses.map { ($0.cost, $0.source) }, of: CourseColumn.cost, highest: PlausibilityBounds.highestCourseCost)
  }

  private func check<Column: SchemaColumn>(
    _ amounts: [(money: MillionDong, source: SourceRow)], of column: Column, highest: MillionDong
  ) {
    let above = amounts.filter { $0.money > highest }.sorted { ($0.money, $1.source) > ($1.money, $0.source) }
    guard let largest = above.first else { return }
    let fact = UnitFact.moneyInSmallerUnit(
      column: Column.schema.columns[column.rawValue].name, amount: largest.money, highest: highest,
      others: above.count - 1)
    report(.warning, .plausibility(.unit(fact)), largest.source, at: column)
  }
}

/// How much of one activity the communes have together.
private struct Demand {
  /// Communes with a volume above 0.
  var communes = 0
  /// Units a year of all of them.
  var volume = 0.0

  /// The officers that the activity asks for in a commune, on average.
  func officersOfCommune(_ activity: Activity) -> Double {
    guard communes > 0 else { return 0 }
    return volume / Double(communes) * activity.unitHours.value / PlausibilityBounds.hoursOfYear.value
  }

  func looksLikeMinutes(_ activity: Activity, officers: Int) -> Bool {
    let hours = activity.unitHours.value
    let ofCommune = officersOfCommune(activity)
    return hours >= PlausibilityBounds.leastMinutes && hours == hours.rounded()
      && volume >= PlausibilityBounds.leastVolumeOfMinutes * Double(communes)
      && ofCommune >= PlausibilityBounds.officersForOneActivity
      && ofCommune * Double(communes) >= PlausibilityBounds.timesTheOfficers * Double(officers)
  }
}
