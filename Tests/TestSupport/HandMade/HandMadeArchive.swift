/// An archive written by hand, so that anything in it can be wrong.
package struct HandMadeArchive {
  /// An entry of the archive.
  package struct Entry {
    package var name: String
    /// The bytes as they are packed.
    package var packed: [UInt8]
    /// The bytes as they are announced to unpack to.
    package var size: Int
    package var checksum: UInt32
    /// 0 for stored, 8 for deflated.
    package var method: UInt16 = 0
    /// Bit 0 says that the entry is encrypted.
    package var flags: UInt16 = 0

    /// A stored entry.
    package init(_ name: String, _ content: [UInt8]) {
      (self.name, packed, size) = (name, content, content.count)
      checksum = HandMadeArchive.checksum(content)
    }

    /// A deflated entry of blanks, without its right checksum.
    package init(_ name: String, start: String, blanks: Int, announced size: Int) {
      (self.name, self.size, checksum, method) = (name, size, 0, 8)
      packed = DeflatedBlanks.bytes(start: Array(start.utf8), blanks: blanks)
    }
  }

  package var entries: [Entry] = []
  package var comment: [UInt8] = []
  /// Whether the end is that of large archives, as some programs write it always.
  package var hasLargeEnd = false
  /// What the end says of the number of entries; nil for what it is.
  package var announcedCount: UInt16?

  /// An archive of entries.
  package init(entries: [Entry] = []) { self.entries = entries }

  /// The bytes of the archive.
  package var bytes: [UInt8] {
    var file: [UInt8] = []
    var list: [UInt8] = []
    for entry in entries {
      let offset = UInt32(file.count)
      let name = Array(entry.name.utf8)
      let common =
        little(UInt16(20)) + little(entry.flags) + little(entry.method) + little(UInt32(0x5A21_0000))
        + little(entry.checksum) + little(UInt32(entry.packed.count)) + little(UInt32(entry.size))
        + little(UInt16(name.count)) + little(UInt16(0))
      file += [0x50, 0x4B, 3, 4] + common + name + entry.packed
      list += [0x50, 0x4B, 1, 2] + little(UInt16(20)) + common
      list += Array(repeating: 0, count: 10) + little(offset) + name
    }
    let start = UInt32(file.count)
    let number = announcedCount ?? UInt16(entries.count)
    let count = little(hasLargeEnd ? UInt16.max : number)
    let size = little(hasLargeEnd ? UInt32.max : UInt32(list.count))
    file += list
    if hasLargeEnd { file += largeEnd(at: file.count, UInt64(number), UInt64(list.count), UInt64(start)) }
    file += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + size + little(hasLargeEnd ? UInt32.max : start)
    return file + little(UInt16(comment.count)) + comment
  }

  /// The end record of large archives, and the locator that says where it is.
  private func largeEnd(at offset: Int, _ count: UInt64, _ size: UInt64, _ start: UInt64) -> [UInt8] {
    let versions = little(UInt16(45)) + little(UInt16(45)) + little(UInt64(0))
    return [0x50, 0x4B, 6, 6] + little(UInt64(44)) + versions + little(count) + little(count) + little(size)
      + little(start) + [0x50, 0x4B, 6, 7, 0, 0, 0, 0] + little(UInt64(offset)) + little(UInt32(1))
  }

  private func little(_ value: some FixedWidthInteger) -> [UInt8] {
    (0..<value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// The checksum of archives, CRC-32.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }
}

/// A text and very many blanks, deflated: 158 of them take a byte.
///
/// Source: RFC 1951, section 3.2.6 (fixed codes).
struct DeflatedBlanks {
  private var bytes: [UInt8] = []
  private var bits: UInt64 = 0
  private var count = 0

  static func bytes(start: [UInt8], blanks: Int) -> [UInt8] {
    var stream = DeflatedBlanks()
    stream.add(0b011, 3)  // The last block, with fixed codes.
    for byte in start + [0x20] { stream.addLiteral(byte) }
    for _ in 0..<(blanks + 257) / 258 {
      stream.addCode(0b1100_0101, 8)  // A length of 258,
      stream.addCode(0, 5)  // one byte back.
    }
    stream.addCode(0, 7)
    stream.add(0, 7)
    return stream.bytes
  }

  private mutating func addLiteral(_ byte: UInt8) {
    if byte < 144 { addCode(0x30 + UInt64(byte), 8) } else { addCode(0x190 + UInt64(byte) - 144, 9) }
  }

  /// Codes stand with their highest bit first.
  private mutating func addCode(_ code: UInt64, _ length: Int) {
    for bit in (0..<length).reversed() { add(code >> bit & 1, 1) }
  }

  private mutating func add(_ value: UInt64, _ length: Int) {
    bits |= value << count
    count += length
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      count -= 8
    }
  }
}
