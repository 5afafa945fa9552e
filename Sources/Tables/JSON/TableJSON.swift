extension Table: Encodable {
  /// Encodes an array with one object for each row, whose values are those of the CSV file: numbers rounded, yes and no
  /// as words, null for what is not given.
  public func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    let columns = recorded
    for row in 0..<rowCount {
      var object = list.nestedContainer(keyedBy: ColumnKey.self)
      for column in columns {
        let key = ColumnKey(column.fileName)
        switch column.value(row) {
        case .text(let text): try object.encode(text, forKey: key)
        case .yesNo(let isTrue): try object.encode(isTrue ? "yes" : "no", forKey: key)
        case .count(let count): try object.encode(count, forKey: key)
        case .number(let number):
          try object.encode(DecimalText.rounded(number, decimals: column.type.decimals), forKey: key)
        case .absent: try object.encodeNil(forKey: key)
        }
      }
    }
  }

  /// The rows as objects for programs rather than for tables: numbers in full precision but for columns that are rounded,
  /// yes and no as truth values, groups as objects of their own, and no key for what is not given.
  public var objects: [TableObject] { (0..<rowCount).map { TableObject(row: $0, columns: recorded) } }
}

/// A row of a table as an object of JSON.
public struct TableObject: Encodable, Sendable {
  fileprivate let row: Int
  fileprivate let columns: [TableColumn]

  /// Encodes one key for each value, and one for each group.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: ColumnKey.self)
    for column in columns where column.group == nil { try encode(column, into: &object) }
    for (group, members) in Dictionary(grouping: columns, by: \.group) {
      guard let group else { continue }
      var nested = object.nestedContainer(keyedBy: ColumnKey.self, forKey: ColumnKey(group))
      for column in members { try encode(column, into: &nested) }
    }
  }

  private func encode(_ column: TableColumn, into object: inout KeyedEncodingContainer<ColumnKey>) throws {
    let key = ColumnKey(column.name)
    switch column.value(row) {
    case .text(let text): try object.encode(text, forKey: key)
    case .yesNo(let isTrue): try object.encode(isTrue, forKey: key)
    case .count(let count): try object.encode(count, forKey: key)
    case .number(let number):
      let decimals = column.type.decimals
      try object.encode(column.isRounded ? DecimalText.rounded(number, decimals: decimals) : number, forKey: key)
    case .absent: break
    }
  }
}

/// A row of a table as an object of JSON, with what no column can hold: lists and objects.
public struct DetailedObject<Details: Encodable & Sendable>: Encodable, Sendable {
  private let row: TableObject
  private let details: Details

  /// Puts a row and its details together, which have no key in common.
  public init(_ row: TableObject, _ details: Details) { (self.row, self.details) = (row, details) }

  /// Encodes the keys of both into one object.
  public func encode(to encoder: any Encoder) throws {
    try row.encode(to: encoder)
    try details.encode(to: encoder)
  }
}

private struct ColumnKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(_ name: String) { stringValue = name }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
