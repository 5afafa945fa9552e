extension ResultTables {
  /// The bytes of every table, header first, in the order of ``ResultFile``.
  ///
  /// - Throws: ``ResultsError`` where a number is not finite.
  package func encodedFiles() throws -> [(file: ResultFile, bytes: [UInt8])] {
    try ResultFile.allCases.map { file in
      let bytes =
        switch file {
        case .transfers: try encode(transfers)
        case .assignments: try encode(assignments)
        case .staffing: try encode(staffing)
        case .vacancies: try encode(vacancies)
        case .surplus: try encode(surplus)
        case .training: try encode(training)
        case .recruits: try encode(recruits)
        case .sharing: try encode(sharing)
        }
      return (file, bytes)
    }
  }

  private func encode<Row: ResultRow>(_ rows: [Row]) throws -> [UInt8] {
    var writer = CSVWriter(header: Row.columns.map(\.name))
    for (offset, row) in rows.enumerated() {
      writer.append(
        try Row.columns.map { column in
          guard let text = column.text(row) else {
            throw ResultsError(
              .notFinite, "\(Row.file.fileName), row \(offset + 1): \(column.name) is not a finite number")
          }
          return text
        })
    }
    return writer.bytes
  }
}
