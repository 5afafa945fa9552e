internal import Foundation
internal import Tables

/// Rows of named columns, from which a CSV file and JSON objects are made alike.
public struct RecordTable: Sendable, Hashable {
  /// The name, which is the CSV file's without its ending and the key in JSON.
  public let name: String
  /// The names of the columns, in order.
  public let columns: [String]
  /// The rows, as long as the columns.
  public let rows: [[RecordValue]]

  /// One value of a row.
  public enum RecordValue: Sendable, Hashable {
    /// Words, a code or a date.
    case text(String)
    /// A whole number.
    case count(Int)
    /// A number, with so many decimals at most.
    case number(Double, decimals: Int)
    /// Not given: an empty cell, null in JSON.
    case absent
  }

  /// Renders rows through columns, each a name and the way to its value.
  init<Row>(_ name: String, _ rows: some Sequence<Row>, _ columns: [(name: String, value: (Row) -> RecordValue)]) {
    self.name = name
    self.columns = columns.map(\.name)
    self.rows = rows.map { row in columns.map { $0.value(row) } }
  }

  /// The name of its CSV file.
  public var fileName: String { name + ".csv" }

  /// The bytes of its CSV file, header first.
  public var csv: [UInt8] {
    var writer = CSVWriter(header: columns)
    for row in rows { writer.append(row.map(\.cell)) }
    return writer.bytes
  }
}

extension RecordTable.RecordValue {
  /// A text, or nothing where there is none.
  static func text(_ text: String?) -> RecordTable.RecordValue { text.map { .text($0) } ?? .absent }

  /// A number, or nothing where there is none.
  static func count(_ number: Int?) -> RecordTable.RecordValue { number.map { .count($0) } ?? .absent }

  /// A number, or nothing where there is none.
  static func number(_ number: Double?, decimals: Int) -> RecordTable.RecordValue {
    number.map { RecordTable.RecordValue.number($0, decimals: decimals) } ?? .absent
  }

  /// A number without needless decimals; what rounds to zero has no sign.
  fileprivate static func rounded(_ number: Double, decimals: Int) -> Double {
    let scale = pow(10, Double(decimals))
    return (number * scale).rounded() / scale + 0
  }

  fileprivate var cell: String {
    switch self {
    case .text(let text): text
    case .count(let number): String(number)
    case .number(let number, let decimals):
      String(format: "%.\(max(0, decimals))f", Self.rounded(number, decimals: decimals))
    case .absent: ""
    }
  }
}

extension RecordTable: Encodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Encodes an array with one object for each row.
  public func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    for row in rows {
      var object = list.nestedContainer(keyedBy: Key.self)
      for (column, value) in zip(columns, row) {
        let key = Key(stringValue: column)
        switch value {
        case .text(let text): try object.encode(text, forKey: key)
        case .count(let number): try object.encode(number, forKey: key)
        case .number(let number, let decimals):
          try object.encode(RecordValue.rounded(number, decimals: decimals), forKey: key)
        case .absent: try object.encodeNil(forKey: key)
        }
      }
    }
  }
}
