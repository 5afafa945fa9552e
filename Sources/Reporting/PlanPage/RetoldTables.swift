public import ResultsFormat
public import StaffingDomain

extension ResultTables {
  /// The same rows with the sentences of others, such as those of another language, and with other codes of officers.
  ///
  /// Every figure stays what it was. Rows that tell of an earlier plan are left out: what they say stands nowhere else.
  ///
  /// - Parameters:
  ///   - told: The rows that the plan gives, with the sentences and the other codes.
  ///   - codes: The new codes of officers; empty where they stay.
  public func retold(by told: ResultTables, renaming codes: [Code<Officer>: Code<Officer>]) -> ResultTables {
    func code(_ officer: Code<Officer>) -> Code<Officer> { codes[officer] ?? officer }
    let reasons = Dictionary(told.transfers.map { ($0.officer, $0) }) { first, _ in first }
    let alternatives = Dictionary(told.surplus.map { ($0.officer, $0) }) { first, _ in first }
    let causes = Dictionary(told.vacancies.map { (CellCodes($0), $0) }) { first, _ in first }
    var retold = self
    for place in transfers.indices {
      let officer = code(transfers[place].officer)
      retold.transfers[place].officer = officer
      retold.transfers[place].name = reasons[officer]?.name ?? ""
      retold.transfers[place].reason = reasons[officer]?.reason ?? ""
    }
    for place in surplus.indices {
      let officer = code(surplus[place].officer)
      retold.surplus[place].officer = officer
      retold.surplus[place].bestAlternative = alternatives[officer]?.bestAlternative ?? ""
      retold.surplus[place].missing = alternatives[officer]?.missing ?? ""
    }
    for place in vacancies.indices {
      let cause = causes[CellCodes(vacancies[place])]
      retold.vacancies[place].why = cause?.why ?? ""
      retold.vacancies[place].remedy = cause?.remedy ?? ""
    }
    for place in assignments.indices { retold.assignments[place].officer = code(assignments[place].officer) }
    for place in training.indices { retold.training[place].officer = code(training[place].officer) }
    for place in sharing.indices { retold.sharing[place].officer = code(sharing[place].officer) }
    for place in summary.unmetSoftRules.indices {
      retold.summary.unmetSoftRules[place].officer = summary.unmetSoftRules[place].officer.map(code)
    }
    (retold.changes, retold.substitutes) = ([], [])
    if !codes.isEmpty { retold.sortByOfficer() }
    return retold
  }

  /// The order of the former codes would tell them.
  private mutating func sortByOfficer() {
    assignments.sort { $0.officer < $1.officer }
    surplus.sort { $0.officer < $1.officer }
    training.sort { ($0.officer, $0.course) < ($1.officer, $1.course) }
    sharing.sort {
      $0.officer != $1.officer
        ? $0.officer < $1.officer : ($0.toCommune, $0.position, $0.post) < ($1.toCommune, $1.position, $1.post)
    }
  }
}

/// The codes of a cell.
private struct CellCodes: Hashable {
  let commune: Code<Commune>
  let position: Code<Position>

  init(_ row: VacancyRow) { (commune, position) = (row.commune, row.position) }
}
