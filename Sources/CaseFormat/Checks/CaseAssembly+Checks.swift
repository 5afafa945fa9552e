internal import StaffingDomain

extension CaseAssembly {
  /// Checks that need more than one row; each looks only at rows without errors.
  func checkAcrossRows() {
    checkSupportShares()
    checkAllowanceBands()
    checkRelations()
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
  }

  /// Reports a row as a whole.
  func report(
    _ severity: FindingSeverity, _ code: FindingCode, _ row: SourceRow, _ message: String, _ remedy: String
  ) {
    log.add(
      Finding(
        severity, code, file: row.table.fileName, line: row.line, message: message, remedy: remedy))
  }

  /// Notes where cells of a row stand, so that a check across rows can point at them.
  func remember<Column: SchemaColumn>(_ row: RowDecoder<Column>, _ columns: Column...) {
    for column in columns { cells[CellKey(row: row.source, column: column.rawValue)] = row.place(of: column) }
  }

  /// Reports a cell that was remembered when its row was read.
  func report<Column: SchemaColumn>(
    _ severity: FindingSeverity, _ code: FindingCode, _ row: SourceRow, at column: Column, _ message: String,
    _ remedy: String
  ) {
    let place = cells[CellKey(row: row, column: column.rawValue)]
    log.add(
      Finding(
        severity, code, file: row.table.fileName, line: place?.line ?? row.line, column: place?.column,
        message: message, remedy: remedy))
  }

  /// Whether a table is absent or was read: nothing of it is hidden by a file that cannot be used.
  func isKnown(_ table: CaseTable) -> Bool { figures[table] != nil || !source.has(table) }

  /// Some numbers of lines in words: `lines 2, 5 and 7`.
  func lines(_ rows: [SourceRow]) -> String {
    let numbers = rows.map(\.line).sorted().map(String.init)
    guard let last = numbers.last, numbers.count > 1 else { return "line \(numbers.first ?? "")" }
    guard numbers.count <= 8 else { return "\(numbers.count) lines up to line \(last)" }
    return "lines \(numbers.dropLast().joined(separator: ", ")) and \(last)"
  }
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
      report(
        .error, .supportSharesFull, last,
        "the shares of position '\(positions[position].code)' (\(lines(rows[position]))) add up to "
          + "\(NumberText.plain((shares[position] * 1e9).rounded() / 1e9)), which leaves no time for services",
        "lower them below 1 together")
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
        .warning, .overlappingBands, upper.source,
        "the band starts at \(NumberText.plain(upper.from.value)) km, before the band on line \(lower.source.line) "
          + "ends at \(NumberText.plain(end.value)) km",
        "correct one of the two; a distance in both gets the higher band")
    }
  }

  /// Either every commune names its province or none.
  private func checkProvinces() {
    guard provinces.count > 1 else { return }
    for commune in communes where provinces[commune.province].code.text.isEmpty {
      report(
        .warning, .missingProvince, commune.source,
        "commune '\(commune.code)' has no province, but others have one", "fill in the province")
    }
  }
}

extension CaseAssembly {
  private func checkCommunesHaveWorkload() {
    guard figures[.workload].map({ $0.rows > 0 }) ?? false, !mentions.hasUnresolvedCommune else { return }
    for commune in communes.ordinals where !mentions.communesWithWorkload.contains(commune) {
      report(
        .warning, .noWorkload, communes[commune].source,
        "commune '\(communes[commune].code)' has no row in workload.csv", "add its volumes")
    }
  }

  /// A position gets posts from workload, individual allowances, minimum_posts or an establishment.
  private func checkPositionsHavePosts() {
    guard figures[.workload].map({ $0.rows > 0 }) ?? false, !mentions.hasUnresolvedPosition else { return }
    for position in positions.ordinals where !hasPosts(position) {
      report(
        .warning, .noWorkload, positions[position].source,
        "position '\(positions[position].code)' has no workload, no minimum_posts and no row in posts.csv, so it gets "
          + "no posts",
        "add its activities and their volumes, or its posts")
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
      log.add(
        Finding(
          .warning, .noCompetencies, file: CaseTable.officerCompetencies.fileName,
          message: "positions have requirements, but no officer has competencies, so nobody is fit for a post",
          remedy: "add the competencies of the officers"))
      return
    }
    guard !mentions.hasUnresolvedOfficer else { return }
    for officer in officers.ordinals
    where mentions.positionsWithRequirements.contains(officers[officer].position) && !hasCompetencies(officer) {
      report(
        .warning, .noCompetencies, officers[officer].source,
        "officer '\(officers[officer].code)' has no competencies, but the position "
          + "'\(positions[officers[officer].position].code)' has requirements",
        "add rows to officer_competencies.csv")
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
        .warning, .pastRetirement, officer.source,
        "officer '\(officer.code)' (born \(born), \(sex.rawValue)) reached retirement age on \(date)",
        "check born and sex, give leaves_on, or delete the officer")
    }
  }
}
