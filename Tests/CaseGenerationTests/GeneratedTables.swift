import CaseGeneration
import Tables

/// The tables of a made-up case as text, read back from its bytes.
struct GeneratedTables {
  typealias Row = [String: String]

  let generated: GeneratedCase
  private let tables: [String: [Row]]

  init(_ generated: GeneratedCase) {
    self.generated = generated
    var tables: [String: [Row]] = [:]
    for file in generated.files where file.name.hasSuffix(".csv") {
      var reader = CSVReader(bytes: file.bytes, fileName: file.name)
      var rows: [Row] = []
      while let row = reader.nextRow() {
        rows.append(Dictionary(uniqueKeysWithValues: reader.header.enumerated().map { ($1, row[$0]) }))
      }
      tables[file.name] = rows
    }
    self.tables = tables
  }

  init(_ options: GenerationOptions) { self.init(CaseGenerator.generate(options)) }

  /// The rows of a table, for example `officers`.
  func rows(_ table: String) -> [Row] { tables[table + ".csv"] ?? [] }

  /// How often each value, or combination of values, occurs.
  func counts(_ table: String, _ columns: String...) -> [String: Int] {
    var counts: [String: Int] = [:]
    for row in rows(table) { counts[columns.map { row[$0] ?? "" }.joined(separator: "|"), default: 0] += 1 }
    return counts
  }
}

extension [String: String] {
  func number(_ column: String) -> Double { Double(self[column] ?? "") ?? 0 }
}

extension [Double] {
  /// The value below which a share of the numbers lies.
  func quantile(_ share: Double) -> Double {
    let ordered = sorted()
    return ordered.isEmpty ? 0 : ordered[Swift.min(ordered.count - 1, Int(share * Double(ordered.count)))]
  }

  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
