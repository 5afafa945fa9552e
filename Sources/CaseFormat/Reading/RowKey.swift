internal import StaffingDomain
import Tables

/// What names a row of a table whose rows have no code: up to four parts, of which any may be absent.
struct RowKey: Equatable {
  private var high: UInt64
  private var low: UInt64

  /// Packs parts of 31 bits each; nil is a part of its own.
  init(_ first: Int?, _ second: Int? = nil, _ third: Int? = nil, _ fourth: Int? = nil) {
    high = RowKey.part(first) << 32 | RowKey.part(second)
    low = RowKey.part(third) << 32 | RowKey.part(fourth)
  }

  /// A number in which every bit of the key shows: the mixer of the SplitMix64 generator.
  var scrambled: Int {
    var bits = high ^ (low &* 0x9e37_79b9_7f4a_7c15)
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int(truncatingIfNeeded: (bits ^ (bits >> 31)) >> 1)
  }

  private static func part(_ value: Int?) -> UInt64 {
    guard let value else { return 0xFFFF_FFFF }
    return UInt64(UInt32(truncatingIfNeeded: value) & 0x7FFF_FFFF)
  }
}

/// The line of every key of a table: a hash table with open addressing, because a nation's tables have millions of rows.
struct RowKeyIndex {
  private var keys: [RowKey] = Array(repeating: RowKey(nil), count: 64)
  /// The line of the key in the same slot; 0 where the slot is free.
  private var lines: [Int32] = Array(repeating: 0, count: 64)
  private var count = 0

  /// The line of a key that is there already; otherwise adds it.
  mutating func insert(_ key: RowKey, line: Int) -> Int? {
    if count * 4 >= keys.count * 3 { grow() }
    let slot = self.slot(of: key)
    if lines[slot] != 0 { return Int(lines[slot]) }
    keys[slot] = key
    lines[slot] = Int32(clamping: max(1, line))
    count += 1
    return nil
  }

  private func slot(of key: RowKey) -> Int {
    var slot = key.scrambled & (keys.count - 1)
    while lines[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldLines) = (keys, lines)
    keys = Array(repeating: RowKey(nil), count: oldKeys.count * 2)
    lines = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, line) in zip(oldKeys, oldLines) where line != 0 {
      let slot = self.slot(of: key)
      keys[slot] = key
      lines[slot] = line
    }
  }
}

extension RowDecoder {
  /// Reports a row whose key an earlier row has.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - seen: The line of every key so far.
  ///   - columns: The columns that the key is made of.
  mutating func checkUnique(_ key: RowKey, _ seen: inout RowKeyIndex, _ columns: Column...) {
    guard let first = seen.insert(key, line: row.line) else { return }
    let parts = columns.map { NamedText(column: name(of: $0), text: shown($0)) }
    report(.error, .duplicate(.row(key: parts, line: first)), at: columns[0])
  }
}
