internal import CWorkbooks

/// The archive that a workbook is: its parts by name, and how many bytes were unpacked so far.
///
/// Owns the library's archive and is to be used from one thread at a time.
final class WorkbookArchive {
  /// What bounds it.
  let limits: WorkbookLimits
  private let archive: OpaquePointer
  /// The entries by name in small letters, for names of parts are the same whatever their capitals.
  private var entries: [String: UInt64] = [:]
  /// The names that several entries have.
  private var repeated: Set<String> = []
  /// The names of all entries as they are written, in their order; folders end with a slash.
  private(set) var names: [String] = []
  /// The bytes that were unpacked of each entry, the most where it was read several times.
  private var unpacked: [UInt64: Int] = [:]
  private var totalBytes = 0

  /// Opens an archive.
  init(_ source: WorkbookSource, limits: WorkbookLimits) throws(WorkbookProblem) {
    self.limits = limits
    guard let bytes = source.archiveSource() else { throw .unreadable }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let archive = zip_open_from_source(bytes, ZIP_RDONLY, &error) else {
      let code = zip_error_code_zip(&error)
      zip_source_free(bytes)
      throw code == ZIP_ER_NOZIP || code == ZIP_ER_EOF ? .truncated : .damaged(part: nil)
    }
    self.archive = archive
    let count = zip_get_num_entries(archive, 0)
    guard count <= limits.entries else { throw .exceeds(.entries, most: limits.entries, part: nil) }
    for index in 0..<UInt64(max(0, count)) {
      guard let name = zip_get_name(archive, index, ZIP_FL_ENC_GUESS) else { continue }
      let text = String(cString: name)
      names.append(text)
      add(WorkbookArchive.key(text), index)
    }
  }

  deinit { zip_discard(archive) }

  private func add(_ key: String, _ index: UInt64) {
    if entries.updateValue(index, forKey: key) != nil { repeated.insert(key) }
  }

  /// The form in which names are compared: some programs write backslashes, or a slash first.
  private static func key(_ name: String) -> String {
    let plain = String(name.map { $0 == "\\" ? "/" : $0 }).lowercased()
    return plain.hasPrefix("/") ? String(plain.dropFirst()) : plain
  }

  /// Whether there is a part.
  func holds(_ part: String) -> Bool { entries[WorkbookArchive.key(part)] != nil }

  /// Whether a part stands in a folder, whose name ends with a slash.
  func holdsAny(in folder: String) -> Bool { entries.keys.contains { $0.hasPrefix(folder) } }

  /// Opens a part.
  ///
  /// - Throws: Where it is missing, there several times, encrypted, or packed in an unknown way.
  func open(_ part: String) throws(WorkbookProblem) -> ArchiveEntry {
    let key = WorkbookArchive.key(part)
    guard let index = entries[key] else { throw .missingPart(part) }
    guard !repeated.contains(key) else { throw .repeatedPart(part) }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(archive, index, 0, &status) == 0 else { throw .damaged(part: part) }
    guard status.encryption_method == 0 else { throw .encrypted(part: part) }
    guard let file = zip_fopen_index(archive, index, 0) else {
      throw problem(zip_error_code_zip(zip_get_error(archive)), part)
    }
    return ArchiveEntry(file, of: self, index: index, part: part)
  }

  /// What an error of the library means for a part.
  func problem(_ code: Int32, _ part: String) -> WorkbookProblem {
    switch code {
    case ZIP_ER_COMPNOTSUPP: .unknownCompression(part: part)
    case ZIP_ER_ENCRNOTSUPP, ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD: .encrypted(part: part)
    default: .damaged(part: part)
    }
  }

  /// Counts bytes that were unpacked of an entry.
  ///
  /// - Parameter bytes: All of them since it was opened.
  func count(_ bytes: Int, of index: UInt64, _ part: String) throws(WorkbookProblem) {
    guard bytes <= limits.partBytes else { throw .exceeds(.partBytes, most: limits.partBytes, part: part) }
    let before = unpacked[index, default: 0]
    guard bytes > before else { return }
    unpacked[index] = bytes
    totalBytes += bytes - before
    guard totalBytes <= limits.totalBytes else { throw .exceeds(.totalBytes, most: limits.totalBytes, part: part) }
  }
}

/// A part that is being unpacked, piece by piece.
final class ArchiveEntry {
  /// The name of the part.
  let part: String
  private let archive: WorkbookArchive
  private let index: UInt64
  private let file: OpaquePointer
  private var bytes = 0

  /// Takes over an open file of the library.
  fileprivate init(_ file: OpaquePointer, of archive: WorkbookArchive, index: UInt64, part: String) {
    (self.file, self.archive, self.index, self.part) = (file, archive, index, part)
  }

  deinit { zip_fclose(file) }

  /// Unpacks the next piece.
  ///
  /// - Returns: The number of its bytes; 0 at the end, which was checked then.
  /// - Throws: Where the part is damaged, or longer than the limits allow.
  func read(into buffer: UnsafeMutableRawPointer, most count: Int) throws(WorkbookProblem) -> Int {
    let read = Int(zip_fread(file, buffer, UInt64(count)))
    guard read >= 0 else { throw archive.problem(zip_error_code_zip(zip_file_get_error(file)), part) }
    bytes += read
    try archive.count(bytes, of: index, part)
    return read
  }

  /// The first bytes of the part, or as many as there are.
  func start(_ count: Int) throws(WorkbookProblem) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
    defer { buffer.deallocate() }
    guard let start = buffer.baseAddress else { return [] }
    return Array(buffer.prefix(try read(into: start, most: count)))
  }

  /// Unpacks what is left, to tell a damaged part from one that is wrong in itself.
  func checkRest() throws(WorkbookProblem) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { buffer.deallocate() }
    guard let start = buffer.baseAddress else { return }
    while try read(into: start, most: buffer.count) > 0 {}
  }
}
