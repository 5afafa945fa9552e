internal import StaffingDomain

extension ReceiptBuilder {
  static func workingTime(_ policy: Policy) -> [ReceiptLine] {
    let days = ReceiptLine(
      term: .workingDays,
      formula: .difference(
        .number(policy.workingDays.value, .workingDays),
        .sum([
          .number(policy.annualLeave.value, .annualLeave),
          .number(policy.publicHolidays.value, .publicHolidays),
          .number(policy.sickLeave.value, .sickLeave),
          .number(policy.otherAbsence.value, .otherAbsence),
        ])),
      unit: .days,
      sources: [PolicyKey.workingDays, .annualLeave, .publicHolidays, .sickLeave, .otherAbsence].map { .policy($0) })
    let hours = ReceiptLine(
      term: .workingTimeOfYear,
      formula: .product([
        .number(days.amount, unit: .days), .number(policy.hoursPerDay.value, unit: .hours),
      ]),
      unit: .hours, sources: [.policy(.hoursPerDay)])
    let month = ReceiptLine(
      term: .workingTimeOfMonth,
      formula: .quotient(.number(hours.amount, unit: .hours), .number(12)), unit: .hoursPerMonth, sources: [])
    return [days, hours, month]
  }

  static func services(of cell: Cell, in staffingCase: StaffingCase) -> [ReceiptLine] {
    staffingCase.workload.compactMap { row in
      let activity = staffingCase.activities[row.activity]
      guard row.commune == cell.commune, activity.position == cell.position else { return nil }
      return service(row, activity: activity, commune: staffingCase.communes[row.commune], staffingCase.policy)
    }
  }

  static func serviceTotal(_ services: [ReceiptLine]) -> ReceiptLine {
    ReceiptLine(
      term: .serviceTotal, formula: .sum(services.map { .number($0.amount, unit: .hours) }), unit: .hours,
      sources: [])
  }

  static func required(
    services: ReceiptLine, allowances: Allowances, workingTime: Hours
  ) -> ReceiptLine {
    let load = Formula.product([
      .quotient(.number(services.amount, unit: .hours), .number(workingTime.value, .workingTimeOfYear, unit: .hours)),
      .number(allowances.categoryFactor, .categoryFactor),
    ])
    return ReceiptLine(
      term: .requiredStaff,
      formula: .sum([
        services.amount > 0 ? load : .number(0),
        .number(allowances.individualFactor, .individualFactor, unit: .fullTimeEquivalents),
      ]),
      unit: .fullTimeEquivalents, sources: [])
  }

  private static func service(
    _ row: WorkloadVolume, activity: Activity, commune: Commune, _ policy: Policy
  ) -> ReceiptLine {
    var factors: [Formula] = [
      .number(row.annualVolume, .volume), .number(activity.unitHours.value, unit: .hours),
    ]
    var sources: [InputReference] = [.row(row.source), .row(activity.source)]
    if policy.digitalSlowdown * activity.onlineShare * (1 - commune.digitalReadiness) != 0 {
      let slowdown = Formula.product([
        .number(policy.digitalSlowdown), .number(activity.onlineShare),
        .difference(.number(1), .number(commune.digitalReadiness)),
      ])
      factors.append(.sum([.number(1), slowdown]))
      sources += [.row(commune.source), .policy(.digitalSlowdown)]
    }
    return ReceiptLine(
      term: .service(code: activity.code.text, name: activity.name), formula: .product(factors), unit: .hours,
      sources: sources)
  }
}
