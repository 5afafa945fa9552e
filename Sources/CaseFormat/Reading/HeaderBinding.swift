import StaffingDomain
import Tables

/// Matches the header of a file with the columns of a schema.
struct HeaderBinding {
  /// The place in the file of each column of the schema; nil where the file lacks it.
  let places: [Int?]

  /// Matches, and reports missing, unknown and unnamed columns.
  init(_ schema: TableSchema, _ reader: TableRows, log: FindingLog) {
    let header = reader.header
    let file = reader.fileName
    places = schema.columns.map { column in header.firstIndex(of: column.name) }
    let missing = zip(schema.columns, places).filter { $0.1 == nil }.map(\.0.name)
    for column in schema.columns where column.isRequired && missing.contains(column.name) {
      log.add(
        Finding(
          .error, .missingColumn, file: file, line: 1, message: "the column '\(column.name)' is missing",
          remedy: "add it: \(column.summaryInLowerCase)"))
    }
    let known = schema.columns.map(\.name)
    for (place, name) in header.enumerated() where !known.contains(name) {
      let (line, column) = (reader.headerRow?.line(of: place), reader.headerRow?.column(of: place))
      if name.isEmpty {
        log.add(
          Finding(
            .warning, .unnamedColumn, file: file, line: line, column: column,
            message: "a column has no name, so it is not read", remedy: "name it or delete it"))
        continue
      }
      // A name that is taken is no suggestion.
      let nearest = NearestName.suggestion(for: name, among: missing)
      log.add(
        Finding(
          .warning, .unknownColumn, file: file, line: line, column: column,
          message: "the format has no column '\(ValueParser.shown(name))', so it is not read",
          remedy: nearest.map { "did you mean '\($0)'?" } ?? "delete it if nobody needs it"))
    }
  }
}
