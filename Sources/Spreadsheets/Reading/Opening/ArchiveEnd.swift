/// The end of an archive, which says how many entries it has: looked at before the library takes memory for each.
///
/// The library believes any of the end records in the last 64 KiB, and goes by the size of the list where its number of
/// entries is too small, so that both are checked for each.
/// Source: APPNOTE.TXT of PKWARE, sections 4.3.14 to 4.3.16.
enum ArchiveEnd {
  /// Finds what is wrong with the end of an archive.
  static func problem(of source: WorkbookSource, limits: WorkbookLimits) -> WorkbookProblem? {
    let start = max(0, source.size - longestEnd)
    let bytes = source.bytes(start..<source.size)
    var found = false
    for offset in stride(from: 0, through: bytes.count - endSize, by: 1) where isMark(bytes, offset, 0x05, 0x06) {
      found = true
      guard let list = list(bytes, offset, source) else { continue }
      if list.entries > UInt64(limits.entries) || list.size > UInt64(limits.directoryBytes) {
        return .exceeds(.entries, most: limits.entries, part: nil)
      }
    }
    return found ? nil : .truncated
  }

  private static let endSize = 22
  private static let locatorSize = 20
  private static let largeEndSize = 56
  /// A comment of 64 KiB may follow the end record, and a locator stand before it.
  private static let longestEnd = 0xFFFF + endSize + locatorSize

  /// The entries and bytes that an end record, or the larger one that goes with it, gives the list.
  private static func list(_ bytes: [UInt8], _ offset: Int, _ source: WorkbookSource) -> (
    entries: UInt64, size: UInt64
  )? {
    let locator = offset - locatorSize
    guard locator >= 0, isMark(bytes, locator, 0x06, 0x07) else {
      return (number(bytes, offset + 10, 2), number(bytes, offset + 12, 4))
    }
    guard let place = Int(exactly: number(bytes, locator + 8, 8)), place <= source.size - largeEndSize else {
      return nil
    }
    let end = source.bytes(place..<place + largeEndSize)
    guard end.count == largeEndSize, isMark(end, 0, 0x06, 0x06) else { return nil }
    return (number(end, 32, 8), number(end, 40, 8))
  }

  private static func isMark(_ bytes: [UInt8], _ offset: Int, _ third: UInt8, _ fourth: UInt8) -> Bool {
    bytes[offset] == 0x50 && bytes[offset + 1] == 0x4B && bytes[offset + 2] == third && bytes[offset + 3] == fourth
  }

  /// A number of some bytes, the lowest first.
  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> UInt64 {
    (0..<count).reversed().reduce(0) { $0 << 8 | UInt64(bytes[offset + $1]) }
  }
}
