import CWorkbooks
import Foundation

/// A private file in the temporary directory that is removed when it is forgotten.
struct WorkbookFile: ~Copyable {
  /// Where it is.
  let path: String
  private let descriptor: Int32

  /// Makes an empty file that only this user can read, under a name that nobody else has.
  init() throws(WorkbookWritingError) {
    let folder = FileManager.default.temporaryDirectory
    var name = Array(folder.appendingPathComponent("cadre-workbook-XXXXXX").path.utf8CString)
    let opened = mkstemp(&name)
    guard opened >= 0 else { throw .system(.create, reason: errno) }
    descriptor = opened
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    close(descriptor)
    unlink(path)
  }

  /// What the file holds now.
  func bytes() throws(WorkbookWritingError) -> [UInt8] {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size >= 0 else { throw .system(.read, reason: errno) }
    var reason: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      while count < Int(size) {
        let read = pread(descriptor, buffer.baseAddress?.advanced(by: count), Int(size) - count, off_t(count))
        if read < 0, errno == EINTR { continue }
        guard read > 0 else {
          reason = read < 0 ? errno : EIO
          return
        }
        count += read
      }
    }
    guard reason == 0 else { throw .system(.read, reason: reason) }
    return bytes
  }
}

/// Whether a workbook is whole.
///
/// The library does not look whether its temporary files took all that it wrote: where a disk was full, a part may end
/// anywhere within, packed correctly.
enum WorkbookCompleteness {
  /// Whether all parts can be unpacked and end as they began.
  static func isComplete(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil)
      guard let source else { return false }
      guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), nil) else {
        zip_source_free(source)
        return false
      }
      defer { zip_discard(archive) }
      let count = zip_get_num_entries(archive, 0)
      return count > 0 && (0..<UInt64(count)).allSatisfy { isComplete(part: $0, of: archive) }
    }
  }

  /// Whether one part unpacks to as many bytes as it should, and ends with the end of its first element.
  private static func isComplete(part: UInt64, of archive: OpaquePointer) -> Bool {
    guard let file = zip_fopen_index(archive, part, 0) else { return false }
    defer { zip_fclose(file) }
    var start: [UInt8] = []
    var end: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(file, &chunk, UInt64(chunk.count))
      guard count >= 0 else { return false }
      if count == 0 { break }
      if start.isEmpty { start = Array(chunk.prefix(min(Int(count), 1_024))) }
      end = (end + chunk.prefix(Int(count)).suffix(64)).suffix(64)
    }
    return endsAsItBegan(start, end)
  }

  /// Whether a text that begins with an element ends with it.
  static func endsAsItBegan(_ start: [UInt8], _ end: [UInt8]) -> Bool {
    let (open, slash, close) = (UInt8(ascii: "<"), UInt8(ascii: "/"), UInt8(ascii: ">"))
    let declaration = [UInt8(ascii: "?"), UInt8(ascii: "!")]
    let elements = start.indices.filter {
      start[$0] == open && $0 + 1 < start.count && !declaration.contains(start[$0 + 1])
    }
    guard let place = elements.first else { return false }
    let stops = Set(" \t\r\n/>".utf8)
    let name = start[(place + 1)...].prefix { !stops.contains($0) }
    let tail = Array(end.reversed().drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.reversed())
    return tail.suffix(name.count + 3).elementsEqual([open, slash] + name + [close])
      || (elements.count == 1 && tail.suffix(2).elementsEqual([slash, close]))
  }
}
