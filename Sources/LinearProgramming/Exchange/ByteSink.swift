/// Gathers bytes and hands them on in pieces, so that a file of any size is written in little memory.
struct ByteSink {
  /// Bytes that are gathered before they are handed on.
  private static let pieceSize = 1 << 16

  private var bytes: [UInt8] = []
  private let write: (ArraySlice<UInt8>) throws -> Void

  init(_ write: @escaping (ArraySlice<UInt8>) throws -> Void) {
    self.write = write
    bytes.reserveCapacity(ByteSink.pieceSize + 1024)
  }

  /// Adds a text.
  mutating func add(_ text: String) throws {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= ByteSink.pieceSize { try flush() }
  }

  /// Hands on what is left.
  mutating func flush() throws {
    guard !bytes.isEmpty else { return }
    try write(bytes[...])
    bytes.removeAll(keepingCapacity: true)
  }
}

extension Double {
  /// The shortest decimal that reads back as the same number, without a needless ".0".
  var exchangeText: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
