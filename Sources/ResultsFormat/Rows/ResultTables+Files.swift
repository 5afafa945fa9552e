import Tables

extension ResultTables {
  /// The bytes of every table, optional ones without rows left out, header first, in the order of ``ResultFile``.
  ///
  /// - Throws: ``ResultsError`` where a number is not finite.
  package func encodedFiles() throws -> [(file: ResultFile, bytes: [UInt8])] {
    try ResultFile.allCases.filter { !$0.isOptional || rowCount(of: $0) > 0 }.map { file in
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
        case .prices: try encode(prices)
        case .changes: try encode(changes)
        case .substitutes: try encode(substitutes)
        }
      return (file, bytes)
    }
  }

  /// Rows of a table.
  public func rowCount(of file: ResultFile) -> Int {
    switch file {
    case .transfers: transfers.count
    case .assignments: assignments.count
    case .staffing: staffing.count
    case .vacancies: vacancies.count
    case .surplus: surplus.count
    case .training: training.count
    case .recruits: recruits.count
    case .sharing: sharing.count
    case .prices: prices.count
    case .changes: changes.count
    case .substitutes: substitutes.count
    }
  }

  private func encode<Row: ResultRow>(_ rows: [Row]) throws -> [UInt8] {
    var writer = CSVWriter(header: Row.columns.map(\.name))
    for (offset, row) in rows.enumerated() {
      writer.append(
        try Row.columns.map { column in
          guard let text = column.text(row) else {
            throw ResultsError.notFinite(Row.file, row: offset + 1, column: column.name)
          }
          return text
        })
    }
    return writer.bytes
  }
}
