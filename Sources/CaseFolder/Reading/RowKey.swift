internal import StaffingDomain

/// What names a row of a table whose rows have no code: up to four parts, of which any may be absent.
struct RowKey: Hashable {
  private var high: UInt64
  private var low: UInt64

  /// Packs parts of 31 bits each; nil is a part of its own.
  init(_ first: Int?, _ second: Int? = nil, _ third: Int? = nil, _ fourth: Int? = nil) {
    high = RowKey.part(first) << 32 | RowKey.part(second)
    low = RowKey.part(third) << 32 | RowKey.part(fourth)
  }

  private static func part(_ value: Int?) -> UInt64 {
    guard let value else { return 0xFFFF_FFFF }
    return UInt64(UInt32(truncatingIfNeeded: value) & 0x7FFF_FFFF)
  }
}

extension RowDecoder {
  /// Reports a row whose key an earlier row has.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - seen: The line of every key so far.
  ///   - columns: The columns that the key is made of.
  mutating func checkUnique(_ key: RowKey, _ seen: inout [RowKey: Int32], _ columns: Column...) {
    guard let first = seen[key] else {
      seen[key] = Int32(truncatingIfNeeded: row.line)
      return
    }
    let parts = columns.map { column in
      let text = shown(column)
      return text.isEmpty ? "no \(name(of: column))" : "\(name(of: column)) '\(text)'"
    }
    report(
      .error, .duplicateRow, at: columns[0], "\(parts.joined(separator: ", ")): the same as on line \(first)",
      "delete one of the two rows")
  }
}
