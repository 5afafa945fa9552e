internal import Foundation

/// Bytes in memory at once or piece by piece, or a file read piece by piece.
enum CSVByteSource {
  case memory([UInt8])
  case file(FileHandle)
  /// The bytes that are left, and whether an error comes after them.
  case pieces(ArraySlice<UInt8>, breaksOff: Bool)
  case exhausted

  /// How much of a file is read at once, after a small first piece: most tables fit into that.
  private static let pieceSize = 1 << 20
  private static let firstPieceSize = 1 << 14

  /// Appends the next piece to a buffer; afterwards the source is exhausted where nothing follows.
  mutating func appendPiece(to buffer: inout [UInt8]) throws {
    switch self {
    case .memory(let bytes):
      if buffer.isEmpty { buffer = bytes } else { buffer.append(contentsOf: bytes) }
      self = .exhausted
    case .file(let handle):
      let size = buffer.isEmpty ? CSVByteSource.firstPieceSize : CSVByteSource.pieceSize
      guard let piece = try handle.read(upToCount: size), !piece.isEmpty else {
        self = .exhausted
        return
      }
      buffer.append(contentsOf: piece)
    case .pieces(let bytes, let breaksOff):
      guard !bytes.isEmpty else {
        self = .exhausted
        if breaksOff { throw CocoaError(.fileReadUnknown) }
        return
      }
      let size = buffer.isEmpty ? CSVByteSource.firstPieceSize : CSVByteSource.pieceSize
      buffer.append(contentsOf: bytes.prefix(size))
      self = .pieces(bytes.dropFirst(size), breaksOff: breaksOff)
    case .exhausted: break
    }
  }

  /// Whether nothing follows.
  var isExhausted: Bool {
    if case .exhausted = self { return true }
    return false
  }
}
