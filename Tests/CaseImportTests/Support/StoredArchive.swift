/// An archive whose entries are stored as they are.
struct StoredArchive {
  private var file: [UInt8] = []
  private var list: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a text under a name.
  mutating func add(_ name: String, _ text: String) {
    let (content, title, offset) = (Array(text.utf8), Array(name.utf8), UInt32(file.count))
    let common =
      little(UInt16(20)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0x5A21_0000))
      + little(StoredArchive.checksum(content)) + little(UInt32(content.count)) + little(UInt32(content.count))
      + little(UInt16(title.count)) + little(UInt16(0))
    file += [0x50, 0x4B, 3, 4] + common + title + content
    list +=
      [0x50, 0x4B, 1, 2] + little(UInt16(20)) + common + [UInt8](repeating: 0, count: 10) + little(offset) + title
    count += 1
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    file + list + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(count) + little(count) + little(UInt32(list.count))
      + little(UInt32(file.count)) + little(UInt16(0))
  }

  private func little(_ value: some FixedWidthInteger) -> [UInt8] {
    (0..<value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// The checksum of archives, CRC-32.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }
}
