internal import Foundation

/// Bytes in memory or a file read piece by piece.
enum CSVByteSource {
  case memory([UInt8])
  case file(FileHandle)
  case exhausted

  /// How much of a file is read at once.
  static let pieceSize = 1 << 20

  /// Appends the next piece to a buffer; afterwards the source is exhausted where nothing follows.
  mutating func appendPiece(to buffer: inout [UInt8]) throws {
    switch self {
    case .memory(let bytes):
      if buffer.isEmpty { buffer = bytes } else { buffer.append(contentsOf: bytes) }
      self = .exhausted
    case .file(let handle):
      guard let piece = try handle.read(upToCount: CSVByteSource.pieceSize), !piece.isEmpty else {
        self = .exhausted
        return
      }
      buffer.append(contentsOf: piece)
    case .exhausted: break
    }
  }

  /// Whether nothing follows.
  var isExhausted: Bool {
    if case .exhausted = self { return true }
    return false
  }
}
