import StaffingDomain

/// Whom or what a row of the input is about, by codes.
enum InputSubject: Hashable, Sendable {
  case officer(Code<Officer>)
  case cell(CellCode)
  case commune(Code<Commune>)
  case position(Code<Position>)
  case course(Code<Course>)
  /// A way between two communes, whatever its direction: the first code comes first.
  case journey(Code<Commune>, Code<Commune>)
  /// Everybody in the case.
  case everybody

  /// The way between two communes.
  static func between(_ one: Code<Commune>, _ other: Code<Commune>) -> InputSubject {
    one < other ? .journey(one, other) : .journey(other, one)
  }
}

/// The subjects of some rows of a case.
struct InputSubjects {
  private var subjects: [SourceRow: [InputSubject]] = [:]

  /// Looks rows up; rows that the case does not have get no subject.
  init(of rows: Set<SourceRow>, in staffingCase: StaffingCase) {
    let tables = Set(rows.map(\.table))
    for table in tables {
      InputSubjects.forEachRow(of: table, in: staffingCase) { row, found in
        if rows.contains(row) { subjects[row, default: []] += found }
      }
    }
  }

  /// Whom or what a row is about; empty where the case does not have it.
  subscript(row: SourceRow) -> [InputSubject] { subjects[row] ?? [] }

  private static func forEachRow(
    of table: CaseTable, in staffingCase: StaffingCase, _ body: (SourceRow, [InputSubject]) -> Void
  ) {
    func officer(_ ordinal: Ordinal<Officer>) -> InputSubject { .officer(staffingCase.officers[ordinal].code) }
    func commune(_ ordinal: Ordinal<Commune>) -> Code<Commune> { staffingCase.communes[ordinal].code }
    func position(_ ordinal: Ordinal<Position>) -> Code<Position> { staffingCase.positions[ordinal].code }
    func cell(_ place: Ordinal<Commune>, _ post: Ordinal<Position>) -> InputSubject {
      .cell(CellCode(commune: commune(place), position: position(post)))
    }
    switch table {
    case .communes: for row in staffingCase.communes { body(row.source, [.commune(row.code)]) }
    case .positions: for row in staffingCase.positions { body(row.source, [.position(row.code)]) }
    case .activities: for row in staffingCase.activities { body(row.source, [.position(position(row.position))]) }
    case .workload:
      for row in staffingCase.workload {
        body(row.source, [cell(row.commune, staffingCase.activities[row.activity].position)])
      }
    case .allowances:
      for row in staffingCase.allowances {
        if case .individual(_, let place) = row.kind {
          body(row.source, [cell(place, row.position)])
        } else {
          body(row.source, [.position(position(row.position))])
        }
      }
    case .posts: for row in staffingCase.posts { body(row.source, [cell(row.cell.commune, row.cell.position)]) }
    case .officers: for row in staffingCase.officers { body(row.source, [.officer(row.code)]) }
    case .officerCompetencies:
      for person in staffingCase.officers {
        for row in person.competencies { body(row.source, [.officer(person.code)]) }
      }
    case .requirements: for row in staffingCase.requirements { body(row.source, [.position(position(row.position))]) }
    case .courses: for row in staffingCase.courses { body(row.source, [.course(row.code)]) }
    case .bars: for row in staffingCase.bars { body(row.source, [officer(row.officer)]) }
    case .combinations:
      for row in staffingCase.combinations {
        body(row.source, [.position(position(row.position)), .position(position(row.other))])
      }
    case .relations:
      for row in staffingCase.relations { body(row.source, [officer(row.officer), officer(row.other)]) }
    case .teamRules:
      for row in staffingCase.teamRules {
        body(row.source, [row.commune.map { .commune(commune($0)) } ?? .everybody])
      }
    case .decisions: for row in staffingCase.decisions { body(row.source, [officer(row.officer)]) }
    case .waves: for row in staffingCase.waves { body(row.source, [officer(row.officer)]) }
    case .preferences: for row in staffingCase.preferences { body(row.source, [officer(row.officer)]) }
    case .distances:
      for row in staffingCase.distances { body(row.source, [.between(commune(row.from), commune(row.to))]) }
    case .recruitment:
      for row in staffingCase.recruitment {
        body(row.source, [row.position.map { .position(position($0)) } ?? .everybody])
      }
    case .competencies: for row in staffingCase.competencies { body(row.source, [.everybody]) }
    case .allowanceBands: for row in staffingCase.allowanceBands { body(row.source, [.everybody]) }
    }
  }
}

extension ChangedInput {
  /// Columns of tables about communes, positions and activities that have no part in the needs of a cell.
  private static let neutral: [CaseTable: Set<String>] = [
    .communes: [
      "name", "kind", "latitude", "longitude", "population", "area_km2", "establishment", "hardship", "province",
    ],
    .positions: ["name", "group", "rank", "leading", "relative_sensitive", "rotation_months", "combinable"],
    .activities: ["name", "field", "shareable_share"],
  ]

  /// Whether it has a part in how many posts a cell has and what their work is.
  var countsForNeeds: Bool {
    switch reference {
    case .policy(let key): return key.countsForNeeds
    case .row(let row):
      switch row.table {
      case .workload, .allowances, .posts: return true
      case .communes, .positions, .activities:
        return column.map { Self.neutral[row.table]?.contains($0) != true } ?? true
      default: return false
      }
    }
  }
}
