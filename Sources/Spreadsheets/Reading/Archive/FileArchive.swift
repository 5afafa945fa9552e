public import Foundation

/// A zip archive of plain files, read with the same bounds as workbooks; nothing of it is ever written to a disk.
///
/// Not safe for use from two threads at once.
public struct FileArchive {
  /// The names of its entries as they are written, in their order; those of folders end with a slash.
  public var names: [String] { archive.names }
  private let archive: WorkbookArchive

  /// Opens an archive.
  ///
  /// - Throws: What the file is otherwise, or what is wrong with its list of entries.
  public init(reading file: URL, limits: WorkbookLimits) throws(WorkbookProblem) {
    guard let source = WorkbookSource(file) else { throw .unreadable }
    if let kind = FileSignature.kind(of: source) { throw .otherKind(kind) }
    guard source.size <= limits.fileBytes else { throw .exceeds(.fileBytes, most: limits.fileBytes, part: nil) }
    if let problem = ArchiveEnd.problem(of: source, limits: limits) { throw problem }
    archive = try WorkbookArchive(source, limits: limits)
  }

  /// Whether there is an entry of a name, whatever its capitals.
  public func holds(_ name: String) -> Bool { archive.holds(name) }

  /// Unpacks an entry, whose checksum is looked at.
  ///
  /// - Parameters:
  ///   - name: One of ``names``.
  ///   - most: The bytes after which the rest is left packed; nil for all.
  /// - Throws: Where it is damaged, encrypted, there several times, or longer than the limits allow.
  public func bytes(of name: String, most: Int? = nil) throws(WorkbookProblem) -> [UInt8] {
    let entry = try archive.open(name)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { buffer.deallocate() }
    guard let start = buffer.baseAddress else { return [] }
    var bytes: [UInt8] = []
    while bytes.count < most ?? .max {
      let count = try entry.read(into: start, most: min(buffer.count, (most ?? .max) - bytes.count))
      guard count > 0 else { break }
      bytes.append(contentsOf: buffer.prefix(count))
    }
    return bytes
  }
}
