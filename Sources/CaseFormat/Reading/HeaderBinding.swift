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
      log.add(.error, .layout(.missingColumn(schema.table, column.name)), file: file, line: 1)
    }
    let known = schema.columns.map(\.name)
    for (place, name) in header.enumerated() where !known.contains(name) {
      // A name that is taken is no suggestion.
      let fact: LayoutFact =
        name.isEmpty
        ? .unnamedColumn
        : .unknownColumn(ValueParser.shown(name), nearest: NearestName.suggestion(for: name, among: missing))
      log.add(
        .warning, .layout(fact), file: file, line: reader.headerRow?.line(of: place),
        column: reader.headerRow?.column(of: place))
    }
  }
}
