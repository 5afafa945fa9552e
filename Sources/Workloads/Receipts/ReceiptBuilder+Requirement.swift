internal import StaffingDomain

extension ReceiptBuilder {
  static func workingTime(_ policy: Policy) -> [ReceiptLine] {
    let days = ReceiptLine(
      label: "Available working days",
      formula: .difference(
        .number(policy.workingDays.value, name: "working days"),
        .sum([
          .number(policy.annualLeave.value, name: "annual leave"),
          .number(policy.publicHolidays.value, name: "public holidays"),
          .number(policy.sickLeave.value, name: "sick leave"),
          .number(policy.otherAbsence.value, name: "other absence"),
        ])),
      unit: .days,
      sources: [PolicyKey.workingDays, .annualLeave, .publicHolidays, .sickLeave, .otherAbsence].map { .policy($0) })
    let hours = ReceiptLine(
      label: "Available working time a year (AWT)",
      formula: .product([
        .number(days.amount, unit: .days), .number(policy.hoursPerDay.value, unit: .hours),
      ]),
      unit: .hours, sources: [.policy(.hoursPerDay)])
    let month = ReceiptLine(
      label: "Available working time a month (M)",
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
      label: "Service hours a year", formula: .sum(services.map { .number($0.amount, unit: .hours) }), unit: .hours,
      sources: [])
  }

  static func required(
    services: ReceiptLine, allowances: Allowances, workingTime: Hours
  ) -> ReceiptLine {
    let load = Formula.product([
      .quotient(.number(services.amount, unit: .hours), .number(workingTime.value, name: "AWT", unit: .hours)),
      .number(allowances.categoryFactor, name: "CAF"),
    ])
    return ReceiptLine(
      label: "Required staff (R)",
      formula: .sum([
        services.amount > 0 ? load : .number(0),
        .number(allowances.individualFactor, name: "IAF", unit: .fullTimeEquivalents),
      ]),
      unit: .fullTimeEquivalents, sources: [])
  }

  private static func service(
    _ row: WorkloadVolume, activity: Activity, commune: Commune, _ policy: Policy
  ) -> ReceiptLine {
    var factors: [Formula] = [
      .number(row.annualVolume, name: "volume"), .number(activity.unitHours.value, unit: .hours),
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
      label: "\(activity.code) \(activity.name)", formula: .product(factors), unit: .hours, sources: sources)
  }
}
