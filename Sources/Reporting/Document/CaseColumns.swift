import StaffingDomain
import Tables
import Wording

/// Columns about what a case consists of, for the tables of any report.
struct CaseColumns: Sendable {
  let staffingCase: StaffingCase
  let language: any Language

  /// The heading of a column.
  func heading(_ heading: CaseHeading) -> String { language.heading(heading) }

  /// The code of an officer.
  func officer<Row>(_ officer: @escaping @Sendable (Row) -> Ordinal<Officer>?) -> Column<Row> {
    .code("officer") { officer($0).map { staffingCase.officers[$0].code.text } }.brief(heading(.officer))
  }

  /// The name of an officer, where it is given.
  func officerName<Row>(
    _ officer: @escaping @Sendable (Row) -> Ordinal<Officer>?, named name: String = "name"
  ) -> Column<Row> {
    .text(name) { officer($0).flatMap { staffingCase.officers[$0].name } }.brief(heading(.name), mayShrink: true)
  }

  /// The code of a commune, for files.
  func commune<Row>(
    _ commune: @escaping @Sendable (Row) -> Ordinal<Commune>?, named name: String = "commune"
  ) -> Column<Row> {
    .code(name) { commune($0).map { staffingCase.communes[$0].code.text } }
  }

  /// The name of a commune.
  func communeName<Row>(
    _ commune: @escaping @Sendable (Row) -> Ordinal<Commune>?, named name: String = "commune_name"
  ) -> Column<Row> {
    .text(name) { commune($0).map { staffingCase.communes[$0].name } }.brief(heading(.commune), mayShrink: true)
  }

  /// The code of a position, for files.
  func position<Row>(
    _ position: @escaping @Sendable (Row) -> Ordinal<Position>?, named name: String = "position"
  ) -> Column<Row> {
    .code(name) { position($0).map { staffingCase.positions[$0].code.text } }
  }

  /// The name of a position.
  func positionName<Row>(
    _ position: @escaping @Sendable (Row) -> Ordinal<Position>?, named name: String = "position_name"
  ) -> Column<Row> {
    .text(name) { position($0).map { staffingCase.positions[$0].name } }.brief(heading(.position), mayShrink: true)
  }

  /// A cell as terminals name it, `COMMUNE/POSITION`.
  func cell<Row>(_ cell: @escaping @Sendable (Row) -> Cell) -> Column<Row> {
    .text("cell") { staffingCase.label(of: cell($0)) }.brief(heading(.cell)).onlyBrief
  }

  /// The commune and the position of a cell: the codes for files, the names for all.
  func places<Row>(_ cell: @escaping @Sendable (Row) -> Cell) -> [Column<Row>] {
    [
      commune { cell($0).commune }, communeName { cell($0).commune }, position { cell($0).position },
      positionName { cell($0).position },
    ]
  }
}
