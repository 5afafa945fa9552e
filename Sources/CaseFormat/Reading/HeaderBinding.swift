import StaffingDomain
import Tables

/// Finds the columns of a schema among the names of a header, whatever capitals and spaces those have.
struct HeaderNames {
  /// The place in the header of each column of the schema; nil where the header lacks it.
  let places: [Int?]
  /// The columns, by place in the schema, that a further name of the header stands for.
  let repetitions: [(place: Int, column: Int)]

  init(_ schema: TableSchema, _ header: [String]) {
    var places = schema.columns.map { column in header.firstIndex(of: column.name) }
    let columns = Dictionary(zip(schema.columns.map(\.name), schema.columns.indices)) { first, _ in first }
    var repetitions: [(place: Int, column: Int)] = []
    for (place, name) in header.enumerated() where columns[name] == nil {
      guard let column = columns[HeaderNames.plain(name)] else { continue }
      if places[column] == nil { places[column] = place } else { repetitions.append((place, column)) }
    }
    (self.places, self.repetitions) = (places, repetitions)
  }

  /// A header with the names of the schema where it has them in another spelling.
  static func canonical(_ schema: TableSchema, _ header: [String]) -> [String] {
    var header = header
    for (column, place) in zip(schema.columns, HeaderNames(schema, header).places) {
      if let place { header[place] = column.name }
    }
    return header
  }

  /// A name without what nobody sees, in small letters: no column of the format has others.
  private static func plain(_ name: String) -> String {
    NormalForm.trimmed(StrangeCharacter.plain(name)).lowercased()
  }
}

/// Matches the header of a file with the columns of a schema.
struct HeaderBinding {
  /// The place in the file of each column of the schema; nil where the file lacks it.
  let places: [Int?]

  /// Matches, and reports missing, unknown, unnamed and oddly written columns.
  init(_ schema: TableSchema, _ reader: TableRows, log: FindingLog) {
    let header = reader.header
    let names = HeaderNames(schema, header)
    places = names.places
    func report(_ severity: FindingSeverity, _ fact: LayoutFact, at place: Int?) {
      log.add(
        severity, .layout(fact), file: reader.fileName,
        line: place.flatMap { reader.headerRow?.line(of: $0) } ?? reader.headerRow?.line ?? 1,
        column: place.flatMap { reader.headerRow?.column(of: $0) })
    }
    let missing = zip(schema.columns, places).filter { $0.1 == nil }.map(\.0.name)
    for column in schema.columns where column.isRequired && missing.contains(column.name) {
      report(.error, .missingColumn(schema.table, column.name), at: nil)
    }
    for (place, column) in names.repetitions {
      report(.error, .columnTwice(ValueParser.shown(header[place]), column: schema.columns[column].name), at: place)
    }
    let known = Set(places.compactMap { $0 } + names.repetitions.map(\.place))
    let columns = Set(schema.columns.map(\.name))
    for (place, name) in header.enumerated() where !known.contains(place) && !columns.contains(name) {
      // A name that is taken is no suggestion.
      let fact: LayoutFact =
        name.isEmpty
        ? .unnamedColumn
        : .unknownColumn(
          schema.table, ValueParser.shown(name), nearest: NearestName.suggestion(for: name, among: missing),
          absent: missing)
      report(.warning, fact, at: place)
    }
    let spelled = HeaderBinding.spelled(schema, reader, places)
    if let first = spelled.first {
      let fact = LayoutFact.spelledColumn(
        ValueParser.shown(first.text), column: first.column, others: spelled.count - 1)
      report(.note, fact, at: first.place)
    }
  }

  /// The columns that the file writes otherwise than the schema, in the order of the file.
  private static func spelled(
    _ schema: TableSchema, _ reader: TableRows, _ places: [Int?]
  ) -> [(place: Int, text: String, column: String)] {
    guard let row = reader.headerRow else { return [] }
    return zip(schema.columns, places).compactMap { column, place in
      guard let place, place < row.count, row[place] != column.name else { return nil }
      return (place, row[place], column.name)
    }.sorted { $0.place < $1.place }
  }
}
