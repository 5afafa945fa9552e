package import Foundation
internal import Tables

/// The files of a case with the rows and the columns of its tables in another order: they say the same.
package enum ShuffledTables {
  /// Files as a seed shuffles them; what is no table stays as it is.
  package static func shuffled(_ files: [String: [UInt8]], seed: UInt64) -> [String: [UInt8]] {
    var generator = SeededGenerator(seed: seed)
    var shuffled = files
    for name in files.keys.sorted() where name.hasSuffix(".csv") {
      shuffled[name] = files[name].map { Self.shuffled($0, using: &generator) }
    }
    return shuffled
  }

  /// The files of a case folder, without those of other folders in it.
  package static func files(of folder: URL) throws -> [String: [UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let known = names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".yml") }
    return try Dictionary(
      uniqueKeysWithValues: known.map { ($0, [UInt8](try Data(contentsOf: folder.appendingPathComponent($0)))) })
  }

  /// A text in which the lines of tables that it cites, and digests of what cites them, are left open.
  package static func withoutLines(_ text: String) -> String {
    text.replacing(/\.csv:\d+(:\d+)?/, with: ".csv:LINE").replacing(/\b[0-9a-f]{64}\b/, with: "DIGEST")
  }

  private static func shuffled(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var reader = CSVReader(bytes: bytes, fileName: "table.csv")
    let columns = reader.header.indices.shuffled(using: &generator)
    var rows: [String] = []
    let header = reader.header
    while let row = reader.nextRow() { rows.append(line(columns.map { row[$0] })) }
    rows.shuffle(using: &generator)
    return Array(([line(columns.map { header[$0] })] + rows).joined().utf8)
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
  }
}
