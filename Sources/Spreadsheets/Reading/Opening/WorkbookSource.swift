internal import CWorkbooks
internal import Foundation

/// The bytes of a workbook: a file that is opened once, or memory.
///
/// Files are read where bytes are needed; only the archive's library holds memory for longer.
final class WorkbookSource {
  /// The number of bytes.
  let size: Int
  /// The bytes in memory; nil for a file.
  private let memory: [UInt8]?
  /// The open file; negative for none.
  private let descriptor: Int32

  /// Takes over bytes in memory.
  init(_ bytes: [UInt8]) {
    (memory, size, descriptor) = (bytes, bytes.count, -1)
  }

  /// Opens a file; nil where the system does not let it be read, or it has no end, as a pipe has none.
  init?(_ url: URL) {
    guard url.isFileURL else { return nil }
    let descriptor = open(url.path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    (memory, size, self.descriptor) = (nil, Int(status.st_size), descriptor)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The bytes of a range, as many of them as there are.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<size)
    if let memory { return Array(memory[range]) }
    return [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count, let start = buffer.baseAddress {
        let read = pread(descriptor, start + count, range.count - count, off_t(range.lowerBound + count))
        guard read > 0 else { break }
        count += read
      }
    }
  }

  /// A source for the archive's library, which frees it; nil where memory or the file fail.
  func archiveSource() -> OpaquePointer? {
    if let memory {
      guard let copy = malloc(max(1, size)) else { return nil }
      memory.withUnsafeBytes { buffer in
        if let start = buffer.baseAddress { memcpy(copy, start, size) }
      }
      guard let source = zip_source_buffer_create(copy, UInt64(size), 1, nil) else {
        free(copy)
        return nil
      }
      return source
    }
    let copy = dup(descriptor)
    guard copy >= 0 else { return nil }
    guard let file = fdopen(copy, "rb") else {
      close(copy)
      return nil
    }
    guard let source = zip_source_filep_create(file, 0, -1, nil) else {
      fclose(file)
      return nil
    }
    return source
  }
}
