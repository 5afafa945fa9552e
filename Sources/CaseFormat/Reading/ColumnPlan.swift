internal import StaffingDomain

/// A schema laid out for quick access, and where its columns stand in one file.
final class ColumnPlan {
  let columns: [ColumnSchema]
  let file: String
  let types: [ValueType]
  let isRequired: [Bool]
  let hasDefault: [Bool]
  /// The place in the file of each column; nil where the file lacks it.
  let places: [Int?]

  init(_ schema: TableSchema, places: [Int?]) {
    columns = schema.columns
    file = schema.table.fileName
    types = columns.map(\.type)
    isRequired = columns.map(\.isRequired)
    hasDefault = columns.map { $0.defaultText != nil }
    self.places = places
  }
}
