import Tables

extension ResultTables {
  /// The bytes of every table, optional ones without rows left out, header first, in the order of ``ResultFile``.
  ///
  /// - Throws: ``ResultsError`` where a number is not finite.
  package func encodedFiles() throws -> [(file: ResultFile, bytes: [UInt8])] {
    try ResultFile.files(of: .plan).filter { !$0.isOptional || rowCount(of: $0) > 0 }.map { file in
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
        // Those of another folder.
        case .waves, .staffingByMonth, .progress, .staffingNow, .decisions: [UInt8]()
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
    case .waves, .staffingByMonth, .progress, .staffingNow, .decisions: 0
    }
  }

  private func encode<Row: ResultRow>(_ rows: [Row]) throws -> [UInt8] { try Row.encoded(rows) }
}

extension ResultRow {
  /// The bytes of the file with some rows, header first.
  ///
  /// - Throws: ``ResultsError`` where a number is not finite.
  static func encoded(_ rows: [Self]) throws -> [UInt8] {
    var writer = CSVWriter(header: columns.map(\.name))
    for (offset, row) in rows.enumerated() {
      writer.append(
        try columns.map { column in
          guard let text = column.text(row) else {
            throw ResultsError.notFinite(file, row: offset + 1, column: column.name)
          }
          return text
        })
    }
    return writer.bytes
  }
}
