internal import StaffingDomain

extension CaseAssembly {
  func readCompetencies() {
    var index = competencyTarget.index
    competencies = readCoded(CompetencyColumn.competency, &index) { row, code in
      let name = row.text(.name)
      let category = row.word(.category, CompetencyCategory.self)
      guard !row.isBad, let name, let category else { return nil }
      return Competency(code: code, name: name, category: category, source: row.source)
    }
    competencyTarget.index = index
  }

  func readRequirements() {
    var seen = RowKeyIndex()
    readTable(RequirementColumn.self) { row in
      let position = row.reference(.position, &positionTarget)
      let competency = row.reference(.competency, &competencyTarget)
      let level = row.integer(.level)
      let isMandatory = row.yesNo(.mandatory)
      let weight = row.number(.weight)
      if let position { mentions.positionsWithRequirements.insert(position) }
      defer { noteUncertain(row, .competency, competency, in: \.asked) }
      guard let position, let competency else { return }
      row.checkUnique(RowKey(position.offset, competency.offset), &seen, .position, .competency)
      guard !row.isBad, let level, let isMandatory, let weight else { return }
      requirements.append(
        Requirement(
          position: position, competency: competency, level: level, isMandatory: isMandatory, weight: weight,
          source: row.source))
    }
  }

  func readOfficerCompetencies() {
    var seen = RowKeyIndex()
    readTable(OfficerCompetencyColumn.self) { row in
      let officer = row.reference(.officer, &officerTarget)
      let competency = row.reference(.competency, &competencyTarget)
      let level = row.integer(.level)
      let validUntil = row.date(.validUntil)
      if row.isBad { mention(row, officer) }
      defer { noteUncertain(row, .competency, competency, in: \.taught) }
      guard let officer, let competency else { return }
      row.checkUnique(RowKey(officer.offset, competency.offset), &seen, .officer, .competency)
      guard !row.isBad, let level else { return }
      checkExpiry(&row, validUntil)
      officers[officer.offset].competencies.append(
        HeldCompetency(competency: competency, level: level, validUntil: validUntil, source: row.source))
    }
    for offset in officers.indices { officers[offset].competencies.sort { $0.competency < $1.competency } }
  }

  /// Notes whom a row with errors is about.
  private func mention(_ row: RowDecoder<OfficerCompetencyColumn>, _ officer: Ordinal<Officer>?) {
    if let likely = row.likelyReference(.officer, officerTarget, officer) {
      mentions.officersWithCompetencies.insert(likely)
    } else if row.isUnresolved(.officer, officerTarget) {
      mentions.hasUnresolvedOfficer = true
    }
  }

  /// Notes the competency of a row with errors, so that nothing is said about it that the row might change.
  private func noteUncertain<Column>(
    _ row: RowDecoder<Column>, _ column: Column, _ competency: Ordinal<Competency>?,
    in uncertain: WritableKeyPath<Mentions, UncertainCompetencies>
  ) {
    guard row.isBad else { return }
    mentions[keyPath: uncertain].note(
      row.likelyReference(column, competencyTarget, competency),
      isUnresolved: row.isUnresolved(column, competencyTarget))
  }

  private func checkExpiry(_ row: inout RowDecoder<OfficerCompetencyColumn>, _ validUntil: CalendarDate?) {
    guard let validUntil, let planDate = policy.planDate, validUntil < planDate else { return }
    row.report(.note, .quality(.expiredCompetency(validUntil, planDate: planDate)), at: .validUntil)
  }

  func readCourses() {
    var index = CodeIndex<Course>()
    courses = readCoded(CourseColumn.course, &index) { row, code in
      let name = row.text(.name)
      let competency = row.reference(.competency, &competencyTarget)
      let from = row.integer(.fromLevel)
      let to = row.integer(.toLevel)
      let hours = row.number(.hours)
      let cost = row.number(.cost)
      let seats = row.integer(.seats)
      if let from, let to, to <= from {
        row.report(.error, .row(.courseLevels(from: from, to: to)), at: .toLevel)
      }
      noteUncertain(row, .competency, competency, in: \.taught)
      remember(row, .competency, .fromLevel, .cost)
      guard !row.isBad, let name, let competency, let from, let to, let hours, let cost else { return nil }
      return Course(
        code: code, name: name, competency: competency, fromLevel: from, toLevel: to, hours: Hours(hours),
        cost: MillionDong(cost), seats: seats, source: row.source)
    }
  }

  func readTeamRules() {
    var seen = RowKeyIndex()
    readTable(TeamRuleColumn.self) { row in
      let commune = row.reference(.commune, &communeTarget)
      let competency = row.reference(.competency, &competencyTarget)
      let level = row.integer(.level)
      let number = row.integer(.officers)
      let penalty = row.number(.penaltyHours)
      defer { noteUncertain(row, .competency, competency, in: \.asked) }
      guard !row.isBad, let competency, let level, let number, let penalty else { return }
      row.checkUnique(RowKey(commune?.offset, competency.offset, level), &seen, .commune, .competency, .level)
      guard !row.isBad else { return }
      remember(row, .level, .officers)
      teamRules.append(
        TeamRule(
          commune: commune, competency: competency, level: level, officers: number, penalty: HoursPerMonth(penalty),
          source: row.source))
    }
  }
}
