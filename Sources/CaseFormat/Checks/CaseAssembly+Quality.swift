internal import StaffingDomain

extension CaseAssembly {
  /// The figures under the four heads, once everything has been read and checked.
  func dataQuality() -> DataQuality {
    let tables = figures.sorted { $0.key.fileName < $1.key.fileName }
    return DataQuality(
      heads: QualityHead.allCases.map { head in
        DataQuality.Head(
          head: head, errors: log.tally.number(of: .error, under: head),
          warnings: log.tally.number(of: .warning, under: head), notes: log.tally.number(of: .note, under: head),
          coverage: coverage(of: head))
      },
      tables: tables.map { table, figures in
        DataQuality.Table(
          file: table.fileName, rows: figures.rows, rowsWithErrors: figures.badRows,
          optionalCells: figures.optionalCells, filledOptionalCells: figures.filledOptionalCells)
      })
  }

  private func coverage(of head: QualityHead) -> [DataQuality.Coverage] {
    switch head {
    case .correct:
      let rows = total(\.rows)
      return [DataQuality.Coverage(measure: .soundRows, sound: rows - total(\.badRows), total: rows)]
    case .complete: return completeness()
    case .clean:
      let cells = total(\.filledCells)
      return [
        DataQuality.Coverage(
          measure: .cleanCells, sound: cells - total(\.uncleanCells), total: cells)
      ]
    case .current: return currency()
    }
  }

  private func total(_ figure: KeyPath<TableFigures, Int>) -> Int {
    figures.values.reduce(0) { $0 + $1[keyPath: figure] }
  }

  private func completeness() -> [DataQuality.Coverage] {
    let withWorkload = communes.ordinals.filter { mentions.communesWithWorkload.contains($0) }.count
    let withPosts = positions.ordinals.filter { hasPosts($0) }.count
    let asked = officers.ordinals.filter { mentions.positionsWithRequirements.contains(officers[$0].position) }
    return [
      DataQuality.Coverage(measure: .communesWithWorkload, sound: withWorkload, total: communes.count),
      DataQuality.Coverage(measure: .positionsWithPosts, sound: withPosts, total: positions.count),
      DataQuality.Coverage(
        measure: .officersWithCompetencies,
        sound: asked.filter { hasCompetencies($0) }.count, total: asked.count),
      DataQuality.Coverage(
        measure: .filledOptionalCells, sound: total(\.filledOptionalCells), total: total(\.optionalCells)),
    ]
  }

  private func currency() -> [DataQuality.Coverage] {
    guard let planDate = policy.planDate else { return [] }
    func isInForce(_ until: CalendarDate?) -> Bool { until.map { $0 >= planDate } ?? true }
    let held = officers.reduce(into: (inForce: 0, all: 0)) { counts, officer in
      counts.all += officer.competencies.count
      counts.inForce += officer.competencies.filter { isInForce($0.validUntil) }.count
    }
    let aged = officers.compactMap { officer in officer.born.flatMap { born in officer.sex.map { (born, $0) } } }
    let serving = aged.filter { RetirementAge.date(born: $0.0, sex: $0.1).adding(months: 1) >= planDate }
    return [
      DataQuality.Coverage(measure: .competenciesInForce, sound: held.inForce, total: held.all),
      DataQuality.Coverage(measure: .barsInForce, sound: bars.filter { isInForce($0.until) }.count, total: bars.count),
      DataQuality.Coverage(measure: .officersBelowRetirement, sound: serving.count, total: aged.count),
    ]
  }
}
