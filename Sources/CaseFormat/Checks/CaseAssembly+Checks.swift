internal import StaffingDomain

extension CaseAssembly {
  /// Checks that need more than one row; each looks only at rows without errors.
  func checkAcrossRows() {
    checkSupportShares()
    checkAllowanceBands()
    checkRelations()
    checkCombinations()
    checkCourses()
    checkTeamRules()
    checkQuotas()
    checkProvinces()
    checkCommunesHaveWorkload()
    checkPositionsHavePosts()
    checkOfficersHaveCompetencies()
    checkNames()
    checkOfficersTwice()
    checkRetirement()
    checkHomes()
    checkMobility()
    checkPlausibility()
  }

  /// Reports a row as a whole.
  func report(_ severity: FindingSeverity, _ fact: CaseFact, _ row: SourceRow) {
    log.add(severity, fact, file: row.table.fileName, line: row.line)
  }

  /// Notes where cells of a row stand, so that a check across rows can point at them.
  func remember<Column: SchemaColumn>(_ row: RowDecoder<Column>, _ columns: Column...) {
    for column in columns { cells[CellKey(row: row.source, column: column.rawValue)] = row.place(of: column) }
  }

  /// Reports a cell that was remembered when its row was read.
  func report<Column: SchemaColumn>(
    _ severity: FindingSeverity, _ fact: CaseFact, _ row: SourceRow, at column: Column
  ) {
    let place = cells[CellKey(row: row, column: column.rawValue)]
    log.add(severity, fact, file: row.table.fileName, line: place?.line ?? row.line, column: place?.column)
  }

  /// Whether a table is absent or was read: nothing of it is hidden by a file that cannot be used.
  func isKnown(_ table: CaseTable) -> Bool { figures[table] != nil || !source.has(table) }
}

extension CaseAssembly {
  /// The category allowances of a position leave time for services: `CAF = 1 / (1 - sum of shares)`.
  private func checkSupportShares() {
    var shares = [Double](repeating: 0, count: positions.count)
    var rows = [[SourceRow]](repeating: [], count: positions.count)
    for allowance in allowances {
      guard case .category(let share) = allowance.kind else { continue }
      shares[allowance.position.offset] += share
      rows[allowance.position.offset].append(allowance.source)
    }
    for position in positions.indices where shares[position] >= 1 - Tolerances.comparison {
      guard let last = rows[position].max() else { continue }
      let fact = RowFact.supportSharesFull(
        position: positions[position].code.text, lines: rows[position].map(\.line).sorted(),
        sum: (shares[position] * 1e9).rounded() / 1e9)
      report(.error, .row(fact), last)
    }
  }

  /// Two bands with an end that overlap in the same hardship class are most likely a slip.
  private func checkAllowanceBands() {
    let bands = allowanceBands.sorted {
      ($0.hardship ?? -1, $0.from, $0.source) < ($1.hardship ?? -1, $1.from, $1.source)
    }
    for (lower, upper) in zip(bands, bands.dropFirst()) where lower.hardship == upper.hardship {
      guard let end = lower.to, upper.to != nil, end > upper.from else { continue }
      report(
        .warning, .row(.overlappingBands(from: upper.from, line: lower.source.line, end: end)), upper.source)
    }
  }

  /// Either every commune names its province or none.
  private func checkProvinces() {
    guard provinces.count > 1 else { return }
    for commune in communes where provinces[commune.province].code.text.isEmpty {
      report(.warning, .quality(.missingProvince(commune: commune.code.text)), commune.source)
    }
  }
}

extension CaseAssembly {
  private func checkCommunesHaveWorkload() {
    guard figures[.workload].map({ $0.rows > 0 }) ?? false, !mentions.hasUnresolvedCommune else { return }
    for commune in communes.ordinals where !mentions.communesWithWorkload.contains(commune) {
      report(
        .warning, .quality(.communeWithoutWorkload(commune: communes[commune].code.text)), communes[commune].source)
    }
  }

  /// A position gets posts from workload, individual allowances, minimum_posts or an establishment.
  private func checkPositionsHavePosts() {
    guard figures[.workload].map({ $0.rows > 0 }) ?? false, !mentions.hasUnresolvedPosition else { return }
    for position in positions.ordinals where !hasPosts(position) {
      report(
        .warning, .quality(.positionWithoutPosts(position: positions[position].code.text)), positions[position].source)
    }
  }

  func hasPosts(_ position: Ordinal<Position>) -> Bool {
    if positions[position].minimumPosts > 0 || mentions.positionsWithPosts.contains(position) { return true }
    return mentions.hasUnresolvedActivity && mentions.positionsWithActivities.contains(position)
  }

  func hasCompetencies(_ officer: Ordinal<Officer>) -> Bool {
    !officers[officer].competencies.isEmpty || mentions.officersWithCompetencies.contains(officer)
  }

  private func checkOfficersHaveCompetencies() {
    guard !mentions.positionsWithRequirements.isEmpty, !officers.isEmpty else { return }
    guard let rows = figures[.officerCompetencies]?.rows, rows > 0 else {
      guard !source.has(.officerCompetencies) || figures[.officerCompetencies] != nil
      else { return }
      log.add(.warning, .quality(.nobodyHasCompetencies), file: CaseTable.officerCompetencies.fileName)
      return
    }
    guard !mentions.hasUnresolvedOfficer else { return }
    for officer in officers.ordinals
    where mentions.positionsWithRequirements.contains(officers[officer].position) && !hasCompetencies(officer) {
      let fact = QualityFact.officerWithoutCompetencies(
        officer: officers[officer].code.text, position: positions[officers[officer].position].code.text)
      report(.warning, .quality(fact), officers[officer].source)
    }
  }

  /// Officers whose retirement date lies more than a month before the plan date.
  private func checkRetirement() {
    guard let planDate = policy.planDate else { return }
    for officer in officers {
      guard let born = officer.born, let sex = officer.sex, !(officer.leavesOn.map { $0 < planDate } ?? false) else {
        continue
      }
      let date = RetirementAge.date(born: born, sex: sex)
      guard date.adding(months: 1) < planDate else { continue }
      report(
        .warning, .quality(.pastRetirement(officer: officer.code.text, born: born, sex: sex, on: date)), officer.source)
    }
  }
}
