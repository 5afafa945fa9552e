internal import StaffingDomain

extension CaseAssembly {
  func readOfficers() {
    var index = officerTarget.index
    officers = readCoded(OfficerColumn.officer, &index) { row, code in
      let name = row.text(.name)
      let commune = row.reference(.commune, &communeTarget)
      let position = row.reference(.position, &positionTarget)
      let fte = row.number(.fte)
      let rank = row.integer(.rank)
      let mobility = row.word(.mobility, Mobility.self)
      let distance = row.number(.maxKm)
      let born = row.date(.born)
      let sex = row.word(.sex, Sex.self)
      let since = row.date(.since)
      let leavesOn = row.date(.leavesOn)
      let home = row.reference(.homeCommune, &communeTarget)
      let second = row.reference(.secondPosition, &positionTarget)
      checkDates(&row, born, since, leavesOn)
      checkHome(&row, home, commune)
      checkSecondPosition(&row, second, position)
      guard !row.isBad, let commune, let position, let fte, let mobility else { return nil }
      return Officer(
        code: code, name: name, commune: commune, position: position, fullTimeEquivalent: FullTimeEquivalents(fte),
        rank: rank ?? positions[position].rank, mobility: mobility, maximumDistance: distance.map { Kilometres($0) },
        born: born, sex: sex, since: since, leavesOn: leavesOn, homeCommune: home, secondPosition: second,
        source: row.source)
    }
    officerTarget.index = index
  }

  private func checkDates(
    _ row: inout RowDecoder<OfficerColumn>, _ born: CalendarDate?, _ since: CalendarDate?, _ leavesOn: CalendarDate?
  ) {
    if let born, let since, since <= born {
      row.report(.error, .row(.dateNotAfter(row.dated(.since, since), row.dated(.born, born))), at: .since)
    }
    if let since, let leavesOn, leavesOn < since {
      row.report(.error, .row(.dateBefore(row.dated(.leavesOn, leavesOn), row.dated(.since, since))), at: .leavesOn)
    }
    if let born, let leavesOn, since == nil, leavesOn <= born {
      row.report(.error, .row(.dateNotAfter(row.dated(.leavesOn, leavesOn), row.dated(.born, born))), at: .leavesOn)
    }
    // Dates that contradict each other tell nothing about the plan date.
    guard !row.isBad, let planDate = policy.planDate else { return }
    if let born, born > planDate {
      row.report(.warning, .quality(.bornInFuture(born, planDate: planDate)), at: .born)
    }
    if let since, since > planDate {
      row.report(.warning, .quality(.dateInFuture(row.dated(.since, since), planDate: planDate)), at: .since)
    }
    if let leavesOn, leavesOn < planDate {
      row.report(.warning, .quality(.alreadyLeft(leavesOn, planDate: planDate)), at: .leavesOn)
    }
  }

  func readBars() {
    var seen = RowKeyIndex()
    readTable(BarColumn.self) { row in
      let officer = row.reference(.officer, &officerTarget)
      let rule = row.word(.rule, BarRule.self)
      let until = row.date(.until)
      let basis = row.text(.legalBasis)
      guard !row.isBad, let officer, let rule else { return }
      let ruleNumber = BarRule.allCases.firstIndex(of: rule)
      let day = until.map { $0.year * 10_000 + $0.month * 100 + $0.day }
      row.checkUnique(RowKey(officer.offset, ruleNumber, day), &seen, .officer, .rule, .until)
      guard !row.isBad else { return }
      if let until, let planDate = policy.planDate, until < planDate {
        row.report(.note, .quality(.staleBar(until, planDate: planDate)), at: .until)
      }
      bars.append(Bar(officer: officer, rule: rule, until: until, legalBasis: basis, source: row.source))
    }
  }

  func readRelations() {
    var seen = RowKeyIndex()
    readTable(RelationColumn.self) { row in
      let officer = row.reference(.officer, &officerTarget)
      let other = row.reference(.other, &officerTarget)
      let kind = row.word(.kind, RelationKind.self)
      guard let officer, let other else { return }
      if officer == other {
        row.report(.error, .row(.relationToSelf(officer: row.shown(.other))), at: .other)
        return
      }
      guard !row.isBad, let kind else { return }
      let kindNumber = RelationKind.allCases.firstIndex(of: kind)
      row.checkUnique(RowKey(officer.offset, other.offset, kindNumber), &seen, .officer, .other, .kind)
      guard !row.isBad else { return }
      remember(row, .other)
      relations.append(Relation(officer: officer, other: other, kind: kind, source: row.source))
    }
  }

  func readDecisions() {
    var seen = RowKeyIndex()
    readTable(DecisionColumn.self) { row in
      let officer = row.reference(.officer, &officerTarget)
      let kind = row.word(.decision, DecisionKind.self)
      let commune = row.reference(.commune, &communeTarget)
      let position = row.reference(.position, &positionTarget)
      let decidedOn = row.date(.decidedOn)
      let note = row.text(.note)
      if let decidedOn, let planDate = policy.planDate, decidedOn > planDate {
        row.report(
          .warning, .quality(.dateInFuture(row.dated(.decidedOn, decidedOn), planDate: planDate)), at: .decidedOn)
      }
      guard !row.isBad, let officer, let kind else { return }
      let kindNumber = DecisionKind.allCases.firstIndex(of: kind)
      row.checkUnique(
        RowKey(officer.offset, kindNumber, commune?.offset, position?.offset), &seen, .officer, .decision, .commune,
        .position)
      guard !row.isBad else { return }
      decisions.append(
        Decision(
          officer: officer, kind: kind, commune: commune, position: position, decidedOn: decidedOn, note: note,
          source: row.source))
    }
  }

  func readPreferences() {
    var seen = RowKeyIndex()
    readTable(PreferenceColumn.self) { row in
      let officer = row.reference(.officer, &officerTarget)
      let commune = row.reference(.commune, &communeTarget)
      let position = row.reference(.position, &positionTarget)
      let hours = row.number(.hours)
      guard !row.isBad, let officer, let hours else { return }
      row.checkUnique(
        RowKey(officer.offset, commune?.offset, position?.offset), &seen, .officer, .commune, .position)
      guard !row.isBad else { return }
      preferences.append(
        Preference(
          officer: officer, commune: commune, position: position, hours: HoursPerMonth(hours), source: row.source))
    }
  }
}
